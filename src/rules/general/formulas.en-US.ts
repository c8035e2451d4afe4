import type { RuleTexts } from '../engine/words';

export const words = {
  'GEN-13': {
    title: 'What a total adds up',
    basis: "Arithmetic: a total's formula adds exactly the parts of that total",
    example: '=SUM(F16:F16) leaves out the last line',
    messages: {
      missing: 'The formula {found} leaves out {cells}: change it so that it adds every part.',
      twice: 'The formula {found} adds {cells} more than once: change it so that each part is added once.',
      foreign:
        'The formula {found} adds {cells}, which do not belong to the total: change it so that it adds only its parts.',
    },
  },
  'GEN-14': {
    title: 'Error values',
    basis: 'Arithmetic: an error value is no figure, and nothing can be computed from it',
    example: '#DIV/0!, #REF!',
    messages: {
      fail: 'The cell shows {found} (formula {formula}), and nothing that refers to it can be computed: correct the formula.',
    },
  },
} as const satisfies RuleTexts;
