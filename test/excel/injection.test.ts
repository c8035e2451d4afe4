/** @jest-environment ./test/excel/office-realm.cjs */
import fc from 'fast-check';
import { openExcelDoor } from '../../src/excel';
import { NASTY, nasty } from '../hostile/texts';
import { edit } from './edits';
import { openInExcel } from './office';
import { book, sheet } from './workbooks';
import { runs } from '../support/runs';

/** No text that the add-in writes becomes a formula, and none is changed on its way. */

const text = fc.oneof(fc.constantFrom(...NASTY), nasty).filter((one) => one !== '');

test.each(['General', '@', '0.00', '0.00%'])('written into cells whose format is %s', async (format) => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(text, { minLength: 1, maxLength: 12 }), async (texts) => {
      const host = openInExcel(
        book(
          sheet(
            '表',
            texts.map(() => [{ value: 1, format }]),
          ),
        ),
      );
      const door = openExcelDoor();
      const result = await door.write(texts.map((one, row) => edit('表', row, 0, 1, one)));
      expect(result.refused).toEqual([]);
      for (const [row, one] of texts.entries()) {
        const cell = host.book.active.cell(row, 0);
        expect(cell.formula).toBeUndefined();
        expect(cell.value).toBe(one);
      }
      // Taking it back gives a number again, not a text of digits.
      await door.restore();
      for (const row of texts.keys()) expect(host.book.active.cell(row, 0).value).toBe(1);
    }),
    { seed: 20231124, numRuns: runs(25) },
  );
});

test('written into the report', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 12 }), async (texts) => {
      const host = openInExcel(book(sheet('表', [[1]])));
      const { sheet: name } = await openExcelDoor().writeReport({
        name: '校验报告',
        columnWidths: [10],
        rows: texts.map((one) => [{ text: one, style: 'text', link: { sheet: '表', row: 0, column: 0 } }]),
        repeatedRows: 0,
      });
      for (const [row, one] of texts.entries()) {
        const cell = host.book.sheet(name)?.cell(row, 0);
        expect(cell?.formula).toBeUndefined();
        expect(cell?.value).toBe(one);
      }
    }),
    { seed: 20231124, numRuns: runs(25) },
  );
});
