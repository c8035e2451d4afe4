import type { RuleTexts } from '../engine/words';

export const words = {
  'GEN-05': {
    title: 'Unit mix-up',
    basis: 'Arithmetic: 10,000 yuan and yuan are ten thousand times apart; the unit printed in the heads counts',
    example: '6.00 in one place, 60000 in the other: ten thousand times',
    messages: {
      fail: 'This reads {found}, the same money elsewhere {expected}, some ten thousand times apart: units of money seem mixed up. The form is in {unit}: check and correct it.',
    },
  },
} as const satisfies RuleTexts;
