import { areaContains, type Area } from '../../../../workbook';
import { type Args, hostObject, referenceIdentity, type HostClass, type HostObject } from '../object';
import { RichError } from '../errors';
import { columnCount, intersection, isWholeColumns, isWholeRows, readRangeAddress, rowCount } from '../range-address';
import type { Session } from '../session';
import { conditionalFormats } from './conditional-format';
import { HostRange } from './host-range';
import {
  cellProperties,
  clearRange,
  linkOf,
  mergeRange,
  savedAsArray,
  writeContents,
  writeFormats,
  writeLink,
} from './range-contents';
import { rangeFormat } from './range-format';

/** The reference's limit: with more merged areas than this, the method "will fail to return the result". */
const MOST_MERGED_AREAS = 512;

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

/** The rectangle that is given as an argument: as a range of the same sheet, or by its address. */
function otherArea(target: HostRange, args: Args): Area {
  const object = args.optionalObject(0);
  if (object) {
    const other = ranges.get(object);
    if (!other || other.sheetId !== target.sheetId) throw new RichError('InvalidArgument');
    return other.area;
  }
  const parsed = readRangeAddress(args.text(0));
  if (!parsed) throw new RichError('InvalidArgument');
  return parsed.area;
}

/** What both rectangles have. */
function common(target: HostRange, args: Args): Area | undefined {
  return intersection(target.area, otherArea(target, args));
}

/**
 * The merges whose top left cell lies in the range, each whole; a null object when there are none. One that only reaches into the range is
 * not given. Which error Excel gives beyond its limit is not documented.
 */
function mergedAreas({ session, sheetId, sheet, area }: HostRange): HostObject | null {
  const areas = sheet.merges.filter((merge) => areaContains(area, merge.top, merge.left));
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
    values: { get: (target) => target.matrix((cell) => cell.value), set: writeContents },
    text: { get: (target) => target.matrix((cell) => cell.text) },
    formulas: { get: (target) => target.matrix((cell) => cell.formula ?? cell.value), set: writeContents },
    numberFormat: { get: (target) => target.matrix((cell) => cell.format), set: writeFormats },
    savedAsArray: { get: savedAsArray },
    hyperlink: { get: linkOf, set: writeLink },
  },
  children: {
    format: ({ session, sheetId, area }) => rangeFormat(session, sheetId, area),
    conditionalFormats: ({ session, sheetId, area }) => conditionalFormats(session, sheetId, [area]),
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
    getRow: ({ session, sheetId, area }, args) => {
      const row = area.top + args.index(0);
      return session.range(sheetId, { ...area, top: row, bottom: row });
    },
    getBoundingRect: (target, args) => {
      const other = otherArea(target, args);
      return target.session.range(target.sheetId, {
        top: Math.min(target.area.top, other.top),
        left: Math.min(target.area.left, other.left),
        bottom: Math.max(target.area.bottom, other.bottom),
        right: Math.max(target.area.right, other.right),
      });
    },
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
    // Sent by office.js before it writes a large matrix in parts.
    _ValidateArraySize: ({ area }, args) => {
      if (args.index(0) !== rowCount(area) || args.index(1) !== columnCount(area))
        throw new RichError('InvalidArgument');
      return null;
    },
    clear: (target, args) => {
      clearRange(target, args.optionalText(0) ?? 'All');
      return null;
    },
    merge: (target, args) => {
      if (args.flag(0)) throw new RichError('ApiNotFound', 'Range.merge(across)');
      mergeRange(target);
      return null;
    },
    getCellProperties: (target, args) => cellProperties(target, args.settings(0)),
    getRowProperties: ({ sheet, area }, args) => perLine(args, 'rowHidden', area.top, area.bottom, sheet.hiddenRows),
    getColumnProperties: ({ sheet, area }, args) =>
      perLine(args, 'columnHidden', area.left, area.right, sheet.hiddenColumns),
  },
};
