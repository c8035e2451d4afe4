import { MAX_COLUMNS, MAX_ROWS, SheetBuilder, type Area, type Cell, type Sheet, type SheetParts } from '../../workbook';
import { FileProblem } from '../problem';
import type { Budget } from '../xlsx/sheet-budget';

/** How far a cell reaches, in rows and columns; `rows` may be Infinity: to the end of its table. */
export interface CellSpan {
  readonly rows: number;
  readonly columns: number;
}

/** Most places that cells take up by spanning them: a page of one megabyte may have each cell span a thousand. */
const MOST_SPANNED = 20_000_000;

/** A sheet in the making, to which tables are added one below the other, row by row and cell by cell as a web page has them. */
export class PlacedCells {
  private readonly builder = new SheetBuilder();
  private readonly merges: Area[] = [];
  private readonly hidden: number[] = [];
  /** Of each column the first row that no cell from above reaches into. */
  private free: number[] = [];
  private firstMerge = 0;
  private spanned = 0;
  private row = -1;
  private column = 0;

  constructor(private readonly budget: Budget) {}

  nextRow(isHidden = false): void {
    this.row++;
    this.column = 0;
    if (isHidden && this.row < MAX_ROWS) this.hidden.push(this.row);
  }

  /** Puts a cell where the row goes on, right of what reaches down from above. */
  add(cell: Cell, { rows, columns }: CellSpan): void {
    while ((this.free[this.column] ?? 0) > this.row) this.column++;
    const { row, column } = this;
    const last = Math.min(column + columns, MAX_COLUMNS);
    this.spanned += columns;
    if (this.spanned > MOST_SPANNED) throw new FileProblem('tooLarge');
    for (let at = column; at < last; at++) this.free[at] = row + rows;
    this.column = last;
    if (row >= MAX_ROWS || column >= MAX_COLUMNS) return;
    if (cell.value !== '' || cell.formula !== undefined) this.budget.takeCell(cell.text.length);
    this.builder.set(row, column, cell);
    if (rows === 1 && last === column + 1) return;
    this.budget.takeMerge();
    this.merges.push({ top: row, left: column, bottom: row + rows - 1, right: last - 1 });
  }

  /** Nothing reaches further down than the table's last row. */
  endTable(): void {
    for (let at = this.firstMerge; at < this.merges.length; at++) {
      const merge = this.merges[at];
      if (merge && merge.bottom > this.row) this.merges[at] = { ...merge, bottom: this.row };
    }
    this.firstMerge = this.merges.length;
    this.free = [];
  }

  build(parts: SheetParts): Sheet {
    const merges = this.merges.filter(({ top, bottom, left, right }) => top < bottom || left < right);
    return this.builder.build({ ...parts, merges, hiddenRows: this.hidden });
  }
}
