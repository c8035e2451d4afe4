import { yearMarked } from './chinese-digits';
import type { Respelling } from './format-code';

/**
 * The Chinese calendar (农历), which a code asks for by `[$-130000]`. Excel counts its months through the year: behind a leap month (闰二月)
 * each is one higher than its name.
 */

/** A calendar is the third byte from the right of what stands behind the hyphen; 13 is this one. */
const CALENDAR = /\[\$[^\]-]*-([0-9a-f]{5,8})\]/iu;
const CHINESE = 0x13;

export function isOfMoonCalendar(code: string): boolean {
  const [, named] = CALENDAR.exec(code) ?? [];
  return named !== undefined && ((parseInt(named, 16) >> 16) & 0xff) === CHINESE;
}

const DAY = 86_400_000;
let calendar: Intl.DateTimeFormat | undefined;

interface MoonDay {
  readonly year: number;
  /** As named: `2bis` is the leap month behind the second. */
  readonly month: string;
  readonly day: number;
}

function named(serial: number): MoonDay {
  calendar ??= new Intl.DateTimeFormat('en-u-ca-chinese', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const part = new Map<string, string>();
  // The count of days has a 29 February 1900 that never was.
  const time = Date.UTC(1899, 11, serial < 60 ? 31 : 30) + Math.floor(serial) * DAY;
  for (const { type, value } of calendar.formatToParts(time)) part.set(type, value);
  return { year: Number(part.get('relatedYear')), month: part.get('month') ?? '', day: Number(part.get('day')) };
}

/** A day of the calendar; its month is the first, second … of the year. */
function moonDay(serial: number): Pick<MoonDay, 'year' | 'day'> & { readonly month: number } {
  const { year, day } = named(serial);
  let month = 1;
  let last = serial - day;
  for (let before = named(last); before.year === year; before = named(last)) {
    month++;
    last -= before.day;
  }
  return { year, month, day };
}

/** The day in the places of the code's own words for it. */
export function onMoonCalendar(serial: number): Respelling {
  const { year, month, day } = moonDay(serial);
  const twice = (number: number, piece: string) => `"${String(number).padStart(Math.min(piece.length, 2), '0')}"`;
  return (piece) => {
    if (/^(?:y+|e+)$/iu.test(piece)) return yearMarked(piece.length === 2 ? year % 100 : year);
    if (/^m{1,2}$/iu.test(piece)) return twice(month, piece);
    return /^d{1,2}$/iu.test(piece) ? twice(day, piece) : undefined;
  };
}
