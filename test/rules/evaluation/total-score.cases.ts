import { type Fault, offBy } from '../support/fault';
import { num } from '../support/cell';
import { error, notApplicable, pass, rounding, type RuleTable, table, unreadable, when } from '../support/table';

/** One indicator does not apply, and the form prints what becomes of its points. */
const leftOut = {
  'cost.actual': '不适用',
  'cost.score': '不适用',
  A26: '备注：不适用的指标不计分，其分值扣除后按比例折算到100分。',
};

/** B12-21. */
export const TABLES: readonly RuleTable[] = [
  table(
    'B12-21',
    when('9.83 + 10 + 9.17 + 10 + 10 + 10 + 10 + 9.78 + 5 + 5 + 10 = 98.78', {}, pass('1-2!sum.score')),
    when(
      'a form that scales what applies to 100: 88.78 × 100 ÷ 90 = 98.64',
      { '1-2': { ...leftOut, 'sum.score': num('98.64') } },
      pass('1-2!sum.score'),
    ),
    when(
      'the same, not scaled',
      { '1-2': { ...leftOut, 'sum.score': num('88.78') } },
      error('1-2!sum.score', 'rescaled', { expected: '98.64', found: '88.78' }),
    ),
    when(
      '99.00 ≠ 98.78',
      { '1-2': { 'sum.score': num('99.00') } },
      error('1-2!sum.score', 'fail', { expected: '98.78', found: '99.00' }),
    ),
    when(
      '98.80: within 4 × 0.005, full scores are exact',
      { '1-2': { 'sum.score': num('98.80') } },
      rounding('1-2!sum.score'),
    ),
    when('98.81: beyond', { '1-2': { 'sum.score': num('98.81') } }, error('1-2!sum.score')),
    when('其中 rows do not count', { care: { 'atHome.score': num('5.00') } }, pass('care!sum.score')),
    when('no total', { '1-2': { 'sum.score': null } }, notApplicable('1-2!sum.score', 'blank')),
    when('a score not to be read', { '1-2': { 'events.score': '九分多' } }, unreadable('1-2!sum.score')),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  ...['1-2', 'care', 'station'].flatMap((form) => [
    offBy('B12-21', 'does not add up', `${form}!sum.score`, '0.20'),
    offBy('B12-21', 'does not add up', `${form}!sum.score`, '-3.00'),
  ]),
];
