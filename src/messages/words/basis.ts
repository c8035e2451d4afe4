import type { Locale } from '../locale';
import { basis as enUS } from './en-US/basis';
import { basis as zhCN } from './zh-CN/basis';

const BASIS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** Where a rule comes from; '' when nothing is cited. Apart from the sentences: the pane shows it only with an open card. */
export function ruleBasis(locale: Locale, rule: string): string {
  return BASIS[locale][rule] ?? '';
}
