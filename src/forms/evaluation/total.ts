import type { Figure, FigureField, TextField } from '../cell/field';
import type { TotalRow } from '../rows';
import { placeIn, type Column, type Entry, type Grid } from '../sheet/grid';
import type { IndicatorHead } from './indicator-head';
import { GRADE } from '../vocabulary/labels';
import { blankField, readPoints, readText, readWeight } from '../cell/read-field';
import { notUnderstood } from '../sheet/not-understood';
import { compact, isBlank, isNotApplicable } from '../cell/text';
import { gradeBehind, gradeIn, isPoints, isScoreLabel, isTotalLabel, pointsInside } from '../sheet/total-row';

/**
 * The total row, whatever the order of its cells. Numbers below the columns 分值 and 得分 are what those say. Of numbers elsewhere one
 * is the score; of two, 100 is the weight, else the first. `gradeRows`: the row itself, then rows below that are labelled 等级.
 */
export function parseTotal(
  grid: Grid,
  row: number,
  head: IndicatorHead,
  gradeRows: readonly (readonly Entry[])[],
): TotalRow {
  const entries = grid.entries(row);
  const labelEntry =
    entries.find(isTotalLabel) ??
    entries.find(isScoreLabel) ??
    entries.find((entry) => !isPoints(entry) && !isNotApplicable(entry.raw) && gradeIn(entry) === undefined);
  const label = labelEntry
    ? readText(grid.ref(labelEntry), labelEntry.raw)
    : blankField<string>(grid.ref({ row, column: 0 }));
  const others = entries.filter((entry) => entry !== labelEntry && gradeIn(entry) === undefined);
  const ofRows = head.columns.get('weight');
  const inColumn = (column: Column | undefined): FigureField | null => {
    if (!column) return null;
    const { ref, cell } = placeIn(grid, row, column);
    const own = entries.find((entry) => entry.column <= ref.column && entry.right >= ref.column);
    // The label or the grade may reach below these columns.
    if (own && !others.includes(own)) return null;
    return column === ofRows ? readWeight(ref, cell) : readPoints(ref, cell);
  };
  // 一级指标 ｜ 分值 ｜ 二级指标 ｜ 分值 ｜ 三级指标 ｜ 分值: the total of the weights may stand below any of the three.
  const levels = [head.level1Weight, head.level2Weight].filter((column) => column !== undefined);
  const inLevel = levels.find((column) => inColumn(column)?.state === 'read');
  const weightColumn = inLevel && inColumn(ofRows)?.state !== 'read' ? inLevel : ofRows;
  const scoreColumn = head.columns.get('score');
  // Where it is not known which column holds the points, the total's own are not known either.
  const [openWeight, openScore] = (['weight', 'score'] as const).map((key) => head.doubtful.get(key));
  if (openWeight ?? openScore) {
    const open = (column: Column | undefined) => column && notUnderstood<Figure>(placeIn(grid, row, column));
    return {
      label,
      weight: inColumn(weightColumn) ?? open(openWeight) ?? null,
      score: inColumn(scoreColumn) ?? open(openScore) ?? null,
      grade: gradeOf(grid, gradeRows),
      regular: true,
    };
  }
  let weight = inColumn(weightColumn);
  let score = inColumn(scoreColumn);
  // One number merged across both columns is the score.
  const across = others.find((entry) => entry.column === weight?.cell.column && isPoints(entry));
  if (across && scoreColumn && weightColumn && across.right >= scoreColumn.left && scoreColumn.left > across.column) {
    score = weight;
    weight = null;
  }
  const isPlaced = (entry: Entry) =>
    [weight, score].some((field) => field?.cell.row === entry.row && field.cell.column === entry.column);
  const loose = others.filter((entry) => !isPlaced(entry) && isPoints(entry));
  // Where both stand below their heads, a figure below another head (扣分) is that column's.
  const isUnderHead = ({ column }: Entry) => head.entries.some((one) => one.column <= column && one.right >= column);
  // 总得分 ｜ 98: its only figure is the score, whatever column it stands below.
  const [only, ...more] = others.filter(isPoints);
  if (only && more.length === 0 && weight?.state === 'read' && score?.state !== 'read' && saysScore(labelEntry)) {
    score = weight;
    weight = null;
  }
  // 总分 ｜ 总分值 ｜ 100 ｜ 总得分 ｜ 98: each has its label before it, whatever column it stands below.
  const labelled = (says: RegExp) =>
    others.find((entry, index) => isPoints(entry) && saidBefore(others[index - 1], says));
  const weighed = labelled(WEIGHT_BEFORE);
  const behindLabel = labelEntry && weighed && saysScore(labelEntry) ? grid.rightOf(labelEntry) : undefined;
  const own = labelled(SCORE_BEFORE) ?? (behindLabel && isPoints(behindLabel) ? behindLabel : undefined);
  const beside = own && (weighed ?? others.find((entry) => entry !== own && isPoints(entry)));
  if (own && beside) {
    return {
      label,
      weight: readWeight(grid.ref(beside), beside.cell),
      score: readPoints(grid.ref(own), own.cell),
      grade: gradeOf(grid, gradeRows),
      regular: true,
    };
  }
  // 自评总分 ｜ 98.50 ｜ 自评等级 ｜ 优: a row of labels with their values has no place for the weight.
  const isPair = only && loose.includes(only) && more.length === 0 && only.column === (labelEntry?.right ?? -2) + 1;
  if (isPair && entries.some((entry) => GRADE.label.test(entry.label))) {
    const grade = gradeOf(grid, gradeRows);
    return { label, weight: null, score: readPoints(grid.ref(only), only.cell), grade, regular: true };
  }
  const isWhole = weight?.state === 'read' && score?.state === 'read';
  // A table without weights has no order of the two.
  const isLone = !weightColumn && loose.length === 1;
  const stray = isLone ? [] : isWhole ? loose.filter((entry) => !isUnderHead(entry)) : loose;
  const free = loose.map((entry) => readPoints(grid.ref(entry), entry.cell)).filter((field) => field.state === 'read');
  if (score?.state !== 'read' && weight?.state !== 'read' && free.length >= 2) {
    const [first, second] = free;
    const isReversed = second?.value?.number.eq(100) === true && first?.value?.number.eq(100) === false;
    weight = (isReversed ? second : first) ?? weight;
    score = (isReversed ? first : second) ?? score;
  } else {
    for (const field of free) {
      if (score?.state !== 'read') score = field;
      else if (weight?.state !== 'read') weight = field;
    }
  }
  // Numbers below their own columns are in order, whichever of the two stands left.
  const placed = [weightColumn, scoreColumn].every((column) => column !== undefined) && stray.length === 0;
  const inside = labelEntry?.inside ?? (labelEntry && pointsInside(labelEntry));
  if (labelEntry && score?.state !== 'read' && inside !== undefined && !isBlank(inside)) {
    const text = compact(inside).replace(/^(\d+(?:\.\d+)?分?)[,(;].*$/u, '$1');
    score = readPoints(grid.ref(labelEntry), { value: text, text, format: '@' });
    // A row that is one cell has no place for the weight.
    if (others.length === 0) weight = null;
  }
  const ordered = [
    labelEntry?.column,
    ...[weight, score].map((field) => (isEmpty(field) ? undefined : field?.cell.column)),
  ];
  // Points that stand left of the names in every row stand left of the total's name too.
  const names = head.columns.get('level1')?.left ?? head.columns.get('level3')?.left ?? 0;
  const isBehind = (column: number | undefined) =>
    column === undefined || column >= (labelEntry?.column ?? -1) || column < names;
  const regular =
    stray.length === 0 &&
    (labelEntry === undefined || placed
      ? ordered.every(isBehind)
      : ordered.every((c, i) => i === 0 || c === undefined || c >= (ordered[i - 1] ?? -1)));
  return { label, weight, score, grade: gradeOf(grid, gradeRows), regular };
}

/** 总得分, 自评得分: the label speaks of a score, not of points at large. */
const saysScore = (label: Entry | undefined): boolean => /得分|评分|自评分/u.test(label?.label ?? '');

const WEIGHT_BEFORE = /分值|权重|满分/u;
const SCORE_BEFORE = /得分|评分/u;
const saidBefore = (entry: Entry | undefined, says: RegExp): boolean =>
  entry !== undefined && !isPoints(entry) && says.test(entry.label);

const isEmpty = (field: FigureField | null): boolean => field?.state === 'blank';

function gradeOf(grid: Grid, rows: readonly (readonly Entry[])[]): TextField | null {
  for (const entries of rows) {
    for (const entry of entries) {
      const grade = gradeIn(entry) ?? gradeBehind(entry);
      if (grade) return readText(grid.ref(entry), grade);
    }
    // A place for the grade that is still empty.
    const label = entries.find((entry) => GRADE.label.test(entry.label));
    if (label && !grid.rightOf(label)) {
      return label.inside === undefined ? blankField(grid.besides(label)) : readText(grid.ref(label), '');
    }
  }
  return null;
}
