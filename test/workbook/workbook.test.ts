import { cpu, NO_HANG_MS } from '../support/cpu';
import {
  areaContains,
  cellAt,
  cellOf,
  errorValueOf,
  MAX_COLUMNS,
  MAX_ROWS,
  MergeIndex,
  sameCell,
  sheetNamed,
  SheetBuilder,
  type Area,
  type Cell,
} from '../../src/workbook';

const cell = (value: string | number): Cell => ({ value, text: String(value), format: 'General' });

describe('a sheet as it is built', () => {
  test('knows its content and how far it goes, not what is empty', () => {
    const sheet = new SheetBuilder()
      .set(2, 3, cell('甲'))
      .set(0, 1, cell(0))
      .set(9, 9, cell(''))
      .set(4, 0, { value: '', text: '', format: 'General', formula: '=IF(A1,"","")' })
      .build({ name: '1-1' });
    expect([sheet.rows, sheet.columns]).toEqual([5, 4]);
    expect(cellAt(sheet, 2, 3)?.value).toBe('甲');
    expect(cellAt(sheet, 0, 1)?.value).toBe(0);
    expect(cellAt(sheet, 4, 0)?.formula).toBe('=IF(A1,"","")');
    expect(cellAt(sheet, 9, 9)).toBeUndefined();
  });

  test('is visible, unprotected, without merges or hidden parts unless told', () => {
    const plain = new SheetBuilder().build({ name: 'x' });
    expect(plain).toMatchObject({ visibility: 'visible', protected: false, merges: [], rows: 0, columns: 0 });
    const told = new SheetBuilder().build({
      name: 'x',
      visibility: 'veryHidden',
      protected: true,
      hiddenRows: [3],
      hiddenColumns: [1, 1],
    });
    expect([told.visibility, told.protected, [...told.hiddenRows], [...told.hiddenColumns]]).toEqual([
      'veryHidden',
      true,
      [3],
      [1],
    ]);
  });

  test('is found by its name, its cells by their references', () => {
    const sheet = new SheetBuilder().set(0, 0, cell('甲')).build({ name: '1-1' });
    const workbook = { sheets: [sheet] };
    expect(sheetNamed(workbook, '1-1')).toBe(sheet);
    expect(sheetNamed(workbook, '1-2')).toBeUndefined();
    expect(cellOf(workbook, { sheet: '1-1', row: 0, column: 0 })?.value).toBe('甲');
    expect(cellOf(workbook, { sheet: '1-2', row: 0, column: 0 })).toBeUndefined();
  });
});

test('references and areas compare by their numbers', () => {
  const here = { sheet: 'a', row: 1, column: 2 };
  expect(sameCell(here, { ...here })).toBe(true);
  expect(sameCell(here, { ...here, sheet: 'b' })).toBe(false);
  const area: Area = { top: 1, left: 1, bottom: 2, right: 3 };
  expect([
    areaContains(area, 1, 1),
    areaContains(area, 2, 3),
    areaContains(area, 3, 3),
    areaContains(area, 1, 4),
  ]).toEqual([true, true, false, false]);
});

test('error values are known by their text', () => {
  expect(errorValueOf('#DIV/0!')).toBe('#DIV/0!');
  expect(['#DIV/0', '', 'n/a', 5].map(errorValueOf)).toEqual([undefined, undefined, undefined, undefined]);
});

describe('merges', () => {
  test('lead from any of their cells to the top left one', () => {
    const index = new MergeIndex([{ top: 1, left: 1, bottom: 3, right: 4 }]);
    expect(index.topLeft(3, 4)).toEqual({ row: 1, column: 1 });
    expect(index.topLeft(1, 1)).toEqual({ row: 1, column: 1 });
    expect(index.topLeft(4, 4)).toEqual({ row: 4, column: 4 });
  });

  test('where they contradict each other the first wins', () => {
    const first: Area = { top: 0, left: 0, bottom: 1, right: 1 };
    const second: Area = { top: 1, left: 1, bottom: 2, right: 2 };
    const index = new MergeIndex([first, second]);
    expect(index.areaAt(1, 1)).toBe(first);
    expect(index.areaAt(2, 2)).toBe(second);
  });

  test('cost no more than a sheet holds, however large and many they claim to be', () => {
    const whole: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
    const middling = Array.from({ length: 20_000 }, (_, n): Area => ({
      top: n,
      left: n % 50,
      bottom: n + 63,
      right: (n % 50) + 63,
    }));
    const started = cpu();
    const index = new MergeIndex([...Array<Area>(20_000).fill(whole), ...middling]);
    for (let row = 0; row < 5000; row++) expect(index.areaAt(row * 200, 16_000)).toBe(whole);
    expect(cpu() - started).toBeLessThan(NO_HANG_MS);
  });
});
