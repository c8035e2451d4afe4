import { compact, isBlank, isNotApplicable, textOf } from '../cell/text';
import type { Entry, Grid } from './grid';

/** What stands in a column, cell by cell, as far as it tells what the column is. */
export interface Content {
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
  /** A few words. */
  readonly words: number;
  /** More than that. */
  readonly sentences: number;
}

const OPERATOR = /^(?:[≥≤><=≧≦＝﹦═]|不[低高少多超]|至少|最[少多])/u;
const MEASURE =
  /^[^\p{Script=Han}]{0,2}\d|%|百分之|以上$|以下$|以内$|[月年]底?前|\d(?:个|次|人|万|元|项|件|天|月|年|公里|亩|户)/u;
const LONGEST_WORDS = 10;

/** The entry that begins within the columns, of one row. */
export function entryIn(grid: Grid, row: number, left: number, right: number): Entry | undefined {
  return grid.entries(row).find((entry) => entry.column >= left && entry.column <= right);
}

/** Looks at what stands in the columns from `left` to `right` of some rows. */
export function contentOf(grid: Grid, rows: readonly number[], left: number, right: number): Content {
  const points = new Map<number, number>();
  let [filled, measures, operators, words, sentences] = [0, 0, 0, 0, 0];
  for (const row of rows) {
    const entry = entryIn(grid, row, left, right);
    if (!entry || isBlank(textOf(entry.cell)) || isNotApplicable(entry.raw)) continue;
    filled++;
    const plain = pointsOf(entry);
    if (plain !== undefined) points.set(row, plain);
    else if (OPERATOR.test(entry.text)) {
      operators++;
      measures++;
    } else if (typeof entry.cell.value === 'number' || MEASURE.test(entry.text.slice(0, 40))) measures++;
    else if (entry.text.length > LONGEST_WORDS) sentences++;
    else words++;
  }
  return { rows: rows.length, filled, points, measures, operators, words, sentences };
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

export const looksLikePoints = (content: Content): boolean =>
  content.points.size >= 2 && content.points.size >= content.filled * MOST && content.filled >= content.rows * 0.4;

export const looksLikeMeasures = (content: Content): boolean =>
  content.measures >= 1 &&
  content.measures + content.words + content.points.size >= content.filled * MOST &&
  content.filled >= content.rows * 0.5 &&
  !looksLikePoints(content);

export const looksLikeText = (content: Content): boolean =>
  content.filled > 0 && content.words + content.sentences >= content.filled * MOST;

export const sumOf = (content: Content): number => [...content.points.values()].reduce((sum, value) => sum + value, 0);
