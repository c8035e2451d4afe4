import { strFromU8, unzipSync } from 'fflate';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/files';
import { readWordFile } from '../../src/files/word';
import { byLibrary } from '../files/word/support/made';
import { richDocument } from '../files/word/support/rich';
import { BLANKS, json as fillJson, written } from './support/filled';
import { CLEAN, heji, SAMPLE, scratch } from './support/launcher';

const { folder, fresh, file } = scratch('heji-word-');
const workbook = readWorkbookFile(new Uint8Array(readFileSync(SAMPLE)));
const TEXT = readFileSync(join(__dirname, '../fixtures/reports/seed.txt'), 'utf8').split('\n');

let report: string;
let rich: string;
let signed: string;
beforeAll(async () => {
  report = file(await byLibrary(workbook, TEXT), '.docx');
  rich = file(await richDocument(workbook, false), '.docx');
  signed = file(await richDocument(workbook, true), '.docx');
});

interface FindingJson {
  readonly rule: string;
  readonly severity: string;
  readonly found: string | null;
  readonly expected: string | null;
  readonly cell: string;
  readonly place: { readonly quote: string } | null;
  readonly word?: { readonly table: number; readonly row: number; readonly cell: number } | { readonly line: string };
}
interface BookJson {
  readonly findings: readonly FindingJson[];
  readonly report?: { readonly file: string | null; readonly understood: number };
}
const bookIn = (output: string): BookJson => {
  const [book] = (JSON.parse(output) as { workbooks: BookJson[] }).workbooks;
  if (!book) throw new Error('nothing was checked');
  return book;
};
const plain = (text: string | null) => (text ?? '').replace(/\s/gu, '');
const keys = ({ findings }: BookJson) =>
  findings
    .map(({ severity, rule, found, expected }) => `${severity} ${rule} ${plain(found)} → ${plain(expected)}`)
    .sort();
/** The parts of a package, but for the one that holds the body. */
const others = (bytes: Uint8Array) => {
  const { 'word/document.xml': _, ...rest } = unzipSync(bytes);
  return rest;
};
const bodyOf = (path: string) => strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());

describe('heji check on a report in Word', () => {
  test('finds in its tables and its text what is found in the same workbook with the text beside it', () => {
    const text = file(TEXT.join('\n'), '.txt');
    const [word, twin] = [heji('check', '--json', report), heji('check', '--json', SAMPLE, '--report', text)];
    expect([word.status, word.stderr]).toEqual([1, '']);
    expect(keys(bookIn(word.stdout))).toEqual(keys(bookIn(twin.stdout)));
    expect(bookIn(word.stdout).report).toMatchObject({
      file: report,
      understood: bookIn(twin.stdout).report?.understood,
    });
  });

  test('a place is a table, a row and a cell of the document, counted as a reader counts', () => {
    const { findings } = bookIn(heji('check', '--json', report).stdout);
    const blank = findings.find(({ rule, cell }) => rule === 'GEN-06' && cell === 'B6');
    expect(blank?.word).toEqual({ table: 1, row: 6, cell: 2 });
    expect(heji('check', report).stdout).toContain('（文档第 1 张表，第 6 行第 2 格）');
    expect(heji('check', report, '--lang', 'en-US').stdout).toContain('(table 1 of the document, row 6, cell 2)');
  });

  test('a finding on the text quotes its sentence', () => {
    const quotes = bookIn(heji('check', '--json', report).stdout).findings.flatMap(({ place }) => place?.quote ?? []);
    expect(quotes.length).toBeGreaterThan(3);
    for (const quote of quotes) expect(TEXT.join('\n')).toContain(quote);
  });

  test('pictures, text boxes, comments, headers, contents, controls and a signature do not change what is found', () => {
    const bare = keys(bookIn(heji('check', '--json', SAMPLE).stdout));
    for (const path of [rich, signed]) expect(keys(bookIn(heji('check', '--json', path).stdout))).toEqual(bare);
  });
});

test('of a report without forms it is said how to check it against those of a workbook', async () => {
  const alone = file(await byLibrary({ sheets: [] }, TEXT), '.docx');
  expect(heji('check', alone).stdout).toContain('--report');
  expect(heji('check', '--lang', 'en-US', alone).stdout).toContain('has no forms in it');
  expect(heji('check', report).stdout).not.toContain('--report');
});

test('heji review takes workbooks and reports of a folder alike', () => {
  const place = join(folder, 'units');
  mkdirSync(join(place, '乙'), { recursive: true });
  mkdirSync(join(place, '丙'));
  copyFileSync(CLEAN, join(place, '甲.xlsx'));
  copyFileSync(report, join(place, '乙/报告.docx'));
  writeFileSync(join(place, '丙/坏.docx'), readFileSync(report).subarray(0, 2000));
  const { status, stdout } = heji('review', '--json', place);
  const rows = (JSON.parse(stdout) as { workbooks: { files: string[]; errors: number; problem: string }[] }).workbooks;
  const text = file(TEXT.join('\n'), '.txt');
  const errors = bookIn(heji('check', '--json', SAMPLE, '--report', text).stdout).findings.filter(
    ({ severity }) => severity === 'error',
  );
  expect(status).toBe(2);
  const row = (name: string) => rows.find(({ files }) => files[0]?.endsWith(name));
  expect(rows).toHaveLength(3);
  expect(row('甲.xlsx')).toMatchObject({ errors: 0, problem: '' });
  expect(row('报告.docx')).toMatchObject({ errors: errors.length, problem: '' });
  expect(row('坏.docx')?.problem).toContain('损坏');
});

describe('heji workbook', () => {
  test('saves the forms as sheets, in which the same is found; the document stays', () => {
    const before = readFileSync(rich);
    const out = fresh();
    const { status, stdout } = heji('workbook', rich, '-o', out);
    expect([status, stdout]).toEqual([0, expect.stringContaining('已把 3 张表存成')]);
    expect(keys(bookIn(heji('check', '--json', out).stdout))).toEqual(
      keys(bookIn(heji('check', '--json', rich).stdout)),
    );
    expect(readFileSync(rich).equals(before)).toBe(true);
    const saved = readWorkbookFile(new Uint8Array(readFileSync(out)));
    expect(saved.sheets.map(({ merges }) => merges.length)).toEqual(workbook.sheets.map(({ merges }) => merges.length));
  });

  test.each([
    ['no target', () => [rich], '没有说存到哪里'],
    ['another kind of file', () => [rich, '-o', fresh('.csv')], '只能存成 .xlsx'],
    ['a workbook', () => [SAMPLE, '-o', fresh()], '不是 Word 文档'],
    ['a file that is there', () => [rich, '-o', file('x')], '--force'],
  ])('refuses %s', (_, args, why) => {
    expect(heji('workbook', ...args())).toMatchObject({ status: 2, stderr: expect.stringContaining(why) as string });
  });

  test('a document without forms has nothing to save', async () => {
    const out = fresh();
    const bare = file(await byLibrary({ sheets: [] }, ['一段文字。']), '.docx');
    expect(heji('workbook', bare, '-o', out)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('没有认出') as string,
    });
    expect(existsSync(out)).toBe(false);
  });
});

describe('heji fill on a report in Word', () => {
  const texts = (path: string) => {
    const [first] = readWordFile(new Uint8Array(readFileSync(path))).workbook.sheets;
    return (place: string) => {
      const [, column = '', row = ''] = /!([A-Z])(\d+)$/u.exec(place) ?? [];
      return first?.cells.get(Number(row) - 1)?.get(column.charCodeAt(0) - 65)?.text;
    };
  };

  test.each([
    ['as tracked changes by 核绩', [], true],
    ['plainly', ['--plain'], false],
  ])('%s: the blank totals are filled, every other part stays byte for byte', (_, options, tracked) => {
    const before = readFileSync(rich);
    const out = fresh('.docx');
    const { status, stdout } = heji('fill', rich, '-o', out, '--json', ...options);
    expect(status).toBe(0);
    expect(written(fillJson(stdout).edits)).toHaveLength(Object.keys(BLANKS).length);
    const at = texts(out);
    expect(Object.fromEntries(Object.keys(BLANKS).map((cell) => [cell, at(cell)]))).toEqual(BLANKS);
    expect(others(readFileSync(out))).toEqual(others(before));
    expect(readFileSync(rich).equals(before)).toBe(true);
    expect(bodyOf(out).includes('w:author="核绩"')).toBe(tracked);
    const without = bodyOf(out).replace(/<w:ins [^>]*w:author="核绩"[^>]*>.*?<\/w:ins>/gu, '');
    expect(without === bodyOf(rich)).toBe(tracked);
  });

  test.each([
    ['tracked changes', () => rich, []],
    ['plain changes', () => rich, ['--plain']],
    ['a signed report', () => signed, []],
  ])('%s, filled again: nothing is written, a copy byte for byte', (_, document, options) => {
    const [once, twice] = [fresh('.docx'), fresh('.docx')];
    heji('fill', document(), '-o', once, ...options);
    expect(others(readFileSync(once))).toEqual(others(readFileSync(document())));
    const { status, stdout } = heji('fill', once, '-o', twice, '--json', ...options);
    expect([status, written(fillJson(stdout).edits)]).toEqual([0, []]);
    expect(readFileSync(twice).equals(readFileSync(once))).toBe(true);
  });

  test('in place, with the document as it was beside it', () => {
    const path = file(readFileSync(rich), '.docx');
    expect(heji('fill', path, '--in-place').status).toBe(0);
    expect(readFileSync(`${path}.bak`).equals(readFileSync(rich))).toBe(true);
    expect(bodyOf(path)).toContain('核绩');
  });

  test('it says how it was written, and that a signature no longer holds', () => {
    const said = heji('fill', signed, '-o', fresh('.docx')).stdout;
    expect(said).toContain('“核绩”的修订');
    expect(said).toContain('数字签名');
    expect(heji('fill', rich, '-o', fresh('.docx')).stdout).not.toContain('数字签名');
    expect(heji('fill', rich, '-o', fresh('.docx'), '--plain').stdout).toContain('直接写入');
  });

  test.each([
    ['formulas', ['--formulas'], '不写公式'],
    ['a record', ['--journal', 'x.json'], '不需要记录'],
  ])('refuses %s', (_, options, why) => {
    expect(heji('fill', rich, '-o', fresh('.docx'), ...options)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(why) as string,
    });
  });

  test('a document stays a document, and --plain is none of a workbook’s', () => {
    expect(heji('fill', rich, '-o', fresh('.xlsx')).stderr).toContain('heji workbook');
    expect(heji('fill', SAMPLE, '-o', fresh(), '--plain').stderr).toContain('--plain');
  });
});

test('heji restore leaves it to Word, and says so', () => {
  const before = readFileSync(rich);
  expect(heji('restore', rich, '--in-place', '--journal', 'x.json')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('拒绝“核绩”的修订') as string,
  });
  expect(heji('restore', rich, '--in-place', '--lang', 'en-US').stderr).toContain('reject them on the Review tab');
  expect(readFileSync(rich).equals(before)).toBe(true);
});

test.each([
  ['.rtf', '{\\rtf1\\ansi 报告}', 'RTF'],
  ['.doc', '{\\rtf1\\ansi 报告}', 'RTF'],
  ['.pdf', '%PDF-1.7\n', 'PDF'],
  ['.doc', '<html xmlns:w="urn:schemas-microsoft-com:office:word">', '网页'],
])('%s that is no .docx: the sentence says what to do', (suffix, content, what) => {
  const { status, stdout } = heji('check', file(content, suffix));
  expect(status).toBe(2);
  expect(stdout).toContain(what);
  expect(stdout).toContain('另存为 .docx');
});
