import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from '../workbook';
import { formulaTokens } from './tokens';

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/u;

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

/** `B:$C` or `14:15`: one end of whole columns or rows. */
function line(end: string, rows: number, columns: number): string | undefined {
  const [, fixed = '', name = ''] = /^(\$?)(\w+)$/u.exec(end) ?? [];
  return /^\d+$/u.test(name) ? row(fixed, name, rows) : column(fixed, name, columns);
}

function movedCell(text: string, rows: number, columns: number): string {
  const [, fixedColumn = '', name = '', fixedRow = '', number = ''] = CELL.exec(text) ?? [];
  const moved = column(fixedColumn, name, columns);
  return moved === undefined ? text : moved + row(fixedRow, number, rows);
}

function movedLines(text: string, rows: number, columns: number): string {
  const ends = text.split(':').map((end) => line(end, rows, columns));
  return ends.includes(undefined) ? text : ends.join(':');
}

/**
 * A formula as it reads so many rows and columns further: cells that share one keep it written out only in the first of them. Cells,
 * whole columns (`B:C`) and whole rows (`14:14`) move; texts, names, functions and sheets' names do not.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formulaTokens(formula)
    .map(({ kind, text }) => {
      if (kind === 'cell') return movedCell(text, rows, columns);
      return kind === 'lines' ? movedLines(text, rows, columns) : text;
    })
    .join('');
}
