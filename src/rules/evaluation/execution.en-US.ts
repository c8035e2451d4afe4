import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-01': {
    title: 'Execution rate',
    basis: 'Cai Yu [2020] No. 10, budget execution: executed ÷ adjusted budget, carry-over included',
    example: '399.15 ÷ 406.00 = 98.31%',
    messages: {
      fail: 'The execution rate (executed ÷ budget) should be {expected}; the form says {found}: correct it.',
      printed:
        'By the method that this form prints (executed ÷ initial budget) the execution rate should be {expected}; the form says {found}: correct it.',
      truncated: 'Rounded, the execution rate is {expected}; {found} was cut off: correct it.',
      coarse:
        'By the figures on the form the execution rate is {expected}; the form says {found}. Compute it from the form, or print amounts with two decimals.',
      fromParts:
        'The total is 0 but its parts are not: by the parts the rate is {expected}; the form says {found}: correct it.',
    },
  },
  'B12-02': {
    title: 'Score of the execution rate',
    basis:
      'Cai Yu [2020] No. 10, budget execution (10 points): score = weight × rate, at most the weight; a profile turns this off where places score in steps',
    example: '10 × 98.31% = 9.83',
    messages: {
      fail: 'The score of the execution rate (weight × rate) should be {expected}; the form says {found}: correct it.',
      whole:
        'The score of the execution rate is in whole points: in proportion it is {expected}; the form says {found}; check the rules for scores; fine where whole points are the rule.',
      tenths:
        'The score of the execution rate is in tenths: in proportion it is {expected}; the form says {found}; check the rules for scores; fine where tenths are the rule.',
      truncated: 'Rounded, the score of the execution rate is {expected}; {found} was cut off: correct it.',
      coarse:
        'By the figures on the form the score of the execution rate is {expected}; the form says {found}. Compute it from the form, or print amounts with two decimals.',
      printed:
        'By the method that this form prints the score of the execution rate should be {expected}; the form says {found}: check it.',
    },
  },
} as const satisfies RuleTexts;
