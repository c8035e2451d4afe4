import { percentOf } from './amount';
import type { TaskStatement } from './narrative';
import { textRange, type Stated } from './stated';

/** "完成培训3325人次，全年任务110.83%", "占年度任务的": a count and what share of its task it is. */
export function tasksIn({ text, plain, items }: Stated): readonly TaskStatement[] {
  return items.flatMap((item, index) => {
    const done = items[index - 1];
    if (item.quantity.unit !== 'percent' || !done || item.quantity.approximate || done.quantity.approximate) return [];
    const words = plain.slice(item.lead.start, item.quantity.start).replace(/[\s(),:"“”]/gu, '');
    const isTask =
      /^(?:完成|达到|达|为|占|超额完成|实现)*(?:了)?(?:全年|年度|年初|本年|目标|计划|既定)*(?:目标)?任务(?:数|量|目标)?(?:的|完成率|为|达)*$/u.test(
        words,
      );
    const { number, decimals, unit, end } = done.quantity;
    const counted = unit === 'people' || unit === 'item' || unit === 'other';
    if (!isTask || !counted || decimals > 0 || number.gt(1e9)) return [];
    // Behind 万 or a measure the task need not be a whole number.
    const printed = /^\s*(人次|人|名|个|次|场|家|户|件|份|期|台|套|批|条|例|起|项|所|座|村|组|篇)/u.exec(
      plain.slice(end - (unit === 'other' ? 0 : 1), end + 4),
    )?.[1];
    if (printed === undefined) return [];
    return [
      {
        done: number.toNumber(),
        unit: printed,
        percent: percentOf(item.quantity),
        place: textRange(text, done.start, item.end),
      },
    ];
  });
}
