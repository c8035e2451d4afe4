import type { Locale } from './locale';
import type { PanelTexts } from './panels.texts';

export type { PanelTexts } from './panels.texts';

/** The sentences of the parts that are opened later, in a language. Rejects when they cannot be fetched. */
export async function panelTexts(locale: Locale): Promise<PanelTexts> {
  return locale === 'zh-CN'
    ? (await import(/* webpackChunkName: "panels-zh-CN" */ './panels.zh-CN')).zhCN
    : (await import(/* webpackChunkName: "panels-en-US" */ './panels.en-US')).enUS;
}
