import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from '../workbook';

/**
 * What may look like an address and is none: texts and quoted sheet names. Then addresses (`$B6`), and columns as ranges (`B:C`).
 * What is part of a name or of a function (`B6_alt`, `LOG10(`) is left alone.
 */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3}))(?![\p{L}\p{N}_.(!])/giu;

function column(fixed: string, name: string, by: number): string | undefined {
  const index = columnIndex(name);
  if (index === undefined) return undefined;
  const moved = fixed === '$' ? index : (index + by + MAX_COLUMNS) % MAX_COLUMNS;
  return fixed + columnName(moved);
}

function row(fixed: string, number: string, by: number): string {
  const moved = fixed === '$' ? Number(number) : ((Number(number) - 1 + by + MAX_ROWS) % MAX_ROWS) + 1;
  return fixed + String(moved);
}

/** A formula as it reads so many rows and columns further: cells that share one keep it written out only in the first of them. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECE, (piece, ...groups: (string | undefined)[]) => {
    const [fixedColumn = '', name, fixedRow = '', number, fixedFirst = '', first, fixedLast = '', last] = groups;
    if (name !== undefined && number !== undefined) {
      const moved = column(fixedColumn, name, columns);
      return moved === undefined ? piece : moved + row(fixedRow, number, rows);
    }
    if (first === undefined || last === undefined) return piece;
    const [from, to] = [column(fixedFirst, first, columns), column(fixedLast, last, columns)];
    return from === undefined || to === undefined ? piece : `${from}:${to}`;
  });
}
