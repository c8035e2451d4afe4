/** Text as the forms' labels are compared: what a unit typed differently but meant alike comes out the same. */

import type { Cell } from '../../workbook';
import { remembered } from '../remembered';

// White space inside labels carries no meaning on these forms: half- and full-width blanks, line breaks, zero-width and
// direction-marking characters.
const SPACE = /[\s\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\u3164\ufeff]+/gu;

// Colons that compatibility normalisation leaves as they are.
const COLON = /[\u2236\ua789\u02d0\ufe30]/gu;

/** NFKC (full-width digits, brackets, colons become half-width), all white space taken out. */
export const compact = remembered((text: string): string =>
  text.replace(COLON, ':').normalize('NFKC').replace(SPACE, ''),
);

const ONE_SPACE = new RegExp(SPACE.source.replace(/\+$/u, ''), 'u');

/** The text without the white space around it, of any kind. One pass from each end: cells can hold 32,767 blanks. */
export function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ONE_SPACE.test(text.charAt(start))) start++;
  while (end > start && ONE_SPACE.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** True when a person sees an empty cell. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  // Latin letters and digits, Chinese characters: nearly every cell, told without a pattern.
  if ((first > 0x20 && first < 0xa0) || (first > 0x3164 && first < 0xfeff)) return false;
  return text === '' || (ONE_SPACE.test(text.charAt(0)) && text.replace(SPACE, '') === '');
}

/**
 * What a cell says: a text as it is stored (a format may hide it or show ####), a number as it is shown, unless its column is
 * too narrow to show it.
 */
export function textOf(cell: Cell): string {
  if (typeof cell.value === 'string' && cell.error === undefined) return cell.value;
  return cell.text.startsWith('#') && /^#+$/u.test(cell.text) ? String(cell.value) : cell.text;
}

const ENUMERATOR = /^(?:\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、.)]|(?=:))|[★☆●○■◆▲※*·•、,.:]|其中)+/u;

// "①公务用车" loses its circle to normalisation and "1公务用车" never had a point: a number right before a known label.
const BARE_NUMBER =
  /^\d{1,2}(?=公务|公车|车辆|因公|出国|业务工作|运行维护|专项|[省市县区]级|中央|一般公共|政府性|三公|项目支出|公用)/u;

/** Brackets of every kind as round ones; quotation marks taken out. */
function plainBrackets(text: string): string {
  return text
    .replace(/[[【〔{〈《]/gu, '(')
    .replace(/[\]】〕}〉》]/gu, ')')
    .replace(/["'“”‘’「」『』〝〞]/gu, '');
}

/**
 * A label without what stands around it: leading numbers ("1、", "（一）"), 其中, stars, and the trailing colon.
 * "       其中：公车购置" and "公车购置：" are the same label.
 */
export const bareLabel = remembered((text: string): string =>
  plainBrackets(compact(text))
    .replace(ENUMERATOR, '')
    .replace(BARE_NUMBER, '')
    .replace(/[:;,、。]+$/u, ''),
);

/** The part of a label before its colon: "项目名称：道路维修" is 项目名称. */
export const labelPart = remembered((text: string): string => bareLabel(bareLabel(text).split(':', 1)[0] ?? ''));

const CHINESE_ORDINAL = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The leading "3、" or "（三）" of a label as a number with its punctuation, if it has one. */
export function enumeratorOf(text: string): { readonly number: number; readonly style: string } | undefined {
  const match = /^(\(?)(?:(\d{1,2})|([一二三四五六七八九十]))([、.)])/u.exec(plainBrackets(compact(text)));
  if (!match) return undefined;
  const [, open = '', digits, ordinal = '', close = ''] = match;
  const number = digits === undefined ? CHINESE_ORDINAL.indexOf(ordinal) + 1 : Number(digits);
  return { number, style: `${open}${digits === undefined ? '一' : '1'}${close}` };
}

// A lone 一 or ー stands where a dash was meant: no field of these forms holds the word "one".
const DASHES = /^[-‐‑‒–—―⸺⸻−─━ー一_﹣]+$/u;

/** What marks "does not apply" on these forms: dashes, strokes, 无. */
export const isNotApplicable = remembered((text: string): boolean => {
  if (text.length > 40) return false;
  const bare = compact(text);
  return DASHES.test(bare) || /^(?:[/\\]+|无[。.]?|不适用|[不未](?:涉及|[扣计评]分|考核)|n\/a|无此项)$/iu.test(bare);
});

/** Text as two descriptions are compared: no white space, no punctuation, one width, one case. */
export function comparable(text: string): string {
  return compact(text)
    .toLowerCase()
    .replace(/[\p{P}\p{S}]+/gu, '');
}
