import { words as adjustment } from './across/adjustment.en-US';
import { words as bands } from './evaluation/bands.en-US';
import { words as basicBudget } from './basic-data/basic-budget.en-US';
import { words as basicTotals } from './basic-data/basic-totals.en-US';
import { words as buildings } from './basic-data/buildings.en-US';
import { words as blankTotals } from './general/blank-totals.en-US';
import { words as breakdowns } from './evaluation/breakdowns.en-US';
import { words as costs } from './evaluation/costs.en-US';
import { words as cross } from './across/cross.en-US';
import { words as execution } from './evaluation/execution.en-US';
import { words as figures } from './general/numbers.en-US';
import { words as filled } from './general/filled.en-US';
import { words as footers } from './across/footers.en-US';
import { words as formulas } from './general/formulas.en-US';
import { words as funds } from './evaluation/funds.en-US';
import { words as general } from './general/years-and-names.en-US';
import { words as grades } from './evaluation/grades.en-US';
import { words as indicators } from './evaluation/indicators.en-US';
import { words as levelWeights } from './evaluation/level-weights.en-US';
import { words as moneyUnits } from './general/money-units.en-US';
import { words as noughts } from './basic-data/noughts.en-US';
import { words as oneForm } from './across/one-form.en-US';
import { words as parts } from './evaluation/parts.en-US';
import { words as placement } from './evaluation/placement.en-US';
import { words as previous } from './across/previous.en-US';
import { words as project } from './evaluation/project.en-US';
import { words as projectAgreement } from './across/project-agreement.en-US';
import { words as reasons } from './evaluation/reasons.en-US';
import { words as scoreState } from './evaluation/score-state.en-US';
import { words as scores } from './evaluation/scores.en-US';
import { words as targets } from './evaluation/targets.en-US';
import { words as totalScore } from './evaluation/total-score.en-US';
import { words as units } from './evaluation/units.en-US';
import { words as weights } from './evaluation/weights.en-US';
import { words as wording } from './general/wording.en-US';
import type { Worded } from './engine/words';
import type { RegisteredRule } from './registry';

const all = {
  ...general,
  ...filled,
  ...blankTotals,
  ...figures,
  ...moneyUnits,
  ...wording,
  ...formulas,
  ...basicTotals,
  ...buildings,
  ...basicBudget,
  ...noughts,
  ...execution,
  ...funds,
  ...breakdowns,
  ...weights,
  ...levelWeights,
  ...scores,
  ...totalScore,
  ...reasons,
  ...scoreState,
  ...bands,
  ...grades,
  ...indicators,
  ...units,
  ...targets,
  ...parts,
  ...costs,
  ...placement,
  ...project,
  ...oneForm,
  ...projectAgreement,
  ...adjustment,
  ...footers,
  ...cross,
  ...previous,
};

/** The words of every rule, in English; `npm run new-rule` enters a new family file. */
export const ruleTexts: Worded<RegisteredRule, typeof all> = all;
