import type { RuleTexts } from '../engine/words';

export const words = {
  'B11-13': {
    title: 'Budget adjustment (inferred)',
    basis:
      'Form 1-1: adjustment of basic expenditure = adjusted − initial budget; without any form 1-3 it is inferred from the totals of form 1-2',
    example: '101.81 − 78.98 = 22.83',
    messages: {
      fail: 'The adjustment of basic expenditure should be {expected}; the form says {found}: check and correct it.',
      whole:
        'The adjustment of total expenditure should be {expected} (adjusted − initial on 1-2); the form says {found}: check it.',
      inferred:
        'By the budgets on 1-2 (adjusted − initial) the adjustment of basic expenditure comes to {expected}; the form says {found}: check it.',
      otherColumn:
        'Of the two columns of the adjustment of basic expenditure one has {expected}, as 1-2 does, the other {found}: please confirm.',
    },
  },
  'X-07': {
    title: 'Budget adjustment across forms',
    basis: 'Form 1-1: adjustment of basic expenditure = change of budget on form 1-2 − changes on the forms 1-3',
    example: '(101.81 − 78.98) − projects 0 = 22.83',
    messages: {
      fail: "The adjustment of basic expenditure should be {expected} (the department's adjustment less those of its projects); 1-1 says {found}: check it.",
      whole:
        'The adjustment of total expenditure should be {expected} (adjusted − initial on 1-2); the form says {found}: check it.',
      inferred:
        'By the forms that are there the adjustment of basic expenditure comes to {expected} (a project lacks its 1-3); 1-1 says {found}: check it.',
      otherColumn:
        'Of the two columns of the adjustment of basic expenditure one has {expected}, as 1-2 does, the other {found}: please confirm.',
    },
  },
} as const satisfies RuleTexts;
