import { type Cell, type Sheet, SheetBuilder, type Workbook } from '../../../src/workbook';
import { cellOfContent } from './cell';

/** A way to write the same form differently: what units, programs and copying do without meaning anything by it. */
export interface Rewrite {
  readonly name: string;
  readonly cell: (cell: Cell) => Cell;
}

const isPercent = ({ value, format }: Cell) => typeof value === 'number' && format.endsWith('%');
const isNumber = ({ value }: Cell) => typeof value === 'number';
const isText = ({ value }: Cell) => typeof value === 'string';

function fullWidth(text: string): string {
  return text.replace(/[0-9.%]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** Rewrites the text of a text cell. */
function textual(name: string, change: (text: string) => string): Rewrite {
  return { name, cell: (cell) => (isText(cell) ? cellOfContent(change(String(cell.value))) : cell) };
}

export const REWRITES: readonly Rewrite[] = [
  { name: 'percentages as text', cell: (cell) => (isPercent(cell) ? cellOfContent(cell.text) : cell) },
  {
    name: 'percentages as bare numbers with their sign in text',
    cell: (cell) => (isPercent(cell) ? cellOfContent(` ${cell.text} `) : cell),
  },
  { name: 'numbers as text', cell: (cell) => (isNumber(cell) ? cellOfContent(cell.text) : cell) },
  { name: 'numbers as full-width text', cell: (cell) => (isNumber(cell) ? cellOfContent(fullWidth(cell.text)) : cell) },
  {
    name: 'numbers with a thousands format',
    cell: (cell) =>
      isNumber(cell) && /^0(?:\.0+)?$/u.test(cell.format) ? { ...cell, format: `#,##${cell.format}` } : cell,
  },
  {
    name: 'numbers as text with blanks around them',
    cell: (cell) => (isNumber(cell) ? cellOfContent(`　${cell.text} `) : cell),
  },
  textual('full-width digits in texts', fullWidth),
  textual('blanks behind texts', (text) => `${text}  `),
  textual('ideographic blanks around texts', (text) => `　${text}　`),
  textual('no line breaks in texts', (text) => text.replace(/\n+/gu, '')),
  textual('half-width brackets and colons', (text) =>
    text.replaceAll('（', '(').replaceAll('）', ')').replaceAll('：', ':'),
  ),
  textual('other signs of comparison', (text) => text.replaceAll('≥', '≧').replaceAll('≤', '≦')),
  ...['-', '－', '——', '/', '无', '--'].map((dash) =>
    textual(`dashes as ${dash}`, (text) => (text === '—' ? dash : text)),
  ),
];

function rewrittenSheet(
  sheet: Sheet,
  name: string,
  keepsMerges: boolean,
  at: (cell: Cell, index: number) => Cell,
): Sheet {
  const builder = new SheetBuilder();
  let index = 0;
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) builder.set(row, column, at(cell, index++));
  }
  return builder.build({ name, merges: keepsMerges ? sheet.merges : [] });
}

/** The workbook with `rewrite` done in the cells that `chosen` says (by their number on the sheet). */
export function rewritten(
  workbook: Workbook,
  rewrite: Rewrite,
  {
    chosen = () => true,
    keepsMerges = true,
    rename = (name: string) => name,
  }: {
    readonly chosen?: (index: number) => boolean;
    readonly keepsMerges?: boolean;
    readonly rename?: (name: string, index: number) => string;
  } = {},
): Workbook {
  return {
    sheets: workbook.sheets.map((sheet, index) =>
      rewrittenSheet(sheet, rename(sheet.name, index), keepsMerges, (cell, at) =>
        chosen(at) ? rewrite.cell(cell) : cell,
      ),
    ),
  };
}
