import type { RuleTexts } from '../engine/words';

export const words = {
  'X-12': {
    title: 'Preparer, date, telephone',
    basis: 'The foot of the three forms: one unit hands them in together',
    example: 'The three forms name the same preparer',
    messages: {
      odd: 'The {label} differs from the other forms: here "{found}", there "{expected}"; make them the same if they are handed in together.',
      differ:
        'The forms have different entries for the {label} ({figures}); make them the same if they are handed in together.',
    },
  },
} as const satisfies RuleTexts;
