import type { MoreTexts } from '../engine/words';

export const words = {
  'X-17': {
    messages: {
      text: '正文说的上年数是 {expected}，上年表是 {found}：请核对两年的口径和数。',
      column: '正文说上年“{line}”是 {expected}，附件1-1 的上年数是 {found}，请核对后改成一致。',
    },
  },
} as const satisfies MoreTexts;
