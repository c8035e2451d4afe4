import { a1Area, quotedSheetName, type Area } from '../../../../workbook';
import type { HostCell, HostSheet } from '../../model/sheet';
import type { Args } from '../args';
import { RichError } from '../errors';
import { hostObject, referenceIdentity, type HostClass, type HostObject } from '../object';
import type { Json } from '../protocol';
import { columnCount, intersection, isWholeColumns, isWholeRows, readRangeAddress, rowCount } from '../range-address';
import type { Session } from '../session';

/** Excel hands out no more cells than this at once, whatever their size. */
const MOST_CELLS = 5_000_000;

/** The reference's limit: with more merged areas than this, the method "will fail to return the result". */
const MOST_MERGED_AREAS = 512;

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

/** The range that an object stands for, where members take a range as argument. */
const ranges = new WeakMap<HostObject, HostRange>();

function objectOf(target: HostRange): HostObject {
  const object = hostObject(RANGE, target);
  ranges.set(object, target);
  return object;
}

/** A range of the API. */
export function range(session: Session, sheetId: string, area: Area): HostObject {
  return objectOf(new HostRange(session, sheetId, area));
}

/** What both rectangles have: the other is given as a range or by its address. */
function common(target: HostRange, args: Args): Area | undefined {
  const object = args.optionalObject(0);
  if (object) {
    const other = ranges.get(object);
    if (!other || other.sheetId !== target.sheetId) throw new RichError('InvalidArgument');
    return intersection(target.area, other.area);
  }
  const parsed = readRangeAddress(args.text(0));
  if (!parsed) throw new RichError('InvalidArgument');
  return intersection(target.area, parsed.area);
}

/**
 * The merges that a range touches, each whole; a null object when there are none. Which error Excel gives beyond its limit is not
 * documented.
 */
function mergedAreas({ session, sheetId, sheet, area }: HostRange): HostObject | null {
  const areas = sheet.merges.filter((merge) => intersection(merge, area));
  if (areas.length === 0) return null;
  if (areas.length > MOST_MERGED_AREAS) throw new RichError('GeneralException');
  return session.rangeAreas(sheetId, areas);
}

/** One entry per row or column, with the settings asked for. Only the two hidden flags and the index are served. */
function perLine(
  args: Args,
  flag: 'rowHidden' | 'columnHidden',
  from: number,
  to: number,
  hidden: ReadonlySet<number>,
) {
  const asked = args.settings(0);
  for (const name of Object.keys(asked)) {
    if (name !== flag) throw new RichError('ApiNotFound', `Range.getRowProperties(${name})`);
  }
  return Array.from({ length: to - from + 1 }, (_line, index) => ({ [flag]: hidden.has(from + index) }));
}

const RANGE: HostClass<HostRange> = {
  name: 'Range',
  identity: ({ referenceId }) => referenceIdentity(referenceId),
  properties: {
    address: { get: (target) => target.address },
    rowIndex: { get: ({ area }) => area.top },
    columnIndex: { get: ({ area }) => area.left },
    rowCount: { get: ({ area }) => rowCount(area) },
    columnCount: { get: ({ area }) => columnCount(area) },
    cellCount: {
      get: ({ area }) => {
        const cells = rowCount(area) * columnCount(area);
        return cells > 2 ** 31 - 1 ? -1 : cells;
      },
    },
    isEntireRow: { get: ({ area }) => isWholeRows(area) },
    isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    rowHidden: { get: (target) => target.rowHidden },
    columnHidden: { get: (target) => target.columnHidden },
    values: { get: (target) => target.matrix((cell) => cell.value) },
    text: { get: (target) => target.matrix((cell) => cell.text) },
    formulas: { get: (target) => target.matrix((cell) => cell.formula ?? cell.value) },
    numberFormat: { get: (target) => target.matrix((cell) => cell.format) },
  },
  children: {
    worksheet: ({ session, sheetId }) => session.worksheet(sheetId),
  },
  objects: {
    getCell: ({ session, sheetId, area }, args) => {
      const [row, column] = [area.top + args.index(0), area.left + args.index(1)];
      return session.range(sheetId, { top: row, left: column, bottom: row, right: column });
    },
    getIntersection: (target, args) => {
      const area = common(target, args);
      if (!area) throw new RichError('ItemNotFound');
      return target.session.range(target.sheetId, area);
    },
    getIntersectionOrNullObject: (target, args) => {
      const area = common(target, args);
      return area ? target.session.range(target.sheetId, area) : null;
    },
    getMergedAreasOrNullObject: mergedAreas,
  },
  methods: {
    _KeepReference: (target) => {
      target.referenceId ??= target.session.keep(objectOf(target));
      return null;
    },
    select: ({ session, sheet, area }) => {
      session.change(() => {
        session.book.select(sheet, area, 'addin');
      });
      return null;
    },
    getRowProperties: ({ sheet, area }, args) => perLine(args, 'rowHidden', area.top, area.bottom, sheet.hiddenRows),
    getColumnProperties: ({ sheet, area }, args) =>
      perLine(args, 'columnHidden', area.left, area.right, sheet.hiddenColumns),
  },
};
