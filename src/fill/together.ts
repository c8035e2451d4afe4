import { checkSteps, type CheckResult, type Profile } from '../rules';
import { sameCell, type Steps, type Workbook } from '../workbook';
import { applied } from './applied';
import { keyOfCell } from './candidate';
import { aimsOf, type Fix } from './fix';
import { asValue, type FillEdit } from './plan';
import { planSteps } from './planner';
import { harmOf, type Proof, proofOf } from './proof';
import { Allowance, MOST_ROWS_IN_ALL, NOTHING, prove, countRows } from './settle';

/** Corrections that are written at once, and what all of it solves and raises, proved as one. */
export interface Together extends Proof {
  /** Each cell once, as it stands now and as it will when all is written. */
  readonly edits: readonly FillEdit[];
  /** Those that get in the way of the others, or that nothing is left of once the others are written. */
  readonly out: readonly Fix[];
}

/** By {@link keyOfCell}. */
type ByCell = ReadonlyMap<string, FillEdit>;

/**
 * Several proved corrections of one check as one. Those that write different cells are proved with one check; where two change the same total,
 * one is worked out after the other, each upon what the ones before it leave.
 */
export function* together(
  workbook: Workbook,
  check: CheckResult,
  profile: Profile,
  fixes: readonly Fix[],
): Steps<Together> {
  const at = disjoint(fixes);
  if (at) {
    yield;
    const whole = yield* judged(workbook, check, profile, at);
    if (whole) return { edits: [...at.values()], ...whole.proof, out: [] };
  }
  return yield* inTurn(workbook, check, profile, fixes);
}

/** Their edits by cell; undefined when two write one cell differently. */
function disjoint(fixes: readonly Fix[]): ByCell | undefined {
  const at = new Map<string, FillEdit>();
  for (const edit of fixes.flatMap(({ edits }) => edits)) {
    const other = at.get(keyOfCell(edit.cell));
    if (other && (other.after.value !== edit.after.value || other.after.formula !== edit.after.formula))
      return undefined;
    at.set(keyOfCell(edit.cell), edit);
  }
  return at;
}

interface Judged {
  readonly workbook: Workbook;
  readonly check: CheckResult;
  readonly proof: Proof;
}

/** The workbook with the edits, and what they do to the check; undefined when they do harm. */
function* judged(workbook: Workbook, check: CheckResult, profile: Profile, at: ByCell): Steps<Judged | undefined> {
  const edits = [...at.values()];
  const after = applied(workbook, edits.map(asValue));
  const then = yield* checkSteps(after, { profile });
  const proof = proofOf(check.findings, then.findings);
  return harmOf(proof, edits).length > 0 ? undefined : { workbook: after, check: then, proof };
}

function* inTurn(workbook: Workbook, check: CheckResult, profile: Profile, fixes: readonly Fix[]): Steps<Together> {
  const allowance = new Allowance(Math.floor(MOST_ROWS_IN_ALL / Math.max(1, countRows(workbook))));
  let at: ByCell = new Map();
  let now: Judged = { workbook, check, proof: proofOf([], []) };
  const out: Fix[] = [];
  for (const fix of fixes) {
    const open = new Set(now.check.findings.map(({ id }) => id));
    if (!aimsOf(fix).some((id) => open.has(id))) continue;
    const edits = at.size === 0 ? fix.edits : yield* anew(now.workbook, now.check, profile, fix, allowance);
    const next = withOnes(at, edits);
    const then = edits.length > 0 && allowance.take() ? yield* judged(workbook, check, profile, next) : undefined;
    yield;
    if (then) [at, now] = [next, then];
    else out.push(fix);
  }
  return { edits: [...at.values()], ...now.proof, out };
}

/** What the correction comes to upon what stands there by now. */
function* anew(
  workbook: Workbook,
  check: CheckResult,
  profile: Profile,
  { edits: [first, ...rest] }: Fix,
  allowance: Allowance,
): Steps<readonly FillEdit[]> {
  // Blanks of a line are filled together; of other corrections the rest follows from the first.
  const wanted = first.group === 'blank' ? [first, ...rest] : [first];
  const plan = yield* planSteps(workbook, check, { profile, chosen: NOTHING });
  const planned = plan.edits.filter(
    ({ kind, cell }) => kind === 'computed' && wanted.some((one) => sameCell(one.cell, cell)),
  );
  if (planned.length === 0) return [];
  return (yield* prove(workbook, check, planned, profile, allowance))?.edits ?? [];
}

/** Written over by what comes later, each cell keeps what it held at first. */
function withOnes(at: ByCell, edits: readonly FillEdit[]): ByCell {
  const next = new Map(at);
  for (const edit of edits) {
    const earlier = at.get(keyOfCell(edit.cell));
    next.set(keyOfCell(edit.cell), earlier ? { ...edit, before: earlier.before, group: earlier.group } : edit);
  }
  return next;
}
