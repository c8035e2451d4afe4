import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, type CellObject } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbookFile } from '../../src/files';
import { HostBook } from '../../src/emulator/host/model/book';
import type { HostSheet } from '../../src/emulator/host/model/sheet';
import { withSheets } from '../../src/web/page/added/add-sheets';
import { fileOf } from '../../src/web/page/added/own-file';
import { sheetToAdd } from '../../src/web/page/added/sheet-to-add';
import { SheetBuilder } from '../../src/workbook';

const CLEAN = new Uint8Array(readFileSync(join(__dirname, '../../assets/sample/clean.xlsx')));

function report(name = '校验报告'): HostSheet {
  const book = new HostBook(readWorkbookFile(CLEAN));
  const sheet = book.addSheet(new SheetBuilder().build({ name }), 'addin');
  book.write(sheet, [
    { row: 0, column: 0, value: '核绩 <校验> & "报告"' },
    { row: 2, column: 0, value: 'B11-03' },
    { row: 2, column: 1, value: 0.5454, format: '0.00%' },
    { row: 3, column: 1, value: 2, formula: '=1+1' },
    { row: 3, column: 2, value: true },
    { row: 4, column: 0, value: '=不是公式', format: '@' },
    { row: 4, column: 1, value: '#DIV/0!', formula: '=1/0' },
  ]);
  sheet.looks.set({ top: 0, left: 0, bottom: 0, right: 0 }, { bold: true, size: 16, fill: '#D9E2F0', wrap: true });
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 2 });
  sheet.columnWidths.set(0, 200);
  return sheet;
}

/** The parts that differ, and those that are new. */
function differing(before: Uint8Array, after: Uint8Array): { changed: string[]; added: string[] } {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return {
    changed: Object.keys(now).filter((name) => old[name] && strFromU8(old[name]) !== strFromU8(now[name]!)),
    added: Object.keys(now).filter((name) => !old[name]),
  };
}

test('a sheet stands behind the others with its contents; other programs read it, and its look', async () => {
  const bytes = withSheets(CLEAN, [sheetToAdd(report())]);
  const { sheets } = readWorkbookFile(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(['附件1-1', '附件1-2', '附件1-3', '校验报告']);
  const added = sheets[3]!;
  const at = (row: number, column: number) => added.cells.get(row)?.get(column);
  expect(at(0, 0)?.value).toBe('核绩 <校验> & "报告"');
  expect(at(2, 1)).toMatchObject({ value: 0.5454, text: '54.54%', format: '0.00%' });
  expect(at(3, 1)).toMatchObject({ value: 2, formula: '=1+1' });
  expect(at(3, 2)?.value).toBe(true);
  expect(at(4, 0)?.value).toBe('=不是公式');
  expect(at(4, 0)?.formula).toBeUndefined();
  expect(at(4, 1)).toMatchObject({ value: '#DIV/0!', formula: '=1/0' });
  expect(added.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);

  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const title = book.getWorksheet('校验报告')!.getCell('A1');
  expect(title.font).toMatchObject({ bold: true, size: 16 });
  expect(title.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFD9E2F0' } });
  expect(title.alignment).toMatchObject({ wrapText: true });
  expect(book.getWorksheet('附件1-1')!.getCell('A2').font).toMatchObject({ bold: true, size: 16 });
});

test('of the file only its four lists are added to', () => {
  const bytes = withSheets(CLEAN, [sheetToAdd(report()), sheetToAdd(report('校验报告 (2)'))]);
  const { changed, added } = differing(CLEAN, bytes);
  expect(changed.sort()).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
  ]);
  expect(added).toEqual(['xl/worksheets/sheet4.xml', 'xl/worksheets/sheet5.xml']);
  const styles = (of: Uint8Array) => strFromU8(unzipSync(of)['xl/styles.xml']!);
  const formats = (text: string) => /<cellXfs[^>]*>(.*?)<\/cellXfs>/su.exec(text)![1]!;
  expect(formats(styles(bytes)).startsWith(formats(styles(CLEAN)))).toBe(true);
  for (const list of ['fonts', 'fills', 'borders', 'cellXfs']) {
    const [, count, inner] = new RegExp(`<${list}[^>]*count="(\\d+)"[^>]*>(.*?)</${list}>`, 'su').exec(styles(bytes))!;
    const item = { fonts: 'font', fills: 'fill', borders: 'border', cellXfs: 'xf' }[list]!;
    expect([list, inner!.match(new RegExp(`<${item}[\\s>]`, 'gu'))?.length]).toEqual([list, Number(count)]);
  }
});

test('links within the workbook lead where they led', () => {
  const sheet = report();
  sheet.links.set('2,0', { documentReference: "'附件1-2'!H15", screenTip: '' });
  sheet.links.set('3,0', { address: 'https://example.com/' });
  const copy = read(withSheets(CLEAN, [sheetToAdd(sheet)])).Sheets['校验报告']!;
  const linked = Object.entries(copy).flatMap(([at, cell]) => {
    const { l: link } = cell as CellObject;
    return link ? [[at, link.Target]] : [];
  });
  expect(linked).toEqual([['A3', "#'附件1-2'!H15"]]);
});

describe('a sheet as a file of its own', () => {
  const sheet = report("报告 '一' & <二>");
  sheet.links.set('2,0', { documentReference: "'附件1-2'!H15" });
  const bytes = fileOf(sheetToAdd(sheet), '$1:$1');

  test('holds that sheet alone, cell for cell, for this project’s reader', () => {
    const { sheets } = readWorkbookFile(bytes);
    const whole = readWorkbookFile(withSheets(CLEAN, [sheetToAdd(sheet)])).sheets[3]!;
    expect(sheets).toEqual([{ ...whole, name: "报告 '一' & <二>" }]);
  });

  test('has no link that leads nowhere', () => {
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!)).not.toContain('hyperlink');
  });

  test('is read by other programs: its look, its size, and what is printed on every page', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(["报告 '一' & <二>"]);
    const [copy] = book.worksheets;
    expect(copy!.getCell('A1').font).toMatchObject({ bold: true, size: 16 });
    expect(copy!.getCell('A1').fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFD9E2F0' } });
    expect(copy!.getCell('A5').numFmt).toBe('@');
    expect(Math.round(copy!.getColumn(1).width ?? 0)).toBe(38);
    expect(copy!.pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, printTitlesRow: '1:1' });
  });

  test('without repeated rows it has no name for them', () => {
    const text = strFromU8(unzipSync(fileOf(sheetToAdd(sheet), ''))['xl/workbook.xml']!);
    expect(text).not.toContain('definedName');
  });
});

test('nothing to add: the very bytes', () => {
  expect(withSheets(CLEAN, [])).toBe(CLEAN);
});

test('parts with prefixes are added to with the same', () => {
  const parts = unzipSync(CLEAN);
  const prefixed = (text: string) => text.replace(/<(\/?)(?=[A-Za-z])/gu, '<$1x:').replace('xmlns="', 'xmlns:x="');
  for (const name of ['xl/workbook.xml', 'xl/styles.xml', 'xl/_rels/workbook.xml.rels', '[Content_Types].xml'])
    parts[name] = strToU8(prefixed(strFromU8(parts[name]!)));
  const bytes = withSheets(zipSync(parts), [sheetToAdd(report())]);
  expect(readWorkbookFile(bytes).sheets.map(({ name }) => name)).toContain('校验报告');
  expect(strFromU8(unzipSync(bytes)['xl/styles.xml']!)).toContain('<x:xf numFmtId');
});

test('a sheet inserted from another file keeps that file’s look', async () => {
  const other = new ExcelJS.Workbook();
  const cell = other.addWorksheet('表').getCell('B2');
  cell.value = 3.5;
  cell.font = { name: '黑体', size: 14, color: { argb: 'FF00AA00' } };
  cell.border = { bottom: { style: 'double' } };
  cell.numFmt = '0.000"万"';
  other.getWorksheet('表')!.getColumn(2).width = 30;
  const bytes = new Uint8Array(await other.xlsx.writeBuffer());
  const book = new HostBook(readWorkbookFile(CLEAN));
  const [sheet] = readWorkbookFile(bytes).sheets;
  const inserted = book.addSheet({ ...sheet!, name: '表 (2)' }, 'addin', { bytes, sheetName: '表' });

  const result = new ExcelJS.Workbook();
  await result.xlsx.load(withSheets(CLEAN, [sheetToAdd(inserted)]).buffer as ArrayBuffer);
  const copy = result.getWorksheet('表 (2)')!;
  expect(copy.getCell('B2').value).toBe(3.5);
  expect(copy.getCell('B2').font).toMatchObject({ name: '黑体', size: 14, color: { argb: 'FF00AA00' } });
  expect(copy.getCell('B2').border.bottom?.style).toBe('double');
  expect(Math.round(copy.getColumn(2).width ?? 0)).toBe(30);
});
