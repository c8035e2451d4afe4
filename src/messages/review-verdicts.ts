import type { Locale } from './locale';
import type { BookVerdict } from '../rules';

/** What a workbook's check comes to; `unchecked`: it could not be read, or holds no form. */
export type ReviewVerdict = BookVerdict['kind'] | 'unchecked';

/** The words of a unit's line in one language. */
export interface ReviewTexts {
  readonly verdicts: Readonly<Record<ReviewVerdict, string>>;
  readonly noForms: string;
  readonly onlyBlank: string;
}

export const REVIEW_TEXTS: Readonly<Record<Locale, ReviewTexts>> = {
  'zh-CN': {
    verdicts: { ready: '可报送', incomplete: '未查全', notReady: '不可报送', unchecked: '未核对' },
    noForms: '没有认出附件1-1、1-2、1-3中的任何一张表',
    onlyBlank: '只有没填过的空表',
  },
  'en-US': {
    verdicts: { ready: 'Ready', incomplete: 'Not all checked', notReady: 'Not ready', unchecked: 'Not checked' },
    noForms: 'None of the forms 1-1, 1-2, 1-3 was recognised',
    onlyBlank: 'Only blank forms, nothing filled in',
  },
};

/** Whether a problem is only that nothing is filled in: the file itself was read, and `heji check` calls it no failure. */
export function isNothingFilled(problem: string): boolean {
  return Object.values(REVIEW_TEXTS).some(({ noForms, onlyBlank }) => problem === noForms || problem === onlyBlank);
}
