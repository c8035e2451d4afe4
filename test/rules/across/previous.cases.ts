import { type Fault, money, together } from '../support/fault';
import { num } from '../support/cell';
import { lastYear } from '../support/last-year';
import {
  error,
  hint,
  none,
  notApplicable,
  pass,
  rounding,
  type RuleTable,
  table,
  unreadable,
  when,
} from '../support/table';

/** */
export const TABLES: readonly RuleTable[] = [
  table(
    'X-17',
    when('last year’s 1-1 on a hidden sheet: 6.10 and 6.10', {}, pass('1-1!threePublic.previous'), {
      further: [lastYear()],
    }),
    when('it says 6.00', {}, error('1-1!threePublic.previous', 'fail', { expected: '6.00', found: '6.10' }), {
      further: [lastYear({ 'threePublic.final': '6.00' })],
    }),
    when('6.1 for 6.14', { '1-1': { 'threePublic.previous': num('6.14') } }, rounding('1-1!threePublic.previous'), {
      further: [lastYear({ 'threePublic.final': num('6.1') })],
    }),
    when('a blank', { '1-1': { 'threePublic.previous': null } }, notApplicable('1-1!threePublic.previous', 'blank'), {
      further: [lastYear()],
    }),
    when('no figure there', {}, unreadable('1-1!threePublic.previous'), {
      further: [lastYear({ 'threePublic.final': '六万多' })],
    }),
    when('20 posts last year, 12 now', {}, hint('1-1!posts', 'staff', { expected: '20', found: '12' }), {
      further: [lastYear({ posts: 20 })],
    }),
    when('the year before last: nothing to compare', {}, none('1-1!threePublic.previous'), {
      further: [
        lastYear({
          title: '2021年度部门整体支出绩效评价基础数据表',
          staffHead: '2021年实际在职人数',
          previousHead: '2020年决算数',
          budgetHead: '2021年预算数',
          finalHead: '2021年决算数',
        }),
      ],
    }),
    when('no other year in the workbook', {}, none('1-1!threePublic.previous')),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  ...['threePublic', 'office', 'care'].map((line): Fault => ({
    ...together('X-17', 'another account of last year', `1-1!${line}.previous`, () => ({})),
    further: ({ figure }) => [
      lastYear({
        ...Object.fromEntries(
          ['threePublic', 'office', 'care'].map((one) => [`${one}.final`, money(figure(`1-1!${one}.previous`))]),
        ),
        [`${line}.final`]: money(figure(`1-1!${line}.previous`).plus('0.90')),
      }),
    ],
  })),
];
