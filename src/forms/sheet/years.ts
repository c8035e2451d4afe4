const SPOKEN_YEAR = /二[〇零○O0]([一二三四五六七八九〇零○O0])([一二三四五六七八九〇零○O0])/u;
const SPOKEN_DIGITS = '〇一二三四五六七八九';

/** Does the text speak of a year in words: 二〇二二年? */
export function speaksOfYear(text: string): boolean {
  return SPOKEN_YEAR.test(text);
}

/** The year printed in a compacted text: "2022年度部门整体支出…", "(2023年度)", "二〇二二年度". */
export function yearIn(text: string): number | undefined {
  // "附件1-2  2023年度" has lost its blank: the four digits before 年 count.
  const match = /(20\d{2})(?=年)/u.exec(text) ?? /(?:^|\D)(20\d{2})(?!\d)/u.exec(text);
  if (match) return Number(match[1]);
  const spoken = SPOKEN_YEAR.exec(text);
  if (!spoken) return undefined;
  const digit = (d = '') => Math.max(SPOKEN_DIGITS.indexOf(d), 0);
  return 2000 + digit(spoken[1]) * 10 + digit(spoken[2]);
}
