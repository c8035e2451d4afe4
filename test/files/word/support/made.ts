import {
  Document,
  type IRunOptions,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { MergeIndex, type Sheet, type Workbook } from '../../../../src/workbook';
import { document, down, p, span, tbl, tc, tr } from './document';

/** Workbooks made into Word documents: each sheet a table with its merges, a page of its own, its figures as they are shown. */

/** One cell of a table as both writers need it. */
export interface Drawn {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  /** Covered by a merge from the row above. */
  readonly isContinued: boolean;
}

export function drawn(sheet: Sheet): readonly (readonly Drawn[])[] {
  const merges = new MergeIndex(sheet.merges);
  return Array.from({ length: sheet.rows }, (_, row) => {
    const cells: Drawn[] = [];
    for (let column = 0; column < sheet.columns;) {
      const area = merges.areaAt(row, column);
      const right = Math.min(area?.right ?? column, sheet.columns - 1);
      const isContinued = area !== undefined && area.top < row;
      cells.push({
        text: isContinued ? '' : (sheet.cells.get(row)?.get(area?.left ?? column)?.text ?? ''),
        columns: right - column + 1,
        rows: area ? area.bottom - row + 1 : 1,
        isContinued,
      });
      column = right + 1;
    }
    return cells;
  });
}

/** Sheets that hold anything, in their order. */
const filled = ({ sheets }: Workbook) => sheets.filter(({ rows, columns }) => rows > 0 && columns > 0);

export const COLUMN = 1400;

function lines(text: string): TextRun[] {
  return text.split('\n').map((line, index) => {
    const run: IRunOptions = index === 0 ? { text: line } : { text: line, break: 1 };
    return new TextRun(run);
  });
}

/** As the `docx` package writes it. */
export async function byLibrary(workbook: Workbook, text: readonly string[] = []): Promise<Uint8Array> {
  const children = filled(workbook).flatMap((sheet, index): (Paragraph | Table)[] => [
    ...(index > 0 || text.length > 0 ? [new Paragraph({ children: [new PageBreak()] })] : []),
    new Table({
      width: { size: COLUMN * sheet.columns, type: WidthType.DXA },
      columnWidths: Array.from({ length: sheet.columns }, () => COLUMN),
      rows: drawn(sheet).map(
        (cells) =>
          new TableRow({
            children: cells.map(
              ({ text: content, columns, rows, isContinued }) =>
                new TableCell({
                  columnSpan: columns,
                  width: { size: COLUMN * columns, type: WidthType.DXA },
                  ...(isContinued
                    ? { verticalMerge: VerticalMergeType.CONTINUE }
                    : rows > 1
                      ? { verticalMerge: VerticalMergeType.RESTART }
                      : {}),
                  children: [new Paragraph({ children: lines(content) })],
                }),
            ),
          }),
      ),
    }),
  ]);
  const paragraphs = text.map((line) => new Paragraph(line));
  return new Uint8Array(
    await Packer.toBuffer(new Document({ sections: [{ children: [...paragraphs, ...children] }] })),
  );
}

export const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The table of a sheet, part by part. */
export function tableOf(sheet: Sheet): string {
  const rows = drawn(sheet).map((cells) =>
    tr(
      cells.map(({ text, columns, rows: high, isContinued }) =>
        tc(
          escaped(text)
            .split('\n')
            .map((line) => p(line))
            .join(''),
          (columns > 1 ? span(columns) : '') + (isContinued ? down('continue') : high > 1 ? down('restart') : ''),
        ),
      ),
    ),
  );
  return tbl(
    rows,
    Array.from({ length: sheet.columns }, () => COLUMN),
  );
}

/** As it is put together part by part, a paragraph before each table. */
export function byHand(workbook: Workbook, text: readonly string[] = []): Uint8Array {
  const pages = filled(workbook).map((sheet) => p('', '<w:pageBreakBefore/>') + tableOf(sheet));
  return document(text.map((line) => p(escaped(line))).join('') + pages.join(''));
}
