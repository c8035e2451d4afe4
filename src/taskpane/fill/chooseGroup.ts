import type { FillEdit, FillPlan } from '../../fill/plan';
import { inPieces, type Work } from '../inPieces';

/** The kinds of edits in the preview, in their order: those that fill a blank, those that differ, and those only suggested. */
export const GROUPS = ['blank', 'differs', 'suggested'] as const;
export type GroupName = (typeof GROUPS)[number];

export function editGroupOf({ kind, group }: FillEdit): GroupName {
  return kind === 'suggested' ? 'suggested' : group;
}

/** Chains of figures computed from figures are shorter in any form: score, level, form, the next form. */
const MOST_ROUNDS = 20;

/**
 * What is chosen once all of a group is, or (`on` false) none of it. Choosing some edits brings up others that are computed from them, and
 * takes others away: so the plan is made anew, by `planWith`, until nothing of the group is left to choose or to drop. Null when it is not
 * wanted any more.
 */
export async function chooseGroup(
  before: ReadonlySet<string>,
  name: GroupName,
  on: boolean,
  planWith: (chosen: ReadonlySet<string>) => Work<FillPlan>,
  isWanted: () => boolean = () => true,
): Promise<ReadonlySet<string> | null> {
  const chosen = new Set(before);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const plan = await inPieces(planWith(new Set(chosen)), isWanted);
    if (!plan) return null;
    const open = plan.edits.filter((edit) => editGroupOf(edit) === name && chosen.has(edit.id) !== on);
    if (open.length === 0) break;
    for (const { id } of open) {
      if (on) chosen.add(id);
      else chosen.delete(id);
    }
  }
  return chosen;
}
