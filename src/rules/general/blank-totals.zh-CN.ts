import type { RuleTexts } from '../engine/words';

export const words = {
  'GEN-06': {
    title: '合计行空白',
    basis: '附件1-1 的合计行与其明细行、附件1-2 和 1-3 的年度资金总额与其分项',
    example: '明细 2.80 + 6.00，合计行没有填 8.80',
    messages: {
      fail: '“{line}”的{columns}没有填，按明细合计应为 {sums}，请补填。',
      atLeast: '“{line}”的{columns}没有填，按其中各项应不小于 {sums}，请补填。',
    },
  },
} as const satisfies RuleTexts;
