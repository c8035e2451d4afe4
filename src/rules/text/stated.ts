import type Big from 'big.js';
import { type Amount, type AmountField, type Form, inUnit, cornerOf } from '../../forms';
import type { About, AmountFact, Narrative, Stage, TextRange } from '../../narrative';
import type { CellRef } from '../../workbook';
import type { Outcome, TextPlace } from '../engine/finding';
import { intervalInWan, inWan, single } from '../relations/pairing';
import { isElsewhere } from './doubt';
import { cut, figure, number } from '../figures/print';
import type { PlaceOf, Said, Says } from '../engine/place';
import type { Case } from '../engine/rule';
import { isNought } from '../figures/sign';
import { around, canMeet, exactly, type Interval } from '../figures/tolerance';

/** What the report's text states, as the rules hold it against the forms. */

/** The text that a case has, for rules that have nothing to say without one. */
export function narrativeOf({ facts }: Case): Narrative | undefined {
  return facts;
}

export function textPlace({ start, end, quote }: TextRange): TextPlace {
  return { start, end, quote };
}

/** What an amount of the text stands for, in 万元: its printed precision; "0万元" is nothing. */
export function textInterval(amount: Amount): Interval {
  const { number: value, decimals } = inUnit(amount, '万元');
  return (amount.decimals ?? 0) <= 0 && isNought(value) ? exactly(value) : around(value, decimals);
}

const sharpTexts = new WeakMap<Narrative, boolean>();

/** Does the text print amounts in 万元 with decimals: are its whole numbers no rounded ones? */
function isSharp(text: Narrative): boolean {
  const known = sharpTexts.get(text);
  if (known !== undefined) return known;
  const own = text.amounts.filter(({ amount }) => amount.unit !== '元');
  const exact = own.filter(({ amount }) => (amount.decimals ?? 0) > 0).length;
  const sharp = exact > 0 && 6 * exact >= own.length;
  sharpTexts.set(text, sharp);
  return sharp;
}

/** What an amount stands for where the text itself works with it: "40万元" beside amounts with decimals is no other amount rounded. */
export function ownInterval(text: Narrative | undefined, amount: Amount): Interval {
  const isWhole = amount.unit !== '元' && (amount.decimals ?? 0) <= 0;
  return text && isWhole && isSharp(text) ? exactly(inUnit(amount, '万元').number) : textInterval(amount);
}

/** As the text prints it, without its unit. */
export function printed(amount: Amount): string {
  return amount.unit === '万元' ? figure(amount) : `${figure(amount)}${amount.unit}`;
}

/**
 * The amounts that the text states of a thing, in the report's own year: exact ones; those of one fund only when there are no others, and the
 * department had no other money.
 */
export function statedAmounts(context: Case, about: About, ...stages: readonly Stage[]): readonly AmountFact[] {
  const all = (context.facts?.amounts ?? []).filter(
    (fact) =>
      fact.about === about &&
      stages.includes(fact.stage) &&
      !fact.approximate &&
      !fact.otherYear &&
      // "三个重点项目合计支出…" where there are more is not all that projects spent.
      (fact.projects ?? context.forms.projects.length) === context.forms.projects.length,
  );
  const hasOthers = hasOtherFunds(context);
  const isOfOneFund = apartFromFunds(context);
  const plain = all.filter((fact) => !fact.ofFund && !isOfOneFund(fact));
  if (plain.length > 0) return plain;
  return hasOthers ? [] : all;
}

/** Had the department money of other funds than the general budget? */
function hasOtherFunds({ forms }: Case): boolean {
  const sources = single(forms.departments)?.bySource?.parts ?? [];
  return sources.some(
    ({ kind, amount }) => kind !== 'generalBudget' && amount.value !== null && !isNought(amount.value.number),
  );
}

/** Below 一般公共预算支出情况 some speak of that fund alone, and say so (不含政府性基金), most of all the money. */
export function apartFromFunds(context: Case): (fact: AmountFact) => boolean {
  const isApart = /不(?:含|包括)政府性基金/u.test(context.facts?.text ?? '') && hasOtherFunds(context);
  return (fact) => isApart && isBelowFund(fact);
}

function isBelowFund({ section }: AmountFact): boolean {
  for (let at: AmountFact['section'] | null = section; at; at = at.parent)
    if (/一般公共预算|政府性基金/u.test(at.heading)) return true;
  return false;
}

/** The different amounts among them: "支出107.28万元" said twice is one. */
export function distinct(facts: readonly AmountFact[]): readonly AmountFact[] {
  const found: AmountFact[] = [];
  for (const fact of facts) {
    if (!found.some((other) => inWan(other.amount).eq(inWan(fact.amount)))) found.push(fact);
  }
  return found;
}

/** The cell that stands for a place of the text: its own on a sheet of the workbook, else `near`, else the first form's corner. */
export function homeOf(context: Case, range: TextRange, near?: CellRef): CellRef {
  const own = context.facts?.cellAt?.(range);
  if (own) return own;
  if (near) return near;
  const [form] = context.forms.all;
  const department = single(context.forms.departments);
  const executed = department?.fundsTotal?.executed?.cell;
  return executed ?? (form ? cornerOf(form) : { sheet: context.workbook.sheets[0]?.name ?? '', row: 0, column: 0 });
}

/** A figure on the forms that the text speaks of as well. Numbers in 万元. */
export interface Shown {
  readonly number: Big;
  readonly interval: Interval;
  readonly text: string;
}

export function shownOf(context: Case, form: Form, field: AmountField & { value: Amount }): Shown {
  return { number: inWan(field.value), interval: intervalInWan(context, form, field.value), text: number(field) };
}

/** Does the text's amount say the same as the form's? */
export function agrees(
  context: Case,
  fact: AmountFact,
  { number: own, interval }: Shown,
): 'equal' | 'near' | 'differs' {
  if (inWan(fact.amount).eq(own)) return 'equal';
  return canMeet(textInterval(fact.amount), interval, context.tolerance.extra) ? 'near' : 'differs';
}

/**
 * Holds what the text states against figures of the forms, any of which may be meant. One statement that fits is enough: where the text
 * contradicts itself, X-15 says so.
 */
export function compare<S extends Says>(
  context: Case,
  place: PlaceOf<S>,
  facts: readonly AmountFact[],
  figures: readonly Shown[],
  fault: Said<S> & { readonly severity?: 'warning' },
): Outcome {
  const [first] = facts;
  const [own] = figures;
  if (!first || !own) return place.skip('blank');
  const pairs = distinct(facts).flatMap((fact) =>
    figures.map((shown) => ({ fact, shown, how: agrees(context, fact, shown) })),
  );
  const text = (fact: AmountFact, shown: Shown) => `${printed(fact.amount)} / ${shown.text}`;
  const equal = pairs.find(({ how }) => how === 'equal');
  if (equal) return place.pass(text(equal.fact, equal.shown));
  const near = pairs.find(({ how }) => how === 'near');
  if (near) return place.rounding(text(near.fact, near.shown));
  return place.fail({
    ...fault,
    expected: distinct(facts)
      .map((fact) => printed(fact.amount))
      .join(' / '),
    found: figures.map((shown) => shown.text).join(' / '),
    arithmetic: `${text(first, own)}: ${cut(inWan(first.amount).minus(own.number).abs(), 6)}`,
    place: textPlace(first.sentence),
  });
}

/** A field of the forms against the text: unreadable and blank fields say nothing. */
export function compareField<S extends Says>(
  context: Case,
  place: PlaceOf<S>,
  form: Form,
  facts: readonly AmountFact[],
  fields: readonly AmountField[],
  fault: Said<S> & { readonly severity?: 'warning' },
  /** Where else the forms speak of the same thing. */
  beside: readonly CellRef[] = [],
): Outcome {
  if (fields.some((field) => field.state === 'unreadable')) return place.unreadable();
  const filled = fields.filter((field): field is AmountField & { value: Amount } => field.value !== null);
  if (filled.length === 0) return place.skip('blank');
  const outcome = compare(
    context,
    place,
    facts,
    filled.map((field) => shownOf(context, form, field)),
    fault,
  );
  const isDoubted =
    outcome.result === 'fail' && isElsewhere(context, facts, [...fields.map(({ cell }) => cell), ...beside]);
  return isDoubted ? place.skip('undecided') : outcome;
}
