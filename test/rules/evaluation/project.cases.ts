import { type Fault, instead } from '../support/fault';
import { num, pct } from '../support/cell';
import { LOST } from '../support/given';
import {
  blank,
  error,
  garbled,
  none,
  notApplicable,
  pass,
  type RuleTable,
  table,
  warning,
  when,
} from '../support/table';

/** B13-01, B13-03, B13-04. */
export const TABLES: readonly RuleTable[] = [
  table(
    'B13-01',
    when('named', {}, [pass('care!project'), pass('care!authority'), pass('care!implementer')]),
    when('no project', { care: { project: null } }, error('care!project', 'project')),
    when('no authority', { care: { authority: null } }, error('care!authority', 'authority')),
    when('no implementer', { care: { implementer: null } }, error('care!implementer', 'implementer')),
  ),
  table(
    'B13-01',
    blank('a name is there', {}, pass('care!project')),
    garbled('an error value is no blank', { care: { authority: LOST } }, pass('care!authority')),
  ),
  table(
    'B13-03',
    when('总分 ｜ 100 ｜ 94.85', {}, pass('care!sum.score')),
    when('no 100', { care: { 'sum.weight': null } }, warning('care!sum.score', 'weight', { expected: '100' })),
    when(
      '94.85 ｜ ｜ 总分',
      { care: { 'sum.label': num('94.85'), 'sum.weight': null, 'sum.score': '总分' } },
      warning('care!sum.label', 'order'),
    ),
  ),
  table(
    'B13-03',
    blank(
      'neither weight nor score: the form is not finished',
      { care: { 'sum.weight': null, 'sum.score': null } },
      pass('care!sum.score'),
    ),
    garbled('an error value is no blank', { care: { 'sum.weight': LOST } }, pass('care!sum.score')),
  ),
  table(
    'B13-04',
    when('24.00 ≤ 24.00', {}, pass('care!cost.target')),
    when(
      '≤30.00 for a project of 24.00',
      { care: { 'cost.target': '≤30.00万元' } },
      error('care!cost.target', 'target', { expected: '≤ 24.00万元' }),
    ),
    when(
      '25.00 spent of 24.00',
      { care: { 'cost.actual': '25.00万元' } },
      error('care!cost.target', 'actual', { found: '25.00万元' }),
    ),
    when(
      'the department’s 406.00',
      { care: { 'cost.target': '≤406.00万元' } },
      error('care!cost.target', 'department', { found: '≤406.00万元' }),
    ),
    when(
      'a blank total: its parts are the budget',
      { care: { 'total.initial': null, 'total.adjusted': null } },
      pass('care!cost.target'),
    ),
    when(
      'no budget',
      {
        care: {
          'total.initial': null,
          'total.adjusted': null,
          'appropriation.initial': null,
          'appropriation.adjusted': null,
          'carryOver.initial': null,
          'carryOver.adjusted': null,
          'other.initial': null,
          'other.adjusted': null,
        },
      },
      notApplicable('care!cost.target', 'blank'),
    ),
    when('a cost in percent', { care: { 'cost.target': '≥98%', 'cost.actual': pct('98%') } }, none('care!cost.target')),
  ),
  table('B13-04', garbled('no figure', { care: { 'cost.target': '二十多万' } }, pass('care!cost.target'))),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  ...['1-2', 'care', 'station'].map((form) =>
    instead('B13-03', 'no weight in the total row', `${form}!sum.weight`, null),
  ),
  instead('B13-04', 'more than the project has', 'care!cost.target', '≤9000.00万元'),
  ...['authority', 'implementer', 'project'].map((key) => instead('B13-01', 'blank', `care!${key}`, null)),
];
