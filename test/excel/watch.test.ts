/** @jest-environment ./test/excel/office-realm.cjs */
import { openExcelDoor } from '../../src/excel';
import { SheetBuilder } from '../../src/workbook';
import { edit } from './edits';
import { openInExcel, quiet } from './office';
import { book, formLike } from './workbooks';

const REPORT = {
  name: '校验报告',
  columnWidths: [10],
  rows: [[{ text: '核绩校验报告', style: 'title' }]],
  repeatedRows: 1,
} as const;

async function watched() {
  const host = openInExcel(book(formLike('1-1'), formLike('1-3')));
  const door = openExcelDoor();
  let heard = 0;
  const end = await door.watch(() => {
    heard += 1;
  });
  const during = async (work: () => unknown) => {
    const before = heard;
    await work();
    await quiet();
    return heard - before;
  };
  return { host, door, end, during };
}

const newSheet = (name: string) => new SheetBuilder().build({ name });

test("a person's change of a cell", async () => {
  const { host, during } = await watched();
  expect(await during(() => host.book.enter(host.book.active, 3, 3, '5'))).toBe(1);
});

test('sheets that come and go', async () => {
  const { host, during } = await watched();
  expect(await during(() => host.book.addSheet(newSheet('新'), 'person'))).toBe(1);
  expect(await during(() => host.book.sheet('新') && host.book.remove(host.book.sheet('新')!, 'person'))).toBe(1);
});

test('selecting, formatting and formulas that are calculated are no change', async () => {
  const { host, during } = await watched();
  const { active } = host.book;
  expect(
    await during(() => {
      host.book.select(active, { top: 1, left: 1, bottom: 1, right: 1 }, 'person');
      host.book.recalculate(active, [{ row: 2, column: 2, value: 5, formula: '=2+3' }]);
    }),
  ).toBe(0);
});

test("Heji's own writes: cells, what is taken back, marks, explanations, the report", async () => {
  const { door, during } = await watched();
  expect(await during(() => door.write([edit('1-3', 1, 1, '', 5)]))).toBe(0);
  expect(await during(() => door.restore())).toBe(0);
  expect(await during(() => door.mark([{ cell: { sheet: '1-1', row: 1, column: 1 }, severity: 'error' }]))).toBe(0);
  expect(await during(() => door.clearMarks())).toBe(0);
  expect(await during(() => door.keepExplanations([]))).toBe(0);
  expect(await during(() => door.writeReport(REPORT))).toBe(0);
  expect(await during(() => door.writeReport(REPORT))).toBe(0);
});

test('the user deletes the report: no check for that', async () => {
  const { host, door, during } = await watched();
  await door.writeReport(REPORT);
  expect(await during(() => host.book.remove(host.book.active, 'person'))).toBe(0);
});

test('after its end nothing is heard, and Excel is asked for nothing', async () => {
  const { host, end, during } = await watched();
  expect(host.registeredEvents).toBe(3);
  end();
  end();
  expect(await during(() => host.book.enter(host.book.active, 3, 3, '5'))).toBe(0);
  expect(host.registeredEvents).toBe(0);
});

test('one pane ends, the other hears on', async () => {
  const { host, door, end, during } = await watched();
  let other = 0;
  await door.watch(() => {
    other += 1;
  });
  end();
  await quiet();
  expect(await during(() => host.book.enter(host.book.active, 3, 3, '6'))).toBe(0);
  expect(other).toBe(1);
});

test('an Excel that refuses says why', async () => {
  const host = openInExcel(book(formLike('1-1')));
  host.faultAt = () => ({ error: { rich: 'AccessDenied' }, when: 'before' });
  await expect(openExcelDoor().watch(() => undefined)).rejects.toMatchObject({
    name: 'HostProblem',
    code: 'accessDenied',
  });
});

test('a selected cell, with its sheet as it was called when read; nothing after the end', async () => {
  const host = openInExcel(book(formLike('1-1'), formLike('1-3')));
  const door = openExcelDoor();
  const heard: string[] = [];
  const end = await door.watchSelection(({ sheet, row, column }) => heard.push(`${sheet} ${row},${column}`));
  const select = async (name: string, row: number, column: number) => {
    host.book.select(host.book.sheet(name)!, { top: row, left: column, bottom: row + 1, right: column }, 'person');
    await quiet();
  };
  // Nothing was read yet: nobody knows what the sheet is called.
  await select('1-1', 3, 2);
  await door.read();
  await select('1-3', 4, 1);
  end();
  await select('1-3', 5, 1);
  expect(heard).toEqual(['1-3 4,1']);
  expect(host.registeredEvents).toBe(0);
});
