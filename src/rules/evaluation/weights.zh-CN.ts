import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-09': {
    title: '分值合计',
    basis: '财预〔2020〕10号：权重合计 100（预算执行率 10、产出 50、效益 30、满意度 10）',
    example: '10 + 50 + 30 + 10 = 100',
    messages: {
      fail: '各项分值合计 {found}（含执行率），应为 {expected}：请调整分值。',
      blank: '有 {count} 条指标没有填分值（{indicators}），已填的合计只有 {found}，应为 {expected}：请补填分值。',
      total: '总分行的分值填 {found}，逐项相加是 {expected}，请改正。',
      unfinished: '表没有填完：没有总分，已填的分值合计 {found}，还不到 {expected}，请填完后再核对分值。',
    },
  },
} as const satisfies RuleTexts;
