import Big from 'big.js';
import type { AmountField, EvaluationForm, Figure, FigureField, FundsRow, Indicator } from '../../forms';
import { executionWays, executionWeight, rateFromParts, type Way, waysOfRow } from './execution-ways';
import { evaluations } from './funds';
import type { Outcome } from '../engine/finding';
import { type PlaceOf, type ReporterOf, says } from '../engine/place';
import { type Case, rule } from '../engine/rule';
import { number, percent, rounded } from '../figures/print';
import { amountInterval, exactly, isCoarse, quotientFit, type QuotientFit } from '../figures/tolerance';
import {
  budgetOf,
  checkRate,
  type ExecutionRate,
  executionRates,
  isOwnBase,
  type RateOperand,
} from '../relations/rates';
import type { PrintedMethod } from '../scoring/method-words';
import { fullFrom, ownMethod, pointsBy } from '../scoring/own-method';
import { executionPoints, scoreDecimals } from '../scoring/points';

/** 预算执行率 and its score: B12-01, 02. */

function asOperand(form: EvaluationForm, field: AmountField): RateOperand {
  const { value } = field;
  if (!value) return { field, interval: exactly(new Big(0)) };
  return { field, interval: amountInterval(form, value), coarse: isCoarse(form, value) };
}

const executionRateSays = says({
  fail: ['expected', 'found'],
  printed: ['expected', 'found'],
  truncated: ['expected', 'found'],
  coarse: ['expected', 'found'],
  fromParts: ['expected', 'found'],
});

export const executionRate = rule({
  id: 'B12-01',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'national',
  messages: executionRateSays,
  check: (context, report) =>
    evaluations(context).flatMap((form) =>
      executionRates(context, form).map((own) => rateOutcome(context, form, own, report)),
    ),
});

function rateOutcome(
  context: Case,
  form: EvaluationForm,
  own: ExecutionRate,
  report: ReporterOf<typeof executionRateSays>,
): Outcome {
  const { row, path, rate, part, base } = own;
  const place = report.at(form, path, [rate.cell, part.cell, base.cell]);
  const parts = row === form.fundsTotal ? rateFromParts(context, form) : undefined;
  if (parts && rate.value) {
    const { exact, arithmetic } = parts;
    if (rate.value.number.eq(exact.round(rate.value.decimals ?? 0))) return place.pass();
    return place.fail({
      message: 'fromParts',
      expected: `${rounded(exact, 2)}%`,
      found: percent(rate.value),
      arithmetic,
    });
  }
  return checkRate(place, rate, asOperand(form, part), asOperand(form, base), (fit, figures) =>
    place.fail({
      message: fit !== 'wrong' ? fit : isOwnBase(context, form, row) ? 'printed' : 'fail',
      ...figures,
    }),
  );
}

const executionScoreSays = says({
  fail: ['expected', 'found'],
  printed: ['expected', 'found'],
  whole: ['expected', 'found'],
  tenths: ['expected', 'found'],
  truncated: ['expected', 'found'],
  coarse: ['expected', 'found'],
});

export const executionScore = rule({
  id: 'B12-02',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'national',
  messages: executionScoreSays,
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const row = form.fundsTotal;
      const { score, indicator } = executionPoints(form);
      if (!row) return indicator && score ? [scoreOfRow(context, form, indicator, score, report)] : [];
      // The row of 预算执行率, and the same points printed again beside the amounts.
      const isAgain = indicator && (row.weight ?? form.fundsWeight)?.value;
      const beside = isAgain && row.score?.value ? [[`${row.path}/score`, row.score] as const] : [];
      const own = score ? [[`${(indicator ?? row).path}/score`, score] as const] : [];
      return [...own, ...beside].map(([path, field]) => scoreByRow(context, form, row, { path, field }, report));
    }),
});

function scoreByRow(
  context: Case,
  form: EvaluationForm,
  row: FundsRow,
  { path, field: score }: { readonly path: string; readonly field: FigureField },
  report: ReporterOf<typeof executionScoreSays>,
): Outcome {
  const { executionRate: rate, executed } = row;
  const budget = budgetOf(context, form, row);
  const cells = [rate?.cell, executed?.cell, budget?.cell].filter((cell) => cell !== undefined);
  const place = report.at(form, path, [score.cell, ...cells]);
  if (!context.profile.proportionalExecution) return place.skip('ruleOff');
  if (score.state === 'unreadable') return place.unreadable();
  if (!score.value) return place.skip('blank');
  const weight = executionWeight(form, context);
  if (score.value.number.gt(weight) && printsNoPoints(form)) return place.skip('undecided');
  const ways = executionWays(context, form, row, weight);
  if (ways.length === 0) {
    const unknown = [rate, executed, budget].some((field) => field?.state === 'unreadable');
    return unknown ? place.unreadable() : place.skip('noBudget');
  }
  const own = ownMethod(context, form).ofExecution;
  const outcome =
    own === undefined
      ? scoreOutcome(form, place, score, score.value, ways)
      : ownOutcome(form, place, score, score.value, { own, ways, weight });
  // By the rate alone no score is wrong while the amounts stand there and were not read: the rate may be what is wrong.
  const isUnread = [executed, budget].some((field) => field?.state === 'unreadable');
  return isUnread && outcome.finding ? place.unreadable() : outcome;
}

/** Without points of any row the rate may have others than the profile gives it: of how many a score above those is, is not said. */
function printsNoPoints(form: EvaluationForm): boolean {
  const rows = form.indicators.flatMap((row) => [row, row.level1, row.level2]);
  const weights = [
    executionPoints(form).weight,
    form.fundsWeight,
    ...[...rows, ...form.groups].map((row) => row?.weight),
  ];
  return weights.every((field) => !field || field.state === 'blank');
}

const HUNDRED = new Big(100);

/** Where a form prints no amounts at all, the score of 预算执行率 follows from the rate of its own row. */
function scoreOfRow(
  context: Case,
  form: EvaluationForm,
  indicator: Indicator,
  score: FigureField,
  report: ReporterOf<typeof executionScoreSays>,
): Outcome {
  const { actual, target, weight } = indicator;
  const place = report.at(form, `${indicator.path}/score`, [score.cell, actual.cell, target.cell]);
  if (!context.profile.proportionalExecution) return place.skip('ruleOff');
  if ([score, actual, target, weight].some((field) => field?.state === 'unreadable')) return place.unreadable();
  const ways = waysOfRow(indicator, executionWeight(form, context));
  if (!score.value || ways.length === 0) return place.skip('blank');
  const own = ownMethod(context, form).ofExecution;
  return own === undefined
    ? scoreOutcome(form, place, score, score.value, ways)
    : ownOutcome(form, place, score, score.value, { own, ways, weight: executionWeight(form, context) });
}

type Fit = QuotientFit | 'whole' | 'tenths';
/** From the best to the worst. */
const FITS: readonly Fit[] = ['equal', 'rounding', 'whole', 'tenths', 'truncated', 'coarse'];

function scoreOutcome(
  form: EvaluationForm,
  place: PlaceOf<typeof executionScoreSays>,
  field: FigureField,
  score: Figure,
  ways: readonly Way[],
): Outcome {
  const fits = ways.map((way) => ({ way, fit: fitOf(form, score, way) }));
  const best = FITS.map((fit) => fits.find((found) => found.fit === fit)).find((found) => found !== undefined);
  const { way, fit } = best ?? { way: ways[0], fit: 'wrong' as const };
  if (!way) return place.skip('blank');
  if (fit === 'equal') return place.pass(way.arithmetic);
  if (fit === 'rounding') return place.rounding(`${way.arithmetic} ≈ ${number(field)}`);
  return place.fail({
    message: fit === 'wrong' ? 'fail' : fit,
    ...(fit === 'wrong' ? {} : { severity: 'hint' as const }),
    expected: rounded(way.points, 2),
    found: number(field),
    arithmetic: way.arithmetic,
  });
}

interface OwnWay {
  readonly own: PrintedMethod | 'unclear';
  readonly ways: readonly Way[];
  readonly weight: Big;
}

/** By the steps or deductions that the form prints for 预算执行率; a score in proportion is as good, and words that are not understood prove nothing. */
function ownOutcome(
  form: EvaluationForm,
  place: PlaceOf<typeof executionScoreSays>,
  field: FigureField,
  score: Figure,
  { own, ways, weight }: OwnWay,
): Outcome {
  const proportional = scoreOutcome(form, place, field, score, ways);
  const rate = ways[0]?.share.times(HUNDRED);
  if (proportional.finding?.severity !== 'error' || !rate) return proportional;
  const possible =
    own === 'unclear'
      ? []
      : [...pointsBy(own, weight, { rates: [rate], shortBy: (_, base = HUNDRED) => base.minus(rate) })];
  const [first] = possible;
  const limit = own === 'unclear' ? undefined : fullFrom(own);
  // 执行率÷95%×分值
  if (limit && rate.lt(limit)) possible.push({ points: weight.times(rate).div(limit), arithmetic: '' });
  if (own === 'unclear' || possible.some(({ points }) => score.number.eq(points.round(2, Big.roundHalfUp))))
    return place.skip('ownMethod');
  if (!first) return proportional;
  return place.fail({
    message: 'printed',
    expected: rounded(first.points, 2),
    found: number(field),
    arithmetic: first.arithmetic,
  });
}

/** A score of two decimals, or of the unit's own whole points or tenths. */
function fitOf(form: EvaluationForm, score: Figure, way: Way): Fit {
  // Two decimals are what the rule asks for, with however many zeros a format prints behind them.
  if (score.number.eq(way.points.round(2, Big.roundHalfUp))) return 'equal';
  const decimals = Math.max(score.decimals ?? 0, 2);
  const fit = quotientFit(score.number, decimals, way.points, { span: () => way.interval, coarse: way.coarse });
  const steps = scoreDecimals(form);
  if (fit !== 'equal' && steps < 2 && score.number.eq(way.points.round(steps, Big.roundHalfUp))) {
    return steps === 0 ? 'whole' : 'tenths';
  }
  return fit;
}
