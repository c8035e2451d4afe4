import { DOMParser } from '@xmldom/xmldom';
import { readWorkbookFile, writeXlsx } from '../../src/files';
import { cellOf, type Edit } from '../../src/workbook';
import { unpacked } from './office-parts';

/** What ECMA-376 (CT_Worksheet) says of the order of a worksheet's elements. */
const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** Fails unless the part is well-formed, its elements in order, rows and cells ascending, and the parts of a cell as CT_Cell has them. */
export function expectSoundSheet(xml: string): void {
  const { documentElement } = new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  }).parseFromString(xml, 'text/xml');
  const elements = (node: typeof documentElement) =>
    [...node!.childNodes].filter((n) => n.nodeType === 1) as NonNullable<typeof documentElement>[];
  const places = elements(documentElement).map((element) => ORDER.indexOf(element.localName!));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  const data = elements(documentElement).find(({ localName }) => localName === 'sheetData')!;
  const rows = elements(data).map((row) => Number(row.getAttribute('r')));
  expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
  for (const row of elements(data)) {
    const columns = elements(row).map((cell) => {
      const [, letters, number] = /^([A-Z]+)(\d+)$/u.exec(cell.getAttribute('r')!)!;
      expect(number).toBe(row.getAttribute('r'));
      return letters!.padStart(3, ' ');
    });
    expect(columns).toEqual([...new Set(columns)].sort());
    for (const cell of elements(row)) {
      expect(
        elements(cell)
          .map(({ localName }) => localName)
          .join(' '),
      ).toMatch(/^(?:f)? ?(?:v|is)?$/u);
    }
  }
}

/** Parts that differ between two files; both must name the same parts in the same order, but for the ones that are gone. */
export function differing(before: Uint8Array, after: Uint8Array): { changed: string[]; gone: string[] } {
  const [old, now] = [unpacked(before), unpacked(after)];
  const names = Object.keys(old).filter((name) => name in now);
  expect(Object.keys(now)).toEqual(names);
  return {
    changed: names.filter((name) => Buffer.compare(old[name]!, now[name]!) !== 0),
    gone: Object.keys(old).filter((name) => !(name in now)),
  };
}

/** The file with the edits; fails unless every one is written. */
export function written(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const file = writeXlsx(bytes, edits);
  expect(file.result.refused).toEqual([]);
  expect(file.result.written).toEqual(edits);
  expect(file.converted).toBe(false);
  return file.bytes;
}

/** What is read back at an edit's cell. */
export function valueAt(bytes: Uint8Array, { cell }: Edit) {
  return cellOf(readWorkbookFile(bytes), cell);
}

/** Fails unless every worksheet of the file is sound and every part that a relation names is there. */
export function expectSoundPackage(bytes: Uint8Array): void {
  const parts = unpacked(bytes);
  const text = (name: string) => Buffer.from(parts[name]!).toString('utf8');
  for (const name of Object.keys(parts)) {
    if (/^xl\/worksheets\/[^/]+\.xml$/u.test(name)) expectSoundSheet(text(name));
    if (!name.endsWith('.rels')) continue;
    const folder = `/${name.replace(/_rels\/[^/]+$/u, '')}`;
    for (const [, target] of text(name).matchAll(/<Relationship\b(?![^<>]*External)[^<>]*\bTarget="([^"]+)"/gu)) {
      const path = new URL(target!, `file://${folder}`).pathname.slice(1);
      expect(Object.keys(parts)).toContain(decodeURI(path));
    }
  }
}
