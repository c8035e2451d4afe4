import type { TextLine } from './lines';
import type { AmountFact, Narrative, TextRange, Unchecked } from './narrative';
import { quantitiesIn } from './quantity';
import { isTimesHundred } from './ratios';
import type { Stated } from './stated';

type Read = Pick<Narrative, 'amounts' | 'sums' | 'growths' | 'shares' | 'rates' | 'ratios' | 'tasks'>;

/** Things that the forms or the text's own arithmetic can be held against by their name. */
function isKnown({ about, stage, approximate, otherYear, ofFund }: AmountFact): boolean {
  if (about === 'other' || approximate || otherYear) return false;
  return !(stage === 'unstated' && about !== 'project' && !ofFund);
}

/** Every amount and percentage that is part of no statement: what a person has to go through. In the order of the text. */
export function uncheckedOf(text: string, sentences: readonly Stated[], read: Read): readonly Unchecked[] {
  const used: TextRange[] = [
    ...read.growths.flatMap(({ base, percent, place }) => ((base ?? percent) ? [place] : [])),
    ...read.shares.filter(({ bases }) => bases.length > 0).map(({ place }) => place),
    ...read.rates.flatMap(({ tops, bottoms, place }) => (tops.length > 0 && bottoms.length > 0 ? [place] : [])),
    ...read.ratios.map(({ place }) => place),
    ...read.tasks.map(({ place }) => place),
    ...read.amounts.filter(isKnown).map(({ place }) => place),
    ...read.sums.flatMap(({ whole, parts }) => [whole, ...parts].map(({ place }) => place)),
    ...read.shares.flatMap(({ part, bases }) => [part, ...bases.slice(0, 1)].map(({ place }) => place)),
    ...read.growths.flatMap(({ baseFact, currents }) =>
      [...(baseFact ? [baseFact] : []), ...currents.slice(0, 1)].map(({ place }) => place),
    ),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const ends = new Set(used.map(({ end }) => end));
  return sentences.flatMap((stated) => {
    const { items, sentence, plain } = stated;
    const own: TextRange = {
      start: sentence.start,
      end: sentence.end,
      quote: text.slice(sentence.start, sentence.end),
    };
    return items.flatMap((item): Unchecked[] => {
      const { unit, decimals } = item.quantity;
      // "支出决算数为1467.89，": the unit was forgotten.
      const isBare = unit === 'none' && decimals > 0 && (item.lead.stage ?? item.lead.about) !== null;
      if ((unit !== 'money' && unit !== 'percent' && !isBare) || isTimesHundred(plain, item)) return [];
      if (ends.has(item.end) || covered(used, item.quantity.start, item.quantity.end)) return [];
      return [{ start: item.start, end: item.end, quote: text.slice(item.start, item.end).trim(), sentence: own }];
    });
  });
}

/** The amounts and percentages of rows of tables, and their numbers with decimals, that no head of a column explained. */
export function inRows(
  text: string,
  plain: string,
  rows: readonly TextLine[],
  { amounts, rates, shares, growths }: Read,
): readonly Unchecked[] {
  const used = [...amounts, ...rates, ...shares, ...growths];
  const ends = new Set(rows.length > 0 ? used.map(({ place }) => place.end) : []);
  return rows.flatMap(({ start, end }) => {
    const sentence: TextRange = { start, end, quote: text.slice(start, end) };
    return quantitiesIn(plain, start, end).flatMap((quantity): Unchecked[] => {
      const { unit, decimals } = quantity;
      if (unit !== 'money' && unit !== 'percent' && !(unit === 'none' && decimals > 0)) return [];
      if (ends.has(quantity.end)) return [];
      return [
        { start: quantity.start, end: quantity.end, quote: text.slice(quantity.start, quantity.end).trim(), sentence },
      ];
    });
  });
}

/** Is the quantity within one of the ranges (sorted by their start), such as the change within a comparison? */
function covered(ranges: readonly TextRange[], start: number, end: number): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  // The few before it that may reach so far.
  for (let at = low - 1; at >= 0 && at >= low - 8; at--) if ((ranges[at]?.end ?? 0) >= end) return true;
  return false;
}
