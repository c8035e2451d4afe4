import { strToU8, zipSync } from 'fflate';

/** Word documents put together part by part, for what no library can be made to write. */

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const NAMESPACES = [
  `xmlns:w="${W}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

export const body = (inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${NAMESPACES}><w:body>${inner}</w:body></w:document>`;

/** The parts of a document by name; further ones, or others, as given. */
export function partsOf(inner: string, parts: Readonly<Record<string, string>> = {}): Record<string, Uint8Array> {
  const own: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${OFFICE}/settings" Target="settings.xml"/><Relationship Id="r2" Type="${OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>`,
    'word/document.xml': body(inner),
    ...parts,
  };
  return Object.fromEntries(Object.entries(own).map(([name, text]) => [name, strToU8(text)]));
}

export function document(inner: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipSync(partsOf(inner, parts), { level: 6 });
}

export const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
export const r = (inner: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${inner}</w:r>`;
/** A paragraph of one run; anything with tags in it is taken as runs. */
export const p = (inner = '', properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner === '' || inner.startsWith('<') ? inner : r(t(inner))}</w:p>`;
export const tc = (inner: string, properties = ''): string =>
  `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${inner.startsWith('<w:p') || inner.startsWith('<w:tbl') ? inner : p(inner)}</w:tc>`;
export const tr = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.map((cell) => (cell.startsWith('<w:tc>') || cell.startsWith('<w:sdt>') ? cell : tc(cell))).join('')}</w:tr>`;
export const tbl = (rows: readonly string[], grid: readonly number[] = []): string =>
  `<w:tbl><w:tblPr/><w:tblGrid>${grid.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;

export const span = (count: number): string => `<w:gridSpan w:val="${String(count)}"/>`;
export const down = (what: 'restart' | 'continue'): string => `<w:vMerge w:val="${what}"/>`;
