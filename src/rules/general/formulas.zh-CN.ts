import type { RuleTexts } from '../engine/words';

export const words = {
  'GEN-13': {
    title: '合计公式的区域',
    basis: '算术：合计公式加的应正是它的各分项',
    example: '=SUM(F16:F16) 漏了最后一行',
    messages: {
      missing: '合计公式 {found} 漏加了 {cells}：请修改公式，把各分项都加进来。',
      twice: '合计公式 {found} 重复加了 {cells}：请修改公式，每个分项只加一次。',
      foreign: '合计公式 {found} 多加了不属于它的 {cells}：请修改公式，只加它的各分项。',
    },
  },
  'GEN-14': {
    title: '公式错误值',
    basis: '算术：错误值不是数，凡引用它的都不能算',
    example: '#DIV/0!、#REF!',
    messages: { fail: '这一格是错误值 {found}（公式 {formula}），引用它的数都算不出：请改正公式。' },
  },
} as const satisfies RuleTexts;
