import { MAX_COLUMNS, MAX_ROWS, parseAddress, type Area } from '../workbook';
import { formulaTokens, type FormulaToken } from './tokens';

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

/** A formula as a tree. */
export type Formula =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly text: string }
  /** `sheet` is absent for the formula's own sheet. */
  | { readonly kind: 'area'; readonly sheet: string | undefined; readonly area: Area }
  | { readonly kind: 'name'; readonly name: string }
  /** An argument left out, as in `IF(A1,,0)`. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Formula[] }
  | { readonly kind: 'negative' | 'percent'; readonly of: Formula }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Formula; readonly right: Formula };

/** From what binds loosest to what binds closest. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class NotUnderstood extends Error {}

/** Deeper than any formula a person writes; Excel itself ends at 64. */
const MOST_DEPTH = 200;

/**
 * Reads a formula without its `=`. Undefined for what is beyond it: tables' columns, array constants, references into other
 * workbooks or through several sheets, intersections, unions.
 */
export function parseFormula(formula: string): Formula | undefined {
  try {
    return new Parser(formulaTokens(formula).filter(({ kind }) => kind !== 'space')).whole();
  } catch (cause) {
    if (cause instanceof NotUnderstood) return undefined;
    throw cause;
  }
}

class Parser {
  #at = 0;
  #depth = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  whole(): Formula {
    const formula = this.#level(0);
    if (this.#at < this.tokens.length) throw new NotUnderstood();
    return formula;
  }

  get #next(): FormulaToken | undefined {
    return this.tokens[this.#at];
  }

  #take(operator: string): boolean {
    const found = this.#next?.kind === 'operator' && this.#next.text === operator;
    if (found) this.#at++;
    return found;
  }

  #level(level: number): Formula {
    const operators = LEVELS[level];
    if (!operators) return this.#signed();
    let left = this.#level(level + 1);
    for (;;) {
      const operator = this.#next?.kind === 'operator' ? this.#next.text : '';
      if (!isBinary(operator) || !operators.includes(operator)) return left;
      this.#at++;
      left = { kind: 'binary', operator, left, right: this.#level(level + 1) };
    }
  }

  /** A sign binds closer than a power: `-2^2` is 4. */
  #signed(): Formula {
    if (++this.#depth > MOST_DEPTH) throw new NotUnderstood();
    let formula: Formula;
    if (this.#take('-')) formula = { kind: 'negative', of: this.#signed() };
    else if (this.#take('+')) formula = this.#signed();
    else {
      formula = this.#operand();
      while (this.#take('%')) formula = { kind: 'percent', of: formula };
    }
    this.#depth--;
    return formula;
  }

  #operand(): Formula {
    const token = this.#next;
    if (!token) throw new NotUnderstood();
    if (this.#take('(')) {
      const inner = this.#level(0);
      if (!this.#take(')')) throw new NotUnderstood();
      return inner;
    }
    this.#at++;
    const { kind, text } = token;
    if (kind === 'number') return { kind, text };
    if (kind === 'text') return { kind, text: text.slice(1, -1).replaceAll('""', '"') };
    if (kind === 'error') return { kind, text };
    if (kind === 'call') return { kind, name: plainName(text.slice(0, -1)), args: this.#args() };
    if (kind === 'name') {
      const name = text.toUpperCase();
      return name === 'TRUE' || name === 'FALSE' ? { kind: 'boolean', value: name === 'TRUE' } : { kind, name: text };
    }
    if (kind === 'sheet') return this.#area(sheetOf(text));
    this.#at--;
    return this.#area(undefined);
  }

  #args(): readonly Formula[] {
    if (this.#take(')')) return [];
    const args: Formula[] = [];
    for (;;) {
      const isMissing = this.#next?.kind === 'operator' && (this.#next.text === ',' || this.#next.text === ')');
      args.push(isMissing ? { kind: 'missing' } : this.#level(0));
      if (this.#take(')')) return args;
      if (!this.#take(',')) throw new NotUnderstood();
    }
  }

  #area(sheet: string | undefined): Formula {
    const first = this.#next;
    this.#at++;
    if (first?.kind === 'error') return { kind: 'error', text: first.text };
    if (first?.kind === 'lines') return areaFormula(sheet, linesArea(first.text));
    if (first?.kind !== 'cell') throw new NotUnderstood();
    let text = first.text;
    if (this.#take(':')) {
      if (this.#next?.kind !== 'cell') throw new NotUnderstood();
      text += `:${this.#next.text}`;
      this.#at++;
    }
    // A1# is what spills from A1.
    if (this.#next?.text === '#') throw new NotUnderstood();
    return areaFormula(sheet, parseAddress(text)?.area);
  }
}

function areaFormula(sheet: string | undefined, area: Area | undefined): Formula {
  if (!area) throw new NotUnderstood();
  return { kind: 'area', sheet, area };
}

/** `My sheet` of `'My sheet'!`. */
export function plainSheetName(token: string): string {
  const quoted = token.slice(0, -1);
  return quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
}

function isBinary(operator: string): operator is BinaryOperator {
  return LEVELS.some((operators) => operators.includes(operator));
}

/** Newer functions are written with a prefix that is not part of their name. */
export function plainName(name: string): string {
  return name.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/u, '');
}

function sheetOf(text: string): string {
  const name = plainSheetName(text);
  if (/[[\]:]/u.test(name)) throw new NotUnderstood();
  return name;
}

/** `A:C` or `$1:3` as an area of the whole sheet's height or width. */
export function linesArea(text: string): Area | undefined {
  const [from, to] = text.replaceAll('$', '').split(':');
  const isRows = /\d/u.test(text);
  const whole = isRows ? `A${from ?? ''}:A${to ?? ''}` : `${from ?? ''}1:${to ?? ''}1`;
  const area = parseAddress(whole)?.area;
  if (!area) return undefined;
  return isRows ? { ...area, right: MAX_COLUMNS - 1 } : { ...area, bottom: MAX_ROWS - 1 };
}
