import { strToU8, zipSync, type Zippable } from 'fflate';

/** .xlsx files put together part by part, for what no program writes or no library can be made to write. */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface SheetXml {
  readonly name?: string;
  /** What stands inside of `<sheetData>`. */
  readonly data?: string;
  readonly before?: string;
  readonly after?: string;
  readonly state?: string;
  /** The whole part instead. */
  readonly part?: string | Uint8Array;
}

export interface BookXml {
  readonly sheets: readonly SheetXml[];
  readonly strings?: readonly string[];
  readonly styles?: string;
  readonly workbookPr?: string;
  /** Further parts, or other ones; null takes one away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

const relationships = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export const worksheet = ({ data = '', before = '', after = '' }: SheetXml): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;

/** The parts of a workbook by name. */
export function partsOf(book: BookXml): Record<string, string | Uint8Array> {
  const files = book.sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${book.workbookPr ?? ''}<sheets>${book.sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="s${index}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...files.map((file, index) => [`s${index}`, 'worksheet', file] as const),
      ['strings', 'sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles', '/xl/styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${(book.strings ?? []).map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml':
      book.styles ?? `<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`,
    ...book.parts,
  };
  book.sheets.forEach((sheet, index) => {
    const name = `xl/${files[index] ?? ''}`;
    if (!(name in parts)) parts[name] = sheet.part ?? worksheet(sheet);
  });
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) => (part === null ? [] : [[name, part] as const])),
  );
}

export function zipped(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 1 | 6 = 1): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) files[name] = typeof part === 'string' ? strToU8(part) : part;
  return zipSync(files, { level });
}

export const xlsx = (book: BookXml): Uint8Array => zipped(partsOf(book));

/** A workbook of one sheet with this inside of its `<sheetData>`. */
export const xlsxWith = (data: string, book: Partial<BookXml> = {}): Uint8Array =>
  xlsx({ sheets: [{ data }], ...book });

/** Sets what a zip file's directory says of a part; `offset` counts within its record. */
export function withDirectory(
  zip: Uint8Array,
  name: string,
  change: (record: DataView, local: DataView) => void,
): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length)) !== name) continue;
    change(new DataView(copy.buffer, at), new DataView(copy.buffer, view.getUint32(at + 42, true)));
    return copy;
  }
  throw new Error(`no part ${name}`);
}
