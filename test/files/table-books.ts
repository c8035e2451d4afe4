import { readWorkbookFile, FileProblem } from '../../src/files';
import { type Sheet, a1, a1Area } from '../../src/workbook';
import { zipped } from './parts';

/** Books of tables in other formats, and what is read of them. */

/** What systems hand out under the name .xls, and .ods: read with their merges, or refused with the reason. */

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export function outcome(bytes: Uint8Array): string {
  try {
    readWorkbookFile(bytes);
    return 'read';
  } catch (error) {
    return error instanceof FileProblem ? error.code : String(error);
  }
}

export function first(bytes: Uint8Array): Sheet {
  const [sheet] = readWorkbookFile(bytes).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

export function shownIn({ cells }: Sheet): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [row, line] of cells) for (const [column, { text }] of line) shown[a1(row, column)] = text;
  return shown;
}
export const mergesIn = ({ merges }: Sheet): readonly string[] => merges.map(a1Area);

export const ods = (table: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipped({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><office:automatic-styles><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`,
    ...parts,
  });
export const number = (value: string, shown: string, more = '', type = 'float'): string =>
  `<table:table-cell office:value-type="${type}" office:value="${value}" ${more}><text:p>${shown}</text:p></table:table-cell>`;
export const rows = (inside: string): string => `<table:table table:name="附件1-1">${inside}</table:table>`;
