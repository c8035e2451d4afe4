import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-21': {
    title: '总分',
    basis: '附件1-2、1-3 总分行：总分 = 执行率得分 + 各三级指标得分，“其中”行不计',
    example: '9.83 + 各指标得分 = 98.78',
    messages: {
      fail: '各项得分相加是 {expected}，总分填 {found}，请改正。',
      rescaled: '按本表所印方法（不适用的指标不计，其余折算到 100 分），总分应为 {expected}，填的是 {found}，请改正。',
    },
  },
} as const satisfies RuleTexts;
