/** What a number format code says of the figure it shows. */
export interface NumberFormat {
  readonly kind: 'general' | 'number' | 'percent' | 'date' | 'text';
  /** Decimals shown, of the percent for a percent format; 0 for general, date and text, which state none. */
  readonly decimals: number;
  /** What it prints around the number: `次` of `0"次"`, `%` of `0.00"%"`. */
  readonly literal: string;
  /** It shows the number divided (`0,` `0.00,,` and the `0!.0,` that makes 万 of 元): the text shown is what a person reads. */
  readonly scaled: boolean;
  /** For dates: which of year, month and day are shown. */
  readonly shows: { readonly year: boolean; readonly month: boolean; readonly day: boolean };
}

const NO_DATE = { year: false, month: false, day: false };
const GENERAL: NumberFormat = { kind: 'general', decimals: 0, literal: '', scaled: false, shows: NO_DATE };

/** A section without what it prints as it stands, and that printed part. */
function apart(section: string): { code: string; literal: string } {
  let literal = '';
  const code = section
    .replace(/"([^"]*)"/gu, (_, printed: string) => {
      literal += printed;
      return '';
    })
    .replace(/[\\!](.)/gu, (_, printed: string) => {
      literal += printed;
      return '';
    })
    .replace(/[_*]./gu, '')
    .replace(/\[[^\]]*\]/gu, '')
    .replace(/(?!%)[^\s0-9#?.,%@/a-z+\-()$;:]/giu, (printed) => {
      literal += printed;
      return '';
    });
  return { code: code.trim(), literal: literal.trim() };
}

const known = new Map<string, NumberFormat>();
/** A workbook has some dozens of formats; a hostile one must not fill the memory. */
const MOST_KNOWN = 2000;

/**
 * Reads a format code: `General`, `0.00`, `#,##0.00_ `, `0.00%`, `@`, `yyyy/m/d` …
 * Only the first section (positive numbers) counts. Unknown codes are general.
 */
export function readNumberFormat(code: string): NumberFormat {
  let format = known.get(code);
  if (!format) {
    format = parse(code);
    if (known.size < MOST_KNOWN) known.set(code, format);
  }
  return format;
}

function parse(whole: string): NumberFormat {
  const section = whole.slice(0, 255).split(';', 1)[0] ?? '';
  if (/^\s*general\s*$/iu.test(section) || section.trim() === 'G/通用格式') return GENERAL;
  const { code, literal } = apart(section);
  if (code === '') return { ...GENERAL, literal };
  if (code.includes('@')) return { ...GENERAL, kind: 'text', literal };
  const letters = code.replace(/general|am\/pm|a\/p/giu, '');
  if (/[ymdhse]/iu.test(letters) && !/[0#?]/u.test(letters.replace(/s+\.0+/giu, ''))) {
    return {
      ...GENERAL,
      kind: 'date',
      literal,
      shows: { year: /[ye]/iu.test(letters), month: /m/iu.test(letters), day: /d/iu.test(letters) },
    };
  }
  // Scientific notation and fractions print no fixed decimals.
  if (!/[0#?]/u.test(code) || /e[+-]/iu.test(code) || code.includes('/')) return { ...GENERAL, literal };
  const decimals = /\.([0#?]+)/u.exec(code)?.[1]?.length ?? 0;
  const scaled = /[0#?],+(?:[^0#?,.]|$|\.)/u.test(code);
  return { kind: code.includes('%') ? 'percent' : 'number', decimals, literal, scaled, shows: NO_DATE };
}
