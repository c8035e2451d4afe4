import { wholeOf } from './carried';
import type { Item } from './clauses';
import type { KnownAmounts } from './known';
import type { Lead } from './lead';
import type { About, AmountFact, Stage } from './narrative';
import { canBePart } from './parts';

/** Which amount it is whose parts stand behind 其中. */

/** "支出98万元，预算100万元，执行率98%；其中：…": behind a semicolon the parts are of what was said first. */
export function wholeBefore(
  { afterSemicolon }: Item,
  last: AmountFact | undefined,
  mains: readonly AmountFact[],
): AmountFact | undefined {
  const isPlan = last?.stage === 'budget' || last?.stage === 'initial';
  if (!afterSemicolon || !isPlan || !mains.includes(last)) return last;
  return mains.filter((fact) => fact.about === last.about && fact.stage === 'executed').at(-1) ?? last;
}

/** "基本支出360.55万元。其中：…": a full stop before 其中 ends nothing. */
export function mainBefore(mains: readonly AmountFact[], about: About, stage: Stage | null): AmountFact | undefined {
  const own = mains.filter(({ otherYear, approximate }) => !otherYear && !approximate);
  const fits = own.filter((fact) => canBePart(fact, about, stage));
  return wholeOf(fits);
}

/** "财政拨款支出主要用于以下方面：…": what the words before 用于 name was stated in a section above. */
export function wholeNamed(all: readonly Lead[], known: KnownAmounts): AmountFact | undefined {
  const opening = all.find(
    (part) => part.opensParts && (part.about ?? part.stage) !== null && part.unknown !== 'inside',
  );
  if (!opening) return undefined;
  const own = known.of(opening.about ?? 'whole').filter(({ otherYear, approximate }) => !otherYear && !approximate);
  const staged = own.filter(({ stage }) => opening.stage === null || stage === opening.stage);
  return staged.find(({ ofFund }) => ofFund === opening.ofFund) ?? staged[0];
}

const INVOLVES = /^\s*(?:(?:主要|分别)?涉及(?!资金|金额|经费)|(?:分别|具体)[为是])/u;
const LISTS_ALL = /^\s*(?:分别)?(?:涉及|包括|包含|分别为|分别是|具体为|具体包括|具体是)/u;

const BATCH = /^\s*(?:首|第?[一二三四五六七八九十\d]+)批/u;

/** "项目支出9583万元，涉及甲5600万元、乙2883万元", "共1500万元，第一批下达900万元、第二批600万元": what it went to, or came in, is listed. */
export function isInvolved(item: Item, plain: string, last: AmountFact | undefined): boolean {
  const { lead, pending, quantity, joined } = item;
  if (quantity.unit !== 'money' || joined || lead.unknown !== 'inside' || !last) return false;
  const starts = (words: RegExp) =>
    [...pending.slice(-1), lead].some(({ start, end }) => words.test(plain.slice(start, end)));
  if (last.about === 'project') return starts(BATCH) && last.amount.number.gt(quantity.number);
  return last.about === 'projectExpenditure' && lead.stage === null && starts(INVOLVES);
}

/** Do the words before the first of a list say that it is all of it? */
export function opensAll(all: readonly Lead[], plain: string): boolean {
  return all.some(({ start, end }) => LISTS_ALL.test(plain.slice(start, end)));
}
