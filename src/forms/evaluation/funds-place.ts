import { enumeratorOf } from '../cell/text';
import type { FundsPlace } from '../rows';
import type { Entry } from '../sheet/grid';

/** One column is further right than any number of blanks. */
const COLUMN = 100;
const WITHIN = /^\s*[([（【〔]?\s*其\s*中\s*[:：∶﹕]?\s*[)\]）】〕]?/u;
const CIRCLED = /^\s*([\u2460-\u2473])/u;
const DECIMAL = /^\s*(\d{1,2}(?:[.．]\d{1,2})+)/u;

/** Width of a text's leading blanks, a half-width one counting 1. */
function blanksOf(text: string): number {
  let width = 0;
  for (const char of text) {
    if (char === '\u3000') width += 2;
    else if (char === '\t') width += 4;
    else if (/\s/u.test(char)) width += 1;
    else break;
  }
  return Math.min(width, COLUMN - 10);
}

/** Half-width columns that a text takes up. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += char.charCodeAt(0) < 0x100 ? 1 : 2;
  return width;
}

/** "1.2" counts as many levels as it has points; circles and brackets are styles of their own. */
function numberingOf(name: string): FundsPlace['numbering'] {
  const circled = CIRCLED.exec(name)?.[1];
  if (circled !== undefined) return { style: '①', number: circled.charCodeAt(0) - 0x245f };
  const decimal = DECIMAL.exec(name)?.[1]?.split(/[.．]/u);
  // "1.5亿元" counts nothing.
  if (decimal && !/^\s*[\d.．]+\s*(?:万|亿|元|%)/u.test(name)) {
    return { style: '1.'.repeat(decimal.length), number: Number(decimal.at(-1)) };
  }
  const own = enumeratorOf(name);
  return own ? { style: own.style.replace(/^1[、.]$/u, '1.').replace(/^一[、.]$/u, '一、'), number: own.number } : null;
}

/**
 * Where a row's label stands and how it is marked. `before` are the cells of the same row left of the label: 其中 may have one of its own,
 * merged down beside the names it covers.
 */
export function placeOfLabel(label: Entry, before: readonly Entry[]): FundsPlace {
  const apart = before.find((entry) => /^其中:?$/u.test(entry.text));
  const inside = WITHIN.exec(label.raw)?.[0];
  const name = inside === undefined ? label.raw : label.raw.slice(inside.length);
  const start = (apart ?? label).column * COLUMN + blanksOf((apart ?? label).raw);
  return {
    start,
    text: label.column * COLUMN + blanksOf(label.raw) + (inside === undefined ? 0 : widthOf(inside.trimStart())),
    within: apart !== undefined || inside !== undefined,
    numbering: numberingOf(name),
  };
}
