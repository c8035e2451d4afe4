import type { SheetChange } from './book';

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
