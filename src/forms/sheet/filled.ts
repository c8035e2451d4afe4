import type { Area, Cell, Sheet } from '../../workbook';
import { compact, isNotApplicable, textOf } from '../cell/text';
import { AFTER_INDICATORS, CAPTION, GOALS, TOTAL } from '../vocabulary/labels';
import { entryOf, type Entry } from './entry';
import { indicatorHeads, isFundsHead, isIndicatorHead } from './heads';
import { titleRole, titleRoleOf } from './title-role';

/**
 * Merges that a converter took out, writing the value into every cell: recognised where a sheet repeats its titles and labels cell by cell,
 * and given back as rectangles, so that all else reads the form as it looked before (src/forms/README.md §6).
 */
export function formerMerges(sheet: Sheet, isMerged: (row: number, column: number) => boolean): readonly Area[] {
  const rows = [...sheet.cells.keys()].sort((a, b) => a - b);
  let columns: ReadonlySet<number> | undefined;
  // Asked for where the same stands on both sides of a blank: on few sheets.
  const apart = (column: number) => (columns ??= apartIn(sheet, rows)).has(column);
  const lines = rows.map((row) => runsIn(row, sheet.cells.get(row), isMerged, apart));
  if (!lines.some((runs) => runs.some(isRepeated))) return [];
  return sidesOf(lines, sheet.merges).flatMap((side) =>
    side.some((runs) => runs.some(isRepeated)) ? new Former(side).areas() : [],
  );
}

/** Forms beside each other, each with a title of its own and an empty column between them: the heads of one say nothing of the other's cells. */
function sidesOf(lines: readonly Line[], merges: Sheet['merges']): readonly (readonly Line[])[] {
  const titles = lines.flatMap((runs) => runs.filter((run) => run.isText && titleRoleOf(run.text) !== undefined));
  const [first] = titles;
  const next = first && titles.find(({ left }) => left > first.right + 1);
  if (!next) return [lines];
  const holds = ({ left, right }: { left: number; right: number }, column: number) => left <= column && right >= column;
  for (let cut = next.left - 1; cut > first.right; cut--) {
    if (lines.some((runs) => runs.some((run) => run.text !== '' && holds(run, cut)))) continue;
    if (merges.some((area) => holds(area, cut))) continue;
    const part = (isLeft: boolean) => lines.map((runs) => runs.filter(({ left }) => left < cut === isLeft));
    return [part(true), ...sidesOf(part(false), merges)];
  }
  return [lines];
}

/** Empty columns behind which the labels of the first column stand again: two forms of one title, not a column put in later. */
function apartIn({ cells }: Sheet, rows: readonly number[]): ReadonlySet<number> {
  const said = (row: number, column: number) => {
    const cell = cells.get(row)?.get(column);
    return cell ? compact(textOf(cell).slice(0, 40)) : '';
  };
  const used = new Set(rows.flatMap((row) => [...(cells.get(row)?.keys() ?? [])].filter((at) => said(row, at) !== '')));
  const left = Math.min(...used);
  const isAgain = (row: number, column: number) =>
    /\p{Script=Han}{2}/u.test(said(row, left)) &&
    said(row, left) === said(row, column + 1) &&
    said(row, left) !== said(row, column - 1);
  const starts = [...used].map((column) => column - 1).filter((column) => column > left && !used.has(column));
  return new Set(starts.filter((column) => rows.filter((row) => isAgain(row, column)).length >= 3));
}

/** A title or a label in three cells: no value is written so often for its own sake. */
function isRepeated(run: Run): boolean {
  if (!run.isText || !isLong(run)) return false;
  return titleRoleOf(run.text) !== undefined || (/\p{Script=Han}{4}/u.test(run.text) && !/^\d/u.test(run.text));
}

const isLong = ({ left, right }: Run): boolean => right - left >= 2;

/** Neighbouring cells of one row that hold the same. */
interface Run {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly cell: Cell;
  readonly text: string;
  /** Chinese words: numbers and strokes are repeated for their own sake. */
  readonly isText: boolean;
}

type Line = readonly Run[];

function runsIn(
  row: number,
  cells: ReadonlyMap<number, Cell> | undefined,
  isMerged: (row: number, column: number) => boolean,
  apart: (column: number) => boolean,
): Run[] {
  const runs: Run[] = [];
  for (const [column, cell] of [...(cells ?? [])].sort((a, b) => a[0] - b[0])) {
    const text = compact(textOf(cell).slice(0, 200)).replace(/:$/u, '');
    const isWords = /\p{Script=Han}{2}/u.test(text) && !MEASURE.test(text) && !isNotApplicable(text);
    const isText = typeof cell.value === 'string' && isWords;
    const run = { row, left: column, right: column, cell, text, isText };
    const last = runs.at(-1);
    const isNext =
      last?.right === column - 1 && isSame(last, run) && !isMerged(row, column) && !isMerged(row, last.left);
    if (isNext) runs[runs.length - 1] = { ...last, right: column };
    else runs.push(run);
  }
  return overGaps(runs, apart);
}

const isSame = (a: Run, b: Run): boolean =>
  a.isText ? a.text === b.text : a.cell.value === b.cell.value && a.cell.text === b.cell.text;

/** A column put in later is blank between cells that hold the same. */
function overGaps(runs: readonly Run[], apart: (column: number) => boolean): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const isSure = last && (isLong(last) || isLong(run) || /\p{Script=Han}{4}/u.test(run.text));
    if (isSure && last.right === run.left - 2 && isSame(last, run) && !apart(run.left - 1))
      joined[joined.length - 1] = { ...last, right: run.right };
    else joined.push(run);
  }
  return joined;
}

type Part = 'labels' | 'amounts' | 'indicators';

class Former {
  #part: Part = 'labels';
  /** Columns of the table's head. */
  #spans: readonly Run[] = [];
  /** Heads of the goals side by side, while their values are read: what was aimed at and what was done may be the same words. */
  #goals: readonly Run[] = [];
  /** Column from which values stand: left of it cells are labels. */
  #values = Infinity;
  /** Column from which indicators are named: what is repeated there is repeated for its own sake. */
  #names = Infinity;
  /** By row: left of it a text repeated from the row above is the same label. */
  readonly #limits = new Map<number, number>();
  readonly #found: Run[][] = [];

  constructor(private readonly lines: readonly Line[]) {}

  areas(): readonly Area[] {
    for (const runs of this.lines) this.#found.push(this.#line(runs));
    return this.#joined();
  }

  #line(runs: readonly Run[]): Run[] {
    const entries = runs.map((run) => entryOf(run.row, run.left, run.cell, area(run)));
    const row = runs[0]?.row ?? 0;
    const head = headOf(entries, this.#part);
    if (head) {
      this.#part = head;
      this.#spans = runs;
      this.#values = valuesOf(entries, head);
      this.#names = indicatorHeads(entries).get('level3')?.column ?? this.#values;
      this.#limits.set(row, Infinity);
      return [...runs];
    }
    const [first] = entries;
    const said = entries.filter(({ text, label }) => text.length <= 16 && isGoal(label));
    if (said.length > 1) this.#goals = runs.filter(({ left }) => said.some(({ column }) => column === left));
    else if (this.#goals.length > 0 && row > (this.#goals[0]?.row ?? 0) + 1) this.#goals = [];
    const isLabel = first && (titleRole(first) || CAPTION.test(first.bare) || AFTER_INDICATORS.test(first.bare));
    if (isLabel) this.#part = 'labels';
    this.#limits.set(
      row,
      this.#part === 'labels' ? Infinity : this.#part === 'indicators' ? this.#names : this.#values,
    );
    return runs.flatMap((run) => this.#split(run));
  }

  /** The run as one cell, or cell by cell where its cells belong to columns of their own. */
  #split(run: Run): Run[] {
    const isOne = run.left === run.right || this.#isOneCell(run);
    if (isOne) return [run];
    const cells: Run[] = [];
    const spans = this.#goals.length > 0 ? this.#goals : this.#spans;
    for (let column = run.left; column <= run.right; column++) {
      const span = spans.find((head) => head.left <= column && head.right >= column);
      const last = cells.at(-1);
      if (last && span && last.left >= span.left) cells[cells.length - 1] = { ...last, right: column };
      else cells.push({ ...run, left: column, right: column });
    }
    return cells;
  }

  #isOneCell(run: Run): boolean {
    if (this.#goals.filter((head) => head.left <= run.right && head.right >= run.left).length > 1) return false;
    if (this.#spans.some((head) => head.left <= run.left && head.right >= run.right)) return true;
    // 97 in all cells left of 总分: where indicators are named no figure is repeated for its own sake.
    if (!run.isText) {
      const isFigure = FIGURE.test(run.text) || PAGE.test(run.text);
      return this.#part === 'indicators' && isLong(run) && run.left < this.#names && isFigure;
    }
    if (this.#part !== 'indicators') return true;
    // A sentence across the table begins left of the names; 12个月 as name, target and actual value does not.
    return (isLong(run) && run.left < this.#names) || run.right < this.#names || TOTAL.test(run.text);
  }

  /** Runs that are repeated from row to row, among the labels, are one cell too. */
  #joined(): readonly Area[] {
    const open = new Map<
      string,
      { area: { top: number; left: number; bottom: number; right: number }; text: string }
    >();
    const areas: Area[] = [];
    for (const runs of this.#found) {
      for (const run of runs) {
        const key = `${run.left} ${run.right}`;
        const above = open.get(key);
        const goesOn = above?.area.bottom === run.row - 1 && above.text === run.text && this.#isLabel(run);
        if (goesOn) above.area.bottom = run.row;
        else {
          const next = { top: run.row, left: run.left, bottom: run.row, right: run.right };
          open.set(key, { area: next, text: run.text });
          areas.push(next);
        }
      }
    }
    return areas.filter(({ top, left, bottom, right }) => bottom > top || right > left);
  }

  #isLabel(run: Run): boolean {
    return run.isText && run.right < (this.#limits.get(run.row) ?? Infinity);
  }
}

const isGoal = (label: string): boolean => GOALS.expected.test(label) || GOALS.actual.test(label);

function area({ row, left, right }: Run): Area {
  return { top: row, left, bottom: row, right };
}

/** 36.00万元, ≥120公里: repeated for its own sake. */
const MEASURE = /^[-≥≤><=]*\d[\d,.]*[^\d年]{0,3}$/u;
/** — 1 —, 第1页. */
const PAGE = /^(?:[-—]+\d{1,3}[-—]+|第\d{1,3}页)$/u;
const FIGURE = /^\d[\d.,]*[%分]?$/u;
const isNumber = ({ value }: Cell): boolean => typeof value === 'number';

/** Among indicators 预算编制, 预算执行率 and 在职人员控制率 are names, and head nothing. */
function headOf(entries: readonly Entry[], within: Part): Part | undefined {
  if (isIndicatorHead(entries)) return 'indicators';
  const isNamed = within === 'indicators' && entries.some(({ cell, text }) => FIGURE.test(text) || isNumber(cell));
  if (isFundsHead(entries) && !isNamed) return 'amounts';
  if (within === 'indicators') return undefined;
  const closed = entries.filter(({ text }) => text.length < 24 && /[预决]算|编制|在职|控制率/u.test(text));
  return closed.length >= 2 ? 'amounts' : undefined;
}

function valuesOf(entries: readonly Entry[], part: Part): number {
  const first = entries.find(({ bare }) =>
    part === 'indicators'
      ? /值|分|完成|原因/u.test(bare) && !/指标$/u.test(bare)
      : /[预决]算|执行|编制|在职/u.test(bare) && !/申请|情况/u.test(bare),
  );
  return first?.column ?? Infinity;
}
