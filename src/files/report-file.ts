import writeXlsxFile, { type CellObject, type Feature, type SheetData } from 'write-excel-file/universal';
import { a1Area, columnName, type Area } from '../workbook';
import type { ReportCell, ReportSheet, ReportStyle } from '../report/report-sheet';
import { LONGEST_TEXT } from './problem';
import { cellText } from './package/characters';

/** Reports as sheets of an .xlsx of their own, laid out for printing on A4: every cell is text but for those that are numbers. */

const LOOK: Readonly<Record<ReportStyle, Partial<CellObject>>> = {
  title: { fontWeight: 'bold', fontSize: 16 },
  verdict: { fontWeight: 'bold', fontSize: 12 },
  heading: { fontWeight: 'bold', backgroundColor: '#e8eef7' },
  columnHead: { fontWeight: 'bold', backgroundColor: '#d9e2f0', align: 'center' },
  error: { textColor: '#a80000' },
  warning: { textColor: '#8a5a00' },
  hint: { textColor: '#1f5b99' },
  text: {},
  muted: { textColor: '#767676' },
};

/** Styles without a grid of lines around them. */
const UNLINED: ReadonlySet<ReportStyle> = new Set(['title', 'verdict']);

/** What XML cannot carry is left out; Excel takes no more than 32,767 characters in a cell. */
function carried(text: string): string {
  const plain = text.replace(/\r\n?/gu, '\n').replace(/[^\P{Cc}\t\n]|\p{Surrogate}|[\ufffe\uffff]/gu, '');
  const stored = cellText(plain.slice(0, LONGEST_TEXT));
  // The library looks texts up in an ordinary object and takes a text such as "constructor" for one that it has: the file would be damaged.
  return stored in Object.prototype ? `${stored} ` : stored;
}

function cellOf({ text, style, span, number, format, align }: ReportCell): CellObject {
  // Text stays text, whatever it begins with: the format keeps a later edit from making a formula of it.
  const content: CellObject =
    number === undefined
      ? { value: carried(text), type: String, format: '@', wrap: style !== 'title' }
      : { value: number, type: Number, ...(format === undefined ? {} : { format }) };
  return {
    ...content,
    alignVertical: 'top',
    ...(UNLINED.has(style) ? {} : { borderStyle: 'thin', borderColor: '#bfbfbf' }),
    ...LOOK[style],
    ...(align === undefined ? {} : { align }),
    ...(span === undefined || span === 1 ? {} : { columnSpan: span }),
  };
}

/** Points of a line of text in size 10, and of the title's; Excel shows no row higher than the last. */
const LINE = 14.5;
const TITLE_LINE = 24;
const HIGHEST = 409;

/** How many columns of a narrow letter a text takes: signs of Chinese take two, and so do “ ” … — → as its typefaces draw them. */
function breadth(text: string): number {
  return [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x200f ? 2 : 1), 0);
}

/** What a line loses of its width: the cell's margins, and the sign that would stand first in the next and must not. */
const LOST = 3;

/** A row as high as its texts need when they are wrapped: not every program works that out for itself when it opens a file. */
function heightOf(cells: readonly ReportCell[], widths: readonly number[]): number {
  let column = 0;
  let most = 1;
  for (const { text, span = 1, style } of cells) {
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    column += span;
    if (style === 'title') return TITLE_LINE;
    const lines = text
      .split('\n')
      .map((line) => Math.max(1, Math.ceil(breadth(line) / Math.max(1, width - (breadth(line) > width ? LOST : 1)))));
    most = Math.max(
      most,
      lines.reduce((sum, one) => sum + one, 0),
    );
  }
  return Math.min(HIGHEST, most * LINE + 3);
}

/** Cells covered by the one before them have to be there, and empty. */
function rowOf(cells: readonly ReportCell[], widths: readonly number[]): SheetData[number] {
  const height = heightOf(cells, widths);
  return cells.flatMap((cell, index) => [
    index === 0 ? { ...cellOf(cell), height } : cellOf(cell),
    ...Array.from({ length: (cell.span ?? 1) - 1 }, () => null),
  ]);
}

/** More than this many characters side by side are easier to read on a sheet that lies. */
const WIDEST_UPRIGHT = 110;
/** More than this many are too small to be read on A4 (9); A3 is 8. */
const WIDEST_A4 = 220;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const place = (name: string, area: string): string => `'${name.replaceAll("'", "''")}'!${area}`;

/** The names by which a program knows what is repeated on every page and what is filtered, sheet by sheet. */
function definedNames(reports: readonly ReportSheet[]): string {
  const names = reports.flatMap(({ name, repeatedRows, filter }, index) => {
    const one = (known: string, area: string, more = '') =>
      `<definedName name="${known}" localSheetId="${String(index)}"${more}>${escaped(place(name, area))}</definedName>`;
    return [
      ...(filter ? [one('_xlnm._FilterDatabase', absolute(filterArea(filter)), ' hidden="1"')] : []),
      ...(repeatedRows > 0 ? [one('_xlnm.Print_Titles', `$1:$${String(repeatedRows)}`)] : []),
    ];
  });
  return names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '';
}

const absolute = ({ top, left, bottom, right }: Area): string =>
  `$${columnName(left)}$${String(top + 1)}:$${columnName(right)}$${String(bottom + 1)}`;

function filterArea({ row, columns, rows }: NonNullable<ReportSheet['filter']>): Area {
  return { top: row, left: 0, bottom: row + rows, right: columns - 1 };
}

/** A4 or A3, as wide as the page, the head rows on every page; a filter where there is one. */
function printed(reports: readonly ReportSheet[]): Feature<Blob> {
  const settings = reports.map(({ columnWidths, filter }) => {
    const width = columnWidths.reduce((sum, one) => sum + one, 0);
    return {
      page: `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="${width > WIDEST_A4 ? '8' : '9'}" orientation="${width > WIDEST_UPRIGHT ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`,
      filter: filter ? `<autoFilter ref="${a1Area(filterArea(filter))}"/>` : '',
    };
  });
  return {
    files: {
      transform: {
        'xl/workbook.xml': { transform: (xml) => xml.replace('<definedNames/>', definedNames(reports)) },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const { page = '', filter = '' } = settings[sheetIndex] ?? {};
            return xml
              .replace(/(<worksheet[^>]*>)/u, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace(/<pageMargins[^>]*>|<pageSetup[^>]*>/gu, '')
              .replace(/<sheetData\/>|<\/sheetData>/u, (end) => `${end}${filter}`)
              .replace('</worksheet>', `${page}</worksheet>`);
          },
        },
      },
    },
  };
}

/** The bytes of an .xlsx that holds these reports, a sheet each. */
export async function reportFile(...reports: readonly ReportSheet[]): Promise<Uint8Array> {
  const file = writeXlsxFile(
    reports.map((report) => ({
      data: report.rows.map((row) => rowOf(row, report.columnWidths)),
      sheet: report.name,
      columns: report.columnWidths.map((width) => ({ width })),
      stickyRowsCount: report.repeatedRows,
      ...(report.fixedColumns ? { stickyColumnsCount: report.fixedColumns } : {}),
    })),
    { fontFamily: '宋体', fontSize: 10, features: [printed(reports)] },
  );
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}
