import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-09': {
    title: 'Sum of weights',
    basis: 'Cai Yu [2020] No. 10: weights come to 100 (execution 10, outputs 50, benefits 30, satisfaction 10)',
    example: '10 + 50 + 30 + 10 = 100',
    messages: {
      fail: 'The weights come to {found} (execution included), they should come to {expected}: adjust them.',
      blank:
        'Weights are blank ({indicators}; {count} in all); the others come to {found} and should come to {expected}: enter the weights.',
      total: 'The total row says {found}, the weights come to {expected}: correct it.',
      unfinished:
        'The form is not finished: it has no total, and the weights so far come to {found} of {expected}. Check again when it is filled in.',
    },
  },
} as const satisfies RuleTexts;
