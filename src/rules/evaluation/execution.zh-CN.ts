import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-01': {
    title: '预算执行率',
    basis: '财预〔2020〕10号 预算执行率指标：全年执行数 ÷ 全年预算数（调整后，含结转）',
    example: '399.15 ÷ 406.00 = 98.31%',
    messages: {
      fail: '执行率按“全年执行数 ÷ 预算数”应为 {expected}，填的是 {found}，请改正。',
      printed: '按本表所印方法（全年执行数 ÷ 年初预算数），执行率应为 {expected}，填的是 {found}，请改正。',
      truncated: '执行率四舍五入应为 {expected}，填的 {found} 是直接截去尾数，请改正。',
      coarse: '按表内数计算，执行率为 {expected}，填的是 {found}；请按表内数改，或把金额填到两位小数。',
      fromParts: '资金总额是 0 而分项有数，按分项执行率应为 {expected}，填的是 {found}，请改正。',
    },
  },
  'B12-02': {
    title: '执行率得分',
    basis: '财预〔2020〕10号 预算执行率指标（10 分）：得分 = 分值 × 执行率，不超过分值；分档计分的地方由评分方案关闭',
    example: '10 × 98.31% = 9.83',
    messages: {
      fail: '执行率得分按“分值 × 执行率”应为 {expected}，填的是 {found}，请改正。',
      whole: '执行率得分取了整数，按比例应为 {expected}，填的是 {found}：请核对评分办法，本地按整数计分的可不改。',
      tenths:
        '执行率得分取了一位小数，按比例应为 {expected}，填的是 {found}：请核对评分办法，本地按一位小数计分的可不改。',
      truncated: '执行率得分四舍五入应为 {expected}，填的 {found} 是直接截去尾数，请改正。',
      coarse: '按表内数计算，执行率得分为 {expected}，填的是 {found}；请按表内数改，或把金额填到两位小数。',
      printed: '按本表所印的计分方法，执行率得分应为 {expected}，填的是 {found}，请核实。',
    },
  },
} as const satisfies RuleTexts;
