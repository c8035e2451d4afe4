import * as adjustment from './across/adjustment';
import * as bands from './evaluation/bands';
import * as basicBudget from './basic-data/basic-budget';
import * as basicTotals from './basic-data/basic-totals';
import * as buildings from './basic-data/buildings';
import * as blankTotals from './general/blank-totals';
import * as breakdowns from './evaluation/breakdowns';
import * as costs from './evaluation/costs';
import * as cross from './across/cross';
import * as execution from './evaluation/execution';
import * as figures from './general/numbers';
import * as filled from './general/filled';
import * as footers from './across/footers';
import * as formulas from './general/formulas';
import * as funds from './evaluation/funds';
import * as general from './general/years-and-names';
import * as grades from './evaluation/grades';
import * as indicators from './evaluation/indicators';
import * as levelWeights from './evaluation/level-weights';
import * as moneyUnits from './general/money-units';
import * as noughts from './basic-data/noughts';
import * as oneForm from './across/one-form';
import * as parts from './evaluation/parts';
import * as placement from './evaluation/placement';
import * as previous from './across/previous';
import * as project from './evaluation/project';
import * as projectAgreement from './across/project-agreement';
import * as reasons from './evaluation/reasons';
import * as scoreState from './evaluation/score-state';
import * as scores from './evaluation/scores';
import * as targets from './evaluation/targets';
import * as totalScore from './evaluation/total-score';
import * as units from './evaluation/units';
import * as weights from './evaluation/weights';
import * as wording from './general/wording';
import type { Rule } from './engine/rule';
import type { RuleId } from './engine/finding';

const FAMILIES = [
  general,
  filled,
  blankTotals,
  figures,
  moneyUnits,
  wording,
  formulas,
  basicTotals,
  buildings,
  basicBudget,
  noughts,
  execution,
  funds,
  breakdowns,
  weights,
  levelWeights,
  scores,
  totalScore,
  reasons,
  scoreState,
  bands,
  grades,
  indicators,
  units,
  targets,
  parts,
  costs,
  placement,
  project,
  oneForm,
  projectAgreement,
  adjustment,
  footers,
  cross,
  previous,
];

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'id' in value && 'check' in value && 'messages' in value;
}

const ORDER = ['GEN', 'B11', 'B12', 'B13', 'X'];

function rank(id: RuleId): number {
  const [family = '', number = ''] = id.split('-');
  return ORDER.indexOf(family) * 1000 + Number(number);
}

type Exported<Family> = Family extends unknown ? Family[keyof Family] : never;

/** Each rule of a family file with its id and messages, as types: what the words of both languages are held to. */
export type RegisteredRule = Extract<Exported<(typeof FAMILIES)[number]>, Pick<Rule, 'id' | 'severity' | 'messages'>>;

/** Every rule there is, by id. What a family file exports as a rule is one: there is no list to forget. */
export const RULES: readonly Rule[] = FAMILIES.flatMap((family) => Object.values<unknown>(family))
  .filter(isRule)
  .sort((a, b) => rank(a.id) - rank(b.id));

const BY_ID = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}
