import type { MoreTexts } from '../engine/words';

export const words = {
  'X-17': {
    messages: {
      text: "The text puts last year at {expected}, last year's form at {found}: check what is counted, and both figures.",
      column: 'The text puts “{line}” of last year at {expected}, 1-1 at {found}: check both and make them agree.',
    },
  },
} as const satisfies MoreTexts;
