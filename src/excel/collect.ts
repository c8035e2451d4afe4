import {
  SheetBuilder,
  errorValueOf,
  type Area,
  type Cell,
  type CellValue,
  type Sheet,
  type Visibility,
} from '../workbook';
import { sameArea } from './rectangle';

/** What is known of a sheet before its cells are. */
export interface SheetHead {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
}

/** One rectangle as Excel hands it out: a value per cell, by rows. */
export interface ReadBlock {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** A cell's value as Excel hands it out; '' for an empty cell. */
export function valueOf(value: unknown): CellValue {
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : '';
}

/**
 * A cell's formula. Where a cell has none, Excel repeats its value instead. A text that begins with "=" (entered as '=abc, or
 * in a cell formatted as text) comes back in both places alike, without the apostrophe as far as the reference says, so a
 * difference from the value is what tells a formula. A formula whose result is its own text cannot be told; there is hardly one.
 */
export function formulaOf(formula: unknown, value: CellValue): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : undefined;
}

/**
 * A cell of the snapshot. Excel gives errors as their text, like any text; that a person typed "#N/A" as a text is not told
 * apart (the API could say, by one more matrix for every cell).
 */
function cellOf(raw: unknown, text: string, rawFormula: unknown, format: unknown): Cell {
  const value = valueOf(raw);
  const formula = formulaOf(rawFormula, value);
  const error = errorValueOf(value);
  return {
    value,
    text,
    format: typeof format === 'string' ? format : 'General',
    ...(formula === undefined ? {} : { formula }),
    ...(error === undefined ? {} : { error }),
  };
}

function inReadingOrder(a: Area, b: Area): number {
  return a.top - b.top || a.left - b.left;
}

/** Puts a sheet together from the pieces that Excel handed out, in any order. */
export class SheetCollector {
  private readonly builder = new SheetBuilder();
  private readonly merges: Area[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();

  addBlock(block: ReadBlock): void {
    for (const [row, line] of block.values.entries()) {
      for (const [column, value] of line.entries()) {
        const text = block.text[row]?.[column] ?? '';
        const [formula, format] = [block.formulas[row]?.[column], block.numberFormat[row]?.[column]];
        this.builder.set(block.top + row, block.left + column, cellOf(value, text, formula, format));
      }
    }
  }

  /** A merge that reaches over two pieces comes with both of them. */
  addMerge(area: Area): void {
    if (!this.merges.some((known) => sameArea(known, area))) this.merges.push(area);
  }

  hideRow(row: number): void {
    this.hiddenRows.add(row);
  }

  hideColumn(column: number): void {
    this.hiddenColumns.add(column);
  }

  build(head: SheetHead): Sheet {
    return this.builder.build({
      ...head,
      merges: [...this.merges].sort(inReadingOrder),
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
    });
  }
}
