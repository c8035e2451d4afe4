import type { Severity } from '../rules';
import type { Locale } from './locale';

const SEVERITIES: Readonly<Record<Locale, Readonly<Record<Severity, string>>>> = {
  'zh-CN': { error: '错误', warning: '警告', hint: '提示' },
  'en-US': { error: 'Error', warning: 'Warning', hint: 'Hint' },
};

/** How grave a finding is, in a word. */
export function severityName(locale: Locale, severity: Severity): string {
  return SEVERITIES[locale][severity];
}
