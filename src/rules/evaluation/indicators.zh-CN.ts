import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-31': {
    title: '频次与次数',
    basis: '词义：每周、每月、每季度的频次折成全年次数',
    example: '每周一次全年约 52 次，次数指标只有 3 次',
    messages: {
      fail: '“{indicator}”要求“{target}”，全年应 {expected} 次，而“{other}”的指标值、完成值是 {found}，互相矛盾：请核实频次或次数。',
    },
  },
  'B12-34': {
    title: '指标重复',
    basis: '审核惯例：同一内容只计一次分',
    example: '同一张表里两条同名指标',
    messages: {
      fail: '“{indicator}”在本表重复出现，同一内容只计一次分：请删去一条或改名。',
      execution: '“{indicator}”就是资金栏已经计分的预算执行率，重复计分：请换一个指标。',
    },
  },
} as const satisfies RuleTexts;
