import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { asFormula } from '../../src/fill';
import { readWorkbookFile } from '../../src/files';
import { a1, cellOf, reversed, type Workbook } from '../../src/workbook';
import { fill } from '../fill/support/fill';
import { fullWorkbook } from './full-workbook';
import { edit, packed, unpacked } from './office-parts';
import { written } from './written';

/**
 * What is written here, opened and calculated by another program. Where LibreOffice is not installed the same figures are compared with
 * what this project's own calculation stored in the file.
 */
const TIME = 600_000;

let folder: string;
let program: string | undefined;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'heji-office-'));
  const trial = join(folder, 'trial.csv');
  writeFileSync(trial, '1');
  // One that was installed for documents alone opens no workbook, and says so nowhere.
  program = ['soffice', 'libreoffice'].find((name) => converted(name, trial) !== undefined);
}, TIME);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** The file without the stored results of its formulas, so that whoever opens it has to calculate them. */
function uncalculated(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unpacked(bytes)).map(([name, part]) => {
    if (!/^xl\/worksheets\/[^/]+\.xml$/u.test(name)) return [name, part] as const;
    const xml = Buffer.from(part).toString('utf8');
    return [name, xml.replace(/(<\/(?:x:)?f>|<(?:x:)?f [^<>]*\/>)<((?:x:)?v)>[^<>]*<\/\2>/gu, '$1')] as const;
  });
  return packed(Object.fromEntries(parts));
}

/** The bytes of a file as LibreOffice saves it as .xlsx; undefined where it is not there, or cannot. */
function converted(name: string, source: string): Uint8Array | undefined {
  const target = join(folder, 'out');
  mkdirSync(target, { recursive: true });
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const args = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'xlsx', '--outdir', target, source];
  spawnSync(name, args, { stdio: 'ignore', timeout: TIME - 10_000 });
  const made = join(target, `${parse(source).name}.xlsx`);
  return existsSync(made) ? Uint8Array.from(readFileSync(made)) : undefined;
}

/** The workbook as LibreOffice saves it after opening and calculating it; as it was written, where there is none. */
function calculated(name: string, bytes: Uint8Array): Workbook {
  if (program === undefined) return readWorkbookFile(bytes);
  const source = join(folder, `${name}.xlsx`);
  writeFileSync(source, uncalculated(bytes));
  const made = converted(program, source);
  if (made === undefined) throw new Error(`${program} did not convert ${name}.xlsx`);
  return readWorkbookFile(made);
}

/** Every cell that holds a formula, with what is stored for it; numbers to the 12 digits that cannot differ by the order of adding. */
function results(book: Workbook): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { name, cells } of book.sheets)
    for (const [row, line] of cells)
      for (const [column, { value, formula }] of line)
        if (formula !== undefined)
          found[`${name}!${a1(row, column)}`] = typeof value === 'number' ? Number(value.toPrecision(12)) : value;
  return found;
}

test(
  'the sample, filled with formulas: each cell comes out at the figure that the fill showed',
  () => {
    const bytes = Uint8Array.from(readFileSync(join(__dirname, '../../assets/sample/seed.xlsx')));
    const plan = fill(readWorkbookFile(bytes), 'all').edits.filter(({ kind }) => kind === 'computed');
    const edits = plan.map(asFormula);
    expect(edits.filter(({ after }) => after.formula !== undefined).length).toBeGreaterThan(5);
    const filled = written(bytes, edits);

    const opened = calculated('seed', filled);
    expect(opened.sheets.map(({ name }) => name)).toEqual(readWorkbookFile(bytes).sheets.map(({ name }) => name));
    for (const { label, cell, after } of edits) {
      const now = cellOf(opened, cell);
      const figure = typeof after.value === 'number' ? expect.closeTo(after.value, 10) : after.value;
      expect([label, now?.value, now?.formula !== undefined]).toEqual([label, figure, after.formula !== undefined]);
    }
    expect(results(opened)).toEqual(results(readWorkbookFile(filled)));
  },
  TIME,
);

test(
  'a workbook with one of everything opens, and what was calculated anew is what it calculates',
  () => {
    const after = written(fullWorkbook(), [
      edit("'附件1-1'!B4", 10, 12.34),
      edit("'附件1-1'!E3", null, { value: 0.3529, formula: '=ROUND(B3/3.4,4)', format: '0.00%' }),
      edit("'附件1-1'!D4", { value: 30, formula: '=B4+C4' }, 32),
      edit("'1-2 自评'!A2", 7, 8.5),
      edit('带前缀!B2', 1, 3),
    ]);
    const stored = results(readWorkbookFile(after));
    const opened = results(calculated('full', after));
    // An array formula and a look-up are left without a result, for whoever opens the file.
    const left = ['附件1-1!B15', '1-2 自评!B3'];
    for (const [place, result] of Object.entries(stored))
      if (!left.includes(place)) expect([place, opened[place]]).toEqual([place, result]);
    expect(stored).toMatchObject({ '附件1-1!B7': 17.84, '附件1-1!D7': 44.75, '带前缀!D2': 4, '1-2 自评!B2': '否' });
    if (program !== undefined) expect(opened).toMatchObject({ '附件1-1!B15': 24.68, '1-2 自评!B3': '#N/A' });
  },
  TIME,
);

test(
  'written and taken back, it comes out as it came in, what an array formula gives among it',
  () => {
    const book = fullWorkbook();
    const one = edit("'附件1-1'!B4", 10, 12.34);
    const back = written(written(book, [one]), [reversed(one)]);
    const [before, after] = [results(calculated('before', book)), results(calculated('back', back))];
    // Where nobody calculates, what the array gave is not there until somebody does.
    const left = program === undefined ? ['附件1-1!B15', '1-2 自评!B3'] : [];
    for (const [place, result] of Object.entries(before))
      if (!left.includes(place)) expect([place, after[place]]).toEqual([place, result]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
  },
  TIME,
);
