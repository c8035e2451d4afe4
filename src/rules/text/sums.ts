import Big from 'big.js';
import type { About, AmountFact, CountSum, Narrative, Section, Stage, SumStatement } from '../../narrative';
import type { Outcome } from '../engine/finding';
import type { Case } from '../engine/rule';
import { cut } from '../figures/print';
import { add, canBeAtMost, canMeet } from '../figures/tolerance';
import { isNought } from '../figures/sign';
import { inWan } from '../relations/pairing';
import type { ArithmeticPlace, At } from './arithmetic-says';
import { projectsOf } from './projects';
import { distinct, textPlace, printed, statedAmounts, textInterval } from './stated';

/** Sums of the text: what it lists behind 其中, what belongs together by its name, projects, and the same thing said twice. */

export function nameOf({ about, stage, label }: AmountFact): string {
  return label === '' ? `${about}/${stage}` : label;
}

function total(parts: readonly AmountFact[]): Big {
  return parts.reduce((so, part) => so.plus(inWan(part.amount)), new Big(0));
}

/** `beside`: amounts without a name around the list, one of which its parts may be of. */
export function sumOutcome(
  at: At,
  { whole, others, parts, complete, sentence }: SumStatement,
  beside: readonly AmountFact[] = [],
): readonly Outcome[] {
  if ([whole, ...parts].some(({ approximate }) => approximate)) return [];
  const place = at(`sum ${nameOf(whole)}`, sentence, whole);
  const sum = total(parts);
  const interval = add(parts.map((part) => textInterval(part.amount)));
  const own = textInterval(whole.amount);
  const text = parts.map((part) => printed(part.amount)).join(' + ');
  if (inWan(whole.amount).eq(sum)) return [place.pass(`${text} = ${cut(sum, 6)}`)];
  const holds = (fact: AmountFact) => canBeAtMost(interval, textInterval(fact.amount));
  if (!complete && !holds(whole) && (others.some(holds) || isFarOff(whole, parts, sum)))
    return [place.skip('undecided')];
  if (complete ? !canMeet(own, interval) : !holds(whole)) {
    if (beside.some((fact) => canMeet(textInterval(fact.amount), interval))) return [place.skip('undecided')];
    return [
      place.fail({
        message: complete ? 'sum' : 'exceeds',
        expected: cut(sum, 6),
        found: printed(whole.amount),
        arithmetic: `${text} = ${cut(sum, 6)} ≠ ${printed(whole.amount)}`,
        params: { difference: cut(sum.minus(inWan(whole.amount)).abs(), 6) },
        place: textPlace(sentence),
      }),
    ];
  }
  return canMeet(own, interval) ? [place.rounding(`${text} = ${cut(sum, 6)} ≈ ${printed(whole.amount)}`)] : [];
}

/** What comes to half as much again was hardly listed as parts of it, where words do not name both. */
function isFarOff(whole: AmountFact, parts: readonly AmountFact[], sum: Big): boolean {
  const isUnnamed = whole.about === 'other' || parts.some(({ about }) => about === 'other');
  return isUnnamed && sum.gt(inWan(whole.amount).times(1.5));
}

/** "3个，其中产业类2个、民生类2个": of one division more cannot be than there are. */
export function countSumOutcome(place: ArithmeticPlace, { whole, parts, place: range }: CountSum): Outcome {
  const sum = parts.reduce((so, part) => so + part, 0);
  const text = `${parts.join(' + ')} = ${sum}`;
  if (sum <= whole) return place.pass(text);
  return place.fail({
    message: 'counts',
    expected: String(sum),
    found: String(whole),
    arithmetic: `${text} ≠ ${whole}`,
    place: textPlace(range),
  });
}

/** The chapter that a place stands in: the highest heading above it. */
function chapterOf(section: Section): number {
  let chapter = section;
  while (chapter.parent && chapter.parent.level > 0 && chapter.level > 2) chapter = chapter.parent;
  return chapter.start;
}

const FAMILIES: readonly { readonly whole: About; readonly parts: readonly About[] }[] = [
  { whole: 'whole', parts: ['basicExpenditure', 'projectExpenditure'] },
  { whole: 'basicExpenditure', parts: ['personnel', 'officeExpenses'] },
  { whole: 'threePublic', parts: ['travelAbroad', 'vehicles', 'reception'] },
  { whole: 'threePublic', parts: ['travelAbroad', 'vehicleRunning', 'reception'] },
];
const FAMILY_STAGES: readonly Stage[] = ['executed', 'initial', 'budget'];

/** What a chapter says of a whole and of all its parts, in sentences apart: 总支出 in one, 基本支出 and 项目支出 in others. */
export function familyOutcomes({ facts }: Case, at: At): readonly Outcome[] {
  if (!facts) return [];
  const chapters = new Map<string, AmountFact[]>();
  for (const fact of facts.amounts) {
    if (fact.approximate || fact.otherYear || !FAMILY_STAGES.includes(fact.stage)) continue;
    const key = `${chapterOf(fact.section)} ${fact.stage} ${String(fact.ofFund)}`;
    const own = chapters.get(key);
    if (own) own.push(fact);
    else chapters.set(key, [fact]);
  }
  const summed = new Set(facts.sums.flatMap(({ whole, complete }) => (complete ? [whole] : [])));
  // What is listed behind another whole is that whole's.
  const ofOthers = new Map(facts.sums.flatMap(({ whole, parts }) => parts.map((part) => [part, whole])));
  // Where vehicles were bought, those that were run are not all.
  const bought = facts.amounts.some(({ about, amount }) => about === 'vehiclePurchase' && !isNought(amount.number));
  return [...chapters.values()].flatMap((own) =>
    FAMILIES.flatMap(({ whole, parts }) => {
      if (bought && parts.includes('vehicleRunning')) return [];
      const one = (about: About) => {
        const stated = own.filter((fact) => fact.about === about);
        return distinct(stated).length === 1 ? stated[0] : undefined;
      };
      const [all, ...rest] = [one(whole), ...parts.map(one)];
      const known = rest.filter((fact) => fact !== undefined);
      if (known.some((fact) => (ofOthers.get(fact) ?? all) !== all)) return [];
      if (!all || known.length < parts.length || own.some((fact) => fact.about === whole && summed.has(fact)))
        return [];
      return sumOutcome(at, { whole: all, others: [], parts: known, complete: true, sentence: all.sentence });
    }),
  );
}

/** "年初预算A，年中追加B，全年预算C": one sentence that names all three says that they add up. */
export function budgetSums({ facts }: Case, at: At): readonly Outcome[] {
  if (!facts) return [];
  const said = new Map<string, AmountFact[]>();
  for (const fact of facts.amounts) {
    if (fact.approximate || fact.otherYear || fact.about === 'other') continue;
    const key = `${fact.sentence.start} ${fact.about} ${fact.project?.name ?? ''}`;
    const own = said.get(key);
    if (own) own.push(fact);
    else said.set(key, [fact]);
  }
  const summed = new Set(facts.sums.map(({ whole }) => whole));
  return [...said.values()].flatMap((own) => {
    const of = (stage: Stage) => own.filter((fact) => fact.stage === stage);
    const [initial, ...more] = of('initial');
    const [budget, ...others] = of('budget');
    const added = of('adjustment');
    const isPlain = more.length === 0 && others.length === 0 && added.length > 0;
    if (!initial || !budget || !isPlain || summed.has(budget)) return [];
    const { sentence } = budget;
    const judge = (parts: readonly AmountFact[]) =>
      sumOutcome(at, { whole: budget, others: [], parts, complete: true, sentence });
    const all = judge([initial, ...added, ...of('carryIn')]);
    // What was carried in may be counted with the budget or apart.
    const isApart = of('carryIn').length > 0 && all.some(({ result }) => result === 'fail');
    return isApart && judge([initial, ...added]).every(({ result }) => result !== 'fail') ? [] : all;
  });
}

/** "收入总计A，其中：本年收入B，年初结转C": what balances at the foot holds all that the sentence lists before and behind it. */
const FEET = [
  [/收入总计/u, 'income', 'carryIn'],
  [/支出总计/u, 'executed', 'carryOver'],
] as const;

export function balanceSums({ facts }: Case, at: At): readonly Outcome[] {
  return (facts?.amounts ?? []).flatMap((whole) => {
    const foot = FEET.find(([words]) => words.test(whole.place.quote));
    if (!facts || !foot || whole.about !== 'whole' || whole.stage !== 'unstated' || whole.otherYear) return [];
    const beside = facts.amounts.filter((fact) => fact !== whole && fact.sentence.start === whole.sentence.start);
    const [year, left] = [foot[1], foot[2]].map((stage) =>
      beside.filter((fact) => fact.about === 'whole' && fact.stage === stage && !fact.otherYear),
    );
    const parts = [...(year ?? []), ...(left ?? [])];
    if (year?.length !== 1 || left?.length !== 1) return [];
    const judge = (own: readonly AmountFact[]) =>
      sumOutcome(at, { whole, others: [], parts: own, complete: true, sentence: whole.sentence });
    const all = judge(parts);
    const isApart = all.some(({ result }) => result === 'fail') && beside.length > 2;
    const others = beside.filter((fact) => fact.about === 'other' && !isNought(fact.amount.number));
    return !isApart || others.length === 0
      ? all
      : judge([...parts, ...others]).filter(({ result }) => result !== 'fail');
  });
}

/** 项目支出 = the sum of what the text says was spent on each project, when it names as many as it says there are. */
export function projectSum(context: Case, at: At): readonly Outcome[] {
  const { facts } = context;
  const [whole] = facts ? statedAmounts(context, 'projectExpenditure', 'executed') : [];
  if (!facts || !whole) return [];
  const spent = new Map<string, AmountFact>();
  for (const fact of facts.amounts) {
    const { project, stage, approximate, otherYear } = fact;
    if (!project || project.how === 'named' || project.how === 'document') continue;
    if (stage !== 'executed' || approximate || otherYear) continue;
    const id = projectsOf(context).idOf(project.name);
    if (!spent.has(id)) spent.set(id, fact);
  }
  const own = [...spent.values()];
  if (own.length < 2) return [];
  const place = at('projects', whole.sentence, whole);
  const sum = total(own);
  const text = `${own.map((fact) => printed(fact.amount)).join(' + ')} = ${cut(sum, 6)}`;
  const span = add(own.map((fact) => textInterval(fact.amount)));
  const whole1 = textInterval(whole.amount);
  if (sum.eq(inWan(whole.amount))) return [place.pass(text)];
  if (canMeet(span, whole1)) return [place.rounding(`${text} ≈ ${printed(whole.amount)}`)];
  const isWhole = facts.projectCounts.some(({ count }) => count === own.length);
  if (!isWhole && canBeAtMost(span, whole1)) return [place.skip('undecided')];
  return [
    place.fail({
      message: 'projects',
      expected: cut(sum, 6),
      found: printed(whole.amount),
      arithmetic: `${text} ≠ ${printed(whole.amount)}`,
      place: textPlace(whole.sentence),
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

/** The amounts that stand in a list which adds up. */
function foundedIn({ sums }: Narrative): ReadonlySet<AmountFact> {
  const holds = ({ whole, parts }: SumStatement) =>
    canMeet(textInterval(whole.amount), add(parts.map(({ amount }) => textInterval(amount))));
  return new Set(sums.filter(holds).flatMap(({ whole, parts }) => [whole, ...parts]));
}

/** The same thing with two amounts. */
export function saidTwice(context: Case, at: At): readonly Outcome[] {
  const { facts } = context;
  if (!facts) return [];
  return SAID.flatMap(([about, stage]) => {
    const stated = statedAmounts(context, about, stage);
    const [first, ...others] = stated;
    if (!first || others.length === 0) return [];
    const place = at(`twice ${about}/${stage}`, first.sentence, first);
    const founded = foundedIn(facts);
    const odd = others.find((fact) => !canMeet(textInterval(fact.amount), textInterval(first.amount)));
    if (!odd) return [place.pass(stated.map(({ amount }) => printed(amount)).join(' / '))];
    return [
      place.fail({
        message: 'twice',
        // Each the sum of its own parts: they may be of two things, a fund and all.
        severity: founded.has(first) && founded.has(odd) ? 'hint' : 'warning',
        expected: printed(first.amount),
        found: distinct(others)
          .map(({ amount }) => printed(amount))
          .join(' / '),
        place: textPlace(odd.sentence),
      }),
    ];
  });
}
