import type { Steps } from '../../workbook';
import { rowOf, rowsOf, type Block } from '../sheet/blocks';
import type { ReadColumn, UnreadHead } from '../columns';
import type { Indicator, IndicatorGroup, TotalRow } from '../rows';
import type { Entry, Grid } from '../sheet/grid';
import { indicatorHeads } from '../sheet/heads';
import { groupOf, readHead, type IndicatorHead } from './indicator-head';
import { halvesOf } from './halves';
import { goesOn, joinedHeads } from './pages';
import { RowReader } from './indicator-row';
import type { NamesOverRows } from './rest-of-names';
import { AFTER_INDICATORS, GRADE, PAGE_LINE } from '../vocabulary/labels';
import { parseTotal } from './total';
import { isTotalLabel, isTotalRow } from '../sheet/total-row';
import { isTotalAhead, isUnnamedTotal } from './unnamed-total';

export { indicatorName } from './indicator-name';

/** A name is printed over less rows than these. */
const MOST_LINES = 12;

/** What stands below the head row(s) with 一级指标 … 三级指标. */
export interface IndicatorBlock {
  readonly groups: readonly IndicatorGroup[];
  readonly indicators: readonly Indicator[];
  readonly total: TotalRow | null;
  readonly read: readonly ReadColumn[];
  readonly unread: readonly UnreadHead[];
  /** Last row of the indicators, and of the tables with their total; undefined without any. */
  readonly lastIndicator: number | undefined;
  readonly last: number | undefined;
}

/**
 * Parses the indicator block(s): every row below a head row with 一级/三级指标, down to the total row, the remarks or the footer.
 * A form may have several blocks (年度绩效目标1, 2), each with its own head; a head that is printed again on the next page goes on with
 * the block above. Sums of one level (小计) and notes may stand between the rows, and so may the funds, down to `fundsEnd`: no row of theirs
 * is an indicator. In steps of a row each. `rests`: the names that are known to go over several rows.
 */
export function* parseIndicators(
  block: Block,
  fundsEnd: number,
  rests: NamesOverRows = new Map(),
): Steps<IndicatorBlock> {
  const groups: IndicatorGroup[] = [];
  const indicators: Indicator[] = [];
  const paths = new Map<string, number>();
  const own: IndicatorHead[] = [];
  let last: IndicatorHead | undefined;
  let totals: readonly number[] = [];
  let lastIndicator: number | undefined;
  const funds = rowOf(block, 'funds') ?? fundsEnd;
  for (const half of halvesOf(block)) {
    const { grid } = half;
    const tables = headsOf(half);
    const heads = tables.flat();
    const isRight = last !== undefined;
    let reader: RowReader | undefined;
    own.push(...tables.flatMap(([first]) => first ?? []));
    for (const [index, head] of heads.entries()) {
      const isFirst = tables.some(([first]) => first === head);
      if (reader && !isFirst) reader = reader.goOn(head);
      else {
        if (!isRight) groups.push(groupOf(grid, head));
        reader = new RowReader(grid, head, groups.length - 1, indicators, paths);
      }
      const end = (heads[index + 1]?.row ?? block.last + 1) - 1;
      const rows = bodyRows(half, head.bottom + 1, end).filter((row) => row < funds || row >= fundsEnd);
      const read = yield* readRows(grid, head, rows, reader, indicators, rests);
      if (!isRight || read.totals.length > 0) totals = read.totals;
      lastIndicator = Math.max((isRight && lastIndicator) || 0, read.last ?? head.bottom);
      last = head;
    }
  }
  const { grid } = block;
  const row = last && best(grid, totals);
  const total = last && row !== undefined ? parseTotal(grid, row, last, gradeRows(block, row)) : null;
  const weighed = weighedByLevels(indicators);
  return {
    groups: groups.map((group, index) => withPrintedWeights(group, index, weighed)),
    indicators: weighed,
    total,
    read: own.flatMap((one) => one.read),
    unread: own.flatMap((one) => one.unread),
    lastIndicator,
    last: lastIndicator && Math.max(totals.at(-1) ?? 0, lastIndicator),
  };
}

/** Where the tables begin. Of a head in two lines the one that names the levels. */
function indicatorRows(block: Block): readonly number[] {
  const rows = block.roles.filter(({ role }) => role === 'indicators').map(({ row }) => row);
  const names = (row: number) => indicatorHeads(block.grid.entries(row)).has('level1');
  return rows.filter((row, index) => {
    const next = rows[index + 1];
    return names(row) || next !== block.grid.rowAfter(row) || next === undefined || !names(next);
  });
}

/** Where no column holds the weights but the names of the indicators print them, the block has weights. */
function withPrintedWeights(group: IndicatorGroup, index: number, indicators: readonly Indicator[]): IndicatorGroup {
  if (group.hasWeight) return group;
  const own = indicators.filter((indicator) => indicator.kind === 'indicator' && indicator.group === index);
  const weighed = own.filter(({ weight }) => weight !== null).length;
  return own.length > 0 && weighed >= own.length * 0.6 ? { ...group, hasWeight: true } : group;
}

/** Where each second level prints its points and stands over one indicator, they are that indicator's: 数量指标（20分） ｜ 开放天数. */
function weighedByLevels(all: readonly Indicator[]): readonly Indicator[] {
  const levels = all.filter(({ kind }) => kind === 'indicator').map(({ level2 }) => level2);
  const isEach = levels.every((level, at) => level?.weight?.state === 'read' && levels.indexOf(level) === at);
  if (!isEach || all.some(({ weight }) => weight)) return all;
  return all.map((one) => (one.kind === 'indicator' ? { ...one, weight: one.level2?.weight ?? null } : one));
}

/** The heads of the block table by table, each with what the other pages of its table show of its columns. */
function headsOf(block: Block): readonly (readonly IndicatorHead[])[] {
  const tables: IndicatorHead[][] = [];
  let bottom = -1;
  for (const row of indicatorRows(block)) {
    // The second line of a head, or the same head in every row of a former merge.
    if (row <= bottom) continue;
    const head = readHead(block, row);
    bottom = head.bottom;
    const pages = tables.at(-1);
    // A page between may have left out the heading of the block.
    const above = pages?.[0];
    if (pages && above && goesOn(block.grid, above, head)) pages.push(head);
    else tables.push([head]);
  }
  return tables.map(joinedHeads);
}

/** The rows between two heads; from the title of a page on (附件1-3 续) they belong to the next head. */
function bodyRows(block: Block, from: number, to: number): readonly number[] {
  const title = block.roles.find(({ role, row }) => TITLES.includes(role) && row >= from && row <= to);
  return rowsOf(block, from, title ? title.row - 1 : to);
}

const TITLES: readonly string[] = ['caption', 'basicTitle', 'evaluationTitle', 'otherTitle'];

function* readRows(
  grid: Grid,
  head: IndicatorHead,
  rows: readonly number[],
  reader: RowReader,
  above: readonly Indicator[],
  rests: NamesOverRows,
): Steps<{ readonly totals: readonly number[]; readonly last: number | undefined }> {
  let totals: number[] = [];
  let ended = false;
  let last: number | undefined;
  let previous = head.bottom;
  let own: readonly number[] = [];
  for (const [index, row] of rows.entries()) {
    if (own.includes(row) || rests.get(row) === null) {
      previous = row;
      last = row;
      continue;
    }
    yield;
    const entries = grid.entries(row);
    // What somebody counts below a finished table, behind an empty row, is not of it.
    const isApart = row > previous + 1 && last !== undefined;
    previous = Math.max(row, ...entries.map((entry) => entry.bottom));
    const isPage =
      entries.length === 1 && PAGE_LINE.test(entries[0]?.text ?? '') && !isUnnamedTotal(grid, head, above, row);
    const isAhead = index === 0 && isTotalAhead(grid, head, row, rows.slice(1));
    if (!isAhead && (reader.isSubtotal(row) || isPage)) continue;
    if (isAhead || isTotalRow(entries) || isUnnamedTotal(grid, head, above, row)) {
      totals.push(row);
      ended = true;
    } else if (endsIndicators(entries, head)) {
      ended = true;
    } else if (reader.readHeading(row, rows.slice(index + 1))) {
      continue;
    } else if (reader.isBanner(row) || (isApart && !reader.isNamed(row))) {
      if (isApart) ended = true;
      else reader.readBanner(row);
    } else if (!ended || reader.isIndicator(row)) {
      // What stood before was the sum of a level, or a note between the rows.
      if (ended && last !== undefined) totals = [];
      ended = false;
      own = reader.restsOf(rows.slice(index, index + MOST_LINES));
      reader.read(row, own, rests.get(row) ?? undefined);
      last = row;
    }
  }
  return { totals, last };
}

/** A remark or the footer stands left of the indicators' names; a name may begin like one (注册登记类, 联系群众次数). */
function endsIndicators([first, text, ...more]: readonly Entry[], head: IndicatorHead): boolean {
  const names = head.columns.get('level2')?.left ?? head.columns.get('level3')?.left ?? 0;
  if (first === undefined || !AFTER_INDICATORS.test(first.bare)) return false;
  // A table whose names are its first column: the remark is one text over the columns of values.
  const values = head.columns.get('target')?.left ?? head.columns.get('actual')?.left ?? Infinity;
  const isOver = text !== undefined && more.length === 0 && text.column <= values && text.right > values;
  return first.column < names || isOver;
}

/** Of several rows that sum up, the one that says 总分; else one that is called a total (合计), before 执行率得分 and the like. */
function best(grid: Grid, rows: readonly number[]): number | undefined {
  const says = (total: RegExp) => (row: number) =>
    grid.entries(row).some((entry) => isTotalLabel(entry) && total.test(entry.label));
  return rows.find(says(/总/u)) ?? rows.find(says(/./u)) ?? rows[0];
}

/** Where the grade may stand besides in the total row itself: in a labelled row below it. */
function gradeRows(block: Block, total: number): readonly (readonly Entry[])[] {
  return rowsOf(block, total)
    .map((row) => block.grid.entries(row))
    .filter((entries, index) => index === 0 || entries.some((entry) => GRADE.label.test(entry.label)));
}
