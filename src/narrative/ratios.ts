import { percentOf } from './amount';
import type { Item } from './clauses';
import type { RatioStatement } from './narrative';
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
    const figure = ({ quantity: { number, decimals } }: Item) => ({ number, decimals });
    return [
      {
        top: figure(top),
        bottom: figure(bottom),
        percent: percentOf(item.quantity),
        place: textRange(text, top.start, item.end),
      },
    ];
  });
}
