import type { RuleTexts } from '../engine/words';

export const words = {
  'X-17': {
    title: '与上年表一致',
    basis: '本年表的上年决算数就是上年表的决算数',
    example: '本年表的上年决算 4.00，上年表的决算 4.00',
    messages: {
      fail: '“{line}”的上年决算数填 {found}，上年表的决算数是 {expected}，两处应相等，请核对。',
      staff: '{people}由上年的 {expected} 变为 {found}，变动超过 20%：请核对两年的数。',
      otherYear: '给出的上年表是 {found} 年的，应为 {expected} 年，没有比较：请换成上年的表。',
    },
  },
} as const satisfies RuleTexts;
