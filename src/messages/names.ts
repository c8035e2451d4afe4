import type { FormKind } from '../forms';
import type { Severity, SkipReason, UnreadableReason } from '../rules';
import type { Locale } from './locale';

const SEVERITIES: Readonly<Record<Locale, Readonly<Record<Severity, string>>>> = {
  'zh-CN': { error: '错误', warning: '警告', hint: '提示' },
  'en-US': { error: 'Error', warning: 'Warning', hint: 'Hint' },
};

export function severityName(locale: Locale, severity: Severity): string {
  return SEVERITIES[locale][severity];
}

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

const SKIPS: Readonly<Record<Locale, Readonly<Record<SkipReason | UnreadableReason, string>>>> = {
  'zh-CN': {
    blank: '有关单元格没有填写',
    notApplicable: '不适用',
    noDetails: '没有明细可比',
    noColumn: '本表没有这一栏',
    noBudget: '预算为 0，不计算比率',
    incomplete: '表格不完整，没有总分行',
    undecided: '无法判定，需要人工核对',
    noProjects: '本工作簿没有项目自评表',
    noReport: '没有报告正文',
    ruleOff: '评分方案中已关闭',
    ownMethod: '按本表所印方法',
    otherRule: '由另一条规则核对',
    unreadable: '有关单元格无法识别',
    unclearPlace: '看不出“{row}”是资金总额的分项还是上面一行的“其中”；请用缩进、“其中：”或编号写明',
  },
  'en-US': {
    blank: 'a cell it needs is blank',
    notApplicable: 'not applicable',
    noDetails: 'no details to compare with',
    noColumn: 'the form has no such column',
    noBudget: 'the budget is 0: no rate',
    incomplete: 'the form is incomplete: no total row',
    undecided: 'cannot be decided; needs a look by a person',
    noProjects: 'the workbook has no project forms',
    noReport: 'no report text',
    ruleOff: 'turned off by the profile',
    ownMethod: 'by the method that the form prints',
    otherRule: 'checked by another rule',
    unreadable: 'a cell it needs cannot be read',
    unclearPlace:
      'nothing tells whether "{row}" is a part of the total or of the row above it; show it by indent, numbering or "of which" (其中)',
  },
};

/** Why a rule had nothing to say. */
export function skipText(locale: Locale, reason: string): string {
  const texts: Readonly<Record<string, string>> = SKIPS[locale];
  return texts[reason] ?? '';
}

const SEPARATORS: Readonly<Record<Locale, string>> = { 'zh-CN': '、', 'en-US': ', ' };

/** A list as the language writes it: 甲、乙 or a, b. */
export function listOf(locale: Locale, items: readonly string[]): string {
  return items.join(SEPARATORS[locale]);
}

/** Terms of the forms that findings name, with their English; the Chinese stays beside it, since it is what stands on the form. */
const TERMS: Readonly<Record<string, string>> = {
  数量: 'quantity',
  质量: 'quality',
  效益: 'benefits',
  满意: 'satisfaction',
  满意度: 'satisfaction',
  编制数: 'authorised posts',
  在职人数: 'staff in post',
  预算执行率: 'execution rate',
  上年决算: "last year's final account",
  本年预算: "this year's budget",
  本年决算: "this year's final account",
  年初预算数: 'initial budget',
  全年预算数: 'adjusted budget',
  全年执行数: 'executed amount',
  填表人: 'preparer',
  填报日期: 'date',
  联系电话: 'telephone number',
  优: 'excellent',
  良: 'good',
  中: 'fair',
  差: 'poor',
};

/** A form's term in the reader's language: 优 is "excellent (优)" in English; any other text stays as it is. */
export function termName(locale: Locale, text: string): string {
  const english = locale === 'en-US' ? TERMS[text] : undefined;
  return english === undefined ? text : `${english} (${text})`;
}
