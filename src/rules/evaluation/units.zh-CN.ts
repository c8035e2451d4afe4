import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-23': {
    title: '目标与完成的单位',
    basis: '词义：完成值与指标值单位相同才能比较（亿元、万元、元可换算）',
    example: '目标 101.81万元，完成 100%',
    messages: {
      fail: '“{indicator}”指标值 {target} 以“{expected}”计，完成值 {actual} 以“{found}”计，不能比较：请把完成值改按“{expected}”填。',
      counters: '“{indicator}”指标值以“{expected}”计，完成值以“{found}”计：请改成同一个单位。',
      magnitude: '“{indicator}”指标值 {target}、完成值 {actual} 相差十倍以上却得满分，可能单位不同：请写明单位。',
      parts: '“{indicator}”以“{expected}”计，其中各项却有“{found}”：请改成同一个单位。',
      rate: '“{indicator}”名为“率”，指标值却以“{found}”计：请改填百分数，或改名称。',
      kind: '“{indicator}”的单位是“{found}”，与名称不合，一般用“{expected}”：请改单位或名称。',
    },
  },
} as const satisfies RuleTexts;
