import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-10': {
    title: '一级指标分值',
    basis: '附件1-2、1-3 一级指标栏所印的分值（50分、30分、10分）；没印的按评分方案',
    example: '10 + 15 + 10 + 15 = 50',
    messages: {
      fail: '“{heading}”标注 {expected} 分，其下各项分值合计 {found} 分：请调整分值。',
      group: '“{heading}”标注 {expected} 分，其下各项分值合计 {found} 分：请调整分值。',
      levels: '各一级指标标注的分值合计 {found} 分，应为 {expected} 分：请调整标注。',
      scores: '“{heading}”标注 {expected} 分，其下各项得分合计 {found} 分，超过了标注：请核对得分。',
      shares: '一级指标权重为 {found}，评分方案是 {expected}：请核对评分办法，本地另有规定的可不改。',
    },
  },
  'B12-11': {
    title: '二级指标分值',
    basis: '附件1-2、1-3 二级指标栏所印的分值',
    example: '数量指标（20分）= 10 + 10',
    messages: { fail: '“{heading}”标注 {expected} 分，其下各项分值合计 {found} 分：请调整分值。' },
  },
} as const satisfies RuleTexts;
