import type { Building } from './rows';
import type { CellRef } from '../workbook';

/** What the columns of the forms' tables were read as, and which were not understood. */

/** The tables of the forms whose columns have heads; `identity` are the labels above them, with their values beside. */
export type TableName = 'identity' | 'staff' | 'lines' | 'buildings' | 'funds' | 'goals' | 'indicators';

/** What a column may be read as; `aside` is a column that no check needs (备注, 评分标准, 上年完成值). */
export type ColumnRole =
  | 'project'
  | 'department'
  | 'authority'
  | 'implementer'
  | 'level1'
  | 'level2'
  | 'level3'
  | 'operator'
  | 'unit'
  | 'target'
  | 'actual'
  | 'weight'
  | 'score'
  | 'reason'
  | 'initialBudget'
  | 'adjustedBudget'
  | 'executed'
  | 'executionRate'
  | 'previousFinal'
  | 'budget'
  | 'final'
  | 'authorisedPosts'
  | 'staffInPost'
  | 'controlRate'
  | LineRole
  | BuildingRole
  | 'thrift'
  | 'expectedGoal'
  | 'actualGoal'
  | 'basicExpenditure'
  | 'aside';

/** What a line of 1-1 may be read as, where its label leaves it open. */
export type LineRole =
  | 'vehicles'
  | 'travelAbroad'
  | 'reception'
  | 'taskFunds'
  | 'maintenanceFunds'
  | 'earmarked'
  | 'projectExpenditure'
  | 'officeDetail'
  | 'threePublic'
  | 'officeExpenses'
  | 'procurement'
  | 'budgetAdjustment';

/** The columns of 楼堂馆所控制情况. */
export type BuildingRole = keyof Building;

/**
 * Why a column was read as what it is: `head` a word of the vocabulary · `parts` a head made of its parts · `content` what stands in it ·
 * `place` where it stands among the others · `told` by the user or the bureau's profile.
 */
export type Ground = 'head' | 'parts' | 'content' | 'place' | 'told';

/** A column of a table that was understood. `cell` is its head's, or where a head would stand; `head` is '' without one. */
export interface ReadColumn {
  readonly table: TableName;
  readonly cell: CellRef;
  readonly head: string;
  readonly role: ColumnRole;
  readonly ground: Ground;
}

/**
 * A column that was not understood, or a label with what stands beside it (`isLabel`). `couldBe` names what the table lacks and may stand
 * here: everything that would need one of these is undecided. Empty: nothing depends on it.
 */
export interface UnreadHead {
  readonly table: TableName;
  readonly cell: CellRef;
  readonly head: string;
  readonly couldBe: readonly ColumnRole[];
  /**
   * What it was told to be, where its content or another head speaks against that: it was not read so. `aside`: it was told that no check needs it,
   * and none looks at it.
   */
  readonly told?: ColumnRole;
  readonly isLabel?: true;
}
