import type { MoreTexts } from '../engine/words';

export const words = {
  'X-05': {
    messages: {
      fail: 'The executed amount of {found} on 1-2 differs from the total expenditure in the text, {expected}: check both.',
      basic: 'Basic expenditure is {found} on 1-2 and {expected} in the text: check both.',
    },
  },
  'X-06': {
    title: 'Budget in the text',
    basis:
      "Form 1-2, total funds: initial and adjusted budget are the text's initial budget, and that with its adjustment",
    example: 'Initial budget 78.98, adjustment 22.83 in the text; 78.98 and 101.81 on 1-2',
    messages: {
      initial: 'The initial budget is {found} on 1-2 and {expected} in the text: check both.',
      adjusted: 'The adjusted budget is {found} on 1-2 and {expected} in the text: check both.',
      adjustment:
        'Adjusted less initial budget is {found} on 1-2, the adjustment in the text is {expected}: check both.',
    },
  },
  'X-08': {
    title: 'Government funds in the text',
    basis: 'What the text says there is none of is 0 on form 1-2, by source of income',
    example: 'No government funds in the text, 0 on 1-2',
    messages: {
      none: 'The text says that there are no government funds, 1-2 says {found}: check both.',
      amount: 'Government funds are {expected} in the text, 1-2 says {found}: check both.',
    },
  },
  'X-09': {
    title: 'Three public expenses in the text',
    basis: "Form 1-1, the final accounts' table of these expenses and the report's text are counted alike",
    example: '"Three public" expenses 5.80 in the text, final account 5.80 on 1-1',
    messages: { fail: '"{line}" is {expected} in the text, 1-1 says {found}: check both.' },
  },
} as const satisfies MoreTexts;
