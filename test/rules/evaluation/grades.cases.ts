import { type Fault, instead, together } from '../support/fault';
import { num, pct } from '../support/cell';
import { LOST } from '../support/given';
import {
  blank,
  garbled,
  hint,
  none,
  notApplicable,
  pass,
  type RuleTable,
  table,
  unreadable,
  warning,
  when,
} from '../support/table';

/** Every target of the second project written as its actual. */
const AS_PLANNED = {
  'repairs.actual': '60台次',
  'open.actual': '240天',
  'intact.actual': pct('98.00%'),
  'mended.actual': '24小时',
  'cost.actual': '16.00万元',
  'thrifty.actual': pct('2.00%'),
  'waiting.actual': '15分钟',
  'paper.actual': pct('5.00%'),
  'rules.actual': '4项',
  'pleased.actual': pct('95.00%'),
};

/** B12-22, B12-36, B12-37. */
export const TABLES: readonly RuleTable[] = [
  table(
    'B12-22',
    when('98.78 ≥ 90: 优', {}, pass('1-2!sum.grade')),
    when(
      '98.78 is not 良',
      { '1-2': { 'sum.grade': '良' } },
      warning('1-2!sum.grade', 'fail', { expected: '优', found: '良' }),
    ),
    when('90.00 is 优', { '1-2': { 'sum.score': num('90.00') } }, pass('1-2!sum.grade')),
    when(
      '89.99 is 良',
      { '1-2': { 'sum.score': num('89.99'), 'visits.score': num('1.21') } },
      warning('1-2!sum.grade', 'fail', { expected: '良', found: '优' }),
    ),
    when(
      '89.99 where the scores add up to 98.78: the total is wrong, not the grade',
      { '1-2': { 'sum.score': num('89.99') } },
      notApplicable('1-2!sum.grade', 'undecided'),
    ),
    when('79.99 is 中', { '1-2': { 'sum.score': num('79.99'), 'sum.grade': '中' } }, pass('1-2!sum.grade')),
    when(
      '59.99 is 差',
      { '1-2': { 'sum.score': num('59.99'), 'sum.grade': '中' } },
      warning('1-2!sum.grade', 'fail', { expected: '差' }),
    ),
    when('where 80 is 优', { '1-2': { 'sum.score': num('85.00') } }, pass('1-2!sum.grade'), {
      profile: { grades: { excellent: 80, good: 70, fair: 60 } },
    }),
    when('no grade', { '1-2': { 'sum.grade': null } }, none('1-2!sum.grade')),
    when('no score', { '1-2': { 'sum.score': null } }, notApplicable('1-2!sum.grade', 'blank')),
    when('not to be read', { '1-2': { 'sum.score': '九十八多' } }, unreadable('1-2!sum.grade')),
  ),
  table(
    'B12-36',
    when('98.78', {}, pass('1-2!sum.score')),
    when('100', { '1-2': { 'sum.score': num('100.00') } }, hint('1-2!sum.score', 'fail', { found: '100.00' })),
    when('no total', { '1-2': { 'sum.score': null } }, none('1-2!sum.score')),
  ),
  table(
    'B12-36',
    blank('no total', { '1-2': { 'sum.score': null } }, none('1-2!sum.score')),
    garbled('a total not to be read', { '1-2': { 'sum.score': '一百' } }, none('1-2!sum.score')),
  ),
  table(
    'B12-37',
    when('more or less than planned', {}, pass('station!repairs.actual')),
    when(
      'all ten exactly as planned',
      { station: AS_PLANNED },
      hint('station!repairs.actual', 'fail', { found: '10' }),
    ),
    when(
      'nine of ten',
      { station: { ...AS_PLANNED, 'pleased.actual': pct('95.10%') } },
      pass('station!repairs.actual'),
    ),
  ),
  table(
    'B12-37',
    blank('no actuals', { care: { 'served.actual': null } }, none('care!served.actual')),
    garbled('an error value', { care: { 'served.actual': LOST } }, none('care!served.actual')),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  ...['1-2', 'care', 'station'].map((form) => instead('B12-22', 'another grade', `${form}!sum.grade`, '中')),
  ...['1-2', 'care', 'station'].map((form) =>
    instead('B12-36', 'full marks throughout', `${form}!sum.score`, num('100.00')),
  ),
  together('B12-37', 'all as planned', 'station!repairs.actual', ({ cell }) => {
    const rows = 'repairs open intact mended cost thrifty waiting paper rules pleased'.split(' ');
    const planned = (row: string) => cell(`station!${row}.target`).text.replace(/^[≥≤=]/u, '');
    return { station: Object.fromEntries(rows.map((row) => [`${row}.actual`, planned(row)])) };
  }),
];
