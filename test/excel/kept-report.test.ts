/** @jest-environment ./test/excel/office-realm.cjs */
import { openExcelDoor } from '../../src/excel';
import { openInExcel, reopenInExcel } from './office';
import { book, formLike } from './workbooks';

test('a text is kept only once it is given, survives the pane and the file, and leaves nothing when taken away', async () => {
  const host = openInExcel(book(formLike('1-1')));
  const door = openExcelDoor();
  expect(await door.keptReport()).toBeNull();
  const text = '2022年支出107.28万元。'.repeat(5_000);
  await door.keepReport(text);
  reopenInExcel(host.book);
  expect(await openExcelDoor().keptReport()).toBe(text);
  await openExcelDoor().keepReport(null);
  expect(await openExcelDoor().keptReport()).toBeNull();
  expect(host.book.settings.size).toBe(0);
});

test('more than is kept is refused, and the earlier text stays', async () => {
  openInExcel(book(formLike('1-1')));
  const door = openExcelDoor();
  await door.keepReport('正文');
  await expect(door.keepReport('文'.repeat(300_001))).rejects.toMatchObject({
    code: 'payloadTooLarge',
    aftermath: 'untouched',
  });
  expect(await door.keptReport()).toBe('正文');
});
