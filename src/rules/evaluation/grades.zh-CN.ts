import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-22': {
    title: '等级',
    basis: '财预〔2020〕10号 等级：优 ≥90、良 80–90、中 60–80、差 <60；各地界线由评分方案定',
    example: '98.78 → 优',
    messages: { fail: '总分 {total} 属“{expected}”，等级填的是“{found}”，请改正。' },
  },
  'B12-36': {
    title: '满分',
    basis: '审核惯例：自评满分的，要看指标有没有区分度',
    example: '总分 100',
    messages: { fail: '自评总分是满分 {found}：请确认目标没有定低、完成值属实。' },
  },
  'B12-37': {
    title: '完成值全部等于目标',
    basis: '审核惯例：完成值应是实际数，不是抄指标值',
    example: '每一行完成值都与指标值相同',
    messages: { fail: '{found} 条指标的完成值全部等于指标值：请确认填的是实际完成数。' },
  },
} as const satisfies RuleTexts;
