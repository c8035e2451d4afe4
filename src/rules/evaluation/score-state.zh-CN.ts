import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-18': {
    title: '大幅超额要说明',
    basis: '财预〔2020〕10号 定量指标：远超目标、因目标定低的要说明；超出多少由评分方案定（通常 130%）',
    example: '3061 ÷ 2000 = 153.05%',
    messages: {
      fail: '“{indicator}”完成了目标的 {found}（界限 {limit}），请在原因栏说明目标是不是定低了。',
      reverse: '“{indicator}”只有目标的 {found}（界限 {limit}），请在原因栏说明目标是不是定高了。',
      noPlace:
        '“{indicator}”的完成值是目标的 {found}（界限 {limit}），本表没有原因栏：请核实目标，并在自评报告里说明。',
    },
  },
  'B12-19': {
    title: '满分却写了偏差原因',
    basis: '附件1-2、1-3“偏差原因分析及改进措施”栏：只为有偏差的指标而设',
    example: '5 分得 5 分，原因栏写“多方法、多角度”',
    messages: { fail: '“{indicator}”得了满分，却写了偏差原因（{found}）：没有偏差的请清空，有偏差的请核实得分。' },
  },
  'B12-26': {
    title: '完成值空白',
    basis: '附件1-2、1-3“实际完成值”栏：有分值的指标须填',
    example: '有分值，实际完成值没有填',
    messages: {
      fail: '“{indicator}”没有填实际完成值，请补填。',
      withScore: '“{indicator}”得了 {score} 分，却没有填实际完成值，请补填。',
    },
  },
  'B12-28': {
    title: '得分空白',
    basis: '附件1-2、1-3“得分”栏和总分行：有分值的须打分',
    example: '分值 10，得分没有填',
    messages: {
      fail: '“{indicator}”没有填得分，请补填。',
      execution: '预算执行率没有填得分，请补填。',
      total: '总分没有填，请补填各项得分之和。',
    },
  },
  'B12-29': {
    title: '同样完成率得分率应相同',
    basis: '审核惯例：完成率相差不到 0.5 个百分点，得分率不应相差 5% 以上',
    example: '同为 99%：93.3%、100%、90%',
    messages: { fail: '完成率相近，得分率却不同（完成率 → 得分率）：{pairs}；请按同一标准打分。' },
  },
  'B12-30': {
    title: '完成日期',
    basis: '附件1-2、1-3 时效指标：指标值写的日期就是期限',
    example: '指标值“11月底前”，12月完成',
    messages: {
      fail: '“{indicator}”指标值写“{expected}”，完成值写“{found}”，已经逾期却没有扣分：请核实日期，属实的按逾期扣分。',
    },
  },
} as const satisfies RuleTexts;
