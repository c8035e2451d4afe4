import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { type CellContent, type CellValue, type Edit, parseAddress } from '../../src/workbook';
import { partsOf } from './parts';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** Packs parts in the order in which they are named; pictures are stored, as programs do. */
export function packed(parts: Record<string, string | Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    const level = name.endsWith('.png') ? 0 : 6;
    files[name] = [typeof content === 'string' ? strToU8(content) : content, { level, mtime: '2024-01-02T03:04:06' }];
  }
  return zipSync(files);
}

export function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

export function part(bytes: Uint8Array, name: string): string {
  return strFromU8(unpacked(bytes)[name]!);
}

export function relations(...targets: (readonly [id: string, type: string, target: string])[]): string {
  const list = targets.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function contentTypes(overrides: Readonly<Record<string, string>>): string {
  const list = Object.entries(overrides).map(
    ([name, type]) => `<Override PartName="/${name}" ContentType="${type.replace('sheet:', SHEET + '.')}+xml"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>${list.join('')}</Types>`;
}

export const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ "/></numFmts><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1"><alignment horizontal="center" vertical="center"/></xf><xf numFmtId="10" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/><xf numFmtId="176" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>`;

/** Places in {@link STYLES}. */
export const STYLE = { plain: 0, head: 1, percent: 2, text: 3, amount: 4, unlocked: 5 } as const;

/** A workbook of sheets given by what stands in their `<worksheet>`, or by their whole part. */
export function workbook(
  sheets: Readonly<Record<string, string>>,
  extra: { readonly names?: string; readonly strings?: readonly string[] } = {},
): Uint8Array {
  const parts = partsOf({
    sheets: Object.entries(sheets).map(([name, content]) => ({
      name,
      part: content.startsWith('<?xml') ? content : `${HEAD}<worksheet xmlns="${MAIN}">${content}</worksheet>`,
    })),
    styles: STYLES,
    ...extra,
  });
  const names = `</sheets>${extra.names ?? ''}`;
  return packed({ ...parts, 'xl/workbook.xml': String(parts['xl/workbook.xml']).replace('</sheets>', names) });
}

/** An edit of `Sheet!A1` from one content to another; a string with `=` at its head is a formula only in `{ formula }`. */
export function edit(
  where: string,
  before: CellContent | CellValue | null,
  after: CellContent | CellValue | null,
): Edit {
  const parsed = parseAddress(where)!;
  const content = (of: CellContent | CellValue | null): CellContent =>
    typeof of === 'object' && of !== null ? of : { value: of };
  return {
    cell: { sheet: parsed.sheet!, row: parsed.area.top, column: parsed.area.left },
    label: where,
    before: content(before),
    after: content(after),
    why: 'test',
    kind: 'computed',
  };
}

/** The `<c>` of an address as it stands in a sheet part; undefined when there is none. */
export function cellXml(sheet: string, address: string): string | undefined {
  return cellPattern(address).exec(sheet)?.[0];
}

/** A sheet part without the `<c>` elements of these addresses: what must not differ. */
export function withoutCells(sheet: string, addresses: readonly string[]): string {
  return addresses.reduce((rest, address) => rest.replace(cellPattern(address), ''), sheet);
}

function cellPattern(address: string): RegExp {
  return new RegExp(
    String.raw`<((?:\w+:)?c) r="${address}"(?:[^<>]*/>|[^<>]*[^/<>]>[\s\S]*?</\1>|>[\s\S]*?</\1>)`,
    'u',
  );
}
