import { REPORT_MARK } from '../forms';
import { counted } from './english';
import type { Locale } from './locale';

/** The words of a workbook's report in one language. */
export interface CheckReportTexts {
  readonly sheet: string;
  /** Begins with the mark by which the sheet is never taken for a form. */
  readonly title: string;
  readonly verdict: (word: string, reason: string) => string;
  readonly unit: (unit: string, year: number | null) => string;
  readonly checked: (time: string) => string;
  readonly profile: (name: string, changed: boolean) => string;
  readonly counts: (counts: { error: number; warning: number; explained: number; hint: number }) => string;
  readonly passes: (agreeing: number, rounding: number, notApplicable: number, undecided: number) => string;
  /** Columns, from the left: severity, rule, cell, what is wrong, explanation. */
  readonly heads: readonly [string, string, string, string, string];
  readonly expected: (value: string) => string;
  readonly found: (value: string) => string;
  readonly blank: string;
  readonly separator: string;
  readonly causedBy: (rule: string) => string;
  readonly unexplained: string;
  readonly voided: (words: string) => string;
  readonly across: string;
  readonly none: string;
  readonly undecided: string;
  readonly note: string;
}

export const CHECK_REPORT_TEXTS: Readonly<Record<Locale, CheckReportTexts>> = {
  'zh-CN': {
    sheet: '校验报告',
    title: REPORT_MARK,
    verdict: (word, reason) => `${word}：${reason}`,
    unit: (unit, year) => `单位：${unit || '（表中没有填）'}${year === null ? '' : `    年度：${String(year)}`}`,
    checked: (time) => `校验时间：${time}`,
    profile: (name, changed) => `评分方案：${name}${changed ? '（有自行设定的项）' : ''}`,
    counts: ({ error, warning, explained, hint }) =>
      `错误 ${String(error)} 个，警告 ${String(warning)} 个${explained ? `（已说明 ${String(explained)} 个）` : ''}，提示 ${String(hint)} 条`,
    passes: (agreeing, rounding, notApplicable, undecided) =>
      `已核对相符 ${String(agreeing)} 处（其中尾差 ${String(rounding)} 处），不适用 ${String(notApplicable)} 项，无法核对 ${String(undecided)} 处`,
    heads: ['级别', '规则', '单元格', '问题与算式', '填写说明'],
    expected: (value) => `应为 ${value}`,
    found: (value) => `表中 ${value}`,
    blank: '空白',
    separator: '，',
    causedBy: (rule) => `由 ${rule} 引起`,
    unexplained: '（未说明）',
    voided: (words) => `（已失效：填写之后数字变了）${words}`,
    across: '表间与整本',
    none: '没有发现问题。',
    undecided: '无法核对，需要人工看一下',
    note: '本报告由核绩按表中现有内容生成；表格改动后请重新校验、重新导出。',
  },
  'en-US': {
    sheet: 'Check report',
    title: `${REPORT_MARK} · Check report`,
    verdict: (word, reason) => `${word}: ${reason}`,
    unit: (unit, year) =>
      `Unit: ${unit || '(the forms do not say)'}${year === null ? '' : `    Year: ${String(year)}`}`,
    checked: (time) => `Checked: ${time}`,
    profile: (name, changed) => `Profile: ${name}${changed ? ' (with settings of the user’s own)' : ''}`,
    counts: ({ error, warning, explained, hint }) =>
      `${counted(error, 'error')}, ${counted(warning, 'warning')}${explained ? ` (${String(explained)} explained)` : ''}, ${counted(hint, 'hint')}`,
    passes: (agreeing, rounding, notApplicable, undecided) =>
      `Checked and in agreement: ${counted(agreeing, 'place')} (${String(rounding)} by rounding); not applicable: ${String(notApplicable)}; could not be checked: ${String(undecided)}`,
    heads: ['Severity', 'Rule', 'Cell', 'What is wrong, with the arithmetic', 'Explanation'],
    expected: (value) => `expected ${value}`,
    found: (value) => `found ${value}`,
    blank: 'blank',
    separator: ', ',
    causedBy: (rule) => `Caused by ${rule}`,
    unexplained: '(unexplained)',
    voided: (words) => `(void: the figures have changed since) ${words}`,
    across: 'Across forms',
    none: 'Nothing was found to be wrong.',
    undecided: 'Could not be checked; needs a look by a person',
    note: 'Made by Heji from what the forms said at that time; check and export again after changes.',
  },
};
