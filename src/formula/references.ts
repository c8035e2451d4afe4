import { parseAddress, type Area } from '../workbook';
import { linesArea, plainName, plainSheetName } from './parse';
import { formulaTokens, type FormulaToken } from './tokens';

/** An area that a formula reads; `sheet` is absent for the formula's own sheet. */
export interface Reference {
  readonly sheet: string | undefined;
  readonly area: Area;
}

/** Functions whose result hangs on cells that their text does not name. */
const REACHING = new Set(['INDIRECT', 'OFFSET', 'CELL', 'INFO', 'GETPIVOTDATA']);
/** A name that means a name that means a name … */
const MOST_NAMES = 20;

/**
 * The areas of this workbook that a formula (without `=`) reads. `named` gives what a defined name means, without `=`.
 * @returns undefined when they cannot be told from its text: several sheets at once, what spilled from a cell, INDIRECT.
 */
export function referencesOf(
  formula: string,
  named: (name: string) => string | undefined,
): readonly Reference[] | undefined {
  const found: Reference[] = [];
  return collect(formula, named, found, MOST_NAMES) ? found : undefined;
}

const around = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

function collect(
  formula: string,
  named: (name: string) => string | undefined,
  found: Reference[],
  depth: number,
): boolean {
  const tokens = formulaTokens(formula).filter(({ kind }) => kind !== 'space');
  let sheet: string | undefined;
  const from = found.length;
  let isRanged = false;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text } = tokens[at] ?? END;
    if (kind === 'sheet') {
      sheet = plainSheetName(text);
      if (sheet.includes(':')) return false;
      continue;
    }
    // What lies in another workbook does not change with this one.
    const isElsewhere = sheet?.includes('[') === true;
    if (kind === 'cell' || kind === 'lines') {
      const end = kind === 'cell' ? rangeEnd(tokens, at) : at;
      if (end === undefined) return false;
      const area =
        kind === 'lines'
          ? linesArea(text)
          : parseAddress(
              tokens
                .slice(at, end + 1)
                .map((t) => t.text)
                .join(''),
            )?.area;
      if (!area) return false;
      if (!isElsewhere) found.push({ sheet, area });
      at = end;
    } else if (kind === 'name' && !isElsewhere) {
      if (/^(?:TRUE|FALSE)$/iu.test(text)) continue;
      const meant = depth > 0 ? named(text) : undefined;
      if (meant === undefined || !collect(meant, named, found, depth - 1)) return false;
    } else if (kind === 'call' && REACHING.has(plainName(text.slice(0, -1)))) return false;
    else if (kind === 'other' && !/^[{}@;]$/u.test(text)) return false;
    else if (text === '#') return false;
    else if (text === ':') isRanged = true;
    sheet = undefined;
  }
  // A range with a calculated end (`A1:INDEX(A1:A9,3)`) lies between the areas that its ends come from.
  const own = isRanged ? found.slice(from) : [];
  for (const { sheet: of } of own)
    found.push({ sheet: of, area: own.flatMap((one) => (one.sheet === of ? one.area : [])).reduce(around) });
  return true;
}

const END: FormulaToken = { kind: 'space', text: '' };

/** Where the range ends that begins with the cell at `at`, itself when what follows is calculated (`A1:INDEX(…)`); undefined for a spill (`A1#`). */
function rangeEnd(tokens: readonly FormulaToken[], at: number): number | undefined {
  const next = tokens[at + 1]?.text;
  if (next === '#') return undefined;
  return next === ':' && tokens[at + 2]?.kind === 'cell' ? at + 2 : at;
}
