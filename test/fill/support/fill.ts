import { asValue, type Chosen, type FillEdit, type FillPlan, planFill } from '../../../src/fill';
import { type CheckResult, checkWorkbook, HUNAN, type Profile } from '../../../src/rules';
import { address, type Workbook } from '../../../src/workbook';
import { applied } from './apply';

export function checked(workbook: Workbook, profile: Profile = HUNAN): CheckResult {
  return checkWorkbook(workbook, { profile });
}

export function fill(workbook: Workbook, chosen: Chosen = 'blanks', profile: Profile = HUNAN): FillPlan {
  return planFill(workbook, checked(workbook, profile), { profile, chosen });
}

/** The workbook with every computed edit written. */
export function filledWhole(
  workbook: Workbook,
  profile: Profile = HUNAN,
): { after: Workbook; edits: readonly FillEdit[] } {
  const edits = fill(workbook, 'all', profile).edits.filter(({ kind }) => kind === 'computed');
  return { after: applied(workbook, edits.map(asValue)), edits };
}

/** Edits by address, as texts: `'1-1'!F6: 5.8 (blank)`. */
export function told({ edits }: FillPlan): readonly string[] {
  return edits.map(
    ({ cell, after, group, kind }) =>
      `${address(cell)} ${String(after.value)} ${kind === 'suggested' ? 'suggested' : group}`,
  );
}
