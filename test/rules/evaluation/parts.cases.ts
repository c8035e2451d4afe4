import { type Fault, instead } from '../support/fault';
import { num } from '../support/cell';
import {
  blank,
  error,
  garbled,
  hint,
  notApplicable,
  pass,
  rounding,
  type RuleTable,
  table,
  unreadable,
  warning,
  when,
} from '../support/table';

/** B12-39, B12-40. */
export const TABLES: readonly RuleTable[] = [
  table(
    'B12-39',
    when('dashes', {}, [pass('care!appropriation.weight'), pass('care!atHome.weight')]),
    when(
      '10 points on a row below the total',
      { care: { 'appropriation.weight': 10 } },
      hint('care!appropriation.weight', 'fail', { found: '10' }),
    ),
    when(
      '5.00 points on a 其中 row',
      { care: { 'atHome.score': num('5.00') } },
      hint('care!atHome.weight', 'fail', { found: '5.00' }),
    ),
    when(
      'and counted: 94.85 + 5.00 = 99.85',
      { care: { 'atHome.score': num('5.00'), 'sum.score': num('99.85') } },
      warning('care!atHome.weight', 'counted'),
    ),
  ),
  table(
    'B12-39',
    blank(
      'no points',
      { care: { 'appropriation.weight': null, 'appropriation.score': null } },
      pass('care!appropriation.weight'),
    ),
    garbled('no figure', { care: { 'appropriation.weight': '十分多' } }, unreadable('care!appropriation.weight')),
  ),
  table(
    'B12-40',
    when('500 + 235 = 735, 520 + 240 = 760', {}, [pass('care!served.target'), pass('care!served.actual')]),
    when(
      '500 + 235 = 735 < 800',
      { care: { 'served.target': '≥800人次' } },
      error('care!served.target', 'fail', { expected: '735', found: '≥800人次' }),
    ),
    when('500 + 235 = 735 > 700', { care: { 'served.target': '≥700人次' } }, error('care!served.target', 'exceeds')),
    when(
      '50.0 + 23.46 = 73.46 for 73.5万元',
      { care: { 'served.target': '≥73.5万元', 'atHome.target': '≥50.0万元', 'atCentre.target': '≥23.46万元' } },
      rounding('care!served.target'),
    ),
    when(
      'a part that is no figure',
      { care: { 'atCentre.target': '若干' } },
      notApplicable('care!served.target', 'undecided'),
    ),
  ),
  table(
    'B12-40',
    garbled(
      'a part not to be read',
      { care: { 'atHome.actual': '五百多人' } },
      notApplicable('care!served.actual', 'undecided'),
    ),
  ),
  table(
    'B12-40',
    blank(
      'a part that is blank',
      { care: { 'atHome.actual': null } },
      notApplicable('care!served.actual', 'undecided'),
    ),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  instead('B12-39', 'points of a part', 'care!appropriation.weight', 10),
  instead('B12-40', 'parts that do not add up', 'care!atHome.actual', '620人次'),
];
