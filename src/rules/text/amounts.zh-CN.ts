import type { MoreTexts } from '../engine/words';

export const words = {
  'X-05': {
    messages: {
      fail: '1-2 全年执行数 {found} 与正文总支出 {expected} 不同，请核对两处。',
      basic: '1-2 的基本支出 {found} 与正文 {expected} 不同，请核对两处。',
    },
  },
  'X-06': {
    title: '预算与正文一致',
    basis: '表 1-2 年度资金总额的年初预算数、全年预算数就是正文的年初预算、年初预算加调整',
    example: '正文年初预算 78.98、调整追加 22.83，1-2 填 78.98、101.81',
    messages: {
      initial: '1-2 年初预算数 {found} 与正文 {expected} 不同，请核对两处。',
      adjusted: '1-2 全年预算数 {found} 与正文 {expected} 不同，请核对两处。',
      adjustment: '1-2 全年预算减年初预算是 {found}，正文的调整追加是 {expected}，请核对两处。',
    },
  },
  'X-08': {
    title: '政府性基金与正文一致',
    basis: '正文说没有的，表 1-2 按收入性质分应为 0',
    example: '正文“没有政府性基金收入”，1-2 政府性基金拨款 0',
    messages: {
      none: '正文说没有政府性基金，1-2 却填 {found}，请核对两处。',
      amount: '正文的政府性基金是 {expected}，1-2 填 {found}，请核对两处。',
    },
  },
  'X-09': {
    title: '三公经费与正文一致',
    basis: '表 1-1 三公经费与部门决算三公表、报告正文是同一口径',
    example: '正文三公经费支出 5.80，1-1 三公经费决算 5.80',
    messages: { fail: '“{line}”在正文是 {expected}，1-1 填 {found}，请核对两处。' },
  },
} as const satisfies MoreTexts;
