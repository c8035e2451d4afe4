import type { RuleTexts } from '../engine/words';

export const words = {
  'B11-14': {
    title: '规模控制率',
    basis: '附件1-1：规模控制率 = 实际规模 ÷ 批复规模（只填当年完工项目）',
    example: '294 ÷ 300 = 98.00%',
    messages: {
      fail: '规模控制率按“实际规模 ÷ 批复规模”应为 {expected}，填的是 {found}，请改正。',
      truncated: '规模控制率四舍五入应为 {expected}，填的 {found} 是直接截去尾数，请改正。',
      over: '实际规模超过了批复规模（{found}）：请核对，属实的说明原因。',
    },
  },
  'B11-15': {
    title: '投资概算控制率',
    basis: '附件1-1：投资概算控制率 = 实际投资 ÷ 预算投资（只填当年完工项目）',
    example: '29.40 ÷ 30.00 = 98.00%',
    messages: {
      fail: '投资概算控制率按“实际投资 ÷ 预算投资”应为 {expected}，填的是 {found}，请改正。',
      truncated: '投资概算控制率四舍五入应为 {expected}，填的 {found} 是直接截去尾数，请改正。',
      coarse:
        '按表内数计算，投资概算控制率为 {expected}，填的是 {found}；只有金额取过整才能解释，请按表内数改，或把金额填到两位小数。',
      over: '实际投资超过了预算投资（{found}）：请核对，属实的说明原因。',
    },
  },
} as const satisfies RuleTexts;
