import { utils, write, type WorkSheet } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { leftIn } from '../../src/cli/anonymous';
import { forms } from '../../src/cli/forms';
import { readWorkbookFile } from '../../src/files';
import { recognise } from '../../src/forms';
import { worksheetOf } from '../bench/generated';
import { byLibrary } from '../files/word/support/made';
import { book } from '../rules/support/book';
import { scratch } from './support/launcher';
import { said } from './support/said';

const { file, fresh } = scratch('heji-anonymous-');

/** What an original may hold besides its cells: properties, remarks, names, a hidden sheet, a custom format. */
function telling(): string {
  const made = utils.book_new();
  for (const sheet of book().sheets) utils.book_append_sheet(made, worksheetOf(sheet), sheet.name);
  const first = made.Sheets[made.SheetNames[0] ?? ''] as WorkSheet;
  first['A1'].c = [{ a: '崔文远', t: '请崔文远核对临江县水务局的数' }];
  first['B4'].z = '0"临江县水务局"';
  const hidden = utils.aoa_to_sheet([['临江县水务局往来款'], [77123.45]]);
  utils.book_append_sheet(made, hidden, '水务局底稿');
  made.Workbook = {
    Sheets: made.SheetNames.map((_, index) => ({ Hidden: index === made.SheetNames.length - 1 ? 1 : 0 })),
    Names: [{ Name: '水务局经费', Ref: "'水务局底稿'!$A$2" }],
  };
  made.Props = { Author: '崔文远', Company: '临江县水务局', Title: '水务局自评', Comments: '内部' };
  made.Custprops = { 经办: '崔文远' };
  return file(new Uint8Array(write(made, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer));
}

const partsOf = (path: string) =>
  Object.entries(unzipSync(new Uint8Array(readFileSync(path))))
    .flatMap(([name, bytes]) => [name, strFromU8(bytes)])
    .join('\n');

/** The texts of the cells by their place, for sheets are renamed. */
const cellTexts = (path: string) =>
  new Map(
    readWorkbookFile(new Uint8Array(readFileSync(path))).sheets.flatMap(({ cells }, sheet) =>
      [...cells].flatMap(([row, line]) =>
        [...line].map(([column, { value }]) => [[sheet, row, column].join(' '), String(value)] as const),
      ),
    ),
  );

test('nothing of the original’s names, remarks, properties and amounts is in any part of the copy', async () => {
  const [original, copy] = [telling(), fresh()];
  expect(partsOf(original).includes('崔文远')).toBe(true);
  const { code, stdout } = await said(forms, original, '--anonymous', copy);
  expect(code).toBe(0);
  expect(stdout).toContain('两份认出的一样：4 张表');
  const parts = partsOf(copy);
  const secrets = ['崔文远', '水务', '临江', '往来款', '内部', '77123.45', '某县示范服务中心', '示范服务', '386.00'];
  expect(secrets.filter((secret) => parts.includes(secret))).toEqual([]);
  // Every text of the original that is not what forms are made of is gone from its cell; what stays is named here, to be looked at. Elsewhere
  // it may come up: 165 grown by 1.3 is the 215 of another cell.
  const there = cellTexts(copy);
  const staying = [...cellTexts(original)].filter(
    ([place, text]) => text.trim().length > 2 && there.get(place) === text,
  );
  const stays = [...new Set(staying.map(([, text]) => text))];
  // Shares and points are no amounts: they stay.
  const isShareOrPoints = (text: string) => Number(text) <= 100;
  // All years are moved alike, by a number drawn anew each time: by one year, last year's head is this year's.
  const withoutYears = (text: string) => text.replace(/20\d{2}年/gu, '');
  expect(stays.filter((text) => /\d{3}|[县局镇乡]/u.test(withoutYears(text)) && !isShareOrPoints(text))).toEqual([]);
  expect(stays).toEqual(expect.arrayContaining(['附件1-1', '三级指标', '全年执行数', '偏差原因分析及改进措施']));
});

test('sheets, hidden ones too, merges and forms are as they were', async () => {
  const [original, copy] = [telling(), fresh()];
  await said(forms, original, '--anonymous', copy);
  const [before, after] = [original, copy].map((path) => readWorkbookFile(new Uint8Array(readFileSync(path))));
  const shape = (source = before) =>
    source?.sheets.map(({ visibility, rows, columns, merges }) => ({ visibility, rows, columns, merges }));
  expect(shape(after)).toEqual(shape(before));
  expect(after && recognise(after).all.map(({ kind, area }) => ({ kind, area }))).toEqual(
    before && recognise(before).all.map(({ kind, area }) => ({ kind, area })),
  );
});

test('of a Word report the tables', async () => {
  const copy = fresh();
  const report = file(await byLibrary(book(), ['临江县水务局2023年支出386.00万元。']), '.docx');
  expect((await said(forms, report, '--anonymous', copy)).code).toBe(0);
  const parts = partsOf(copy);
  expect(['水务', '示范服务', '386.00'].filter((secret) => parts.includes(secret))).toEqual([]);
});

test('two copies of one workbook are not alike', async () => {
  const [original, one, other] = [telling(), fresh(), fresh()];
  await said(forms, original, '--anonymous', one);
  await said(forms, original, '--anonymous', other);
  expect(cellTexts(one)).not.toEqual(cellTexts(other));
});

test('a text that came back is found, in whatever part, however it is written', () => {
  const bytes = new Uint8Array(readFileSync(telling()));
  const gone = (before: string) => ({ before, after: '岚岭崖' });
  expect(
    leftIn(bytes, [gone('请崔文远核对临江县水务局的数'), gone('没有的话'), { before: '附件1-1', after: '附件1-1' }]),
  ).toEqual(['请崔文远核对临江县水务局的数']);
});

test.each([
  ['another ending', () => [telling(), '--anonymous', fresh('.xls')], 'workbookBadTarget'],
  ['a file that cannot be read', () => [file('words'), '--anonymous', fresh()], 'besideUnread'],
  ['a copy that is there', () => [telling(), '--anonymous', file('mine')], 'fillTargetExists'],
])('%s is refused, and nothing is written', async (_, args, key) => {
  await expect(said(forms, ...args())).rejects.toThrow(key);
});

test('with --force a copy that is there is replaced; the original never', async () => {
  const [original, copy] = [telling(), fresh()];
  writeFileSync(copy, 'mine');
  await said(forms, original, '--anonymous', copy, '--force');
  expect(readFileSync(copy).subarray(0, 2).toString()).toBe('PK');
  await expect(said(forms, original, '--anonymous', original, '--force')).rejects.toMatchObject({
    said: ['fillTargetIsInput', expect.anything()],
  });
  expect(existsSync(original)).toBe(true);
});
