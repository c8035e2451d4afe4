import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { readWorkbookFile } from '../../src/files';
import { readWordFile } from '../../src/files/word';
import { bytesOf } from '../bench/generated';
import { book, type Change } from '../rules/support/book';
import { PATIENCE_MS } from '../support/patience';

const root = resolve(__dirname, '../..');
const sample = join(root, 'assets/sample/seed.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'heji-review-'));
afterAll(() => rmSync(folder, { recursive: true }));

function review(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/heji.mjs'), 'review', ...args], {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  });
  return { status, stdout, stderr };
}

function folderOf(name: string, files: Record<string, Change | Buffer | string>): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    const isBytes = typeof content === 'string' || Buffer.isBuffer(content);
    writeFileSync(join(path, file), isBytes ? content : bytesOf(book(content)));
  }
  return path;
}

interface Row {
  files: string[];
  unit: string;
  ready: boolean | null;
  errors: number;
  open: string[];
  problem: string;
}
const rows = (output: string) => (JSON.parse(output) as { workbooks: Row[] }).workbooks;

test('a folder: one line a workbook, folders below included, other files left alone', () => {
  const place = folderOf('units', { '甲.xlsx': {}, '说明.txt': 'x', '~$甲.xlsx': 'lock' });
  mkdirSync(join(place, '乙局'));
  copyFileSync(sample, join(place, '乙局/自评.xlsx'));
  mkdirSync(join(place, '.回收'));
  copyFileSync(sample, join(place, '.回收/自评.xlsx'));
  const { status, stdout } = review('--json', place);
  expect(status).toBe(1);
  expect(rows(stdout)).toEqual([
    expect.objectContaining({ files: [join(place, '甲.xlsx')], ready: true, errors: 0, unit: '某县示范服务中心' }),
    expect.objectContaining({ files: [join(place, '乙局/自评.xlsx')], ready: false, errors: 9 }),
  ]);
});

test('files of project forms alone are counted to the only workbook with the unit’s own forms beside them', () => {
  const place = folderOf('apart', {
    '主表.xlsx': { care: null, station: null },
    '项目一.xlsx': { '1-1': null, '1-2': null, station: null },
    '项目二.xlsx': { '1-1': null, '1-2': null, care: null },
  });
  const found = rows(review('--json', place).stdout);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ ready: true, errors: 0 });
  expect(found[0]?.files).toHaveLength(3);
});

test('with two units in one folder nothing is guessed: every file stands for itself', () => {
  const place = folderOf('mixed', {
    '甲.xlsx': {},
    '乙.xlsx': {},
    '项目.xlsx': { '1-1': null, '1-2': null, care: null },
  });
  expect(rows(review('--json', place).stdout)).toHaveLength(3);
});

test('a broken file is a line that says why, the others are checked all the same; exit code 2', () => {
  const place = folderOf('broken', { '好.xlsx': {}, '坏.xlsx': Buffer.from('PK\u0003\u0004 not a zip') });
  const { status, stdout } = review('--json', place);
  expect(status).toBe(2);
  expect(rows(stdout).find(({ files }) => files[0]?.endsWith('坏.xlsx'))).toMatchObject({
    ready: null,
    problem: expect.stringContaining('损坏') as string,
  });
});

const other = () => {
  const made = utils.book_new();
  utils.book_append_sheet(made, utils.aoa_to_sheet([['收支', 1]]), '别的');
  return write(made, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
};

test.each<[string, () => Record<string, Change | Buffer>, number]>([
  ['all right', () => ({ '甲.xlsx': {} }), 0],
  ['one with errors', () => ({ '甲.xlsx': {}, '乙.xlsx': readFileSync(sample) }), 1],
  [
    'a blank form: it was read',
    () => ({ '甲.xlsx': {}, '空表.xlsx': readFileSync(join(root, 'assets/sample/blank.xlsx')) }),
    0,
  ],
  ['no form at all: it was read', () => ({ '甲.xlsx': {}, '别的.xlsx': other() }), 0],
  ['errors, and one that cannot be read', () => ({ '乙.xlsx': readFileSync(sample), '坏.xlsx': Buffer.from('PK') }), 2],
])('the exit code is that of check: %s', (name, files, code) => {
  const place = folderOf(`code-${name.replace(/\W/gu, '-')}`, files());
  const check = spawnSync(process.execPath, [join(root, 'src/cli/heji.mjs'), 'check', ...readdirSync(place)], {
    cwd: place,
    timeout: PATIENCE_MS,
  });
  const lines = join(folder, 'kept.jsonl');
  const kept = review(place, '--json-lines');
  writeFileSync(lines, kept.stdout);
  expect([check.status, review(place).status, kept.status, review(lines).status]).toEqual([code, code, code, code]);
});

test('the table as an .xlsx: the heads, a line a workbook', () => {
  const place = folderOf('table', { '甲.xlsx': {} });
  const target = join(folder, '汇总.xlsx');
  const { status, stdout } = review(place, '-o', target);
  expect(status).toBe(0);
  expect(stdout).toContain('共 1 份：可报送 1，未查全 0，不可报送 0，未核对 0');
  const { sheets } = readWorkbookFile(readFileSync(target));
  const [sheet] = sheets;
  expect(sheets.map(({ name }) => name)).toEqual(['汇总', '问题明细', '频次', '处处满分', '轮次']);
  expect(sheet?.cells.get(2)?.get(1)?.value).toBe('某县示范服务中心');
  expect(sheet?.cells.get(2)?.get(3)?.value).toBe('可报送');
});

test('refuses to save over a workbook under review, into a missing folder, or as anything but .xlsx', () => {
  const place = folderOf('refused', { '甲.xlsx': {} });
  const own = join(place, '甲.xlsx');
  const before = readFileSync(own);
  expect(review(own, '-o', own)).toMatchObject({ status: 2, stderr: expect.stringContaining('不能存到') as string });
  expect(readFileSync(own).equals(before)).toBe(true);
  expect(review(own, '-o', join(folder, 'nowhere/a.xlsx'))).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('没有存成') as string,
  });
  expect(review(own, '-o', join(folder, 'a.csv')).status).toBe(2);
  expect(existsSync(join(folder, 'a.csv'))).toBe(false);
});

test('a folder without workbooks and a missing file are told', () => {
  expect(review(folderOf('empty', { 'a.txt': 'x' }))).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('没有工作簿') as string,
  });
  expect(review(join(folder, '没有.xlsx'))).toMatchObject({
    status: 2,
    stdout: expect.stringContaining('找不到') as string,
  });
});

describe('the desk', () => {
  const FAULTY: Change = { '1-2': { 'total.score': '88' } };
  const asked = (output: string) =>
    (JSON.parse(output) as { workbooks: { unit: string; asked: number; round?: Record<string, unknown> }[] }).workbooks;

  test('a letter to each unit that has something to correct, with its points; decisions take points out', () => {
    const place = folderOf('letters', {
      '好.xlsx': {},
      '错.xlsx': FAULTY,
      '坏.xlsx': Buffer.from('PK\u0003\u0004 no zip'),
    });
    const first = join(folder, '退回');
    expect(review(place, '--letters', first).stderr).toContain('退回修改意见 2 份');
    const letters = readdirSync(first).sort();
    expect(letters).toEqual(['坏-退回修改意见.docx', '某县示范服务中心-退回修改意见.docx']);
    const told = (file: string) => readWordFile(readFileSync(file)).text.text;
    const [points] = asked(review(join(place, '错.xlsx'), '--json').stdout).map((row) => row.asked);
    expect(told(join(first, letters[1]!))).toContain(`有以下${String(points)}处`);
    expect(told(join(first, letters[0]!))).toContain('已损坏');

    const [line = ''] = review(join(place, '错.xlsx'), '--json-lines').stdout.split('\n');
    const record = JSON.parse(line) as {
      unit: string;
      year: number;
      findings: { id: string; figures: string; severity: string; cause: string | null }[];
    };
    const grave = record.findings.filter(({ severity, cause }) => severity !== 'hint' && cause === null);
    const decisions = grave.map(({ id: finding, figures }) => ({
      unit: record.unit,
      file: '',
      year: record.year,
      finding,
      figures,
      decision: 'accepted',
      remark: '',
      by: '张',
      at: '2024-03-01T08:00:00Z',
    }));
    const kept = join(folder, '审核记录.json');
    writeFileSync(kept, JSON.stringify({ heji: 'review', version: 1, decisions }));
    const second = join(folder, '再退回');
    expect(review(join(place, '错.xlsx'), '--letters', second, '--decisions', kept).stderr).toContain(
      '退回修改意见 0 份',
    );
    expect(readdirSync(second)).toEqual([]);
  });

  test('against the last round, as a folder or as lines', () => {
    const before = folderOf('before', { '甲.xlsx': FAULTY });
    const after = folderOf('after', { '甲改.xlsx': {} });
    const lines = join(folder, '上一轮.jsonl');
    writeFileSync(lines, review(before, '--json-lines').stdout);
    for (const previous of [before, lines]) {
      const [row] = asked(review(after, '--json', '--previous', previous).stdout);
      expect(row?.round).toMatchObject({ match: 'round', unchanged: 0, altered: 0, added: 0, unseen: 0 });
      expect(row?.round?.['solved']).toBeGreaterThan(0);
    }
    expect(asked(review(lines, '--json').stdout)).toHaveLength(1);
  });

  test('a template is saved once, and one without a place for the points is refused', () => {
    const template = join(folder, '模板.docx');
    expect(review('--new-template', template).status).toBe(0);
    expect(review('--new-template', template)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('已经存在') as string,
    });
    const place = folderOf('with-template', { '错.xlsx': FAULTY });
    expect(review(place, '--letters', join(folder, 'a'), '--template', template).status).toBe(1);
    const wrong = join(folder, '不对.docx');
    writeFileSync(wrong, 'x');
    expect(review(place, '--letters', join(folder, 'b'), '--template', wrong)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('不对.docx') as string,
    });
  });

  test.each<[string, (place: string) => string[], string]>([
    [
      'letters inside the folder under review',
      (place) => ['--letters', join(place, '退回')],
      '不能存到要审核的文件夹里',
    ],
    ['a template without letters', () => ['--template', sample], '--letters'],
    ['JSON and lines at once', () => ['--json', '--json-lines'], '只能选一个'],
    ['decisions that are none', () => ['--decisions', sample], '审核记录'],
    ['a last round that is none', (place) => ['--previous', join(place, 'x.jsonl')], 'x.jsonl'],
  ])('refuses %s', (_, args, sentence) => {
    const place = folderOf('refusing', { '甲.xlsx': {} });
    writeFileSync(join(place, 'x.jsonl'), '{}\n');
    expect(review(place, ...args(place))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(sentence) as string,
    });
  });
});
