/** What a number format code says of the figure it shows. */
export interface NumberFormat {
  readonly kind: 'general' | 'number' | 'percent' | 'date' | 'text';
  /** Decimals shown, of the percent for a percent format; 0 for general, date and text, which state none. */
  readonly decimals: number;
  /** What it prints around the number: `次` of `0"次"`, `%` of `0.00"%"`. */
  readonly literal: string;
  /** It shows the number divided (`0,` `0.00,,` and the `0!.0,` that makes 万 of 元): what is printed is what a person reads. */
  readonly scaled: boolean;
  /**
   * The number printed is the stored one divided by ten to this power: 4 for `0\.0000`, 3 for `0,`, 0 for most; null where what is
   * printed is no number of the usual shape.
   */
  readonly scale: number | null;
  /** For dates: which of year, month and day are shown. */
  readonly shows: { readonly year: boolean; readonly month: boolean; readonly day: boolean };
}

const NO_DATE = { year: false, month: false, day: false };
const GENERAL: NumberFormat = { kind: 'general', decimals: 0, literal: '', scaled: false, scale: 0, shows: NO_DATE };

/** Longer codes are none: Excel's own limit. */
const LONGEST = 255;

/** One piece of a section: what it prints as it stands, or a sign of the code; `condition` is what stands in square brackets. */
interface Piece {
  readonly kind: 'printed' | 'code' | 'condition';
  readonly text: string;
}

const PIECES = /"([^"]*)"?|[\\!](.)|[_*].|\[([^\]]*)\]|([\s0-9#?.,%@/a-z+\-()$:;])|(.)/giu;

/** The pieces of each section of a code; a `;` within quotes or behind an escape separates none. */
function sectionsOf(code: string): readonly (readonly Piece[])[] {
  const sections: Piece[][] = [[]];
  for (const [, quoted, escaped, bracketed, sign, other] of code.slice(0, LONGEST).matchAll(PIECES)) {
    const section = sections.at(-1) ?? [];
    const printed = quoted ?? escaped ?? other;
    if (printed !== undefined) section.push({ kind: 'printed', text: printed });
    else if (bracketed !== undefined) section.push({ kind: 'condition', text: bracketed });
    else if (sign === ';') sections.push([]);
    else if (sign !== undefined) section.push({ kind: 'code', text: sign });
  }
  return sections;
}

interface Section {
  readonly format: NumberFormat;
  /** Of `[>=10000]`; absent where the section's place decides. */
  readonly holds: ((value: number) => boolean) | undefined;
}

const known = new Map<string, readonly Section[]>();
/** A workbook has some dozens of formats; a hostile one must not fill the memory. */
const MOST_KNOWN = 2000;

/**
 * Reads a format code: `General`, `0.00`, `#,##0.00_ `, `0.00%`, `@`, `yyyy/m/d` … A code may have one section for positive numbers, one
 * for negative ones and one for nought, or conditions (`[>=10000]0!.0,"万";0`): that of `value` counts, the first where none is given.
 * Unknown codes are general.
 */
export function readNumberFormat(code: string, value?: number): NumberFormat {
  let sections = known.get(code);
  if (!sections) {
    sections = sectionsOf(code).map((pieces) => ({ format: formatOf(pieces), holds: conditionOf(pieces) }));
    if (known.size < MOST_KNOWN) known.set(code, sections);
  }
  return sectionFor(sections, value)?.format ?? GENERAL;
}

function sectionFor(sections: readonly Section[], value: number | undefined): Section | undefined {
  const [first, second, third] = sections;
  if (value === undefined || !second) return first;
  if (first?.holds || second.holds) {
    // What no condition takes goes into the last section that has none.
    return sections.find(({ holds }) => holds?.(value)) ?? sections.slice(0, 3).find(({ holds }) => !holds) ?? first;
  }
  if (value < 0) return second;
  return value === 0 && third ? third : first;
}

const COMPARISONS: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '>=': (value, bound) => value >= bound,
  '<=': (value, bound) => value <= bound,
  '<>': (value, bound) => value !== bound,
  '>': (value, bound) => value > bound,
  '<': (value, bound) => value < bound,
  '=': (value, bound) => value === bound,
};

function conditionOf(pieces: readonly Piece[]): Section['holds'] {
  for (const { kind, text } of pieces) {
    const [, sign, bound] = kind === 'condition' ? (/^\s*(>=|<=|<>|>|<|=)\s*(-?[\d.]+)\s*$/u.exec(text) ?? []) : [];
    const compare = sign === undefined ? undefined : COMPARISONS[sign];
    if (compare) return (value) => compare(value, Number(bound));
  }
  return undefined;
}

const DIGIT = /[0#?]/u;

function formatOf(pieces: readonly Piece[]): NumberFormat {
  const code = pieces
    .map(({ kind, text }) => (kind === 'code' ? text : ''))
    .join('')
    .trim();
  const whole = pieces.map(({ text }) => text).join('');
  if (/^\s*(?:general|G\/通用格式)\s*$/iu.test(whole) || /^general$/iu.test(code)) {
    return /^general$/iu.test(code) ? { ...GENERAL, literal: printedIn(pieces) } : GENERAL;
  }
  const literal = printedIn(pieces);
  if (code === '') return { ...GENERAL, literal };
  if (code.includes('@')) return { ...GENERAL, kind: 'text', literal };
  const letters = code.replace(/general|am\/pm|a\/p/giu, '');
  if (/[ymdhse]/iu.test(letters) && !DIGIT.test(letters.replace(/s+\.0+/giu, ''))) {
    const shows = { year: /[ye]/iu.test(letters), month: /m/iu.test(letters), day: /d/iu.test(letters) };
    return { ...GENERAL, kind: 'date', literal, shows };
  }
  // Scientific notation and fractions print no fixed decimals.
  if (!DIGIT.test(code) || /e[+-]/iu.test(code) || code.includes('/')) return { ...GENERAL, literal };
  return figureOf(pieces);
}

/** What is printed as it stands, without the signs that the number itself is made of. */
function printedIn(pieces: readonly Piece[]): string {
  return pieces
    .map(({ kind, text }) => (kind === 'printed' ? text : ''))
    .join('')
    .trim();
}

/**
 * A section of digits: how many decimals it prints, and by how much the number is divided on the way: by a thousand for each comma behind
 * the last digit, and by ten for each digit behind a point that is printed as it stands, since the whole number is spread over all digits
 * there are.
 */
function figureOf(pieces: readonly Piece[]): NumberFormat {
  let printed = '';
  let digits = 0;
  let decimals = 0;
  let behindPrinted: number | null = 0;
  let isBehindPoint = false;
  let hasPrintedPoint = false;
  let commas = 0;
  let groups = false;
  let percent = 0;
  let between = '';
  const last = Math.max(...pieces.map(({ kind, text }, index) => (kind === 'code' && DIGIT.test(text) ? index : -1)));
  pieces.forEach(({ kind, text }, index) => {
    if (kind === 'printed') {
      const isPoint = /^[.．]$/u.test(text) && digits > 0 && index < last;
      if (isPoint && !hasPrintedPoint && !isBehindPoint) hasPrintedPoint = true;
      else if (isPoint) behindPrinted = null;
      else if (digits > 0 && index < last) between += text;
      else printed += text;
    } else if (kind === 'code') {
      if (DIGIT.test(text)) {
        digits++;
        if (isBehindPoint) decimals++;
        else if (hasPrintedPoint && behindPrinted !== null) behindPrinted++;
        if (commas > 0) groups = true;
        commas = 0;
      } else if (text === '.') {
        // `0!.0,.00`: two points.
        if (hasPrintedPoint || isBehindPoint) behindPrinted = null;
        isBehindPoint = true;
      } else if (text === ',') commas++;
      else if (text === '%') percent++;
    }
  });
  // `0,.00`: the commas before the point divide as well.
  const thousands = thousandsIn(pieces);
  const scale = behindPrinted === null || (hasPrintedPoint && groups) ? null : behindPrinted + 3 * thousands;
  return {
    kind: percent > 0 ? 'percent' : 'number',
    decimals: decimals + (behindPrinted ?? 0),
    literal: `${between}${printed}`.trim(),
    scaled: scale !== 0,
    scale,
    shows: NO_DATE,
  };
}

/** Commas that divide by a thousand: those behind the last digit before the point, or behind the last digit of all. */
function thousandsIn(pieces: readonly Piece[]): number {
  const code = pieces.map(({ kind, text }) => (kind === 'code' ? text : '')).join('');
  const [whole = '', ...rest] = code.split('.');
  const behind = (part: string) => /[0#?](,+)[^0#?,]*$/u.exec(part)?.[1]?.length ?? 0;
  return behind(whole) + behind(rest.join('.'));
}
