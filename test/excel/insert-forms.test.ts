/** @jest-environment ./test/excel/office-realm.cjs */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openExcelDoor } from '../../src/excel';
import { readWorkbookFile } from '../../src/files';
import { recognise } from '../../src/forms';
import { excelIs, openInExcel, quiet, trafficOf } from './office';
import { book, formLike } from './workbooks';

const bytes = readFileSync(join(__dirname, '../../assets/templates/forms.xlsx'));
const template = () => Promise.resolve(bytes.toString('base64'));

const START = book(formLike('我的表'));

function opened(workbook = START) {
  const host = openInExcel(workbook);
  return { host, door: openExcelDoor(template) };
}

test('the three blank forms, behind the last sheet, in order, and recognised', async () => {
  const { host, door } = opened();
  expect(await door.canInsertForms()).toBe(true);
  const traffic = await trafficOf(host, async () => {
    expect(await door.insertForms(['1-1', '1-2', '1-3'])).toEqual(['附件1-1', '附件1-2', '附件1-3']);
  });
  expect(traffic.syncs).toBe(3);
  const workbook = await door.read();
  expect(workbook.sheets[0]).toEqual(START.sheets[0]);
  expect(recognise(workbook).all.map(({ kind }) => kind)).toEqual(['1-1', '1-2', '1-3']);
  // As the file itself is read.
  expect(recognise(workbook).projects).toEqual(recognise(readWorkbookFile(new Uint8Array(bytes))).projects);
});

test('several forms for projects: each gets a name of its own', async () => {
  const { door } = opened(book(formLike('附件1-3')));
  expect(await door.insertForms(['1-3', '1-3'])).toEqual(['附件1-3 (2)', '附件1-3 (3)']);
});

test('forms for projects are named by them: cut to what Excel takes, without what it does not, each name once', async () => {
  const { door } = opened(book(formLike('附件1-3 项目督察')));
  const long = '长'.repeat(40);
  expect(await door.insertForms(['1-3', '1-3', '1-3', '1-3'], ['项目督察', '水/电[费]', long, long])).toEqual([
    '附件1-3 项目督察 (2)',
    '附件1-3 水 电 费',
    // 31 signs in all.
    `附件1-3 ${'长'.repeat(25)}`,
    `附件1-3 ${'长'.repeat(21)} (2)`,
  ]);
});

test('in the order asked for, not that of the template', async () => {
  const { door } = opened();
  expect(await door.insertForms(['1-3', '1-1'])).toEqual(['附件1-3', '附件1-1']);
});

test('sheets of another workbook: those named, in its order, as they are there', async () => {
  const { door } = opened();
  const workbook = await template();
  expect(await door.insertSheets(workbook, ['附件1-1', '附件1-3'])).toEqual(['附件1-1', '附件1-3']);
  const { sheets } = await door.read();
  const content = (all: typeof sheets) => all.map(({ name, cells }) => ({ name, cells }));
  const own = readWorkbookFile(new Uint8Array(bytes)).sheets.filter(({ name }) => name !== '附件1-2');
  expect(content(sheets.slice(1))).toEqual(content(own));
  expect(await door.insertSheets(workbook, [])).toEqual([]);
});

test('no forms, nothing done', async () => {
  const { host, door } = opened();
  expect(await door.insertForms([])).toEqual([]);
  expect(host.traffic.syncs).toBe(0);
});

test('the new sheets are no change of a person', async () => {
  const { door } = opened();
  let heard = 0;
  await door.watch(() => {
    heard += 1;
  });
  await door.insertForms(['1-1']);
  await quiet();
  expect(heard).toBe(0);
});

test.each([
  ['on iPad', { platform: 'iOS' }],
  ['below ExcelApi 1.13', { newest: '1.12' }],
])('not %s', async (_where, excel) => {
  const { host, door } = opened();
  excelIs(excel);
  expect(await door.canInsertForms()).toBe(false);
  await expect(door.insertForms(['1-1'])).rejects.toMatchObject({
    name: 'HostProblem',
    code: 'hostTooOld',
    aftermath: 'untouched',
  });
  expect(host.traffic.syncs).toBe(0);
});

test('a template that does not come', async () => {
  const { host } = opened();
  const door = openExcelDoor(() => Promise.reject(new Error('Loading chunk forms failed')));
  await expect(door.insertForms(['1-1'])).rejects.toMatchObject({ code: 'unknown', aftermath: 'untouched' });
  expect(host.book.toWorkbook()).toEqual(START);
});

test.each([
  [1, 'before', 'untouched', 0],
  [2, 'before', 'untouched', 0],
  [2, 'after', 'written', 3],
  [3, 'before', 'written', 3],
  [3, 'after', 'written', 3],
] as const)('sync %i fails %s it took effect: %s', async (sync, when, aftermath, sheets) => {
  const { host, door } = opened();
  host.faultAt = (n) => (n === sync ? { error: { transport: 'InvalidOrTimedOutSession' }, when } : undefined);
  await expect(door.insertForms(['1-1', '1-2', '1-3'])).rejects.toMatchObject({ code: 'sessionLost', aftermath });
  expect(host.book.sheets).toHaveLength(1 + sheets);
});
