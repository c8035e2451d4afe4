import { isMeantAs } from './amount';
import type { Item } from './clauses';
import type { AmountFact, SumStatement, TextRange } from './narrative';

interface Row {
  readonly item: Item;
  readonly fact: AmountFact;
  readonly words: string;
  /** What stands in brackets behind it. */
  inside?: Row;
}

/** What was read of a sentence. */
interface Read {
  readonly plain: string;
  readonly amounts: readonly AmountFact[];
  readonly sums: readonly SumStatement[];
  readonly sentence: TextRange;
}

function rowsOf(items: readonly Item[], { plain, amounts }: Read): readonly Row[] {
  const facts = new Map(amounts.map((fact) => [fact.place.end, fact]));
  const rows = items.flatMap((item): Row[] => {
    const fact = facts.get(item.end);
    const words = plain.slice(item.lead.start, item.lead.end).trim();
    return fact && !fact.approximate && !fact.otherYear ? [{ item, fact, words }] : [];
  });
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    if (next && next.item.depth > row.item.depth) row.inside = next;
  });
  return rows.filter(({ item }) => item.depth === 0);
}

/**
 * "一批批复投资3300万元（其中建筑工程3210万元），二批批复投资2065.5万元（…），合计批复投资…（…）": of what ends with the same words, and what stands
 * in brackets behind each of it. Only the first total of its words: what a second one counts is not sure.
 */
export function summedUp(items: readonly Item[], read: Read): SumStatement[] {
  if (!items.some(({ lead, depth }) => lead.sumsUp && depth === 0)) return [];
  const stated = new Set(read.sums.map(({ whole }) => whole));
  const parts = new Map<string, Row[]>();
  const totalled = new Set<string>();
  return rowsOf(items, read).flatMap((row) => {
    const ending = row.words.slice(-2);
    const before = parts.get(ending) ?? [];
    if (!row.item.lead.sumsUp) {
      parts.set(ending, before);
      before.push(row);
      return [];
    }
    const isFirst = !totalled.has(ending) && before.length > 1;
    totalled.add(ending);
    const isNamed = /^\p{Script=Han}{2}$/u.test(ending) && !/[合共总]计|小计/u.test(ending);
    return isFirst && isNamed && !stated.has(row.fact) ? sumsOf(row, before, read.sentence) : [];
  });
}

function sumsOf(total: Row, parts: readonly Row[], sentence: TextRange): SumStatement[] {
  // What is listed behind 其中 may be counted already.
  const isPlain = !parts.slice(1).some(({ item }) => [...item.pending, item.lead].some((lead) => lead.opensParts));
  const own = addsUp(total, parts, isPlain);
  if (!own) return [];
  const { inside } = total;
  const each = parts.flatMap((row) => row.inside ?? []);
  const isColumn = inside && each.length === parts.length && each.every(({ words }) => words === inside.words);
  const column = isColumn ? addsUp(inside, each, isPlain) : undefined;
  return [own, ...(column ? [column] : [])].map((so) => ({ ...so, others: [], complete: true, sentence }));
}

function addsUp(
  { fact: whole }: Row,
  rows: readonly Row[],
  isPlain: boolean,
): Pick<SumStatement, 'whole' | 'parts'> | undefined {
  const parts = rows.map(({ fact }) => fact);
  const { number, unit } = whole.amount;
  if (parts.some(({ amount }) => amount.unit !== unit || amount.number.gte(number))) return undefined;
  const sum = parts.reduce((so, { amount }) => so.plus(amount.number), number.times(0));
  return sum.eq(number) || (isPlain && isMeantAs(number, sum)) ? { whole, parts } : undefined;
}
