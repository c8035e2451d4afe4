import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { colorOf, themeColors } from '../../src/web/grid/look/colors';
import { NO_LOOK, type BookLook, type CellLook } from '../../src/web/grid/look/look';
import { readLook } from '../../src/web/grid/look/read-look';
import { columnPixels, pointPixels, sheetLook } from '../../src/web/grid/look/sheet-look';
import { documentRoot } from '../../src/web/grid/look/xml';

async function built(fill: (sheet: ExcelJS.Worksheet) => void): Promise<BookLook> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('表'));
  return readLook(new Uint8Array(await book.xlsx.writeBuffer()));
}

function lookAt(look: BookLook, row: number, column: number): CellLook | undefined {
  return look.styles[look.sheets.get('表')?.cells.get(row)?.get(column) ?? 0];
}

describe('cell formats', () => {
  test('font, fill, borders, alignment and number format are read, of empty cells too', async () => {
    const look = await built((sheet) => {
      const cell = sheet.getCell('B3');
      cell.font = { name: '宋体', size: 10.5, bold: true, italic: true, underline: true, color: { argb: 'FFC00000' } };
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFEE99' } };
      cell.border = { top: { style: 'thin' }, bottom: { style: 'double', color: { argb: 'FF0000FF' } } };
      cell.alignment = { horizontal: 'center', vertical: 'top', wrapText: true, indent: 2 };
      cell.numFmt = '0.00%';
    });
    expect(lookAt(look, 2, 1)).toEqual({
      font: { name: '宋体', size: 10.5, bold: true, italic: true, underline: true, color: '#C00000' },
      fill: '#FFEE99',
      borders: { top: { style: 'thin', color: '#000000' }, bottom: { style: 'double', color: '#0000FF' } },
      horizontal: 'center',
      vertical: 'top',
      wrap: true,
      indent: 2,
      format: '0.00%',
    });
  });

  test.each([
    [45, 45],
    [-30, -30],
    ['vertical', undefined],
  ] as const)('text turned by %s is drawn turned by %s', async (textRotation, rotation) => {
    const look = await built((sheet) => {
      sheet.getCell('A1').alignment = { textRotation };
    });
    expect(lookAt(look, 0, 0)?.rotation).toBe(rotation);
  });

  test('a border without a line is none', async () => {
    const look = await built((sheet) => {
      sheet.getCell('A1').border = { left: {} };
      sheet.getCell('A1').numFmt = '0';
    });
    expect(lookAt(look, 0, 0)?.borders).toEqual({});
  });
});

describe('colours', () => {
  const color = (attributes: string) => colorOf(documentRoot(`<color ${attributes}/>`), themeColors(undefined));

  test.each([
    ['rgb="FF112233"', '#112233'],
    ['rgb="112233"', '#112233'],
    ['indexed="10"', '#FF0000'],
    ['indexed="2"', '#FF0000'],
    ['indexed="64"', undefined],
    ['auto="1"', undefined],
    ['theme="0"', '#FFFFFF'],
    ['theme="1"', '#000000'],
    ['theme="4"', '#4472C4'],
    ['theme="0" tint="-0.5"', '#808080'],
    ['theme="1" tint="0.5"', '#808080'],
    ['rgb="red"', undefined],
  ])('%s is %s', (attributes, expected) => {
    expect(color(attributes)).toBe(expected);
  });

  test('a theme of the file’s own counts, light before dark as formats count them', () => {
    const theme = themeColors(
      `<a:theme xmlns:a="a"><a:themeElements><a:clrScheme>
        <a:dk1><a:sysClr val="windowText" lastClr="010101"/></a:dk1><a:lt1><a:srgbClr val="FEFEFE"/></a:lt1>
      </a:clrScheme></a:themeElements></a:theme>`,
    );
    expect(theme.slice(0, 2)).toEqual(['FEFEFE', '010101']);
    expect(theme).toHaveLength(10);
  });
});

describe('sheets', () => {
  test('widths and heights in pixels, as Excel shows them at 100 %', () => {
    expect(columnPixels(8.43 + 5 / 7)).toBe(64);
    expect(pointPixels(15)).toBe(20);
  });

  test('columns, rows, gridlines and what stays in view', async () => {
    const look = await built((sheet) => {
      sheet.getColumn(2).width = 20;
      sheet.getRow(3).height = 30;
      sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: false }];
      sheet.getCell('A1').value = 1;
    });
    const sheet = look.sheets.get('表');
    expect(sheet?.columns.get(1)?.width).toBe(columnPixels(20));
    expect(sheet?.rows.get(2)?.height).toBe(40);
    expect(sheet).toMatchObject({ gridlines: false, frozen: { rows: 2, columns: 1 } });
  });

  test('prefixed tags and cells without an address are read alike', () => {
    const plain = sheetLook(
      '<worksheet><sheetData><row r="2"><c r="B2" s="3"/><c s="4"/></row><row><c s="5"/></row></sheetData></worksheet>',
    );
    expect([...plain.cells].map(([row, line]) => [row, [...line]])).toEqual([
      [
        1,
        [
          [1, 3],
          [2, 4],
        ],
      ],
      [2, [[0, 5]]],
    ]);
    const prefixed = sheetLook(
      '<x:worksheet><x:sheetData><x:row r="2"><x:c r="B2" s="3"></x:c></x:row></x:sheetData></x:worksheet>',
    );
    expect(prefixed.cells.get(1)?.get(1)).toBe(3);
  });

  test('a sheet formatted to its last row is read no further than the grid needs', () => {
    const rows = Array.from(
      { length: 20_000 },
      (_row, index) => `<row r="${String(index + 1)}"><c r="A${String(index + 1)}" s="1"/></row>`,
    );
    expect(sheetLook(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`).cells.size).toBe(3000);
  });
});

describe('files', () => {
  test('the sample’s sheets are found by their names', () => {
    const look = readLook(new Uint8Array(readFileSync(join(__dirname, '../../assets/sample/seed.xlsx'))));
    expect([...look.sheets.keys()]).toEqual(['附件1-1', '1-2', '项目支出自评表（项目督察）']);
    expect(look.styles.length).toBeGreaterThan(1);
  });

  test.each([
    ['an .xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
    ['nothing', new Uint8Array()],
    ['a broken zip', strToU8('PK and then nothing')],
    ['a zip that holds something else', zipSync({ 'a.txt': strToU8('a') })],
    [
      'a workbook whose parts are no XML',
      zipSync({ 'xl/workbook.xml': strToU8('<<<'), 'xl/styles.xml': strToU8('&') }),
    ],
  ])('%s has no look, and that is no error', (_name, bytes) => {
    const { styles, sheets } = readLook(bytes);
    expect({ styles: [...styles], sheets: sheets.size }).toEqual({ styles: [...NO_LOOK.styles], sheets: 0 });
  });
});
