import type { SentenceReading, Topic } from './carried';
import type { Item } from './clauses';
import type { Lead } from './lead';
import type { AmountFact } from './narrative';
import type { PartGroup } from './parts';

/** Where a sentence turns to another matter, or only seems to. */

/** "一是…；二是…": another matter, unless it says of what. */
export function isAnother({ afterSemicolon, depth, pending, lead }: Item, plain: string): boolean {
  const words = plain.slice((pending[0] ?? lead).start, lead.end);
  return afterSemicolon && depth === 0 && /^\s*[二三四五六七八九十]{1,2}是/u.test(words);
}

/** "其中：接待费3.16万元（预算4.50万元）": what stands in brackets behind a part is of the part. */
export function partOf(open: PartGroup | undefined, last: AmountFact | undefined): Topic | undefined {
  const part = open?.parts.at(-1);
  return part && part === last ? { about: part.about, project: part.project } : undefined;
}

/** "截至2024年3月底，累计支出…" in the report on 2023: up to when it was counted. "主要是2022年车改，公务接待费…": why. */
export function isCounted({ year, start, end }: Lead, isOwn: boolean, reading: SentenceReading): boolean {
  const isNext = year !== null && reading.year !== null && year === reading.year + 1;
  const said = reading.plain.slice(start, end);
  return (isNext && /截[至止]\s*20\d\d年/u.test(said)) || (!isOwn && /^\s*(?:主要|原?因)/u.test(said));
}
