import { words as adjustment } from './across/adjustment.zh-CN';
import { words as bands } from './evaluation/bands.zh-CN';
import { words as basicBudget } from './basic-data/basic-budget.zh-CN';
import { words as basicTotals } from './basic-data/basic-totals.zh-CN';
import { words as buildings } from './basic-data/buildings.zh-CN';
import { words as blankTotals } from './general/blank-totals.zh-CN';
import { words as breakdowns } from './evaluation/breakdowns.zh-CN';
import { words as costs } from './evaluation/costs.zh-CN';
import { words as cross } from './across/cross.zh-CN';
import { words as execution } from './evaluation/execution.zh-CN';
import { words as figures } from './general/numbers.zh-CN';
import { words as filled } from './general/filled.zh-CN';
import { words as footers } from './across/footers.zh-CN';
import { words as formulas } from './general/formulas.zh-CN';
import { words as funds } from './evaluation/funds.zh-CN';
import { words as general } from './general/years-and-names.zh-CN';
import { words as grades } from './evaluation/grades.zh-CN';
import { words as indicators } from './evaluation/indicators.zh-CN';
import { words as levelWeights } from './evaluation/level-weights.zh-CN';
import { words as moneyUnits } from './general/money-units.zh-CN';
import { words as noughts } from './basic-data/noughts.zh-CN';
import { words as oneForm } from './across/one-form.zh-CN';
import { words as parts } from './evaluation/parts.zh-CN';
import { words as placement } from './evaluation/placement.zh-CN';
import { words as previous } from './across/previous.zh-CN';
import { words as project } from './evaluation/project.zh-CN';
import { words as projectAgreement } from './across/project-agreement.zh-CN';
import { words as reasons } from './evaluation/reasons.zh-CN';
import { words as scoreState } from './evaluation/score-state.zh-CN';
import { words as scores } from './evaluation/scores.zh-CN';
import { words as targets } from './evaluation/targets.zh-CN';
import { words as totalScore } from './evaluation/total-score.zh-CN';
import { words as units } from './evaluation/units.zh-CN';
import { words as weights } from './evaluation/weights.zh-CN';
import { words as wording } from './general/wording.zh-CN';
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

/** The words of every rule, in Chinese; `npm run new-rule` enters a new family file. */
export const ruleTexts: Worded<RegisteredRule, typeof all> = all;
