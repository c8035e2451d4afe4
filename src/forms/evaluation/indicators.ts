import { rowsOf, type Block } from '../sheet/blocks';
import type { Indicator, IndicatorGroup, TotalRow } from '../form';
import type { Entry, Grid } from '../sheet/grid';
import { groupOf, readHead, type IndicatorHead } from './indicator-head';
import { RowReader } from './indicator-row';
import { AFTER_INDICATORS, GRADE } from '../vocabulary/labels';
import { parseTotal } from './total';
import { isTotalLabel, isTotalRow } from '../sheet/total-row';

export { indicatorName } from './indicator-row';

/** What stands below the head row(s) with 一级指标 … 三级指标. */
export interface IndicatorBlock {
  readonly groups: readonly IndicatorGroup[];
  readonly indicators: readonly Indicator[];
  readonly total: TotalRow | null;
  /** Last row of the indicators, and of the tables with their total; undefined without any. */
  readonly lastIndicator: number | undefined;
  readonly last: number | undefined;
}

/**
 * Parses the indicator block(s): every row below a head row with 一级/三级指标, down to the total row, the remarks or the footer.
 * A form may have several blocks (年度绩效目标1, 2), each with its own head; sums of one level (小计) and notes may stand between
 * the rows.
 */
export function parseIndicators(block: Block): IndicatorBlock {
  const { grid } = block;
  const headRows = block.roles.filter(({ role }) => role === 'indicators').map(({ row }) => row);
  const groups: IndicatorGroup[] = [];
  const indicators: Indicator[] = [];
  const paths = new Map<string, number>();
  let head: IndicatorHead | undefined;
  let totals: readonly number[] = [];
  let lastIndicator: number | undefined;
  for (const [index, headRow] of headRows.entries()) {
    head = readHead(block, headRow);
    groups.push(groupOf(grid, head));
    const reader = new RowReader(grid, head, index, indicators, paths);
    const rows = rowsOf(block, head.bottom + 1, (headRows[index + 1] ?? block.last + 1) - 1);
    const read = readRows(grid, head, rows, reader);
    totals = read.totals;
    lastIndicator = read.last ?? head.bottom;
  }
  const row = head && best(grid, totals);
  const total = head && row !== undefined ? parseTotal(grid, row, head, gradeRows(block, row)) : null;
  return { groups, indicators, total, lastIndicator, last: totals.at(-1) ?? lastIndicator };
}

function readRows(grid: Grid, head: IndicatorHead, rows: readonly number[], reader: RowReader) {
  let totals: number[] = [];
  let ended = false;
  let last: number | undefined;
  for (const row of rows) {
    const entries = grid.entries(row);
    if (reader.isSubtotal(row)) continue;
    if (isTotalRow(entries)) {
      totals.push(row);
      ended = true;
    } else if (endsIndicators(entries[0], head)) {
      ended = true;
    } else if (!reader.isBanner(row) && (!ended || reader.isIndicator(row))) {
      // What stood before was the sum of a level, or a note between the rows.
      if (ended) totals = [];
      ended = false;
      reader.read(row);
      last = row;
    }
  }
  return { totals, last };
}

/** A remark or the footer stands left of the indicators' names; a name may begin like one (注册登记类, 联系群众次数). */
function endsIndicators(first: Entry | undefined, head: IndicatorHead): boolean {
  const names = head.columns.get('level2')?.left ?? head.columns.get('level3')?.left ?? 0;
  return first !== undefined && first.column < names && AFTER_INDICATORS.test(first.bare);
}

/** Of several rows that sum up, the one that says 总分. */
function best(grid: Grid, rows: readonly number[]): number | undefined {
  const says = (row: number) => grid.entries(row).some((entry) => isTotalLabel(entry) && /总/u.test(entry.label));
  return rows.find(says) ?? rows[0];
}

/** Where the grade may stand besides in the total row itself: in a labelled row below it. */
function gradeRows(block: Block, total: number): readonly (readonly Entry[])[] {
  return rowsOf(block, total)
    .map((row) => block.grid.entries(row))
    .filter((entries, index) => index === 0 || entries.some((entry) => GRADE.label.test(entry.label)));
}
