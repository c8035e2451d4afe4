import { cpu, NO_HANG_MS } from '../support/cpu';
import { CFB } from '@e965/xlsx';
import { Document, Packer, Paragraph } from 'docx';
import fc from 'fast-check';
import { readWorkbookFile } from '../../src/files';
import { CompoundFile } from '../../src/files/package/compound';
import { partsOf, withDirectory, xlsx, xlsxWith, zipped } from './parts';
import { outcome, SMALL, written } from './refused';
import { runs } from '../support/runs';

/** What is drawn at random is the same in every run. */
const SEED = 20231115;

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What the library for compound files offers of it here. */
interface CompoundFiles {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (file: object, name: string, content: Uint8Array) => void;
  };
  readonly write: (file: object, options: { type: 'array' }) => ArrayLike<number>;
}
const compound = CFB as CompoundFiles;

function compoundFile(streams: readonly string[]): Uint8Array {
  const file = compound.utils.cfb_new();
  for (const name of streams) compound.utils.cfb_add(file, `/${name}`, new Uint8Array(5000).fill(7));
  return Uint8Array.from(compound.write(file, { type: 'array' }));
}
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

describe('what is no workbook', () => {
  test('a text document', async () => {
    const document = new Document({ sections: [{ children: [new Paragraph('绩效自评报告')] }] });
    expect(outcome(new Uint8Array(await Packer.toBuffer(document)))).toBe('document');
  });

  test.each<[what: string, bytes: Uint8Array, code: string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['a zip file of other things', zipped({ 'a.txt': 'a', 'b/c.xml': '<c/>' }), 'notAWorkbook'],
    ['an empty zip file', zipped({}), 'notAWorkbook'],
    ['a picture', PNG, 'document'],
    ['a PDF', ascii('%PDF-1.7'), 'document'],
    ['a text of another program', ascii('{\\rtf1\\ansi 自评报告}'), 'document'],
    ['a sheet of Excel 3', Uint8Array.from([0x09, 0x02, 0x06, 0x00, 0x00, 0x03, 0x10, 0x00]), 'oldExcel'],
    ['XML of something else that is named .xls', ascii('<?xml version="1.0"?><Workbook/>'), 'notAWorkbook'],
    ['comma-separated values', new TextEncoder().encode('年初预算数,全年执行数\r\n1,2\r\n'), 'plainText'],
    [
      'the same with line ends and commas within cells',
      new TextEncoder().encode('"年初\r\n预算数",全年执行数\r\n"1,000.00",2\r\n'),
      'plainText',
    ],
    ['SYLK', ascii('ID;PSCALC3\r\nC;X1;Y1;K"a"\r\nE\r\n'), 'plainText'],
    ['two letters', ascii('PK'), 'notAWorkbook'],
    ['an old document', compoundFile(['WordDocument', '1Table']), 'document'],
    [
      'a workbook part that is something else',
      xlsx({ sheets: [], parts: { 'xl/workbook.xml': '<document/>' } }),
      'notAWorkbook',
    ],
  ])('%s', (_, bytes, code) => {
    expect(outcome(bytes)).toBe(code);
  });
});

describe('what needs a password', () => {
  test('a workbook encrypted by Excel', () => {
    expect(outcome(compoundFile(['EncryptionInfo', 'EncryptedPackage']))).toBe('encrypted');
  });

  test('a zip file with a password', () => {
    const flag = (header: DataView, at: number) => header.setUint16(at, header.getUint16(at, true) | 1, true);
    const bytes = withDirectory(SMALL, 'xl/workbook.xml', (record, local) => {
      flag(record, 8);
      flag(local, 6);
    });
    expect(outcome(bytes)).toBe('encrypted');
  });
});

describe('what is damaged', () => {
  const sheet = { data: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' };
  const without = (name: string) => xlsx({ sheets: [sheet], strings: ['<t>甲</t>'], parts: { [name]: null } });

  test.each<[what: string, bytes: Uint8Array]>([
    ['texts that are not there', without('xl/sharedStrings.xml')],
    ['fewer texts than are referred to', xlsx({ sheets: [sheet] })],
    ['a sheet that is not there', without('xl/worksheets/sheet1.xml')],
    ['no workbook part', without('xl/workbook.xml')],
    ['no relations of the workbook', without('xl/_rels/workbook.xml.rels')],
    ['no sheets', xlsx({ sheets: [] })],
    [
      'a sheet part that breaks off in a tag',
      xlsx({ sheets: [{ part: '<worksheet><sheetData><row r="1"><c r="A1' }] }),
    ],
    ['a sheet part that breaks off in a cell', xlsx({ sheets: [{ part: '<worksheet><sheetData><row><c><v>1</v>' }] })],
    ['a sheet part that breaks off between rows', xlsx({ sheets: [{ part: '<worksheet><sheetData><row></row>' }] })],
    ['a sheet part of nothing', xlsx({ sheets: [{ part: ' ' }] })],
    ['a cell that stands nowhere', xlsxWith('<row r="1"><c r="1A"><v>1</v></c></row>')],
    [
      'a part whose check sum is another',
      withDirectory(SMALL, 'xl/worksheets/sheet1.xml', (record) => record.setUint32(16, 7, true)),
    ],
    [
      'a part packed in a way nobody knows',
      withDirectory(SMALL, 'xl/workbook.xml', (record) => record.setUint16(10, 99, true)),
    ],
    ['a part that lies elsewhere', withDirectory(SMALL, 'xl/workbook.xml', (record) => record.setUint32(42, 5, true))],
    ['a directory left out', SMALL.subarray(0, SMALL.length - 60)],
  ])('%s', (_, bytes) => {
    expect(outcome(bytes)).toBe('damaged');
  });

  test.each(['xlsx', 'xlsb'] as const)('%s cut off anywhere', (bookType) => {
    const bytes = written(bookType);
    const step = Math.ceil(bytes.length / 150);
    for (let length = 4; length < bytes.length; length += step) {
      expect(outcome(bytes.subarray(0, length))).toBe('damaged');
    }
  });

  test('.xls cut off anywhere', () => {
    const bytes = written('biff8');
    const step = Math.ceil(bytes.length / 150);
    const whole = readWorkbookFile(bytes);
    for (let length = 8; length < bytes.length; length += step) {
      const part = bytes.subarray(0, length);
      // What only filled up the last sector may be missing.
      if (outcome(part) === 'read') expect(readWorkbookFile(part)).toEqual(whole);
      else expect(outcome(part)).toBe('damaged');
    }
  });
});

describe('a record that breaks off ends the reading: the library goes on for ever behind it', () => {
  /** The records of an .xls, the shortest of one kind made another one. */
  function changed(kind: number, to: number): Uint8Array {
    const records = new CompoundFile(written('biff8')).stream('Workbook')!.slice();
    const view = new DataView(records.buffer, records.byteOffset, records.byteLength);
    const places: number[] = [];
    const length = (at: number): number => view.getUint16(at + 2, true);
    for (let at = 0; at + 4 <= records.length; at += 4 + length(at))
      if (view.getUint16(at, true) === kind) places.push(at);
    const [shortest] = places.sort((a, b) => length(a) - length(b));
    view.setUint16(shortest!, to, true);
    return records;
  }

  test.each<[what: string, kind: number, to: number]>([
    ['a text that is taken for a formula', 0x204, 0x206],
    ['a text that is taken for an older formula', 0x204, 0x406],
    ['a font that is taken for more sheets than there are', 0x31, 0x17],
  ])('%s', (_, kind, to) => {
    expect(outcome(changed(kind, to))).toBe('damaged');
    // What is read afterwards is read as before.
    expect(outcome(written('biff8'))).toBe('read');
  });
});

describe('bytes changed at random', () => {
  test.each(['xlsx', 'xlsb', 'biff8'] as const)('%s: read, or refused with a reason', (bookType) => {
    // The library says there what it does not know of a binary workbook.
    jest.spyOn(console, 'error').mockImplementation();
    const bytes = written(bookType);
    const change = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const changed = bytes.slice();
        for (const { at, byte } of changes) changed[at] = byte;
        const started = cpu();
        expect(['read', 'damaged', 'encrypted', 'notAWorkbook', 'tooLarge']).toContain(outcome(changed));
        expect(cpu() - started).toBeLessThan(NO_HANG_MS);
      }),
      { seed: SEED, numRuns: runs(150) },
    );
  });

  test('the XML within: read, or refused with a reason', () => {
    const data = `<row r="1"><c r="A1" t="s" s="0"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1+1</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>&#x33;</v></c></row>`;
    const after = '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
    const parts = partsOf({ sheets: [{ data, after }], strings: ['<r><t>甲</t></r>'] });
    const names = Object.keys(parts).filter((name) => name.startsWith('xl/'));
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.nat(),
        fc.constantFrom('<', '>', '"', "'", '&', '/', '=', '0', '-1', '<!--', ']]>', '\u0000', ''),
        (name, place, letters) => {
          const part = String(parts[name]);
          const at = place % part.length;
          const changed = part.slice(0, at) + letters + part.slice(at + 1);
          expect(['read', 'damaged', 'notAWorkbook']).toContain(outcome(zipped({ ...parts, [name]: changed })));
        },
      ),
      { seed: SEED, numRuns: runs(300) },
    );
  });
});
