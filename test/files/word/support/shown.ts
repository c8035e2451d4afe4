import type { WordFile } from '../../../../src/files/word';
import { a1Area, type Sheet } from '../../../../src/workbook';

/** A sheet's cells as they are shown, row by row; empty ones as nothing. */
export function shown(sheet: Sheet | undefined): readonly (readonly string[])[] {
  if (!sheet) return [];
  return Array.from({ length: sheet.rows }, (_, row) =>
    Array.from({ length: sheet.columns }, (__, column) => sheet.cells.get(row)?.get(column)?.text ?? ''),
  );
}

export const merges = (sheet: Sheet | undefined): readonly string[] => (sheet?.merges ?? []).map(a1Area).sort();

/** What of a document's text is outside of its tables. */
export function prose({ text: { text, tables } }: WordFile): string {
  let at = 0;
  let kept = '';
  for (const { start, end } of [...tables, { start: text.length, end: text.length }]) {
    kept += text.slice(at, start);
    at = end;
  }
  return kept;
}
