import type { FormKind } from '../forms';
import type { Locale } from './locale';

const FORMS: Readonly<Record<Locale, Readonly<Record<FormKind, string>>>> = {
  'zh-CN': { '1-1': '1-1 基础数据表', '1-2': '1-2 部门整体支出绩效自评表', '1-3': '1-3 项目支出绩效自评表' },
  'en-US': {
    '1-1': '1-1 Basic data',
    '1-2': '1-2 Department self-evaluation',
    '1-3': '1-3 Project self-evaluation',
  },
};

export function formName(locale: Locale, kind: FormKind): string {
  return FORMS[locale][kind];
}

const SEPARATORS: Readonly<Record<Locale, string>> = { 'zh-CN': '、', 'en-US': ', ' };

/** A list as the language writes it: 甲、乙 or a, b. */
export function listOf(locale: Locale, items: readonly string[]): string {
  return items.join(SEPARATORS[locale]);
}
