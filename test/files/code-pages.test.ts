import { readWorkbookFile } from '../../src/files';
import { cellAt } from '../../src/workbook';
import { compoundFile } from './compound-file';

/** Texts in GBK, as Excel 5 and 95 keep them in China. */
const SHEET = [188, 168, 208, 167, 215, 212, 198, 192, 177, 237]; // 绩效自评表
const LABEL = [196, 234, 179, 245, 212, 164, 203, 227, 202, 253]; // 年初预算数

const two = (n: number) => [n & 255, n >> 8];
const record = (id: number, ...body: number[]) => [...two(id), ...two(body.length), ...body];
const begin = (kind: number, version: number) => record(0x0809, ...two(version), ...two(kind), 0, 0, 0, 0);

/** An Excel 5 workbook of one sheet: a text and 12.5. The sheet names a version that is not the workbook's. */
function excel5(sheetVersion: number): Uint8Array {
  const end = record(0x0a);
  const xf = record(0xe0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  const named = (position: number) => record(0x85, ...two(position), 0, 0, 0, 0, SHEET.length, ...SHEET);
  const globals = (position: number) => [
    ...begin(5, 0x0500),
    ...record(0x42, ...two(936)),
    ...xf,
    ...named(position),
    ...end,
  ];
  const sheet = [
    ...begin(0x10, sheetVersion),
    ...record(0x0204, 0, 0, 0, 0, 0, 0, ...two(LABEL.length), ...LABEL),
    ...record(0x0203, 0, 0, 1, 0, 0, 0, ...new Uint8Array(new Float64Array([12.5]).buffer)),
    ...end,
  ];
  return Uint8Array.from([...globals(globals(0).length), ...sheet]);
}

test.each([
  ['in a container', 0x0500, (records: Uint8Array) => compoundFile({ Book: records })],
  ['without one', 0x0500, (records: Uint8Array) => records],
  ['with a sheet that names a newer version', 0x0600, (records: Uint8Array) => compoundFile({ BOOK: records })],
])('Excel 5 in GBK, %s', (_, version, packed) => {
  const { sheets } = readWorkbookFile(packed(excel5(version)));
  const [sheet] = sheets;
  expect(sheet?.name).toBe('绩效自评表');
  expect(cellAt(sheet!, 0, 0)?.value).toBe('年初预算数');
  expect(cellAt(sheet!, 0, 1)?.value).toBe(12.5);
});
