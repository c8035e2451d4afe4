import { type Fault, instead, together } from '../support/fault';
import { broken, formula, num } from '../support/cell';
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

/** GEN-13, GEN-14. */
export const TABLES: readonly RuleTable[] = [
  table(
    'GEN-13',
    when('no formula, no outcome', {}, none('1-1!threePublic.final')),
    when(
      'F7 + F10 + F11',
      { '1-1': { 'threePublic.final': formula('=F7+F10+F11', num('5.80')) } },
      pass('1-1!threePublic.final'),
    ),
    when(
      'the details instead of the subtotal',
      { '1-1': { 'threePublic.final': formula('=SUM(F8:F11)', num('5.80')) } },
      pass('1-1!threePublic.final'),
    ),
    when(
      'F11 is left out, though it is right by chance',
      { '1-1': { 'threePublic.final': formula('=SUM(F7,F10)', num('5.80')) } },
      warning('1-1!threePublic.final', 'missing', { expected: 'F7 + F10 + F11', found: '=SUM(F7,F10)' }),
    ),
    when(
      'F11 twice',
      { '1-1': { 'threePublic.final': formula('=F7+F10+F11+F11', num('7.00')) } },
      warning('1-1!threePublic.final', 'twice'),
    ),
    when(
      'the subtotal with its own details',
      { '1-1': { 'threePublic.final': formula('=SUM(F7:F11)', num('10.40')) } },
      warning('1-1!threePublic.final', 'foreign'),
    ),
    when(
      'the wrong column',
      { '1-1': { 'vehicles.final': formula('=SUM(D8:D9)', num('5.00')) } },
      warning('1-1!vehicles.final', 'missing'),
    ),
    when('I5 + H14:H23', { '1-2': { 'sum.score': formula('=I5+SUM(H14:H23)', num('98.78')) } }, pass('1-2!sum.score')),
    when(
      'without the execution rate’s points',
      { '1-2': { 'sum.score': formula('=SUM(H14:H23)', num('88.95')) } },
      warning('1-2!sum.score', 'missing'),
    ),
    when(
      'dashes of 其中 rows inside a range add nothing',
      { care: { 'sum.weight': formula('=G6+SUM(G13:G23)', 100) } },
      pass('care!sum.weight'),
    ),
    when(
      'points of 其中 rows inside a range are added',
      { care: { 'sum.weight': formula('=G6+SUM(G13:G23)', 105), 'atHome.weight': 5 } },
      warning('care!sum.weight', 'foreign'),
    ),
    when(
      'D7:D9',
      { care: { 'total.initial': formula('=ROUND(SUM(D7:D9),2)', num('24.00')) } },
      pass('care!total.initial'),
    ),
    when(
      '公用经费 is more than its 其中 lines: figures kept below the form may be added',
      { '1-1': { 'office.final': formula('=SUM(F19:F21)+F40', num('37.20')), F40: num('12.70') } },
      pass('1-1!office.final'),
    ),
    when(
      '… another line of the form may not',
      { '1-1': { 'office.final': formula('=SUM(F19:F22)', num('44.90')) } },
      warning('1-1!office.final', 'foreign'),
    ),
    when(
      'a total of 90 beside 10 for the execution rate sums up the indicators alone',
      {
        '1-2': {
          'sum.weight': formula('=SUM(G14:G23)', 90),
          'sum.score': formula('=SUM(H14:H23)', num('88.95')),
        },
      },
      [pass('1-2!sum.weight'), pass('1-2!sum.score')],
    ),
    when(
      'a formula that is no plain sum',
      { '1-1': { 'threePublic.final': formula('=IF(F7>0,F7,0)', num('5.80')) } },
      notApplicable('1-1!threePublic.final', 'undecided'),
    ),
  ),
  table(
    'GEN-13',
    blank('no formula', { '1-1': { 'threePublic.final': null } }, none('1-1!threePublic.final')),
    garbled('a formula that came to an error', { '1-1': { 'threePublic.final': broken('#REF!', '=F7+#REF!') } }, [
      notApplicable('1-1!threePublic.final', 'undecided'),
    ]),
  ),
  table(
    'GEN-14',
    when('no error', {}, none('1-1!controlRate')),
    when(
      '#DIV/0!',
      { '1-1': { controlRate: broken('#DIV/0!') } },
      error('1-1!controlRate', 'fail', { found: '#DIV/0!' }),
    ),
    when(
      '#REF! in a total',
      { '1-2': { 'sum.score': broken('#REF!') } },
      error('1-2!sum.score', 'fail', { found: '#REF!' }),
    ),
  ),
  table(
    'GEN-14',
    blank('nothing there', { '1-1': { areaRate: null } }, none('1-1!areaRate')),
    garbled('no figure is no error value', { '1-1': { areaRate: '九成多' } }, none('1-1!areaRate')),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  {
    ...together('GEN-13', 'a total that leaves out a line', '1-1!threePublic.final', ({ cell }) => ({
      '1-1': { 'threePublic.final': formula('=F7+F10', cell('1-1!threePublic.final')) },
    })),
    keepsLayout: true,
  },
  {
    ...together('GEN-13', 'a total that adds a line twice', '1-1!project.budget', ({ cell }) => ({
      '1-1': { 'project.budget': formula('=SUM(D13:D17)', cell('1-1!project.budget')) },
    })),
    keepsLayout: true,
  },
  instead('GEN-14', 'a division by nought', '1-1!areaRate', broken('#DIV/0!')),
  instead('GEN-14', 'a lost reference', '1-2!total.rate', broken('#REF!', '=#REF!/E5')),
];
