import { Blob } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HostBook } from '../../src/emulator/host/model/book';
import type { AddinFrame } from '../../src/emulator/bridge/addin-frame';
import { readWorkbookFile } from '../../src/files';
import { readWordFile } from '../../src/files/word';
import { SENTENCE_SHOWN } from '../../src/host/sentence-shown';
import { originOf } from '../../src/web/page/changes';
import { tablesDownload, wordDownload } from '../../src/web/page/word/download';
import { Unopened, WordReport } from '../../src/web/page/word/report';
import { cellAt } from '../../src/workbook';
import { document as docx, p } from '../files/word/support/document';
import { byHand } from '../files/word/support/made';

/** A report in Word on the page, without the grid and the pane: those are tried in a browser (test/e2e). */

const seed = readWorkbookFile(new Uint8Array(readFileSync(join(__dirname, '../../assets/sample/seed.xlsx'))));
const TEXT = ['一、基本情况', '2022年部门支出合计100万元，按年初计划完成了全部工作任务，资金使用规范，没有截留挪用。'];

beforeAll(() => {
  // jsdom's cannot hand out its bytes, and it scrolls nothing.
  Object.assign(globalThis, { Blob });
  Element.prototype.scrollIntoView = () => undefined;
});

async function opened() {
  const bytes = byHand(seed, TEXT);
  const report = await WordReport.open(bytes, 'zh-CN');
  const book = new HostBook(report.file.workbook);
  for (const [key, value] of report.kept) book.settings.set(key, value);
  const origin = originOf(book, report.file.workbook);
  const frame = document.createElement('iframe');
  document.body.replaceChildren(report.panel, frame);
  const end = report.follow(book, { frame } as unknown as AddinFrame);
  const [first] = book.sheets;
  if (!first) throw new Error('no sheet');
  return { bytes, report, book, origin, frame, first, end };
}
const here = () => document.querySelector('.here')?.textContent;

test('the document beside the grid: its text, its tables with their merges', async () => {
  const { report } = await opened();
  expect(report.panel.textContent).toContain(TEXT[1]);
  expect(report.panel.querySelectorAll('table')).toHaveLength(3);
  const wide = [...report.panel.querySelectorAll('td')].filter(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1);
  expect(wide).toHaveLength(report.file.workbook.sheets.flatMap(({ merges }) => merges).length);
});

test('what is selected in the grid is shown there, with its place', async () => {
  const { report, book, first, end } = await opened();
  book.select(first, { top: 5, left: 0, bottom: 5, right: 0 }, 'person');
  expect(here()?.trim()).toBe('三公经费');
  expect(report.panel.querySelector('[role=status]')?.textContent).toBe('文档第 1 张表，第 6 行第 1 格');
  book.select(first, { top: 200, left: 0, bottom: 200, right: 0 }, 'person');
  expect(here()).toBeUndefined();
  end();
  book.select(first, { top: 5, left: 0, bottom: 5, right: 0 }, 'person');
  expect(here()).toBeUndefined();
});

test('a sentence that the pane shows is marked, and the mark goes with the next', async () => {
  const { report, frame, book, first } = await opened();
  const text = report.file.text.text;
  const quote = '部门支出合计100万元';
  const start = text.indexOf(quote);
  const tell = (detail: unknown) => frame.contentDocument?.dispatchEvent(new CustomEvent(SENTENCE_SHOWN, { detail }));
  tell({ start, end: start + quote.length, quote });
  expect([...report.panel.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([quote]);
  tell('anything else');
  book.select(first, { top: 5, left: 0, bottom: 5, right: 0 }, 'person');
  expect(report.panel.querySelector('mark')).toBeNull();
  expect(report.panel.textContent).toContain(TEXT[1]);
});

test('downloaded as the report with tracked changes, or as a workbook of its tables', async () => {
  const { bytes, report, book, origin, first } = await opened();
  expect(wordDownload(report, '报告.docx', book, origin)).toMatchObject({ bytes, isWhole: true, ending: '.docx' });
  first.setContent(11, 1, { value: 4.5 });
  const word = wordDownload(report, '报告.docm', book, origin);
  expect([word.ending, word.isWhole, word.notes]).toEqual(['.docm', true, []]);
  const [sheet] = readWordFile(word.bytes).workbook.sheets;
  expect(sheet && cellAt(sheet, 11, 1)?.value).toBe(4.5);
  const tables = tablesDownload(report, book, origin);
  const [saved] = readWorkbookFile(tables.bytes).sheets;
  expect([tables.notes, saved && cellAt(saved, 11, 1)?.value]).toEqual([[], 4.5]);
});

test.each([
  ['without tables', docx(p('一段文字。')), '没有表格'],
  ['that is RTF', new TextEncoder().encode('{\\rtf1 x}'), '另存为 .docx'],
  ['that is broken', docx('', { 'word/document.xml': '<x>' }), '损坏'],
])('a document %s is not opened, and it is said what to do', async (_, bytes, said) => {
  await expect(WordReport.open(bytes, 'zh-CN')).rejects.toThrow(Unopened);
  await expect(WordReport.open(bytes, 'zh-CN')).rejects.toThrow(said);
});
