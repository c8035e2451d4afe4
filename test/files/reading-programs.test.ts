import { book } from '../rules/support/book';
import { FAULTY } from '../rules/support/faulty';
import type { Sheet, Workbook } from '../../src/workbook';
import { cellsOf } from './read-cells';
import { readWorkbookFile } from '../../src/files';
import { bytesOf } from '../bench/generated';
import { type WorkBook, utils, type BookType, write } from '@e965/xlsx';
import ExcelJS from 'exceljs';

test('the three forms come back as they were written', () => {
  const whole = book(FAULTY);
  const plain = ({ cells, merges, name }: Sheet) => ({
    name,
    merges,
    cells: Object.fromEntries(
      Object.entries(cellsOf({ cells })).map(([cell, { value, format, formula }]) => [cell, [value, format, formula]]),
    ),
  });
  expect(readWorkbookFile(bytesOf(whole)).sheets.map(plain)).toEqual(whole.sheets.map(plain));
});

/** What programs write, read alike from each format. */
describe('as programs write them', () => {
  const expected = (workbook: Workbook) => {
    const [first, second] = workbook.sheets;
    return {
      names: workbook.sheets.map(({ name, visibility }) => [name, visibility]),
      merges: first?.merges,
      cells:
        first && Object.entries(cellsOf(first)).map(([cell, { value, text, formula }]) => [cell, value, text, formula]),
      hidden: first && [[...first.hiddenRows], [...first.hiddenColumns]],
      second: second && Object.keys(cellsOf(second)),
    };
  };
  const truth = {
    names: [
      ['基础数据', 'visible'],
      ['旧表', 'hidden'],
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    cells: [
      ['A1', '部门整体支出\n绩效自评表', '部门整体支出\n绩效自评表', undefined],
      ['A2', 16.2, '16.20', undefined],
      ['B2', true, 'TRUE', undefined],
      ['C2', 32.4, '32.4', '=A2*2'],
    ],
    hidden: [[1], [1]],
    second: ['D9'],
  };

  function written(): WorkBook {
    const first = utils.aoa_to_sheet<string | number | boolean>([['部门整体支出\n绩效自评表'], [16.2, true, 32.4]]);
    first['A2'] = { t: 'n', v: 16.2, z: '0.00' };
    first['C2'] = { t: 'n', v: 32.4, f: 'A2*2' };
    first['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }];
    first['!rows'] = [{}, { hidden: true }];
    first['!cols'] = [{}, { hidden: true }, {}];
    const second = utils.sheet_add_aoa(utils.aoa_to_sheet([]), [['x']], { origin: 'D9' });
    const whole = utils.book_new(first, '基础数据');
    utils.book_append_sheet(whole, second, '旧表');
    whole.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    return whole;
  }

  const bytesAs = (bookType: BookType): Uint8Array =>
    new Uint8Array(write(written(), { type: 'array', bookType, cellStyles: true }) as ArrayBuffer);

  test.each(['xlsx', 'xlsm'] as const)('%s', (bookType) => {
    expect(expected(readWorkbookFile(bytesAs(bookType)))).toEqual(truth);
  });

  // The library reads formulas of binary workbooks but does not write them, nor hidden rows of the older one.
  const withoutFormulas = truth.cells.map(([cell, value, text]) => [cell, value, text, undefined]);
  test.each([
    ['xlsb', truth.hidden],
    ['biff8', [[], [1]]],
  ] as const)('%s', (bookType, hidden) => {
    expect(expected(readWorkbookFile(bytesAs(bookType)))).toEqual({ ...truth, hidden, cells: withoutFormulas });
  });

  test('exceljs', async () => {
    const whole = new ExcelJS.Workbook();
    const first = whole.addWorksheet('基础数据');
    first.getCell('A1').value = {
      richText: [{ text: '部门整体支出\n' }, { font: { bold: true }, text: '绩效自评表' }],
    };
    first.mergeCells('A1:C1');
    first.getCell('A2').value = 16.2;
    first.getCell('A2').numFmt = '0.00';
    first.getCell('B2').value = true;
    first.getCell('C2').value = { formula: 'A2*2', result: 32.4 };
    first.getRow(2).hidden = true;
    first.getColumn(2).hidden = true;
    await first.protect('geheim', {});
    const second = whole.addWorksheet('旧表', { state: 'hidden' });
    second.getCell('D9').value = 'x';
    const read = readWorkbookFile(new Uint8Array(await whole.xlsx.writeBuffer()));
    expect(expected(read)).toEqual(truth);
    expect(read.sheets.map((sheet) => sheet.protected)).toEqual([true, false]);
  });
});
