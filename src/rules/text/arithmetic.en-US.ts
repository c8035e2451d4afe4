import type { MoreTexts } from '../engine/words';

export const words = {
  'X-15': {
    title: "The text's arithmetic",
    basis: 'Arithmetic: sums of parts, growth, shares, execution rates',
    example: '101.81 + 5.47 = 107.28',
    messages: {
      sum: 'The parts in the text come to {expected}, the total reads {found}; difference {difference}.',
      exceeds: 'The parts in the text come to {expected}, more than the total {found}; difference {difference}.',
      counts: 'The text says {found} in all; the kinds it divides them into come to {expected}.',
      growth: 'The change in the text reads {found}; by its amounts it is {expected}.',
      growthTruncated: 'The change {found} in the text is cut off; rounded it is {expected}.',
      change: 'The text says {found}; by the change it is {expected}.',
      share: 'The share in the text reads {found}; by its amounts it is {expected}.',
      shareTruncated: 'The share {found} in the text is cut off; rounded it is {expected}.',
      task: 'The text says {found} of the task was done; the nearest a whole number of tasks gives is {expected}. Please check.',
      rate: 'The execution rate in the text reads {found}; by the amounts it is {expected}.',
      projects: 'What the text says of each project comes to {expected}, its project expenditure reads {found}.',
      twice: 'The text contradicts itself: {expected} in one place, {found} in another.',
    },
  },
} as const satisfies MoreTexts;
