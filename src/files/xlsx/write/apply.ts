import type { CellContent, CellValue, Edit, RefusalReason, RefusedEdit, WriteResult } from '../../../workbook';
import type { EditedSheet } from './edited-sheet';
import { comparableFormula, storedSpelling } from '../../../formula';
import { sameValue, type FormulaPlace } from './recalculate';
import type { Styles } from './styles';

/** The edits that may be written, put into the sheets' changes; the others with the reason. */
export function applyEdits(
  edits: readonly Edit[],
  sheets: readonly (EditedSheet | undefined)[],
  styles: Styles,
): { readonly result: WriteResult; readonly changed: readonly FormulaPlace[] } {
  const written: Edit[] = [];
  const refused: RefusedEdit[] = [];
  const changed: FormulaPlace[] = [];
  const byName = new Map(sheets.flatMap((sheet, index) => (sheet ? [[sheet.name, { sheet, index }] as const] : [])));
  for (const edit of edits) {
    const { row, column } = edit.cell;
    const found = byName.get(edit.cell.sheet);
    const reason = found ? refusal(edit, found.sheet, styles) : 'sheetGone';
    if (found && reason === undefined) {
      write(edit, found.sheet, styles);
      written.push(edit);
      changed.push({ sheet: found.index, row, column });
    } else if (found && reason === 'changed') {
      refused.push({ edit, reason, now: standing(found.sheet, row, column, styles) });
    } else if (reason !== undefined) refused.push({ edit, reason });
  }
  return { result: { written, refused }, changed };
}

function refusal(edit: Edit, sheet: EditedSheet, styles: Styles): RefusalReason | undefined {
  const { row, column } = edit.cell;
  const topLeft = sheet.sheet.merges.topLeft(row, column);
  if (topLeft.row !== row || topLeft.column !== column) return 'notTopLeft';
  if (sheet.arrayAt(row, column)) return 'partOfArray';
  if (sheet.isTableFrame(row, column)) return 'tableHeader';
  if (sheet.sheet.isProtected && styles.isLocked(sheet.style(row, column))) return 'protectedSheet';
  return stands(edit.before, sheet, row, column, styles) ? undefined : 'changed';
}

function standing(sheet: EditedSheet, row: number, column: number, styles: Styles): CellContent {
  const formula = sheet.formula(row, column);
  return {
    value: sheet.value(row, column),
    ...(formula === undefined ? {} : { formula: `=${formula}` }),
    format: styles.format(sheet.style(row, column)),
  };
}

/** A formula is compared by what it says, not by its result, which may have been calculated anew; everything else by its value. */
function stands(before: CellContent, sheet: EditedSheet, row: number, column: number, styles: Styles): boolean {
  const now = standing(sheet, row, column, styles);
  if (before.formula !== undefined || now.formula !== undefined) {
    return (
      before.formula !== undefined &&
      now.formula !== undefined &&
      comparableFormula(before.formula) === comparableFormula(now.formula)
    );
  }
  const [was, is] = [plain(before.value), plain(now.value)];
  // A number put into a cell of text is text.
  return sameValue(was, is) || (now.format === TEXT && typeof was === 'number' && String(was) === is);
}

/** An empty text is an empty cell; line ends are single. */
function plain(value: CellValue | null): CellValue | null {
  if (typeof value !== 'string') return value;
  return value === '' ? null : value.replace(/\r\n?/gu, '\n');
}

const TEXT = '@';

function write(edit: Edit, sheet: EditedSheet, styles: Styles): void {
  const { row, column } = edit.cell;
  const { value, formula, format } = edit.after;
  const oldStyle = sheet.style(row, column);
  const style = format === undefined ? oldStyle : styles.withFormat(oldStyle, format);
  const hadFormula = sheet.formula(row, column) !== undefined;
  const text = formula === undefined ? undefined : storedSpelling(formula);
  // A cell of text stays one, unless numbers are what it held, or the edit names the text format itself.
  const keepsText = typeof edit.before.value !== 'number' && format !== TEXT;
  const isText = keepsText && styles.format(style) === TEXT && typeof value === 'number';
  sheet.change(row, column, {
    ...(style === oldStyle ? {} : { style }),
    ...(text !== undefined ? { formula: { text } } : hadFormula ? { formula: null } : {}),
    value: text === undefined && isText ? String(value) : value === '' && text === undefined ? null : value,
  });
}
