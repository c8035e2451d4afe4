import { checkSteps, type CheckResult, type Profile } from '../rules';
import { sameCell, type Steps, type Workbook } from '../workbook';
import { applied } from './applied';
import { asValue, type FillEdit } from './plan';
import { planSteps } from './planner';
import { harmOf, pointsAt, type Proof, proofOf } from './proof';

/** Edits and what follows from them, until nothing is worse than before: what all corrections are made of. */

export const NOTHING: ReadonlySet<string> = new Set();
/** A score, its total, its grade, a second score that is measured by the first, its total again. */
const MOST_ROUNDS = 6;

/** How many rows may be checked on behalf of one question about the whole workbook. */
export const MOST_ROWS_IN_ALL = 400_000;

/** Checks that may still be made. */
export class Allowance {
  constructor(private left: number) {}

  /** False when there is none left. */
  take(): boolean {
    this.left--;
    return this.left >= 0;
  }
}

export function countRows({ sheets }: Workbook): number {
  return sheets.reduce((so, { cells }) => so + cells.size, 0);
}

export interface Settled extends Proof {
  readonly edits: readonly FillEdit[];
}

/** The edits with those that put right what they would upset; undefined when that does not come to an end without harm. */
export function* prove(
  workbook: Workbook,
  base: CheckResult,
  wanted: readonly FillEdit[],
  profile: Profile,
  allowance: Allowance,
): Steps<Settled | undefined> {
  let edits = wanted;
  for (let round = 0; round < MOST_ROUNDS && allowance.take(); round++) {
    yield;
    const after = applied(workbook, edits.map(asValue));
    const check = yield* checkSteps(after, { profile });
    const proof = proofOf(base.findings, check.findings);
    const harm = harmOf(proof, edits);
    if (harm.length === 0) return { edits, ...proof };
    const plan = yield* planSteps(after, check, { profile, chosen: NOTHING });
    const more = plan.edits.filter(({ kind }) => kind === 'computed');
    const own = more.filter(({ cell }) => harm.some((finding) => sameCell(finding.cell, cell)));
    // Two rows measured differently are put right together.
    const next = own.length > 0 ? own : more.filter(({ cell }) => harm.some((finding) => pointsAt(finding, cell)));
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
