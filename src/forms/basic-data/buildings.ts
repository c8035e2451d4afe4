import { rowsOf, type Block } from '../sheet/blocks';
import type { MoneyUnit } from '../cell/field';
import type { Building, YearMention } from '../form';
import { columnOf, placeIn, type Column } from '../sheet/grid';
import { BASIC_LINE, BUILDING_COLUMN, FOOTER_WORDS, REMARK } from '../vocabulary/labels';
import { readAmount } from '../cell/read-amount';
import { readFloorArea } from '../cell/read-field';
import { readPercent } from '../cell/read-percent';
import { headMatcher, headsOf } from '../sheet/roles';
import { yearIn } from '../sheet/title';

const buildingColumn = headMatcher(BUILDING_COLUMN);

type Columns = ReadonlyMap<keyof typeof BUILDING_COLUMN, Column>;

/** 1-1's 楼堂馆所控制情况 and where it stands. */
export interface Buildings {
  readonly buildings: readonly Building[];
  readonly last: number | undefined;
}

/**
 * Reads the buildings: the rows below their heads that hold something, else the one empty row that waits for it. A form without
 * the block has none. The year its heading prints (2022年完工项目) is added to `years`.
 */
export function parseBuildings(block: Block, unit: MoneyUnit, years: YearMention[]): Buildings {
  const { grid } = block;
  const headRow = rowsOf(block).find((row) => {
    const keys = new Set(headsOf(buildingColumn, grid.entries(row)).map(([key]) => key));
    return keys.has('approvedArea') && keys.has('actualArea');
  });
  if (headRow === undefined) return { buildings: [], last: undefined };
  const heads = grid.entries(headRow);
  const [heading] = heads;
  const year = heading && /完工/u.test(heading.text) ? yearIn(heading.text) : undefined;
  if (heading && year !== undefined) years.push({ cell: grid.ref(heading), year, of: 'buildings' });
  const columns: Columns = new Map(
    headsOf(buildingColumn, heads).map(([key, head]) => [key, columnOf(head, heads, head)]),
  );
  const read: Building[] = [];
  let last = headRow;
  for (const row of rowsOf(block, headRow + 1)) {
    const label = grid.entries(row)[0]?.bare ?? '';
    if (BASIC_LINE.thrift.test(label) || REMARK.test(label) || FOOTER_WORDS.test(label)) break;
    const building = buildingAt(block, row, columns, unit);
    const fields: readonly Building[keyof Building][] = Object.values({ ...building });
    if (fields.every((field) => field.state === 'blank')) continue;
    read.push(building);
    last = row;
  }
  const buildings = read.length > 0 ? read : [buildingAt(block, headRow + 1, columns, unit)];
  return { buildings, last: Math.max(last, headRow + 1) };
}

function buildingAt(block: Block, row: number, columns: Columns, unit: MoneyUnit): Building {
  const { grid } = block;
  const place = (key: keyof typeof BUILDING_COLUMN) => {
    const column = columns.get(key);
    return column ? placeIn(grid, row, column) : { ref: grid.ref({ row, column: 0 }), cell: undefined };
  };
  const area = (key: 'approvedArea' | 'actualArea') => readFloorArea(place(key).ref, place(key).cell);
  const rate = (key: 'areaControlRate' | 'investmentControlRate') => readPercent(place(key).ref, place(key).cell);
  const money = (key: 'budgetInvestment' | 'actualInvestment') => {
    const column = columns.get(key);
    return readAmount(place(key).ref, place(key).cell, unitOf(column?.head?.text, unit));
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
