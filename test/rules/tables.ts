import * as blankTotals from './general/blank-totals.cases';
import * as filled from './general/filled.cases';
import * as formulas from './general/formulas.cases';
import * as moneyUnits from './general/money-units.cases';
import * as numbers from './general/numbers.cases';
import * as wording from './general/wording.cases';
import * as yearsAndNames from './general/years-and-names.cases';
import * as basicBudget from './basic-data/basic-budget.cases';
import * as basicTotals from './basic-data/basic-totals.cases';
import * as buildings from './basic-data/buildings.cases';
import * as noughts from './basic-data/noughts.cases';
import * as bands from './evaluation/bands.cases';
import * as breakdowns from './evaluation/breakdowns.cases';
import * as costs from './evaluation/costs.cases';
import * as execution from './evaluation/execution.cases';
import * as fullMarks from './evaluation/full-marks.cases';
import * as funds from './evaluation/funds.cases';
import * as grades from './evaluation/grades.cases';
import * as indicators from './evaluation/indicators.cases';
import * as levelWeights from './evaluation/level-weights.cases';
import * as parts from './evaluation/parts.cases';
import * as placement from './evaluation/placement.cases';
import * as project from './evaluation/project.cases';
import * as reasons from './evaluation/reasons.cases';
import * as scoreState from './evaluation/score-state.cases';
import * as scores from './evaluation/scores.cases';
import * as targets from './evaluation/targets.cases';
import * as totalScore from './evaluation/total-score.cases';
import * as units from './evaluation/units.cases';
import * as weights from './evaluation/weights.cases';
import * as adjustment from './across/adjustment.cases';
import * as cross from './across/cross.cases';
import * as footers from './across/footers.cases';
import * as oneForm from './across/one-form.cases';
import * as previous from './across/previous.cases';
import * as projectAgreement from './across/project-agreement.cases';
import type { Fault } from './support/fault';
import type { RuleTable } from './support/table';

const FAMILIES: readonly { readonly TABLES: readonly RuleTable[]; readonly FAULTS: readonly Fault[] }[] = [
  blankTotals,
  filled,
  formulas,
  moneyUnits,
  numbers,
  wording,
  yearsAndNames,
  basicBudget,
  basicTotals,
  buildings,
  noughts,
  bands,
  breakdowns,
  costs,
  execution,
  funds,
  grades,
  indicators,
  levelWeights,
  parts,
  placement,
  project,
  reasons,
  scoreState,
  scores,
  fullMarks,
  targets,
  totalScore,
  units,
  weights,
  adjustment,
  cross,
  footers,
  oneForm,
  previous,
  projectAgreement,
];

const ALL = FAMILIES.flatMap(({ TABLES: tables }) => tables);

/** The cases of every rule, one table each. */
export const TABLES: readonly RuleTable[] = [...new Set(ALL.map(({ id }) => id))].map((id) => ({
  id,
  cases: ALL.filter((one) => one.id === id).flatMap(({ cases }) => cases),
}));

/** Every fault that is planted in generated units; each rule that looks at the tables alone has some. */
export const FAULTS = FAMILIES.flatMap(({ FAULTS: faults }) => faults);
