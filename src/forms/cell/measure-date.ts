import type { Deadline, Operator } from './measure';
import { readNumberFormat } from './number-format';

const BEFORE = '(?<before>前|之前|以前|内|之内|以内)?';
const THEN = '(?:前?(?:全部)?(?:完成|交付|到位|完工|竣工|投产|验收|建成|提交|报送|发放))?';
const PART = '(?:底|末|初|上旬|中旬|下旬)?';

const PATTERNS = [
  // 2022年, 2022年底前, 2022年12月, 2022年12月31日前完成
  `^(?<year>20\\d{2})年度?(?:(?<month>1[0-2]|0?[1-9])月份?(?:(?<day>3[01]|[12]\\d|0?[1-9])[日号])?)?${PART}${BEFORE}${THEN}$`,
  // 9月前, 12月底之前, 12月31日前
  `^(?:当年|本年|年内)?(?<month>1[0-2]|0?[1-9])月份?(?:(?<day>3[01]|[12]\\d|0?[1-9])[日号])?${PART}${BEFORE}${THEN}$`,
  // 2022.12.31, 2022-12, 2022/12/31前
  `^(?<year>20\\d{2})[-./](?<month>1[0-2]|0?[1-9])(?:[-./](?<day>3[01]|[12]\\d|0?[1-9]))?日?${BEFORE}${THEN}$`,
  // 年底前, 本年末
  `^(?:当|本)?年(?:度)?(?:底|末)${BEFORE}${THEN}$`,
].map((source) => new RegExp(source, 'u'));

/**
 * Reads a day, a month or a year as timeliness targets name them: 9月前, 12月底之前, 2021年12月完成, 2022.12.31, 年底前.
 * Where no day is named the last of the month is meant, where no month is, the last of the year. Undefined for anything else.
 */
export function readDeadline(text: string, operator?: Operator): Deadline | undefined {
  if (text.length > 30 || !/[年月]|^\D{0,3}20\d{2}[-./]\d/u.test(text)) return undefined;
  const bare = text.replace(/^(?:截至|截止到?|截止|于|在|到)/u, '');
  for (const pattern of PATTERNS) {
    const match = pattern.exec(bare);
    if (!match) continue;
    const { year, month, day, before } = match.groups ?? {};
    const bound = before === undefined ? operator : '<=';
    return {
      kind: 'date',
      month: month ? Number(month) : 12,
      ...(year ? { year: Number(year) } : {}),
      ...(day ? { day: Number(day) } : {}),
      ...(bound ? { operator: bound } : {}),
    };
  }
  return undefined;
}

const DAY = 86_400_000;
/** Excel's day 0; serials from 61 on count from it (it takes 1900 for a leap year). */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * A stored date as far as its format shows it: a year that is not shown is not said (12-31 typed in January belongs to the year of
 * typing). Undefined when no month is shown, or the number is no date of our time.
 */
export function storedDeadline(serial: number, format: string): Deadline | undefined {
  const { shows } = readNumberFormat(format);
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  const year = date.getUTCFullYear();
  if (!shows.month || !(year >= 1990 && year < 2100)) return undefined;
  return {
    kind: 'date',
    month: date.getUTCMonth() + 1,
    ...(shows.year ? { year } : {}),
    ...(shows.day ? { day: date.getUTCDate() } : {}),
  };
}
