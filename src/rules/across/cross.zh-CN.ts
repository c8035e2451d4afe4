import type { RuleTexts } from '../engine/words';

export const words = {
  'X-05': {
    title: '总支出与正文一致',
    basis: '附件1-2 的全年执行数与报告正文的总支出是同一个数',
    example: '1-2 执行 101.81，正文支出 107.28',
    messages: { fail: '1-2 全年执行数 {found} 与正文总支出 {expected} 不同，请核对两处。' },
  },
  'X-10': {
    title: '基本支出不小于公用经费',
    basis: '词义：公用经费是基本支出的一部分',
    example: '321.35 ≥ 37.20',
    messages: {
      fail: '1-2 基本支出填 {found}，小于 1-1 公用经费 {limit}；公用经费是基本支出的一部分，请核对两处。',
    },
  },
  'X-11': {
    title: '指标照搬',
    basis: '审核惯例：整体自评反映全部履职情况，与某个项目 80% 以上的指标相同视为照搬',
    example: '1-2 与 1-3 有 9/9 条指标相同',
    messages: {
      fail: '1-2 有 {found} 的指标与项目“{project}”相同：整体自评表请写部门全部履职的指标，不要照抄项目表。',
    },
  },
  'X-19': {
    title: '部门年初预算不小于项目合计',
    basis: '词义：项目预算是部门预算的一部分',
    example: '400.00 ≥ 80.00',
    messages: { fail: '1-2 年初预算数填 {found}，小于各项目表年初预算数之和 {limit}，请核对两处。' },
  },
  'X-20': {
    title: '低执行率高得分',
    basis: '审核惯例：执行率低于 60% 而数量指标全部满分的要说明；界线由评分方案定',
    example: '执行率 44.50%，数量指标全部满分',
    messages: {
      fail: '执行率只有 {found}（界限 {limit}），数量指标却全部满分：请核实完成值，属实的说明资金没有用完的原因。',
    },
  },
} as const satisfies RuleTexts;
