import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { eachWith } from '../../src/cli/with';
import { SheetBuilder } from '../../src/workbook';
import { bytesOf } from '../bench/generated';
import { book, type Change } from '../rules/support/book';
import { cellOfContent } from '../rules/support/cell';
import { PATIENCE_MS } from '../support/patience';

/** A unit whose project forms lie in files of their own: heji check … --with. */

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'heji-with-'));
afterAll(() => rmSync(folder, { recursive: true }));

function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/heji.mjs'), 'check', ...args], {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  });
  return { status, stdout, stderr };
}

function file(name: string, content: Change | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content instanceof Uint8Array ? content : bytesOf(book(content)));
  return path;
}

const ALONE = { '1-1': null, '1-2': null } as const;
const unit = file('自评表.xlsx', { care: null, station: null });
const care = file('项目1.xlsx', { ...ALONE, station: null });
const station = file('项目2.xlsx', { ...ALONE, care: null });

interface Place {
  file?: string;
  sheet: string;
  cell?: string;
}
interface Told {
  error: string | null;
  with?: { file: string; forms: number }[];
  forms: (Place & { form: string })[];
  findings: (Place & { rule: string; related: Place[] })[];
  passed: Place[];
}
function told(...args: string[]): Told {
  const [one] = (JSON.parse(check('--json', ...args).stdout) as { workbooks: Told[] }).workbooks;
  if (!one) throw new Error('no workbook in the output');
  return one;
}

test('alone the unit’s workbook lacks its project forms; with them nothing is left to say', () => {
  expect(told(unit).findings.map(({ rule }) => rule)).not.toEqual([]);
  expect(told(unit, '--with', care, '--with', station)).toMatchObject({ findings: [], error: null });
});

test.each([
  ['the option for each file', ['--with', care, '--with', station]],
  ['several files after one', ['--with', care, station]],
  ['the workbook among other options', ['--lang', 'zh-CN', '--with', care, station, '--severity', 'hint']],
])('%s', (_, args) => {
  expect(told(unit, ...args)).toMatchObject({
    findings: [],
    with: [
      { file: care, forms: 1 },
      { file: station, forms: 1 },
    ],
  });
});

test('a folder: its workbooks, but for the one that is checked', () => {
  const place = join(folder, '单位');
  const main = file('单位/自评表.xlsx', { care: null, station: null });
  const one = file('单位/项目/项目1.xlsx', { ...ALONE, station: null });
  const two = file('单位/项目/项目2.xlsx', { ...ALONE, care: null });
  expect(told(main, '--with', place)).toMatchObject({
    findings: [],
    with: [
      { file: one, forms: 1 },
      { file: two, forms: 1 },
    ],
  });
});

describe('a fault in a further file', () => {
  const faulty = file('项目1有错.xlsx', { ...ALONE, station: null, care: { 'total.score': '99' } });
  const args = [unit, '--with', faulty, station];

  test('is told with the file it is in: in words by the address', () => {
    const { status, stdout } = check(...args);
    expect(status).toBe(1);
    expect(stdout).toMatch(/'\[项目1有错\.xlsx\]care'![A-Z]+\d+/u);
    expect(stdout).toContain(`合并核对 ${faulty}：1 张表`);
  });

  test('in JSON by file, sheet and cell of every place', () => {
    const { findings, forms, passed } = told(...args);
    const inFile = findings.filter((finding) => finding.file === faulty);
    expect(inFile.map(({ sheet }) => sheet)).toContain('care');
    expect(new Set(forms.map((form) => `${form.form} ${form.file ?? ''} ${form.sheet}`))).toEqual(
      new Set([`1-1 ${unit} 1-1`, `1-2 ${unit} 1-2`, `1-3 ${faulty} care`, `1-3 ${station} station`]),
    );
    const places = [...findings, ...findings.flatMap(({ related }) => related), ...passed];
    expect(places.filter((place) => place.file === undefined || place.sheet.includes('['))).toEqual([]);
  });
});

test('without the option the JSON has neither `file` in its places nor `with`', () => {
  const { findings, ...rest } = told(unit);
  expect(rest).not.toHaveProperty('with');
  expect(findings.some((finding) => 'file' in finding)).toBe(false);
});

test('sheets and files of the same name are told apart', () => {
  const one = file('甲/项目.xlsx', { ...ALONE, station: null, care: { 'total.score': '99' } });
  const two = file('乙/项目.xlsx', { ...ALONE, care: null, station: { 'total.score': '98' } });
  const { stdout } = check(unit, '--with', one, two);
  expect(stdout).toContain('甲/项目.xlsx]care');
  expect(stdout).toContain('乙/项目.xlsx]station');
  expect(new Set(told(unit, '--with', one, two).findings.map((finding) => finding.file))).toEqual(
    new Set([unit, one, two].filter((each) => each !== unit)),
  );
});

test('a file without any form is told, and keeps nothing from being checked', () => {
  const contacts = new SheetBuilder().set(0, 0, cellOfContent('通讯录')).build({ name: '通讯录', merges: [] });
  const empty = file('通讯录.xlsx', bytesOf({ sheets: [contacts] }));
  expect(check(unit, '--with', care, station, empty)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining(`合并核对 ${empty}：没有认出`) as string,
  });
});

test.each([
  ['missing', [unit, '--with', join(folder, '没有.xlsx')], '没有.xlsx：找不到这个文件'],
  ['no workbook', [unit, '--with', file('坏.xlsx', Buffer.from('PK\u0003\u0004 no zip'))], '坏.xlsx：文件已损坏'],
  ['a folder without workbooks', [unit, '--with', dirname(file('空夹/a.txt', Buffer.from('x')))], '没有工作簿'],
  ['given twice', [unit, '--with', care, care], '给了两次'],
  ['the workbook itself', [unit, '--with', unit], '给了两次'],
  ['two workbooks', [unit, care, '--with', station], '--with 只能用于一个工作簿；给出了 2 个'],
  ['no workbook before it', ['--with', care, unit], '写在 --with 之前'],
  ['nothing after it', [unit, '--with'], '--with'],
])('refused, with a sentence and exit code 2: %s', (_, args, sentence) => {
  const { status, stdout, stderr } = check(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(sentence);
  expect(stderr).not.toContain('    at ');
});

test('English', () => {
  expect(check('--lang', 'en-US', '--with', care).stderr).toContain('name it before --with');
  expect(check('--lang', 'en-US', unit, '--with', care, station).stdout).toContain(
    `Checked together with ${care} (forms: 1)`,
  );
});

test.each([
  [
    ['a', '--with', 'b', 'c', '--json'],
    ['a', '--with', 'b', '--with', 'c', '--json'],
  ],
  [
    ['--with=b', 'a'],
    ['--with=b', 'a'],
  ],
  [
    ['a', '--with', 'b', '--', 'c'],
    ['a', '--with', 'b', '--', 'c'],
  ],
  [
    ['--rule', 'X-02', 'a'],
    ['--rule', 'X-02', 'a'],
  ],
])('%j is read as %j', (args, read) => {
  expect(eachWith(args)).toEqual(read);
});
