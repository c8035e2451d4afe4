import type { Alternative } from '../../fill/alternatives';
import type { Fix } from '../../fill/fix';
import type { Together } from '../../fill/together';
import type { Chosen, FillEdit, FillPlan } from '../../fill/plan';
import type { ProvedPlan } from '../../fill/proved';
import type { Finding, Profile } from '../../rules';
import type { Edit, Workbook } from '../../workbook';
import type { PaneResult } from '../checker';
import type { Work } from '../inPieces';

/** What works out which cells can be filled: fetched when a result is there. */
export interface Planner {
  planSteps(
    workbook: Workbook,
    check: PaneResult,
    options: { readonly profile: Profile; readonly chosen?: Chosen },
  ): Work<FillPlan>;
  /** The same, with what would make a check worse left out of what is chosen. */
  provedSteps(
    workbook: Workbook,
    check: PaneResult,
    options: { readonly profile: Profile; readonly chosen?: Chosen },
  ): Work<ProvedPlan>;
  /** The corrections that were proved to solve something and to make nothing worse. */
  fixSteps(workbook: Workbook, check: PaneResult, profile: Profile): Work<readonly Fix[]>;
  /** Several of them as one: those of them that can be written together. */
  together(workbook: Workbook, check: PaneResult, profile: Profile, fixes: readonly Fix[]): Work<Together>;
  /** The places that a finding says disagree, each with what taking its word would write. */
  alternativesFor(
    workbook: Workbook,
    check: PaneResult,
    profile: Profile,
    finding: Finding,
  ): Work<readonly Alternative[]>;
  asValue(edit: FillEdit): Edit;
  asFormula(edit: FillEdit): Edit;
}

export type LoadPlanner = () => Promise<Planner>;
