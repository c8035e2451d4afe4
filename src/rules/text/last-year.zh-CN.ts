import type { MoreTexts } from '../engine/words';

export const words = {
  'X-17': {
    messages: { text: '正文说的上年数是 {expected}，上年表是 {found}：请核对两年的口径和数。' },
  },
} as const satisfies MoreTexts;
