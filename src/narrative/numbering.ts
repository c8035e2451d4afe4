/** How lines count: "第一部分", "一、", "（二）", "3.", "（4）", "①". */

export interface Enumerator {
  /** 1 第一部分 · 2 一、 · 3 （一） · 4 1. · 5 （1） · 6 ①. Each counts on a level of its own. */
  readonly level: number;
  readonly number: number;
  /** How many characters it takes. */
  readonly length: number;
  /** 项目一： what it counts is a project, whatever its name ends with. */
  readonly names?: true;
}

const ORDINALS = '一二三四五六七八九十';

/** 一 … 九十九 as a number; 0 for anything else. */
export function ordinal(text: string): number {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text);
  if (!match || text === '') return 0;
  const [, tens = '', ten = '', ones = ''] = match;
  const value = (digit: string) => (digit === '' ? 0 : ORDINALS.indexOf(digit) + 1);
  if (ten === '') return ones === '' ? value(tens) : 0;
  return (tens === '' ? 1 : value(tens)) * 10 + value(ones);
}

const STYLES: readonly (readonly [RegExp, number])[] = [
  [/^第([一二三四五六七八九十]{1,3})(?:部分|章|篇|节)[、:.]?/u, 1],
  [/^([一二三四五六七八九十]{1,3})[、.,]/u, 2],
  [/^\(([一二三四五六七八九十]{1,3})\)[、.]?/u, 3],
  [/^(\d{1,2})(?:、|,(?!\d{3}(?!\d))|\.(?!\d)|\.(?=20\d\d年))/u, 4],
  [/^\(?(\d{1,2})\)[、.]?/u, 5],
];

/** What a line begins to count with; undefined when it does not. */
export function enumeratorAt(plain: string, start: number, end: number): Enumerator | undefined {
  const head = plain.slice(start, Math.min(end, start + 12));
  const project = /^项目(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[:、.]\s*(?=\p{Script=Han}|[“"])/u.exec(head);
  if (project) {
    const digits = project[1] ?? '';
    const number = /^\d/u.test(digits) ? Number(digits) : ordinal(digits);
    return { level: 3.5, number, length: project[0].length, names: true };
  }
  for (const [pattern, level] of STYLES) {
    const match = pattern.exec(head);
    const digits = match?.[1] ?? '';
    const number = /^\d/u.test(digits) ? Number(digits) : ordinal(digits);
    if (match && number > 0) return { level, number, length: match[0].length };
  }
  const circled = head.codePointAt(0) ?? 0;
  return circled >= 0x2460 && circled <= 0x2473 ? { level: 6, number: circled - 0x245f, length: 1 } : undefined;
}
