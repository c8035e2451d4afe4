import type { SheetChange } from './book';

/** A form without a column of reasons, with one row below the table for the reasons of all. */
export function reasonsBelow(reason: string | null): SheetChange {
  const rows = ['visits', 'events', 'handled', 'onTime', 'cost', 'income', 'aware', 'energy', 'rules', 'pleased'];
  return {
    'head.偏差原因分析及改进措施': null,
    ...Object.fromEntries(rows.map((row) => [`${row}.reason`, null])),
    footer: null,
    A26: '偏差大或目标未完成原因分析',
    C26: reason,
  };
}

/** A form without any place for the reasons of its rows. */
export function withoutReasons(rows: readonly string[]): SheetChange {
  const blank = Object.fromEntries(rows.map((row) => [`${row}.reason`, null]));
  return { 'head.偏差原因分析及改进措施': '备注', ...blank };
}

/** A form that prints the points of its block instead of a column of weights. */
export function withoutWeights(heading: string): SheetChange {
  const rows = [
    'visits',
    'events',
    'handled',
    'onTime',
    'cost',
    'income',
    'aware',
    'energy',
    'rules',
    'pleased',
    'sum',
  ];
  return {
    A13: heading,
    'head.分值': null,
    'visits.level1': '产出指标',
    'income.level1': '效益指标',
    'pleased.level1': '满意度指标',
    ...Object.fromEntries(rows.map((row) => [`${row}.weight`, null])),
  };
}
