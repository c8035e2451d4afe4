import type Big from 'big.js';
import type { EvaluationForm, Field, FundsRow, Indicator, Measure } from '../forms';
import type { Case, Profile, RuleId } from '../rules';
import {
  bandOf,
  bandShares,
  budgetOf,
  completionOf,
  counting,
  cut,
  type EarnedScore,
  earnedScore,
  executionPoints,
  executionWays,
  executionWeight,
  fullFrom,
  type Interval,
  judgeRow,
  type OwnMethod,
  ownMethod,
  scoresInTotal,
  shown,
} from '../rules/workings';
import type { Candidate, Operands } from './candidate';
import { literal, pointsFormula } from './formula';
import { awarded, type Awarded, points, scoreSteps } from './score-steps';

/** 得分: of 预算执行率 and of the indicators. */

/** 预算执行率得分: in the total row, or in the row of the indicators that stands for it. */
export function executionScores(context: Case, form: EvaluationForm): readonly Candidate[] {
  const row = form.fundsTotal;
  const { score: field, weight: own, indicator } = executionPoints(form);
  if (!row || !field || !context.profile.proportionalExecution) return [];
  // Steps and deductions that the form prints are for the unit to apply.
  const { ofExecution } = ownMethod(context, form);
  if (ofExecution !== undefined && (ofExecution === 'unclear' || !ofExecution.isProportional)) return [];
  const weight = executionWeight(form, context);
  const [way] = executionWays(context, form, row, weight);
  if (!way) return [];
  // A rate without its amounts may have been rounded: points that it allows are not put wrong by it.
  if (way.from === 'rate' && field.value && isWithin(field.value.number, way.interval)) return [];
  const { decimals } = scoreSteps(context, form, field.state === 'blank');
  const isFull = ofExecution && way.share.times(100).gte(fullFrom(ofExecution) ?? 100);
  return [
    {
      form,
      path: `${(indicator ?? row).path}/score`,
      rule: 'B12-02',
      field,
      line: (indicator ? indicator.name.value : row.label.value) ?? '',
      computed: points(isFull ? weight : way.points, decimals, weight),
      arithmetic: way.arithmetic,
      inputs: [
        // What is wrong with a total that its parts stand for is told once, at the first of its columns.
        ...(way.from === 'parts' && row.initialBudget ? [row.initialBudget] : []),
        ...inputsOf(context, form, row, own),
      ],
      siblings: scoreFields(form),
      ...(way.from === 'amounts' && !isFull
        ? {
            formula: (operands) => {
              const { executed } = row;
              const budget = budgetOf(context, form, row);
              if (!executed || !budget) return undefined;
              // Points printed in the block's heading stand in no cell of their own.
              const all = own?.value && own !== form.fundsWeight ? operands(own) : literal(weight);
              return pointsFormula(all, operands(executed), operands(budget), decimals);
            },
          }
        : {}),
    },
  ];
}

function isWithin(number: Big, { low, high }: Interval): boolean {
  return number.gte(low) && number.lte(high);
}

/** Finer steps than the sheet's own are for the unit to choose. */
function forced({ isForced }: Awarded): Pick<Candidate, 'kind' | 'note'> {
  return isForced ? { kind: 'suggested', note: 'finerSteps' } : {};
}

function inputsOf(
  context: Case,
  form: EvaluationForm,
  row: FundsRow,
  weight: Field<unknown> | null,
): readonly Field<unknown>[] {
  const { executed, executionRate } = row;
  const amounts = [executed, budgetOf(context, form, row)].filter((field) => field?.value);
  const used = amounts.length === 2 ? amounts : [executionRate];
  return [...used, weight].filter((field) => field !== null && field !== undefined);
}

function scoreFields(form: EvaluationForm): readonly Field<unknown>[] {
  return scoresInTotal(form).map(({ score }) => score);
}

/** 得分 of the indicators: by the profile's formula where both values are quantities, suggested where words must be weighed. */
export function indicatorScores(context: Case, form: EvaluationForm): readonly Candidate[] {
  const execution = executionPoints(form).indicator;
  const own = ownMethod(context, form);
  const siblings = scoreFields(form);
  const stepsOf = {
    blank: once(() => scoreSteps(context, form, true)),
    filled: once(() => scoreSteps(context, form, false)),
  };
  return counting(form).flatMap((indicator): Candidate[] => {
    const { score, weight, target, actual } = indicator;
    if (indicator === execution || !score || !weight?.value || isBound(actual.value)) return [];
    const steps = stepsOf[score.state === 'blank' ? 'blank' : 'filled']();
    const common = {
      form,
      path: `${indicator.path}/score`,
      field: score,
      line: indicator.name.value ?? indicator.level2?.text ?? '',
      inputs: [target, actual, weight],
      siblings,
    };
    const earned = earnedScore(indicator, own.profile);
    if (earned) {
      if (earned.completion.verdict !== 'met' && isOwnWay(own, indicator)) return [];
      const given =
        earned.completion.verdict === 'missed'
          ? awarded(earned.points, weight.value.number, steps)
          : { decimals: steps.decimals, isForced: false };
      if (!given) return [];
      const { decimals } = given;
      const isOpen = earned.completion.verdict === 'open';
      return [
        {
          ...common,
          rule: ruleFor(form, indicator, earned, own),
          computed: points(earned.points, decimals, weight.value.number),
          arithmetic: earned.arithmetic,
          differs: () => isWrong(form, indicator, own),
          // As printed, the target may or may not have been reached.
          ...(isOpen ? { kind: 'suggested' as const, note: 'rounded' as const, blankOnly: true } : {}),
          ...forced(given),
          formula: (operands) => {
            if (!isShare(earned) || !isAlike(target.value, actual.value, earned)) return undefined;
            const [part, base] = stored(actual, target, operands);
            return pointsFormula(operands(weight), part, base, decimals);
          },
        },
      ];
    }
    const inWords = suggestion(indicator, weight.value.number, own.profile);
    return inWords
      ? [
          {
            ...common,
            rule: 'B12-14',
            computed: points(inWords.points, steps.decimals, weight.value.number),
            arithmetic: inWords.arithmetic,
            kind: 'suggested',
            note: 'words',
            blankOnly: true,
          },
        ]
      : [];
  });
}

/** Worked out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: work() }).value;
}

/** "≥83%", 不少于110公里: no figure, so that no score can be worked out from it (src/rules/README.md §2). */
function isBound(actual: Measure | null): boolean {
  return actual?.operator !== undefined && actual.operator !== '=';
}

/** Scored by steps or deductions that the form prints: these are for the unit to apply. */
function isOwnWay({ ofRow, notes }: OwnMethod, indicator: Indicator): boolean {
  const method = ofRow(indicator) ?? notes.quantity;
  return method !== undefined && (method === 'unclear' || !method.isProportional);
}

/** What the formula `points × actual ÷ target` gives is what was earned. */
function isShare({ completion, method }: EarnedScore): boolean {
  const { direction, target, actual } = completion;
  if (direction !== 'positive' || target.lte(0)) return false;
  // 97.86 shown as 98 meets 98: that is seen, not computed.
  return method !== 'met' || actual.gte(target);
}

/** The rule that will find fault with the score as it stands, or would. */
function ruleFor(form: EvaluationForm, indicator: Indicator, { completion }: EarnedScore, own: OwnMethod): RuleId {
  if (completion.verdict === 'met') return 'B12-17';
  const { score, weight } = indicator;
  const verdict = score && weight && judgeRow({ form, indicator, score, weight }, own).kind;
  return verdict === 'fullThoughMissed' ? 'B12-16' : 'B12-13';
}

/** Both figures as their cells store them: two numbers, or two percentages. */
function stored(part: Field<unknown>, base: Field<unknown>, operands: Operands) {
  const plain = [operands(part), operands(base)] as const;
  return plain.includes(undefined) ? ([operands(part, 'percent'), operands(base, 'percent')] as const) : plain;
}

/** Counted in the very same unit, so that the cells' numbers can be divided. */
function isAlike(target: Measure | null, actual: Measure | null, { completion }: EarnedScore): boolean {
  if (target?.kind !== 'quantity' || actual?.kind !== 'quantity') return false;
  // 0.97 in a column of percents was read as 97.
  if (!actual.number.eq(completion.actual) || !target.number.eq(completion.target)) return false;
  return target.base === actual.base && target.scale.eq(actual.scale);
}

/** Neither rounding nor honest scoring in whole points explains what stands there. */
function isWrong(form: EvaluationForm, indicator: Indicator, own: OwnMethod): boolean {
  const { score, weight } = indicator;
  if (!score || !weight) return false;
  const verdict = judgeRow({ form, indicator, score, weight }, own);
  if (verdict.kind === 'fullThoughMissed' || verdict.kind === 'cutThoughMet') return true;
  if (verdict.kind !== 'score') return false;
  const { fit } = verdict.judgement;
  return fit === 'above' || fit === 'below' || fit === 'wholeCut';
}

interface Suggestion {
  readonly points: Big;
  readonly arithmetic: string;
}

/** What words earn: all of it when the actual says what the target says or the date was kept; else the upper end of their band. */
function suggestion(indicator: Indicator, weight: Big, profile: Profile): Suggestion | undefined {
  const completion = completionOf(indicator);
  const [target, actual] = [shown(indicator.target), shown(indicator.actual)];
  if (completion.verdict === 'met') return { points: weight, arithmetic: `${actual} / ${target} → ${cut(weight)}` };
  const words = [indicator.target.value, indicator.actual.value];
  if (completion.verdict !== 'unknown' || !words.every((value) => value?.kind === 'words')) return undefined;
  if (actual === target) return { points: weight, arithmetic: `${actual} = ${target} → ${cut(weight)}` };
  const band = bandOf(actual, target);
  if (!band) return undefined;
  const [low, high] = bandShares(band === 'nearly' ? 'partly' : band, profile);
  const [from, to] = [weight.times(low), weight.times(high)];
  return {
    points: to,
    arithmetic: `${cut(weight)} × ${String(low * 100)}%–${String(high * 100)}% = ${cut(from)}–${cut(to)}`,
  };
}
