import { a1Area, quotedSheetName, type Area } from '../workbook';
import { formulaTokens } from './tokens';

/** A table (ListObject), as far as formulas speak of it. */
export interface FormulaTable {
  readonly name: string;
  readonly sheet: string;
  /** With its head and its totals. */
  readonly area: Area;
  readonly headRows: number;
  readonly totalRows: number;
  /** Names of its columns, from the left. */
  readonly columns: readonly string[];
}

/**
 * A formula (without `=`) with the columns of tables (`指标[得分]`, `指标[[#This Row],[分值]:[得分]]`) spelt as plain areas, so that it can be told
 * what it reads. `row` is the formula's own. What cannot be resolved stays as it is.
 */
export function withoutTables(formula: string, tables: readonly FormulaTable[], row: number): string {
  if (tables.length === 0) return formula;
  let plain = '';
  for (let at = 0; at < formula.length;) {
    // Only as far as the next table: behind it the text is no longer cut as formulas are.
    const before = at;
    for (const { kind, text } of formulaTokens(formula.slice(at))) {
      const isColumn = kind === 'other' && text.endsWith('[');
      const table = isColumn || kind === 'name' ? named(tables, isColumn ? text.slice(0, -1) : text) : undefined;
      const end = isColumn ? closing(formula, at + text.length - 1) : at + text.length;
      const area = table && areaOf(table, isColumn ? formula.slice(at + text.length, end - 1) : '', row);
      plain += area && table ? `${quotedSheetName(table.sheet)}!${a1Area(area)}` : formula.slice(at, end);
      at = end;
      if (isColumn) break;
    }
    if (at === before) break;
  }
  return plain;
}

function named(tables: readonly FormulaTable[], name: string): FormulaTable | undefined {
  return tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
}

/** Behind the bracket that closes the one at this place; an apostrophe takes the next letter as it is. */
function closing(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const letter = formula.charAt(at);
    if (letter === "'") at += 1;
    else if (letter === '[') depth += 1;
    else if (letter === ']' && (depth -= 1) === 0) return at + 1;
  }
  return formula.length;
}

const ITEM = /^(?:\[((?:'.|[^'\]])*)\]|((?:'.|[^'[\],:])+))/su;

/** Within a table's brackets: items (`#All`), then a column or two. */
function areaOf({ area, headRows, totalRows, columns }: FormulaTable, within: string, row: number): Area | undefined {
  const first = area.top + headRows;
  const last = area.bottom - totalRows;
  const rows: (readonly [number, number])[] = [];
  const wanted: number[] = [];
  for (let rest = within.trim(); rest !== '';) {
    const [whole, inner, bare] = ITEM.exec(rest) ?? [];
    if (whole === undefined) return undefined;
    const text = (inner ?? bare ?? '').replace(/'(.)/gsu, '$1');
    const part = /^#/u.test(inner ?? bare ?? '') ? rowsOf(text.toLowerCase(), area, first, last, row) : undefined;
    const column = columns.findIndex((name) => name.toLowerCase() === text.toLowerCase());
    if (part) rows.push(part);
    else if (column < 0) return undefined;
    else wanted.push(column);
    rest = rest.slice(whole.length).replace(/^\s*[,:]\s*/u, '');
  }
  if (rows.length === 0) rows.push([first, last]);
  const top = Math.min(...rows.map(([from]) => from));
  const bottom = Math.max(...rows.map(([, to]) => to));
  const left = wanted.length === 0 ? area.left : area.left + Math.min(...wanted);
  const right = wanted.length === 0 ? area.right : area.left + Math.max(...wanted);
  return top > bottom ? undefined : { top, bottom, left, right };
}

function rowsOf(
  item: string,
  area: Area,
  first: number,
  last: number,
  row: number,
): readonly [number, number] | undefined {
  switch (item) {
    case '#all':
      return [area.top, area.bottom];
    case '#data':
      return [first, last];
    case '#headers':
      return [area.top, first - 1];
    case '#totals':
      return [last + 1, area.bottom];
    case '#this row':
      return row < first || row > last ? undefined : [row, row];
    default:
      return undefined;
  }
}
