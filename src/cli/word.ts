import { sourceOf, type WordFile } from '../files/word';
import type { Forms } from '../forms';
import type { Locale } from '../messages/locale';
import { address, type CellRef, parseAddress, quotedSheetName } from '../workbook';
import type { PlaceJson, WordPlaceJson, WorkbookJson } from './json';
import { COMMAND_LINE_TEXTS } from '../messages/command-line';

/** Results about a Word document, told by its tables: nobody sees the columns of a sheet there. */

function placeOf(word: WordFile, { sheet, row, column }: CellRef): WordPlaceJson | undefined {
  const source = sourceOf(word, sheet, row, column);
  if (source === undefined) return undefined;
  return source.kind === 'line' ? { line: source.text } : { table: source.table, row: source.row, cell: source.cell };
}

const LONGEST_QUOTE = 30;

/** A cell's place in words: which table of the document, which row, which cell of it. */
export function wordAddress(word: WordFile, cell: CellRef, locale: Locale): string {
  const place = placeOf(word, cell);
  return place === undefined ? address(cell) : inWords(cell.sheet, place, locale);
}

/** The place of a cell in JSON, as people name it: `'1-2'!F4`, or the table, row and cell of a Word document. */
export function placeName({ sheet, cell, word }: PlaceJson & { readonly cell: string }, locale: Locale): string {
  return word ? inWords(sheet, word, locale) : `${quotedSheetName(sheet)}!${cell}`;
}

function inWords(sheet: string, place: WordPlaceJson, locale: Locale): string {
  if ('line' in place) {
    return COMMAND_LINE_TEXTS[locale].wordLine({
      sheet,
      text: place.line.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_QUOTE),
    });
  }
  const { table, row, cell: number } = place;
  return COMMAND_LINE_TEXTS[locale].wordPlace({ sheet, table, row, cell: number });
}

/** The same result, every cell with its place in the document. */
export function inDocument(json: WorkbookJson, word: WordFile): WorkbookJson {
  const placed = <T extends PlaceJson & { readonly cell: string }>(one: T): T => {
    const area = parseAddress(one.cell)?.area;
    const place = area && placeOf(word, { sheet: one.sheet, row: area.top, column: area.left });
    return place ? { ...one, word: place } : one;
  };
  return {
    ...json,
    findings: json.findings.map((finding) => ({ ...placed(finding), related: finding.related.map(placed) })),
    passed: json.passed.map(placed),
  };
}

/** The document's tables in which no form was recognised. */
export function otherTables({ workbook }: WordFile, forms: Forms): number {
  const known = new Set(forms.all.map(({ sheet }) => sheet));
  return workbook.sheets.filter(({ name, rows }) => rows > 0 && !known.has(name)).length;
}

/** What is to be known of how the document was read, and, where it has no form in it, how it is checked against those of a workbook. */
export function wordLines({ hasTrackedChanges, embedded }: WordFile, hasForms: boolean, locale: Locale): string {
  const words = COMMAND_LINE_TEXTS[locale];
  const lines = [
    ...(hasForms ? [] : [words.wordWithoutForms]),
    ...(hasTrackedChanges ? [words.wordTracked] : []),
    ...(embedded > 0 ? [words.wordEmbedded(embedded)] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
