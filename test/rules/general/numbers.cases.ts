import { type Fault, instead } from '../support/fault';
import { broken, num } from '../support/cell';
import { LOST } from '../support/given';
import { blank, error, garbled, hint, none, pass, type RuleTable, table, warning, when } from '../support/table';

/** GEN-04, GEN-08, GEN-11. */
export const TABLES: readonly RuleTable[] = [
  table(
    'GEN-04',
    when('plain numbers', {}, pass('1-1!posts')),
    when(
      'thousands separators, a unit, full-width digits: 1,038.60万元, ３８.００',
      {
        '1-1': { 'project.final': '1,038.60万元', 'office.budget': '３８.００' },
      },
      [pass('1-1!posts'), hint('1-1!project.final', 'ownUnit')],
    ),
    when(
      '7.50. has one point too many',
      { '1-1': { 'vehicles.final': '7.50.' } },
      warning('1-1!vehicles.final', 'stray', { found: '7.50.' }),
    ),
    when(
      'a bracket that says what is in the figure, or how often',
      {
        '1-1': { 'reception.final': '1.20（12批次，80人次）', posts: '20（含工勤1）' },
        '1-2': { 'total.executed': '399.15（其中上年结转3.00）' },
      },
      [
        warning('1-1!reception.final', 'stray', { found: '1.20（12批次，80人次）' }),
        warning('1-1!posts', 'stray'),
        warning('1-2!total.executed', 'stray'),
      ],
    ),
    when(
      'a bracket with a figure that may be the one that counts',
      { '1-1': { 'reception.budget': '1.50（调整后1.80）', 'station.budget': '15.00（年初10.00，追加5.00）' } },
      [warning('1-1!reception.budget', 'unreadable'), warning('1-1!station.budget', 'unreadable')],
    ),
    when(
      'words around a number',
      { '1-2': { 'total.executed': '约399万多' } },
      warning('1-2!total.executed', 'unreadable'),
    ),
    when(
      'a dash means that it does not apply',
      { '1-1': { 'abroad.final': '——' } },
      hint('1-1!abroad.final', 'dash', { found: '——' }),
    ),
    when(
      'an apostrophe before the digits: said once',
      { '1-2': { 'total.executed': "'399.15", 'visits.score': "'10.00", 'total.adjusted': '’406.00' } },
      hint('1-2!total.adjusted', 'apostrophe', { found: '’406.00' }),
    ),
    when(
      'an apostrophe before words is none of a number',
      { '1-2': { 'visits.score': "'约10分" } },
      warning('1-2!visits.score', 'unreadable'),
    ),
    when(
      'amounts with the unit that the head prints: said once',
      { '1-2': { 'total.executed': '399.15万元', 'total.adjusted': '406.00万元' } },
      hint('1-2!total.adjusted', 'ownUnit', { found: '406.00万元' }),
    ),
    when('dashes in 1-3 are usual', { care: { 'other.executed': '—' } }, none('care!other.executed')),
    when('an error value is GEN-14’s', { '1-1': { controlRate: broken('#DIV/0!') } }, none('1-1!controlRate')),
  ),
  table(
    'GEN-04',
    blank('a blank is no bad figure', { '1-1': { 'procurement.final': null } }, none('1-1!procurement.final')),
    garbled('an error value is GEN-14’s', { '1-1': { 'procurement.final': LOST } }, none('1-1!procurement.final')),
  ),
  table(
    'GEN-08',
    when('two decimals everywhere', {}, [pass('1-1!A1'), pass('1-2!A1')]),
    when(
      '12.6 among 0.00',
      { '1-1': { 'supplies.final': num('12.6') } },
      hint('1-1!supplies.final', 'amounts', { found: '12.6' }),
    ),
    when('a score of 10 among 9.83', { '1-2': { 'visits.score': num('10') } }, hint('1-2!visits.score', 'scores')),
    when('the General format states no decimals', { '1-1': { 'supplies.final': 12.6 } }, pass('1-1!A1')),
    when('0 needs no decimals', { '1-1': { 'purchase.final': num('0') } }, pass('1-1!A1')),
  ),
  table(
    'GEN-08',
    blank('a blank has no decimals', { '1-1': { 'procurement.final': null } }, none('1-1!posts')),
    garbled('nor has what cannot be read', { '1-1': { 'procurement.final': '约20.4' } }, none('1-1!posts')),
  ),
  table(
    'GEN-11',
    when('people are counted in whole numbers', {}, [pass('1-1!posts'), pass('1-1!staff')]),
    when('10.5 people', { '1-1': { staff: 10.5 } }, error('1-1!staff', 'fraction', { found: '10.5' })),
    when('−1 people', { '1-1': { staff: -1 } }, error('1-1!staff', 'negative', { expected: '≥ 0' })),
    when(
      '−1.20万元',
      { '1-1': { 'reception.final': num('-1.20') } },
      error('1-1!reception.final', 'negative', { found: '-1.20' }),
    ),
    when(
      'a budget adjustment may be negative',
      { '1-1': { 'adjustment.final': num('-6.00') } },
      none('1-1!adjustment.final'),
    ),
  ),
  table(
    'GEN-11',
    blank('no amount', { '1-1': { 'reception.final': null } }, none('1-1!reception.final')),
    garbled('no figure', { '1-1': { 'reception.final': '负一点二' } }, none('1-1!reception.final')),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  instead('GEN-04', 'a stray dot', '1-1!procurement.final', '20.40.'),
  instead('GEN-04', 'about', '1-2!total.executed', '约399'),
  instead('GEN-04', 'a number in words', 'care!appropriation.executed', '二十多'),
  instead('GEN-04', 'a score in words', '1-2!visits.score', '满分'),
  instead('GEN-08', 'one decimal among two', '1-1!procurement.final', num('20.4')),
  instead('GEN-08', 'no decimals among two', '1-1!meetings.final', num('2')),
  instead('GEN-11', 'a negative amount', '1-1!reception.final', num('-1.20')),
  instead('GEN-11', 'a negative budget', 'care!total.adjusted', num('-24.00')),
  instead('GEN-11', 'half a person', '1-1!staff', 6.5),
];
