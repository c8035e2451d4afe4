import { type Fault, instead, money, together } from '../support/fault';
import { CARE, DEPARTMENT, STATION } from '../support/indicator-rows';
import { contentAt, type SheetChange } from '../support/book';
import { num, pct } from '../support/cell';
import { LOST } from '../support/given';
import {
  blank,
  error,
  garbled,
  none,
  notApplicable,
  pass,
  rounding,
  type RuleTable,
  table,
  warning,
  when,
} from '../support/table';

/** The first rows of 1-2 put in place of so many rows of the second project. */
function copied(count: number): SheetChange {
  const rows = OWN.slice(0, count).flatMap((own, i) =>
    ['name', 'target', 'actual'].map(
      (key) => [`${COPIES[i] ?? ''}.${key}`, contentAt('1-2', `${own}.${key}`)] as const,
    ),
  );
  return Object.fromEntries(rows);
}

const OWN = ['visits', 'events', 'handled', 'onTime', 'cost', 'income', 'aware', 'energy', 'rules', 'pleased'];

const COPIES = ['repairs', 'open', 'intact', 'mended', 'cost', 'thrifty', 'waiting', 'paper', 'rules', 'pleased'];

/** */
export const TABLES: readonly RuleTable[] = [
  table('X-05', when('no text of the report', {}, notApplicable('1-2!total.executed', 'noReport'))),
  table(
    'X-10',
    when('360.55 ≥ 37.20', {}, pass('1-2!nature.basic')),
    when(
      '30.00 < 37.20',
      { '1-2': { 'nature.basic': '基本支出：30.00' } },
      error('1-2!nature.basic', 'fail', { expected: '≥ 37.20', found: '30.00' }),
    ),
    when('37.19 for 37.20', { '1-2': { 'nature.basic': '基本支出：37.19' } }, rounding('1-2!nature.basic')),
    when(
      'the details, where the total is blank: 24.50',
      { '1-1': { 'office.final': null }, '1-2': { 'nature.basic': '基本支出：24.00' } },
      error('1-2!nature.basic'),
    ),
    when('no basic expenditure', { '1-2': { 'nature.basic': '基本支出：' } }, none('1-2!nature.basic')),
  ),
  table(
    'X-10',
    blank('no basic expenditure', { '1-2': { 'nature.basic': '其中：基本支出：' } }, none('1-2!nature.basic')),
    garbled('not to be read', { '1-2': { 'nature.basic': '其中：基本支出：三百多' } }, none('1-2!nature.basic')),
  ),
  table(
    'X-11',
    when('no row in common', {}, pass('care!served.name')),
    when('7 of 10 rows', { station: copied(7) }, pass('1-2!visits.name')),
    when('8 of 10 rows: 80%', { station: copied(8) }, warning('1-2!visits.name', 'fail', { found: '80%' })),
    when('all rows', { station: copied(10) }, warning('1-2!visits.name', 'fail', { found: '100%' })),
  ),
  table(
    'X-11',
    blank(
      'rows without words are not alike',
      { '1-2': { 'visits.name': null }, station: { 'repairs.name': null } },
      none('1-2!visits.name'),
    ),
    garbled(
      'error values are not alike',
      { '1-2': { 'visits.name': LOST }, station: { 'repairs.name': LOST } },
      none('1-2!visits.name'),
    ),
  ),
  table(
    'X-19',
    when('400.00 ≥ 24.00 + 16.00', {}, pass('1-2!total.initial')),
    when(
      '39.00 < 40.00',
      { '1-2': { 'total.initial': num('39.00') } },
      warning('1-2!total.initial', 'fail', { expected: '≥ 40.00', found: '39.00' }),
    ),
    when('39.99 for 40.00', { '1-2': { 'total.initial': num('39.99') } }, rounding('1-2!total.initial')),
    when('no 1-3', { care: null, station: null }, none('1-2!total.initial')),
  ),
  table(
    'X-19',
    blank('no initial budget', { '1-2': { 'total.initial': null } }, none('1-2!total.initial')),
    garbled('not to be read', { '1-2': { 'total.initial': '四百左右' } }, none('1-2!total.initial')),
  ),
  table(
    'X-20',
    when('15.20 ÷ 16.00 = 95%', {}, pass('station!total.rate')),
    when(
      '9.00 ÷ 16.00 = 56.25% < 60%, and every output full',
      { station: { 'total.executed': num('9.00'), 'total.rate': pct('56.25%') } },
      warning('station!total.rate', 'fail', { expected: '≥ 60%', found: '56.25%' }),
    ),
    when('9.60 ÷ 16.00 = 60%', { station: { 'total.executed': num('9.60') } }, pass('station!total.rate')),
    when(
      '56.25%, and an output that was cut',
      { station: { 'total.executed': num('9.00'), 'open.score': num('4.00') } },
      pass('station!total.rate'),
    ),
    when(
      'a total of 0 over its parts: 15.20 ÷ 16.00',
      { station: { 'total.adjusted': num('0.00') } },
      pass('station!total.rate'),
    ),
    when(
      'no budget',
      { station: { 'total.adjusted': num('0.00'), 'appropriation.adjusted': num('0.00') } },
      none('station!total.rate'),
    ),
  ),
  table(
    'X-20',
    blank('nothing executed yet', { station: { 'total.executed': null } }, pass('station!total.rate')),
    garbled('not to be read', { station: { 'total.executed': '九万多' } }, none('station!total.rate')),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  instead('X-10', 'less than 公用经费', '1-2!nature.basic', '其中：基本支出：1.00'),
  ...([STATION, CARE] as const).map((rows, index) =>
    together('X-11', 'a project’s indicators again', '1-2!visits.name', ({ cell }) => ({
      '1-2': Object.fromEntries(
        rows
          .filter(({ name }) => !name.startsWith('其中'))
          .slice(0, DEPARTMENT.length)
          .flatMap((row, at) =>
            ['name', 'target', 'actual'].map((field) => [
              `${DEPARTMENT[at]?.key ?? ''}.${field}`,
              cell(`${index === 0 ? 'station' : 'care'}!${row.key}.${field}`),
            ]),
          ),
      ),
    })),
  ),
  instead('X-19', 'less than its projects', '1-2!total.initial', num('1.00')),
  together('X-20', 'little spent, everything done', 'station!total.rate', ({ figure }) => ({
    station: {
      'total.executed': money(figure('station!total.adjusted').times('0.44')),
      'repairs.target': '≥60台次',
      'repairs.actual': '62台次',
      'repairs.score': num('10.00'),
    },
  })),
];
