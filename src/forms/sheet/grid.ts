import { cellAt, MergeIndex, type Cell, type CellRef, type Sheet } from '../../workbook';
import { STAFF } from '../vocabulary/labels';
import { entryOf, type Entry } from './entry';
import { formerMerges } from './filled';
import { fundsRole, indicatorRole } from './heads';
import { compact, isBlank, textOf } from '../cell/text';

export { insideOf, type Entry } from './entry';

/** Does the cell head a column, of any table? */
function isHead(bare: string): boolean {
  return (
    indicatorRole(bare) !== undefined ||
    fundsRole(bare) !== undefined ||
    Object.values(STAFF).some((head) => head.test(bare)) ||
    /[预决]算数?$/u.test(bare)
  );
}

/**
 * A sheet as recognition looks at it. Entries of a row are in column order. A hidden column that heads nothing is somebody's
 * calculation beside the form: what stands only in it is not seen.
 */
export class Grid {
  readonly sheet: Sheet;
  readonly #merges: MergeIndex;
  readonly #lines: Map<number, readonly Entry[]>;
  /** Rows in which something is seen, ascending. */
  readonly rowNumbers: readonly number[];
  /** A converter took the merges out and wrote their values into every cell. */
  readonly isFilled: boolean;

  /** `part`: what is seen of another grid of the same sheet. */
  constructor(sheet: Sheet, part?: { readonly of: Grid; readonly lines: Map<number, readonly Entry[]> }) {
    this.sheet = sheet;
    if (part) {
      this.#merges = part.of.#merges;
      this.#lines = part.lines;
      this.isFilled = part.of.isFilled;
      this.rowNumbers = [...part.lines.keys()].filter((row) => this.entries(row).length > 0);
      return;
    }
    this.#lines = new Map();
    const printed = new MergeIndex(sheet.merges);
    const former = formerMerges(sheet, (row, column) => printed.areaAt(row, column) !== undefined);
    this.isFilled = former.length > 0;
    this.#merges = this.isFilled ? new MergeIndex([...sheet.merges, ...former]) : printed;
    const rows = [...sheet.cells.keys()].sort((a, b) => a - b);
    for (const row of rows) this.#lines.set(row, this.#line(row));
    this.#dropHelpers();
    this.rowNumbers = rows.filter((row) => this.entries(row).length > 0);
  }

  /**
   * The same grid with only some of the entries of its rows from `first` to `last`. `alone`: without the rows outside of these.
   */
  narrowed(first: number, last: number, keeps: (entry: Entry) => boolean, alone = false): Grid {
    const lines = new Map<number, readonly Entry[]>();
    for (const row of this.rowNumbers) {
      const isWithin = row >= first && row <= last;
      if (isWithin) lines.set(row, this.entries(row).filter(keeps));
      else if (!alone) lines.set(row, this.entries(row));
    }
    return new Grid(this.sheet, { of: this, lines });
  }

  #line(row: number): readonly Entry[] {
    const line: Entry[] = [];
    for (const [column, cell] of this.sheet.cells.get(row) ?? []) {
      if (typeof cell.value === 'string' && isBlank(textOf(cell))) continue;
      const area = this.#merges.areaAt(row, column);
      // A value left under a merge is not seen by anybody.
      if (area && (area.top !== row || area.left !== column)) continue;
      line.push(entryOf(row, column, cell, area));
    }
    return line.sort((a, b) => a.column - b.column);
  }

  #dropHelpers(): void {
    const { hiddenColumns } = this.sheet;
    if (hiddenColumns.size === 0) return;
    const heading = new Set<number>();
    for (const line of this.#lines.values()) {
      for (const { column, bare } of line) {
        if (hiddenColumns.has(column) && isHead(bare)) heading.add(column);
      }
    }
    const isHelper = (entry: Entry): boolean => {
      if (heading.has(entry.column)) return false;
      for (let column = entry.column; column <= entry.right; column++) {
        if (!hiddenColumns.has(column)) return false;
      }
      return true;
    };
    for (const [row, line] of this.#lines) {
      if (line.some(isHelper))
        this.#lines.set(
          row,
          line.filter((entry) => !isHelper(entry)),
        );
    }
  }

  entries(row: number): readonly Entry[] {
    return this.#lines.get(row) ?? [];
  }

  /** The rows with content from `from` to `to`, both included. */
  rowsBetween(from: number, to: number): readonly number[] {
    return this.rowNumbers.slice(this.#indexOf(from), this.#indexOf(to + 1));
  }

  /** The next row with content below `row`. */
  rowAfter(row: number): number | undefined {
    return this.rowNumbers[this.#indexOf(row + 1)];
  }

  rowBefore(row: number): number | undefined {
    return this.rowNumbers[this.#indexOf(row) - 1];
  }

  // Rows are sorted: a sheet with a thousand stacked forms must not be searched whole for each.
  #indexOf(row: number): number {
    let low = 0;
    let high = this.rowNumbers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rowNumbers[middle] ?? Infinity) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The cell that holds what is seen at this place. */
  at(row: number, column: number): { ref: CellRef; cell: Cell | undefined } {
    const place = this.#merges.topLeft(row, column);
    return { ref: this.ref(place), cell: cellAt(this.sheet, place.row, place.column) };
  }

  ref({ row, column }: { row: number; column: number }): CellRef {
    return { sheet: this.sheet.name, row, column };
  }

  /** The next entry of the same row to the right. */
  rightOf(entry: Entry): Entry | undefined {
    return this.entries(entry.row).find((other) => other.column > entry.right);
  }

  /** The place right of an entry, where its value would be written. */
  besides(entry: Entry): CellRef {
    let column = entry.right + 1;
    while (this.sheet.hiddenColumns.has(column)) column++;
    return this.at(entry.row, column).ref;
  }
}

/** A column of a table: where its head stands, and where its cells may begin. */
export interface Column {
  readonly left: number;
  /** Last column in which a cell of this column may begin. */
  readonly right: number;
  /** Last column that belongs to the head on its left; -1 without one. */
  readonly before: number;
  /** Absent for a column that was told by its content. */
  readonly head: Entry | undefined;
}

type Span = Pick<Entry, 'column' | 'right'>;

/**
 * The column below a head: it reaches as far as its merged head, and over head-less columns up to the next head. `heads` are all
 * entries of the head rows.
 */
export function columnOf(head: Span, heads: readonly Span[], entry?: Entry): Column {
  let next = Infinity;
  let before = -1;
  for (const other of heads) {
    if (other.column > head.right && other.column < next) next = other.column;
    if (other.right < head.column && other.right > before) before = other.right;
  }
  // Behind the last head one more column may hold what an unmerged cell spilled.
  const right = next === Infinity ? head.right + 1 : Math.max(head.right, next - 1);
  return { left: head.column, right, before, head: entry };
}

/** Where a value stands, or would be written: the top-left of its merge. */
export interface GridPlace {
  readonly ref: CellRef;
  readonly cell: Cell | undefined;
  /** The cell is merged down from a row above: its content belongs to that row. */
  readonly fromAbove: boolean;
}

function isFigureLike(cell: Cell): boolean {
  return (
    typeof cell.value === 'number' || /^[^\p{Script=Han}]*\d|^[-—–─/\\一]+$/u.test(compact(textOf(cell)).slice(0, 40))
  );
}

/**
 * The cell of `column` in `row`: the one below the head; else the first filled one that begins within the column; else a merged
 * one that begins left of the head, where no other head is.
 */
export function placeIn(grid: Grid, row: number, column: Column): GridPlace {
  const direct = grid.at(row, column.left);
  const fromAbove = direct.ref.row < row;
  const within = direct.ref.column >= column.left && direct.ref.column <= column.right;
  const filled = direct.cell && !(typeof direct.cell.value === 'string' && isBlank(textOf(direct.cell)));
  if (within && filled) return { ref: direct.ref, cell: direct.cell, fromAbove };
  const entry = grid.entries(row).find((e) => e.column >= column.left && e.column <= column.right);
  if (entry) return { ref: grid.ref(entry), cell: entry.cell, fromAbove: false };
  if (within) return { ref: direct.ref, cell: direct.cell, fromAbove };
  if (direct.cell && direct.ref.column > column.before && isFigureLike(direct.cell))
    return { ref: direct.ref, cell: direct.cell, fromAbove };
  // A merge of the row begins further left: the place to write is the cell itself.
  return { ref: { sheet: grid.sheet.name, row, column: column.left }, cell: undefined, fromAbove: false };
}
