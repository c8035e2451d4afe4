import { toldName, type EvaluationForm, type FundsRow } from '../../forms';
import {
  AMOUNT_COLUMNS,
  brokenBelow,
  brokenTwice,
  exhausted,
  fits,
  type FundsReading,
  meets,
  metBy,
} from './funds-sums';
import { ofForm } from '../engine/of-form';

/**
 * The funds block as a tree (src/forms/README.md §11): every row below 年度资金总额 is a part of it, unless it is shown to stand inside another row.
 * Shown by its numbering, by a second 其中, by its indent; where these leave it open, by the sum: the reading in which the parts come to the
 * printed total holds for the whole block. What neither shows is not known, and nothing may be concluded from it.
 */

export interface FundsTree {
  /** The readings that are left: one where the block is understood. None without rows below the total. */
  readonly readings: readonly FundsReading[];
  /** The first row of which nothing tells where it belongs; null in a block that is understood. */
  readonly unclear: FundsRow | null;
  /** The same total broken down once more (by source of money, then by what it went on): rows that come to it by themselves. */
  readonly again: readonly FundsRow[];
  /** Rows that were told to stand where the form or its amounts do not let them: it was not done. */
  readonly refused: readonly FundsRow[];
}

interface Draft extends FundsReading {
  /** Some row was taken into another although no mark asks for it: to be believed only where the sum says so. */
  readonly bySum: boolean;
  /** Rows of which no mark says anything. */
  readonly untold: ReadonlySet<FundsRow>;
}

/** More ways than this to read a block are no reading. */
const MOST_READINGS = 400;
/** A block of more rows is no form's: nothing is concluded of what stands inside what. */
const MOST_ROWS = 200;

/** What is never inside another row unless it is marked so: money of another source. */
const ELSEWHERE: readonly FundsRow['kind'][] = ['carryOver', 'other', 'unitFunds', 'fiscalAccount', 'appropriation'];
const TOTALS_OWN: readonly FundsRow['kind'][] = ['carryOver', 'other'];
const NOT_FISCAL = /社会|银行|贷款|自筹|自有|捐赠|企业|群众|个人|结转|结余|其[他它]/u;

const UNREAD = { unclear: null, again: [], refused: [] } as const;

export const fundsTree = ofForm((form: EvaluationForm): FundsTree => {
  const rows = rowsBelow(form);
  if (rows.length === 0 || !form.fundsTotal) return { ...UNREAD, readings: [] };
  const told = rows.filter(({ place }) => place.told !== undefined);
  if (rows.length > MOST_ROWS)
    return { ...UNREAD, readings: [flat(rows)], unclear: rows.at(-1) ?? null, refused: told };
  const asTold = told.length > 0 ? draftsOf(rows, true) : undefined;
  const obeyed = asTold?.filter((draft) => isSound(form, draft) && told.every((row) => standsAsTold(draft, row)));
  const isObeyed = obeyed !== undefined && obeyed.length > 0;
  const refused = isObeyed ? [] : told;
  const drafts = isObeyed ? obeyed : draftsOf(rows, false);
  if (drafts === undefined) return { ...UNREAD, readings: [flat(rows)], unclear: rows.at(-1) ?? null, refused };
  return { ...resolved(form, rows, believed(form, drafts)), refused };
});

/** A row stands inside the row, or right below the total, where it was told to stand. */
function standsAsTold({ parts, inside }: FundsReading, row: FundsRow): boolean {
  if (row.place.told === '') return parts.includes(row);
  return [...inside].some(([holder, inner]) => inner.includes(row) && toldName(holder.label.raw) === row.place.told);
}

/** The rows below the total, to the end of the block; a total that stands last sums up what is above it. */
function rowsBelow(form: EvaluationForm): readonly FundsRow[] {
  const { funds, fundsTotal } = form;
  const at = fundsTotal ? funds.indexOf(fundsTotal) : -1;
  if (at < 0) return [];
  return at === funds.length - 1 ? funds.slice(0, at) : funds.slice(at + 1);
}

function flat(rows: readonly FundsRow[]): FundsReading {
  return { parts: rows, inside: new Map() };
}

/** Every way in which the marks allow to read the rows; undefined when there are too many. */
function draftsOf(rows: readonly FundsRow[], obeys: boolean): readonly Draft[] | undefined {
  const marks: Marks = {
    obeys,
    usesIndent: rows.some(({ place }) => !near(place.start, rows[0]?.place.start ?? 0)),
    allWithin: rows.every(({ place }) => place.within),
  };
  const found: Draft[] = [];
  const walk = (stack: readonly FundsRow[], depths: readonly number[], untold: readonly FundsRow[]): boolean => {
    const row = rows[depths.length];
    if (!row) {
      found.push(draftOf(rows, depths, untold));
      return found.length <= MOST_READINGS;
    }
    const marked = markedDepths(row, stack, marks);
    const options = marked ?? stack.map((_, index) => index + 1);
    return options.every((depth) =>
      walk([...stack.slice(0, depth - 1), row], [...depths, depth], marked ? untold : [...untold, row]),
    );
  };
  return walk([], [], []) ? found : undefined;
}

/** What the marks of the whole block mean. */
interface Marks {
  /** What was told goes before every mark. */
  readonly obeys: boolean;
  /** Rows begin at different places: then those that begin at one place stand beside each other. */
  readonly usesIndent: boolean;
  /** Every row begins with 其中: it may speak of the total each time. */
  readonly allWithin: boolean;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1;

function lastIndex<T>(list: readonly T[], fits: (item: T) => boolean): number {
  for (let index = list.length - 1; index >= 0; index--) {
    const item = list[index];
    if (item !== undefined && fits(item)) return index;
  }
  return -1;
}

/**
 * The depths at which the marks of a row let it stand below the rows of `stack` (the row above and those that one stands inside): 1 for a part
 * of the total; undefined when it bears no mark that tells.
 */
function markedDepths(
  { place, kind }: FundsRow,
  stack: readonly FundsRow[],
  { obeys, usesIndent, allWithin }: Marks,
): readonly number[] | undefined {
  // A holder that is not above is none: the row is then put below the total, and what was told refused.
  if (obeys && place.told !== undefined) return [lastIndex(stack, (row) => toldName(row.label.raw) === place.told) + 2];
  const depth = stack.length;
  const above = stack[depth - 1]?.place;
  if (!above) return [1];
  if (place.numbering) {
    const { style, number } = place.numbering;
    const same = lastIndex(stack, (row) => row.place.numbering?.style === style);
    if (same >= 0) return [same + 1];
    if (number === 1) return [depth + 1];
  }
  const isOutdented = usesIndent && place.start < above.start - 1;
  // A 其中 speaks of the row above it.
  if (place.within && !isOutdented) {
    return above.within && (depth > 1 || allWithin) ? [depth, depth + 1] : [depth + 1];
  }
  if (!usesIndent) return undefined;
  if (place.start > above.text + 1) {
    // 上年结转 and 其他资金 are the total's own in every form; set a little further right they may still be.
    return TOTALS_OWN.includes(kind) ? [depth, depth + 1] : [depth + 1];
  }
  const beside = stack.flatMap((row, index) =>
    near(place.start, row.place.start) || near(place.start, row.place.text) ? [index + 1] : [],
  );
  if (beside.length > 0) return beside;
  const under = lastIndex(stack, (row) => row.place.start < place.start);
  return under < 0 ? [1] : [under + 1, under + 2];
}

function draftOf(rows: readonly FundsRow[], depths: readonly number[], untold: readonly FundsRow[]): Draft {
  const inside = new Map<FundsRow, readonly FundsRow[]>();
  const stack: FundsRow[] = [];
  for (const [index, row] of rows.entries()) {
    stack.length = Math.min(stack.length, (depths[index] ?? 1) - 1);
    const holder = stack.at(-1);
    if (holder) inside.set(holder, [...(inside.get(holder) ?? []), row]);
    stack.push(row);
  }
  return { parts: rows.filter((_, index) => depths[index] === 1), inside, bySum: false, untold: new Set(untold) };
}

/** The same with runs of unmarked rows taken into the row above them, where the amounts or the names make that likely. */
function guessesFrom(form: EvaluationForm, draft: Draft): readonly Draft[] {
  const found: Draft[] = [];
  const walk = (index: number, kept: readonly FundsRow[], inside: Draft['inside']): void => {
    const holder = draft.parts[index];
    if (!holder) {
      if (inside.size > draft.inside.size) found.push({ ...draft, parts: kept, inside, bySum: true });
      return;
    }
    if (found.length > MOST_READINGS) return;
    walk(index + 1, [...kept, holder], inside);
    if (draft.inside.has(holder)) return;
    for (let end = index + 1; end < draft.parts.length; end++) {
      const run = draft.parts.slice(index + 1, end + 1);
      if (!run.every((row) => draft.untold.has(row)) || !fits(form, holder, run)) break;
      if (!mayHold(holder, run) && exhausted(form, holder, run) < 1) continue;
      walk(end + 1, [...kept, holder], new Map([...inside, [holder, run]]));
    }
  };
  walk(0, [], draft.inside);
  return found;
}

const isSound = (form: EvaluationForm, { inside }: FundsReading): boolean =>
  [...inside].every(([holder, inner]) => fits(form, holder, inner));

/** Money that a row of 财政拨款 may be made up of although no mark says so. */
function mayHold(holder: FundsRow, inner: readonly FundsRow[]): boolean {
  return (
    holder.kind === 'appropriation' &&
    inner.every((row) => !ELSEWHERE.includes(row.kind) && !NOT_FISCAL.test(row.label.raw))
  );
}

/** The readings that the amounts do not refute, as long as one is left, and what only the amounts suggest. */
function believed(form: EvaluationForm, marked: readonly Draft[]): readonly Draft[] {
  const sound = marked.filter((draft) => isSound(form, draft));
  return [...(sound.length > 0 ? sound : marked), ...sound.flatMap((draft) => guessesFrom(form, draft))];
}

function resolved(
  form: EvaluationForm,
  rows: readonly FundsRow[],
  drafts: readonly Draft[],
): Omit<FundsTree, 'refused'> {
  const met = (draft: Draft) => metBy(form, draft).length;
  const most = Math.max(...drafts.map(met));
  const judged = AMOUNT_COLUMNS.some((column) => drafts.some((draft) => meets(form, draft, column) !== undefined));
  const twice = drafts.flatMap((draft) => brokenTwice(form, draft, most) ?? [])[0];
  if (twice) return { readings: [twice.first], unclear: null, again: twice.again };
  if (most > 0) return treeOf(form, rows, preferred(drafts.filter((draft) => met(draft) === most)));
  // Totals that no reading comes to: what the marks say is held against them.
  if (judged) return treeOf(form, rows, preferred(drafts));
  // Without a total: a row that is made up of those inside it shows it. Two different columns where no mark says so.
  const exact = drafts.filter(
    ({ inside, bySum }) =>
      inside.size > 0 && [...inside].every(([holder, inner]) => exhausted(form, holder, inner) >= (bySum ? 2 : 1)),
  );
  if (exact.length > 0) return treeOf(form, rows, exact);
  const least = Math.min(...drafts.map(oddities));
  return treeOf(
    form,
    rows,
    drafts.filter((draft) => oddities(draft) === least),
  );
}

/** 上年结转 or 其他资金 inside another row by no more than its indent. */
function oddities({ inside }: Draft): number {
  const loose = [...inside.values()].filter(([first]) => first && !first.place.within && !first.place.numbering);
  return loose.flat().filter(({ kind }) => TOTALS_OWN.includes(kind)).length;
}

/** What the marks ask for goes before what only the sum shows. */
function preferred(drafts: readonly Draft[]): readonly Draft[] {
  const marked = drafts.filter(({ bySum }) => !bySum);
  return marked.length > 0 ? marked : drafts;
}

function treeOf(form: EvaluationForm, rows: readonly FundsRow[], drafts: readonly Draft[]): Omit<FundsTree, 'refused'> {
  const [first] = drafts;
  const unlike = rows.find((row) => drafts.some((draft) => draft.parts.includes(row) !== first?.parts.includes(row)));
  const readings: Draft[] = [];
  for (const draft of drafts) {
    if (!readings.some((other) => sameRows(other.parts, draft.parts))) readings.push(draft);
  }
  const again = first && readings.length === 1 ? brokenBelow(form, first) : [];
  return { readings, unclear: unlike ?? null, again };
}

function sameRows(a: readonly FundsRow[], b: readonly FundsRow[]): boolean {
  return a.length === b.length && a.every((row, index) => row === b[index]);
}
