import { areaContains, type Area, type CellValue } from '../../../workbook';
import type { EditedSheet, FormulaCell } from './edited-sheet';
import { evaluate, NotEvaluated, type Cells } from '../../../formula/evaluate';
import { parseFormula, type Formula } from '../../../formula/parse';
import { referencesOf } from '../../../formula/references';
import type { DefinedName } from './workbook-part';

/** A place in the workbook: the sheet by its place in the list. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

interface Node extends Place {
  readonly formula: Formula | undefined;
  /** What it reads; undefined when that cannot be told. */
  readonly reads: readonly { readonly sheet: number; readonly area: Area }[] | undefined;
  readonly array: Area | undefined;
  /** Written by an edit: what the edit says it gives. */
  readonly given?: CellValue | null;
}

/** Longest chain of formulas followed; longer ones are left to the program that opens the file. */
const MOST_DEPTH = 500;

/**
 * Brings the stored results of formulas up to date after cells were changed: of every formula that reads a changed cell, directly or
 * through others, in any sheet. What can be calculated gets its new value; the stored value of what cannot is removed, so that every
 * program calculates it; and a formula of which it cannot be told what it reads counts as reading everything.
 */
export class Recalculation {
  private readonly nodes: Node[] = [];
  private readonly byPlace = new Map<string, Node>();
  private readonly sheetIndex: ReadonlyMap<string, number>;
  private readonly affected = new Set<Node>();
  private readonly results = new Map<Node, CellValue | NotEvaluated>();
  private readonly running = new Set<Node>();
  private outdated: readonly Node[] | undefined;

  constructor(
    private readonly sheets: readonly (EditedSheet | undefined)[],
    private readonly names: readonly DefinedName[],
    changed: readonly Place[],
  ) {
    this.sheetIndex = new Map(sheets.map((sheet, index) => [(sheet?.name ?? '').toLowerCase(), index]));
    sheets.forEach((sheet, index) => {
      for (const cell of sheet?.formulas ?? []) this.add(index, cell);
    });
    for (const place of changed) this.addWritten(place);
    this.spread(changed);
  }

  private add(sheet: number, { stored, text, array }: FormulaCell): void {
    const { row, column } = stored.place;
    // Written by an edit: its new formula counts, not the old one.
    if (this.sheets[sheet]?.isReplaced(row, column)) return;
    this.addNode({ sheet, row, column, array, ...this.parsed(sheet, text) });
  }

  private addWritten({ sheet, row, column }: Place): void {
    const edited = this.sheets[sheet];
    const text = edited?.isReplaced(row, column) ? edited.formula(row, column) : undefined;
    if (!edited || text === undefined) return;
    const given = edited.value(row, column);
    const node: Node = { sheet, row, column, array: undefined, given, ...this.parsed(sheet, text) };
    this.addNode(node);
    this.affected.add(node);
  }

  private addNode(node: Node): void {
    this.nodes.push(node);
    this.byPlace.set(keyOf(node), node);
  }

  private parsed(sheet: number, text: string | undefined): Pick<Node, 'formula' | 'reads'> {
    const formula = text === undefined ? undefined : parseFormula(text);
    const references = text === undefined ? [] : referencesOf(text, (name) => this.meaning(name, sheet));
    const reads = references?.flatMap((one) => {
      const index = one.sheet === undefined ? sheet : this.sheetIndex.get(one.sheet.toLowerCase());
      return index === undefined ? [] : [{ sheet: index, area: one.area }];
    });
    return { formula, reads };
  }

  /** A name of the formula's own sheet goes before one of the whole workbook. */
  private meaning(name: string, sheet: number): string | undefined {
    const same = this.names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
    const found = same.find(({ scope }) => scope === sheet) ?? same.find(({ scope }) => scope === undefined);
    return found?.formula;
  }

  /** From the changed cells on to everything that reads them. */
  private spread(changed: readonly Place[]): void {
    const readers = new Map<number, { readonly node: Node; readonly area: Area }[]>();
    for (const node of this.nodes) {
      if (!node.reads && changed.length > 0) this.affected.add(node);
      for (const { sheet, area } of node.reads ?? []) {
        const list = readers.get(sheet) ?? [];
        readers.set(sheet, list);
        list.push({ node, area });
      }
    }
    const queue: { readonly sheet: number; readonly area: Area }[] = [
      ...changed.map((place) => ({ sheet: place.sheet, area: areaOf(place) })),
      ...[...this.affected].map((node) => ({ sheet: node.sheet, area: areaOf(node) })),
    ];
    for (let next = queue.pop(); next; next = queue.pop()) {
      for (const { node, area } of readers.get(next.sheet) ?? []) {
        if (this.affected.has(node) || !overlap(area, next.area)) continue;
        this.affected.add(node);
        queue.push({ sheet: node.sheet, area: areaOf(node) });
      }
    }
  }

  /** Puts the new results into the sheets' changes. */
  apply(): void {
    for (const node of this.affected) {
      const sheet = this.sheets[node.sheet];
      if (!sheet) continue;
      const result = this.result(node, 0);
      if (node.array) this.clearArray(sheet, node.array);
      else if (!(result instanceof NotEvaluated)) this.store(sheet, node, result);
      else if (node.given === undefined) this.store(sheet, node, null);
    }
  }

  private store(sheet: EditedSheet, { row, column }: Node, value: CellValue | null): void {
    if (!sameValue(sheet.value(row, column), value)) sheet.change(row, column, { value });
  }

  private clearArray(sheet: EditedSheet, area: Area): void {
    for (const { row, column } of sheet.contentWithin(area)) {
      if (sheet.value(row, column) !== null) sheet.change(row, column, { value: null });
    }
  }

  private result(node: Node, depth: number): CellValue | NotEvaluated {
    const known = this.results.get(node);
    if (known !== undefined) return known;
    if (!node.formula || node.array || this.running.has(node) || depth > MOST_DEPTH) return new NotEvaluated();
    this.running.add(node);
    const result = calculated(node.formula, this.cellsFor(node, depth));
    this.running.delete(node);
    this.results.set(node, result);
    return result;
  }

  /** Whether the place is filled by an array formula whose results have to be calculated anew. */
  private isOutdated(sheet: number, row: number, column: number): boolean {
    this.outdated ??= [...this.affected].filter(({ array }) => array !== undefined);
    return this.outdated.some((node) => node.sheet === sheet && node.array && areaContains(node.array, row, column));
  }

  /** What one formula sees of the workbook: results that are up to date. */
  private cellsFor(of: Node, depth: number): Cells {
    const sheetOf = (name: string | undefined) =>
      name === undefined ? of.sheet : this.sheetIndex.get(name.toLowerCase());
    const at = (index: number, row: number, column: number): CellValue | null => {
      const sheet = this.sheets[index];
      if (!sheet) throw new NotEvaluated();
      const node = this.byPlace.get(keyOf({ sheet: index, row, column }));
      if (!node) {
        if (this.isOutdated(index, row, column)) throw new NotEvaluated();
        return sheet.value(row, column);
      }
      const stored = sheet.value(row, column);
      // A formula without a result was never calculated.
      if (stored !== null && !this.affected.has(node)) return stored;
      const result = this.result(node, depth + 1);
      if (result instanceof NotEvaluated) throw result;
      return result;
    };
    return {
      at: (name, row, column) => at(sheetOf(name) ?? -1, row, column),
      within: (name, area) => {
        const index = sheetOf(name) ?? -1;
        return (this.sheets[index]?.contentWithin(area) ?? []).map(({ row, column }) => at(index, row, column));
      },
      named: (name) => {
        const meant = this.meaning(name, of.sheet);
        return meant === undefined ? undefined : parseFormula(meant);
      },
    };
  }
}

function calculated(formula: Formula, cells: Cells): CellValue | NotEvaluated {
  try {
    return evaluate(formula, cells);
  } catch (cause) {
    if (cause instanceof NotEvaluated) return cause;
    throw cause;
  }
}

function keyOf({ sheet, row, column }: Place): string {
  return `${String(sheet)} ${String(row)} ${String(column)}`;
}

function areaOf(node: Place & { readonly array?: Area | undefined }): Area {
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
