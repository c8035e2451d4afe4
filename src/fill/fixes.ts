import type { CheckResult, Finding, Profile } from '../rules';
import { checkWorkbook } from '../rules';
import { address, sameCell, type Workbook } from '../workbook';
import { applied } from './applied';
import { asValue, type FillEdit } from './plan';
import { planFill } from './planner';
import { harmOf, names, proofOf } from './proof';

/** A correction that was proved: the edit that was asked for, and those that follow from it, to be written together. */
export interface Fix {
  readonly edits: readonly [FillEdit, ...FillEdit[]];
  /** Ids of findings of the check it was proved against. Never empty. */
  readonly solves: readonly string[];
  /** Hints, and what a blank that becomes a figure lets see for the first time. */
  readonly raises: readonly string[];
}

const NOTHING: ReadonlySet<string> = new Set();
/** A score, its total, its grade, a second score that is measured by the first, its total again. */
const MOST_ROUNDS = 6;

/**
 * How many rows may be checked to prove what is offered on one sheet, and in all on the whole workbook. A form has some thirty rows and a few
 * faults; where there are hundreds of both, the first of them have their correction and the rest are left to 一键填充, which is proved at once.
 */
const MOST_ROWS_ON_A_SHEET = 10_000;
const MOST_ROWS_IN_ALL = 400_000;

/** Checks that may still be made. */
class Allowance {
  constructor(private left: number) {}

  /** False when there is none left. */
  take(): boolean {
    this.left--;
    return this.left >= 0;
  }
}

/** Work that is done in steps, a check each, so that whoever drives it can do something else in between. */
type Steps<T> = Generator<undefined, T, undefined>;

const known = new WeakMap<CheckResult, Map<Profile, readonly Fix[]>>();

/** {@link fixSteps}, all at once. */
export function fixesOf(workbook: Workbook, check: CheckResult, profile: Profile): readonly Fix[] {
  const steps = fixSteps(workbook, check, profile);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Every correction that solves something and makes nothing worse, in the order of the sheets. Each is proved on its own sheet alone, where a
 * check costs little; then all of them on the whole workbook, as many at once as do not write the same cells, by halves where that fails.
 */
export function* fixSteps(workbook: Workbook, check: CheckResult, profile: Profile): Steps<readonly Fix[]> {
  const before = known.get(check)?.get(profile);
  if (before) return before;
  const sheets = [...new Set(check.forms.all.map(({ sheet }) => sheet))];
  const plan = planFill(workbook, check, { profile, chosen: NOTHING });
  const named = new Map(plan.edits.map((edit) => [address(edit.cell), edit]));
  const single: Fix[] = [];
  for (const sheet of sheets) single.push(...(yield* fixesOn(workbook, sheet, check, profile, named)));
  const fixes = yield* together(workbook, profile, single);
  const profiles = known.get(check) ?? new Map<Profile, readonly Fix[]>();
  known.set(check, profiles.set(profile, fixes));
  return fixes;
}

/** The fix for a finding: of those that solve it the one at its own cell, then the one that writes least. */
export function fixFor(fixes: readonly Fix[], finding: Finding): Fix | undefined {
  const own = fixes.filter(({ solves }) => solves.includes(finding.id));
  const isAt = ({ edits: [first] }: Fix) => Number(sameCell(first.cell, finding.cell));
  return [...own].sort((a, b) => isAt(b) - isAt(a) || a.edits.length - b.edits.length)[0];
}

/**
 * Several proved corrections as one, proved anew together on the whole workbook; undefined when two would write a cell differently, or when
 * together they make something worse.
 */
export function combined(
  workbook: Workbook,
  check: CheckResult,
  profile: Profile,
  fixes: readonly Fix[],
): Fix | undefined {
  const byCell = new Map<string, FillEdit>();
  for (const edit of fixes.flatMap(({ edits }) => edits)) {
    const place = address(edit.cell);
    const other = byCell.get(place);
    if (other && other.after !== edit.after) return undefined;
    byCell.set(place, edit);
  }
  const [first, ...rest] = byCell.values();
  if (!first) return undefined;
  const edits: Fix['edits'] = [first, ...rest];
  const after = checkWorkbook(applied(workbook, edits.map(asValue)), { profile });
  const proof = proofOf(check.findings, after.findings);
  if (proof.solves.length === 0 || harmOf(proof, edits).length > 0) return undefined;
  const ids = (findings: readonly Finding[]) => findings.map(({ id }) => id);
  return { edits, solves: ids(proof.solves), raises: ids(proof.raises) };
}

function* fixesOn(
  whole: Workbook,
  name: string,
  check: CheckResult,
  profile: Profile,
  inWhole: ReadonlyMap<string, FillEdit>,
): Steps<readonly Fix[]> {
  const alone: Workbook = { ...whole, sheets: whole.sheets.filter((sheet) => sheet.name === name) };
  const allowance = new Allowance(Math.floor(MOST_ROWS_ON_A_SHEET / Math.max(1, rowsOf(alone))));
  if (![...inWhole.values()].some(({ cell }) => cell.sheet === name) || !allowance.take()) return [];
  const base = checkWorkbook(alone, { profile });
  yield;
  const plan = planFill(alone, base, { profile, chosen: NOTHING });
  const offered = plan.edits.filter(({ kind, note }) => kind === 'computed' || note === 'finerSteps');
  const ids = idsOf(check.findings);
  const named = (one: FillEdit): FillEdit => ({ ...one, ...ofWhole(inWhole.get(address(one.cell))) });
  function* fixOf(edits: readonly FillEdit[]): Steps<readonly Fix[]> {
    const proved = yield* prove(alone, base, edits, profile, allowance);
    const [first, ...rest] = (proved?.edits ?? []).map(named);
    const solves = (proved?.solves ?? []).flatMap((finding) => ids.get(keyOf(finding)) ?? []);
    return proved && first && solves.length > 0
      ? [{ edits: [first, ...rest], solves, raises: proved.raises.map(({ id }) => id) }]
      : [];
  }
  const found: Fix[] = [];
  for (const edit of offered) found.push(...(yield* fixOf([edit])));
  const solved = new Set(found.flatMap(({ solves }) => solves));
  // A line's blanks are one finding: they are filled together.
  const blanks = offered.filter(({ group, kind }) => group === 'blank' && kind === 'computed');
  for (const finding of check.findings) {
    if (blanks.length < 2) break;
    if (finding.cell.sheet !== name || solved.has(finding.id)) continue;
    const edits = blanks.filter((edit) => names(finding, edit.cell));
    if (edits.length > 1) found.push(...(yield* fixOf(edits)));
  }
  return found;
}

function rowsOf({ sheets }: Workbook): number {
  return sheets.reduce((so, { cells }) => so + cells.size, 0);
}

/** What only the whole workbook tells of an edit. */
function ofWhole(edit: FillEdit | undefined): Partial<Pick<FillEdit, 'id' | 'doubtful'>> {
  return edit ? { id: edit.id, doubtful: edit.doubtful } : {};
}

/** The same finding in two checks of which one saw more sheets. */
function keyOf({ rule, message, cell, expected }: Finding): string {
  return [rule, message, address(cell), expected ?? ''].join('\n');
}

function idsOf(findings: readonly Finding[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const own = ids.get(key);
    if (own) own.push(finding.id);
    else ids.set(key, [finding.id]);
  }
  return ids;
}

interface Proved {
  readonly edits: readonly FillEdit[];
  readonly solves: readonly Finding[];
  readonly raises: readonly Finding[];
}

/** The edits with those that put right what they would upset; undefined when that does not come to an end without harm. */
function* prove(
  workbook: Workbook,
  base: CheckResult,
  wanted: readonly FillEdit[],
  profile: Profile,
  allowance: Allowance,
): Steps<Proved | undefined> {
  let edits = wanted;
  for (let round = 0; round < MOST_ROUNDS && allowance.take(); round++) {
    yield;
    const after = applied(workbook, edits.map(asValue));
    const check = checkWorkbook(after, { profile });
    const proof = proofOf(base.findings, check.findings);
    const harm = harmOf(proof, edits);
    if (harm.length === 0) return { edits, ...proof };
    const more = planFill(after, check, { profile, chosen: NOTHING }).edits.filter(({ kind }) => kind === 'computed');
    const own = more.filter(({ cell }) => harm.some((finding) => sameCell(finding.cell, cell)));
    // Two rows measured differently are put right together.
    const next = own.length > 0 ? own : more.filter(({ cell }) => harm.some((finding) => names(finding, cell)));
    // What was asked for is not written otherwise.
    if (next.length === 0 || next.some((one) => wanted.some(({ cell }) => sameCell(cell, one.cell)))) return undefined;
    edits = withFollowing(edits, next);
  }
  return undefined;
}

/** What follows is worked out anew when more is written: a total of two scores after it was one of the first. */
function withFollowing(edits: readonly FillEdit[], next: readonly FillEdit[]): readonly FillEdit[] {
  const isIn = (list: readonly FillEdit[], { cell }: FillEdit) => list.find((one) => sameCell(one.cell, cell));
  const again = next.map((one) => {
    const earlier = isIn(edits, one);
    return earlier ? { ...one, before: earlier.before, group: earlier.group } : one;
  });
  return [...edits.filter((one) => !isIn(again, one)), ...again];
}

/** Those that also make nothing worse on the whole workbook. */
function* together(workbook: Workbook, profile: Profile, fixes: readonly Fix[]): Steps<readonly Fix[]> {
  if (fixes.length === 0) return [];
  const allowance = new Allowance(Math.floor(MOST_ROWS_IN_ALL / Math.max(1, rowsOf(workbook))));
  const base = checkWorkbook(workbook, { profile });
  function* holds(list: readonly Fix[]): Steps<readonly Fix[]> {
    if (!allowance.take()) return [];
    yield;
    const edits = list.flatMap((fix) => fix.edits);
    const after = checkWorkbook(applied(workbook, edits.map(asValue)), { profile });
    if (harmOf(proofOf(base.findings, after.findings), edits).length === 0) return list;
    if (list.length === 1) return [];
    const half = Math.ceil(list.length / 2);
    return [...(yield* holds(list.slice(0, half))), ...(yield* holds(list.slice(half)))];
  }
  const good = new Set<Fix>();
  for (const group of groupsOf(fixes)) for (const fix of yield* holds(group)) good.add(fix);
  return fixes.filter((fix) => good.has(fix));
}

/** Groups within which no two fixes write the same cell. */
function groupsOf(fixes: readonly Fix[]): readonly (readonly Fix[])[] {
  const groups: { readonly fixes: Fix[]; readonly cells: Set<string> }[] = [];
  for (const fix of fixes) {
    const cells = fix.edits.map(({ cell }) => address(cell));
    let group = groups.find((one) => !cells.some((cell) => one.cells.has(cell)));
    if (!group) groups.push((group = { fixes: [], cells: new Set() }));
    group.fixes.push(fix);
    for (const cell of cells) group.cells.add(cell);
  }
  return groups.map((group) => group.fixes);
}
