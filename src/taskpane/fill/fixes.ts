import { address, type Edit } from '../../workbook';
import type { Checked } from '../check/useCheck';
import type { Planner } from './planner';
import { shownThen } from './shown';

/** The one edit that puts a finding's cell right. */
export interface Fix {
  readonly edit: Edit;
  /** What the cell will show. */
  readonly value: string;
  /** Rules with open findings on what it is computed from, other than at the cell itself. */
  readonly doubtful: readonly string[];
}

/** Fixes by the address of their cell. */
export type Fixes = ReadonlyMap<string, Fix>;

const NOTHING_ELSE: ReadonlySet<string> = new Set();

/** What can be put right with one press: cells that are computed by rule, from what stands in the workbook now. */
export function fixesOf({ workbook, result, profile }: Checked, planner: Planner): Fixes {
  const byId = new Map(result.findings.map((finding) => [finding.id, finding]));
  // One cell is written alone: nothing may be computed from what is not written with it.
  const plan = planner.planFill(workbook, result, { profile, chosen: NOTHING_ELSE });
  return new Map(
    plan.edits
      .filter(({ kind }) => kind === 'computed')
      .map((edit): [string, Fix] => {
        const place = address(edit.cell);
        const open = edit.doubtful.flatMap((id) => byId.get(id) ?? []).filter(({ cell }) => address(cell) !== place);
        const fix: Fix = {
          edit: planner.asValue(edit),
          value: shownThen(workbook, edit.cell, edit.after),
          doubtful: [...new Set(open.map(({ rule }) => rule))],
        };
        return [place, fix];
      }),
  );
}
