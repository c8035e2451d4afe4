/** @jest-environment ./test/excel/office-realm.cjs */
import { openExcelDoor } from '../../src/excel';
import type { ExcelHost } from '../../src/emulator/host/excel-host';
import { edit } from './edits';
import { entered } from './entered';
import { openInExcel } from './office';
import { book, formLike, sheet } from './workbooks';

/** What people do to the workbook while the add-in is between two of its requests. */

const START = book(
  sheet('1-1', [
    ['控制率', { value: 0.5454, format: '0.00%' }, 2],
    ['三公经费', { value: '2.80', format: '@' }, { value: 3, formula: '=1+2' }],
  ]),
  formLike('1-3'),
);
const EDITS = [
  edit('1-1', 0, 1, 0.5454, 0.5455),
  edit('1-1', 1, 1, '2.80', '2.85'),
  edit('1-1', 1, 2, { value: 3, formula: '=1+2' }, { value: 5, formula: '=C1+3' }),
  edit('1-3', 1, 1, '', 5),
];

/** Just before the n-th sync from now reaches the workbook. */
function before(host: ExcelHost, sync: number, deed: () => void): void {
  const first = host.traffic.syncs + sync;
  host.faultAt = (n) => {
    if (n === first) deed();
    return undefined;
  };
}

const value = (host: ExcelHost, name: string, row: number, column: number) =>
  host.book.sheet(name)?.cell(row, column).value;
function type(host: ExcelHost, name: string, row: number, column: number, typed: string): void {
  const target = host.book.sheet(name);
  if (target) host.book.enter(target, row, column, typed);
}

describe('typed into a cell between looking and writing', () => {
  test.each<[what: string, row: number, column: number, typed: string, stands: unknown]>([
    ['a number', 0, 1, '0.7', 0.7],
    ['a text', 0, 1, '另行说明', '另行说明'],
    ['into a cell formatted as text', 1, 1, '=1', '=1'],
    ['over a formula', 1, 2, '9', 9],
  ])('%s: it stays, and the write says so', async (_what, row, column, typed, stands) => {
    const host = openInExcel(START);
    before(host, 2, () => {
      type(host, '1-1', row, column, typed);
    });
    const door = openExcelDoor();
    const syncs = host.traffic.syncs;
    const result = await door.write(EDITS);
    expect(host.traffic.syncs - syncs).toBe(3);
    expect(value(host, '1-1', row, column)).toBe(stands);
    expect(result.refused).toMatchObject([
      { reason: 'changed', edit: { cell: { row, column } }, now: { value: stands } },
    ]);
    expect(result.written).toHaveLength(EDITS.length - 1);
    // Taking the rest back leaves it alone.
    host.faultAt = undefined;
    expect((await door.restore()).refused).toEqual([]);
    expect(value(host, '1-1', row, column)).toBe(stands);
    expect(value(host, '1-3', 1, 1)).toBe('');
    expect(await door.restorable()).toBeNull();
  });

  test('the same where it is taken back', async () => {
    const host = openInExcel(START);
    const door = openExcelDoor();
    await door.write(EDITS);
    before(host, 4, () => {
      type(host, '1-3', 1, 1, '77');
    });
    expect((await door.restore()).refused).toMatchObject([{ reason: 'changed', now: { value: 77 } }]);
    expect(value(host, '1-3', 1, 1)).toBe(77);
    expect(value(host, '1-1', 0, 1)).toBe(0.5454);
  });

  test.each([1, 3, 5, 8, 13, 21])(
    'putting it back fails after %i actions: what was typed can be had back',
    async (actions) => {
      const host = openInExcel(START);
      const first = host.traffic.syncs;
      host.faultAt = (n) => {
        if (n === first + 2) type(host, '1-3', 1, 1, '用户所填');
        return n === first + 3 ? { error: { rich: 'GeneralException' }, when: { actions } } : undefined;
      };
      const door = openExcelDoor();
      await expect(door.write(EDITS)).rejects.toMatchObject({ aftermath: 'restorable' });
      host.faultAt = undefined;
      await door.restore();
      // Not even the journal's correction was done: then what stood there when the add-in looked comes back.
      expect(actions < 8 ? ['', '用户所填'] : ['用户所填']).toContain(value(host, '1-3', 1, 1));
      expect(value(host, '1-1', 0, 1)).toBe(0.5454);
    },
  );
});

describe('a sheet renamed between looking and writing', () => {
  test('is written all the same, and taken back', async () => {
    const host = openInExcel(START);
    before(host, 2, () => {
      const target = host.book.sheet('1-3');
      if (target) host.book.rename(target, '项目支出', 'person');
    });
    const door = openExcelDoor();
    expect((await door.write(EDITS)).refused).toEqual([]);
    expect(value(host, '项目支出', 1, 1)).toBe(5);
    host.faultAt = undefined;
    await door.restore();
    expect(value(host, '项目支出', 1, 1)).toBe('');
  });

  test('two sheets that change names: each gets its own', async () => {
    const host = openInExcel(book(sheet('甲', [[1]]), sheet('乙', [[2]])));
    const [first, second] = host.book.sheets;
    before(host, 2, () => {
      if (!first || !second) return;
      host.book.rename(first, '丙', 'person');
      host.book.rename(second, '甲', 'person');
      host.book.rename(first, '乙', 'person');
    });
    await openExcelDoor().write([edit('甲', 0, 0, 1, 10)]);
    expect([first?.cell(0, 0).value, second?.cell(0, 0).value]).toEqual([10, 2]);
  });
});

describe('two panes on one workbook', () => {
  test('both fill at the same time: both can be taken back', async () => {
    const host = openInExcel(START);
    const [left, right] = [openExcelDoor(), openExcelDoor()];
    const results = await Promise.all([left.write(EDITS.slice(0, 2)), right.write(EDITS.slice(2))]);
    expect(results.map(({ refused }) => refused)).toEqual([[], []]);
    await left.restore();
    await right.restore();
    expect(entered(host.book.toWorkbook())).toEqual(entered(START));
    expect(await left.restorable()).toBeNull();
  });

  test('both fill the same cells: one writes them, the other is told', async () => {
    const host = openInExcel(START);
    const other = EDITS.map((one) => ({ ...one, after: { value: '另一窗格' } }));
    const [left, right] = await Promise.all([openExcelDoor().write(EDITS), openExcelDoor().write(other)]);
    expect(left.written.length + right.written.length).toBe(EDITS.length);
    expect([...left.refused, ...right.refused].map(({ reason }) => reason)).toEqual(EDITS.map(() => 'changed'));
    const door = openExcelDoor();
    while (await door.restorable()) await door.restore();
    expect(entered(host.book.toWorkbook())).toEqual(entered(START));
  });

  test('both take back at the same time', async () => {
    const host = openInExcel(START);
    const [left, right] = [openExcelDoor(), openExcelDoor()];
    await left.write(EDITS);
    await Promise.all([left.restore(), right.restore()]);
    expect(entered(host.book.toWorkbook())).toEqual(entered(START));
    expect(await right.restorable()).toBeNull();
  });
});
