import { areaContains, type Area, type CellValue } from '../workbook';
import { evaluate, NotEvaluated, type Cells } from './evaluate';
import { parseFormula, type Formula } from './parse';
import { referencesOf } from './references';

/** A place in the workbook: the sheet by its place in the list. */
export interface FormulaPlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** A cell with a formula. */
export interface FormulaAt extends FormulaPlace {
  /** Without `=`; undefined when it is not known. */
  readonly text: string | undefined;
  /** The area that an array formula or a data table fills. */
  readonly array?: Area | undefined;
  /** Its stored result was never calculated. */
  readonly isOpen?: boolean;
}

/** What a calculation sees of a workbook. */
export interface CalculatedBook {
  /** The sheets' names in order; undefined for what holds no cells. */
  readonly sheets: readonly (string | undefined)[];
  readonly formulas: readonly FormulaAt[];
  /** What stands in a cell, results of formulas as they are stored; null for nothing. */
  value(sheet: number, row: number, column: number): CellValue | null;
  /** The places in an area where something stands. */
  within(sheet: number, area: Area): Iterable<{ readonly row: number; readonly column: number }>;
  /** What a defined name means on a sheet, without `=`. */
  named(name: string, sheet: number): string | undefined;
}

interface Node extends FormulaAt {
  readonly formula: Formula | undefined;
  /** What it reads; undefined when that cannot be told from its text. */
  readonly reads: readonly { readonly sheet: number; readonly area: Area }[] | undefined;
}

/** The result of a formula, or that it is beyond the evaluator. */
export type Calculated = CellValue | NotEvaluated;

/** Longest chain of formulas followed; longer ones are left to the program that opens the file. */
const MOST_DEPTH = 500;
/** So often those whose reading cannot be told are gone through: one may read what hangs on one further on. */
const MOST_ROUNDS = 10;

/**
 * New results of the formulas that hang on changed cells, directly or through others, in any sheet. A formula of which it cannot be told
 * what it reads (INDIRECT, a table's column) is calculated where it can be, and counts as changed when it read something that did and its result is
 * another; else what is stored stands, however old.
 */
export class Calculation {
  readonly #nodes: readonly Node[];
  readonly #byPlace = new Map<string, Node>();
  readonly #sheetIndex: ReadonlyMap<string, number>;
  readonly #affected = new Set<Node>();
  readonly #results = new Map<Node, Calculated>();
  readonly #running = new Set<Node>();
  readonly #readers = new Map<number, { readonly node: Node; readonly area: Area }[]>();
  #arrays: readonly Node[] = [];
  readonly #changedKeys: ReadonlySet<string>;
  /** Formulas that read something that is another now, when they were calculated. */
  readonly #touched = new Set<Node>();

  constructor(
    private readonly book: CalculatedBook,
    private readonly changed: readonly FormulaPlace[],
  ) {
    this.#changedKeys = new Set(changed.map(keyOf));
    this.#sheetIndex = new Map(book.sheets.map((name, index) => [(name ?? '').toLowerCase(), index]));
    this.#nodes = book.formulas.map((one) => ({ ...one, ...this.#parsed(one.sheet, one.text) }));
    for (const node of this.#nodes) {
      this.#byPlace.set(keyOf(node), node);
      for (const { sheet, area } of node.reads ?? []) {
        const list = this.#readers.get(sheet) ?? [];
        this.#readers.set(sheet, list);
        list.push({ node, area });
      }
    }
    const own = changed.flatMap((place) => this.#byPlace.get(keyOf(place)) ?? []);
    const open = this.#nodes.filter(({ isOpen }) => isOpen);
    this.#spread(changed, [...own, ...open]);
    if (changed.length > 0) this.#spreadUncertain();
  }

  /** The affected formulas with their results. */
  outcomes(): readonly { readonly at: FormulaAt; readonly result: Calculated }[] {
    return [...this.#affected].map((node) => ({ at: node, result: this.#result(node, 0) }));
  }

  #parsed(sheet: number, text: string | undefined): Pick<Node, 'formula' | 'reads'> {
    const formula = text === undefined ? undefined : parseFormula(text);
    const references = text === undefined ? undefined : referencesOf(text, (name) => this.book.named(name, sheet));
    const reads = references?.flatMap((one) => {
      const index = one.sheet === undefined ? sheet : this.#sheetIndex.get(one.sheet.toLowerCase());
      return index === undefined ? [] : [{ sheet: index, area: one.area }];
    });
    return { formula, reads };
  }

  /** From the changed cells on to everything that reads them. */
  #spread(places: readonly FormulaPlace[], nodes: readonly Node[]): void {
    const queue = [...places, ...nodes].map((one) => ({ sheet: one.sheet, area: areaOf(one) }));
    for (const node of nodes) this.#affected.add(node);
    for (let next = queue.pop(); next; next = queue.pop()) {
      for (const { node, area } of this.#readers.get(next.sheet) ?? []) {
        if (this.#affected.has(node) || !overlap(area, next.area)) continue;
        this.#affected.add(node);
        queue.push({ sheet: node.sheet, area: areaOf(node) });
      }
    }
    this.#arrays = [...this.#affected].filter(({ array }) => array !== undefined);
  }

  /** One whose reading cannot be told is affected when its result is another now; which may be what another of them reads. */
  #spreadUncertain(): void {
    const uncertain = this.#nodes.filter(({ reads, array }) => !reads && !array);
    for (let round = 0, before = -1; round < MOST_ROUNDS && before < this.#affected.size; round++) {
      before = this.#affected.size;
      for (const node of uncertain) {
        if (this.#affected.has(node)) continue;
        const result = this.#result(node, 0);
        if (result instanceof NotEvaluated || !this.#touched.has(node)) continue;
        if (sameValue(this.book.value(node.sheet, node.row, node.column), result)) continue;
        // What was calculated before rested on what was stored.
        this.#results.clear();
        this.#touched.clear();
        this.#spread([], [node]);
      }
    }
    this.#results.clear();
  }

  #result(node: Node, depth: number): Calculated {
    const known = this.#results.get(node);
    if (known !== undefined) return known;
    if (!node.formula || node.array || this.#running.has(node) || depth > MOST_DEPTH) return new NotEvaluated();
    this.#running.add(node);
    const result = calculated(node.formula, this.#cellsFor(node, depth));
    this.#running.delete(node);
    this.#results.set(node, result);
    return result;
  }

  /** What one formula sees of the workbook: results that are up to date. */
  #cellsFor(of: Node, depth: number): Cells {
    const sheetOf = (name: string | undefined) =>
      name === undefined ? of.sheet : (this.#sheetIndex.get(name.toLowerCase()) ?? -1);
    const at = (index: number, row: number, column: number): CellValue | null => {
      if (this.book.sheets[index] === undefined) throw new NotEvaluated();
      const key = keyOf({ sheet: index, row, column });
      const node = this.#byPlace.get(key);
      if (this.#changedKeys.has(key) || (node && this.#affected.has(node))) this.#touched.add(of);
      if (!node) {
        if (this.#isOutdated(index, row, column)) throw new NotEvaluated();
        return this.book.value(index, row, column);
      }
      const stored = this.book.value(index, row, column);
      // A formula without a result was never calculated.
      if (stored !== null && !this.#affected.has(node)) return stored;
      const result = this.#result(node, depth + 1);
      if (this.#touched.has(node)) this.#touched.add(of);
      if (result instanceof NotEvaluated) throw result;
      return result;
    };
    return {
      at: (name, row, column) => at(sheetOf(name), row, column),
      within: (name, area) => {
        const index = sheetOf(name);
        if (this.book.sheets[index] === undefined) throw new NotEvaluated();
        // A cell that was emptied is none of those that stand there.
        if (this.#isChanged(index, area)) this.#touched.add(of);
        return Array.from(this.book.within(index, area), ({ row, column }) => at(index, row, column));
      },
      named: (name) => {
        const meant = this.book.named(name, of.sheet);
        return meant === undefined ? undefined : parseFormula(meant);
      },
    };
  }

  #isChanged(sheet: number, area: Area): boolean {
    return this.changed.some((one) => one.sheet === sheet && areaContains(area, one.row, one.column));
  }

  /** Whether the place is filled by an array formula whose results have to be calculated anew. */
  #isOutdated(sheet: number, row: number, column: number): boolean {
    return this.#arrays.some((node) => node.sheet === sheet && node.array && areaContains(node.array, row, column));
  }
}

function calculated(formula: Formula, cells: Cells): Calculated {
  try {
    return evaluate(formula, cells);
  } catch (cause) {
    if (cause instanceof NotEvaluated) return cause;
    throw cause;
  }
}

function keyOf({ sheet, row, column }: FormulaPlace): string {
  return `${String(sheet)} ${String(row)} ${String(column)}`;
}

function areaOf(node: FormulaPlace & { readonly array?: Area | undefined }): Area {
  return node.array ?? { top: node.row, left: node.column, bottom: node.row, right: node.column };
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Whether the two are one value to 15 digits: programs store a few more, which are not to be disturbed. */
export function sameValue(a: CellValue | null, b: CellValue | null): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a === b || a.toPrecision(15) === b.toPrecision(15);
  return a === b;
}
