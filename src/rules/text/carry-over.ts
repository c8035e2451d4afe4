import type Big from 'big.js';
import { distance } from 'fastest-levenshtein';
import type { AmountFact, ProjectMention, TextRange } from '../../narrative';
import type { Outcome } from '../engine/finding';
import { inWan, single } from '../relations/pairing';
import { cut } from '../figures/print';
import { type ReporterOf, says } from '../engine/place';
import { type Case, rule } from '../engine/rule';
import { isNegative, isNought } from '../figures/sign';
import { add, canBeAtMost, canMeet, type Interval, subtract } from '../figures/tolerance';
import { isDifferenceNearby } from './nearby';
import { projectsOf } from './projects';
import { distinct, homeOf, textPlace, printed, shownOf, statedAmounts, textInterval, narrativeOf } from './stated';

/** What is left over: X-14. */

interface Sided {
  readonly number: Big;
  readonly interval: Interval;
  readonly text: string;
}

const of = ({ amount }: AmountFact): Sided => ({
  number: inWan(amount),
  interval: textInterval(amount),
  text: printed(amount),
});

function minus(a: Sided, b: Sided): Sided {
  const number = a.number.minus(b.number);
  return { number, interval: subtract(a.interval, b.interval), text: `${a.text} − ${b.text} = ${cut(number, 6)}` };
}

function plus(a: Sided, b: Sided): Sided {
  return {
    number: a.number.plus(b.number),
    interval: add([a.interval, b.interval]),
    text: `${a.text} + ${b.text}`,
  };
}

const carryOverFitsSays = says({
  whole: ['found', 'expected'],
  overspent: ['found', 'expected'],
  more: ['found', 'expected'],
  project: ['project', 'found', 'expected'],
  projects: ['found', 'projects', 'sum'],
  form: ['found', 'expected'],
});

export const carryOverFits = rule({
  id: 'X-14',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'arithmetic',
  messages: carryOverFitsSays,
  check: (context, report) => {
    if (!narrativeOf(context)) return [];
    return [
      ...wholeLeft(context, report),
      ...projectsLeft(context, report),
      ...leftOfProjects(context, report),
      ...leftOnForm(context, report),
    ];
  },
});

/** A budget that cannot be the first one of the year. */
const FINAL = /全年预算|调整后|最终/u;

/** So many amounts of one stage may be meant; a text that states more says nothing of what is left. */
const MOST_CHOICES = 4;

/** What there was to spend: each amount that may be meant, with what was carried in and put in late or without. */
function hadOf(context: Case): { readonly certain: readonly Sided[]; readonly possible: readonly Sided[] } {
  const stated = (...stages: readonly AmountFact['stage'][]) =>
    distinct(statedAmounts(context, 'whole', ...stages)).slice(0, MOST_CHOICES);
  const [incomes, budgets] = [stated('income'), stated('budget').map(of)];
  const withEach = (all: readonly Sided[], more: readonly Sided[]) => [
    ...all,
    ...all.flatMap((one) => more.map((other) => plus(one, other))),
  ];
  const carried = stated('carryIn').map(of);
  const own = incomes.length > 0 ? incomes.map(of) : budgets;
  const adjusted = stated('adjustment').map(of);
  const added = adjusted.slice(1).reduce((so, one) => so.map((sum) => plus(sum, one)), adjusted.slice(0, 1));
  // 部门预算 may be what was planned first, or what there was in the end.
  const possible = withEach(withEach(budgets, [...adjusted, ...added]), carried);
  return { certain: withEach(own, carried), possible };
}

/** 收入 − 支出 = 结转结余; with what was carried in, if the text says it apart. Of a budget less may be left than was not spent: it is taken back. */
function wholeLeft(context: Case, report: ReporterOf<typeof carryOverFitsSays>): readonly Outcome[] {
  const { facts } = context;
  if (!facts) return [];
  const lefts = distinct(statedAmounts(context, 'whole', 'carryOver'));
  const [left] = lefts;
  const allSpent = statedAmounts(context, 'whole', 'executed');
  // What the sentence of the rest itself says was spent goes before what others say.
  const beside = allSpent.filter(({ sentence }) => sentence.start === left?.sentence.start);
  const spents = distinct(beside.length > 0 ? beside : allSpent).slice(0, MOST_CHOICES);
  const [spent] = spents;
  const [income] = statedAmounts(context, 'whole', 'income');
  const { certain, possible } = hadOf(context);
  const [first] = certain;
  if (!spent || !first || (!left && income)) return [];
  const place = report.at(null, 'whole', [homeOf(context, (left ?? spent).sentence)]);
  const rest = minus(first, of(spent));
  const restOf = (had: readonly Sided[]) => had.flatMap((one) => spents.map((other) => minus(one, of(other))));
  const choices = restOf([...certain, ...possible]);
  if (left) {
    const own = of(left);
    const exact = choices.find(({ number }) => lefts.some((one) => inWan(one.amount).eq(number)));
    if (exact) return [place.pass(exact.text)];
    if (choices.some(({ interval }) => lefts.some((one) => canMeet(interval, textInterval(one.amount)))))
      return [place.rounding(`${rest.text} ≈ ${own.text}`)];
    const isLess = restOf(certain).some(({ interval }) => canBeAtMost(own.interval, interval));
    const isOpen = income ? isOfYears(context, left, own, rest) : isLess;
    if (isOpen || isDifferenceNearby(facts, left)) return [place.skip('undecided')];
    return [
      place.fail({
        message: income ? 'whole' : 'more',
        expected: cut(rest.number, 6),
        found: own.text,
        arithmetic: `${rest.text} ≠ ${own.text}`,
        place: textPlace(left.sentence),
      }),
    ];
  }
  const isFinal = statedAmounts(context, 'whole', 'budget').some(({ place: { quote } }) => FINAL.test(quote));
  if (isFinal && choices.every(({ interval }) => isNegative(interval.high))) {
    return [
      place.fail({
        message: 'overspent',
        expected: `≤ ${first.text}`,
        found: printed(spent.amount),
        arithmetic: rest.text,
        place: textPlace(spent.sentence),
      }),
    ];
  }
  return [place.pass(rest.text)];
}

/**
 * "年末结转和结余": what is there at the end of the year may be of earlier years, too, where the text does not say what those left; but not where
 * it is the difference but for a slip of the pen.
 */
function isOfYears(context: Case, { place }: AmountFact, own: Sided, rest: Sided): boolean {
  const isMore = !isNegative(rest.number) && own.number.gt(rest.number);
  const isSlip = distance(own.text, cut(rest.number, 6)) * 5 <= own.text.length * 2;
  const isSaid = statedAmounts(context, 'whole', 'carryIn').length > 0;
  return /[年期]末|年终|累计|滚存/u.test(place.quote) && isMore && !isSlip && !isSaid;
}

interface ProjectFacts {
  readonly project: ProjectMention;
  readonly sentence: TextRange;
  readonly had: readonly AmountFact[];
  readonly spent: readonly AmountFact[];
  /** What may be there beside it: carried in, or put in late. */
  readonly more: readonly AmountFact[];
  readonly left: readonly AmountFact[];
}

/** What one sentence says of one project; below a heading that names it, and in its own report, what all the sentences say. */
function byProject(context: Case, facts: readonly AmountFact[]): readonly ProjectFacts[] {
  const found = new Map<string, AmountFact[]>();
  for (const fact of facts) {
    if (!fact.project || fact.approximate || fact.otherYear) continue;
    const { how, place, name } = fact.project;
    const isHeading = how === 'document' || fact.section.project?.start === place.start;
    const key = isHeading ? `below ${projectsOf(context).idOf(name)}` : `${fact.sentence.start} ${place.start}`;
    const own = found.get(key);
    if (own) own.push(fact);
    else found.set(key, [fact]);
  }
  return [...found.values()].flatMap((own) => {
    const [first] = own;
    if (!first?.project) return [];
    const staged = (...stages: readonly AmountFact['stage'][]) => own.filter(({ stage }) => stages.includes(stage));
    // What a project had is its adjusted budget, else the amount that stands behind its name, else what was put in late.
    const choices = [staged('budget', 'income'), staged('initial', 'unstated'), staged('adjustment')];
    const left = staged('carryOver');
    return [
      {
        project: first.project,
        sentence: (left[0] ?? first).sentence,
        had: choices.find((list) => list.length > 0) ?? [],
        more: staged('carryIn', 'adjustment').slice(0, MOST_CHOICES),
        spent: staged('executed'),
        left,
      },
    ];
  });
}

function projectsLeft(context: Case, report: ReporterOf<typeof carryOverFitsSays>): readonly Outcome[] {
  return byProject(context, context.facts?.amounts ?? []).flatMap(({ project, sentence, had, more, spent, left }) => {
    const [have, used, rest] = [had.at(-1), spent.at(-1), left[0]];
    if (!have || !used || !rest) return [];
    const cell = projectsOf(context).tableOf(project.name)?.form?.fundsTotal?.executed?.cell;
    const place = report.at(null, `project ${project.name}`, [homeOf(context, sentence, cell)]);
    const computed = minus(of(have), of(used));
    const own = of(rest);
    const choices = had.map(of).flatMap((one) => [one, ...more.map((other) => plus(one, of(other)))]);
    const all = choices.flatMap((one) => spent.map((other) => minus(one, of(other))));
    const exact = all.find(({ number }) => number.eq(own.number));
    if (exact) return [place.pass(exact.text)];
    const near = all.find(({ interval }) => canMeet(interval, own.interval));
    if (near) return [place.rounding(`${near.text} ≈ ${own.text}`)];
    // "总投资460万元，分两批到位": what is left is left of what came.
    const isCost = had.every(({ stage, place: { quote } }) => stage === 'unstated' && /投资/u.test(quote));
    if (isCost) return [place.skip('undecided')];
    // Less than was not spent may be left: the rest was taken back.
    if (isNought(own.number) && !isNegative(computed.number)) return [place.skip('undecided')];
    if (context.facts && rest && isDifferenceNearby(context.facts, rest)) return [place.skip('undecided')];
    // More spent than was planned first: what was put in later stands in words that were not understood.
    const isFirst = had.every(({ stage }) => stage === 'initial');
    if (isFirst && isNegative(computed.interval.high)) return [place.skip('undecided')];
    return [
      place.fail({
        message: 'project',
        expected: cut(computed.number, 6),
        found: own.text,
        arithmetic: `${computed.text} ≠ ${own.text}`,
        params: { project: project.name },
        place: textPlace(sentence),
      }),
    ];
  });
}

/** What is left of the projects cannot be more than what is left of the whole. */
function leftOfProjects(context: Case, report: ReporterOf<typeof carryOverFitsSays>): readonly Outcome[] {
  const { facts } = context;
  const [left] = facts ? statedAmounts(context, 'whole', 'carryOver') : [];
  const own = new Map<string, { readonly name: string; readonly fact: AmountFact }>();
  for (const { project, left: rest } of byProject(context, facts?.amounts ?? [])) {
    const [fact] = rest;
    const id = projectsOf(context).idOf(project.name);
    if (fact && !own.has(id)) own.set(id, { name: project.name, fact });
  }
  const counted = [...own.values()].filter(({ fact }) => !isNought(fact.amount.number));
  const [first] = counted;
  if (!left || !first) return [];
  const place = report.at(null, 'projects', [homeOf(context, left.sentence)]);
  const text = `${counted.map(({ fact }) => printed(fact.amount)).join(' + ')} ≤ ${printed(left.amount)}`;
  const sum = add(counted.map(({ fact }) => textInterval(fact.amount)));
  if (canBeAtMost(sum, textInterval(left.amount))) return [place.pass(text)];
  return [
    place.fail({
      message: 'projects',
      expected: `≥ ${counted.map(({ fact }) => printed(fact.amount)).join(' + ')}`,
      found: printed(left.amount),
      params: {
        sum: counted.map(({ fact }) => printed(fact.amount)).join(' + '),
        projects: counted.map(({ name }) => name),
      },
      place: textPlace(left.sentence),
    }),
  ];
}

/** The text's 结转结余 against 1-2's 全年预算 − 全年执行. */
function leftOnForm(context: Case, report: ReporterOf<typeof carryOverFitsSays>): readonly Outcome[] {
  const form = single(context.forms.departments);
  const [budget, executed] = [form?.fundsTotal?.adjustedBudget, form?.fundsTotal?.executed];
  const stated = context.facts ? statedAmounts(context, 'whole', 'carryOver') : [];
  const [first] = stated;
  if (!form || !budget || !executed || !first) return [];
  const place = report.at(form, 'carryOver/text', [executed.cell, budget.cell]);
  if ([budget, executed].some((field) => field.state === 'unreadable')) return [place.unreadable()];
  if (!budget.value || !executed.value) return [place.skip('blank')];
  const rest = minus(
    shownOf(context, form, { ...budget, value: budget.value }),
    shownOf(context, form, { ...executed, value: executed.value }),
  );
  if (stated.some((fact) => of(fact).number.eq(rest.number))) return [place.pass(rest.text)];
  if (stated.some((fact) => canMeet(of(fact).interval, rest.interval))) return [place.rounding(rest.text)];
  // What was carried in may stand outside the year's budget.
  const withCarried = distinct(statedAmounts(context, 'whole', 'carryIn')).map((fact) => plus(rest, of(fact)));
  if (withCarried.some(({ number }) => stated.some((fact) => of(fact).number.eq(number))))
    return [place.pass(rest.text)];
  return [
    place.fail({
      message: 'form',
      severity: 'warning',
      expected: cut(rest.number, 6),
      found: printed(first.amount),
      arithmetic: `${rest.text} ≠ ${printed(first.amount)}`,
      place: textPlace(first.sentence),
    }),
  ];
}
