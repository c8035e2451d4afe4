import {
  type FileChild,
  type IPatch,
  type IRunOptions,
  Paragraph,
  patchDocument,
  PatchType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {
  PLACEHOLDERS,
  type Letter,
  type LetterGroup,
  type LetterHeads,
  type LetterPoint,
} from '../review/letter-shape';

/** Letters as .docx: a template, Heji's own (own-template.ts) or a bureau's, with its placeholders filled. Loaded only when a letter is written. */

/** Half points: 小四 for the letter, 五号 for its tables. */
const TEXT_SIZE = 24;
const TABLE_SIZE = 20;
const FONT = { ascii: 'Times New Roman', eastAsia: '宋体', hAnsi: 'Times New Roman' };
/** Of the table's width, whatever margins the bureau's page has, and also in a cell of its own table. */
const SHARES = [6, 13, 12, 33, 17, 19] as const;
/** The text of A4 with margins of 2.2 cm, in twentieths of a point: for programs that go by the grid. */
const WIDTH = 9410;
const RED = 'A80000';
const SOFT = '5B635F';

/** What XML cannot carry is left out. */
function plain(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]|\p{Surrogate}|[\ufffe\uffff]/gu, '');
}

/** The bytes of a letter: the template with this letter's words in it. */
export async function letterFile(letter: Letter, template: Uint8Array): Promise<Uint8Array> {
  const { unit, year, date, files, count, summary } = letter;
  const words = { unit, year, date, files, summary, count: String(count) };
  const patches: Record<string, IPatch> = {};
  for (const [key, text] of Object.entries(words) as [keyof typeof words, string][])
    for (const name of PLACEHOLDERS[key])
      patches[name] = { type: PatchType.PARAGRAPH, children: [new TextRun(plain(text))] };
  for (const name of PLACEHOLDERS.points) patches[name] = { type: PatchType.DOCUMENT, children: bodyOf(letter) };
  return patchDocument({
    outputType: 'uint8array',
    data: template,
    patches,
    keepOriginalStyles: true,
    trimPlaceholders: true,
  });
}

function bodyOf({ groups, notes, heads }: Letter): FileChild[] {
  return [
    ...groups.flatMap((group) => [headingOf(group), tableOf(group, heads)]),
    ...(notes.length > 0
      ? [paragraph([run(heads.notes)], { before: 200 }), ...notes.map((note) => paragraph([run(`· ${note}`)], {}))]
      : []),
  ];
}

function run(text: string, options: IRunOptions = {}): TextRun {
  return new TextRun({ text: plain(text), size: TABLE_SIZE, font: FONT, ...options });
}

function paragraph(children: readonly TextRun[], spacing: { readonly before?: number; readonly after?: number }) {
  return new Paragraph({ spacing, children: [...children] });
}

function headingOf({ heading }: LetterGroup): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: { before: 240, after: 80 },
    children: [run(heading, { bold: true, size: TEXT_SIZE })],
  });
}

function tableOf({ points }: LetterGroup, heads: LetterHeads): Table {
  const names = [heads.number, heads.cell, heads.figure, heads.problem, heads.ask, heads.basis];
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: SHARES.map((share) => (share * WIDTH) / 100),
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: names.map((name, column) => cellOf(column, [paragraph([run(name, { bold: true })], {})], 'E7F1EC')),
      }),
      ...points.map((point) => new TableRow({ cantSplit: true, children: cellsOf(point, heads) })),
    ],
  });
}

function cellsOf(point: LetterPoint, heads: LetterHeads): TableCell[] {
  const { number, cell, figure, problem, arithmetic, ask, basis, remark } = point;
  const lines = (texts: readonly [string, IRunOptions?][]) =>
    texts.filter(([text]) => text !== '').map(([text, options]) => paragraph([run(text, options)], {}));
  return [
    lines([[String(number)]]),
    lines([[cell]]),
    lines([[figure]]),
    lines([[problem], [arithmetic, { color: SOFT }], [remark === '' ? '' : heads.remark(remark), { bold: true }]]),
    lines([[ask, { color: RED }]]),
    lines([[basis, { color: SOFT, size: 18 }]]),
  ].map((children, column) => cellOf(column, children));
}

function cellOf(column: number, children: readonly Paragraph[], fill?: string): TableCell {
  return new TableCell({
    width: { size: SHARES[column] ?? 0, type: WidthType.PERCENTAGE },
    margins: { left: 70, right: 70, top: 30, bottom: 30 },
    ...(fill === undefined ? {} : { shading: { fill } }),
    // A cell without a paragraph is no cell.
    children: children.length > 0 ? [...children] : [paragraph([], {})],
  });
}
