import { cpu, NO_HANG_MS } from '../support/cpu';
import fc from 'fast-check';
import { MAX_COLUMNS, MAX_ROWS, SheetBuilder, type Area, type Cell, type Sheet } from '../../src/workbook';
import { formsOn, recognise } from '../../src/forms';
import { BASIC, DEPARTMENT, PROJECT } from '../fixtures/base';
import { described } from '../fixtures/described';
import { published, PUBLISHED } from '../fixtures/published';
import { sheet } from '../fixtures/table';
import { runs } from '../support/runs';

/** What was read of a sheet, wherever on it. */
const readOn = (on: Sheet) => formsOn(on).map((form) => described(form, false));

const SHEETS: readonly Sheet[] = [
  ...PUBLISHED.flatMap((name) => published(name).sheets),
  sheet(BASIC, { name: '1-1' }),
  sheet(DEPARTMENT, { name: '1-2' }),
  sheet(PROJECT, { name: '1-3' }),
  sheet([...BASIC, [''], ...DEPARTMENT, [''], ...PROJECT, ['', ''], ...PROJECT], { name: 'stacked' }),
];
const anySheet = fc.constantFrom(...SHEETS);

/** The same sheet with its cells and merges put elsewhere. */
function moved(source: Sheet, row: (n: number) => number, column: (n: number) => number, keepMerges = true): Sheet {
  const builder = new SheetBuilder();
  for (const [r, line] of source.cells) for (const [c, cell] of line) builder.set(row(r), column(c), cell);
  const merges = source.merges.map((area) => ({
    top: row(area.top),
    bottom: row(area.bottom),
    left: column(area.left),
    right: column(area.right),
  }));
  return builder.build({ name: source.name, merges: keepMerges ? merges : [] });
}

function mapped(source: Sheet, change: (cell: Cell) => Cell): Sheet {
  const builder = new SheetBuilder();
  for (const [r, line] of source.cells) for (const [c, cell] of line) builder.set(r, c, change(cell));
  return builder.build({ name: source.name, merges: source.merges });
}

/** 0-based places at which something is put in: each moves what stands behind it by one. */
const insertions = fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 5 });
const shiftedBy =
  (places: readonly number[]) =>
  (n: number): number =>
    n + places.filter((place) => place <= n).length;

const RUNS = { numRuns: runs(150), seed: 20230620 };

test('every sheet of the properties holds a form', () => {
  for (const one of SHEETS) expect(readOn(one).length).toBeGreaterThan(0);
});

test('blank rows and columns put in anywhere change nothing', () => {
  fc.assert(
    fc.property(anySheet, insertions, insertions, (source, rows, columns) => {
      expect(readOn(moved(source, shiftedBy(rows), shiftedBy(columns)))).toEqual(readOn(source));
    }),
    RUNS,
  );
});

test('merges taken out change nothing', () => {
  for (const source of SHEETS) {
    expect(
      readOn(
        moved(
          source,
          (n) => n,
          (n) => n,
          false,
        ),
      ),
    ).toEqual(readOn(source));
  }
});

test('blank rows and columns put into a sheet without merges change nothing', () => {
  fc.assert(
    fc.property(anySheet, insertions, insertions, (source, rows, columns) => {
      expect(readOn(moved(source, shiftedBy(rows), shiftedBy(columns), false))).toEqual(readOn(source));
    }),
    RUNS,
  );
});

test('wide blanks around texts change nothing', () => {
  const pad = fc.constantFrom('', '\u3000', '\u3000\u3000', ' ', '\n', '\u00a0', '\u200b');
  fc.assert(
    fc.property(anySheet, pad, pad, (source, before, after) => {
      const padded = mapped(source, (cell) => {
        if (typeof cell.value !== 'string') return cell;
        const text = before + cell.value + after;
        return { ...cell, value: text, text };
      });
      expect(readOn(padded)).toEqual(readOn(source));
    }),
    RUNS,
  );
});

test('full-width digits, signs and brackets change nothing but the texts themselves', () => {
  const wide = (text: string) =>
    text.replace(/[0-9%().:/]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const readWide = (on: Sheet) =>
    readOn(on).map((lines) => JSON.parse(JSON.stringify(lines).normalize('NFKC')) as unknown);
  for (const source of SHEETS) {
    const widened = mapped(source, (cell) =>
      typeof cell.value === 'string' ? { ...cell, value: wide(cell.value), text: wide(cell.text) } : cell,
    );
    expect(readWide(widened)).toEqual(readWide(source));
  }
});

test('sheet names are never looked at', () => {
  fc.assert(
    fc.property(anySheet, fc.string({ minLength: 1, maxLength: 31 }), (source, name) => {
      const [renamed, own] = [{ ...source, name }, source].map((one) => recognise({ sheets: [one] }));
      expect(renamed?.all.map((form) => described(form))).toEqual(own?.all.map((form) => described(form)));
      expect(new Set(renamed?.all.map((form) => form.sheet))).toEqual(new Set([name]));
    }),
    RUNS,
  );
});

/** What stands on forms, and what does not, in any disorder. */
const fragments = [...new Set(SHEETS.flatMap((one) => [...one.cells.values()].flatMap((line) => [...line.values()])))];
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...fragments) },
  fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('\ud800', '：：：', '（（（', '其中：其中：', '1、1、1、', '合计', '总分'),
    )
    .map((value) => ({ value, text: value, format: 'General' })),
  fc
    .tuple(
      fc.double(),
      fc.constantFrom(
        'General',
        '0.00',
        '0%',
        '@',
        'yyyy/m/d',
        '0,',
        '#,##0.00_);[Red](#,##0.00)',
        '"',
        '[',
        ';;;',
        '0!.0,"万"',
      ),
    )
    .map(([value, format]) => ({ value, text: String(value), format })),
  fc.boolean().map((value) => ({ value, text: String(value), format: 'General' })),
  fc.constant<Cell>({ value: '#REF!', text: '#REF!', format: '0.00', error: '#REF!' }),
);
const anyArea: fc.Arbitrary<Area> = fc
  .tuple(fc.nat({ max: 40 }), fc.nat({ max: 14 }), fc.nat({ max: 5 }), fc.nat({ max: 5 }))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

test('nothing on a sheet makes recognition throw, or name a cell that is not on it', () => {
  const grids = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 14 }), anyCell), { maxLength: 160 });
  fc.assert(
    fc.property(
      grids,
      fc.array(anyArea, { maxLength: 12 }),
      fc.array(fc.nat({ max: 14 }), { maxLength: 3 }),
      (cells, merges, hiddenColumns) => {
        const builder = new SheetBuilder();
        for (const [row, column, cell] of cells) builder.set(row, column, cell);
        const on = builder.build({ name: '乱', merges, hiddenColumns });
        for (const form of recognise({ sheets: [on] }).all) {
          expect(form.area.top).toBeLessThanOrEqual(form.area.bottom);
          expect(Object.keys(described(form)).length).toBeGreaterThan(5);
        }
      },
    ),
    { numRuns: runs(1500), seed: 20230620 },
  );
});

test('a form whose rows are shuffled, or cut out at random, is read without throwing', () => {
  const cut = fc.tuple(
    anySheet,
    fc.array(fc.nat({ max: 60 }), { maxLength: 30 }),
    fc.array(fc.nat({ max: 12 }), { maxLength: 4 }),
  );
  fc.assert(
    fc.property(cut, ([source, rows, columns]) => {
      const builder = new SheetBuilder();
      for (const [r, line] of source.cells) {
        const to = rows[r % Math.max(rows.length, 1)] ?? r;
        for (const [c, cell] of line) if (!columns.includes(c)) builder.set(to, c, cell);
      }
      const read = recognise({ sheets: [builder.build({ name: 'x', merges: source.merges })] });
      expect(read.all.length).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: runs(500), seed: 20230620 },
  );
});

test('cells in the last row and column, and merges over the whole sheet, are no trouble', () => {
  const whole: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
  const corner = new SheetBuilder()
    .set(MAX_ROWS - 1, MAX_COLUMNS - 1, { value: '总分', text: '总分', format: 'General' })
    .build({ name: 'corner', merges: [whole, whole, { ...whole, top: 5 }] });
  const far = sheet(PROJECT, { at: [MAX_ROWS - PROJECT.length, MAX_COLUMNS - 9] });
  expect(recognise({ sheets: [corner] }).all).toEqual([]);
  expect(readOn(far)).toEqual(readOn(sheet(PROJECT)));
});

test('the longest texts a cell can hold take no time, wherever they stand', () => {
  const pieces = [
    '1、',
    '其中：',
    '（',
    '(50分',
    '填表人：',
    '填 ',
    '一',
    '：',
    '12月',
    '绩效',
    '项目名称 ',
    '优',
    '\ud800',
    '。',
    '年度',
    '9',
  ];
  const started = cpu();
  for (const piece of pieces) {
    const long = piece.repeat(Math.floor(32_767 / piece.length));
    const rows = PROJECT.map((row, index) =>
      row.map((cell, column) => (column === index % 9 && !/^[<^#]/u.test(cell) ? long : cell)),
    );
    expect(formsOn(sheet(rows)).length).toBeGreaterThanOrEqual(0);
  }
  const blanks = ' '.repeat(32_000);
  const padded = PROJECT.map((row) => row.map((cell) => (/^(?:[<^#]|$)/u.test(cell) ? cell : `${cell}：${blanks}x`)));
  expect(formsOn(sheet(padded)).length).toBeGreaterThanOrEqual(0);
  expect(cpu() - started).toBeLessThan(NO_HANG_MS);
});
