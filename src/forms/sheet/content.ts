import { compact, isBlank, isNotApplicable, textOf } from '../cell/text';
import { isKnownUnit } from '../cell/measure/unit';
import type { Entry, Grid } from './grid';

/** What stands in a column, cell by cell, as far as it tells what the column is. */
export interface ColumnContent {
  /** Rows looked at. */
  readonly rows: number;
  /** Cells that hold something but a dash. */
  readonly filled: number;
  /** Plain numbers from 0 to 100 without a unit: what points look like. By row. */
  readonly points: ReadonlyMap<number, number>;
  /** Percentages, operators, numbers with units: what targets and actual values look like. */
  readonly measures: number;
  /** Among these, with an operator: what only targets have. */
  readonly operators: number;
  /** Signs and words of comparison that stand alone: what a column of operators holds. */
  readonly signs: number;
  /** Units that stand alone: 个, %, 万元. */
  readonly units: number;
  /** Rows that hold words or sentences. */
  readonly textRows: ReadonlySet<number>;
  /** A few words. */
  readonly words: number;
  /** More than that. */
  readonly sentences: number;
}

const OPERATOR = /^(?:[≥≤><=≧≦＝﹦═]|不[低高少多超]|至少|最[少多])/u;
const MEASURE =
  /^[^\p{Script=Han}]{0,2}\d|\d%|百分之|\d.{0,4}以[上下内]$|[月年]底?前|\d(?:个|次|人|万|元|项|件|天|月|年|公里|亩|户)/u;
/** A measure is a figure with its unit and a few words; what says more is a name or a sentence. */
const LONGEST_MEASURE = 8;
const SIGN =
  /^(?:[≥≤><=≧≦＝﹦═]{1,2}|定[性量]|[正反负]向(?:指标)?|(?:大|小|等)于(?:等于|或等于)?|不[低高少多超晚迟]于?|不超过|[之以]?[前内]|以[上下])$/u;
const LONGEST_UNIT = 6;
const LONGEST_WORDS = 10;

/** The entry that begins within the columns, of one row. */
export function entryIn(grid: Grid, row: number, left: number, right: number): Entry | undefined {
  return grid.entries(row).find((entry) => entry.column >= left && entry.column <= right);
}

/** Does the row show something there, in a cell of its own or in one merged down from above? */
export function showsIn(grid: Grid, row: number, left: number, right: number): boolean {
  if (entryIn(grid, row, left, right)) return true;
  const { ref, cell } = grid.at(row, left);
  return ref.row < row && ref.column >= left && cell !== undefined && !isBlank(textOf(cell));
}

/** Looks at what stands in the columns from `left` to `right` of some rows. */
export function columnContent(grid: Grid, rows: readonly number[], left: number, right: number): ColumnContent {
  const points = new Map<number, number>();
  const textRows = new Set<number>();
  let [filled, measures, operators, signs, units, words, sentences] = [0, 0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    const entry = entryIn(grid, row, left, right);
    if (!entry || isBlank(textOf(entry.cell)) || isNotApplicable(entry.raw)) continue;
    filled++;
    if (SIGN.test(entry.text)) signs++;
    else if (entry.text.length <= LONGEST_UNIT && isKnownUnit(entry.text)) units++;
    const plain = pointsOf(entry);
    if (plain !== undefined) points.set(row, plain);
    else if (OPERATOR.test(entry.text)) {
      operators++;
      measures++;
    } else if (typeof entry.cell.value === 'number' || isMeasure(entry.text)) measures++;
    else {
      textRows.add(row);
      if (entry.text.length > LONGEST_WORDS) sentences++;
      else words++;
    }
  }
  return { rows: rows.length, filled, points, measures, operators, signs, units, textRows, words, sentences };
}

function isMeasure(text: string): boolean {
  return (
    MEASURE.test(text.slice(0, 40)) && (text.slice(0, 60).match(/\p{Script=Han}/gu)?.length ?? 0) <= LONGEST_MEASURE
  );
}

function pointsOf({ cell, text }: Entry): number | undefined {
  if (typeof cell.value === 'number') {
    return cell.value >= 0 && cell.value <= 100 && !cell.format.includes('%') ? cell.value : undefined;
  }
  const match = /^(\d{1,3}(?:\.\d{1,4})?)分?$/u.exec(compact(text));
  const number = match ? Number(match[1]) : undefined;
  return number !== undefined && number <= 100 ? number : undefined;
}

/** Of the filled cells at least this part. */
const MOST = 0.8;

export const looksLikePoints = (content: ColumnContent): boolean =>
  content.points.size >= 2 && content.points.size >= content.filled * MOST && content.filled >= content.rows * 0.4;

export const looksLikeMeasures = (content: ColumnContent): boolean =>
  content.measures >= 1 &&
  content.measures + content.words + content.points.size >= content.filled * MOST &&
  content.filled >= content.rows * 0.5 &&
  !looksLikePoints(content);

export const looksLikeText = (content: ColumnContent): boolean =>
  content.filled > 0 && content.words + content.sentences >= content.filled * MOST;

export const looksLikeSigns = (content: ColumnContent): boolean =>
  content.signs >= 2 && content.signs >= content.filled * MOST && content.filled >= content.rows * 0.4;

export const looksLikeUnits = (content: ColumnContent): boolean =>
  content.units >= 2 && content.units >= content.filled * MOST && content.filled >= content.rows * 0.4;

export const sumOfPoints = (content: ColumnContent): number =>
  [...content.points.values()].reduce((sum, value) => sum + value, 0);
