/**
 * Builds the sample workbooks of assets/sample from the .json files beside them: npm run sample. The same figures give the same bytes.
 *
 *   node test/tools/build-sample.mjs            writes them
 *   node test/tools/build-sample.mjs --check    exit 1 when a workbook is not what its .json would give
 *
 * In a .json: per sheet its column widths, merges, the ruled rectangle (`body`), rows of unruled notes, and the rows with each cell's text as
 * published. A text that is a plain number or percent becomes a number that shows as many decimals as were printed. A formula stands with what
 * it gives: `=F5/E5 → 98.59%`.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { isMain, root } from '../../src/build/build.mjs';

const folder = join(root, 'assets/sample');
const date = new Date(Date.UTC(2023, 5, 20));

// The zip library inside exceljs would stamp each part with the present time.
const require = createRequire(createRequire(import.meta.url).resolve('exceljs/package.json'));
require('jszip').defaults.date = date;

const thin = { style: 'thin', color: { argb: 'FF000000' } };
const ruled = { top: thin, left: thin, bottom: thin, right: thin };

/** A published text as a cell's value and number format: "54.54%" → 0.5454 as 0.00%, "2.80" → 2.8 as 0.00; all else stays text. */
export function cellOf(text) {
  const match = /^(-?\d+(?:\.(\d+))?)(%?)$/.exec(text);
  if (!match) return { value: text };
  const [, digits, decimals = '', percent] = match;
  // Read as one decimal numeral, so that 54.54% is exactly the number nearest to 0.5454.
  const value = Number(percent ? `${digits}e-2` : digits);
  return { value, numFmt: `0${decimals && `.${'0'.repeat(decimals.length)}`}${percent}` };
}

/** The same for a formula with its result, which is kept so that programs that do not calculate show it. */
export function contentOf(text) {
  const match = /^=(.+) → (.+)$/.exec(text);
  if (!match) return cellOf(text);
  const { value, numFmt } = cellOf(match[2]);
  return { value: { formula: match[1], result: value }, numFmt };
}

/**
 * How many text lines a cell takes in a column of that width. A column's unit is a digit of the workbook's usual font; where that font is
 * missing, digits are up to a third wider, and no text may be cut off for that. The cell's inner margins take one.
 */
function linesOf(text, width) {
  const wide = (one) => (one > '\u2000' ? 2.15 : 1.35);
  return text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil([...line].reduce((sum, one) => sum + wide(one), 0) / (width - 1))))
    .reduce((sum, lines) => sum + lines, 0);
}

function area(range) {
  const [from, to = from] = range.split(':');
  const place = (a1) => ({ column: a1.charCodeAt(0) - 64, row: Number(a1.slice(1)) });
  return { top: place(from).row, left: place(from).column, bottom: place(to).row, right: place(to).column };
}

const inside = (box, row, column) => row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;

function heightOf(texts, row, widths, merges) {
  const lines = texts.map((text, index) => {
    if (text === null) return 1;
    const merge = merges.find((box) => inside(box, row, index + 1));
    if (merge && merge.bottom > merge.top) return 1; // has several rows to itself
    const columns = merge ? widths.slice(merge.left - 1, merge.right) : [widths[index]];
    return linesOf(
      text.replace(/^=.+ → /, ''),
      columns.reduce((sum, width) => sum + width, 0),
    );
  });
  return Math.max(...lines) * 15 + 6;
}

function addSheet(book, { name, widths, body, notes, merges: ranges, rows }) {
  const sheet = book.addWorksheet(name, {
    pageSetup: {
      paperSize: 9,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
    },
    views: [{ showGridLines: true }],
  });
  const merges = ranges.map(area);
  const box = area(body);
  widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  rows.forEach((texts, index) => {
    const row = index + 1;
    sheet.getRow(row).height = row === 2 ? 32 : heightOf(texts, row, widths, merges);
    texts.forEach((text, at) => {
      const cell = sheet.getCell(row, at + 1);
      const isNote = row === 1 || notes.includes(row);
      const title = row === 2;
      cell.font = title ? { name: '宋体', size: 16, bold: true } : { name: '宋体', size: isNote ? 10 : 10.5 };
      const label = body.startsWith('A3:G') && at === 0 && row > 5;
      cell.alignment = { vertical: 'middle', horizontal: isNote || label ? 'left' : 'center', wrapText: true };
      if (inside(box, row, at + 1)) cell.border = ruled;
      if (text === null) return;
      const { value, numFmt } = contentOf(text);
      cell.value = value;
      if (numFmt) cell.numFmt = numFmt;
    });
  });
  for (const range of ranges) sheet.mergeCells(range);
}

/** The bytes of the workbook described by a .json file. */
export function buildSample(file) {
  return buildWorkbook(JSON.parse(readFileSync(file, 'utf8')));
}

/** The bytes of a described workbook. */
export async function buildWorkbook({ sheets }) {
  const book = new ExcelJS.Workbook();
  Object.assign(book, { creator: 'Heji', lastModifiedBy: 'Heji', created: date, modified: date });
  for (const sheet of sheets) addSheet(book, sheet);
  return Buffer.from(await book.xlsx.writeBuffer());
}

if (isMain(import.meta.url)) {
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.json'))) {
    const target = join(folder, name.replace(/\.json$/, '.xlsx'));
    const bytes = await buildSample(join(folder, name));
    if (!process.argv.includes('--check')) writeFileSync(target, bytes);
    else if (!bytes.equals(readFileSync(target))) {
      process.stderr.write(`${target} is not what ${name} gives: npm run sample\n`);
      process.exitCode = 1;
    }
  }
}
