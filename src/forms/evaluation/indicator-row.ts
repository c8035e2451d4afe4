import Big from 'big.js';
import type { Heading, Indicator, IndicatorRowKind } from '../rows';
import type { Cell } from '../../workbook';
import { placeIn, type Column, type Entry, type Grid, type GridPlace } from '../sheet/grid';
import type { IndicatorHead, IndicatorKey } from './indicator-head';
import { adjustedTarget, openField, indicatorPlace, pointsOf, pointsOfName, reasonIn, textIn } from './indicator-cells';
import { indicatorName, isLevelName, isPartName, namesNothing } from './indicator-name';
import { SUBTOTAL } from '../vocabulary/labels';
import { goesOnInTexts, wholeText } from './texts-over-rows';
import { printedWeight } from '../sheet/printed-weight';
import { blankField, readText, readWeight } from '../cell/read-field';
import { readMeasure } from '../cell/read-measure';
import { isTotalLabel, isTotalRow } from '../sheet/total-row';
import { bareLabel, compact, isBlank, textOf } from '../cell/text';

const VALUE_KEYS = ['target', 'actual', 'weight', 'score'] as const;

type Parsed = Omit<Indicator, 'path' | 'kind' | 'group' | 'partOf'>;

/** Reads the rows below a head one after another: levels go on downwards until the next is named. */
export class RowReader {
  #level1: Heading | null = null;
  #level2: Heading | null = null;
  /** Index of the last indicator: what a 其中 line below belongs to. */
  #lastCounting: number | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly head: IndicatorHead,
    private readonly group: number,
    private readonly into: Indicator[],
    /** How often each path was given, over all blocks of the form: a field path names one place. */
    private readonly paths: Map<string, number>,
  ) {}

  /** A row of one level's sum names its level and counts nothing. */
  isSubtotal(row: number): boolean {
    return this.#levelEntries(row).some((entry) => SUBTOTAL.test(entry.label));
  }

  /** The same table goes on below a head that is printed again: levels go on with it. */
  goOn(head: IndicatorHead): RowReader {
    const next = new RowReader(this.grid, head, this.group, this.into, this.paths);
    next.#level1 = this.#level1;
    next.#level2 = this.#level2;
    next.#lastCounting = this.#lastCounting;
    return next;
  }

  /** Does the row name an indicator in words? */
  isNamed(row: number): boolean {
    return this.#levelEntries(row).some((entry) => !isFigure(entry) && !isTotalLabel(entry));
  }

  /** The rows below the first that hold nothing but the rest of its name, or of its target and actual value, printed over several rows. */
  restsOf([first, ...below]: readonly number[]): readonly number[] {
    const end = below.findIndex((row, at) => {
      const above = [first ?? 0, ...below.slice(0, at)];
      // A reason may go on behind an empty row, where the table goes on behind it.
      const apart = row - (above.at(-1) ?? row);
      const isText = apart === 1 || (apart === 2 && this.#isReasonWithin(below.slice(at)));
      const goesOn = isText && this.isNamed(first ?? 0) && goesOnInTexts(this.grid, this.head, above, row);
      return !goesOn && !this.#goesOnIn(first ?? 0, row, at, below[at + 1]);
    });
    return end < 0 ? below : below.slice(0, end);
  }

  /** Rows of nothing but a reason, and below them an indicator or the total. */
  #isReasonWithin(rows: readonly number[]): boolean {
    const reasons = this.head.columns.get('reason');
    const isReason = (row: number) =>
      this.grid.entries(row).every((one) => reasons && one.row === row && isIn(one, reasons));
    const next = rows.findIndex((row) => !isReason(row));
    const after = rows[next];
    return next > 0 && after !== undefined && (this.isIndicator(after) || isTotalRow(this.grid.entries(after)));
  }

  /** The row holds a name and no value of its own, where the rows above and below it have values, or theirs are merged over it. */
  #goesOnIn(first: number, row: number, at: number, after: number | undefined): boolean {
    if (row !== first + at + 1 || this.isBanner(row) || !this.#isOnlyName(row)) return false;
    if (this.#isOnlyName(first) || !this.isNamed(first)) return false;
    const text = this.#nameOf(row);
    if (namesNothing(text) || isPartName(text) || /^\s*指标\d/u.test(text)) return false;
    const merged = VALUE_KEYS.some((key) => indicatorPlace(this.grid, this.head, row, key)?.fromAbove === true);
    const hasPoints = this.head.columns.has('weight') || this.head.columns.has('score');
    return merged || (at === 0 && hasPoints && (after === undefined || !this.#isOnlyName(after)));
  }

  #nameOf(row: number): string {
    const name = indicatorPlace(this.grid, this.head, row, 'level3');
    return name && !name.fromAbove && name.cell ? textOf(name.cell) : '';
  }

  /** The row holds a name and neither a level nor a value. */
  #isOnlyName(row: number): boolean {
    const own = this.grid.entries(row).filter((entry) => entry.row === row);
    const names = this.head.columns.get('level3');
    return own.length === 1 && names !== undefined && own.every((entry) => isIn(entry, names) && !isFigure(entry));
  }

  /** Beyond a total or a note, only a named row with points is still an indicator. */
  isIndicator(row: number): boolean {
    const named = this.#levelEntries(row, ['level2', 'level3']).some((entry) => isNaN(Number(entry.text)));
    const points = [pointsOf(this.grid, this.head, row, 'weight'), pointsOf(this.grid, this.head, row, 'score')];
    return named && points.some((field) => field?.state === 'read' && field.cell.row === row);
  }

  /** A sentence across the table is no heading of a level. */
  isBanner(row: number): boolean {
    const { columns } = this.head;
    // 年度目标2 ｜ what it is, over the whole table: its label stands left of the levels.
    const levels = columns.get('level1')?.left ?? columns.get('level2')?.left ?? columns.get('level3')?.left ?? 0;
    const entries = this.grid.entries(row);
    const inside = entries.filter((entry) => entry.row === row && entry.column >= levels);
    const [only, ...others] = inside.length > 0 ? inside : entries;
    const names = columns.get('level3')?.left ?? Infinity;
    if (!only || others.length > 0) return false;
    const values = columns.get('target')?.left ?? columns.get('actual')?.left ?? Infinity;
    return only.right >= values || (only.column < names && only.text.length > 30);
  }

  /** （一）产出指标 over the whole table, where no column names the levels. */
  readBanner(row: number): void {
    const [only] = this.grid.entries(row);
    if (!only || this.head.columns.has('level1') || !isLevelName(only.label)) return;
    this.#level1 = { cell: this.grid.ref(only), text: only.text, weight: printedWeight(this.grid, only) };
    this.#level2 = null;
  }

  /**
   * 二、产出指标 ｜ ｜ ｜ 50 ｜ 48 over its rows, where no column names the levels: takes it over, with its points. Without a number before it the
   * points of the rows `below`, down to the next that says no values, are its own.
   */
  readHeading(row: number, below: readonly number[]): boolean {
    const { grid, head } = this;
    const says = (at: number, key: IndicatorKey) => !isBlank(textIn(grid, head, at, key));
    const isBare = (at: number) => !says(at, 'target') && !says(at, 'actual');
    const isHeading = (at: number) => ORDINAL.test(this.#nameOf(at)) && isBare(at);
    const weight = pointsOf(grid, head, row, 'weight');
    const [next] = below;
    const isOver = () => {
      const end = below.findIndex(isBare);
      const own = below.slice(0, end < 0 ? undefined : end);
      const all = own.reduce((so, at) => so.plus(pointsOf(grid, head, at, 'weight')?.value?.number ?? 0), new Big(0));
      return isBare(row) && isLevelName(compact(this.#nameOf(row))) && weight?.value?.number.eq(all) === true;
    };
    if (['level1', 'level2'].some((key) => head.columns.has(key as IndicatorKey))) return false;
    const name = this.#levelEntries(row)[0];
    if (!name || next === undefined || weight?.state !== 'read') return false;
    if (isHeading(row) ? isHeading(next) : !isOver()) return false;
    this.#level1 = { cell: grid.ref(name), text: name.text, weight };
    this.#level2 = null;
    return true;
  }

  /** `rests`: the rows below that hold the rest of the name; `whole`: the name, where it is known from several rows. */
  read(row: number, rests: readonly number[], whole?: string): void {
    const named = this.#readLevels(row);
    const name = indicatorPlace(this.grid, this.head, row, 'level3');
    const across = this.#nameAcross(row);
    const own = across ?? (name && !name.fromAbove ? name : undefined);
    const first = own?.cell ? textOf(own.cell) : '';
    const more = rests.map((rest) => this.#nameOf(rest)).filter((text) => text !== first);
    const raw = whole ?? first + more.join('');
    const parsed = this.#parse(row, raw, own, rests);
    const kind = kindOf(raw, parsed, named);
    if (!kind) return;
    const partOf = kind === 'part' ? this.#lastCounting : undefined;
    if (kind === 'indicator') this.#lastCounting = this.into.length;
    this.into.push({
      ...parsed,
      path: this.#pathOf(kind, raw),
      kind,
      group: this.group,
      ...(partOf === undefined ? {} : { partOf }),
    });
  }

  /** A name merged over the levels too: 预算执行率 ｜ ｜ ｜ 100% ｜ 95%. */
  #nameAcross(row: number): GridPlace | undefined {
    const names = this.head.columns.get('level3');
    const entry = names && this.grid.entries(row).find((one) => one.column < names.left && one.right >= names.left);
    if (!entry || entry.row !== row || isFigure(entry) || isTotalLabel(entry)) return undefined;
    return { ref: this.grid.ref(entry), cell: entry.cell, fromAbove: false };
  }

  #parse(row: number, raw: string, name: GridPlace | undefined, rests: readonly number[]): Parsed {
    const whole = (cell: Cell | undefined, key: 'target' | 'actual' | 'reason') =>
      wholeText(this.grid, this.head, cell, key, rests);
    const here = this.grid.ref({ row, column: this.head.columns.get('level3')?.left ?? 0 });
    const operator = textIn(this.grid, this.head, row, 'operator');
    const unit = textIn(this.grid, this.head, row, 'unit');
    const target = adjustedTarget(this.grid, this.head, row) ?? indicatorPlace(this.grid, this.head, row, 'target');
    const actual = indicatorPlace(this.grid, this.head, row, 'actual');
    const reason = reasonIn(this.grid, this.head, row);
    const said = whole(reason?.cell, 'reason');
    return {
      level1: this.#level1,
      level2: this.#level2,
      name: readText(name?.ref ?? here, raw),
      target: target
        ? readMeasure(target.ref, whole(target.cell, 'target'), { operator, unit })
        : (openField(this.grid, this.head, row, 'target') ?? blankField(here)),
      actual: actual
        ? readMeasure(actual.ref, whole(actual.cell, 'actual'), { unit })
        : (openField(this.grid, this.head, row, 'actual') ?? blankField(here)),
      weight:
        pointsOf(this.grid, this.head, row, 'weight') ??
        pointsOfName(this.head, raw, name, (this.#level2 ?? this.#level1)?.text),
      score: pointsOf(this.grid, this.head, row, 'score'),
      reason: reason ? readText(reason.ref, said ? textOf(said) : '') : openField(this.grid, this.head, row, 'reason'),
    };
  }

  #levelEntries(row: number, keys: readonly IndicatorKey[] = ['level1', 'level2', 'level3']): readonly Entry[] {
    const columns = keys.flatMap((key) => this.head.columns.get(key) ?? []);
    return this.grid.entries(row).filter((entry) => columns.some((column) => isIn(entry, column)));
  }

  /** Takes over the levels that the row names; true when it names one. */
  #readLevels(row: number): boolean {
    const [first, second] = this.#headings(row);
    // A level repeated in every row (merges taken out by filling down) is still one, and so is one that a page prints again without its number.
    if (first && !isSameLevel(first, this.#level1)) {
      this.#level1 = first;
      this.#level2 = null;
    }
    if (second && !isSameLevel(second, this.#level2)) this.#level2 = second;
    return first !== null || second !== null;
  }

  /** The levels that a row names. 指标, one head over two columns of levels: what stands behind the first of them is the second. */
  #headings(row: number): readonly [Heading | null, Heading | null] {
    const { columns, level1Weight, level2Weight } = this.head;
    const [one, two] = [columns.get('level1'), columns.get('level2')];
    const within = (column: Column | undefined) =>
      column ? this.grid.entries(row).filter((entry) => isIn(entry, column) && !isFigure(entry)) : [];
    const [first, behind] = within(one);
    const isBehind = !two && first !== undefined && this.#level1 !== null && first.column > this.#level1.cell.column;
    return [
      this.#heading(row, isBehind ? undefined : first, level1Weight),
      this.#heading(row, two ? within(two)[0] : isBehind ? first : behind, level2Weight),
    ];
  }

  #heading(row: number, entry: Entry | undefined, weights: Column | undefined): Heading | null {
    if (!entry || namesNothing(entry.text) || SUBTOTAL.test(entry.label)) return null;
    const beside = weights && placeIn(this.grid, row, weights);
    const weight = beside && !beside.fromAbove ? readWeight(beside.ref, beside.cell) : null;
    return {
      cell: this.grid.ref(entry),
      text: entry.text,
      weight: weight?.state === 'read' ? weight : printedWeight(this.grid, entry),
    };
  }

  #pathOf(kind: IndicatorRowKind, raw: string): string {
    const text = indicatorName(raw) || (this.#level2?.text ?? this.#level1?.text ?? '');
    const path = `${kind} ${text.slice(0, 200)}`;
    const count = (this.paths.get(path) ?? 0) + 1;
    this.paths.set(path, count);
    return count === 1 ? path : `${path} (${count})`;
  }
}

const ORDINAL = /^\s*[（(]?[一二三四五六七八九十]{1,2}[）)、.．]/u;

const isSameLevel = ({ text }: Heading, before: Heading | null): boolean =>
  before !== null && bareLabel(text) === bareLabel(before.text);

function isIn(entry: Entry, column: Column): boolean {
  return entry.column >= column.left && entry.column <= column.right;
}

function isFigure(entry: Entry): boolean {
  return typeof entry.cell.value === 'number' || /^[\d.]+$/u.test(entry.text);
}

function kindOf(raw: string, row: Parsed, named: boolean): IndicatorRowKind | undefined {
  const isFilled = [row.target, row.actual, row.weight, row.score].some(
    (field) => field !== null && (field.state === 'read' || (field.state === 'unreadable' && !isBlank(field.raw))),
  );
  const text = compact(raw);
  if (isBlank(raw)) return isFilled ? 'indicator' : named ? 'empty' : undefined;
  if (isPartName(text)) return 'part';
  return namesNothing(text) && !isFilled ? 'placeholder' : 'indicator';
}
