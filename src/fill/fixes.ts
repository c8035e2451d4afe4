import { type CheckResult, type Finding, type Profile, checkSteps } from '../rules';
import { address, finished, sameCell, type Steps, type Workbook } from '../workbook';
import { applied } from './applied';
import { aimsOf, type Fix } from './fix';
import { asValue, type FillEdit } from './plan';
import { planSteps } from './planner';
import { harmOf, pointsAt, proofOf } from './proof';
import { Allowance, MOST_ROWS_IN_ALL, NOTHING, prove, countRows } from './settle';

/**
 * How many rows may be checked to prove what is offered on one sheet, and in all on the whole workbook. A form has some thirty rows and a few
 * faults; where there are hundreds of both, the first of them have their correction and the rest are left to 一键填充, which is proved at once.
 */
const MOST_ROWS_ON_A_SHEET = 10_000;

const known = new WeakMap<CheckResult, Map<Profile, readonly Fix[]>>();

/** {@link fixSteps}, all at once. */
export function fixesOf(workbook: Workbook, check: CheckResult, profile: Profile): readonly Fix[] {
  return finished(fixSteps(workbook, check, profile));
}

/**
 * Every correction that solves something and makes nothing worse, in the order of the sheets. Each is proved on the sheet of its form
 * alone (a 1-1 may have two), where a check costs little; then all of them on the whole workbook, as many at once as do not write the same cells, by halves where that fails.
 */
export function* fixSteps(workbook: Workbook, check: CheckResult, profile: Profile): Steps<readonly Fix[]> {
  const before = known.get(check)?.get(profile);
  if (before) return before;
  const sheets = new Map(check.forms.all.map(({ sheet }) => [sheet, [sheet]]));
  for (const form of check.forms.all) if (form.goesOn) sheets.get(form.sheet)?.push(form.goesOn.sheet);
  const plan = yield* planSteps(workbook, check, { profile, chosen: NOTHING });
  const named = new Map(plan.edits.map((edit) => [address(edit.cell), edit]));
  const single: Fix[] = [];
  for (const own of sheets.values()) single.push(...(yield* fixesOn(workbook, own, check, profile, named)));
  const fixes = yield* alsoOnTheWhole(workbook, profile, single);
  const profiles = known.get(check) ?? new Map<Profile, readonly Fix[]>();
  known.set(check, profiles.set(profile, fixes));
  return fixes;
}

/** The fix for a finding: of those that solve it the one at its own cell, then the one that writes least. */
export function fixFor(fixes: readonly Fix[], finding: Finding): Fix | undefined {
  const own = fixes.filter((fix) => aimsOf(fix).includes(finding.id));
  const isAt = ({ edits: [first] }: Fix) => Number(sameCell(first.cell, finding.cell));
  return [...own].sort((a, b) => isAt(b) - isAt(a) || a.edits.length - b.edits.length)[0];
}

function* fixesOn(
  whole: Workbook,
  names: readonly string[],
  check: CheckResult,
  profile: Profile,
  inWhole: ReadonlyMap<string, FillEdit>,
): Steps<readonly Fix[]> {
  const alone: Workbook = { ...whole, sheets: whole.sheets.filter(({ name }) => names.includes(name)) };
  const allowance = new Allowance(Math.floor(MOST_ROWS_ON_A_SHEET / Math.max(1, countRows(alone))));
  if (![...inWhole.values()].some(({ cell }) => names.includes(cell.sheet)) || !allowance.take()) return [];
  const base = yield* checkSteps(alone, { profile });
  const plan = yield* planSteps(alone, base, { profile, chosen: NOTHING });
  const offered = plan.edits.filter(({ kind, note }) => kind === 'computed' || note === 'finerSteps');
  const ids = idsOf(check.findings);
  const named = (one: FillEdit): FillEdit => ({ ...one, ...ofWhole(inWhole.get(address(one.cell))) });
  function* fixOf(edits: readonly FillEdit[]): Steps<readonly Fix[]> {
    const proved = yield* prove(alone, base, edits, profile, allowance);
    const [first, ...rest] = (proved?.edits ?? []).map(named);
    if (!proved || !first) return [];
    const solves = proved.solves.flatMap((finding) => ids.get(keyOf(finding)) ?? []);
    const eases = proved.eases.flatMap((then) => {
      const now = base.findings.find(({ id }) => id === then.id);
      return ((now && ids.get(keyOf(now))) ?? []).map((id) => ({ ...then, id }));
    });
    return solves.length + eases.length > 0 ? [{ edits: [first, ...rest], solves, eases, raises: proved.raises }] : [];
  }
  const found: Fix[] = [];
  for (const edit of offered) found.push(...(yield* fixOf([edit])));
  const solved = new Set(found.flatMap(aimsOf));
  // A line's blanks are one finding, and so are its totals of 0: they are filled in together.
  const several = offered.filter(({ kind }) => kind === 'computed');
  for (const finding of check.findings) {
    if (several.length < 2) break;
    if (!names.includes(finding.cell.sheet) || solved.has(finding.id)) continue;
    const edits = several.filter(
      ({ group, rule, cell }) => (group === 'blank' || rule === finding.rule) && pointsAt(finding, cell),
    );
    if (edits.length > 1) found.push(...(yield* fixOf(edits)));
  }
  return found;
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

/** Those that also make nothing worse on the whole workbook. */
function* alsoOnTheWhole(workbook: Workbook, profile: Profile, fixes: readonly Fix[]): Steps<readonly Fix[]> {
  if (fixes.length === 0) return [];
  const allowance = new Allowance(Math.floor(MOST_ROWS_IN_ALL / Math.max(1, countRows(workbook))));
  const base = yield* checkSteps(workbook, { profile });
  function* holds(list: readonly Fix[]): Steps<readonly (readonly [Fix, Fix])[]> {
    if (!allowance.take()) return [];
    yield;
    const edits = list.flatMap((fix) => fix.edits);
    const after = yield* checkSteps(applied(workbook, edits.map(asValue)), { profile });
    const proof = proofOf(base.findings, after.findings);
    if (harmOf(proof, edits).length === 0) return list.map((fix) => [fix, withRaised(fix, proof.raises)] as const);
    if (list.length === 1) return [];
    const half = Math.ceil(list.length / 2);
    return [...(yield* holds(list.slice(0, half))), ...(yield* holds(list.slice(half)))];
  }
  const good = new Map<Fix, Fix>();
  for (const group of groupsOf(fixes)) for (const [fix, proved] of yield* holds(group)) good.set(fix, proved);
  return fixes.flatMap((fix) => good.get(fix) ?? []);
}

/** With what only the whole workbook shows that it brings up: where it points at a cell that is written. */
function withRaised(fix: Fix, raised: readonly Finding[]): Fix {
  const known = new Set(fix.raises.map(keyOf));
  const more = raised.filter(
    (finding) => !known.has(keyOf(finding)) && fix.edits.some(({ cell }) => pointsAt(finding, cell)),
  );
  return more.length > 0 ? { ...fix, raises: [...fix.raises, ...more] } : fix;
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
