import type { MoreTexts } from '../engine/words';

export const words = {
  'X-14': {
    title: '结转结余',
    basis: '由词义得出：收入减支出就是结转结余',
    example: '收入 101.81 − 支出 107.28 = −5.47，正文写结余结转 0',
    messages: {
      whole: '正文写结转结余 {found}，收入减支出却是 {expected}，请核对三个数。',
      overspent: '正文的支出 {found} 大于全年预算（应 {expected}），请核对两个数。',
      more: '正文写结转结余 {found}，预算减支出只有 {expected}，请核对。',
      project: '正文里“{project}”结余 {found}，按金额减支出应为 {expected}，请核对。',
      projects: '正文写结转结余 {found}，其中项目（{projects}）的结余就有 {sum}，请核对。',
      form: '正文写结转结余 {found}，1-2 全年预算减执行数是 {expected}，请核对；两处口径不同的请说明。',
    },
  },
} as const satisfies MoreTexts;
