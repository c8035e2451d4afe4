import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookFile } from '../../../src/files';
import { readWordFile } from '../../../src/files/word';
import type { Sheet } from '../../../src/workbook';
import { document, down, p, r, span, t, tbl, tc, tr } from './support/document';
import { found } from './support/found';
import { definition, level, list, lists, on } from './support/lists';
import { COLUMN, drawn, type Drawn, escaped, tableOf } from './support/made';

/** The sample's forms, drawn in all the ways in which tables come in reports: whatever the way, the same is found in them. */

const sample = readWorkbookFile(new Uint8Array(readFileSync(join(__dirname, '../../../assets/sample/seed.xlsx'))));
const wanted = found(sample);
const { sheets } = sample;

const PAGE = p('', '<w:pageBreakBefore/>');
const grid = (sheet: Sheet) => Array.from({ length: sheet.columns }, () => COLUMN);
const merged = ({ columns, rows, isContinued }: Drawn) =>
  (columns > 1 ? span(columns) : '') + (isContinued ? down('continue') : rows > 1 ? down('restart') : '');
const lines = (text: string) =>
  escaped(text)
    .split('\n')
    .map((line) => p(line))
    .join('');
const cellOf = (cell: Drawn, inner = lines(cell.text)) => tc(inner, merged(cell));
const rowsOf = (sheet: Sheet, cell: (cell: Drawn) => string = cellOf) =>
  drawn(sheet).map((cells) => tr(cells.map((one) => cell(one))));
/** Every form on a page of its own. */
const pages = (table: (sheet: Sheet) => string) => sheets.map((sheet) => PAGE + table(sheet)).join('');
const each = (cell: (cell: Drawn) => string) => pages((sheet) => tbl(rowsOf(sheet, cell), grid(sheet)));
const isFigure = (text: string) => /^[\d.,]+%?$/u.test(text);

/** A table cut in so many parts; `head`: rows that are printed again at the top of each. */
function cut(sheet: Sheet, parts: number, between: string, head: readonly [number, number] = [0, 0]): string {
  const rows = rowsOf(sheet);
  const size = Math.ceil(rows.length / parts);
  return Array.from({ length: parts }, (_, part) => {
    const own = rows.slice(part * size, (part + 1) * size);
    return tbl(part === 0 ? own : [...rows.slice(...head), ...own], grid(sheet));
  }).join(between);
}

/** Where a form's own head of columns stands: the first row of many cells. */
function headOf(sheet: Sheet): readonly [number, number] {
  const at = drawn(sheet).findIndex((cells) => cells.filter(({ text }) => text.trim() !== '').length > 3);
  return [at, at + 1];
}

const hMerge = (what: string) => `<w:hMerge w:val="${what}"/>`;
/** One cell a column, as Word of old wrote merges. */
function oldWay({ columns, ...cell }: Drawn): string {
  const vertical = merged({ ...cell, columns: 1 });
  const rest = Array.from({ length: columns - 1 }, () => tc('', hMerge('continue') + vertical));
  return tc(lines(cell.text), (columns > 1 ? hMerge('restart') : '') + vertical) + rest.join('');
}

/** Blank cells at a row's ends left out, and the columns told as skipped. */
function skipping(cells: readonly Drawn[]): string {
  const isBlank = ({ text, isContinued, rows }: Drawn) => text.trim() === '' && !isContinued && rows === 1;
  const first = cells.findIndex((cell) => !isBlank(cell));
  if (first < 0) return tr(cells.map((cell) => cellOf(cell)));
  const last = cells.length - 1 - [...cells].reverse().findIndex((cell) => !isBlank(cell));
  const width = (some: readonly Drawn[]) => String(some.reduce((sum, { columns }) => sum + columns, 0));
  const properties = `<w:gridBefore w:val="${width(cells.slice(0, first))}"/><w:gridAfter w:val="${width(cells.slice(last + 1))}"/>`;
  return tr(
    cells.slice(first, last + 1).map((cell) => cellOf(cell)),
    properties,
  );
}

const changed = (old: string, now: string) =>
  `<w:del w:id="1" w:author="甲" w:date="2024-01-01T00:00:00Z">${r(`<w:delText>${old}</w:delText>`)}</w:del><w:ins w:id="2" w:author="甲" w:date="2024-01-01T00:00:00Z">${r(t(now))}</w:ins>`;

const FOOTNOTES = {
  'word/footnotes.xml': `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${p('见附注')}</w:footnote></w:footnotes>`,
};

const control = (inner: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
const custom = (inner: string) => `<w:customXml w:element="a">${inner}</w:customXml>`;
/** Rows and cells with something around each. */
const wrapped = (row: (inner: string) => string, cell: (inner: string) => string) =>
  pages((sheet) =>
    tbl(
      drawn(sheet).map((cells) => row(`<w:tr>${cells.map((one) => cell(cellOf(one))).join('')}</w:tr>`)),
      grid(sheet),
    ),
  );
/** A figure that was moved here from elsewhere in the same cell. */
const moved = (text: string) =>
  `<w:moveFrom w:id="1" w:author="甲">${r(t('77'))}</w:moveFrom><w:moveTo w:id="2" w:author="甲">${r(t(text))}</w:moveTo>`;

/** Every second row drawn with lines a hair beside those of the others, which merges go down through. */
function aHairApart(sheet: Sheet): string {
  const rows = drawn(sheet).map((cells, index) => {
    let column = 0;
    const shifted = cells.map((cell) => {
      const [isFirst, isLast] = [column === 0, column + cell.columns === sheet.columns];
      column += cell.columns;
      const beside = index % 2 === 0 || isFirst === isLast ? 0 : isFirst ? -1 : 1;
      return tc(lines(cell.text), merged({ ...cell, columns: cell.columns * 2 + beside }));
    });
    return tr(shifted);
  });
  return tbl(
    rows,
    grid(sheet).flatMap((width) => [width - 20, 20]),
  );
}

/** "1、…" as Word numbers it, whatever number each begins with. */
function numberedByWord(): { readonly inner: string; readonly parts: Readonly<Record<string, string>> } {
  const nums: string[] = [];
  const line = (text: string) => {
    const [, number = '', rest = ''] = /^\s*(\d{1,2})、(.+)$/u.exec(text) ?? [];
    if (rest === '') return p(escaped(text));
    const id = nums.length + 1;
    nums.push(list(id, 0, `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${number}"/></w:lvlOverride>`));
    return p(escaped(rest), on(id));
  };
  const inner = each((cell) => tc(cell.text.split('\n').map(line).join(''), merged(cell)));
  return { inner, parts: lists(definition(0, level(0, 'decimal', '%1、')), nums.join('')) };
}

/** Where a form's second half begins: the head of its indicators, or of 经费控制情况. */
function inTwo(between: string): string {
  return pages((sheet) => {
    const rows = rowsOf(sheet);
    const at = drawn(sheet).findIndex(
      (cells, index) =>
        index > 3 && cells.some(({ text, isContinued }) => !isContinued && /一级指标|经费控制情况/u.test(text)),
    );
    return tbl(rows.slice(0, at), grid(sheet)) + between + tbl(rows.slice(at), grid(sheet));
  });
}

const WAYS: Readonly<Record<string, string>> = {
  'as they are': pages(tableOf),
  'cut at pages, with a blank line between': pages((sheet) => cut(sheet, 2, p())),
  'cut at pages, with nothing between but the page’s number': pages((sheet) => cut(sheet, 2, p('- 2 -'))),
  'cut in three, with a section’s end between': pages((sheet) => cut(sheet, 3, p('', '<w:sectPr/>'))),
  'cut at pages, their heads printed again': pages((sheet) => cut(sheet, 2, p(), headOf(sheet))),
  'cut in three, their heads printed again after 续表': pages((sheet) => cut(sheet, 3, p('续表'), headOf(sheet))),
  'blank cells at the ends of rows skipped (gridBefore, gridAfter)': pages((sheet) =>
    tbl(drawn(sheet).map(skipping), grid(sheet)),
  ),
  'merged the old way (hMerge)': pages((sheet) => tbl(rowsOf(sheet, oldWay), grid(sheet))),
  'each in a frame': pages((sheet) => tbl([tr([tc(tableOf(sheet) + p())])])),
  'all in one frame': tbl([tr([tc(pages(tableOf) + p())])]),
  'each in a row of one frame': tbl(sheets.map((sheet) => tr([tc(tableOf(sheet) + p())]))),
  'frames in frames': pages((sheet) => tbl([tr([tc(tbl([tr([tc(tableOf(sheet) + p())])]) + p())])])),
  'one below the other with nothing between': sheets.map(tableOf).join(''),
  'in text boxes': sheets
    .map((sheet) =>
      p(r(`<w:pict><v:textbox><w:txbxContent>${tableOf(sheet)}${p()}</w:txbxContent></v:textbox></w:pict>`)),
    )
    .join(''),
  'in content controls': pages((sheet) => `<w:sdt><w:sdtPr/><w:sdtContent>${tableOf(sheet)}</w:sdtContent></w:sdt>`),
  'each cell in a content control': each((cell) =>
    tc(`<w:p><w:sdt><w:sdtPr/><w:sdtContent>${r(t(escaped(cell.text)))}</w:sdtContent></w:sdt></w:p>`, merged(cell)),
  ),
  'every figure a tracked change of another': each((cell) =>
    isFigure(cell.text) ? tc(`<w:p>${changed('999', cell.text)}</w:p>`, merged(cell)) : cellOf(cell),
  ),
  'a deleted row behind each': pages((sheet) =>
    tbl(
      rowsOf(sheet).flatMap((row) => [row, tr(['废'], '<w:del w:id="1" w:author="甲"/>')]),
      grid(sheet),
    ),
  ),
  'a footnote at every figure': each((cell) =>
    isFigure(cell.text)
      ? tc(
          p(r(t(cell.text)) + r('<w:footnoteReference w:id="2"/>', '<w:vertAlign w:val="superscript"/>')),
          merged(cell),
        )
      : cellOf(cell),
  ),
  'a tab before every figure, and blanks behind': each((cell) =>
    isFigure(cell.text) ? tc(p(r(`<w:tab/>${t(`${cell.text}　 `)}`)), merged(cell)) : cellOf(cell),
  ),
  'every letter a run of its own': each((cell) =>
    tc(
      cell.text
        .split('\n')
        .map((line) => p([...line].map((letter) => r(t(escaped(letter)), '<w:b/>')).join('')))
        .join(''),
      merged(cell),
    ),
  ),
  'every text with a soft break in its middle': each((cell) => {
    const middle = Math.ceil(cell.text.length / 2);
    const breaks = /^[\u4e00-\u9fff]{4,12}$/u.test(cell.text);
    return breaks
      ? tc(p(r(`${t(cell.text.slice(0, middle))}<w:br/>${t(cell.text.slice(middle))}`)), merged(cell))
      : cellOf(cell);
  }),
  'each row in a content control': wrapped(control, (cell) => cell),
  'each cell in a content control around it': wrapped((row) => row, control),
  'rows and cells in custom XML': wrapped(custom, custom),
  'a floating table each': pages((sheet) =>
    tableOf(sheet).replace('<w:tblPr/>', '<w:tblPr><w:tblpPr w:leftFromText="180" w:tblpX="300"/></w:tblPr>'),
  ),
  'every figure moved here by a tracked change': each((cell) =>
    isFigure(cell.text) ? tc(`<w:p>${moved(cell.text)}</w:p>`, merged(cell)) : cellOf(cell),
  ),
  'a deleted cell at the end of each row': pages((sheet) =>
    tbl(
      drawn(sheet).map((cells) => tr([...cells.map((cell) => cellOf(cell)), tc('废', '<w:cellDel w:id="1"/>')])),
      grid(sheet),
    ),
  ),
  'lines a hair apart from row to row': pages(aHairApart),
  'as two tables each, a numbered heading between': inTwo(p('二、绩效指标完成情况')),
  'as two tables each, the unit of the money between': inTwo(p('单位：万元')),
  'as two tables each, a note between': inTwo(p('注：金额保留两位小数')),
  'a blank table of two cells behind each': pages((sheet) => tableOf(sheet) + p() + tbl([tr(['', ''])])),
  'widths that contradict one another': pages((sheet) => tbl(rowsOf(sheet), [100, 9000, 1])),
  'no widths at all': pages((sheet) => tbl(rowsOf(sheet))),
};

test.each(Object.entries(WAYS))('%s', (_, inner) => {
  const { workbook } = readWordFile(document(inner, FOOTNOTES));
  expect(found(workbook)).toEqual(wanted);
});

test('numbers of labels and goals drawn by Word', () => {
  const { inner, parts } = numberedByWord();
  expect(parts['word/numbering.xml']).toContain('w:numId="5"');
  expect(found(readWordFile(document(inner, parts)).workbook)).toEqual(wanted);
});

test.each([
  ['a sentence', p('指标完成情况如下。')],
  ['the title of another form', p('2022年度项目支出绩效自评表')],
  ['a caption', p('附件1-3')],
])('%s between two tables: they stay two', (_, between) => {
  const count = readWordFile(document(inTwo(between))).workbook.sheets.length;
  expect(count).toBe(2 * sheets.length);
});

test.each([
  ['two units’ own forms with the same head', [0, 1, 0, 1]],
  ['two projects', [2, 2]],
])('%s below one another stay forms of their own', (_, which) => {
  const inner = which.map((index) => (sheets[index] ? tableOf(sheets[index]) : '')).join(p());
  expect(readWordFile(document(inner)).workbook.sheets).toHaveLength(which.length);
});
