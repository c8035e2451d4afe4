import type { RuleTexts } from '../engine/words';

export const words = {
  'B11-13': {
    title: '基本支出预算调整（由总数推定）',
    basis: '附件1-1：部门基本支出预算调整 = 调整后预算 − 年初预算；没有附件1-3 时只能按附件1-2 的总数推定',
    example: '101.81 − 78.98 = 22.83',
    messages: {
      fail: '基本支出预算调整应为 {expected}，填的是 {found}，请核对后改正。',
      whole: '整体支出预算调整应为 {expected}（1-2 全年 − 年初），填的是 {found}，请核对。',
      inferred: '按 1-2 的预算推算（全年 − 年初），基本支出预算调整应为 {expected}，填的是 {found}，请核实。',
      otherColumn:
        '部门基本支出预算调整的预算、决算两栏只有一栏是 {expected}（与 1-2 相符），另一栏填的是 {found}，请确认。',
    },
  },
  'X-07': {
    title: '基本支出预算调整跨表一致',
    basis: '附件1-1：部门基本支出预算调整 = 1-2（全年 − 年初）− 各 1-3（全年 − 年初）',
    example: '（101.81 − 78.98）− 项目调整 0 = 22.83',
    messages: {
      fail: '基本支出预算调整应为 {expected}（部门调整减去各项目调整），1-1 填的是 {found}，请核对。',
      whole: '整体支出预算调整应为 {expected}（1-2 全年 − 年初），填的是 {found}，请核对。',
      inferred: '按现有的表推算，基本支出预算调整应为 {expected}（有项目还没有 1-3），1-1 填的是 {found}，请核实。',
      otherColumn:
        '部门基本支出预算调整的预算、决算两栏只有一栏是 {expected}（与 1-2 相符），另一栏填的是 {found}，请确认。',
    },
  },
} as const satisfies RuleTexts;
