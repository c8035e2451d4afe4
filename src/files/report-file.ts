import writeXlsxFile, { type CellObject, type Feature, type SheetData } from 'write-excel-file/universal';
import type { ReportCell, ReportSheet, ReportStyle } from '../report/report-sheet';
import { LONGEST_TEXT } from './problem';
import { cellText } from './package/characters';

/** A report as an .xlsx of its own: every cell is text, laid out for printing on A4. */

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

function cellOf({ text, style, span }: ReportCell): CellObject {
  return {
    value: carried(text),
    // Text stays text, whatever it begins with: the format keeps a later edit from making a formula of it.
    type: String,
    format: '@',
    wrap: true,
    alignVertical: 'top',
    ...(UNLINED.has(style) ? {} : { borderStyle: 'thin', borderColor: '#bfbfbf' }),
    ...LOOK[style],
    ...(span === undefined || span === 1 ? {} : { columnSpan: span }),
  };
}

/** Cells covered by the one before them have to be there, and empty. */
function rowOf(cells: readonly ReportCell[]): SheetData[number] {
  return cells.flatMap((cell) => [cellOf(cell), ...Array.from({ length: (cell.span ?? 1) - 1 }, () => null)]);
}

/** More than this many characters side by side are easier to read on a sheet that lies. */
const WIDEST_UPRIGHT = 110;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A4, as wide as the page, the head rows on every page. */
function printed({ name, columnWidths, repeatedRows }: ReportSheet): Feature<Blob> {
  const isWide = columnWidths.reduce((sum, width) => sum + width, 0) > WIDEST_UPRIGHT;
  const set = `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="${isWide ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`;
  const place = `'${name.replaceAll("'", "''")}'!$1:$${String(repeatedRows)}`;
  const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="0">${escaped(place)}</definedName>`;
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace('<definedNames/>', repeatedRows > 0 ? `<definedNames>${titles}</definedNames>` : ''),
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) =>
            xml
              .replace(/(<worksheet[^>]*>)/u, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace(/<pageMargins[^>]*>|<pageSetup[^>]*>/gu, '')
              .replace('</worksheet>', `${set}</worksheet>`),
        },
      },
    },
  };
}

/** The bytes of an .xlsx that holds the report. */
export async function reportFile(report: ReportSheet): Promise<Uint8Array> {
  const file = writeXlsxFile(
    report.rows.map(rowOf),
    {
      sheet: report.name,
      columns: report.columnWidths.map((width) => ({ width })),
      stickyRowsCount: report.repeatedRows,
    },
    { fontFamily: '宋体', fontSize: 10, features: [printed(report)] },
  );
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}
