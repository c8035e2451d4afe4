import type { MoreTexts } from '../engine/words';

export const words = {
  'X-15': {
    title: "The text's arithmetic",
    basis: 'Arithmetic: sums of parts, growth, shares, execution rates',
    example: '101.81 + 5.47 = 107.28',
    messages: {
      sum: 'The parts in the text come to {expected}, the total reads {found}, off by {difference}: check the total and its parts.',
      exceeds:
        'The parts in the text come to {expected}, more than the total {found}, by {difference}: check the total and its parts.',
      counts: 'The text says {found} in all; the kinds it divides them into come to {expected}: check the numbers.',
      growth:
        'The change in the text reads {found}; by its amounts it is {expected}: check the amounts and the change.',
      growthTruncated: 'The change {found} in the text is cut off; rounded it is {expected}: correct it.',
      change: 'The text says {found}; by the change it is {expected}: check it.',
      share: 'The share in the text reads {found}; by its amounts it is {expected}: check the amounts and the share.',
      shareTruncated: 'The share {found} in the text is cut off; rounded it is {expected}: correct it.',
      task: 'The text says {found} of the task was done; the nearest a whole number of tasks gives is {expected}: check it.',
      rate: 'The execution rate in the text reads {found}; by the amounts it is {expected}: check the amounts and the rate.',
      projects:
        'What the text says of each project comes to {expected}, its project expenditure reads {found}: check them.',
      twice: 'The text contradicts itself, {expected} in one place and {found} in another: make them the same.',
    },
  },
} as const satisfies MoreTexts;
