/** A formula's pieces, as the file spells it: English names, commas, A1 references, no leading `=`. */

export type FormulaTokenKind =
  | 'number'
  | 'text'
  /** `Sheet!`, `'My sheet'!`, `[1]Book!`: with its mark. */
  | 'sheet'
  /** `A1`, `$B$2`. */
  | 'cell'
  /** `A:B`, `$1:3`: whole columns or rows. */
  | 'lines'
  /** A function's name with its bracket: `SUM(`. */
  | 'call'
  /** A defined name, TRUE, FALSE. */
  | 'name'
  | 'error'
  | 'operator'
  | 'space'
  /** A table's column, an array constant, anything else: nothing is known of it. */
  | 'other';

export interface FormulaToken {
  readonly kind: FormulaTokenKind;
  readonly text: string;
}

const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.?\\]*`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|(?:\[\d+\])?[\p{L}\p{N}_.]+(?::[\p{L}\p{N}_.]+)?|\[\d+\])!`;

/** In order: what comes first wins. */
const KINDS: readonly (readonly [FormulaTokenKind, RegExp])[] = [
  ['space', /\s+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['sheet', new RegExp(SHEET, 'uy')],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA)/uy],
  ['lines', /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!])|\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.])/uy],
  ['cell', /\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.([!])/uy],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?/uy],
  ['call', new RegExp(String.raw`${NAME}\(`, 'uy')],
  ['other', new RegExp(String.raw`${NAME}\[|[[\]{}@]`, 'uy')],
  ['name', new RegExp(NAME, 'uy')],
  ['operator', /<=|>=|<>|[-+*/^&=<>%(),:#]/uy],
];

/** Cuts a formula up; every letter of it is in exactly one piece. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return { kind: 'other', text: formula.charAt(at) };
}
