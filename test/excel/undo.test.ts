/** @jest-environment ./test/excel/office-realm.cjs */
import { openExcelDoor } from '../../src/excel/door';
import { edit } from './edits';
import { excelIs, openInExcel } from './office';
import { book, sheet } from './workbooks';

const BOOK = book(sheet('甲', [['合计', 1]]));
const change = (from: number, to: number) => edit('甲', 0, 1, { value: from }, { value: to });

/** The options of every run that was begun, `undefined` for one without. */
function watchRuns(): (Excel.RunOptions | undefined)[] {
  const options: (Excel.RunOptions | undefined)[] = [];
  const run = Excel.run.bind(Excel) as (...args: unknown[]) => Promise<unknown>;
  jest.spyOn(Excel, 'run').mockImplementation((...args: unknown[]) => {
    options.push(args.length > 1 ? (args[0] as Excel.RunOptions) : undefined);
    return run(...args);
  });
  return options;
}

const GROUPED = { mergeUndoGroup: true };

test.each([
  ['an Excel that joins what a run does', '1.20', GROUPED],
  ['an older one', '1.19', undefined],
])('%s: a write and taking it back ask for one step of the undo list each', async (_which, newest, asked) => {
  openInExcel(BOOK);
  excelIs({ newest });
  const door = openExcelDoor();
  const runs = watchRuns();
  await door.write([change(1, 2)]);
  await door.restore();
  expect(runs).toEqual([asked, asked]);
});

test('reading never asks for it: a read that clears the undo list must not fail', async () => {
  openInExcel(BOOK);
  excelIs({ newest: '1.20' });
  const runs = watchRuns();
  const door = openExcelDoor();
  await door.read();
  await door.restorable();
  expect(new Set(runs)).toEqual(new Set([undefined]));
});

test('a refusal that has another reason is not tried again', async () => {
  const host = openInExcel(BOOK);
  excelIs({ newest: '1.20' });
  host.faultAt = (sync) => (sync === 2 ? { error: { rich: 'AccessDenied' }, when: 'before' } : undefined);
  const runs = watchRuns();
  await expect(openExcelDoor().write([change(1, 2)])).rejects.toMatchObject({
    code: 'accessDenied',
    aftermath: 'untouched',
  });
  expect(runs.filter((options) => options !== undefined)).toEqual([GROUPED]);
});

// Last: what Excel refused once is not asked for again.
test('Excel refuses the group: written all the same, once, and later writes do without', async () => {
  const host = openInExcel(BOOK);
  excelIs({ newest: '1.20' });
  host.faultAt = (sync) => (sync === 2 ? { error: { rich: 'GeneralException' }, when: 'before' } : undefined);
  const runs = watchRuns();
  const door = openExcelDoor();
  expect((await door.write([change(1, 2)])).written).toHaveLength(1);
  expect(host.book.sheet('甲')?.cell(0, 1).value).toBe(2);
  expect(runs[0]).toEqual(GROUPED);
  expect(runs.slice(1).every((options) => options === undefined)).toBe(true);
  runs.length = 0;
  await door.write([change(2, 3)]);
  expect(runs).toEqual([undefined]);
  // Nothing of the refused attempt is left among what can be taken back.
  expect((await door.restore()).written).toHaveLength(1);
  expect((await door.restore()).written).toHaveLength(1);
  expect((await door.restore()).written).toHaveLength(0);
  expect(host.book.sheet('甲')?.cell(0, 1).value).toBe(1);
});
