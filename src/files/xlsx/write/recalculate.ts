import type { Area, CellValue } from '../../../workbook';
import {
  Calculation,
  NotEvaluated,
  sameValue,
  withoutTables,
  type FormulaAt,
  type FormulaPlace,
  type FormulaTable,
} from '../../../formula';
import type { EditedSheet } from './edited-sheet';
import type { DefinedName } from './workbook-part';

export { sameValue, type FormulaPlace } from '../../../formula';

/**
 * Brings the stored results of formulas up to date after cells were changed: of every formula that reads a changed cell, directly or
 * through others, in any sheet. What can be calculated gets its new value; the stored value of what cannot is removed, so that every
 * program calculates it. A formula of which it cannot be told what it reads keeps what is stored unless its value can be calculated.
 */
export class Recalculation {
  private readonly calculation: Calculation;
  private readonly given = new Set<string>();

  constructor(
    private readonly sheets: readonly (EditedSheet | undefined)[],
    private readonly known: { readonly names: readonly DefinedName[]; readonly tables: readonly FormulaTable[] },
    changed: readonly FormulaPlace[],
  ) {
    this.calculation = new Calculation(
      {
        sheets: sheets.map((sheet) => sheet?.name),
        formulas: [...sheets.flatMap((sheet, index) => this.inFile(sheet, index)), ...this.written(changed)],
        value: (sheet, row, column) => this.sheets[sheet]?.value(row, column) ?? null,
        within: (sheet, area) => this.sheets[sheet]?.contentWithin(area) ?? [],
        named: (name, sheet) => meaning(known.names, name, sheet),
      },
      changed,
    );
  }

  private inFile(sheet: EditedSheet | undefined, index: number): readonly FormulaAt[] {
    return (sheet?.formulas ?? []).flatMap(({ stored: { place }, text, array }) =>
      // Written by an edit: its new formula counts, not the old one.
      sheet?.isReplaced(place.row, place.column)
        ? []
        : [{ ...place, sheet: index, text: this.plain(text, place.row), array }],
    );
  }

  private written(changed: readonly FormulaPlace[]): readonly FormulaAt[] {
    return changed.flatMap((place) => {
      const edited = this.sheets[place.sheet];
      const text = edited?.isReplaced(place.row, place.column) ? edited.formula(place.row, place.column) : undefined;
      if (text === undefined) return [];
      this.given.add(keyOf(place));
      return [{ ...place, text: this.plain(text, place.row) }];
    });
  }

  private plain(text: string | undefined, row: number): string | undefined {
    return text === undefined ? undefined : withoutTables(text, this.known.tables, row);
  }

  /** Puts the new results into the sheets' changes. */
  apply(): void {
    for (const { at, result } of this.calculation.outcomes()) {
      const sheet = this.sheets[at.sheet];
      if (!sheet) continue;
      if (at.array) clearArray(sheet, at.array);
      else if (!(result instanceof NotEvaluated)) store(sheet, at, result);
      // What an edit writes says what it gives.
      else if (!this.given.has(keyOf(at))) store(sheet, at, null);
    }
  }
}

/** A name of the formula's own sheet goes before one of the whole workbook. */
function meaning(names: readonly DefinedName[], name: string, sheet: number): string | undefined {
  const same = names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const found = same.find(({ scope }) => scope === sheet) ?? same.find(({ scope }) => scope === undefined);
  return found?.formula;
}

function store(sheet: EditedSheet, { row, column }: FormulaPlace, value: CellValue | null): void {
  if (!sameValue(sheet.value(row, column), value)) sheet.change(row, column, { value });
}

function clearArray(sheet: EditedSheet, area: Area): void {
  for (const { row, column } of sheet.contentWithin(area)) {
    if (sheet.value(row, column) !== null) sheet.change(row, column, { value: null });
  }
}

function keyOf({ sheet, row, column }: FormulaPlace): string {
  return `${String(sheet)} ${String(row)} ${String(column)}`;
}
