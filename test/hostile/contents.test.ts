import fc from 'fast-check';
import { asFormula } from '../../src/fill';
import { readWorkbookFile, writeXlsx } from '../../src/files';
import { reportFile } from '../../src/files/report-file';
import { readNarrative } from '../../src/narrative';
import type { ReportSheet } from '../../src/report';
import { SheetBuilder, type Cell, type Sheet, type Workbook } from '../../src/workbook';
import { bytesOf } from '../bench/generated';
import { book, namedCells, type Change, type SheetChange } from '../rules/support/book';
import { LONG_TEXTS, NASTY, nasty } from './texts';
import { NO_HANG_MS } from '../support/cpu';
import { lookedThrough, timed } from './pipeline';

const seed = 20231124;

/** The clean workbook with texts put into cells that have a name. */
const changed: fc.Arbitrary<Change> = fc
  .array(fc.tuple(fc.constantFrom(...namedCells()), nasty), { minLength: 1, maxLength: 30 })
  .map((drawn) => {
    const sheets = new Map<string, Record<string, string>>();
    for (const [place, text] of drawn) {
      const [sheet = '', key = ''] = place.split('!');
      sheets.set(sheet, { ...sheets.get(sheet), [key]: text });
    }
    return Object.fromEntries<SheetChange>(sheets);
  });

/** The same sheet under another name, with every text cell changed. */
function changedSheet(source: Sheet, name: string, change: (cell: Cell, at: number) => Cell): Sheet {
  const builder = new SheetBuilder();
  let at = 0;
  for (const [row, line] of source.cells)
    for (const [column, cell] of line) builder.set(row, column, change(cell, at++));
  return builder.build({ name, merges: source.merges });
}

/** Names that Excel takes: no longer than 31, without the signs of an address, no apostrophe at either end. */
const sheetName = nasty.map(
  (text) => `x${text.replace(/[[\]:*?/\\\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, '').slice(0, 28)}x`,
);

test('whatever text stands in the cells, and whatever the sheets are called: no exception', () => {
  fc.assert(
    fc.property(
      changed,
      fc.uniqueArray(fc.oneof(sheetName, fc.constantFrom('__proto__', 'constructor', 'toString')), {
        minLength: 4,
        maxLength: 4,
      }),
      (drawn, names) => {
        const { sheets } = book(drawn);
        const { result } = lookedThrough({
          sheets: sheets.map((sheet, at) => changedSheet(sheet, names[at] ?? 'x', (cell) => cell)),
        });
        expect(result.outcomes.length).toBeGreaterThan(0);
      },
    ),
    { seed, numRuns: 80 },
  );
});

describe('texts as long as a cell can hold', () => {
  const cells = book().sheets.map(({ cells: lines }) => [...lines.values()].reduce((sum, line) => sum + line.size, 0));
  const all = cells.reduce((sum, count) => sum + count, 0);

  test.each(LONG_TEXTS.map((text, at) => [at, JSON.stringify(text.slice(0, 12)), text] as const))(
    '%i: %s …',
    (at, _start, text) => {
      // In one cell after another, so that every label and every figure is the one at some time.
      const put = (sheet: Sheet, offset: number): Sheet =>
        changedSheet(sheet, sheet.name, (cell, index) =>
          (index + offset) % 41 === at % 41 ? { value: text, text, format: 'General' } : cell,
        );
      const workbook: Workbook = { sheets: book().sheets.map(put) };
      expect(timed(() => lookedThrough(workbook)).ms).toBeLessThan(NO_HANG_MS);
      expect(timed(() => readNarrative(text)).ms).toBeLessThan(NO_HANG_MS);
    },
  );

  test('there are cells enough to put them into', () => expect(all).toBeGreaterThan(100));
});

test('errors of formulas, days as numbers and numbers beyond all bounds in any cell: no exception', () => {
  const content = fc.oneof(
    fc.constantFrom<Cell>(
      { value: '#REF!', text: '#REF!', error: '#REF!', format: 'General', formula: '=#REF!' },
      { value: '#SPILL!', text: '#SPILL!', error: '#SPILL!', format: 'General' },
      { value: 45291, text: '2023/12/31', format: 'yyyy/m/d' },
      { value: -1, text: '########', format: 'yyyy/m/d' },
      { value: 1e308, text: '1E+308', format: 'General' },
      { value: 5e-324, text: '0', format: 'General' },
      { value: true, text: 'TRUE', format: 'General' },
    ),
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((value): Cell => ({ value, text: String(value), format: '0.00' })),
  );
  fc.assert(
    fc.property(
      fc.array(content, { minLength: 1, maxLength: 7 }),
      fc.integer({ min: 2, max: 19 }),
      (contents, every) => {
        const sheets = book().sheets.map((sheet) =>
          changedSheet(sheet, sheet.name, (cell, at) =>
            at % every === 1 ? (contents[at % contents.length] ?? cell) : cell,
          ),
        );
        lookedThrough({ sheets });
      },
    ),
    { seed, numRuns: 80 },
  );
});

describe('no text becomes a formula', () => {
  test('in a workbook that is filled in: what is written is the plan’s own figures and formulas of known functions', () => {
    const KNOWN = /^(?:ROUND|SUM|MIN|MAX|IF|ABS|AND|OR)$/u;
    fc.assert(
      fc.property(changed, fc.uniqueArray(sheetName, { minLength: 4, maxLength: 4 }), (drawn, names) => {
        const sheets = book(drawn).sheets.map((sheet, at) => changedSheet(sheet, names[at] ?? 'x', (cell) => cell));
        for (const edit of lookedThrough({ sheets }).plan.edits) {
          const { value, formula } = asFormula(edit).after;
          if (formula === undefined) {
            expect(typeof value === 'string' ? value : '').not.toMatch(/^[\s'=+@＝＋＠]/u);
            continue;
          }
          // Without the sheets' names, which stand in apostrophes, there are addresses, numbers, signs and known functions.
          const rest = formula.replace(/'(?:[^']|'')*'!/gu, '');
          expect(rest).toMatch(/^=[\w$().,:+\-*/%<>=" ]*$/u);
          for (const [word] of rest.matchAll(/[A-Za-z]+(?=\()/gu)) expect(word).toMatch(KNOWN);
        }
      }),
      { seed, numRuns: 60 },
    );
  });

  test('written into a file', () => {
    const file = bytesOf(book());
    const workbook = readWorkbookFile(file);
    const [sheet] = workbook.sheets;
    fc.assert(
      fc.property(nasty, (text) => {
        const before = sheet?.cells.get(2)?.get(0);
        const made = writeXlsx(file, [
          {
            cell: { sheet: sheet?.name ?? '', row: 2, column: 0 },
            label: '',
            why: '',
            kind: 'suggested',
            before: { value: before?.value ?? null },
            after: { value: text },
          },
        ]);
        expect(made.result.refused).toEqual([]);
        const cell = readWorkbookFile(made.bytes).sheets[0]?.cells.get(2)?.get(0);
        expect(cell?.formula).toBeUndefined();
        expect(String(cell?.value ?? '').replace(/^(__proto__|constructor|toString|hasOwnProperty) $/u, '$1')).toBe(
          text,
        );
      }),
      { seed, numRuns: 60 },
    );
  });

  test('in the report and the reviewers’ table as files', async () => {
    const sheet: ReportSheet = {
      name: '校验报告',
      columnWidths: [20],
      repeatedRows: 0,
      rows: NASTY.map((text) => [{ text, style: 'text' }]),
    };
    const read = readWorkbookFile(await reportFile(sheet)).sheets[0];
    for (const [row, text] of NASTY.entries()) {
      const cell = read?.cells.get(row)?.get(0);
      expect(cell?.formula).toBeUndefined();
      expect(['string', 'undefined']).toContain(typeof cell?.value);
      // What XML cannot carry is left out; nothing else is changed.
      expect(String(cell?.value ?? '').replace(/^(__proto__|constructor|toString|hasOwnProperty) $/u, '$1')).toBe(
        text.replace(/[^\P{Cc}\t\n\r]|\p{Surrogate}/gu, '').replace(/\r\n?/gu, '\n'),
      );
    }
  });
});
