import Big from 'big.js';
import { errorValueOf, type Area, type CellValue, type ErrorValue } from '../workbook';
import type { BinaryOperator, Formula } from './parse';

/** Thrown where a formula is beyond this evaluator: its value is then left to the program that opens the file. */
export class NotEvaluated extends Error {}

class ErrorResult {
  constructor(readonly error: ErrorValue) {}
}

/** Numbers are decimal: what a person adds up on paper is what comes out. */
type Scalar = Big | string | boolean | null | ErrorResult;
type Operand = Scalar | readonly Scalar[];

/** What the evaluator asks of the workbook; it may throw {@link NotEvaluated}. */
export interface Cells {
  /** What stands in a cell; an error is its text, told from a text by `isError`. */
  readonly at: (sheet: string | undefined, row: number, column: number) => CellValue | null;
  /** The values in an area, row by row; empty cells may be left out. */
  readonly within: (sheet: string | undefined, area: Area) => Iterable<CellValue | null>;
  readonly named: (name: string) => Formula | undefined;
}

/** More digits than any number in a cell has; a division is cut there. */
const decimal = Big();
decimal.DP = 40;
decimal.RM = Big.roundHalfUp;
/** Excel keeps 15 digits of a number. */
const DIGITS = 15;

/**
 * Calculates a formula: + − × ÷, powers, percent, texts put together, comparisons, SUM, AVERAGE, ROUND, MIN, MAX, ABS, IF, IFERROR, AND, OR, over
 * cells and areas of any sheet. The result has at most 15 digits, as Excel's.
 * @throws NotEvaluated for anything else, and where Excel and other programs may differ (a text that may be a number or a date).
 */
export function evaluate(formula: Formula, cells: Cells): CellValue {
  const result = new Evaluation(cells).scalar(formula);
  if (result instanceof ErrorResult) return result.error;
  if (result === null) return 0;
  return result instanceof Big ? plainNumber(result) : result;
}

function plainNumber(value: Big): number {
  const number = Number(value.toPrecision(DIGITS));
  if (!Number.isFinite(number)) throw new NotEvaluated();
  return number;
}

function scalarOf(value: CellValue | null): Scalar {
  if (typeof value === 'number') return new decimal(value.toPrecision(DIGITS));
  const error = errorValueOf(value);
  return error === undefined ? value : new ErrorResult(error);
}

class Evaluation {
  constructor(private readonly cells: Cells) {}

  scalar(formula: Formula): Scalar {
    const { kind } = formula;
    if (kind === 'number') return new decimal(formula.text);
    if (kind === 'text') return formula.text;
    if (kind === 'boolean') return formula.value;
    if (kind === 'missing') return null;
    if (kind === 'error') return new ErrorResult(errorValueOf(formula.text) ?? '#REF!');
    if (kind === 'area') return this.cell(formula.sheet, formula.area);
    if (kind === 'name') return this.scalar(this.meaning(formula.name));
    if (kind === 'call') return this.call(formula.name, formula.args);
    if (kind === 'binary') return this.binary(formula.operator, this.scalar(formula.left), this.scalar(formula.right));
    const of = numberOf(this.scalar(formula.of));
    if (of instanceof ErrorResult) return of;
    return kind === 'negative' ? of.neg() : of.div(100);
  }

  private meaning(name: string): Formula {
    const formula = this.cells.named(name);
    // A name that means another name may mean itself.
    if (!formula || formula.kind === 'name') throw new NotEvaluated();
    return formula;
  }

  private cell(sheet: string | undefined, area: Area): Scalar {
    if (area.top !== area.bottom || area.left !== area.right) throw new NotEvaluated();
    return scalarOf(this.cells.at(sheet, area.top, area.left));
  }

  private binary(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
    if (left instanceof ErrorResult) return left;
    if (right instanceof ErrorResult) return right;
    if (operator === '&') return textOf(left) + textOf(right);
    if (!isArithmetic(operator)) return comparison(operator, left, right);
    const x = numberOf(left);
    const y = numberOf(right);
    if (x instanceof ErrorResult) return x;
    return y instanceof ErrorResult ? y : arithmetic(operator, x, y);
  }

  private call(name: string, args: readonly Formula[]): Scalar {
    switch (name) {
      case 'IF':
        return this.choose(args);
      case 'IFERROR': {
        const first = this.scalar(args[0] ?? { kind: 'missing' });
        return first instanceof ErrorResult ? this.scalar(args[1] ?? { kind: 'missing' }) : first;
      }
      case 'ROUND':
        return this.round(args);
      case 'ABS': {
        const of = numberOf(this.scalar(this.only(args)));
        return of instanceof ErrorResult ? of : of.abs();
      }
      case 'AND':
      case 'OR':
        return this.allOrAny(name, args);
      case 'SUM':
      case 'AVERAGE':
      case 'MIN':
      case 'MAX':
        return this.fold(name, args);
      default:
        throw new NotEvaluated();
    }
  }

  private only(args: readonly Formula[]): Formula {
    const [only] = args;
    if (!only || args.length !== 1) throw new NotEvaluated();
    return only;
  }

  private choose(args: readonly Formula[]): Scalar {
    const [condition, yes, no] = args;
    if (!condition || !yes || args.length > 3) throw new NotEvaluated();
    const truth = truthOf(this.scalar(condition));
    if (truth instanceof ErrorResult) return truth;
    if (truth) return this.scalar(yes);
    return no ? this.scalar(no) : false;
  }

  private round(args: readonly Formula[]): Scalar {
    const [number, places] = args;
    if (!number || !places || args.length !== 2) throw new NotEvaluated();
    const x = numberOf(this.scalar(number));
    const n = numberOf(this.scalar(places));
    if (x instanceof ErrorResult) return x;
    if (n instanceof ErrorResult) return n;
    const digits = n.round(0, Big.roundDown).toNumber();
    if (Math.abs(digits) > 30) throw new NotEvaluated();
    // What Excel rounds has its 15 digits.
    return new decimal(x.toPrecision(DIGITS)).round(digits, Big.roundHalfUp);
  }

  private allOrAny(name: 'AND' | 'OR', args: readonly Formula[]): Scalar {
    const truths = args.map((arg) => {
      if (arg.kind === 'area') throw new NotEvaluated();
      return truthOf(this.scalar(arg));
    });
    const error = truths.find((truth) => truth instanceof ErrorResult);
    if (error !== undefined) return error;
    return name === 'AND' ? !truths.includes(false) : truths.includes(true);
  }

  private fold(name: 'SUM' | 'AVERAGE' | 'MIN' | 'MAX', args: readonly Formula[]): Scalar {
    const numbers: Big[] = [];
    for (const arg of args) {
      const operand = this.operand(arg);
      for (const value of isList(operand) ? operand : [numberOf(operand)]) {
        if (value instanceof ErrorResult) return value;
        // Of an area only numbers count; texts, truths and empty cells do not.
        if (value instanceof Big) numbers.push(value);
      }
    }
    const sum = numbers.reduce((total, number) => total.plus(number), new decimal(0));
    if (name === 'SUM') return sum;
    const [first, ...rest] = numbers;
    if (!first) return name === 'AVERAGE' ? new ErrorResult('#DIV/0!') : new decimal(0);
    if (name === 'AVERAGE') return sum.div(numbers.length);
    return rest.reduce((best, number) => ((name === 'MIN' ? number.lt(best) : number.gt(best)) ? number : best), first);
  }

  /** An argument of a function that takes areas; a cell is an area of one. */
  private operand(arg: Formula): Operand {
    const formula = arg.kind === 'name' ? this.meaning(arg.name) : arg;
    return formula.kind === 'area'
      ? Array.from(this.cells.within(formula.sheet, formula.area), scalarOf)
      : this.scalar(formula);
  }
}

function isList(operand: Operand): operand is readonly Scalar[] {
  return Array.isArray(operand);
}

/** A scalar where a number is wanted. A text without any digit is none; one that may be a date or a percent is read differently by programs. */
function numberOf(value: Scalar): Big | ErrorResult {
  if (value instanceof ErrorResult || value instanceof Big) return value;
  if (value === null) return new decimal(0);
  if (typeof value === 'boolean') return new decimal(value ? 1 : 0);
  if (/^\s*[+-]?(?:\d+\.?\d*|\.\d+)\s*$/u.test(value)) return new decimal(value.trim().replace(/^\+/u, ''));
  if (/\p{Nd}/u.test(value)) throw new NotEvaluated();
  return new ErrorResult('#VALUE!');
}

function truthOf(value: Scalar): boolean | ErrorResult {
  if (typeof value === 'boolean' || value instanceof ErrorResult) return value;
  if (typeof value === 'string') throw new NotEvaluated();
  return value !== null && !value.eq(0);
}

function textOf(value: Scalar): string {
  if (value === null) return '';
  if (value instanceof Big) {
    const text = String(plainNumber(value));
    if (text.includes('e')) throw new NotEvaluated();
    return text;
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof ErrorResult) throw new NotEvaluated();
  return value;
}

type Arithmetic = '+' | '-' | '*' | '/' | '^';

function isArithmetic(operator: BinaryOperator): operator is Arithmetic {
  return ['+', '-', '*', '/', '^'].includes(operator);
}

/** Beyond it numbers leave the range of a cell, or take long. */
const MOST_POWER = 64;

function arithmetic(operator: Arithmetic, x: Big, y: Big): Scalar {
  switch (operator) {
    case '+':
      return x.plus(y);
    case '-':
      return x.minus(y);
    case '*':
      return x.times(y);
    case '/':
      return y.eq(0) ? new ErrorResult('#DIV/0!') : x.div(y);
    case '^': {
      const power = y.toNumber();
      if (!Number.isInteger(power) || Math.abs(power) > MOST_POWER || (x.eq(0) && power <= 0)) throw new NotEvaluated();
      return x.pow(power);
    }
  }
}

function comparison(operator: Exclude<BinaryOperator, Arithmetic | '&'>, left: Scalar, right: Scalar): boolean {
  const order = compared(left, right, operator === '=' || operator === '<>');
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
  }
}

/** Numbers before texts before truths; an empty cell is like what it is compared with. The order of two texts is the language's. */
function compared(left: Scalar, right: Scalar, isEqualityOnly: boolean): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (a instanceof Big && b instanceof Big) return rounded(a).cmp(rounded(b));
  if (typeof a === 'string' && typeof b === 'string') {
    if (a.toLowerCase() === b.toLowerCase()) return 0;
    if (!isEqualityOnly) throw new NotEvaluated();
    return 1;
  }
  return rank(a) - rank(b) || Number(a) - Number(b);
}

function rounded(value: Big): Big {
  return new decimal(value.toPrecision(DIGITS));
}

function blankLike(other: Scalar): Scalar {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : new decimal(0);
}

function rank(value: Scalar): number {
  if (value instanceof Big || value === null) return 0;
  return typeof value === 'string' ? 1 : 2;
}
