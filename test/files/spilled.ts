import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packed, unpacked } from './office-parts';

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8');

/** The part of the sheet with the array. */
export const SPILLED_SHEET = 'xl/worksheets/sheet1.xml';
export const CHAIN = 'xl/calcChain.xml';

/** Behind the form: what is spilled from its totals, and what hangs on that. F12 and F15 are blank and filled (8.80 each). */
const BESIDE: Readonly<Record<number, string>> = {
  12: '<c r="AA12" cm="1"><f t="array" ref="AA12:AA14">_xlfn._xlws.SORT(F12:F14)</f><v>1</v></c><c r="AB12"><f>AA14+1</f><v>4</v></c>',
  13: '<c r="AA13"><v>2</v></c>',
  14: '<c r="AA14"><v>3</v></c>',
};

/** The sample with a dynamic array beside its first form, which spills from totals that are blank, and with a chain of calculation. */
export function withSpill(): Uint8Array {
  const parts = unpacked(readFileSync(join(__dirname, '../../assets/sample/seed.xlsx')));
  let sheet = text(parts[SPILLED_SHEET]);
  for (const [row, cells] of Object.entries(BESIDE))
    sheet = sheet.replace(new RegExp(`(<row r="${row}"[^>]*>.*?)</row>`, 'su'), `$1${cells}</row>`);
  expect(sheet.match(/<c r="AA1[234]"/gu)).toHaveLength(3);
  const insert = (name: string, end: string, xml: string) => text(parts[name]).replace(end, `${xml}${end}`);
  return packed({
    ...parts,
    [SPILLED_SHEET]: sheet,
    '[Content_Types].xml': insert(
      '[Content_Types].xml',
      '</Types>',
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
    ),
    'xl/_rels/workbook.xml.rels': insert(
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      '<Relationship Id="rIdChain" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
    ),
    [CHAIN]:
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="AA12" i="1"/></calcChain>',
  });
}
