/** @jest-environment ./test/excel/office-realm.cjs */
import { excelDoor, selectCell } from '../../src/excel';
import { openInExcel, trafficOf } from './office';
import { book, sheet } from './workbooks';

const WORKBOOK = book(
  sheet('首页', [['a']]),
  sheet({ name: "it's 1-1", merges: [{ top: 3, left: 1, bottom: 5, right: 2 }] }, [['b']]),
  sheet({ name: '藏', visibility: 'hidden' }, [['c']]),
  sheet({ name: '深藏', visibility: 'veryHidden' }, [['d']]),
  sheet({ name: '锁', protected: true }, [['e']]),
);

describe('selectCell', () => {
  test('brings the sheet to the front and selects the cell, in one sync', async () => {
    const host = openInExcel(WORKBOOK);
    const traffic = await trafficOf(host, () => selectCell({ sheet: "it's 1-1", row: 20, column: 7 }));
    expect(traffic.syncs).toBe(1);
    expect(host.book.active.name).toBe("it's 1-1");
    expect(host.book.active.selection).toEqual({ top: 20, left: 7, bottom: 20, right: 7 });
  });

  test('selects the whole of a merge', async () => {
    const host = openInExcel(WORKBOOK);
    await selectCell({ sheet: "it's 1-1", row: 3, column: 1 });
    expect(host.book.active.selection).toEqual({ top: 3, left: 1, bottom: 5, right: 2 });
  });

  test('selects on a protected sheet', async () => {
    const host = openInExcel(WORKBOOK);
    await selectCell({ sheet: '锁', row: 0, column: 0 });
    expect(host.book.active.name).toBe('锁');
  });

  test.each(['藏', '深藏'])('leaves the hidden sheet %s hidden and says so', async (name) => {
    const host = openInExcel(WORKBOOK);
    await expect(selectCell({ sheet: name, row: 0, column: 0 })).rejects.toMatchObject({
      name: 'HostProblem',
      code: 'sheetHidden',
      sheet: name,
    });
    expect(host.book.active.name).toBe('首页');
    expect(host.book.sheet(name)?.visibility).not.toBe('visible');
  });

  test.each(['藏', '深藏'])('shows the hidden sheet %s when asked to, in one sync', async (name) => {
    const host = openInExcel(WORKBOOK);
    const traffic = await trafficOf(host, () => selectCell({ sheet: name, row: 2, column: 3 }, { unhide: true }));
    expect(traffic.syncs).toBe(1);
    expect(host.book.active.name).toBe(name);
    expect(host.book.active.visibility).toBe('visible');
    expect(host.book.active.selection).toEqual({ top: 2, left: 3, bottom: 2, right: 3 });
  });

  test('names a sheet that is gone', async () => {
    openInExcel(WORKBOOK);
    await expect(selectCell({ sheet: '删了', row: 0, column: 0 })).rejects.toMatchObject({
      code: 'sheetGone',
      sheet: '删了',
    });
  });
});

describe('excelDoor', () => {
  test('reads and selects', async () => {
    const host = openInExcel(WORKBOOK);
    expect(await excelDoor.read()).toEqual(WORKBOOK);
    await excelDoor.select({ sheet: '锁', row: 1, column: 2 });
    expect(host.book.active.selection).toEqual({ top: 1, left: 2, bottom: 1, right: 2 });
  });

  test('rejects with HostProblem only', async () => {
    const host = openInExcel(WORKBOOK);
    await expect(excelDoor.select({ sheet: '藏', row: 0, column: 0 })).rejects.toMatchObject({
      name: 'HostProblem',
      code: 'sheetHidden',
      sheet: '藏',
    });
    host.book.cellEditMode = true;
    await expect(excelDoor.read()).rejects.toMatchObject({ name: 'HostProblem', code: 'cellEditMode' });
  });
});
