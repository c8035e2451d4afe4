import { a1Area, areaContains, type Area, type CellContent, type Edit, type RefusalReason } from '../workbook';
import { contentOf } from './cell-content';
import { rangeArea, cellCount } from './rectangle';

/** Beyond this, the cells of a sheet are looked at one by one instead of by the rectangle around them. */
const MOST_AROUND = 20_000;

/** What stands at the place of an edit now, and what forbids writing there. */
export interface Look {
  readonly edit: Edit;
  /** The sheet's id; undefined when there is no such sheet. */
  readonly sheetId: string | undefined;
  readonly now: CellContent;
  readonly obstacle: Exclude<RefusalReason, 'changed'> | undefined;
  /** Whether number formats can be set there: a protected sheet may have unlocked cells and still forbid that. */
  readonly formattable: boolean;
}

/** A rectangle of one sheet and the edits within it; asked for in one go. */
interface Asked {
  readonly edits: readonly Edit[];
  readonly area: Area;
  readonly worksheet: Excel.Worksheet;
  readonly cells: Excel.Range;
  readonly locks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly merged: readonly Excel.RangeAreas[];
}

function around(edits: readonly Edit[]): Area {
  const rows = edits.map(({ cell }) => cell.row);
  const columns = edits.map(({ cell }) => cell.column);
  const least = (list: number[]) => list.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (list: number[]) => list.reduce((a, b) => Math.max(a, b), 0);
  return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
}

function cellArea({ cell }: Edit): Area {
  return { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
}

function bySheet(edits: readonly Edit[]): Map<string, Edit[]> {
  const sheets = new Map<string, Edit[]>();
  for (const edit of edits) {
    const list = sheets.get(edit.cell.sheet);
    if (list) list.push(edit);
    else sheets.set(edit.cell.sheet, [edit]);
  }
  return sheets;
}

/** Finds a sheet of the workbook: by its name, unless it is known by its id. */
export type FindSheet = (name: string) => Excel.Worksheet;

/** By the ids in which the sheets were read or looked at, which outlive new names; by name where none is known. */
export function sheetById(context: Excel.RequestContext, ids: ReadonlyMap<string, string>): FindSheet {
  const found = new Map<string, Excel.Worksheet>();
  return (name) => {
    // Asked for once: each further path to it is sent again.
    const sheet = found.get(name) ?? context.workbook.worksheets.getItemOrNullObject(ids.get(name) ?? name);
    found.set(name, sheet);
    return sheet;
  };
}

/** Excel gives at most 512 merges at once, and so many cells hold no more. */
const CELLS_OF_MERGES = 1024;

/**
 * Queues the question for the merges that reach into an area. Excel gives a merge with a range only when its top left cell lies in it: so
 * everything left of and above the area is asked about too, in bands small enough for any number of merges.
 */
function askMerges(worksheet: Excel.Worksheet, { bottom, right }: Area): Excel.RangeAreas[] {
  const rows = Math.max(1, Math.floor(CELLS_OF_MERGES / (right + 1)));
  const bands: Excel.RangeAreas[] = [];
  for (let top = 0; top <= bottom; top += rows) {
    const area = { top, left: 0, bottom: Math.min(bottom, top + rows - 1), right };
    const merged = worksheet.getRange(a1Area(area)).getMergedAreasOrNullObject();
    merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    bands.push(merged);
  }
  return bands;
}

function ask(worksheet: Excel.Worksheet, edits: readonly Edit[], area: Area): Asked {
  worksheet.load('id,protection/protected,protection/options');
  const cells = worksheet.getRange(a1Area(area));
  cells.load('values,formulas,numberFormat,savedAsArray');
  const locks = cells.getCellProperties({ format: { protection: true } });
  return { edits, area, worksheet, cells, locks, merged: askMerges(worksheet, area) };
}

/** Rectangles of sheets that hold all the edits' cells; each is asked for in one go. */
export function rectangles(
  edits: readonly Edit[],
): readonly { readonly sheet: string; readonly edits: readonly Edit[]; readonly area: Area }[] {
  return [...bySheet(edits)].flatMap(([sheet, list]) => {
    const area = around(list);
    return cellCount(area) <= MOST_AROUND
      ? [{ sheet, edits: list, area }]
      : list.map((edit) => ({ sheet, edits: [edit], area: cellArea(edit) }));
  });
}

/** Queues what {@link lookedAt} takes after the sync. */
function lookAt(edits: readonly Edit[], find: FindSheet): Asked[] {
  return rectangles(edits).map(({ sheet, edits: some, area }) => ask(find(sheet), some, area));
}

function isFormattable({ worksheet: { protection } }: Asked): boolean {
  return !protection.protected || protection.options.allowFormatCells === true;
}

function obstacleOf(edit: Edit, asked: Asked, now: CellContent): Look['obstacle'] {
  const { row, column } = edit.cell;
  const { area, worksheet, cells, locks, merged } = asked;
  const merges = merged.flatMap((band) => (band.isNullObject ? [] : band.areas.items.map(rangeArea)));
  const merge = merges.find((one) => areaContains(one, row, column));
  if (merge && (merge.top !== row || merge.left !== column)) return 'notTopLeft';
  // Null when some cells of the rectangle belong to an array and others do not: it then speaks of this one only if it stands alone.
  if (cells.savedAsArray && asked.edits.length > 0) return 'partOfArray';
  if (worksheet.protection.protected) {
    const locked = locks.value[row - area.top]?.[column - area.left]?.format?.protection?.locked !== false;
    const newFormat = edit.after.format !== undefined && edit.after.format !== now.format;
    if (locked || (newFormat && !isFormattable(asked))) return 'protectedSheet';
  }
  return undefined;
}

/** Whether a rectangle holds both cells of arrays and others, so that each of its cells has to be asked about by itself. */
function isMixed({ cells, edits, worksheet }: Asked): boolean {
  return !worksheet.isNullObject && edits.length > 0 && (cells.savedAsArray as boolean | null) === null;
}

/** What stands there, after the sync. Of a mixed rectangle ({@link isMixed}) it says nothing about array formulas. */
function lookedAt(asked: Asked): Look[] {
  const { area, worksheet, cells } = asked;
  return asked.edits.map((edit) => {
    if (worksheet.isNullObject)
      return { edit, sheetId: undefined, now: { value: null }, obstacle: 'sheetGone', formattable: false };
    const [row, column] = [edit.cell.row - area.top, edit.cell.column - area.left];
    const now = contentOf(
      cells.values[row]?.[column],
      cells.formulas[row]?.[column],
      cells.numberFormat[row]?.[column],
    );
    return {
      edit,
      sheetId: worksheet.id,
      now,
      obstacle: obstacleOf(edit, asked, now),
      formattable: isFormattable(asked),
    };
  });
}

/** Looks at the places of edits, in one sync; in two where an array formula lies among them. `also` may queue more for the first. */
export async function look(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  find: FindSheet,
  also: () => void = () => undefined,
): Promise<Look[]> {
  also();
  const asked = lookAt(edits, find);
  await context.sync();
  const clear = asked.filter((one) => !isMixed(one)).flatMap(lookedAt);
  const mixed = asked.filter(isMixed).flatMap((one) => one.edits);
  if (mixed.length === 0) return clear;
  const single = mixed.map((edit) => ask(find(edit.cell.sheet), [edit], cellArea(edit)));
  await context.sync();
  return [...clear, ...single.flatMap(lookedAt)];
}
