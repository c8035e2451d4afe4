import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-14': {
    title: '定性指标得分档',
    basis: '财预〔2020〕10号 定性指标：达成 100%–80%、部分达成 80%–60%、未达成 60%–0；各地档次由评分方案定',
    example: '部分达成：分值的 60%–80%',
    messages: {
      fail: '“{indicator}”完成情况是“{actual}”，得分应为 {expected}，填的是 {found}：请核实完成情况或得分。',
      printed:
        '“{indicator}”完成情况是“{actual}”，按本表所印的分档，得分应为 {expected}，填的是 {found}：请核实完成情况或得分。',
    },
  },
} as const satisfies RuleTexts;
