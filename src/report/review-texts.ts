import type { ReviewVerdict } from './review';
import type { Locale } from '../messages/locale';

/** The words of the reviewers' table in one language. `heads` are its columns, from the left. */
export interface ReviewTexts {
  readonly sheet: string;
  readonly title: (workbooks: number) => string;
  readonly heads: readonly [string, string, string, string, string, string, string, string, string, string, string];
  readonly verdicts: Readonly<Record<ReviewVerdict, string>>;
  readonly noForms: string;
  readonly onlyBlank: string;
  readonly more: (n: number) => string;
}

export const REVIEW_TEXTS: Readonly<Record<Locale, ReviewTexts>> = {
  'zh-CN': {
    sheet: '审核汇总',
    title: (workbooks) => `绩效自评附表审核汇总（${String(workbooks)} 份）`,
    heads: ['文件', '单位', '年度', '结论', '错误', '警告', '提示', '无法核对', '总分', '等级', '待核实的问题'],
    verdicts: { ready: '可报送', incomplete: '未查全', notReady: '不可报送', unchecked: '未核对' },
    noForms: '没有认出附件1-1、1-2、1-3中的任何一张表',
    onlyBlank: '只有没填过的空表',
    more: (n) => `……另有 ${String(n)} 条`,
  },
  'en-US': {
    sheet: 'Review',
    title: (workbooks) => `Review of self-evaluation forms (${String(workbooks)} workbooks)`,
    heads: [
      'File',
      'Unit',
      'Year',
      'Verdict',
      'Errors',
      'Warnings',
      'Hints',
      'Undecided',
      'Score',
      'Grade',
      'Open questions',
    ],
    verdicts: { ready: 'Ready', incomplete: 'Not all checked', notReady: 'Not ready', unchecked: 'Not checked' },
    noForms: 'None of the forms 1-1, 1-2, 1-3 was recognised',
    onlyBlank: 'Only blank forms, nothing filled in',
    more: (n) => `… and ${String(n)} more`,
  },
};
