import { CAPTION } from '../../forms/vocabulary/labels';
import { compact, trimmed } from '../../forms/cell/text';
import { type Area, type Cell as SheetCell, errorValueOf, SheetBuilder, type Sheet } from '../../workbook';
import { FileProblem, LONGEST_TEXT, MOST_CELL_TEXT, MOST_MERGES, MOST_SHEETS } from '../problem';
import { tableCellText, type DocumentLine, lineText } from './content';
import type { TableCell, Paragraph, Row } from './document';
import { layOut } from './layout';
import { isTitle } from './next-part';
import type { DocumentSection } from './sections';

/** Where a cell of a sheet stands in the document. */
export type Source =
  | {
      readonly kind: 'cell';
      /** Counted from 1 through the document; the row and the cell in their table and row. */
      readonly table: number;
      readonly row: number;
      readonly cell: number;
      readonly content: TableCell;
      /** The row that it is in: what its neighbours look like. */
      readonly line: Row;
    }
  | { readonly kind: 'line'; readonly text: string; readonly paragraphs: readonly Paragraph[] };

export interface WordSheet {
  readonly sheet: Sheet;
  /** Widths of its columns, in twentieths of a point. */
  readonly widths: readonly number[];
  /** By row, then by column; only top-left cells of merges. */
  readonly sources: ReadonlyMap<number, ReadonlyMap<number, Source>>;
}

/** One sheet a section, in the document's order. @throws FileProblem `tooLarge` beyond the bounds of a workbook */
export function sheetsOf(sections: readonly DocumentSection[]): readonly WordSheet[] {
  if (sections.length > MOST_SHEETS) throw new FileProblem('tooLarge');
  const names = namesOf(sections);
  const budget = { merges: MOST_MERGES, text: MOST_CELL_TEXT };
  return sections.map((section, index) => sheetOf(section, names[index] ?? '', budget));
}

function sheetOf(section: DocumentSection, name: string, budget: { merges: number; text: number }): WordSheet {
  const { rows, widths } = layOut(section.tables);
  const builder = new SheetBuilder();
  const merges: Area[] = [];
  const sources = new Map<number, Map<number, Source>>();
  const last = Math.max(widths.length - 1, 0);
  let top = 0;
  const put = (area: Area, text: string, source: Source): void => {
    builder.set(area.top, area.left, tableContent(text));
    const line = sources.get(area.top) ?? new Map<number, Source>();
    sources.set(area.top, line.set(area.left, source));
    budget.text -= text.length;
    if (area.bottom > area.top || area.right > area.left) {
      merges.push(area);
      budget.merges--;
    }
    if (budget.merges < 0 || budget.text < 0) throw new FileProblem('tooLarge');
  };
  const putLines = (lines: readonly DocumentLine[]): void => {
    for (const line of lines) {
      const text = lineText(line);
      if (trimmed(text) === '') continue;
      put({ top, left: 0, bottom: top, right: last }, text, { kind: 'line', text, paragraphs: line.paragraphs });
      top++;
    }
  };
  putLines(section.head);
  const tops: number[] = [];
  let table = rows[0]?.table;
  for (const row of rows) {
    if (row.table !== table) putLines(section.between.get((table = row.table)) ?? []);
    tops.push(top++);
  }
  for (const { cells } of rows) {
    for (const { cell, row, table: own, left, right, top: of, bottom } of cells) {
      const area = { top: tops[of] ?? 0, left, bottom: tops[bottom] ?? 0, right };
      const place = { table: own.number, row: row.number, cell: cell.number };
      const source: Source = { kind: 'cell', ...place, content: cell, line: row };
      put(area, tableCellText(cell), source);
    }
  }
  putLines(section.foot);
  return { sheet: builder.build({ name, merges }), widths, sources };
}

/** A figure that every reader takes for one: digits, thousands by commas in their places, a point, a percent sign. */
const FIGURE = /^(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?(%?)$/u;
/** Excel keeps so many digits of a number. */
const MOST_DIGITS = 15;

/**
 * What a cell of a table says, as a sheet holds it: a figure as a number whose format prints it as it stands in the document, anything else
 * as the text. Numbers that begin with noughts, and those longer than Excel keeps them, are no figures. An error value that came along from
 * a workbook is one here too.
 */
export function tableContent(text: string): SheetCell {
  const plain = trimmed(text);
  const match = FIGURE.exec(plain);
  const [, sign = '', whole = '', decimals = '', percent = ''] = match ?? [];
  const digits = whole.replaceAll(',', '');
  const isFigure =
    match !== null &&
    !/^0\d/u.test(digits) &&
    digits.length + decimals.length <= MOST_DIGITS &&
    !isNought(sign, digits, decimals);
  if (!isFigure) {
    // Tabs are blanks in a cell; what a reader sees at its ends is kept, for indents tell levels.
    const kept =
      plain === ''
        ? ''
        : text
            .replaceAll('\t', ' ')
            .replace(/^\n+|\s+$/gu, '')
            .slice(0, LONGEST_TEXT);
    const error = errorValueOf(kept);
    return { value: kept, text: kept, format: 'General', ...(error ? { error } : {}) };
  }
  const exponent = percent === '' ? '' : 'e-2';
  const value = Number(`${sign}${digits}${decimals === '' ? '' : `.${decimals}`}${exponent}`);
  const places = decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`;
  const format = whole.includes(',') ? `#,##0${places}${percent}` : `0${places}${percent}`;
  return { value, text: plain, format };
}

/** A negative nought is printed by no format. */
function isNought(sign: string, digits: string, decimals: string): boolean {
  return sign === '-' && /^0+$/u.test(digits + decimals);
}

/** Longest name of a sheet, and what must not stand in it. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[[\]:*?/\\']/gu;

/** Sheets by the captions above the forms (附件1-3), else by their titles, else by their place; alike ones are numbered. */
function namesOf(sections: readonly DocumentSection[]): readonly string[] {
  const wanted = sections.map(({ head, tables }, index) => {
    const rows = tables[0]?.rows.slice(0, 4) ?? [];
    const texts = [
      ...head.map(lineText),
      ...rows.flatMap(({ cells }) => {
        const [only, ...others] = cells.filter(({ isDeleted }) => !isDeleted);
        return only && others.length === 0 ? [tableCellText(only)] : [];
      }),
    ];
    const plain = texts.map(compact);
    const name = plain.find((text) => CAPTION.test(text)) ?? plain.find(isTitle) ?? `表${String(index + 1)}`;
    return name.replace(NOT_IN_NAMES, '').slice(0, LONGEST_NAME - 6) || `表${String(index + 1)}`;
  });
  const counts = new Map<string, number>();
  for (const name of wanted) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  const given = new Map<string, number>();
  const taken = new Set<string>();
  return wanted.map((name) => {
    let free = name;
    while (
      free === '' ||
      taken.has(free.toLowerCase()) ||
      ((counts.get(name.toLowerCase()) ?? 0) > 1 && free === name)
    ) {
      const number = (given.get(name.toLowerCase()) ?? 0) + 1;
      given.set(name.toLowerCase(), number);
      free = `${name}（${String(number)}）`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}
