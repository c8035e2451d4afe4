import { a1Area, quotedSheetName, type Area } from '../../../../workbook';
import type { HostCell, HostSheet } from '../../model/sheet';
import { RichError } from '../errors';
import type { Json } from '../protocol';
import { columnCount, isWholeColumns, isWholeRows, rowCount } from '../range-address';
import type { Session } from '../session';

/** Excel hands out no more cells than this at once, whatever their size. */
const MOST_CELLS = 5_000_000;

/** A rectangle of a sheet, as an object of the API. */
export class HostRange {
  readonly session: Session;
  readonly sheetId: string;
  readonly area: Area;
  /** Set while the add-in keeps hold of it between batches. */
  referenceId: string | undefined;

  constructor(session: Session, sheetId: string, area: Area) {
    this.session = session;
    this.sheetId = sheetId;
    this.area = area;
  }

  get sheet(): HostSheet {
    return this.session.sheet(this.sheetId);
  }

  get address(): string {
    return `${quotedSheetName(this.sheet.name)}!${a1Area(this.area)}`;
  }

  /** One value per cell, by rows. Whole columns and rows have none (null), as the reference says of unbounded ranges. */
  matrix(of: (cell: HostCell) => Json): Json {
    const { area, sheet } = this;
    if (isWholeRows(area) || isWholeColumns(area)) return null;
    const cells = rowCount(area) * columnCount(area);
    if (cells > MOST_CELLS) throw new RichError('RangeExceedsLimit');
    this.session.cellsRead += cells;
    return Array.from({ length: rowCount(area) }, (_row, row) =>
      Array.from({ length: columnCount(area) }, (_column, column) =>
        of(sheet.cell(area.top + row, area.left + column)),
      ),
    );
  }

  /** One value if all have the same, else null. */
  private uniform(hidden: ReadonlySet<number>, from: number, to: number): boolean | null {
    const count = [...hidden].filter((index) => index >= from && index <= to).length;
    if (count === 0) return false;
    return count === to - from + 1 ? true : null;
  }

  get rowHidden(): boolean | null {
    return this.uniform(this.sheet.hiddenRows, this.area.top, this.area.bottom);
  }

  get columnHidden(): boolean | null {
    return this.uniform(this.sheet.hiddenColumns, this.area.left, this.area.right);
  }
}
