import Big from 'big.js';
import { bareLabel, type EvaluationForm, type FigureField, type Indicator, indicatorName } from '../../forms';
import { ofForm } from '../engine/of-form';
import { add, around, exactly, type Interval } from '../figures/tolerance';

/**
 * Points on a form. Weights are assigned, so they are exact. Scores are awarded in whole points, in tenths or in hundredths; which of these a
 * unit does shows in the scores it printed (src/rules/README.md §2). A score of the full weight, or on a sheet of whole points, was not rounded.
 */

/** Indicators that count into weights and scores: not 其中 lines, not rows left over from the template. */
export const counting = ofForm((form: EvaluationForm): readonly Indicator[] =>
  form.indicators.filter((indicator) => indicator.kind === 'indicator'),
);

/** Names of 预算执行率 as an indicator: 预算资金执行率, 项目支出执行进度, 资金支付率 … */
const EXECUTION =
  /^(?=.*(?:预算|资金|经费|财政|支出|支付))(?:年度|全年|本年|部门|单位|项目|专项|整体|财政|预算|资金|经费|支出|总|安排|补助)*(?:执行率|执行进度|执行比率|支付率|支付进度|支出率|支出进度|使用率)$/u;

/** Does an indicator measure by its name what 预算执行率 of the funds block does (B12-34)? */
export function isExecutionName(name: string): boolean {
  const bare = bareLabel(indicatorName(name)).replace(/\([^()]*\)/gu, '');
  return EXECUTION.test(bare);
}

/**
 * Where a form scores 预算执行率: in its funds block, or in a row of the indicator table where the block has no points for it (src/rules/README.md §3).
 * A weight or score is null where the form has no place for it.
 */
export interface ExecutionPoints {
  readonly weight: FigureField | null;
  readonly score: FigureField | null;
  /** The row of the indicator table; null where the funds block says it. */
  readonly indicator: Indicator | null;
}

export const executionPoints = ofForm((form: EvaluationForm): ExecutionPoints => {
  const { fundsTotal, fundsWeight } = form;
  const own = fundsTotal?.weight ?? fundsWeight;
  const weight = own?.value?.number;
  const row = counting(form).find((one) => isExecutionName(one.name.raw) && one.weight);
  // A score without a weight beside the amounts is the row's, printed a second time; so are points that the row has, too, where the rows have all.
  const isOwn = weight ? !isPrintedAgain(form, weight, row) : leavesPoints(form, fundsTotal?.score?.value?.number);
  const indicator = isOwn ? undefined : row;
  if (indicator) return { weight: indicator.weight, score: indicator.score, indicator };
  return { weight: own, score: fundsTotal?.score ?? null, indicator: null };
});

/** Do the weights of all rows leave of the 100 what the funds block scored? Then its score is no row's. */
function leavesPoints(form: EvaluationForm, score: Big | undefined): boolean {
  return score?.gt(0) === true && rowsWeigh(form).plus(score).lte(100);
}

/** The row has the points of the funds block, and the rows by themselves are nearer to the 100 than with these. */
function isPrintedAgain(form: EvaluationForm, weight: Big, row: Indicator | undefined): boolean {
  const rows = rowsWeigh(form).minus(100);
  return row?.weight?.value?.number.eq(weight) === true && rows.abs().lt(rows.plus(weight).abs());
}

/** What the weights of the rows come to. */
export const rowsWeigh = (form: EvaluationForm): Big =>
  counting(form).reduce((so, row) => so.plus(row.weight?.value?.number ?? 0), new Big(0));

/** Points of 预算执行率 where a form does not print them (src/rules/README.md §1). */
const NATIONAL = new Big(10);

/** Does the row 总分 sum up the indicators alone: 合计 90 beside 预算执行率 10? */
export const totalLeavesExecutionOut = ofForm((form: EvaluationForm): boolean => {
  const printed = form.total?.weight?.value?.number;
  const { weight, score, indicator } = executionPoints(form);
  if (!printed || printed.gte(100) || indicator || !(weight ?? score)) return false;
  const fits = printed.plus(weight?.value?.number ?? NATIONAL).eq(100) || printed.eq(rowsWeigh(form));
  return fits && !totalHoldsExecution(form, score?.value?.number);
});

/** The printed 总分 is nearer to all scores than to those of the indicators: then the points beside it are wrong, not their sum. */
function totalHoldsExecution(form: EvaluationForm, execution: Big | undefined): boolean {
  const total = form.total?.score?.value?.number;
  if (!total || !execution) return false;
  const rows = counting(form).reduce((so, row) => so.plus(row.score?.value?.number ?? 0), new Big(0));
  return total.minus(rows.plus(execution)).abs().lt(total.minus(rows).abs());
}

const MOST_SCORE_DECIMALS = 2;

/** Decimals a unit scores in, 0 to 2, by the finest score it printed, or counted into its total. */
export const scoreDecimals = ofForm((form: EvaluationForm): number => {
  const scores = [...counting(form).map((i) => i.score), form.fundsTotal?.score ?? null];
  const decimals = scores.map((score) => score?.value?.decimals ?? 0);
  return Math.min(Math.max(impliedDecimals(form), ...decimals), MOST_SCORE_DECIMALS);
});

/** 总分 99.58 over rows of 90 counts 9.58 for the rate, where 10 is printed: no unit that scores in whole points does. */
function impliedDecimals(form: EvaluationForm): number {
  const [whole, own] = [form.total, form.fundsTotal].map((row) => row?.score?.value?.number);
  if (!whole || !own) return 0;
  const implied = counting(form).reduce((rest, row) => rest.minus(row.score?.value?.number ?? 0), whole);
  return implied.minus(own).abs().lt(1) ? (implied.toFixed().split('.')[1]?.length ?? 0) : 0;
}

/** What a printed score stands for. */
function scoreInterval(form: EvaluationForm, score: FigureField, weight: FigureField | null): Interval {
  const number = score.value?.number ?? new Big(0);
  const decimals = scoreDecimals(form);
  const isFull = weight?.value ? number.eq(weight.value.number) : false;
  if (decimals === 0 || isFull) return exactly(number);
  return around(number, Math.max(decimals, score.value?.decimals ?? 0));
}

/** The interval of a sum of scores. */
export function scoreSum(
  form: EvaluationForm,
  scores: readonly { score: FigureField; weight: FigureField | null }[],
): Interval {
  return add(scores.map(({ score, weight }) => scoreInterval(form, score, weight)));
}
