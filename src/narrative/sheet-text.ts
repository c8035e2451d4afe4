import { formsOn } from '../forms';
import type { Sheet, Workbook } from '../workbook';
import type { About, Narrative, TextRange } from './narrative';
import { readNarrative } from './read';

/** The report's text on a sheet of the workbook: many long texts, few cells a row. */

/** A cell this long is prose. */
const PROSE = 40;
const FEWEST_CHARACTERS = 200;
/** What a report's text states at least one of; instructions and notes state none. */
const STATED: readonly About[] = ['whole', 'basicExpenditure', 'projectExpenditure'];

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly row: number;
  readonly column: number;
}

/** Is a sheet mostly long texts? Asked of every sheet of every workbook: nothing is copied. */
function isProse(sheet: Sheet): boolean {
  let [prose, characters, texts, cells] = [0, 0, 0, 0];
  for (const line of sheet.cells.values()) {
    for (const { value } of line.values()) {
      cells++;
      if (typeof value !== 'string') continue;
      texts++;
      characters += value.length;
      if (value.length >= PROSE) prose += value.length;
    }
  }
  return prose >= FEWEST_CHARACTERS && prose > 0.6 * characters && texts > 0.8 * cells;
}

/** The text of a sheet, one cell a line. */
function proseOf(sheet: Sheet): { readonly text: string; readonly pieces: readonly Piece[] } {
  const pieces: Piece[] = [];
  const lines: string[] = [];
  let start = 0;
  for (const [row, line] of [...sheet.cells].sort(([a], [b]) => a - b)) {
    for (const [column, { value }] of [...line].sort(([a], [b]) => a - b)) {
      if (typeof value !== 'string') continue;
      pieces.push({ start, end: start + value.length, row, column });
      lines.push(`${value}\n`);
      start += value.length + 1;
    }
  }
  return { text: lines.join(''), pieces };
}

/**
 * Reads the report's text from the first sheet that holds one and none of the forms. Places of the text lead back to their cells. Null
 * when no sheet does.
 */
export function narrativeOn(workbook: Workbook): Narrative | null {
  for (const sheet of workbook.sheets) {
    if (!isProse(sheet) || formsOn(sheet).length > 0) continue;
    const { text, pieces } = proseOf(sheet);
    const cellAt = ({ start }: TextRange) => {
      const piece = pieces.find(({ end }) => start <= end);
      return piece ? { sheet: sheet.name, row: piece.row, column: piece.column } : undefined;
    };
    const narrative = readNarrative(text, { cellAt });
    if (narrative.amounts.some(({ about }) => STATED.includes(about))) return narrative;
  }
  return null;
}
