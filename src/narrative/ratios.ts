import { percentOf } from './amount';
import type { Item } from './clauses';
import type { RatioStatement, TextFigure } from './narrative';
import { textRange, type Stated } from './stated';

/** Rates that a text works out itself: "预算执行率=（执行数399.15÷预算数406.00）×100%=98.31%". */

const LONGEST_NAME = 24;

function isDivision(plain: string, from: number, to: number): boolean {
  const between = plain.slice(from, to);
  return between.length <= LONGEST_NAME && /[/÷]/u.test(between) && !/[,;=+*×]/u.test(between.replace(/[()]/gu, ''));
}

/** 100% of "×100%", and what counts it as no figure. */
export function isTimesHundred(plain: string, { quantity }: Item): boolean {
  return (
    quantity.unit === 'percent' &&
    quantity.number.eq(100) &&
    /[×*xX]\s*$/u.test(plain.slice(Math.max(0, quantity.start - 3), quantity.start))
  );
}

export function ratiosIn({ text, plain, items }: Stated): readonly RatioStatement[] {
  const own = items.filter((item) => !isTimesHundred(plain, item));
  return own.flatMap((item, index) => {
    const [top, bottom] = [own[index - 2], own[index - 1]];
    if (item.quantity.unit !== 'percent' || !top || !bottom) return [];
    const between = plain.slice(bottom.quantity.end, item.quantity.start);
    const equals = /^[\p{Script=Han}\s)]*(?:[×*xX]\s*100\s*%\s*)?[)\s]*[=≈]\s*$/u.test(between);
    if (!equals || !isDivision(plain, top.quantity.end, bottom.quantity.start)) return [];
    if (item.quantity.approximate || bottom.quantity.unit === 'percent' || top.quantity.unit !== bottom.quantity.unit)
      return [];
    if (top.quantity.money !== bottom.quantity.money || bottom.quantity.number.lte(0)) return [];
    return [
      {
        top: figureOf(top),
        bottom: figureOf(bottom),
        percent: percentOf(item.quantity),
        place: textRange(text, top.start, item.end),
      },
    ];
  });
}

/** Words behind 占 that mean the count that is listed: 占总人数的. */
const OF_ALL = /^(?:全体|全部)?(?:[在现实][职有编岗])?(?:总人数|人员总数|职工总数|人数|总数|总编制数?)?的?$/u;

/** "实有49人（行政22人，占44.90%；…）": parts of a count of people, behind 其中 or in brackets. */
export function countSharesIn({ text, plain, items }: Stated): readonly RatioStatement[] {
  let [whole, before]: (Item | undefined)[] = [];
  /** How deep the list stands, and how many of the whole it has not named yet. */
  let inside = 0;
  let left = 0;
  return items.flatMap((item) => {
    const { lead, pending, quantity, depth } = item;
    const part = before;
    if (part && ([...pending, lead].some(({ opensParts }) => opensParts) || depth > part.depth))
      [whole, inside, left] = [part, depth, part.quantity.number.toNumber()];
    else if (depth < inside || (left <= 0 && quantity.unit !== 'percent')) whole = undefined;
    if (whole && quantity.unit === 'people') left -= quantity.number.toNumber();
    before = item;
    const { unit, approximate } = quantity;
    const base = plain.slice(lead.words.find(({ kind }) => kind === 'share')?.end ?? lead.end, lead.end);
    const isShare = unit === 'percent' && lead.shares && OF_ALL.test(base.replace(/[\s:为]/gu, ''));
    if (!isShare || approximate || !part || !whole || part === whole || pending.length > 0) return [];
    const counts = [part, whole].every((own) => own.quantity.unit === 'people' && !own.quantity.approximate);
    if (!counts || part.quantity.number.gt(whole.quantity.number)) return [];
    const place = textRange(text, part.start, item.end);
    return [{ top: figureOf(part), bottom: figureOf(whole), percent: percentOf(quantity), place, share: true }];
  });
}

function figureOf({ quantity: { number, decimals } }: Item): TextFigure {
  return { number, decimals };
}
