import { type Sense, wordAt } from './vocabulary';

/** The words of a stretch of text: the longest of the vocabulary at every place, years, and what lies between as unknown. */

interface At {
  readonly start: number;
  readonly end: number;
}
export type FoundWord = Sense & At & { readonly text: string };
/** Characters that are no word of the vocabulary. */
export interface Unknown extends At {
  readonly kind: 'unknown';
}
export interface Year extends At {
  readonly kind: 'year';
  readonly year: number;
}

/** Marks that say nothing of what an amount is about. */
const SILENT: ReadonlySet<string> = new Set([...' \t\n\f\v“”‘’"\'《》「」『』、,;:()-+*·~…/|']);

/** Years, and the end of one; what was done by another month, or in one, is no figure of the year. */
const DATE =
  /^(?:((?:19|20)\d\d)(?:年度?(?!初)|(?=\D|$))|12月(?:底|末|31[日号]?)|\d{1,2}月份?(?=追加|调[增减整])|\d{1,2}[日号])/u;
/** A count before the amount that it is for: "3个项目465.00万元". */
const COUNT = /^\d+(?:个|项|家|台|辆|套|名|人)/u;

const LISTED = /^[一二三四五六七八九十]是/u;

/** Marks and blanks within a word do not part it: “三公”经费, 支出合 计. */
export function wordsIn(plain: string, from: number, to: number): readonly (FoundWord | Unknown | Year)[] {
  let text = '';
  const places: number[] = [];
  for (let at = from; at < to; at++) {
    const character = plain.charAt(at);
    if (SILENT.has(character)) continue;
    text += character;
    places.push(at);
  }
  const words: (FoundWord | Unknown | Year)[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    // "一是2024年部门年初预算…": an item of a list.
    if (at === 0 && LISTED.test(text)) {
      words.push({ kind: 'filler', text: text.slice(0, 2), start: places[0] ?? from, end: (places[1] ?? from) + 1 });
      at = 2;
      continue;
    }
    const date = code >= 48 && code <= 57 ? DATE.exec(text.slice(at, at + 8)) : null;
    const count = date || code < 48 || code > 57 ? null : COUNT.exec(text.slice(at, at + 8));
    const known = date || count ? undefined : wordAt(text, at);
    const length = date?.[0].length ?? count?.[0].length ?? known?.text.length ?? 1;
    const place = { start: places[at] ?? from, end: (places[at + length - 1] ?? to - 1) + 1 };
    at += length;
    if (count) words.push({ kind: 'filler', text: count[0], ...place });
    else if (date) {
      const [printed, year] = date;
      words.push(
        year === undefined
          ? { kind: 'filler', text: printed, ...place }
          : { kind: 'year', year: Number(year), ...place },
      );
    } else if (known) words.push({ ...known.sense, text: known.text, ...place });
    else {
      const last = words.at(-1);
      if (last?.kind === 'unknown') words[words.length - 1] = { ...last, end: place.end };
      else words.push({ kind: 'unknown', ...place });
    }
  }
  return words;
}
