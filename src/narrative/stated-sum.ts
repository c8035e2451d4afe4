import { isNear } from './amount';
import type { Topic } from './carried';
import type { Item } from './clauses';
import type { AmountFact, Stage, SumStatement } from './narrative';
import type { SentenceState } from './state';

/** Whether an amount is the sum of what the sentence stated before it. */

/** "年初安排260万元，年中追加300万元，共560万元" */
export function isSumOfBudget(at: SentenceState, { quantity }: Item, { about, project }: Topic): boolean {
  const own = at.amounts.filter((fact) => fact.about === about && fact.project === project);
  const of = (...stages: readonly Stage[]) => own.filter((fact) => stages.includes(fact.stage));
  const [initial, more] = of('initial', 'budget');
  const added = of('adjustment', 'carryIn');
  if (!initial || more || added.length === 0) return false;
  const all = [initial, ...added];
  const sum = all.reduce((so, { amount }) => so.plus(amount.number), quantity.number.times(0));
  const isMeant = isNear(quantity.number, sum) && all.every(({ amount }) => quantity.number.gt(amount.number));
  return all.every(({ amount }) => amount.unit === quantity.money) && (sum.eq(quantity.number) || isMeant);
}

/** Do the amounts come to what the item says, exactly? */
export function isSumOf({ quantity }: Item, facts: readonly AmountFact[]): boolean {
  const sum = facts.reduce((so, { amount }) => so.plus(amount.number), quantity.number.times(0));
  return facts.length > 1 && facts.every(({ amount }) => amount.unit === quantity.money) && sum.eq(quantity.number);
}

interface Row {
  readonly item: Item;
  readonly fact: AmountFact;
  readonly words: string;
}

/**
 * "一批批复投资3300万元（其中建筑工程3210万元），二批批复投资2065.5万元（…），合计批复投资…（…）": of what ends with the same words, and what stands
 * in brackets behind each of it.
 */
export function summedUp({ reading, amounts, range, sums }: SentenceState, items: readonly Item[]): SumStatement[] {
  const rows = items.flatMap((item): Row[] => {
    const fact = amounts.find(({ place }) => place.end === item.end);
    const words = reading.plain.slice(item.lead.start, item.lead.end).trim();
    return fact && !fact.approximate && !fact.otherYear ? [{ item, fact, words }] : [];
  });
  const inside = (row: Row) => {
    const next = rows[rows.indexOf(row) + 1];
    return next && next.item.depth > row.item.depth ? next : undefined;
  };
  const opens = ({ item }: Row) => [...item.pending, item.lead].some(({ opensParts }) => opensParts);
  return rows.flatMap((total, index) => {
    const ending = total.words.slice(-2);
    const isTotal = total.item.lead.sumsUp && total.item.depth === 0 && /^\p{Script=Han}{2}$/u.test(ending);
    if (!isTotal || /[合共总]计|小计/u.test(ending) || sums.some(({ whole }) => whole === total.fact)) return [];
    const parts = rows.slice(0, index).filter((row) => row.item.depth === 0 && row.words.endsWith(ending));
    if (parts.length < 2 || parts.some(({ item }) => item.lead.sumsUp)) return [];
    // What is listed behind 其中 may be counted already.
    const isPlain = !parts.slice(1).some(opens);
    const own = addsUp(total.fact, parts, isPlain);
    if (!own) return [];
    const inner = inside(total);
    const each = parts.flatMap((row) => inside(row) ?? []);
    const isColumn = inner && each.length === parts.length && each.every(({ words }) => words === inner.words);
    const column = isColumn ? addsUp(inner.fact, each, isPlain) : undefined;
    return [own, ...(column ? [column] : [])].map((so) => ({ ...so, others: [], complete: true, sentence: range }));
  });
}

function addsUp(
  whole: AmountFact,
  rows: readonly Row[],
  isPlain: boolean,
): Pick<SumStatement, 'whole' | 'parts'> | undefined {
  const parts = rows.map(({ fact }) => fact);
  const { number, unit } = whole.amount;
  if (parts.some(({ amount }) => amount.unit !== unit || amount.number.gte(number))) return undefined;
  const sum = parts.reduce((so, { amount }) => so.plus(amount.number), number.times(0));
  return sum.eq(number) || (isPlain && isNear(number, sum)) ? { whole, parts } : undefined;
}
