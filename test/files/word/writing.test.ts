import { strFromU8, unzipSync } from 'fflate';
import { readWordFile, writeWordEdits } from '../../../src/files/word';
import type { CellValue, Edit } from '../../../src/workbook';
import { document, p, r, t, tbl, tc, tr } from './support/document';
import { shown } from './support/shown';

const LOOK = '<w:rFonts w:ascii="仿宋"/><w:b/><w:sz w:val="21"/>';
const TRACKED = { tracked: true, author: '核绩', date: new Date('2024-01-02T03:04:05Z') };
const PLAIN = { ...TRACKED, tracked: false };

const edit = (
  row: number,
  column: number,
  before: CellValue | null,
  after: CellValue | null,
  format?: string,
): Edit => ({
  cell: { sheet: '表1', row, column },
  label: '',
  before: { value: before },
  after: { value: after, ...(format === undefined ? {} : { format }) },
  why: '',
  kind: 'computed',
});

const bodyOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
const contents = (bytes: Uint8Array) => shown(readWordFile(bytes).workbook.sheets[0]);

/** The text with all tracked changes by 核绩 rejected, as the format defines it. */
function rejected(xml: string): string {
  return xml
    .replace(/<w:ins [^>]*w:author="核绩"[^>]*>.*?<\/w:ins>/gu, '')
    .replace(/<w:del [^>]*w:author="核绩"[^>]*>(.*?)<\/w:del>/gu, '$1')
    .replaceAll('w:delText', 'w:t');
}
const texts = (xml: string) =>
  [...xml.matchAll(/<w:t[ >][^<]*|<w:tab\/>|<w:br\/>/gu)].map(([one]) => one.replace(/<w:t[^>]*>/u, '')).join('');

const table = (inner: string) => document(tbl([tr([tc(inner), '甲'])]));

describe.each([
  ['a figure', p(r(t('54.54%'), LOOK)), 0.5454, 0.5455, '54.55%'],
  ['a figure in several runs', p(r(t('54.'), LOOK) + r(t('54%'))), 0.5454, 0.5455, '54.55%'],
  ['a figure behind a tab and before blanks', p(r(`<w:tab/>${t('8.00　')}`, LOOK)), 8, 8.5, '8.50'],
  [
    'a figure between other words of its run',
    p(r(t('项目支出：0 万元'), LOOK)),
    '项目支出：0 万元',
    '项目支出：5.47 万元',
    '项目支出：5.47 万元',
  ],
  [
    'a text that becomes shorter',
    p(r(t('按收入性质分：100'))),
    '按收入性质分：100',
    '按收入性质分：',
    '按收入性质分：',
  ],
  ['one of two lines', p('预算') + p(r(t('数：1'))), '预算\n数：1', '预算\n数：2', '预算\n数：2'],
  [
    'what somebody inserted',
    p(`${r(t('约'))}<w:ins w:id="7" w:author="某">${r(t('95.00%'))}</w:ins>`),
    '约95.00%',
    '约96.00%',
    '约96.00%',
  ],
  [
    'a figure that somebody inserted whole',
    p(`<w:ins w:id="7" w:author="某">${r(t('95.00%'))}</w:ins>`),
    0.95,
    0.96,
    '96.00%',
  ],
])('%s', (_, inner, before, after, text) => {
  test.each([
    ['tracked', TRACKED],
    ['plainly', PLAIN],
  ] as const)('is changed %s', (how, writing) => {
    const bytes = table(inner);
    const written = writeWordEdits(bytes, [edit(0, 0, before, after)], writing);
    expect(written.result.refused).toEqual([]);
    expect(contents(written.bytes)).toEqual([[text, '甲']]);
    if (how === 'tracked') expect(texts(rejected(bodyOf(written.bytes)))).toBe(texts(bodyOf(bytes)));
    else expect(bodyOf(written.bytes)).not.toContain('核绩');
  });
});

describe.each([
  ['an empty paragraph', '<w:p/>', ''],
  ['an empty paragraph with a look', p('', `<w:rPr>${LOOK}</w:rPr>`), LOOK],
  ['an empty run', `<w:p><w:r></w:r></w:p>`, ''],
  ['a blank', p(r(t('　'), LOOK)), LOOK],
  ['a tab', p(r('<w:tab/>', LOOK)), LOOK],
])('a blank cell of %s', (_, inner, look) => {
  test('is filled, in its own look', () => {
    const written = writeWordEdits(table(inner), [edit(0, 0, null, 8.8, '0.00')], TRACKED);
    expect(contents(written.bytes)[0]?.[0]).toBe('8.80');
    const run = /<w:ins [^>]*>(.*?)<\/w:ins>/u.exec(bodyOf(written.bytes))?.[1] ?? '';
    expect(run).toContain('8.80');
    if (look !== '') expect(run).toContain(look);
    expect(writeWordEdits(written.bytes, [edit(0, 0, 8.8, 8.8)], TRACKED).result.refused).toEqual([]);
  });
});

test('an empty cell takes after the figures of its row', () => {
  const bytes = document(tbl([tr([tc('<w:p/>'), tc(p(r(t('2.80'), LOOK)))])]));
  const written = writeWordEdits(bytes, [edit(0, 0, null, 4)], TRACKED);
  expect(bodyOf(written.bytes).split(LOOK)).toHaveLength(3);
});

test('only the body changes, byte for byte, and of it only what is written', () => {
  const other = {
    'word/settings.xml': '<w:settings xmlns:w="w"/>',
    'word/media/a.png': 'picture',
    'docProps/app.xml': '<x/>',
  };
  const inner = p('正文') + tbl([tr([tc(p(r(t('1.00'), LOOK))), '甲'])]) + p('<w:bookmarkStart w:id="40" w:name="x"/>');
  const bytes = document(inner, other);
  const { bytes: after } = writeWordEdits(bytes, [edit(0, 0, 1, 2)], TRACKED);
  const [was, is] = [unzipSync(bytes), unzipSync(after)];
  expect(Object.keys(is)).toEqual(Object.keys(was));
  for (const name of Object.keys(was)) if (name !== 'word/document.xml') expect(is[name]).toEqual(was[name]);
  const xml = bodyOf(bytes);
  const at = xml.indexOf('<w:r><w:rPr>');
  expect(bodyOf(after).slice(0, at)).toBe(xml.slice(0, at));
  expect(bodyOf(after)).toContain(xml.slice(xml.indexOf('</w:p></w:tc>', at)));
  expect(bodyOf(after)).toContain('w:id="41" w:author="核绩" w:date="2024-01-02T03:04:05Z"');
});

test('nothing to write gives the very bytes that came', () => {
  const bytes = table('1');
  expect(writeWordEdits(bytes, [], TRACKED).bytes).toBe(bytes);
});

describe('what is not written', () => {
  const control = (properties: string, text = '1.00') =>
    p(`<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${r(t(text))}</w:sdtContent></w:sdt>`);

  test.each([
    ['something else stands there', '2.00', edit(0, 0, 1, 3), 'changed'],
    [
      'there is no such sheet',
      '1.00',
      { ...edit(0, 0, 1, 3), cell: { sheet: '别的', row: 0, column: 0 } },
      'sheetGone',
    ],
    ['there is no such cell', '1.00', edit(9, 9, null, 3), 'notTopLeft'],
    ['a control is locked', control('<w:lock w:val="sdtContentLocked"/>'), edit(0, 0, 1, 3), 'lockedContent'],
    ['a control is filled from elsewhere', control('<w:dataBinding w:xpath="x"/>'), edit(0, 0, 1, 3), 'lockedContent'],
    ['a control asks for its content', control('<w:showingPlcHdr/>', '请输入'), edit(0, 0, null, 3), 'lockedContent'],
    ['it is an equation', p('<w:r/><m:oMath><m:r><m:t>1.00</m:t></m:r></m:oMath>'), edit(0, 0, 1, 3), 'lockedContent'],
  ])('%s', (_, inner, one, reason) => {
    const bytes = table(inner);
    const written = writeWordEdits(bytes, [one], TRACKED);
    expect(written.result.refused).toMatchObject([{ reason }]);
    expect(written.bytes).toBe(bytes);
  });

  test('a control that may be written into is', () => {
    const written = writeWordEdits(table(control('<w:alias w:val="x"/>')), [edit(0, 0, 1, 3)], TRACKED);
    expect(contents(written.bytes)[0]?.[0]).toBe('3.00');
  });

  test.each([
    ['readOnly', TRACKED, 'protectedSheet'],
    ['trackedChanges', PLAIN, 'protectedSheet'],
    ['trackedChanges', TRACKED, undefined],
  ] as const)('protection: %s', (what, writing, reason) => {
    const settings = `<w:settings xmlns:w="w"><w:documentProtection w:edit="${what}" w:enforcement="1"/></w:settings>`;
    const bytes = document(tbl([tr(['1.00', '甲'])]), { 'word/settings.xml': settings });
    expect(writeWordEdits(bytes, [edit(0, 0, 1, 2)], writing).result.refused[0]?.reason).toBe(reason);
  });
});
