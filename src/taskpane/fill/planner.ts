import type { Alternative } from '../../fill/alternatives';
import type { Fix } from '../../fill/fixes';
import type { Together } from '../../fill/together';
import type { Chosen, FillEdit, FillPlan } from '../../fill/plan';
import type { ProvedPlan } from '../../fill/proved';
import type { CheckResult, Finding, Profile } from '../../rules';
import type { Edit, Workbook } from '../../workbook';

/** Work in steps, between which the pane answers. */
export type Work<T> = Iterator<undefined, T, undefined>;

/** What works out which cells can be filled: fetched when a result is there. */
export interface Planner {
  planSteps(
    workbook: Workbook,
    check: CheckResult,
    options: { readonly profile: Profile; readonly chosen?: Chosen },
  ): Work<FillPlan>;
  /** The same, with what would make a check worse left out of what is chosen. */
  provedSteps(
    workbook: Workbook,
    check: CheckResult,
    options: { readonly profile: Profile; readonly chosen?: Chosen },
  ): Work<ProvedPlan>;
  /** The corrections that were proved to solve something and to make nothing worse, in steps of a check each. */
  fixSteps(workbook: Workbook, check: CheckResult, profile: Profile): Work<readonly Fix[]>;
  /** Several of them as one, in steps too: those of them that can be written together. */
  together(workbook: Workbook, check: CheckResult, profile: Profile, fixes: readonly Fix[]): Work<Together>;
  /** The places that a finding says disagree, each with what taking its word would write. */
  alternativesFor(
    workbook: Workbook,
    check: CheckResult,
    profile: Profile,
    finding: Finding,
  ): Work<readonly Alternative[]>;
  asValue(edit: FillEdit): Edit;
  asFormula(edit: FillEdit): Edit;
}

export type LoadPlanner = () => Promise<Planner>;
