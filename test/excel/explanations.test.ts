/** @jest-environment ./test/excel/office-realm.cjs */
import { openExcelDoor } from '../../src/excel';
import { openInExcel, reopenInExcel } from './office';
import { book, formLike } from './workbooks';

const one = (finding: string, words: string) => ({
  finding,
  figures: '00112233aabbccdd',
  words,
  at: '2024-05-06T07:08:09.000Z',
});

test('there are none at first', async () => {
  openInExcel(book(formLike('1-1')));
  expect(await openExcelDoor().explanations()).toEqual([]);
});

test('they survive the pane, and the file', async () => {
  const host = openInExcel(book(formLike('1-1')));
  const list = [one('X-03/1-2/全年执行数', '年中追加，见财预〔2023〕5号'), one('B11-03', '=SUM(A1) 不是公式')];
  await openExcelDoor().keepExplanations(list);
  reopenInExcel(host.book);
  expect(await openExcelDoor().explanations()).toEqual(list);
});

test('later ones take the place of earlier ones, whatever their length, and leave nothing behind', async () => {
  const host = openInExcel(book(formLike('1-1')));
  const door = openExcelDoor();
  const long = [one('X-03', '说明'.repeat(25_000))];
  await door.keepExplanations(long);
  expect(await door.explanations()).toEqual(long);
  expect(Math.max(...[...host.book.settings.values()].map((value) => value.length))).toBeLessThan(32_000);
  await door.keepExplanations([one('X-03', '短')]);
  expect(await door.explanations()).toEqual([one('X-03', '短')]);
  expect(host.book.settings.size).toBe(2);
});

test('more than is kept is refused, and the earlier ones stay', async () => {
  openInExcel(book(formLike('1-1')));
  const door = openExcelDoor();
  await door.keepExplanations([one('X-03', '短')]);
  await expect(door.keepExplanations([one('X-03', '长'.repeat(600_000))])).rejects.toMatchObject({
    name: 'HostProblem',
    code: 'payloadTooLarge',
    aftermath: 'untouched',
  });
  expect(await door.explanations()).toEqual([one('X-03', '短')]);
});

test.each([
  ['no JSON', '{'],
  ['another shape', '{"a":1}'],
  ['entries of another version', '[{"finding":"X-03","text":"旧"},5,null]'],
])('what cannot be read is passed over: %s', async (_what, text) => {
  const host = openInExcel(book(formLike('1-1')));
  await openExcelDoor().keepExplanations([one('X-03', '短')]);
  const part = [...host.book.settings.keys()].find((key) => key.includes('/'));
  host.book.settings.set(part!, JSON.stringify(text));
  expect(await openExcelDoor().explanations()).toEqual([]);
});

test('settings of other add-ins are not ours', async () => {
  const host = openInExcel(book(formLike('1-1')));
  host.book.settings.set('explanations', '"x"');
  host.book.settings.set('other.heji', '{"a":1}');
  const door = openExcelDoor();
  await door.keepExplanations([one('X-03', '短')]);
  await door.keepExplanations([]);
  expect(host.book.settings.get('explanations')).toBe('"x"');
  expect(host.book.settings.get('other.heji')).toBe('{"a":1}');
});
