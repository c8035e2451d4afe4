import type { RuleTexts } from '../engine/words';

export const words = {
  'GEN-06': {
    title: 'Blank totals',
    basis: 'The total lines of form 1-1 with their details; the total funds of forms 1-2 and 1-3 with their parts',
    example: 'Details 2.80 + 6.00, the total 8.80 is not filled in',
    messages: {
      fail: '"{line}" is blank in {columns}; by its details it should be {sums}: enter it.',
      atLeast: '"{line}" is blank in {columns}; by its parts it is at least {sums}: enter it.',
    },
  },
} as const satisfies RuleTexts;
