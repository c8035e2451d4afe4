import { counted } from '../english';
import type { Locale } from '../locale';
import type { FileProblemCode } from '../../files/problem';

/** Documents that may hold the forms but are not read. */
type UnreadKind = 'oldWord' | 'openDocument' | 'richText' | 'pdf' | 'webPage';

/** What the page says of Word reports. */
export interface WordWords {
  readonly panel: string;
  readonly show: string;
  readonly hide: string;
  readonly downloadXlsx: string;
  readonly downloadXlsxTip: string;
  readonly downloadWordTip: string;
  /** Where a cell stands: the document's table, its row, the cell in it. */
  readonly place: (table: number, row: number, cell: number) => string;
  readonly notShown: string;
  readonly loaded: (name: string, sheets: number) => string;
  readonly tracked: string;
  readonly embedded: (count: number) => string;
  readonly tooLong: string;
  /** Of a document that holds no table. */
  readonly noTable: string;
  readonly saved: (cells: number) => string;
  readonly savedNothing: string;
  readonly savedXlsx: (sheets: number) => string;
  readonly signed: string;
  readonly restricted: string;
  readonly notWritten: (cells: readonly string[]) => string;
  readonly addedSheets: (sheets: readonly string[]) => string;
  readonly notKept: string;
  readonly kinds: Readonly<Record<UnreadKind, string>>;
  readonly problems: Readonly<Partial<Record<FileProblemCode, string>>>;
}

const chinese: WordWords = {
  panel: '报告原文',
  show: '报告原文',
  hide: '收起原文',
  downloadXlsx: '下载表格',
  downloadXlsxTip: '把报告里的表连同您的改动存成一个 .xlsx',
  downloadWordTip: '下载改后的 Word 报告：您改过的单元格以“核绩”的修订写入，其余一概不动',
  place: (table, row, cell) => `文档第 ${String(table)} 张表，第 ${String(row)} 行第 ${String(cell)} 格`,
  notShown: '文档很长，这里只显示前面一部分；校验仍读取全部。',
  loaded: (name, sheets) => `已打开 ${name}，从中读出 ${String(sheets)} 张表`,
  tracked: '文档里有未接受的修订，按全部接受后的内容显示和校验。',
  embedded: (count) =>
    `文档里嵌着 ${String(count)} 个 Excel 表或外来内容，没有读：请把它们变成 Word 表格，或另存为 .xlsx 单独核对。`,
  tooLong: '报告正文太长（超过 18 万字），这里只校验表，不校验正文；正文请用命令行 heji check 核对。',
  noTable: '文档里没有表格，没有可校验的附表。要用它的正文核对工作簿，请先打开工作簿，再在面板的“正文”里选这个文件。',
  saved: (cells) => `已下载，改了 ${String(cells)} 个单元格，都写成了“核绩”的修订：在 Word 的“审阅”里逐处接受或拒绝。`,
  savedNothing: '已下载。没有改动，与原文件完全相同。',
  savedXlsx: (sheets) => `已把 ${String(sheets)} 张表存成 .xlsx。原文档没有动。`,
  signed: '文档有数字签名：改动后签名失效，需要重新签名。',
  restricted: '文档限制编辑，改动没有写进下载的文件。请先在 Word 的“审阅 → 限制编辑”里停止保护，另存后再打开。',
  notWritten: (cells) =>
    `以下单元格没有写入下载的文件（锁定的内容控件、公式等），请在 Word 中改：${cells.join('、')}。`,
  addedSheets: (sheets) => `新增的工作表不在 Word 报告里：${sheets.join('、')}。要它们，请用“下载表格”。`,
  notKept: '填写说明和撤回记录不写进 Word 报告；要留着，请用“下载表格”。',
  kinds: {
    oldWord: '这是旧格式的文字文档（.doc、.wps 等），读不了。请用 Word 或 WPS 打开，另存为 .docx 再试。',
    openDocument: '这是 OpenDocument 文档（.odt），读不了。请用 Word、WPS 或 LibreOffice 打开，另存为 .docx 再试。',
    richText: '这是 RTF 文档（扩展名可能是 .doc），读不了。请用 Word 或 WPS 打开，另存为 .docx 再试。',
    pdf: '这是 PDF，里面的表读不准，所以不读。请用做出它的 Word 文档；没有的话，用 Word 打开这个 PDF，另存为 .docx，把数字与 PDF 对过再试。',
    webPage: '这是存成网页的 Word 文档（扩展名可能是 .doc），读不了。请用 Word 打开，另存为 .docx 再试。',
  },
  problems: {
    damaged: 'Word 文档已损坏或不完整。请用 Word 打开（它会试着修复），另存为 .docx 再试。',
    tooLarge: 'Word 文档太大：最多读 50 MB、正文 400 万字、400,000 个单元格。请只留下报告本身再试。',
  },
};

const english: WordWords = {
  panel: 'Report as written',
  show: 'Report as written',
  hide: 'Hide the report',
  downloadXlsx: 'Download tables',
  downloadXlsxTip: 'Save the tables of the report, with your changes, as an .xlsx',
  downloadWordTip:
    'Download the corrected Word report: cells you changed are tracked changes by 核绩, nothing else is touched',
  place: (table, row, cell) => `table ${String(table)} of the document, row ${String(row)}, cell ${String(cell)}`,
  notShown: 'The document is long: only its first part is shown here. A check reads all of it.',
  loaded: (name, sheets) => `${name} is open: ${counted(sheets, 'table was', 'tables were')} read from it`,
  tracked: 'The document has tracked changes; it is shown and checked as if all were accepted.',
  embedded: (count) =>
    `Embedded workbooks or other contents in the document that were not read: ${String(count)}. Turn them into Word tables, or save them as .xlsx and check them by themselves.`,
  tooLong:
    'The text of the report is too long (over 180,000 characters): here only its tables are checked. Use heji check on the command line for the text.',
  noTable:
    'There is no table in the document, so no form to check. To check a workbook against its text, open the workbook and choose this file under “Report text” in the pane.',
  saved: (cells) =>
    `Downloaded. ${counted(cells, 'cell was', 'cells were')} changed, as tracked changes by 核绩: accept or reject them on the Review tab in Word.`,
  savedNothing: 'Downloaded. Nothing was changed: it is the original file.',
  savedXlsx: (sheets) =>
    `${counted(sheets, 'table was', 'tables were')} saved as an .xlsx. The document was left as it is.`,
  signed: 'The document is digitally signed: a change voids the signature, and it has to be signed anew.',
  restricted:
    'Editing of the document is restricted: the changes are not in the download. Stop the protection in Word (Review → Restrict Editing), save it and open it again.',
  notWritten: (cells) =>
    `These cells were not written to the download (locked content controls, equations and the like); change them in Word: ${cells.join(', ')}.`,
  addedSheets: (sheets) =>
    `Sheets that were added are not part of the Word report: ${sheets.join(', ')}. Use “Download tables” for them.`,
  notKept:
    'Explanations and the records for taking back do not go into the Word report; use “Download tables” to keep them.',
  kinds: {
    oldWord:
      'This is a document in an old format (.doc, .wps or the like), which is not read. Open it in Word or WPS, save it as .docx and try again.',
    openDocument:
      'This is an OpenDocument text (.odt), which is not read. Open it in Word, WPS or LibreOffice, save it as .docx and try again.',
    richText:
      'This is rich text (perhaps named .doc), which is not read. Open it in Word or WPS, save it as .docx and try again.',
    pdf: 'This is a PDF, whose tables cannot be read reliably. Use the Word document it was made from; without one, open the PDF in Word, save it as .docx and compare the figures before you try again.',
    webPage:
      'This Word document was saved as a web page (perhaps named .doc), which is not read. Open it in Word, save it as .docx and try again.',
  },
  problems: {
    damaged:
      'The Word document is damaged or incomplete. Open it in Word, which will try to repair it, save it as .docx and try again.',
    tooLarge:
      'The Word document is too large: at most 50 MB, 4 million characters and 400,000 cells are read. Keep the report itself only and try again.',
  },
};

export const WORD_WORDS: Readonly<Record<Locale, WordWords>> = { 'zh-CN': chinese, 'en-US': english };
