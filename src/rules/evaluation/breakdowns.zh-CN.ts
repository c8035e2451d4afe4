import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-05': {
    title: '按收入性质合计',
    basis: '附件1-2“按收入性质分”栏：一般公共预算 + 政府性基金 + 专户非税收入 + 其他资金 = 全年预算数',
    example: '386 + 0 + 12 + 8 = 406',
    messages: {
      fail: '按收入性质各项合计 {expected}，全年预算数填 {found}，差 {difference}：两处应相等，请核对后改正。',
      whole:
        '全年预算数填 {found}，按收入性质各项合计是 {expected}，与所填执行率相符的也是 {expected}，差 {difference}：请先核对全年预算数。',
      basis: '按收入性质各项合计 {expected}，等于{column}，不是全年预算数 {found}：请改按全年预算数（调整后）填列。',
      heading: '“按收入性质分”后填 {found}，下面各项合计 {expected}：请核对后改正。',
      coarse:
        '按收入性质各项相加是 {expected}，全年预算数填 {found}；金额取整可以解释这个差，请核对后把金额填到两位小数。',
    },
  },
  'B12-06': {
    title: '按支出性质合计',
    basis: '附件1-2“按支出性质分”栏：基本支出 + 项目支出 = 全年执行数',
    example: '321.35 + 77.80 = 399.15',
    messages: {
      fail: '基本支出与项目支出合计 {expected}，全年执行数填 {found}，差 {difference}：两处应相等，请核对后改正。',
      whole:
        '全年执行数填 {found}，基本支出与项目支出合计是 {expected}，与所填执行率相符的也是 {expected}，差 {difference}：请先核对全年执行数。',
      basis: '基本支出与项目支出合计 {expected}，等于{column}，不是全年执行数 {found}：请改按全年执行数填列。',
      heading: '“按支出性质分”后填 {found}，下面各项合计 {expected}：请核对后改正。',
      coarse:
        '基本支出与项目支出相加是 {expected}，全年执行数填 {found}；金额取整可以解释这个差，请核对后把金额填到两位小数。',
    },
  },
  'B12-07': {
    title: '收支差',
    basis: '附件1-2“按收入性质分”“按支出性质分”两栏：收入 − 支出 = 全年预算数 − 全年执行数',
    example: '406.00 − 399.15 = 6.85',
    messages: {
      fail: '收入各项减支出各项是 {found}，全年预算数减全年执行数是 {expected}：两者应相等，请核对。',
      negative: '支出各项合计大于收入各项合计（收入减支出为 {found}）：请核对两栏的各项。',
    },
  },
} as const satisfies RuleTexts;
