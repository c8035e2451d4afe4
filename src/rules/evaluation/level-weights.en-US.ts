import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-10': {
    title: 'First-level weights',
    basis:
      "The points printed beside the first-level indicators of forms 1-2 and 1-3 (50, 30, 10); where none are printed, the profile's",
    example: '10 + 15 + 10 + 15 = 50',
    messages: {
      fail: '"{heading}" prints {expected} points, its rows come to {found}: adjust the weights.',
      group: '"{heading}" prints {expected} points, its rows come to {found}: adjust the weights.',
      levels:
        'The points printed beside the first-level indicators come to {found}; they should come to {expected}: adjust them.',
      scores: '"{heading}" prints {expected} points, but the scores below it come to {found}: check the scores.',
      shares:
        'First-level weights are {found}, the profile has {expected}: check the rules for scores; fine where local rules differ.',
    },
  },
  'B12-11': {
    title: 'Second-level weights',
    basis: 'The points printed beside the second-level indicators of forms 1-2 and 1-3',
    example: 'Quantity (20) = 10 + 10',
    messages: { fail: '"{heading}" prints {expected} points, its rows come to {found}: adjust the weights.' },
  },
} as const satisfies RuleTexts;
