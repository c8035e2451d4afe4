import { errorValueOf, type Area, type CellValue } from '../workbook';
import { FUNCTIONS, IsError, reachedArea, type Asked } from './functions';
import type { BinaryOperator, Formula } from './parse';
import {
  arithmetic,
  comparison,
  decimal,
  DIGITS,
  ErrorResult,
  isArithmetic,
  NotEvaluated,
  numberOf,
  type Operand,
  plainNumber,
  type Scalar,
  scalarText,
  truthOf,
} from './values';
import Big from 'big.js';

export { NotEvaluated } from './values';

/** What the evaluator asks of the workbook; it may throw {@link NotEvaluated}. */
export interface Cells {
  /** What stands in a cell; an error is its text, told from a text by `isError`. */
  readonly at: (sheet: string | undefined, row: number, column: number) => CellValue | null;
  /** The values in an area, row by row; empty cells may be left out. */
  readonly within: (sheet: string | undefined, area: Area) => Iterable<CellValue | null>;
  readonly named: (name: string) => Formula | undefined;
}

/**
 * Calculates a formula: + − × ÷, powers, percent, texts put together, comparisons, SUM, AVERAGE, MIN, MAX, IF, IFERROR, AND, OR
 * and those of {@link FUNCTIONS}, over cells and areas of any sheet, INDIRECT and OFFSET among them. The result has at most 15 digits, as Excel's.
 * @throws NotEvaluated for anything else, and where Excel and other programs may differ (a text that may be a number or a date).
 */
export function evaluate(formula: Formula, cells: Cells): CellValue {
  const result = new Evaluation(cells).scalar(formula);
  if (result instanceof ErrorResult) return result.error;
  if (result === null) return 0;
  return result instanceof Big ? plainNumber(result) : result;
}

function scalarOf(value: CellValue | null): Scalar {
  if (typeof value === 'number') return new decimal(value.toPrecision(DIGITS));
  const error = errorValueOf(value);
  return error === undefined ? value : new ErrorResult(error);
}

/** An area wider than any list is not gone through cell by cell. */
const MOST_CELLS = 20_000;

class Evaluation {
  constructor(private readonly cells: Cells) {}

  scalar(formula: Formula): Scalar {
    const { kind } = formula;
    if (kind === 'number') return new decimal(formula.text);
    if (kind === 'text') return formula.text;
    if (kind === 'boolean') return formula.value;
    if (kind === 'missing') return null;
    if (kind === 'error') return new ErrorResult(errorValueOf(formula.text) ?? '#REF!');
    if (kind === 'area') return this.#cell(formula.sheet, formula.area);
    if (kind === 'name') return this.scalar(this.#meaning(formula.name));
    if (kind === 'call') return this.#called(formula.name, formula.args);
    if (kind === 'binary') return this.#binary(formula.operator, this.scalar(formula.left), this.scalar(formula.right));
    const of = numberOf(this.scalar(formula.of));
    if (of instanceof ErrorResult) return of;
    return kind === 'negative' ? of.neg() : of.div(100);
  }

  #meaning(name: string): Formula {
    const formula = this.cells.named(name);
    // A name that means another name may mean itself.
    if (!formula || formula.kind === 'name') throw new NotEvaluated();
    return formula;
  }

  #cell(sheet: string | undefined, area: Area): Scalar {
    if (area.top !== area.bottom || area.left !== area.right) throw new NotEvaluated();
    return scalarOf(this.cells.at(sheet, area.top, area.left));
  }

  #binary(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
    if (left instanceof ErrorResult) return left;
    if (right instanceof ErrorResult) return right;
    if (operator === '&') return scalarText(left) + scalarText(right);
    if (!isArithmetic(operator)) return comparison(operator, left, right);
    const x = numberOf(left);
    const y = numberOf(right);
    if (x instanceof ErrorResult) return x;
    return y instanceof ErrorResult ? y : arithmetic(operator, x, y);
  }

  /** A function one of whose arguments is an error is that error. */
  #called(name: string, args: readonly Formula[]): Scalar {
    try {
      return this.#call(name, args);
    } catch (cause) {
      if (cause instanceof IsError) return cause.result;
      throw cause;
    }
  }

  #call(name: string, args: readonly Formula[]): Scalar {
    switch (name) {
      case 'IF':
        return this.#choose(args);
      case 'IFERROR': {
        const first = this.scalar(args[0] ?? { kind: 'missing' });
        return first instanceof ErrorResult ? this.scalar(args[1] ?? { kind: 'missing' }) : first;
      }
      case 'AND':
      case 'OR':
        return this.#allOrAny(name, args);
      case 'SUM':
      case 'AVERAGE':
      case 'MIN':
      case 'MAX':
        return this.#fold(name, args);
      case 'INDIRECT':
      case 'OFFSET': {
        const { sheet, area } = reachedArea(name, args, this.#asked);
        return this.#cell(sheet, area);
      }
      default: {
        const known = FUNCTIONS[name];
        if (!known) throw new NotEvaluated();
        return known(args, this.#asked);
      }
    }
  }

  /** What functions may ask. */
  readonly #asked: Asked = {
    scalar: (formula) => this.scalar(formula),
    area: (formula) => this.#area(formula),
    grid: (formula) => {
      const { sheet, area } = this.#area(formula);
      if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) throw new NotEvaluated();
      return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
        Array.from({ length: area.right - area.left + 1 }, (__, column) =>
          scalarOf(this.cells.at(sheet, area.top + row, area.left + column)),
        ),
      );
    },
  };

  #area(formula: Formula): { readonly sheet: string | undefined; readonly area: Area } {
    const meant = formula.kind === 'name' ? this.#meaning(formula.name) : formula;
    if (meant.kind === 'area') return meant;
    if (meant.kind === 'call' && (meant.name === 'INDIRECT' || meant.name === 'OFFSET'))
      return reachedArea(meant.name, meant.args, this.#asked);
    throw new NotEvaluated();
  }

  #choose(args: readonly Formula[]): Scalar {
    const [condition, yes, no] = args;
    if (!condition || !yes || args.length > 3) throw new NotEvaluated();
    const truth = truthOf(this.scalar(condition));
    if (truth instanceof ErrorResult) return truth;
    if (truth) return this.scalar(yes);
    return no ? this.scalar(no) : false;
  }

  #allOrAny(name: 'AND' | 'OR', args: readonly Formula[]): Scalar {
    const truths = args.map((arg) => {
      if (arg.kind === 'area') throw new NotEvaluated();
      return truthOf(this.scalar(arg));
    });
    const error = truths.find((truth) => truth instanceof ErrorResult);
    if (error !== undefined) return error;
    return name === 'AND' ? !truths.includes(false) : truths.includes(true);
  }

  #fold(name: 'SUM' | 'AVERAGE' | 'MIN' | 'MAX', args: readonly Formula[]): Scalar {
    const numbers: Big[] = [];
    for (const arg of args) {
      const operand = this.#operand(arg);
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
  #operand(arg: Formula): Operand {
    const formula = arg.kind === 'name' ? this.#meaning(arg.name) : arg;
    const isReference =
      formula.kind === 'area' || (formula.kind === 'call' && ['INDIRECT', 'OFFSET'].includes(formula.name));
    if (!isReference) return this.scalar(formula);
    const { sheet, area } = this.#area(formula);
    return Array.from(this.cells.within(sheet, area), scalarOf);
  }
}

function isList(operand: Operand): operand is readonly Scalar[] {
  return Array.isArray(operand);
}
