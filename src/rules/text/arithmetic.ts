import Big from 'big.js';
import type {
  AmountFact,
  GrowthStatement,
  ShareStatement,
  SumStatement,
  TaskStatement,
  TextRange,
} from '../../narrative';
import type { Percent } from '../../forms';
import type { CellRef } from '../../workbook';
import type { Outcome } from '../engine/finding';
import { inWan, single } from '../relations/pairing';
import { cut, percent, rounded } from '../figures/print';
import { rateFit } from '../relations/relations';
import type { Reporter } from '../engine/reporter';
import type { Case, Rule } from '../engine/rule';
import { isNought, isPositive } from '../figures/sign';
import { add, canBeAtMost, canMeet, divide, type Interval, scale, subtract } from '../figures/tolerance';
import { projectsOf } from './projects';
import { distinct, homeOf, placeOf, printed, statedAmounts, textInterval, textOf } from './stated';

/** The text's own arithmetic: X-15. */

const HUNDRED = new Big(100);
/** A text that names more different amounts for one thing says nothing of it. */
const MOST_CHOICES = 8;

export const textAddsUp: Rule = {
  id: 'X-15',
  severity: 'error',
  forms: ['1-1', '1-2', '1-3'],
  basis: 'arithmetic',
  messages: [
    'sum',
    'exceeds',
    'growth',
    'growthTruncated',
    'change',
    'share',
    'shareTruncated',
    'task',
    'rate',
    'projects',
    'twice',
  ],
  check: (context, report) => {
    const text = textOf(context);
    if (!text) return [];
    const near = nearCells(context);
    const at = (path: string, range: TextRange, fact?: AmountFact) =>
      report.at(null, path, [homeOf(context, range, fact && near(fact))]);
    return [
      ...text.sums.flatMap((sum) => sumOutcome(at, sum)),
      ...text.growths.flatMap((growth) => growthOutcome(at, growth)),
      ...text.shares.flatMap((share) => shareOutcome(at, share)),
      ...text.tasks.map((task) => taskOutcome(at, task)),
      ...rateOutcomes(context, report),
      ...projectSum(context, at),
      ...saidTwice(context, at),
    ];
  },
};

type At = (path: string, range: TextRange, fact?: AmountFact) => ReturnType<Reporter['at']>;

/** The cell of the forms that shows the same figure. */
function nearCells({ forms }: Case): (fact: AmountFact) => CellRef | undefined {
  const department = single(forms.departments);
  const basic = single(forms.basicData);
  return ({ about, stage }) => {
    const row = department?.fundsTotal;
    if (about === 'whole') {
      return (stage === 'initial' ? row?.initialBudget : stage === 'executed' ? row?.executed : row?.adjustedBudget)
        ?.cell;
    }
    const part = department?.byNature?.parts.find(({ kind }) => kind === about);
    if (part) return part.amount.cell;
    if (about === 'threePublic' || about === 'vehicles' || about === 'reception' || about === 'officeExpenses')
      return basic?.[about]?.final.cell;
    return about === 'projectExpenditure' || about === 'project' ? basic?.projectExpenditure?.final.cell : undefined;
  };
}

function nameOf({ about, stage, label }: AmountFact): string {
  return label === '' ? `${about}/${stage}` : label;
}

function sumOutcome(at: At, { whole, parts, complete, sentence }: SumStatement): readonly Outcome[] {
  if ([whole, ...parts].some(({ approximate }) => approximate)) return [];
  const place = at(`sum ${nameOf(whole)}`, sentence, whole);
  const sum = parts.reduce((so, part) => so.plus(inWan(part.amount)), new Big(0));
  const interval = add(parts.map((part) => textInterval(part.amount)));
  const own = textInterval(whole.amount);
  const text = parts.map((part) => printed(part.amount)).join(' + ');
  if (inWan(whole.amount).eq(sum)) return [place.pass(`${text} = ${cut(sum, 6)}`)];
  const fails = complete ? !canMeet(own, interval) : !canBeAtMost(interval, own);
  if (fails) {
    return [
      place.fail({
        message: complete ? 'sum' : 'exceeds',
        expected: cut(sum, 6),
        found: printed(whole.amount),
        arithmetic: `${text} = ${cut(sum, 6)} ≠ ${printed(whole.amount)}`,
        params: { difference: cut(sum.minus(inWan(whole.amount)).abs(), 6) },
        place: placeOf(sentence),
      }),
    ];
  }
  return canMeet(own, interval) ? [place.rounding(`${text} = ${cut(sum, 6)} ≈ ${printed(whole.amount)}`)] : [];
}

interface Rate {
  readonly exact: Big;
  readonly interval: Interval;
  readonly text: string;
}

function rateOf(part: Big, partSpan: Interval, base: Big, baseSpan: Interval, text: string): Rate | undefined {
  const quotient = isPositive(base) ? divide(partSpan, baseSpan) : undefined;
  return quotient && { exact: part.div(base).times(HUNDRED), interval: scale(quotient, HUNDRED), text };
}

/** "A，比上年增加B，增长x%": B ÷ (A − B); "较上年的C增长x%": (A − C) ÷ C. */
function growthRate(current: AmountFact, { base, change, rises }: GrowthStatement): Rate | undefined {
  const [own, span] = [inWan(current.amount), textInterval(current.amount)];
  if (change) {
    const [moved, movedSpan] = [inWan(change), textInterval(change)];
    const before = base ? inWan(base) : rises ? own.minus(moved) : own.plus(moved);
    const beforeSpan = base ? textInterval(base) : rises ? subtract(span, movedSpan) : add([span, movedSpan]);
    const text = base ? printed(base) : `(${printed(current.amount)} ${rises ? '−' : '+'} ${printed(change)})`;
    return rateOf(moved, movedSpan, before, beforeSpan, `${printed(change)} ÷ ${text}`);
  }
  if (!base) return undefined;
  const [from, fromSpan] = [inWan(base), textInterval(base)];
  const moved = rises ? own.minus(from) : from.minus(own);
  const movedSpan = rises ? subtract(span, fromSpan) : subtract(fromSpan, span);
  const [a, b] = rises ? [printed(current.amount), printed(base)] : [printed(base), printed(current.amount)];
  return rateOf(moved, movedSpan, from, fromSpan, `(${a} − ${b}) ÷ ${printed(base)}`);
}

/** Is the printed percentage one of those that the amounts give? */
function rateOutcome(
  place: ReturnType<At>,
  printedRate: Percent,
  rates: readonly Rate[],
  range: TextRange,
  message: string,
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
      message: fit === 'truncated' ? `${message}Truncated` : message,
      ...(fit === 'truncated' ? { severity: 'hint' as const } : {}),
      expected: `${rounded(rate.exact, Math.max(2, printedRate.decimals ?? 2))}%`,
      found: percent(printedRate),
      arithmetic: text,
      place: placeOf(range),
    }),
  ];
}

function growthOutcome(at: At, growth: GrowthStatement): readonly Outcome[] {
  const { currents, base, change, percent: printedRate, rises, sentence } = growth;
  const [current] = currents;
  if (!current || currents.some(({ approximate }) => approximate)) return [];
  const place = at(`growth ${nameOf(current)}`, sentence, current);
  if (printedRate) {
    const rates = currents.flatMap((one) => growthRate(one, growth) ?? []);
    return rateOutcome(place, printedRate, rates, sentence, 'growth');
  }
  if (!base || !change) return [];
  const [from, moved] = [inWan(base), inWan(change)];
  const expected = rises ? from.plus(moved) : from.minus(moved);
  const text = `${printed(base)} ${rises ? '+' : '−'} ${printed(change)} = ${cut(expected, 6)}`;
  const spans = [textInterval(base), textInterval(change)] as const;
  const span = rises ? add(spans) : subtract(...spans);
  if (currents.some(({ amount }) => canMeet(textInterval(amount), span))) return [place.pass(text)];
  return [
    place.fail({
      message: 'change',
      expected: cut(expected, 6),
      found: printed(current.amount),
      arithmetic: `${text} ≠ ${printed(current.amount)}`,
      place: placeOf(sentence),
    }),
  ];
}

function shareOutcome(at: At, { part, bases, percent: printedRate, sentence }: ShareStatement): readonly Outcome[] {
  if (part.approximate) return [];
  const place = at(`share ${nameOf(part)}`, sentence, part);
  const rates = bases.flatMap((base) => {
    const text = `${printed(part.amount)} ÷ ${printed(base.amount)}`;
    return (
      rateOf(inWan(part.amount), textInterval(part.amount), inWan(base.amount), textInterval(base.amount), text) ?? []
    );
  });
  return rateOutcome(place, printedRate, rates, sentence, 'share');
}

/** "3325人次，全年任务110.83%": some whole number of tasks gives that percentage, or none does. */
function taskOutcome(at: At, { done, percent: printedRate, unit, place: range }: TaskStatement): Outcome {
  const place = at(`task ${unit}`, range);
  const half = new Big('0.5').times(new Big(10).pow(-(printedRate.decimals ?? 0)));
  const [low, high] = [printedRate.number.plus(half), printedRate.number.minus(half)];
  if (!isPositive(high)) return place.skip('undecided');
  const whole = new Big(done).times(HUNDRED);
  const nearest = whole.div(printedRate.number).round(0, Big.roundHalfUp);
  if (isNought(nearest)) return place.skip('undecided');
  const exact = whole.div(nearest);
  const text = `${done} ÷ ${nearest.toFixed()} = ${cut(exact)}%`;
  const fits = exact.lte(low) && exact.gte(high);
  return fits
    ? place.pass(text)
    : place.fail({
        message: 'task',
        severity: 'warning',
        expected: `${rounded(exact, printedRate.decimals ?? 0)}%`,
        found: percent(printedRate),
        arithmetic: text,
        place: placeOf(range),
      });
}

/** 执行率 of the text: 支出 ÷ 预算 of the text, or what 1-2 gives. */
function rateOutcomes(context: Case, report: Reporter): readonly Outcome[] {
  const { facts } = context;
  return (facts?.rates ?? []).flatMap(({ percent: printedRate, project, place: range }) => {
    const form = project ? projectsOf(context).tableOf(project.name)?.form : single(context.forms.departments);
    const row = form?.fundsTotal;
    const stated = (...stages: readonly AmountFact['stage'][]) =>
      distinct(
        project
          ? projectsOf(context)
              .factsOf(project.name)
              .filter(({ stage }) => stages.includes(stage))
          : statedAmounts(context, 'whole', ...stages),
      ).slice(0, MOST_CHOICES);
    const bases = project ? stated('budget', 'income', 'unstated', 'initial') : stated('budget', 'income');
    const rates = stated('executed').flatMap((part) =>
      bases.flatMap((base) => {
        const text = `${printed(part.amount)} ÷ ${printed(base.amount)}`;
        return (
          rateOf(inWan(part.amount), textInterval(part.amount), inWan(base.amount), textInterval(base.amount), text) ??
          []
        );
      }),
    );
    const own = row?.executionRate?.value;
    const onForm: Rate[] = own
      ? [{ exact: own.number, interval: { low: own.number, high: own.number }, text: percent(own) }]
      : [];
    const cell = row?.executionRate?.cell ?? row?.executed?.cell;
    const place = report.at(null, `rate ${project?.name ?? ''}`, [homeOf(context, range, cell)]);
    return rateOutcome(place, printedRate, rates.length > 0 ? rates : onForm, range, 'rate').map((outcome) =>
      outcome.finding?.message === 'rateTruncated'
        ? { ...outcome, finding: { ...outcome.finding, message: 'rate' } }
        : outcome,
    );
  });
}

/** 项目支出 = the sum of what the text says was spent on each project, when it names as many as it says there are. */
function projectSum(context: Case, at: At): readonly Outcome[] {
  const { facts } = context;
  const [whole] = facts ? statedAmounts(context, 'projectExpenditure', 'executed') : [];
  if (!facts || !whole) return [];
  const spent = new Map<string, AmountFact>();
  for (const fact of facts.amounts) {
    const { project, stage, approximate, otherYear } = fact;
    if (!project || project.how === 'named' || stage !== 'executed' || approximate || otherYear) continue;
    const id = projectsOf(context).idOf(project.name);
    if (!spent.has(id)) spent.set(id, fact);
  }
  const own = [...spent.values()].map((fact) => ({ fact }));
  if (own.length < 2) return [];
  const place = at('projects', whole.sentence, whole);
  const sum = own.reduce((so, { fact }) => so.plus(inWan(fact.amount)), new Big(0));
  const text = `${own.map(({ fact }) => printed(fact.amount)).join(' + ')} = ${cut(sum, 6)}`;
  const span = add(own.map(({ fact }) => textInterval(fact.amount)));
  const span2 = textInterval(whole.amount);
  if (sum.eq(inWan(whole.amount))) return [place.pass(text)];
  if (canMeet(span, span2)) return [place.rounding(`${text} ≈ ${printed(whole.amount)}`)];
  const isWhole = facts.projectCounts.some(({ count }) => count === own.length);
  if (!isWhole && canBeAtMost(span, span2)) return [place.skip('undecided')];
  return [
    place.fail({
      message: 'projects',
      expected: cut(sum, 6),
      found: printed(whole.amount),
      arithmetic: `${text} ≠ ${printed(whole.amount)}`,
      place: placeOf(whole.sentence),
    }),
  ];
}

const SAID = [
  ['whole', 'initial'],
  ['whole', 'executed'],
  ['basicExpenditure', 'executed'],
  ['projectExpenditure', 'executed'],
  ['threePublic', 'executed'],
] as const;

/** The same thing with two amounts. */
function saidTwice(context: Case, at: At): readonly Outcome[] {
  const { facts } = context;
  if (!facts) return [];
  return SAID.flatMap(([about, stage]) => {
    const stated = statedAmounts(context, about, stage);
    const [first, ...others] = stated;
    if (!first || others.length === 0) return [];
    const place = at(`twice ${about}/${stage}`, first.sentence, first);
    const odd = others.find((fact) => !canMeet(textInterval(fact.amount), textInterval(first.amount)));
    if (!odd) return [place.pass(stated.map(({ amount }) => printed(amount)).join(' / '))];
    return [
      place.fail({
        message: 'twice',
        severity: 'warning',
        expected: printed(first.amount),
        found: distinct(others)
          .map(({ amount }) => printed(amount))
          .join(' / '),
        place: placeOf(odd.sentence),
      }),
    ];
  });
}
