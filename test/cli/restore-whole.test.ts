import { readFileSync } from 'node:fs';
import { writeXlsx } from '../../src/files';
import { edit, packed, unpacked } from '../files/office-parts';
import { heji, SAMPLE, scratch } from './support/launcher';
import { json } from './support/filled';

/** What cells alone do not give back: results that only Excel can calculate, and the chain of calculation. */

const { fresh, file } = scratch('heji-restore-whole-');
const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8');

/** The part of the sheet of that name: the sample has one for each form. */
const SHEET = 'xl/worksheets/sheet1.xml';
const CHAIN = 'xl/calcChain.xml';

/** Behind the form: what is spilled from its totals, and what hangs on that. F12 and F15 are blank and filled (8.80 each). */
const BESIDE: Readonly<Record<number, string>> = {
  12: '<c r="AA12" cm="1"><f t="array" ref="AA12:AA14">_xlfn._xlws.SORT(F12:F14)</f><v>1</v></c><c r="AB12"><f>AA14+1</f><v>4</v></c>',
  13: '<c r="AA13"><v>2</v></c>',
  14: '<c r="AA14"><v>3</v></c>',
};

function withSpill(): Uint8Array {
  const parts = unpacked(readFileSync(SAMPLE));
  let sheet = text(parts[SHEET]);
  for (const [row, cells] of Object.entries(BESIDE))
    sheet = sheet.replace(new RegExp(`(<row r="${row}"[^>]*>.*?)</row>`, 'su'), `$1${cells}</row>`);
  expect(sheet.match(/<c r="AA1[234]"/gu)).toHaveLength(3);
  const insert = (name: string, end: string, xml: string) => text(parts[name]).replace(end, `${xml}${end}`);
  return packed({
    ...parts,
    [SHEET]: sheet,
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

/** Names of the parts that two files do not have alike. */
function otherParts(one: string, other: string): string[] {
  const [a, b] = [unpacked(readFileSync(one)), unpacked(readFileSync(other))];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return names.filter((name) => Buffer.compare(a[name] ?? new Uint8Array(), b[name] ?? new Uint8Array()) !== 0);
}

const cellIn = (path: string, address: string) =>
  new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`, 'su').exec(text(unpacked(readFileSync(path))[SHEET]))?.[0];

describe('heji restore of a file as heji fill left it', () => {
  const input = file(withSpill());
  const [out, journal] = [fresh(), fresh('.json')];
  const filled = heji('fill', input, '-o', out, '--mode', 'all', '--formulas', '--journal', journal);

  test('filling took away what spilled, what hangs on it, and the chain', () => {
    expect([filled.status, filled.stderr]).toEqual([0, '']);
    expect(cellIn(out, 'AA14')).toBe('<c r="AA14"/>');
    expect(cellIn(out, 'AB12')).toBe('<c r="AB12"><f>AA14+1</f></c>');
    expect(otherParts(input, out)).toEqual(expect.arrayContaining([SHEET, CHAIN, 'xl/workbook.xml']));
  });

  test('gives it back part by part', () => {
    const back = fresh();
    expect(heji('restore', out, '--journal', journal, '-o', back).status).toBe(0);
    expect(otherParts(input, back)).toEqual([]);
  });

  test('in place, by what fill --json prints, and two fills after each other in their order', () => {
    const twice = file(withSpill());
    const first = file(heji('fill', twice, '--in-place', '--json').stdout, '.json');
    const between = file(readFileSync(twice));
    const second = file(heji('fill', twice, '--in-place', '--mode', 'all', '--json').stdout, '.json');
    expect(json(readFileSync(second, 'utf8')).edits.some(({ written }) => written)).toBe(true);
    expect(heji('restore', twice, '--journal', second, '--in-place').status).toBe(0);
    expect(otherParts(between, twice)).toEqual([]);
    expect(heji('restore', twice, '--journal', first, '--in-place').status).toBe(0);
    expect(otherParts(input, twice)).toEqual([]);
  });

  test('a file that was changed since gets its cells back, and no result that may no longer hold', () => {
    const changed = file(writeXlsx(readFileSync(out), [edit("'附件1-1'!AD1", null, 5)]).bytes);
    const back = fresh();
    expect(heji('restore', changed, '--journal', journal, '-o', back).status).toBe(0);
    expect(cellIn(back, 'F12')).toBe(cellIn(input, 'F12'));
    expect(cellIn(back, 'AA14')).toBe('<c r="AA14"/>');
    expect(cellIn(back, 'AD1')).toContain('<v>5</v>');
  });

  test.each<[string, (record: ReturnType<typeof json> & { former: { of: string; parts: object } }) => void]>([
    ['of an earlier version has no parts', (record) => Reflect.deleteProperty(record, 'former')],
    ['from which a cell was taken speaks of its cells alone', ({ edits }) => edits.splice(0, 1)],
    ['whose parts are no parts', ({ former }) => Object.assign(former.parts, { [SHEET]: 'AAAA' })],
  ])('a record %s', (_, change) => {
    const record = JSON.parse(readFileSync(journal, 'utf8')) as Parameters<typeof change>[0];
    change(record);
    const back = fresh();
    const changed = file(JSON.stringify(record), '.json');
    expect(heji('restore', out, '--journal', changed, '-o', back).status).toBe(0);
    expect(cellIn(back, 'AA14')).toBe('<c r="AA14"/>');
    expect(cellIn(back, 'F15')).toBe(cellIn(input, 'F15'));
  });
});
