import { type Fault, money, offBy, together } from '../support/fault';
import { num } from '../support/cell';
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
  warning,
  when,
} from '../support/table';

const ALONE = { care: null, station: null } as const;

/** The label of older forms. */
const WHOLE = { 'adjustment.label': '部门整体支出预算调整' } as const;

/** B11-13, X-07. */
export const TABLES: readonly RuleTable[] = [
  table(
    'B11-13',
    when('no 1-3: 406.00 − 400.00 = 6.00', ALONE, pass('1-1!adjustment.final')),
    when(
      'no 1-3: 22.83 in both columns, not 6',
      { ...ALONE, '1-1': { 'adjustment.budget': num('22.83'), 'adjustment.final': num('22.83') } },
      warning('1-1!adjustment.final', 'inferred', { expected: '6.00', found: '22.83' }),
    ),
    when(
      'one of the two columns is enough',
      { ...ALONE, '1-1': { 'adjustment.budget': num('5.00') } },
      hint('1-1!adjustment.final', 'otherColumn', { expected: '6.00', found: '5.00' }),
    ),
    when(
      '6.01: within 3 × 0.005',
      { ...ALONE, '1-1': { 'adjustment.budget': null, 'adjustment.final': num('6.01') } },
      rounding('1-1!adjustment.final'),
    ),
    when(
      'nothing filled in',
      { ...ALONE, '1-1': { 'adjustment.budget': null, 'adjustment.final': null } },
      notApplicable('1-1!adjustment.final', 'blank'),
    ),
    when('not to be read', { ...ALONE, '1-1': { 'adjustment.final': '六' } }, unreadable('1-1!adjustment.final')),
    when('with 1-3 forms X-07 compares', {}, none('1-1!adjustment.final')),
    when(
      '整体支出: named in words of its own',
      { ...ALONE, '1-1': { ...WHOLE, 'adjustment.budget': null, 'adjustment.final': num('22.83') } },
      warning('1-1!adjustment.final', 'whole', { expected: '6.00', found: '22.83' }),
    ),
    when(
      'the budgets before and after: 316.00 − 310.00 = 6.00',
      { ...ALONE, '1-1': { 'adjustment.budget': num('310.00'), 'adjustment.final': num('316.00') } },
      pass('1-1!adjustment.final'),
    ),
  ),
  table(
    'X-07',
    when('(406.00 − 400.00) − 0 − 0 = 6.00', {}, pass('1-1!adjustment.final')),
    when(
      '5.00 ≠ 6',
      { '1-1': { 'adjustment.budget': num('5.00'), 'adjustment.final': num('5.00') } },
      error('1-1!adjustment.final', 'fail', { expected: '6.00', found: '5.00' }),
    ),
    when(
      '(406.00 − 400.00) − (26.00 − 24.00) = 4',
      { care: { 'total.adjusted': num('26.00') } },
      error('1-1!adjustment.final', 'fail', { expected: '4.00' }),
    ),
    when(
      'a project without its form: inferred',
      { station: null, '1-1': { 'adjustment.budget': num('5.00'), 'adjustment.final': num('5.00') } },
      warning('1-1!adjustment.final', 'inferred', { expected: '6.00' }),
    ),
    when(
      'one of the two columns',
      { '1-1': { 'adjustment.budget': num('0.00') } },
      hint('1-1!adjustment.final', 'otherColumn', { found: '0.00' }),
    ),
    when(
      '6.01: within 3 × 0.005',
      { '1-1': { 'adjustment.budget': null, 'adjustment.final': num('6.01') } },
      rounding('1-1!adjustment.final'),
    ),
    when(
      'blank',
      { '1-1': { 'adjustment.budget': null, 'adjustment.final': null } },
      notApplicable('1-1!adjustment.final', 'blank'),
    ),
    when(
      '整体支出: 6.00, of which a project has 2.00',
      { care: { 'total.adjusted': num('26.00') }, '1-1': WHOLE },
      pass('1-1!adjustment.final'),
    ),
    when(
      '整体支出, filled in without the projects',
      {
        care: { 'total.adjusted': num('26.00') },
        '1-1': { ...WHOLE, 'adjustment.budget': null, 'adjustment.final': num('4.00') },
      },
      pass('1-1!adjustment.final'),
    ),
    when(
      '整体支出: neither the whole nor what is left of it',
      {
        care: { 'total.adjusted': num('26.00') },
        '1-1': { ...WHOLE, 'adjustment.budget': num('9.00'), 'adjustment.final': num('9.00') },
      },
      error('1-1!adjustment.final', 'whole', { expected: '6.00', found: '9.00' }),
    ),
    when(
      '整体支出: its budgets before and after',
      { '1-1': { ...WHOLE, 'adjustment.budget': num('400.00'), 'adjustment.final': num('406.00') } },
      pass('1-1!adjustment.final'),
    ),
    when(
      'the budgets before and after, and no change that was made: 320.00 − 320.00',
      { '1-1': { 'adjustment.budget': num('320.00'), 'adjustment.final': num('320.00') } },
      error('1-1!adjustment.final', 'fail', { expected: '6.00', found: '320.00' }),
    ),
    when('not to be read', { '1-1': { 'adjustment.final': '六' } }, unreadable('1-1!adjustment.final')),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  together('B11-13', 'not what 1-2 says', '1-1!adjustment.final', ({ figure }) => ({
    '1-1': { 'adjustment.final': money(figure('1-1!adjustment.final').plus(3)) },
    care: null,
    station: null,
  })),
  offBy('X-07', 'another adjustment', '1-1!adjustment.final', '2.00'),
  offBy('X-07', 'another adjustment', '1-1!adjustment.final', '-11.00'),
];
