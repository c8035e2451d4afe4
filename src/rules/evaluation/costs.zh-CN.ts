import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-38': {
    title: '成本指标与执行数',
    basis: '词义：总额类成本指标的完成值就是全年执行数',
    example: '总成本 90，全年执行 89.974',
    messages: { fail: '“{indicator}”完成值 {found} 与全年执行数 {expected} 不同：同是全部支出的，请改成一致。' },
  },
  'X-18': {
    title: '成本目标疑为事后改定',
    basis: '审核惯例：指标值随年初预算批复，年中追加的不改目标；批复表不在本簿里，只看成本目标是不是等于调整后的预算',
    example: '年初 78.98、全年 101.81，成本目标写 101.81万元',
    messages: {
      fail: '“{indicator}”的指标值 {found} 正是调整后的全年预算数 {adjusted}，年初预算是 {initial}：请对照绩效目标批复，指标值应填批复时的数。',
    },
  },
} as const satisfies RuleTexts;
