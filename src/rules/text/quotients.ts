import Big from 'big.js';
import type { Amount, Percent } from '../../forms';
import type {
  AmountFact,
  GrowthStatement,
  Narrative,
  RateFact,
  RatioStatement,
  ShareStatement,
  TaskStatement,
} from '../../narrative';
import type { Outcome } from '../engine/finding';
import type { ArithmeticPlace } from './arithmetic-says';
import type { Case } from '../engine/rule';
import { cut, percent, rounded } from '../figures/print';
import { isNought, isPositive } from '../figures/sign';
import { add, around, canMeet, divide, type Interval, scale, subtract } from '../figures/tolerance';
import { inWan, single } from '../relations/pairing';
import { projectsOf } from './projects';
import { distinct, ownInterval, textPlace, printed, statedAmounts, textInterval } from './stated';
import { rateFit } from '../relations/rates';

/** Percentages of the text against the amounts that they are of: growth, shares, rates, tasks. */

const HUNDRED = new Big(100);
/** A text that names more different amounts for one thing says nothing of it. */
const MOST_CHOICES = 8;

/** A percentage as amounts give it. */
export interface StatedRate {
  readonly exact: Big;
  readonly interval: Interval;
  readonly text: string;
}

export function quotientAsRate(
  part: Big,
  partSpan: Interval,
  base: Big,
  baseSpan: Interval,
  text: string,
): StatedRate | undefined {
  const quotient = isPositive(base) ? divide(partSpan, baseSpan) : undefined;
  return quotient && { exact: part.div(base).times(HUNDRED), interval: scale(quotient, HUNDRED), text };
}

function ofAmounts(facts: Narrative | undefined, part: AmountFact, base: AmountFact): StatedRate | undefined {
  const text = `${printed(part.amount)} ÷ ${printed(base.amount)}`;
  return quotientAsRate(
    inWan(part.amount),
    ownInterval(facts, part.amount),
    inWan(base.amount),
    ownInterval(facts, base.amount),
    text,
  );
}

/** Is the printed percentage one of those that the amounts give? `cutOff`: the message for one that was cut off instead of rounded. */
export function judged(
  place: ArithmeticPlace,
  printedRate: Percent,
  rates: readonly StatedRate[],
  sentence: Parameters<typeof textPlace>[0],
  message: 'growth' | 'share' | 'rate',
  cutOff: 'growthTruncated' | 'shareTruncated' | 'rate',
): readonly Outcome[] {
  const [first] = rates;
  if (!first) return [];
  const fits = rates.map((rate) => ({ rate, fit: rateFit(printedRate, rate.exact, rate.interval) }));
  const good = fits.find(({ fit }) => fit === 'equal') ?? fits.find(({ fit }) => fit === 'truncated');
  const { rate, fit } = good ?? { rate: first, fit: 'wrong' as const };
  const text = `${rate.text} = ${cut(rate.exact)}%`;
  if (fit === 'equal') return [place.pass(text)];
  return [
    place.fail({
      message: fit === 'truncated' ? cutOff : message,
      ...(fit === 'truncated' ? { severity: 'hint' as const } : {}),
      expected: `${rounded(rate.exact, Math.max(2, printedRate.decimals ?? 2))}%`,
      found: percent(printedRate),
      arithmetic: text,
      place: textPlace(sentence),
    }),
  ];
}

/** "A，比上年增加B，增长x%": B ÷ (A − B); "较上年的C增长x%": (A − C) ÷ C. */
function growthRate(
  facts: Narrative,
  current: AmountFact,
  { base, change, rises }: GrowthStatement,
): StatedRate | undefined {
  const textInterval = (amount: Amount) => ownInterval(facts, amount);
  const [own, span] = [inWan(current.amount), textInterval(current.amount)];
  if (change) {
    const [moved, movedSpan] = [inWan(change), textInterval(change)];
    const before = base ? inWan(base) : rises ? own.minus(moved) : own.plus(moved);
    const beforeSpan = base ? textInterval(base) : rises ? subtract(span, movedSpan) : add([span, movedSpan]);
    const text = base ? printed(base) : `(${printed(current.amount)} ${rises ? '−' : '+'} ${printed(change)})`;
    return quotientAsRate(moved, movedSpan, before, beforeSpan, `${printed(change)} ÷ ${text}`);
  }
  if (!base) return undefined;
  const [from, fromSpan] = [inWan(base), textInterval(base)];
  const moved = rises ? own.minus(from) : from.minus(own);
  const movedSpan = rises ? subtract(span, fromSpan) : subtract(fromSpan, span);
  const [a, b] = rises ? [printed(current.amount), printed(base)] : [printed(base), printed(current.amount)];
  return quotientAsRate(moved, movedSpan, from, fromSpan, `(${a} − ${b}) ÷ ${printed(base)}`);
}

/** base ± change = the current amount. */
function changed(
  place: ArithmeticPlace,
  { currents, base, change, rises, sentence }: GrowthStatement,
): Outcome | undefined {
  const [current] = currents;
  if (!current || !base || !change) return undefined;
  const [from, moved] = [inWan(base), inWan(change)];
  const expected = rises ? from.plus(moved) : from.minus(moved);
  const text = `${printed(base)} ${rises ? '+' : '−'} ${printed(change)} = ${cut(expected, 6)}`;
  const spans = [textInterval(base), textInterval(change)] as const;
  const span = rises ? add(spans) : subtract(...spans);
  if (currents.some(({ amount }) => canMeet(textInterval(amount), span))) return place.pass(text);
  return place.fail({
    message: 'change',
    expected: cut(expected, 6),
    found: printed(current.amount),
    arithmetic: `${text} ≠ ${printed(current.amount)}`,
    place: textPlace(sentence),
  });
}

/** The change itself, and the percentage of it; of one fault one outcome. */
export function growthOutcome(text: Narrative, place: ArithmeticPlace, growth: GrowthStatement): readonly Outcome[] {
  const { currents, percent: printedRate, sentence } = growth;
  if (currents.length === 0 || currents.some(({ approximate }) => approximate)) return [];
  const change = changed(place, growth);
  if (change && (change.result === 'fail' || !printedRate)) return [change];
  const rates = printedRate ? currents.flatMap((one) => growthRate(text, one, growth) ?? []) : [];
  return printedRate ? judged(place, printedRate, rates, sentence, 'growth', 'growthTruncated') : [];
}

export function shareOutcome(
  text: Narrative,
  place: ArithmeticPlace,
  { part, bases, percent: own, sentence }: ShareStatement,
): readonly Outcome[] {
  if (part.approximate) return [];
  const rates = bases.flatMap((base) => ofAmounts(text, part, base) ?? []);
  return judged(place, own, rates, sentence, 'share', 'shareTruncated');
}

/** "在职人员数33/编制数35×100%=94.29%": what the text itself divides. */
export function ratioOutcome(
  place: ArithmeticPlace,
  { top, bottom, percent: own, place: range, share }: RatioStatement,
): readonly Outcome[] {
  const text = `${top.number.toFixed(top.decimals)} ÷ ${bottom.number.toFixed(bottom.decimals)}`;
  const rate = quotientAsRate(
    top.number,
    around(top.number, top.decimals),
    bottom.number,
    around(bottom.number, bottom.decimals),
    text,
  );
  const exact = rate && { ...rate, interval: { low: rate.exact, high: rate.exact } };
  const [wrong, cutOff] = share ? (['share', 'shareTruncated'] as const) : (['rate', 'rate'] as const);
  return exact ? judged(place, own, [exact], range, wrong, cutOff) : [];
}

/** "3325人次，全年任务110.83%": some whole number of tasks gives that percentage, or none does. */
export function taskOutcome(
  place: ArithmeticPlace,
  { done, percent: printedRate, place: range }: TaskStatement,
): Outcome {
  const half = new Big('0.5').times(new Big(10).pow(-(printedRate.decimals ?? 0)));
  const [low, high] = [printedRate.number.plus(half), printedRate.number.minus(half)];
  if (!isPositive(high)) return place.skip('undecided');
  const whole = new Big(done).times(HUNDRED);
  const nearest = whole.div(printedRate.number).round(0, Big.roundHalfUp);
  if (isNought(nearest)) return place.skip('undecided');
  const exact = whole.div(nearest);
  const text = `${done} ÷ ${nearest.toFixed()} = ${cut(exact)}%`;
  if (exact.lte(low) && exact.gte(high)) return place.pass(text);
  return place.fail({
    message: 'task',
    severity: 'warning',
    expected: `${rounded(exact, printedRate.decimals ?? 0)}%`,
    found: percent(printedRate),
    arithmetic: text,
    place: textPlace(range),
  });
}

/** 执行率 of the text: 支出 ÷ 预算 as it states them before or elsewhere, or what the form gives. */
export function rateOutcome(context: Case, place: ArithmeticPlace, fact: RateFact): readonly Outcome[] {
  const { percent: own, place: range, sentence } = fact;
  // What its own sentence says was spent is what the rate is of.
  const [here, ...others] = fact.tops.filter((top) => top.sentence.start === sentence.start);
  const top = others.length === 0 ? here : undefined;
  const near = pairsOf(context, top ? [top] : fact.tops, withAdded(fact.bottoms));
  const rates = near.some((rate) => rateFit(own, rate.exact, rate.interval) === 'equal')
    ? near
    : [...near, ...elsewhere(context, fact, top)];
  return judged(place, own, rates.length > 0 ? rates : onForm(context, fact), range, 'rate', 'rate');
}

/** What was planned first and put in late come to what there was, where the text does not say it. */
function withAdded(bottoms: readonly AmountFact[]): readonly AmountFact[] {
  const [initial, ...others] = bottoms.filter(({ stage }) => stage === 'initial');
  const added = bottoms.filter(({ stage }) => stage === 'adjustment');
  const [first] = added;
  const isSaid = bottoms.some(({ stage }) => stage === 'budget' || stage === 'income');
  if (
    isSaid ||
    !initial ||
    !first ||
    others.length > 0 ||
    added.some(({ amount }) => amount.unit !== initial.amount.unit)
  )
    return bottoms;
  const number = added.reduce((sum, { amount }) => sum.plus(amount.number), initial.amount.number);
  const decimals = Math.max(initial.amount.decimals ?? 0, ...added.map(({ amount }) => amount.decimals ?? 0));
  return [{ ...initial, stage: 'budget', amount: { ...initial.amount, number, decimals } }, ...bottoms];
}

function pairsOf({ facts }: Case, tops: readonly AmountFact[], bottoms: readonly AmountFact[]): readonly StatedRate[] {
  return tops.flatMap((top) =>
    bottoms.flatMap((bottom) => (top === bottom ? [] : (ofAmounts(facts, top, bottom) ?? []))),
  );
}

/** The same thing's amounts wherever the text states them. */
function elsewhere(
  context: Case,
  { of, about, project, tops, bottoms, loose }: RateFact,
  top: AmountFact | undefined,
): readonly StatedRate[] {
  if (of === 'income' && (tops.length === 0 || bottoms.length === 0)) return [];
  const stated = (...stages: readonly AmountFact['stage'][]) =>
    distinct(
      project
        ? projectsOf(context)
            .factsOf(project.name)
            .filter(({ stage }) => stages.includes(stage))
        : statedAmounts(context, about, ...stages),
    ).slice(0, MOST_CHOICES);
  // "完成年初预算的98%": of that amount, and of nothing but what was planned.
  if (loose && tops.length > 0) return pairsOf(context, tops, stated('budget', 'initial'));
  const had =
    project || about !== 'whole'
      ? withAdded(stated('budget', 'income', 'unstated', 'initial', 'adjustment')).filter(
          ({ stage }) => stage !== 'adjustment',
        )
      : stated('budget', 'income');
  return pairsOf(context, top ? [top] : stated(of), had);
}

function onForm(context: Case, { of, about, project, loose }: RateFact): readonly StatedRate[] {
  if (of !== 'executed' || loose || (!project && about !== 'whole')) return [];
  const form = project ? projectsOf(context).tableOf(project.name)?.form : single(context.forms.departments);
  const own = form?.fundsTotal?.executionRate?.value;
  return own ? [{ exact: own.number, interval: { low: own.number, high: own.number }, text: percent(own) }] : [];
}
