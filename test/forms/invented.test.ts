import { checkWorkbook, type CheckResult } from '../../src/rules';
import { sheet, table, workbook, type Table } from '../fixtures/table';
import { AGAIN } from './invented/again';
import { BESIDE } from './invented/beside';
import { COLUMNS } from './invented/columns';
import { COUNTED_ONCE } from './invented/counted-once';
import { FRESH } from './invented/fresh';
import { FUNDS_APART } from './invented/funds-apart';
import { FURTHER } from './invented/further';
import { GROUPED } from './invented/grouped';
import { HALVED } from './invented/halved';
import { HEADS } from './invented/heads';
import { MORE } from './invented/more';
import { NORTH } from './invented/north';
import { SCORED } from './invented/scored';
import { SOUTH } from './invented/south';
import { STATED } from './invented/stated';
import { TOTAL_AHEAD } from './invented/total-ahead';
import { TOWNSHIPS } from './invented/townships';
import { TWOFOLD } from './invented/twofold';
import { UNEVEN } from './invented/uneven';
import { UNMERGED_HEADS } from './invented/unmerged-heads';
import { WEST } from './invented/west';
import type { Fault, Invented } from './invented/form';

/** Forms in the manner of many places: right as they stand, and each fault planted in them is found. */

const FORMS: readonly Invented[] = [
  ...SOUTH,
  ...NORTH,
  ...WEST,
  ...MORE,
  ...HEADS,
  ...COLUMNS,
  ...FURTHER,
  ...GROUPED,
  ...AGAIN,
  ...BESIDE,
  ...FRESH,
  ...STATED,
  ...TOWNSHIPS,
  ...TWOFOLD,
  ...UNEVEN,
  ...SCORED,
  ...FUNDS_APART,
  ...HALVED,
  ...COUNTED_ONCE,
  ...TOTAL_AHEAD,
  ...UNMERGED_HEADS,
];

const check = (rows: Table): CheckResult => checkWorkbook(workbook(sheet(rows)));

function lineOf(rows: Table, text: string): number {
  const at = rows.findIndex((line) => line.includes(text));
  if (at < 0) throw new Error(`no line holds ${text}`);
  return at;
}

function planted(rows: Table, { row, from, to }: Fault): Table {
  const at = lineOf(rows, row);
  const [text = '', which] = from.split('@');
  const line = rows[at] ?? [];
  const column = which === undefined ? line.indexOf(text) : line.lastIndexOf(text);
  if (column < 0) throw new Error(`${row} does not hold ${text}`);
  return rows.map((other, index) => (index === at ? other.map((cell, c) => (c === column ? to : cell)) : other));
}

/** Errors and warnings, by rule and line. */
const found = (result: CheckResult) =>
  result.findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, cell, related }) => ({ rule, rows: [cell.row, ...related.map((other) => other.row)] }));

describe.each(FORMS)('$name', ({ table: text, faults }) => {
  const rows = table(text);

  test('is read whole, and nothing is wrong', () => {
    const result = check(rows);
    expect(result.forms.all).toHaveLength(1);
    expect(result.notices.filter(({ kind }) => kind !== 'ownMethod')).toEqual([]);
    expect(found(result)).toEqual([]);
  });

  test.each(faults)('$row: $to in place of $from is $rule', (fault) => {
    const result = check(planted(rows, fault));
    const lines = [lineOf(rows, fault.row), lineOf(rows, fault.at ?? fault.row)];
    const hits = found(result).filter(
      ({ rule, rows: at }) => fault.rule.split('|').includes(rule) && at.some((row) => lines.includes(row)),
    );
    expect(hits).not.toEqual([]);
  });
});
