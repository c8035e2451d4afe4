import Big from 'big.js';
import type { EvaluationForm, Field } from '../forms';
import type { Case } from '../rules';
import {
  type BreakdownTotal,
  breakdownTotals as totalsOfBreakdowns,
  cut,
  executionRates,
  fundsTotals as totalsOfFunds,
  gradeOf,
  mostDecimals,
  number,
  partsInstead,
  partsOf,
  rateDecimals,
  rateFromParts,
  rateOf,
  rescaledTotal,
  scoreDecimals,
  scoresInTotal,
  sum,
  total,
  weightTotal,
} from '../rules/workings';
import { sameCell } from '../workbook';
import type { Candidate } from './candidate';
import { literal, rateFormula, sumFormula } from './formula';
import { FINEST_STEPS } from './score-steps';

/** What can be computed on 附件1-2 and 附件1-3 besides the single scores. */

/**
 * 年度资金总额 that was left blank above its rows, or says 0 over their amounts (B13-02): the form itself counts these then. Any other figure
 * there is the unit's own; what its rows leave open is written nowhere.
 */
export function fundsCandidates(form: EvaluationForm): readonly Candidate[] {
  return totalsOfFunds(form).flatMap(({ line, column, label, whole: field, parts, unclear }): Candidate[] => {
    const details = partsOf(parts);
    if (unclear || details.state !== 'ready') return [];
    const whole = total(details.fields);
    const isNought = field.value !== null && partsInstead(form, column).length > 0;
    return [
      {
        form,
        path: `${line}/${column}`,
        rule: isNought && form.kind === '1-3' ? 'B13-02' : 'B12-08',
        field,
        line: label.value ?? '',
        computed: { as: 'amount', number: whole, decimals: mostDecimals(details.fields), unit: form.unit },
        arithmetic: `${sum(details.fields)} = ${cut(whole, 6)}`,
        inputs: parts,
        siblings: form.funds.flatMap((other) => other[column] ?? []),
        formula: (operands) => sumFormula(parts, operands),
        ...(isNought ? { differs: () => true } : { blankOnly: true }),
      },
    ];
  });
}

/** "按收入性质分：2030.12": the sum of the lines below it, where the form has it. */
export function breakdownCandidates(form: EvaluationForm): readonly Candidate[] {
  return totalsOfBreakdowns(form).flatMap((own) => breakdownTotal(form, own));
}

const BREAKDOWNS = {
  bySource: { rule: 'B12-05', line: '按收入性质分' },
  byNature: { rule: 'B12-06', line: '按支出性质分' },
} as const;

function breakdownTotal(form: EvaluationForm, { side, heading: field, parts }: BreakdownTotal): readonly Candidate[] {
  if (!field) return [];
  const { rule, line } = BREAKDOWNS[side];
  const details = partsOf(parts);
  if (details.state !== 'ready') return [];
  const whole = total(details.fields);
  return [
    {
      form,
      path: `${side}/heading`,
      rule,
      field,
      line,
      computed: { as: 'amount', number: whole, decimals: mostDecimals(details.fields), unit: form.unit },
      arithmetic: `${sum(details.fields)} = ${cut(whole, 6)}`,
      inputs: parts,
      siblings: parts,
      // A heading without a figure is mostly meant to have none: it is for the user to say.
      ...(field.state === 'blank' ? { kind: 'suggested' as const, note: 'heading' as const } : {}),
      labelled: true,
    },
  ];
}

/** 执行率: of the total row also where it is blank, of the rows below it only what was filled in. */
export function executionCandidates(context: Case, form: EvaluationForm): readonly Candidate[] {
  const siblings = form.funds.flatMap((other) => other.executionRate ?? []);
  return executionRates(context, form).flatMap(({ row, path, rate: field, part, base }): Candidate[] => {
    const isTotal = row === form.fundsTotal;
    if (!isTotal && field.state === 'blank') return [];
    // Where the parts stand for a total of 0, they give its rate as they give its points (src/rules/README.md §8).
    const byParts = isTotal ? rateFromParts(context, form) : undefined;
    const computed = byParts ?? rateOf(part, base);
    if (!computed) return [];
    const { exact, arithmetic } = computed;
    const decimals = rateDecimals(field.value);
    return [
      {
        form,
        path,
        rule: 'B12-01',
        field,
        line: row.label.value ?? '',
        computed: { as: 'percent', number: exact.round(decimals), decimals },
        arithmetic: typeof arithmetic === 'string' ? arithmetic : arithmetic(),
        // What is wrong with the total is told once, at the first of its columns.
        inputs: [...(byParts && row.initialBudget ? [row.initialBudget] : []), part, base],
        siblings,
        ...(byParts ? {} : { formula: (operands, bare) => rateFormula(part, base, decimals, bare, operands) }),
      },
    ];
  });
}

/** What all points of a form come to. */
const FULL = new Big(100);

/** 分值 of the total row, when every row has its own and they come to 100: where they do not, they are wrong, not the total. */
export function weightTotals(context: Case, form: EvaluationForm): readonly Candidate[] {
  const field = form.total?.weight;
  if (!field || !form.groups.some((group) => group.hasWeight)) return [];
  // A row in disorder, or one cell across both columns, has no place that would read as 分值.
  const { score, regular } = form.total;
  if (field.state === 'blank' && (!regular || (score && sameCell(score.cell, field.cell)))) return [];
  const { all, details, assumed, computed, arithmetic } = weightTotal(context, form);
  if (details !== 'ready' || all.some((weight) => weight.state === 'blank') || !computed.eq(FULL)) return [];
  return [
    {
      form,
      path: 'total/weight',
      rule: 'B12-09',
      field,
      line: form.total.label.value ?? '',
      computed: { as: 'points', number: computed, decimals: 0 },
      arithmetic,
      inputs: all,
      siblings: all,
      formula: (operands) => {
        const formula = sumFormula(all, operands);
        return formula && assumed.gt(0) ? `${formula}+${literal(assumed)}` : formula;
      },
    },
  ];
}

/** Has every row of the total its score, or none to give? */
function isFinished(context: Case, form: EvaluationForm): boolean {
  const isWeighed = weightTotal(context, form).computed.gte(FULL);
  return scoresInTotal(form).every(
    ({ score, weight }) => score.value !== null || (score.state !== 'unreadable' && isNone(score, weight, isWeighed)),
  );
}

/** 总分, when every row has its score; never more than there are points to be had. */
export function totalScores(context: Case, form: EvaluationForm): readonly Candidate[] {
  const field = form.total?.score;
  const all = scoresInTotal(form).map(({ score }) => score);
  const filled = all.flatMap((score) => (score.value ? [score.value] : []));
  if (!field || filled.length === 0 || !isFinished(context, form)) return [];
  const scored = filled.reduce((so, score) => so.plus(score.number), new Big(0));
  // Where the form scales to 100 what does not apply, its own method gives the total.
  const rescaled = rescaledTotal(context, form, scored);
  const decimals = rescaled ? Math.max(scoreDecimals(form), FINEST_STEPS) : scoreDecimals(form);
  const computed = rescaled ? rescaled.points.round(decimals, Big.roundHalfUp) : scored;
  if (computed.gt(FULL)) return [];
  const printed = all.filter((score) => score.value !== null);
  const added = `${sum(printed)} = ${cut(scored)}`;
  return [
    {
      form,
      path: 'total/score',
      rule: 'B12-21',
      field,
      line: form.total.label.value ?? '',
      computed: { as: 'points', number: computed, decimals },
      arithmetic: rescaled
        ? `${added}; ${cut(scored)} × 100 ÷ ${cut(rescaled.weights)} = ${cut(rescaled.points)}`
        : added,
      inputs: all,
      siblings: all,
      formula: (operands) => (rescaled ? undefined : sumFormula(all, operands)),
    },
  ];
}

/**
 * A row with a dash for a score, or none for a weight, has nothing to add; one without a weight only where those of the others are all there
 * are: else both its figures are still to come.
 */
function isNone(score: Field<unknown>, weight: Field<{ readonly number: Big }> | null, isWeighed: boolean): boolean {
  if (score.state === 'notApplicable') return true;
  return weight !== null && (weight.value === null ? isWeighed : weight.value.number.eq(0));
}

/** 等级 of the total score; of a total that is only what has been filled in so far, none. */
export function gradesOf(context: Case, form: EvaluationForm): readonly Candidate[] {
  const { grade: field, score } = form.total ?? {};
  if (!field || !score?.value) return [];
  const soFar = scoresInTotal(form).reduce((so, one) => so.plus(one.score.value?.number ?? 0), new Big(0));
  if (score.value.number.lte(soFar) && !isFinished(context, form)) return [];
  const grade = gradeOf(score.value.number, context.profile.grades);
  return [
    {
      form,
      path: 'total/grade',
      rule: 'B12-22',
      field,
      line: form.total?.label.value ?? '',
      computed: { as: 'text', text: grade },
      arithmetic: `${number(score)} → ${grade}`,
      inputs: [score],
      siblings: [],
    },
  ];
}
