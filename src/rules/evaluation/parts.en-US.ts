import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-39': {
    title: 'Points of parts',
    basis: 'Forms 1-2 and 1-3 print a dash for the points of part rows: the execution rate earns points once',
    example: 'A part row filled with 10 / 10',
    messages: {
      fail: 'A part row carries no points: its weight and score should be a dash, they read {found}: correct them.',
      counted:
        'A part row reads {found} and was added into the total, so it counts twice: enter a dash and add up again.',
    },
  },
  'B12-40': {
    title: 'Sum of the parts',
    basis: 'Arithmetic: the parts of an indicator come to the whole',
    example: '120 + 92 = 212',
    messages: {
      fail: '"{indicator}" reads {found}, its parts come to {expected}: check and correct them.',
      exceeds:
        '"{indicator}" reads {found}, its parts come to {expected}, more than the whole: check and correct them.',
    },
  },
} as const satisfies RuleTexts;
