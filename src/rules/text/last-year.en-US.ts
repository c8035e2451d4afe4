import type { MoreTexts } from '../engine/words';

export const words = {
  'X-17': {
    messages: {
      text: "The text puts last year at {expected}, last year's form at {found}: check what is counted, and both figures.",
    },
  },
} as const satisfies MoreTexts;
