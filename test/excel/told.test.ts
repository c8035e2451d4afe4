/** @jest-environment ./test/excel/office-realm.cjs */
import { openExcelDoor } from '../../src/excel';
import { openInExcel, reopenInExcel } from './office';
import { book, formLike } from './workbooks';

const TOLD = JSON.stringify([{ form: '1-3', table: 'indicators', head: '甲数', role: 'score' }]);

test('a workbook of which nothing was told says nothing', async () => {
  openInExcel(book(formLike('1-1')));
  expect(await openExcelDoor().read()).not.toHaveProperty('told');
});

test('what was told comes with the next reading, outlives the pane and the file, and is taken back', async () => {
  const host = openInExcel(book(formLike('1-1')));
  const door = openExcelDoor();
  await door.keepTold(TOLD);
  expect(await door.read()).toHaveProperty('told', TOLD);
  reopenInExcel(host.book);
  const later = openExcelDoor();
  expect(await later.read()).toHaveProperty('told', TOLD);
  await later.keepTold(null);
  expect(await later.read()).not.toHaveProperty('told');
  expect(host.book.settings.size).toBe(0);
});

test('more than is kept is refused, and the earlier stays', async () => {
  openInExcel(book(formLike('1-1')));
  const door = openExcelDoor();
  await door.keepTold(TOLD);
  await expect(door.keepTold('长'.repeat(30_000))).rejects.toMatchObject({
    name: 'HostProblem',
    code: 'payloadTooLarge',
    aftermath: 'untouched',
  });
  expect(await door.read()).toHaveProperty('told', TOLD);
});

test('it goes with all else when Heji is taken out of the workbook', async () => {
  const host = openInExcel(book(formLike('1-1')));
  const door = openExcelDoor();
  await door.keepTold(TOLD);
  await door.cleanUp();
  expect(host.book.settings.size).toBe(0);
});
