import {
  CommentRangeStart,
  CommentReference,
  Document,
  Footer,
  Header,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import { letterFile } from '../../src/files/letter-file';
import { ownTemplate } from '../../src/files/own-template';
import { templateProblem } from '../../src/files/letter-template';
import { MOST_BYTES, MOST_TEXT } from '../../src/files/problem';
import { readWordFile } from '../../src/files/word';
import { Decisions, DESK_TEXTS, letterOf } from '../../src/review';
import { finding, unit } from '../review/support';
import { lockedStandard } from './locked';
import { packed, unpacked } from './office-parts';
import { openOffice } from './word/support/office';

/** A bureau's own template, as people edit one: its head, its closing lines, a placeholder of which one character is bold. */

const runs = (...texts: (string | TextRun)[]) =>
  new Paragraph({ children: texts.map((text) => (typeof text === 'string' ? new TextRun(text) : text)) });
const bold = (text: string) => new TextRun({ text, bold: true, color: 'C00000' });
const POINTS = runs('{{意', bold('见'), '}}');

async function template(children: readonly FileChild[], section: Partial<ISectionOptions> = {}, comment = '') {
  const document = new Document({
    sections: [{ ...section, children: [...children] }],
    ...(comment === '' ? {} : { comments: { children: [{ id: 0, children: [runs(comment)] }] } }),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const letter = letterOf(
  unit('青禾县水利局', [finding('B12-16/1-2/a', { sentence: '未达标却得满分。' })], {
    files: ['送审/水利局 A&B.xlsx'],
  }),
  { decisions: new Decisions(), locale: 'zh-CN', at: new Date('2024-03-01T08:00:00Z') },
  new Set(),
)!;

/** Everything that is printed, headers and footers among it. */
function printed(bytes: Uint8Array): string {
  const parts = Object.entries(unpacked(bytes)).filter(([name]) =>
    /^word\/(?:document|header\d|footer\d)\.xml$/u.test(name),
  );
  return parts
    .map(([, part]) =>
      Buffer.from(part)
        .toString('utf8')
        .replace(/<\/w:p>/gu, '\n')
        .replace(/<[^>]+>/gu, ''),
    )
    .join('\n');
}

const EDITED = () =>
  template(
    [
      runs('青禾县财政局文件'),
      runs('{', bold('{单'), '位', bold('}}'), '：'),
      runs('{{年度}}自评表有', bold('{{条数}}'), '处须改，', '{{条数}}处均附凭证（{{ 日期 }}前）。'),
      POINTS,
      new Table({ rows: [new TableRow({ children: [new TableCell({ children: [runs('抄送 {{unit}}')] })] })] }),
      runs('联系人：王某'),
    ],
    {
      headers: { default: new Header({ children: [runs('{{单位}} 退回')] }) },
      footers: { default: new Footer({ children: [runs('所审：{{文件}}')] }) },
    },
  );
const EXPECTED = [
  '青禾县财政局文件',
  '青禾县水利局：',
  '2023年度自评表有1处须改，1处均附凭证（2024年3月1日前）。',
  '抄送 青禾县水利局',
  '联系人：王某',
  '青禾县水利局 退回',
  '所审：水利局 A&amp;B.xlsx',
];

test('placeholders in pieces, twice in a line, in a table, in header and footer: all become the unit’s', async () => {
  const own = await EDITED();
  expect(templateProblem(own)).toBeNull();
  const text = printed(await letterFile(letter, own));
  const lines = text.split('\n').map((line) => line.trim());
  for (const line of EXPECTED) expect(lines).toContain(line);
  expect(text).toContain('未达标却得满分。');
  expect(text).not.toMatch(/[{}]/u);
});

test('Heji’s own, in both languages, will do', async () => {
  for (const locale of ['zh-CN', 'en-US'] as const)
    expect(templateProblem(ownTemplate(DESK_TEXTS[locale].template))).toBeNull();
});

test('the table of points is as wide as the place it stands in: a cell, a page with wider margins', async () => {
  const cell = new TableCell({ children: [runs('{{意见}}')] });
  const own = await template([new Table({ rows: [new TableRow({ children: [cell] })] })]);
  const xml = Buffer.from(unpacked(await letterFile(letter, own))['word/document.xml']!).toString('utf8');
  // In fiftieths of a percent: each is a share, and those of a row are the whole.
  const shares = [...xml.matchAll(/<w:tcW w:type="pct" w:w="(\d+)"\/>/gu)].map(([, share]) => Number(share));
  expect(shares.slice(0, 6).reduce((sum, share) => sum + share, 0)).toBe(5000);
  expect(xml).toContain('<w:tblW w:type="pct" w:w="5000"/>');
  expect(xml).not.toMatch(/<w:tcW w:type="dxa"/u);
});

describe('a template is refused', () => {
  const CHANGED = new InsertedTextRun({ text: '新的一句', id: 1, author: '王', date: '2024-03-01T08:00:00Z' });
  test.each<[string, () => Promise<Uint8Array>, string, string]>([
    ['without a place for the points', () => template([runs('{{单位}}')]), 'noPlace', ''],
    [
      'where that place is in the header',
      () => template([], { headers: { default: new Header({ children: [POINTS] }) } }),
      'noPlace',
      '',
    ],
    [
      'where other words stand beside it',
      () => template([runs('意见如下：', '{{意见}}')]),
      'notAlone',
      '意见如下：{{意见}}',
    ],
    ['with braces of a Chinese keyboard', () => template([runs('｛｛单位｝｝：'), POINTS]), 'unknown', '｛｛单位｝｝'],
    ['with one brace too few', () => template([runs('{{单位}：'), POINTS]), 'unknown', '{{单位}'],
    [
      'with a name that is none',
      () => template([runs('{{单', bold('位名称'), '}}'), POINTS]),
      'unknown',
      '{{单位名称}}',
    ],
    ['with tracked changes', () => template([runs('落款', CHANGED as unknown as TextRun), POINTS]), 'changes', ''],
    [
      'with a comment',
      () =>
        template(
          [
            runs(new CommentRangeStart(0) as unknown as TextRun, '落款', new CommentReference(0) as unknown as TextRun),
            POINTS,
          ],
          {},
          '谁签？',
        ),
      'changes',
      '',
    ],
    ['that is no document', () => Promise.resolve(packed({ 'xl/workbook.xml': Buffer.from('<x/>') })), 'damaged', ''],
    ['that is no zip', () => Promise.resolve(Buffer.from('模板')), 'damaged', ''],
    ['with a password to open', async () => lockedStandard(await template([POINTS]), '密码'), 'locked', ''],
    ['beyond 50 MB', () => Promise.resolve(new Uint8Array(MOST_BYTES + 1)), 'tooLarge', ''],
    [
      'that unpacks to more than is read',
      () => Promise.resolve(packed({ 'word/document.xml': new Uint8Array(MOST_TEXT + 1) })),
      'tooLarge',
      '',
    ],
  ])('%s', async (_, made, fault, words) => {
    expect(templateProblem(await made())).toEqual({ fault, words });
  });

  test('other braces are the bureau’s own', async () => {
    expect(templateProblem(await template([runs('依据{预算法}第｛一｝条'), POINTS]))).toBeNull();
  });
});

const office = openOffice();
afterAll(() => office?.end());
test('saved by LibreOffice, where it is installed: the same letter, and what it reads of it', async () => {
  const own = await EDITED();
  const [saved = own] = office?.resaved([own], 'docx') ?? [];
  expect(templateProblem(saved)).toBeNull();
  const made = await letterFile(letter, saved);
  const text = readWordFile(made).text.text;
  for (const line of EXPECTED.slice(0, 3)) expect(text).toContain(line);
  const [seen = text] = (office?.resaved([made], 'txt') ?? []).map((bytes) => Buffer.from(bytes).toString('utf8'));
  expect(seen).toContain('未达标却得满分。');
  expect(seen).not.toMatch(/[{}]/u);
}, 900_000);
