import { rowsOf, type Block } from '../sheet/blocks';
import type { MoneyUnit } from '../cell/field';
import type { YearMention } from '../form';
import type { BuildingRole, UnreadHead } from '../columns';
import type { Building } from '../rows';
import { columnOf, placeIn, type Column, type Entry, type GridPlace } from '../sheet/grid';
import { BASIC_LINE, BUILDING_COLUMN, FOOTER_WORDS, REMARK } from '../vocabulary/labels';
import { readAmount } from '../cell/read-amount';
import { readFloorArea } from '../cell/read-field';
import { readPercent } from '../cell/read-percent';
import { headMatcher, headsOf } from '../sheet/roles';
import { yearIn } from '../sheet/title';

const buildingColumn = headMatcher(BUILDING_COLUMN);

type Columns = ReadonlyMap<BuildingRole, Column>;

/** The columns in the order in which the form prints them. */
const ORDER = [
  'approvedArea',
  'actualArea',
  'areaControlRate',
  'budgetInvestment',
  'actualInvestment',
  'investmentControlRate',
] as const satisfies readonly BuildingRole[];

/** Does the row head the buildings? Several of their heads, whichever is not understood. */
export function isBuildingsHead(entries: readonly Entry[]): boolean {
  const keys = new Set(headsOf(buildingColumn, entries).map(([key]) => key));
  return keys.size >= 3 || (keys.has('approvedArea') && keys.has('actualArea'));
}

/** 1-1's 楼堂馆所控制情况 and where it stands. */
export interface Buildings {
  readonly buildings: readonly Building[];
  readonly last: number | undefined;
  readonly unread: readonly UnreadHead[];
}

/**
 * Reads the buildings: the rows below their heads that hold something, else the one empty row that waits for it. A form without
 * the block has none. The year its heading prints (2022年完工项目) is added to `years`.
 */
export function parseBuildings(block: Block, unit: MoneyUnit, years: YearMention[]): Buildings {
  const { grid } = block;
  const headRow = rowsOf(block).find((row) => isBuildingsHead(grid.entries(row)));
  if (headRow === undefined) return { buildings: [], last: undefined, unread: [] };
  const heads = grid.entries(headRow);
  const [heading] = heads;
  const year = heading && /完工/u.test(heading.text) ? yearIn(heading.text) : undefined;
  if (heading && year !== undefined) years.push({ cell: grid.ref(heading), year, of: 'buildings' });
  const apart = inParts(block, headRow, unit);
  if (apart) return apart;
  const { columns, unread } = columnsBelow(block, headRow, heads);
  const read: Building[] = [];
  let last = headRow;
  for (const row of rowsOf(block, headRow + 1)) {
    const label = grid.entries(row)[0]?.bare ?? '';
    if (isBehind(label) || isSentence(grid.entries(row))) break;
    const building = buildingAt(block, row, columns, unit);
    if (isEmpty(building)) continue;
    read.push(building);
    last = row;
  }
  const buildings = read.length > 0 ? read : [buildingAt(block, headRow + 1, columns, unit)];
  return { buildings, last: Math.max(last, headRow + 1), unread };
}

const isBehind = (label: string): boolean =>
  BASIC_LINE.thrift.test(label) || REMARK.test(label) || FOOTER_WORDS.test(label);

function isEmpty(building: Building): boolean {
  const fields: readonly Building[keyof Building][] = Object.values({ ...building });
  return fields.every((field) => field.state === 'blank');
}

/** A head of the buildings, with the places that hold its values: those below it, or the one beside it. */
interface Headed {
  readonly head: Entry;
  readonly places: readonly Pick<GridPlace, 'ref' | 'cell'>[];
}

/** Heads in more than one row (规模 above, 投资 below them with their own figures), or each with its value beside it. */
function inParts(block: Block, headRow: number, unit: MoneyUnit): Buildings | undefined {
  const { grid } = block;
  const rows = rowsOf(block, headRow);
  const end = rows.find((row) => row > headRow && isBehind(grid.entries(row)[0]?.bare ?? ''));
  const known = rows
    .filter((row) => end === undefined || row < end)
    .map((row) => ({ row, heads: headsOf(buildingColumn, grid.entries(row)) }));
  const headRows = known.filter(({ heads }) => heads.length >= 2);
  const isBeside = headRows.every(({ heads }) => heads.every(([, head]) => isFigure(grid.rightOf(head))));
  const keys = headRows.flatMap(({ heads }) => heads.map(([key]) => key));
  if ((headRows.length < 2 && !isBeside) || new Set(keys).size < keys.length) return undefined;
  const headed = new Map<BuildingRole, Headed>();
  let last = headRow;
  headRows.forEach(({ row, heads }, index) => {
    const next = headRows[index + 1]?.row ?? end ?? Infinity;
    const below = rows.filter((one) => one > row && one < next && !isSentence(grid.entries(one)));
    for (const [key, head] of heads) {
      const beside = isBeside ? grid.rightOf(head) : undefined;
      const column = columnOf(head, grid.entries(row), head);
      const places = beside
        ? [{ ref: grid.ref(beside), cell: beside.cell }]
        : below.map((one) => placeIn(grid, one, column));
      headed.set(key, { head, places });
    }
    last = Math.max(last, isBeside ? row : (below.at(-1) ?? row + 1));
  });
  const count = Math.max(...[...headed.values()].map(({ places }) => places.length), 1);
  const nowhere = { ref: grid.ref({ row: headRow, column: 0 }), cell: undefined };
  const all = Array.from({ length: count }, (_, index) =>
    buildingOf(unit, (key) => {
      const own = headed.get(key);
      const first = own && { ref: grid.ref({ row: own.head.row + 1, column: own.head.column }), cell: undefined };
      return { ...(own?.places[index] ?? first ?? nowhere), head: own?.head.text };
    }),
  );
  const filled = all.filter((building) => !isEmpty(building));
  return { buildings: filled.length > 0 ? filled : all.slice(0, 1), last, unread: [] };
}

function isFigure(entry: Entry | undefined): boolean {
  return entry !== undefined && (typeof entry.cell.value === 'number' || /^[\d.,]+(?:%|㎡|万?元)?$/u.test(entry.text));
}

/** A text beside a label, or alone: what stands below the buildings, not one of them. */
function isSentence(entries: readonly Entry[]): boolean {
  return (
    entries.length <= 2 &&
    entries.some(({ text, cell }) => typeof cell.value === 'string' && /\p{Script=Han}{2}|\p{L}{2}/u.test(text))
  );
}

/**
 * The columns by their heads. One that is not understood, or has lost its head, is known by its place where all six stand in their order;
 * else what the form lacks may be it.
 */
function columnsBelow(
  block: Block,
  headRow: number,
  heads: readonly Entry[],
): { readonly columns: Columns; readonly unread: readonly UnreadHead[] } {
  const { grid } = block;
  const known = headsOf(buildingColumn, heads);
  const columns = new Map<BuildingRole, Column>(known.map(([key, head]) => [key, columnOf(head, heads, head)]));
  const lacking = ORDER.filter((key) => !columns.has(key));
  const first = Math.min(...known.map(([, head]) => head.column));
  const body = rowsOf(block, headRow + 1)[0];
  const values = body === undefined || isSentence(grid.entries(body)) ? [] : grid.entries(body);
  const isTaken = ({ column }: Pick<Entry, 'column'>) =>
    known.some(([, head]) => head.column <= column && column <= head.right);
  const open = [...heads.filter((head) => head.column >= Math.min(first, heads[1]?.column ?? first)), ...values]
    .filter((entry) => !isTaken(entry))
    .filter((entry, index, all) => all.findIndex(({ column }) => column === entry.column) === index)
    .sort((a, b) => a.column - b.column);
  const order = [...known.map(([, head]) => head.column), ...open.map(({ column }) => column)].sort((a, b) => a - b);
  const isWhole =
    order.length === ORDER.length && known.every(([key, { column }]) => ORDER[order.indexOf(column)] === key);
  if (isWhole) {
    for (const entry of open) {
      const key = ORDER[order.indexOf(entry.column)];
      if (key) columns.set(key, columnOf(entry, [...heads, ...open], heads.includes(entry) ? entry : undefined));
    }
    return { columns, unread: [] };
  }
  const unread = open.map((entry): UnreadHead => {
    const head = heads.includes(entry) ? entry.text : '';
    return { table: 'buildings', cell: grid.ref({ row: headRow, column: entry.column }), head, couldBe: lacking };
  });
  return { columns, unread: lacking.length > 0 ? unread : [] };
}

function buildingAt(block: Block, row: number, columns: Columns, unit: MoneyUnit): Building {
  const { grid } = block;
  return buildingOf(unit, (key) => {
    const column = columns.get(key);
    const at = column ? placeIn(grid, row, column) : { ref: grid.ref({ row, column: 0 }), cell: undefined };
    return { ...at, head: column?.head?.text };
  });
}

type Place = Pick<GridPlace, 'ref' | 'cell'> & { readonly head: string | undefined };

function buildingOf(unit: MoneyUnit, place: (key: BuildingRole) => Place): Building {
  const area = (key: 'approvedArea' | 'actualArea') => readFloorArea(place(key).ref, place(key).cell);
  const rate = (key: 'areaControlRate' | 'investmentControlRate') => readPercent(place(key).ref, place(key).cell);
  const money = (key: 'budgetInvestment' | 'actualInvestment') => {
    const { ref, cell, head } = place(key);
    return readAmount(ref, cell, unitOf(head, unit));
  };
  return {
    approvedArea: area('approvedArea'),
    actualArea: area('actualArea'),
    areaControlRate: rate('areaControlRate'),
    budgetInvestment: money('budgetInvestment'),
    actualInvestment: money('actualInvestment'),
    investmentControlRate: rate('investmentControlRate'),
  };
}

/** A head may print its own unit, which two heads of one form hardly ever do differently. */
function unitOf(head: string | undefined, unit: MoneyUnit): MoneyUnit {
  return head !== undefined && /\(元\)/u.test(head) ? '元' : /\(万元/u.test(head ?? '') ? '万元' : unit;
}
