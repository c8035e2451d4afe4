/** @jest-environment ./test/excel/office-realm.cjs */
import { openExcelDoor } from '../../src/excel';
import type { ExcelHost } from '../../src/emulator/host/excel-host';
import type { Mark } from '../../src/host';
import { openInExcel, reopenInExcel, trafficOf } from './office';
import { book, formLike, sheet } from './workbooks';

const mark = (name: string, row: number, column: number, severity: Mark['severity'] = 'error'): Mark => ({
  cell: { sheet: name, row, column },
  severity,
});

const SHEETS = [formLike('1-1'), formLike('1-2'), formLike('1-3')];
const MARKS = [mark('1-1', 3, 2), mark('1-1', 5, 2), mark('1-2', 0, 0, 'warning'), mark('1-3', 4, 4, 'hint')];

/** Conditional formats and fills of the user's own. */
async function decorate(): Promise<void> {
  await Excel.run(async (context) => {
    const form = context.workbook.worksheets.getItem('1-1');
    const formats = form.getRange('A1:I30').conditionalFormats;
    const own = formats.add('Custom').custom;
    own.rule.formula = '=LEN(A1)>0';
    own.format.fill.color = '#00FF00';
    formats.add('DataBar');
    form.getRange('C4').format.fill.color = '#FFFF00';
    await context.sync();
  });
}

const everything = (host: ExcelHost) =>
  host.book.sheets.map((one) => ({
    sheet: one.toSheet(),
    formats: one.conditionalFormats.map((format) => ({ ...format })),
    fill: one.looks.at(3, 2).fill,
  }));

const own = (host: ExcelHost) =>
  host.book.sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats.filter(({ formula }) => formula.includes('heji')).map((format) => ({ name, ...format })),
  );

describe('mark', () => {
  test('one sync, and one conditional format for the cells of a sheet that look alike', async () => {
    const host = openInExcel(book(...SHEETS));
    const door = openExcelDoor();
    await door.restorable();
    const traffic = await trafficOf(host, async () => {
      expect(await door.mark(MARKS)).toBe(4);
    });
    expect(traffic.syncs).toBe(1);
    expect(own(host)).toMatchObject([
      {
        name: '1-1',
        areas: [
          { top: 3, left: 2 },
          { top: 5, left: 2 },
        ],
        type: 'Custom',
        formula: '=LEN("heji")>0',
      },
      { name: '1-2', fill: '#FFEB9C' },
      { name: '1-3', fill: '#DDEBF7' },
    ]);
  });

  test.each([3, 300])('one sync at %i sheets, also in place of earlier marks', async (count) => {
    const names = Array.from({ length: count }, (_name, index) => `1-3 (${String(index)})`);
    const host = openInExcel(book(...names.map(formLike)));
    const door = openExcelDoor();
    await door.read();
    const marks = names.map((name) => mark(name, 2, 2));
    expect((await trafficOf(host, () => door.mark(marks))).syncs).toBe(1);
    expect((await trafficOf(host, () => door.mark(marks.slice(1)))).syncs).toBe(1);
    expect(own(host)).toHaveLength(count - 1);
    expect((await trafficOf(host, () => door.clearMarks())).syncs).toBe(1);
    expect(own(host)).toEqual([]);
  });

  test('a cell with several findings looks like the worst', async () => {
    const host = openInExcel(book(...SHEETS));
    expect(
      await openExcelDoor().mark([mark('1-1', 1, 1, 'hint'), mark('1-1', 1, 1), mark('1-1', 1, 1, 'warning')]),
    ).toBe(1);
    expect(own(host)).toMatchObject([{ fill: '#FFC7CE' }]);
  });

  test('a thousand cells of one sheet', async () => {
    const host = openInExcel(book(...SHEETS));
    const marks = Array.from({ length: 1000 }, (_mark, index) => mark('1-1', index, index % 9));
    expect(await openExcelDoor().mark(marks)).toBe(1000);
    expect(own(host).flatMap(({ areas }) => areas)).toHaveLength(1000);
  });

  test('takes the place of marks that an earlier pane left', async () => {
    const host = openInExcel(book(...SHEETS));
    await openExcelDoor().mark(MARKS);
    reopenInExcel(host.book);
    const door = openExcelDoor();
    await door.restorable();
    expect(await door.mark([mark('1-2', 1, 1)])).toBe(1);
    expect(own(host)).toHaveLength(1);
  });

  test('leaves out sheets that are gone or protected, and counts what bears a mark', async () => {
    const host = openInExcel(book(...SHEETS, sheet({ name: '锁', protected: true }, [[1]])));
    expect(await openExcelDoor().mark([...MARKS, mark('没了', 0, 0), mark('锁', 0, 0)])).toBe(4);
    expect(own(host).map(({ name }) => name)).toEqual(['1-1', '1-2', '1-3']);
  });

  test('says so where every sheet is protected', async () => {
    openInExcel(book(sheet({ name: '锁', protected: true }, [[1]])));
    await expect(openExcelDoor().mark([mark('锁', 0, 0)])).rejects.toMatchObject({
      name: 'HostProblem',
      code: 'protectedSheet',
      sheet: '锁',
    });
  });

  test('reaches hidden sheets', async () => {
    const host = openInExcel(book(...SHEETS, sheet({ name: '藏', visibility: 'hidden' }, [[1]])));
    expect(await openExcelDoor().mark([mark('藏', 0, 0)])).toBe(1);
    expect(host.book.sheet('藏')?.visibility).toBe('hidden');
  });
});

describe('clear', () => {
  test("one sync; the user's conditional formats, fills and figures stay as they were", async () => {
    const host = openInExcel(book(...SHEETS));
    await decorate();
    const before = everything(host);
    const door = openExcelDoor();
    await door.mark(MARKS);
    expect(everything(host)).not.toEqual(before);
    const traffic = await trafficOf(host, async () => {
      expect(await door.clearMarks()).toBe(4);
    });
    expect(traffic.syncs).toBe(1);
    expect(everything(host)).toEqual(before);
    expect((await trafficOf(host, () => door.clearMarks())).syncs).toBe(0);
  });

  test('two syncs after the pane was opened anew', async () => {
    const host = openInExcel(book(...SHEETS));
    await decorate();
    const before = everything(host);
    await openExcelDoor().mark(MARKS);
    const reopened = reopenInExcel(host.book);
    const door = openExcelDoor();
    // What every pane asks first.
    await door.restorable();
    const traffic = await trafficOf(reopened, async () => {
      expect(await door.clearMarks()).toBe(4);
    });
    expect(traffic.syncs).toBe(2);
    expect(everything(host)).toEqual(before);
  });

  test('a mark that the user deleted, and a sheet that is gone, are no obstacle', async () => {
    const host = openInExcel(book(...SHEETS));
    const door = openExcelDoor();
    await door.mark(MARKS);
    const [first, second] = host.book.sheets;
    if (first) first.conditionalFormats = [];
    if (second) host.book.remove(second, 'person');
    expect(await door.clearMarks()).toBe(1);
    expect(own(host)).toEqual([]);
  });

  test('nothing to clear', async () => {
    const host = openInExcel(book(...SHEETS));
    await decorate();
    const before = everything(host);
    expect(await openExcelDoor().clearMarks()).toBe(0);
    expect(everything(host)).toEqual(before);
  });
});
