import * as adjustment from './adjustment';
import * as bands from './bands';
import * as basicBudget from './basic-budget';
import * as basicTotals from './basic-totals';
import * as blankTotals from './blank-totals';
import * as breakdowns from './breakdowns';
import * as costs from './costs';
import * as cross from './cross';
import * as execution from './execution';
import * as figures from './figures';
import * as filled from './filled';
import * as formulas from './formulas';
import * as funds from './funds';
import * as general from './general';
import * as grades from './grades';
import * as indicators from './indicators';
import * as parts from './parts';
import * as project from './project';
import * as projectAgreement from './project-agreement';
import * as scoreState from './score-state';
import * as scores from './scores';
import * as targets from './targets';
import * as units from './units';
import * as weights from './weights';
import * as wording from './wording';
import type { Rule, RuleId } from './rule';

const FAMILIES = [
  general,
  filled,
  blankTotals,
  figures,
  wording,
  formulas,
  basicTotals,
  basicBudget,
  execution,
  funds,
  breakdowns,
  weights,
  scores,
  scoreState,
  bands,
  grades,
  indicators,
  units,
  targets,
  parts,
  costs,
  project,
  projectAgreement,
  adjustment,
  cross,
];

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'id' in value && 'check' in value && 'messages' in value;
}

const ORDER = ['GEN', 'B11', 'B12', 'B13', 'X'];

function rank(id: RuleId): number {
  const [family = '', number = ''] = id.split('-');
  return ORDER.indexOf(family) * 1000 + Number(number);
}

/** Every rule there is, by id. What a family file exports as a rule is one: there is no list to forget. */
export const RULES: readonly Rule[] = FAMILIES.flatMap((family) => Object.values<unknown>(family))
  .filter(isRule)
  .sort((a, b) => rank(a.id) - rank(b.id));

const BY_ID = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}
