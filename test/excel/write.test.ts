/** @jest-environment ./test/excel/office-realm.cjs */
import { openExcelDoor } from '../../src/excel';
import type { CellContent, CellValue, Edit } from '../../src/workbook';
import { edit } from './edits';
import { openInExcel, reopenInExcel, trafficOf } from './office';
import { book, formLike, sheet } from './workbooks';

const FORM = sheet({ name: '1-1', merges: [{ top: 2, left: 0, bottom: 2, right: 2 }] }, [
  ['控制率', { value: 0.5454, format: '0.00%' }, ''],
  ['三公经费', '', { value: 3, formula: '=1+2' }],
  ['注：', '', ''],
]);

const cellOf = (host: ReturnType<typeof openInExcel>, { cell }: Edit) =>
  host.book.sheet(cell.sheet)?.cell(cell.row, cell.column);

describe('two syncs', () => {
  test.each([3, 300])('for cells on %i sheets', async (count) => {
    const names = Array.from({ length: count }, (_name, index) => `1-3 (${String(index)})`);
    const host = openInExcel(book(...names.map(formLike)));
    const edits = names.flatMap((name) => [edit(name, 1, 1, '', 5), edit(name, 4, 3, '', 0.5)]);
    const traffic = await trafficOf(host, async () => {
      expect(await openExcelDoor().write(edits)).toEqual({ written: edits, refused: [] });
    });
    expect(traffic.syncs).toBe(2);
    for (const one of edits) expect(cellOf(host, one)?.value).toBe(one.after.value);
  });

  test('one, where nothing can be written', async () => {
    const host = openInExcel(book(FORM));
    const traffic = await trafficOf(host, () => openExcelDoor().write([edit('1-1', 0, 2, 7, 8)]));
    expect(traffic.syncs).toBe(1);
    expect([...host.book.settings.keys()]).toEqual([]);
  });

  test('none for no edits', async () => {
    const host = openInExcel(book(FORM));
    const traffic = await trafficOf(host, () => openExcelDoor().write([]));
    expect(traffic.syncs).toBe(0);
  });

  test('one more for every 3,000 cells; all of it can be taken back at once', async () => {
    const rows = Array.from({ length: 700 }, () => Array.from({ length: 10 }, () => 1));
    const large = sheet('大', rows);
    const host = openInExcel(book(large));
    const edits = rows.flatMap((line, row) => line.map((_cell, column) => edit('大', row, column, 1, 2)));
    const door = openExcelDoor();
    const traffic = await trafficOf(host, () => door.write(edits));
    expect(traffic.syncs).toBe(1 + Math.ceil(edits.length / 3000));
    expect((await door.restore()).written).toHaveLength(edits.length);
    expect(host.book.toWorkbook()).toEqual(book(large));
  });
});

/** What each kind of content becomes. `text` is what the sheet shows. */
const CONTENTS: [string, { format?: string; write: CellContent; stands: CellValue; shows: string }][] = [
  ['a number', { write: { value: 14.85 }, stands: 14.85, shows: '14.85' }],
  ['a number with a format', { write: { value: 0.5455, format: '0.00%' }, stands: 0.5455, shows: '54.55%' }],
  ['a number into a cell that has a format', { format: '0.00', write: { value: 3 }, stands: 3, shows: '3.00' }],
  [
    'a text',
    { write: { value: '其中：基本支出：101.81' }, stands: '其中：基本支出：101.81', shows: '其中：基本支出：101.81' },
  ],
  ['a text in digits', { write: { value: '54.55%' }, stands: '54.55%', shows: '54.55%' }],
  [
    'a text in digits into a cell formatted as text',
    { format: '@', write: { value: '2.80' }, stands: '2.80', shows: '2.80' },
  ],
  ['a number that brings the text format', { write: { value: '2.80', format: '@' }, stands: '2.80', shows: '2.80' }],
  ['a text like a formula', { write: { value: '=SUM(A1)' }, stands: '=SUM(A1)', shows: '=SUM(A1)' }],
  ['the same, into a cell formatted as text', { format: '@', write: { value: '=1+1' }, stands: '=1+1', shows: '=1+1' }],
  ['a text that begins with +', { write: { value: '+A1' }, stands: '+A1', shows: '+A1' }],
  ['a text that begins with -', { write: { value: '-无-' }, stands: '-无-', shows: '-无-' }],
  ['a text that begins with @', { write: { value: '@SUM(1)' }, stands: '@SUM(1)', shows: '@SUM(1)' }],
  ['a text that begins with an apostrophe', { write: { value: "'引" }, stands: "'引", shows: "'引" }],
  ['a date in words', { write: { value: '2022年12月底前' }, stands: '2022年12月底前', shows: '2022年12月底前' }],
  ['TRUE as a text', { write: { value: 'TRUE' }, stands: 'TRUE', shows: 'TRUE' }],
  ['nothing', { write: { value: null }, stands: '', shows: '' }],
];

describe('what is written', () => {
  test.each(CONTENTS)('%s', async (_what, { format = 'General', write, stands, shows }) => {
    const start = sheet('表', [[{ value: '原', format }]]);
    const host = openInExcel(book(start));
    const door = openExcelDoor();
    const asked = edit('表', 0, 0, '原', write);
    expect(await door.write([asked])).toEqual({ written: [asked], refused: [] });
    expect(cellOf(host, asked)).toEqual({ value: stands, text: shows, format: write.format ?? format });
    // Taken back, it is as it was, its format too.
    expect((await door.restore()).refused).toEqual([]);
    expect(host.book.toWorkbook()).toEqual(book(start));
    expect(host.ownFaults).toEqual([]);
  });

  test('a formula, with the format that the cell had', async () => {
    const host = openInExcel(book(FORM));
    const asked = edit('1-1', 0, 1, 0.5454, { value: 0.5455, formula: '=ROUND(6/11,4)' });
    await openExcelDoor().write([asked]);
    expect(cellOf(host, asked)).toMatchObject({ formula: '=ROUND(6/11,4)', format: '0.00%' });
  });

  test('in place of a formula, when that is what stood there', async () => {
    const host = openInExcel(book(FORM));
    const door = openExcelDoor();
    await door.write([edit('1-1', 1, 2, { value: 99, formula: '=1 + 2' }, 4)]);
    expect(host.book.sheet('1-1')?.cell(1, 2)).toMatchObject({ value: 4 });
    await door.restore();
    expect(host.book.sheet('1-1')?.cell(1, 2).formula?.replaceAll(' ', '')).toBe('=1+2');
  });

  test('only the cells asked for: everything else stays', async () => {
    const host = openInExcel(book(FORM, formLike('1-3')));
    await openExcelDoor().write([edit('1-1', 1, 1, null, 5)]);
    const sheets = host.book.toWorkbook().sheets;
    expect(sheets[1]).toEqual(formLike('1-3'));
    expect([...(sheets[0]?.cells.get(0)?.values() ?? [])]).toEqual([...(FORM.cells.get(0)?.values() ?? [])]);
    expect(sheets[0]?.cells.get(1)?.get(1)?.value).toBe(5);
  });
});

describe('what is refused, while the rest is written', () => {
  const good = edit('1-1', 1, 1, null, 5);

  test.each([
    ['what a person typed since', edit('1-1', 0, 1, 0.5, 0.6), 'changed'],
    ['a formula where a value stood', edit('1-1', 1, 2, 3, 4), 'changed'],
    ['a value where a formula stood', edit('1-1', 0, 1, { value: 0.5454, formula: '=6/11' }, 4), 'changed'],
    ['a sheet that is gone', edit('没了', 0, 1, null, 0.6), 'sheetGone'],
    ['a place within a merge', edit('1-1', 2, 1, null, 0.6), 'notTopLeft'],
  ] as const)('%s', async (_what, bad, reason) => {
    const host = openInExcel(book(FORM));
    const result = await openExcelDoor().write([bad, good]);
    expect(result).toMatchObject({ written: [good], refused: [{ edit: bad, reason }] });
    expect(cellOf(host, good)?.value).toBe(5);
    if (bad.cell.sheet === '1-1') expect(cellOf(host, bad)).toEqual(openedCell(bad));
  });

  const openedCell = (one: Edit) => cellOf(openInExcel(book(FORM)), one);

  test('it says what stands there now', async () => {
    openInExcel(book(FORM));
    const { refused } = await openExcelDoor().write([edit('1-1', 0, 1, 0.5, 0.6)]);
    expect(refused[0]?.now).toMatchObject({ value: 0.5454, format: '0.00%' });
  });

  test('locked cells of a protected sheet; not its unlocked ones', async () => {
    const host = openInExcel(book(FORM, sheet({ name: '锁', protected: true }, [[1, 2]])));
    host.book.sheet('锁')?.looks.set({ top: 0, left: 1, bottom: 0, right: 1 }, { locked: false });
    const [locked, open] = [edit('锁', 0, 0, 1, 7), edit('锁', 0, 1, 2, 8)];
    const formatted = edit('锁', 0, 1, 2, { value: 8, format: '0.00' });
    expect(await openExcelDoor().write([locked, open])).toEqual({
      written: [open],
      refused: [{ edit: locked, reason: 'protectedSheet' }],
    });
    expect(await openExcelDoor().write([formatted])).toMatchObject({ refused: [{ reason: 'protectedSheet' }] });
    // A format that is there already needs no permission, nor does a formula.
    const same = edit('锁', 0, 1, 8, { value: 8, format: 'General', formula: '=4+4' });
    expect(await openExcelDoor().write([same])).toMatchObject({ refused: [] });
    expect(host.book.sheet('锁')?.cell(0, 1).formula).toBe('=4+4');
    expect(await openExcelDoor().restore()).toMatchObject({ refused: [] });
    expect([0, 1].map((column) => host.book.sheet('锁')?.cell(0, column).value)).toEqual([1, 8]);
  });

  test('a part of an array formula, even where only some of the cells around are one', async () => {
    const host = openInExcel(book(FORM));
    const form = host.book.sheet('1-1');
    if (form) form.arrays = [{ top: 0, left: 1, bottom: 0, right: 2 }];
    const inArray = edit('1-1', 0, 1, 0.5454, 1);
    expect(await openExcelDoor().write([inArray, good])).toEqual({
      written: [good],
      refused: [{ edit: inArray, reason: 'partOfArray' }],
    });
  });
});

describe('taking back', () => {
  test('also after the pane was closed and opened again', async () => {
    const host = openInExcel(book(FORM));
    await openExcelDoor().write([edit('1-1', 1, 1, null, 5)]);
    reopenInExcel(host.book);
    const door = openExcelDoor();
    const kept = await door.restorable();
    expect(kept?.edits.map(({ label }) => label)).toEqual(['1-1 1,1']);
    expect(kept?.at).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect((await door.restore()).written).toHaveLength(1);
    expect(host.book.toWorkbook()).toEqual(book(FORM));
    expect(await door.restorable()).toBeNull();
    // Nothing is left in the workbook.
    expect([...host.book.settings.keys()]).toEqual([]);
  });

  test('one write after another, the last first', async () => {
    const host = openInExcel(book(FORM));
    const door = openExcelDoor();
    await door.write([edit('1-1', 1, 1, null, 5)]);
    await door.write([edit('1-1', 1, 1, 5, 6)]);
    await door.restore();
    expect(host.book.sheet('1-1')?.cell(1, 1).value).toBe(5);
    await door.restore();
    expect(host.book.toWorkbook()).toEqual(book(FORM));
    expect(await door.restore()).toEqual({ written: [], refused: [] });
  });

  test('not what was edited since, and says which', async () => {
    const host = openInExcel(book(FORM));
    const door = openExcelDoor();
    await door.write([edit('1-1', 1, 1, null, 5), edit('1-1', 0, 2, null, 6)]);
    const form = host.book.active;
    host.book.enter(form, 0, 2, '7');
    const { written, refused } = await door.restore();
    expect(written.map(({ label }) => label)).toEqual(['1-1 1,1']);
    expect(refused).toMatchObject([{ edit: { label: '1-1 0,2' }, reason: 'changed', now: { value: 7 } }]);
    expect(form.cell(0, 2).value).toBe(7);
  });

  test('what a person has put back already is no obstacle', async () => {
    const host = openInExcel(book(FORM));
    const door = openExcelDoor();
    await door.write([edit('1-1', 0, 1, 0.5454, 0.5455)]);
    host.book.enter(host.book.active, 0, 1, '54.54%');
    expect(await door.restore()).toMatchObject({ written: [{}], refused: [] });
  });

  test('on a sheet that was renamed', async () => {
    const host = openInExcel(book(FORM));
    const door = openExcelDoor();
    await door.write([edit('1-1', 1, 1, null, 5)]);
    host.book.rename(host.book.active, '基础数据表', 'person');
    expect((await door.restore()).refused).toEqual([]);
    expect(host.book.active.cell(1, 1).value).toBe('');
  });

  test('a protection keeps it for later', async () => {
    const host = openInExcel(book(FORM));
    const door = openExcelDoor();
    await door.write([edit('1-1', 1, 1, null, 5)]);
    host.book.active.protected = true;
    expect(await door.restore()).toMatchObject({ written: [], refused: [{ reason: 'protectedSheet' }] });
    host.book.active.protected = false;
    expect(await door.restore()).toMatchObject({ written: [{}], refused: [] });
    expect(host.book.toWorkbook()).toEqual(book(FORM));
  });

  test('a sheet that was deleted since takes nothing with it', async () => {
    const host = openInExcel(book(FORM, formLike('1-3')));
    const door = openExcelDoor();
    await door.write([edit('1-3', 1, 1, '', 5), edit('1-1', 1, 1, null, 5)]);
    const gone = host.book.sheet('1-3');
    if (gone) host.book.remove(gone, 'person');
    expect(await door.restore()).toMatchObject({ written: [{}], refused: [{ reason: 'sheetGone' }] });
    expect(host.book.toWorkbook()).toEqual(book(FORM));
  });

  test('at most twenty writes are remembered', async () => {
    const host = openInExcel(book(FORM));
    const door = openExcelDoor();
    for (let value = 0; value < 25; value++)
      await door.write([edit('1-1', 1, 1, value === 0 ? null : value, value + 1)]);
    let back = 0;
    while (await door.restorable()) {
      await door.restore();
      back += 1;
    }
    expect(back).toBe(20);
    expect(host.book.active.cell(1, 1).value).toBe(5);
  });
});
