import type { Locale } from './locale';
import type { PaneTexts } from './pane.texts';
import { zhCN } from './pane.zh-CN';

export type { PaneProblem, PaneTexts, ProblemText } from './pane.texts';

/**
 * The pane's own sentences in a language. Chinese is there at once; English is fetched, since few need it. Rejects when that fails.
 */
export async function paneTexts(locale: Locale): Promise<PaneTexts> {
  if (locale === 'zh-CN') return zhCN;
  const { enUS } = await import(/* webpackChunkName: "pane-en-US" */ './pane.en-US');
  return enUS;
}
