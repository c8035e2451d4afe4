import type { RuleTexts } from '../engine/words';

export const words = {
  'B11-05': {
    title: '三公经费不超预算',
    basis: '审核惯例：三公经费决算不超当年预算，超了要说明',
    example: '决算 5.80 ≤ 预算 6.50',
    messages: {
      fail: '“{line}”的本年决算 {found} 比本年预算 {budget} 多 {excess}，请核对；属实的请说明原因。',
      noBudget: '“{line}”的本年预算是 0，本年决算却有 {found}，请核对；属实的请说明原因。',
    },
  },
  'B11-06': {
    title: '三公经费只减不增',
    basis: '审核惯例：三公经费只减不增，高于上年决算要说明',
    example: '本年 5.80 ≤ 上年 6.10',
    messages: { fail: '三公经费本年决算 {found} 高于上年决算 {before}，请说明原因。' },
  },
  'B11-10': {
    title: '公用经费、项目支出不超预算',
    basis: '审核惯例：决算不超预算，没有预算的支出要说明；不足 0.1 万元的只提示',
    example: '决算 8.32，预算 2，为预算的 416%',
    messages: {
      fail: '“{line}”的本年决算 {found} 比本年预算 {budget} 多 {excess}，请核对；属实的请说明原因。',
      noBudget: '“{line}”的本年预算是 0，本年决算却有 {found}，请核对；属实的请说明原因。',
    },
  },
  'B11-11': {
    title: '政府采购不超预算',
    basis: '审核惯例：政府采购执行率（决算 ÷ 预算）不超过 100%',
    example: '48.57 ÷ 29 = 167.48%',
    messages: { fail: '政府采购本年决算 {found} 是本年预算 {budget} 的 {share}：请核对，属实的请说明原因。' },
  },
  'B11-12': {
    title: '政府采购的合理上限',
    basis: '词义：采购的钱出自公用经费和项目支出，也不会大于全年总支出',
    example: '采购 48.57 大于公用 8.35 + 项目 8.80',
    messages: {
      overMeans: '政府采购本年决算 {found} 大于公用经费与项目支出之和 {limit}（采购的钱出自这两项），请核实。',
      overSpending: '政府采购本年决算 {found} 大于 1-2 的全年执行数 {limit}，采购不会超过全年的支出，请核对两处。',
    },
  },
  'B11-17': {
    title: '年际异动',
    basis: '审核惯例：比上年变动超过 30% 的说明；幅度和起算基数由评分方案定',
    example: '8.32 ÷ 13.4 − 1 = −37.91%',
    messages: { fail: '“{line}”的本年决算比上年决算变动 {change}，超过 {expected} 的界限；属实的请说明原因。' },
  },
  'B11-18': {
    title: '有车无费',
    basis: '审核惯例：购置了公务用车，当年通常有运行维护费',
    example: '购置 18.00，运行维护 0',
    messages: { fail: '当年购置公务用车 {purchase}，运行维护费却是 {found}：请核对是否漏填，确未发生的可不改。' },
  },
  'B11-20': {
    title: '项目不超预算',
    basis: '审核惯例：专项决算不超预算，年中追加的要说明',
    example: '预算 0，决算 6.00',
    messages: {
      fail: '项目“{line}”的本年决算 {found} 比本年预算 {budget} 多 {excess}：请核对；年中追加的请说明。',
      noBudget: '项目“{line}”的本年预算是 0，本年决算却有 {found}：请核对；年中追加的请说明。',
    },
  },
} as const satisfies RuleTexts;
