import { type Fault, instead } from '../support/fault';
import { num } from '../support/cell';
import { withoutWeights } from '../support/layouts';
import { blank, error, hint, pass, type RuleTable, table, unreadable, when } from '../support/table';

/** 1-2 whose funds block has neither 分值 nor 得分; its rows give 80 points and those of the first. */
const withoutExecution = (first: number) => ({
  G4: null,
  I4: null,
  'total.weight': null,
  'total.score': null,
  'visits.weight': first,
});

/** B12-09. */
export const TABLES: readonly RuleTable[] = [
  table(
    'B12-09',
    when('10 + 50 + 30 + 10 = 100', {}, pass('1-2!sum.weight')),
    when(
      '102 and the form says 100: the weights are wrong, not their total',
      { '1-2': { 'visits.weight': 12 } },
      error('1-2!total.weight', 'fail', { expected: '100', found: '102' }),
    ),
    when(
      '102 and the form says so',
      { '1-2': { 'visits.weight': 12, 'sum.weight': 102 } },
      error('1-2!sum.weight', 'fail'),
    ),
    when(
      '100 and the form says 98',
      { '1-2': { 'sum.weight': 98 } },
      error('1-2!sum.weight', 'total', { expected: '100', found: '98' }),
    ),
    when(
      'two weights left blank: 80 so far',
      { '1-2': { 'visits.weight': null, 'events.weight': null } },
      error('1-2!total.weight', 'blank', { expected: '100', found: '80' }),
    ),
    when('其中 rows do not count', { care: { 'atHome.weight': 5 } }, pass('care!sum.weight')),
    when(
      'cut off before its end: 95 so far',
      { '1-2': { 'visits.weight': 5, 'sum.label': null, 'sum.weight': null, 'sum.score': null, 'sum.grade': null } },
      hint('1-2!total.weight', 'unfinished', { expected: '100', found: '95' }),
    ),
    when('no column of weights: 10 + 90 = 100', { '1-2': withoutWeights('年度绩效目标1（90分）') }, pass('1-2!A13')),
    when(
      'no column of weights: 10 + 80 = 90',
      { '1-2': withoutWeights('年度绩效目标1（80分）') },
      error('1-2!A13', 'fail', { expected: '100', found: '90' }),
    ),
    when(
      'no place for points of the execution rate, 100 in the rows: none is left for it',
      { '1-2': withoutExecution(20) },
      pass('1-2!sum.weight'),
    ),
    when(
      'no place for points of the execution rate, 90 in the rows: it has the ten that are left',
      { '1-2': withoutExecution(10) },
      pass('1-2!sum.weight'),
    ),
    when(
      'no place for points of the execution rate, 102 in the rows',
      { '1-2': withoutExecution(22) },
      error('1-2!visits.weight', 'fail', { expected: '100', found: '102' }),
    ),
    when(
      'the rate scored beside the amounts, and 100 in the rows',
      { '1-2': { G4: null, 'total.weight': null, 'visits.weight': 20 } },
      error('1-2!visits.weight', 'fail', { expected: '100', found: '110' }),
    ),
    when('not to be read', { '1-2': { 'visits.weight': '十分左右' } }, unreadable('1-2!total.weight')),
  ),
  table(
    'B12-09',
    blank('a blank weight counts as nothing: B12-28 and B12-10 see the row', { '1-2': {} }, pass('1-2!sum.weight')),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  instead('B12-09', 'more than 100', '1-2!visits.weight', 14),
  instead('B12-09', 'less than 100', 'station!open.weight', 3),
  instead('B12-09', 'another total', '1-2!sum.weight', num('99')),
];
