import type { RuleTexts } from '../engine/words';

export const words = {
  'GEN-01': {
    title: 'Years',
    basis:
      'The years that the form prints itself: title and columns of one year, beside the final account of the year before',
    example: 'A title of 2023 goes with column heads final 2022, budget 2023, final 2023',
    messages: {
      fail: 'The form is for {year}; this reads {found}: change it to {expected}.',
      years:
        "The workbook has forms of several years ({found}). Each year is checked by itself, last year's final accounts against last year's form; if only a title of {sheets} was left as it was, change it to {year}.",
      fileName: 'The file name says {found}, the forms say {expected}; make sure it is the right file.',
    },
  },
  'GEN-02': {
    title: 'Name of the unit',
    basis: 'The department box of form 1-2 and the implementing-unit box of form 1-3',
    example: 'Form 1-2 names one unit, the implementer on 1-3 is another',
    messages: {
      fail: 'The implementer is "{found}", the department on 1-2 is "{expected}": make them the same if they are one unit; fine if a subordinate unit carries it out.',
    },
  },
} as const satisfies RuleTexts;
