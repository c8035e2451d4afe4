import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-39': {
    title: '其中行不计分',
    basis: '附件1-2、1-3 资金栏“其中”行的分值、得分印“—”：执行率只计一次分',
    example: '“其中：当年财政拨款”填了 10 / 10',
    messages: {
      fail: '“其中”行不计分，分值、得分应填“—”，现在填的是 {found}，请改正。',
      counted: '“其中”行填了 {found} 并计入了总分，重复计算：请改成“—”并重算总分。',
    },
  },
  'B12-40': {
    title: '其中各项合计',
    basis: '算术：“其中”各项加起来是总项',
    example: '120 + 92 = 212',
    messages: {
      fail: '“{indicator}”填 {found}，其中各项相加是 {expected}：请核对后改正。',
      exceeds: '“{indicator}”填 {found}，其中各项相加是 {expected}，超过了总数：请核对后改正。',
    },
  },
} as const satisfies RuleTexts;
