import { guidesOf } from '../../src/fill/guide';
import { nextGap } from '../../src/fill/next-gap';
import { recognise } from '../../src/forms';
import { a1, type CellRef, type Workbook } from '../../src/workbook';
import { BASIC, DEPARTMENT, PROJECT } from '../fixtures/base';
import { sheet, workbook, type Table } from '../fixtures/table';

/** What is left of forms that are being filled in. */

const FIGURE = /^#/u;
/** The table with what its user writes taken out: figures but for the points, values of indicators, goals and names. */
const emptied = (rows: Table, keeps: (row: number, column: number, cell: string) => boolean): Table =>
  rows.map((line, row) => line.map((cell, column) => (keeps(row, column, cell) ? cell : '')));

const HEAD = PROJECT.findIndex((line) => line.includes('三级指标'));
const isPrinted = (row: number, column: number, cell: string): boolean => {
  if (row === 2 || row === 3) return /名称|部门|单位$/u.test(cell) || cell === '<';
  if (row > 4 && row < 9) return !FIGURE.test(cell) || column === 6;
  if (row === 10) return cell === '^' || cell === '<';
  if (row > HEAD && row <= HEAD + 5) return column < 4 || column === 6;
  return row !== HEAD + 6 || column < 7;
};
const TEMPLATE = emptied(PROJECT, isPrinted);

function guides(book: Workbook) {
  return guidesOf(book, recognise(book));
}

function read(book: Workbook) {
  return guides(book).map(({ form, gaps, computed }) => ({
    form: form.kind,
    gaps: gaps.map(({ cell, label }) => `${a1(cell.row, cell.column)} ${label}`.trim()),
    computed: computed.map(({ cell }) => a1(cell.row, cell.column)),
  }));
}

test('forms that are filled in have no guide', () => {
  const book = workbook(sheet(BASIC, { name: 'a' }), sheet(DEPARTMENT, { name: 'b' }), sheet(PROJECT, { name: 'c' }));
  expect(guides(book)).toEqual([]);
});

test('a blank form: what is to be written, in reading order, apart from what is computed', () => {
  const [guide, ...others] = read(workbook(sheet(TEMPLATE)));
  expect(others).toEqual([]);
  expect(guide?.form).toBe('1-3');
  expect(guide?.gaps.slice(0, 3)).toEqual(['B3', 'B4', 'G4']);
  expect(guide?.gaps).toContain('E13 设备维护台次 年度指标值');
  expect(guide?.gaps).toContain('F17 群众满意度 实际完成值');
  expect(guide?.gaps).toContain('F7 当年财政拨款 全年执行数');
  // The total of the amounts, the rate, the scores.
  expect(guide?.computed).toEqual(expect.arrayContaining(['D6', 'E6', 'F6', 'H6', 'I6', 'H13', 'H17', 'H18']));
  expect(guide?.gaps.map((gap) => gap.split(' ')[0])).not.toEqual(expect.arrayContaining(['D6']));
});

test('half of it filled in: only what is left', () => {
  const half = emptied(PROJECT, (row, column, cell) => row < HEAD || isPrinted(row, column, cell));
  const [guide] = read(workbook(sheet(half)));
  expect(guide?.gaps).toEqual(
    [13, 14, 15, 16, 17].flatMap((row) => [expect.stringMatching(`^E${row} `), expect.stringMatching(`^F${row} `)]),
  );
});

test('sources of funds without an amount beside one that has them: there were none, and nothing is left of them', () => {
  const isSpare = (row: number) => row === 7 || row === 8;
  const half = emptied(PROJECT, (row, column, cell) => (row < HEAD && !isSpare(row)) || isPrinted(row, column, cell));
  const [guide] = read(workbook(sheet(half)));
  expect(guide?.gaps).toHaveLength(10);
  for (const gap of guide?.gaps ?? []) expect(gap).toMatch(/^[EF]1[3-7] /u);
});

/** The form with what was achieved taken out in so many of its indicators, and their scores. */
const withoutActuals = (rows: Table, count: number): Table => {
  const head = rows.findIndex((line) => line.includes('三级指标'));
  const columns = ['实际完成值', '得分'].map((word) => rows[head]!.findIndex((cell) => cell.includes(word)));
  return rows.map((line, row) =>
    line.map((cell, column) => (row > head && row <= head + count && columns.includes(column) ? '' : cell)),
  );
};

test.each([
  ['1-2', DEPARTMENT, 4],
  ['1-2', DEPARTMENT, 3],
  ['1-3', PROJECT, 5],
])('of a %s the plan stands and what was achieved does not: it is being filled in', (kind, rows, count) => {
  const [guide] = read(workbook(sheet(withoutActuals(rows, count))));
  expect(guide?.form).toBe(kind);
  expect(guide?.gaps).toHaveLength(count);
  for (const gap of guide?.gaps ?? []) expect(gap).toContain('实际完成值');
  expect(guide?.computed).toHaveLength(count);
});

test('a few blanks are gaps of a form that is filled in, not a form to be filled in', () => {
  const few = emptied(PROJECT, (row, column) => !(row > HEAD && row < HEAD + 5 && column === 5));
  expect(guides(workbook(sheet(few)))).toEqual([]);
});

describe('the next cell', () => {
  const book = workbook(sheet(TEMPLATE, { name: 'a' }), sheet(TEMPLATE, { name: 'b' }));
  const at = (of: string, cell: string): CellRef => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
    return { sheet: of, row: Number(row) - 1, column: letters.charCodeAt(0) - 65 };
  };
  test.each<[string, CellRef | null, string]>([
    ['nothing selected: the first', null, 'a!B3'],
    ['a sheet that has none: the first', at('c', 'B9'), 'a!B3'],
    ['between two', at('a', 'B4'), 'a!G4'],
    ['a cell that is filled', at('a', 'A1'), 'a!B3'],
    ['behind the last of a form: the next form', at('a', 'I40'), 'b!B3'],
    ['behind the last of all: from the top', at('b', 'I40'), 'a!B3'],
  ])('%s', (_, selected, next) => {
    const gap = nextGap(guides(book), selected);
    expect(gap && `${gap.cell.sheet}!${a1(gap.cell.row, gap.cell.column)}`).toBe(next);
  });
});
