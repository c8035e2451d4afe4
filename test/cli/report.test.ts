import { Document, Packer, Paragraph } from 'docx';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PATIENCE_MS } from '../support/patience';

const root = resolve(__dirname, '../..');
const sample = join(root, 'assets/sample/seed.xlsx');
const clean = join(root, 'assets/sample/clean.xlsx');
const text = join(root, 'test/fixtures/reports/seed.txt');
const folder = mkdtempSync(join(tmpdir(), 'heji-'));
afterAll(() => rmSync(folder, { recursive: true }));

function heji(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/heji.mjs'), ...args], {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  });
  return { status, stdout, stderr };
}

interface Json {
  workbooks: {
    findings: { rule: string; cell: string; place: { start: number; end: number; quote: string } | null }[];
    report?: { file: string | null; understood: number; notUnderstood: { quote: string }[]; trackedChanges: boolean };
  }[];
}
const json = (output: string) => (JSON.parse(output) as Json).workbooks[0];

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('a text file: findings name their sentence, what was not understood is listed', () => {
  const { status, stdout } = heji('check', sample, '--report', text, '--json');
  const book = json(stdout);
  const content = readFileSync(text, 'utf8');
  expect(status).toBe(1);
  const placed = book?.findings.filter(({ place }) => place) ?? [];
  expect(placed.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['X-03', 'X-05', 'X-13', 'X-14', 'X-16']));
  for (const { place } of placed) expect(content.slice(place?.start, place?.end)).toBe(place?.quote);
  expect(book?.report).toMatchObject({ file: text, trackedChanges: false });
  expect(book?.report?.notUnderstood.map(({ quote }) => quote)).toContain('已放款7.14亿元');
});

test('a Word document says the same', async () => {
  const lines = readFileSync(text, 'utf8').split('\n');
  const document = new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] });
  const docx = file('report.docx', new Uint8Array(await Packer.toBuffer(document)));
  const rules = (report: string) =>
    json(heji('check', sample, '--report', report, '--json').stdout)?.findings.map(
      ({ rule, cell }) => `${rule} ${cell}`,
    );
  expect(rules(docx)).toEqual(rules(text));
});

test('the sentences are printed, in both languages', () => {
  expect(heji('check', sample, '--report', text).stdout).toContain('「全部完成绩效目标」');
  const english = heji('check', sample, '--report', text, '--lang', 'en-US').stdout;
  expect(english).toContain('The text says 0 is left; income less expenditure is −5.47: check the three figures.');
  expect(english).toContain('not understood and not checked');
});

test('without a text nothing is said of one', () => {
  const book = json(heji('check', sample, '--json').stdout);
  expect(book?.report).toBeUndefined();
  expect(book?.findings.every(({ place }) => place === null)).toBe(true);
});

test('last year’s workbook', () => {
  const { status, stdout } = heji('check', clean, '--previous', sample, '--json');
  expect(json(stdout)?.findings.some(({ rule }) => rule === 'X-17')).toBe(true);
  expect(status).toBe(1);
});

test.each([
  [
    'a picture',
    () => file('a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])),
    '这不是 Word 文档',
    'neither a Word document',
  ],
  [
    'an old document',
    () =>
      file(
        'a.doc',
        new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from('WordDocument', 'utf16le')]),
      ),
    '旧格式',
    'an old format',
  ],
  ['an empty file', () => file('a.txt', ''), '没有文字', 'no text'],
  ['no file', () => join(folder, 'nowhere.docx'), '找不到这个文件', 'no such file'],
])('%s instead of a report ends the command and says why', (_, path, chinese, english) => {
  expect(heji('check', sample, '--report', path())).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining(chinese) as string,
  });
  expect(heji('check', sample, '--report', path(), '--lang', 'en-US').stderr).toContain(english);
});

test('one workbook only', () => {
  expect(heji('check', sample, clean, '--report', text)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--report 只能用于一个工作簿') as string,
  });
  expect(heji('check', sample, clean, '--previous', sample).stderr).toContain('--previous');
});

test('its rules may be asked for, and are listed', () => {
  const { stdout } = heji('check', sample, '--report', text, '--rule', 'X-16', '--json');
  expect(json(stdout)?.findings.map(({ rule }) => rule)).toEqual(['X-16']);
  expect(heji('rules').stdout).toMatch(/X-16 .*结论与指标相符/u);
});
