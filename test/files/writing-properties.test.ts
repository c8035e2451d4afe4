import fc from 'fast-check';
import { readWorkbookFile, writeXlsx } from '../../src/files';
import { a1, formatAt, reversed, type CellContent, type CellValue, type Edit, type Workbook } from '../../src/workbook';
import { edit, packed, STYLE, unpacked, workbook } from './office-parts';
import { expectSoundPackage } from './written';
import { runs } from '../support/runs';

/** Numbers, texts, empty cells with a format, formulas over both sheets, a shared one, a merge; texts in the cells and shared. */
const strings = ['<t>合计</t>', '<r><t>其</t></r><r><rPr><b/></rPr><t>中</t></r>'];
const amount = `s="${String(STYLE.amount)}"`;
/** Behind every place that is written: the reader tells nothing of empty cells beyond the last content. */
const CORNER = '<row r="7"><c r="G7"><v>1</v></c></row>';
const small = workbook(
  {
    甲: `<dimension ref="A1:D5"/><sheetData><row r="1" spans="1:4"><c r="A1" t="s"><v>0</v></c><c r="B1" ${amount}><v>1.5</v></c><c r="C1"><f>B1*2</f><v>3</v></c><c r="D1" s="2"><f>乙!A2/C1</f><v>0.5</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" ${amount}/><c r="C2"><f t="shared" ref="C2:C4" si="0">SUM(B1:B2)</f><v>1.5</v></c></row><row r="3"><c r="B3"><v>-2.25</v></c><c r="C3"><f t="shared" si="0"/><v>-2.25</v></c></row><row r="4"><c r="B4" t="b"><v>1</v></c><c r="C4"><f t="shared" si="0"/><v>-2.25</v></c></row><row r="5"><c r="A5" t="inlineStr"><is><t>注</t></is></c></row>${CORNER}</sheetData><mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>`,
    乙: `<sheetData><row r="2"><c r="A2"><f>IF(甲!B3&lt;0,1.5,MAX(甲!B1:B4))</f><v>1.5</v></c><c r="B2" t="e"><v>#N/A</v></c></row>${CORNER}</sheetData>`,
  },
  { strings },
);
/** Every place of a corner of both sheets, but for the one that the merge covers. */
const PLACES = [0, 1, 2, 3, 4, 5].flatMap((row) =>
  [0, 1, 2, 3, 4].flatMap((column) =>
    ['甲', '乙']
      .filter((sheet) => sheet === '乙' || row !== 4 || column !== 1)
      .map((sheet) => ({ sheet, row, column })),
  ),
);

const before = readWorkbookFile(small);

interface Standing {
  readonly value: CellValue | null;
  readonly formula: string | undefined;
  readonly format: string;
}

function standing(book: Workbook, { sheet, row, column }: (typeof PLACES)[number]): Standing {
  const found = book.sheets.find(({ name }) => name === sheet)!;
  const cell = found.cells.get(row)?.get(column);
  return {
    value: cell?.value ?? null,
    formula: cell?.formula,
    format: formatAt(found, row, column) ?? 'General',
  };
}

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  fc.integer({ min: -100_000, max: 100_000 }).map((cents) => cents / 100),
);
const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    '=SUM(A1)',
    '+1',
    '@x',
    ' 前后 ',
    '_x0041_',
    '<c r="A1"/>',
    ']]>',
    '&amp;',
    '合计',
    '其中',
    '#N/A',
    '1e3',
  ),
);
const value: fc.Arbitrary<CellValue | null> = fc.oneof(number, text, fc.boolean(), fc.constant(null));
const formula = fc.constantFrom('=B1+B3', '=SUM(B1:B4)', '=1+2', '=ROUND(B1/3,2)', "='乙'!A2", '=甲!C1&"元"', '=C9');
const content: fc.Arbitrary<CellContent> = fc.record(
  { value, formula, format: fc.constantFrom('General', '0.00%', '0.00_ ', '#,##0.000', '[$¥-804]0.0') },
  { requiredKeys: ['value'] },
);

const edits = fc
  .uniqueArray(fc.record({ place: fc.constantFrom(...PLACES), content }), {
    maxLength: 8,
    selector: ({ place }) => `${place.sheet}!${a1(place.row, place.column)}`,
  })
  .map((list) =>
    list.map(({ place, content: after }): Edit => {
      const { value: was, formula: had, format } = standing(before, place);
      const then = { value: was, format, ...(had === undefined ? {} : { formula: had }) };
      return edit(`${place.sheet}!${a1(place.row, place.column)}`, then, after);
    }),
  );

/** Numbers to the 15 digits that programs agree on. */
function plain({ value: stored, ...rest }: Standing): object {
  return { ...rest, value: typeof stored === 'number' ? Number(stored.toPrecision(15)) : stored };
}

test('whatever is written reads back, nothing else differs, and taking it back restores the workbook', () => {
  fc.assert(
    fc.property(edits, (list) => {
      const copy = small.slice();
      const file = writeXlsx(small, list);
      expect(Buffer.compare(small, copy)).toBe(0);
      expect(file.result).toEqual({ written: list, refused: [] });
      expectSoundPackage(file.bytes);

      const after = readWorkbookFile(file.bytes);
      expect(after.sheets.map(({ merges }) => merges)).toEqual(before.sheets.map(({ merges }) => merges));
      for (const place of PLACES) {
        const [then, now] = [standing(before, place), standing(after, place)];
        const one = list.find(
          ({ cell }) => cell.sheet === place.sheet && cell.row === place.row && cell.column === place.column,
        );
        if (!one) {
          // The result of a formula may have followed from what was written.
          expect(then.formula === undefined ? now : { ...now, value: then.value }).toEqual(then);
          continue;
        }
        expect([now.formula, now.format]).toEqual([one.after.formula, one.after.format ?? then.format]);
        if (one.after.formula === undefined) expect(now.value).toBe(one.after.value);
      }

      const back = writeXlsx(file.bytes, list.map(reversed));
      expect(back.result.refused).toEqual([]);
      expectSoundPackage(back.bytes);
      const restored = readWorkbookFile(back.bytes);
      for (const place of PLACES) expect(plain(standing(restored, place))).toEqual(plain(standing(before, place)));
    }),
    { numRuns: runs(40), seed: 20 },
  );
});

test('how the file was packed does not matter', () => {
  const again = packed(Object.fromEntries(Object.entries(unpacked(small)).reverse()));
  fc.assert(
    fc.property(edits, (list) => {
      const [one, other] = [small, again].map((bytes) => unpacked(writeXlsx(bytes, list).bytes));
      expect(Object.keys(other!).sort()).toEqual(Object.keys(one!).sort());
      for (const [name, part] of Object.entries(one!)) expect(Buffer.compare(part, other![name]!)).toBe(0);
    }),
    { numRuns: runs(10), seed: 21 },
  );
});
