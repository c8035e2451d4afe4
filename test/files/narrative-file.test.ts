import {
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNarrativeFile, NarrativeProblem } from '../../src/files/narrative-file';
import { readNarrative } from '../../src/narrative';
import { CONSISTENT } from '../fixtures/reports/consistent';

const TEXT = '2023年度报告\n年初预算78.98万元。\n';
const utf8 = (text: string) => new TextEncoder().encode(text);

async function docx(children: readonly (Paragraph | Table)[], footnotes = {}): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [...children] }], footnotes })));
}

async function problemOf(bytes: Uint8Array): Promise<string> {
  try {
    readNarrativeFile(bytes);
  } catch (error) {
    return error instanceof NarrativeProblem ? error.code : String(error);
  }
  return 'read';
}

describe('a text file', () => {
  const swapped = (bytes: Uint8Array) => bytes.map((_, index) => bytes[index ^ 1] ?? 0);
  const sixteen = new Uint8Array(Buffer.from(TEXT, 'utf16le'));
  // 年初预算 in GB18030, as older editors save it.
  const national = new Uint8Array(
    [...'2023'].map((c) => c.charCodeAt(0)).concat([0xc4, 0xea, 0xb3, 0xf5, 0xd4, 0xa4, 0xcb, 0xe3]),
  );

  test.each([
    ['UTF-8', utf8(TEXT), TEXT],
    ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`), TEXT],
    ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, ...sixteen]), TEXT],
    ['UTF-16 without one', sixteen, TEXT],
    ['UTF-16, the other way round', new Uint8Array([0xfe, 0xff, ...swapped(sixteen)]), TEXT],
    ['GB18030', national, '2023年初预算'],
  ])('in %s', async (_, bytes, text) => {
    expect(readNarrativeFile(bytes)).toEqual({ text, tables: [], hasTrackedChanges: false, notes: 0 });
  });
});

describe('a Word document', () => {
  test('headings and paragraphs are lines', async () => {
    const { text, tables } = readNarrativeFile(
      await docx([
        new Paragraph({ text: '一、基本情况', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({
          children: [new TextRun('年初预算'), new TextRun({ text: '78.98', bold: true }), new TextRun('万元。')],
        }),
      ]),
    );
    expect(text).toBe('一、基本情况\n年初预算78.98万元。\n');
    expect(tables).toEqual([]);
  });

  test('a table is a line a row, and its place is known', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const report = readNarrativeFile(
      await docx([
        new Paragraph('2023年度报告'),
        new Table({
          rows: [
            new TableRow({ children: [cell('年初预算数'), cell('全年预算数')] }),
            new TableRow({ children: [cell('78.98万元'), cell('101.81万元')] }),
          ],
        }),
        new Paragraph('全年支出107.28万元。'),
      ]),
    );
    const [table] = report.tables;
    expect(report.text.slice(table?.start, table?.end)).toBe('年初预算数\t全年预算数\n78.98万元\t101.81万元\n');
    // The forms at the end of a report are no sentences of it.
    expect(readNarrative(report.text, report).amounts.map(({ amount }) => amount.number.toFixed())).toEqual(['107.28']);
  });

  test('footnotes stand behind the text', async () => {
    const report = readNarrativeFile(
      await docx([new Paragraph({ children: [new TextRun('年初预算78.98万元'), new FootnoteReferenceRun(1)] })], {
        1: { children: [new Paragraph('不含上年结转3.20万元。')] },
      }),
    );
    expect(report.notes).toBe(1);
    expect(report.text.replace(/\s/gu, '')).toBe('年初预算78.98万元不含上年结转3.20万元。');
  });

  test('tracked changes are read as accepted, and said to be there', async () => {
    const change = { id: 1, author: '甲', date: '2024-03-15T00:00:00Z' };
    const report = readNarrativeFile(
      await docx([
        new Paragraph({
          children: [
            new TextRun('年初预算'),
            new DeletedTextRun({ ...change, text: '87.98' }),
            new InsertedTextRun({ ...change, id: 2, text: '78.98' }),
            new TextRun('万元。'),
          ],
        }),
      ]),
    );
    expect(report.text.trim()).toBe('年初预算78.98万元。');
    expect(report.hasTrackedChanges).toBe(true);
  });

  test('two hundred pages are read and understood whole', async () => {
    const lines = Object.values(CONSISTENT).join('\n').split('\n');
    const long = Array.from({ length: Math.ceil(300_000 / lines.join('').length) }, () => lines).flat();
    const { text, tables } = readNarrativeFile(await docx(long.map((line) => new Paragraph(line))));
    expect(text.length).toBeGreaterThan(300_000);
    expect(readNarrative(text, { tables }).amounts.length).toBeGreaterThan(1000);
  });
});

describe('what is no report says so', () => {
  const compound = (name: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(name, 'utf16le')]);
  const whole = docx([new Paragraph('年初预算78.98万元。')]);

  test.each<[name: string, bytes: () => Uint8Array | Promise<Uint8Array>, code: string]>([
    ['no bytes', () => new Uint8Array(), 'empty'],
    ['nothing but blanks', () => utf8(' \n\u3000\n'), 'empty'],
    ['a document without a word', () => docx([new Paragraph('')]), 'empty'],
    ['a workbook', () => readFileSync(join(__dirname, '../../assets/sample/seed.xlsx')), 'notAReport'],
    ['any other zip', () => zipSync({ 'a.txt': utf8('a') }), 'notAReport'],
    ['a PDF', () => utf8('%PDF-1.7\n'), 'pdf'],
    ['a rich text', () => utf8('{\\rtf1\\ansi 自评报告}'), 'richText'],
    [
      'an .odt',
      () => zipSync({ mimetype: utf8('application/vnd.oasis.opendocument.text'), 'content.xml': utf8('<a/>') }),
      'openDocument',
    ],
    [
      'a web page of Word',
      () => utf8('<html xmlns:w="urn:schemas-microsoft-com:office:word"><body>自评报告</body></html>'),
      'webPage',
    ],
    ['a .wps', () => compound('WpsDocument'), 'oldWord'],
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'notAReport'],
    ['any bytes', () => new Uint8Array([0, 1, 2, 3, 250, 251, 252]), 'notAReport'],
    ['a .doc', () => compound('WordDocument'), 'oldWord'],
    ['a .docx with a password', () => compound('EncryptedPackage'), 'encrypted'],
    ['an .xls', () => compound('Workbook'), 'notAReport'],
    ['a .docx that breaks off', async () => (await whole).slice(0, 900), 'damaged'],
    [
      'a .docx whose text is no XML',
      () => zipSync({ 'word/document.xml': utf8('<w:p'), '[Content_Types].xml': utf8('<a/>') }),
      'damaged',
    ],
    ['too many bytes', () => new Uint8Array(50 * 1024 * 1024 + 1), 'tooLarge'],
    [
      'a document that unpacks to more than it should',
      () => zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) }),
      'tooLarge',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await problemOf(await bytes())).toBe(code);
  });
});
