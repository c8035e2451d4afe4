import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-21': {
    title: 'Total score',
    basis:
      'Forms 1-2 and 1-3, total row: total = score of the execution rate + scores of the indicators, without part rows',
    example: '9.83 + scores of the indicators = 98.78',
    messages: {
      fail: 'The scores come to {expected}, the total reads {found}: correct it.',
      rescaled:
        'By the method that this form prints (what does not apply is left out, the rest is scaled to 100) the total score should be {expected}; the form says {found}: correct it.',
    },
  },
} as const satisfies RuleTexts;
