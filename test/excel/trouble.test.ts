/** @jest-environment ./test/excel/office-realm.cjs */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openExcelDoor } from '../../src/excel';
import type { WorkbookHost } from '../../src/host';
import { edit } from './edits';
import { openInExcel } from './office';
import { book, formLike, sheet } from './workbooks';

/** What happens to people: the code that the pane words, and what is lost, which is nothing. */

const START = book(sheet('1-1', [['控制率', 0.5454]]), formLike('1-3'));
const REPORT = {
  name: '校验报告',
  columnWidths: [10],
  rows: [[{ text: '核绩校验报告', style: 'title' }]],
  repeatedRows: 1,
} as const;
const template = () =>
  Promise.resolve(readFileSync(join(__dirname, '../../assets/templates/forms.xlsx')).toString('base64'));

const CALLS: Readonly<Record<string, (door: WorkbookHost) => Promise<unknown>>> = {
  read: (door) => door.read(),
  select: (door) => door.select({ sheet: '1-3', row: 1, column: 1 }),
  write: (door) => door.write([edit('1-1', 0, 1, 0.5454, 0.5455)]),
  restorable: (door) => door.restorable(),
  restore: (door) => door.restore(),
  mark: (door) => door.mark([{ cell: { sheet: '1-1', row: 0, column: 1 }, severity: 'error' }]),
  clearMarks: (door) => door.clearMarks(),
  watch: (door) => door.watch(() => undefined),
  watchSelection: (door) => door.watchSelection(() => undefined),
  explanations: (door) => door.explanations(),
  keepExplanations: (door) => door.keepExplanations([]),
  writeReport: (door) => door.writeReport(REPORT),
  removeReports: (door) => door.removeReports(),
  insertForms: (door) => door.insertForms(['1-3']),
};

describe.each(Object.entries(CALLS))('%s', (_name, call) => {
  test('while a cell is being edited', async () => {
    const host = openInExcel(START);
    host.book.cellEditMode = true;
    await expect(call(openExcelDoor(template))).rejects.toMatchObject({ name: 'HostProblem', code: 'cellEditMode' });
    expect(host.book.toWorkbook()).toEqual(START);
  });

  test('where Excel forbids it', async () => {
    const host = openInExcel(START);
    host.faultAt = () => ({ error: { transport: 'AccessDenied' }, when: 'before' });
    await expect(call(openExcelDoor(template))).rejects.toMatchObject({ name: 'HostProblem', code: 'accessDenied' });
    expect(host.book.toWorkbook()).toEqual(START);
  });

  test('without Excel', async () => {
    openInExcel(START);
    const realm = globalThis as { Excel?: unknown };
    const { Excel: own } = realm;
    realm.Excel = undefined;
    try {
      await expect(call(openExcelDoor(template))).rejects.toMatchObject({ name: 'HostProblem', code: 'notInExcel' });
    } finally {
      realm.Excel = own;
    }
  });
});

describe('write', () => {
  test('a figure that the user changed between preview and 写入 stays', async () => {
    const host = openInExcel(START);
    const door = openExcelDoor();
    await door.read();
    host.book.enter(host.book.active, 0, 1, '0.6');
    expect(await door.write([edit('1-1', 0, 1, 0.5454, 0.5455)])).toMatchObject({
      written: [],
      refused: [{ reason: 'changed', now: { value: 0.6 } }],
    });
    expect(host.book.active.cell(0, 1).value).toBe(0.6);
  });

  test('a sheet is deleted between reading and writing: the others are written', async () => {
    const host = openInExcel(START);
    const door = openExcelDoor();
    await door.read();
    const gone = host.book.sheet('1-3');
    if (gone) host.book.remove(gone, 'person');
    const result = await door.write([edit('1-3', 1, 1, '', 5), edit('1-1', 0, 1, 0.5454, 0.5455)]);
    expect(result).toMatchObject({ written: [{ cell: { sheet: '1-1' } }], refused: [{ reason: 'sheetGone' }] });
  });

  test('even while it writes: nothing is written, and nothing is left to take back', async () => {
    const host = openInExcel(START);
    const door = openExcelDoor();
    host.faultAt = (sync) => {
      const gone = sync === 2 ? host.book.sheet('1-3') : undefined;
      if (gone) host.book.remove(gone, 'person');
      return undefined;
    };
    const edits = [edit('1-1', 0, 1, 0.5454, 0.5455), edit('1-3', 1, 1, '', 5)];
    await expect(door.write(edits)).rejects.toMatchObject({ code: 'sheetGone', aftermath: 'untouched' });
    expect(host.book.toWorkbook().sheets).toEqual(START.sheets.slice(0, 1));
    expect(await door.restorable()).toBeNull();
  });

  test('hidden sheets are written, and stay hidden', async () => {
    const host = openInExcel(book(...START.sheets, sheet({ name: '藏', visibility: 'veryHidden' }, [[1]])));
    expect((await openExcelDoor().write([edit('藏', 0, 0, 1, 2)])).refused).toEqual([]);
    expect(host.book.sheet('藏')).toMatchObject({ visibility: 'veryHidden' });
    expect(host.book.sheet('藏')?.cell(0, 0).value).toBe(2);
    expect(host.book.active.name).toBe('1-1');
  });

  test('more than one message carries is refused before anything is written', async () => {
    const host = openInExcel(START);
    const long = '字'.repeat(2_000_000);
    await expect(openExcelDoor().write([edit('1-1', 0, 1, 0.5454, long)])).rejects.toMatchObject({
      code: 'noRoomToTakeBack',
      aftermath: 'untouched',
    });
    expect(host.book.toWorkbook()).toEqual(START);
    expect(host.book.settings.size).toBe(0);
  });

  test('the host finds a message too large: nothing was written, and nothing is left to take back', async () => {
    const host = openInExcel(START);
    host.faultAt = (sync) =>
      sync === 2 ? { error: { transport: 'RequestPayloadSizeLimitExceeded' }, when: 'before' } : undefined;
    const door = openExcelDoor();
    await expect(door.write([edit('1-1', 0, 1, 0.5454, 1)])).rejects.toMatchObject({
      code: 'payloadTooLarge',
      aftermath: 'untouched',
    });
    expect(await door.restorable()).toBeNull();
  });
});

test('a workbook whose structure is protected: a hidden sheet that cannot be shown says so', async () => {
  const host = openInExcel(book(...START.sheets, sheet({ name: '藏', visibility: 'hidden' }, [[1]])));
  host.faultAt = () => ({ error: { rich: 'AccessDenied' }, when: 'before' });
  await expect(openExcelDoor().select({ sheet: '藏', row: 0, column: 0 }, { unhide: true })).rejects.toMatchObject({
    code: 'accessDenied',
    sheet: '藏',
  });
  expect(host.book.sheet('藏')?.visibility).toBe('hidden');
});
