import { isMeantAs } from './amount';
import type { Topic } from './carried';
import type { Item } from './clauses';
import type { AmountFact, Stage } from './narrative';
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
  const isMeant = isMeantAs(quantity.number, sum) && all.every(({ amount }) => quantity.number.gt(amount.number));
  return all.every(({ amount }) => amount.unit === quantity.money) && (sum.eq(quantity.number) || isMeant);
}

/** Do the amounts come to what the item says, exactly? */
export function isSumOf({ quantity }: Item, facts: readonly AmountFact[]): boolean {
  const sum = facts.reduce((so, { amount }) => so.plus(amount.number), quantity.number.times(0));
  return facts.length > 1 && facts.every(({ amount }) => amount.unit === quantity.money) && sum.eq(quantity.number);
}
