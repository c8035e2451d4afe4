import { cellText, escapeXml } from '../../../files/package/characters';
import { storedSpelling } from '../../../formula';
import { a1, a1Area, errorValueOf } from '../../../workbook';
import type { CellToAdd, SheetToAdd } from './sheet-to-add';

function content({ value, formula }: CellToAdd): { type: string; inner: string } {
  const stored = formula === undefined ? '' : `<f>${escapeXml(storedSpelling(formula))}</f>`;
  if (value === '') return { type: '', inner: stored };
  switch (typeof value) {
    case 'number':
      return { type: '', inner: `${stored}<v>${String(value)}</v>` };
    case 'boolean':
      return { type: ' t="b"', inner: `${stored}<v>${value ? '1' : '0'}</v>` };
    default: {
      const text = escapeXml(cellText(value));
      if (errorValueOf(value)) return { type: ' t="e"', inner: `${stored}<v>${text}</v>` };
      if (formula !== undefined) return { type: ' t="str"', inner: `${stored}<v>${text}</v>` };
      return { type: ' t="inlineStr"', inner: `<is><t xml:space="preserve">${text}</t></is>` };
    }
  }
}

function cellXml(cell: CellToAdd, style: number): string {
  const { type, inner } = content(cell);
  return `<c r="${a1(cell.row, cell.column)}" s="${String(style)}"${type}>${inner}</c>`;
}

function rowsXml({ cells, heights }: SheetToAdd, styleOf: (cell: CellToAdd) => number): string {
  const rows = new Map<number, string[]>([...heights.keys()].map((row) => [row, []]));
  for (const cell of cells) {
    const line = rows.get(cell.row) ?? [];
    rows.set(cell.row, line);
    line.push(cellXml(cell, styleOf(cell)));
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, line]) => {
      const height = heights.get(row);
      const size = height === undefined ? '' : ` ht="${String(height)}" customHeight="1"`;
      return `<row r="${String(row + 1)}"${size}>${line.join('')}</row>`;
    })
    .join('');
}

function columnsXml({ widths }: SheetToAdd): string {
  if (widths.size === 0) return '';
  const columns = [...widths]
    .sort(([a], [b]) => a - b)
    .map(([column, width]) => {
      const number = String(column + 1);
      return `<col min="${number}" max="${number}" width="${width.toFixed(2)}" customWidth="1"/>`;
    });
  return `<cols>${columns.join('')}</cols>`;
}

function mergesXml({ merges }: SheetToAdd): string {
  if (merges.length === 0) return '';
  const areas = merges.map((area) => `<mergeCell ref="${a1Area(area)}"/>`);
  return `<mergeCells count="${String(areas.length)}">${areas.join('')}</mergeCells>`;
}

function linksXml({ links }: SheetToAdd): string {
  if (links.length === 0) return '';
  const all = links.map(({ row, column, to }) => `<hyperlink ref="${a1(row, column)}" location="${escapeXml(to)}"/>`);
  return `<hyperlinks>${all.join('')}</hyperlinks>`;
}

/** A worksheet part, to be printed on A4 as wide as the page. `namespace` is that of the workbook it goes into. */
export function sheetXml(sheet: SheetToAdd, namespace: string, styleOf: (cell: CellToAdd) => number): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${escapeXml(namespace)}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetFormatPr defaultRowHeight="15"/>' +
    `${columnsXml(sheet)}<sheetData>${rowsXml(sheet, styleOf)}</sheetData>${mergesXml(sheet)}${linksXml(sheet)}` +
    '<pageSetup paperSize="9" fitToHeight="0"/></worksheet>'
  );
}
