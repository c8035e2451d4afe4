import type { Cell } from '../../workbook';
import { LEADS } from '../cell/measure/operator';
import { readMeasureText } from '../cell/measure/read-text';
import { compact, isBlank, isNotApplicable, textOf } from '../cell/text';
import type { Column, Entry, Grid } from '../sheet/grid';
import { indicatorPlace, pointsOf } from './indicator-cells';
import type { IndicatorHead } from './indicator-head';

/** 年度指标值 and 实际完成值 that are printed over several rows: "完成北坡、南坡" above "两处防火道整修", "2023年10月" above "31日前". */

const TEXTS = ['target', 'actual', 'reason'] as const;
type TextKey = (typeof TEXTS)[number];

/** What a row of its own would begin with. */
const BEGINS = new RegExp(`^(?:${LEADS}|[-\\d])`, 'u');

/**
 * Does the row hold nothing but the rest of the texts of the indicator in the rows `above` it? Its name, or its points, are merged down into
 * it; or it has neither, where the indicator has points.
 */
export function goesOnInTexts(grid: Grid, head: IndicatorHead, above: readonly number[], row: number): boolean {
  const first = above[0] ?? row;
  const own = grid.entries(row).filter((entry) => entry.row === row);
  const keys = own.map((entry) => keyOf(head, entry));
  // A reason may go on alone, or begin in the row below its indicator.
  if (own.length === 0 || keys.includes(undefined) || !isPartOf(grid, head, first, row)) return false;
  return own.every((entry, at) => {
    const key = keys[at];
    const before = key ? above.map((one) => ownText(grid, head, one, key)).join('') : '';
    return typeof entry.cell.value === 'string' && !isNotApplicable(entry.text) && goesOn(before, entry.text);
  });
}

/** The cell with the whole text of a column: what stands in the row of the indicator, and in the rows below that hold its rest. */
export function wholeText(
  grid: Grid,
  head: IndicatorHead,
  cell: Cell | undefined,
  key: TextKey,
  rests: readonly number[],
): Cell | undefined {
  const more = rests.map((rest) => ownText(grid, head, rest, key)).join('');
  if (more === '') return cell;
  const text = (cell ? textOf(cell) : '') + more;
  return { format: '@', value: text, text };
}

/** The column of texts that an entry stands in, alone. */
function keyOf({ columns }: IndicatorHead, entry: Entry): TextKey | undefined {
  const isAlone = (column: Column | undefined) =>
    column !== undefined && entry.column >= column.left && entry.right <= column.right;
  return TEXTS.find((key) => isAlone(columns.get(key)));
}

function isPartOf(grid: Grid, head: IndicatorHead, first: number, row: number): boolean {
  const isMerged = (['level3', 'weight', 'score'] as const).some((key) => {
    const place = indicatorPlace(grid, head, row, key);
    return place?.fromAbove === true && place.ref.row === first;
  });
  const points = [pointsOf(grid, head, first, 'weight'), pointsOf(grid, head, first, 'score')];
  return isMerged || points.some((field) => field?.state === 'read');
}

/** What begins like a value of its own goes on with the text above only where both are one: 2023年10月 ｜ 31日前. */
function goesOn(before: string, text: string): boolean {
  if (!BEGINS.test(compact(text))) return true;
  return !isBlank(before) && readMeasureText(compact(before + text)).kind !== 'words';
}

function ownText(grid: Grid, head: IndicatorHead, row: number, key: TextKey): string {
  const place = indicatorPlace(grid, head, row, key);
  return place?.cell && !place.fromAbove ? textOf(place.cell) : '';
}
