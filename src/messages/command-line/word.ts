import type { Locale } from '../locale';

/** What the command line says of Word documents. */
export const WORD_TEXTS = {
  oldWordFile: {
    'zh-CN': '这是旧格式的文字文档（.doc、.wps 等），读不了。请用 Word 或 WPS 打开，另存为 .docx 再试',
    'en-US':
      'This is a document in an old format (.doc, .wps or the like), which is not read. Open it in Word or WPS, save it as .docx and try again',
  },
  openDocumentFile: {
    'zh-CN': '这是 OpenDocument 文档（.odt），读不了。请用 Word、WPS 或 LibreOffice 打开，另存为 .docx 再试',
    'en-US':
      'This is an OpenDocument text (.odt), which is not read. Open it in Word, WPS or LibreOffice, save it as .docx and try again',
  },
  richTextFile: {
    'zh-CN': '这是 RTF 文档（.rtf，扩展名可能是 .doc），读不了。请用 Word 或 WPS 打开，另存为 .docx 再试',
    'en-US':
      'This is rich text (.rtf, perhaps named .doc), which is not read. Open it in Word or WPS, save it as .docx and try again',
  },
  pdfFile: {
    'zh-CN':
      '这是 PDF，里面的表读不准，所以不读。请用做出它的 Word 文档；没有的话，用 Word 打开这个 PDF，另存为 .docx，把数字与 PDF 对过再试',
    'en-US':
      'This is a PDF, whose tables cannot be read reliably. Use the Word document it was made from; without one, open the PDF in Word, save it as .docx and compare the figures before you try again',
  },
  webPageFile: {
    'zh-CN': '这是存成网页的 Word 文档（扩展名可能是 .doc），读不了。请用 Word 打开，另存为 .docx 再试',
    'en-US':
      'This Word document was saved as a web page (perhaps named .doc), which is not read. Open it in Word, save it as .docx and try again',
  },
  wordDamaged: {
    'zh-CN': 'Word 文档已损坏或不完整。请用 Word 打开（它会试着修复），另存为 .docx 再试',
    'en-US':
      'The Word document is damaged or incomplete. Open it in Word, which will try to repair it, save it as .docx and try again',
  },
  wordTooLarge: {
    'zh-CN': 'Word 文档太大：最多读 50 MB、正文 400 万字、400,000 个单元格。请只留下报告本身再试',
    'en-US':
      'The Word document is too large: at most 50 MB, 4 million characters and 400,000 cells are read. Keep the report itself only and try again',
  },
  wordEncrypted: {
    'zh-CN': 'Word 文档设了打开密码。请先在 Word 中去掉密码另存一份',
    'en-US': 'The Word document is protected by a password to open. Save a copy without it in Word first',
  },
  wordPlace: {
    'zh-CN': '{sheet}（文档第 {table} 张表，第 {row} 行第 {cell} 格）',
    'en-US': '{sheet} (table {table} of the document, row {row}, cell {cell})',
  },
  wordLine: { 'zh-CN': '{sheet}（表外的一行：{text}）', 'en-US': '{sheet} (line beside the table: {text})' },
  wordWithoutForms: {
    'zh-CN':
      '  这份 Word 报告里没有附表，正文没有可以对照的数。附表在另外的工作簿里的，请一起核对：heji check 附表.xlsx --report 报告.docx',
    'en-US':
      '  This Word report has no forms in it, so its text was held against nothing. With the forms in a workbook, check both: heji check forms.xlsx --report report.docx',
  },
  wordTracked: {
    'zh-CN': '  文档有未接受的修订，按全部接受后的内容核对',
    'en-US': '  The document has tracked changes; it was checked as if all were accepted',
  },
  wordEmbedded: {
    'zh-CN':
      '  文档里嵌着 {count} 个 Excel 表或外来内容，没有读：请把它们变成 Word 表格，或另存为 .xlsx 一起核对（--with）',
    'en-US':
      '  {count} embedded workbooks or foreign contents in the document were not read: turn them into Word tables, or save them as .xlsx and check them together (--with)',
  },
  wordSigned: {
    'zh-CN': '  文档有数字签名：改动后签名失效，需要重新签名',
    'en-US': '  The document is digitally signed: a change voids the signature, and it has to be signed anew',
  },
  wordNoForm: {
    'zh-CN': '文档里没有认出附件1-1、1-2、1-3中的任何一张表，没有可存的。',
    'en-US': 'None of the forms 1-1, 1-2, 1-3 was recognised in the document; there is nothing to save.',
  },
  workbookNotWord: {
    'zh-CN': '“{file}”不是 Word 文档：heji workbook 把 Word 报告里的附表存成工作簿。',
    'en-US': '"{file}" is no Word document: heji workbook saves the forms of a Word report as a workbook.',
  },
  workbookNoTarget: {
    'zh-CN': '没有说存到哪里。用 -o 表.xlsx 给出。',
    'en-US': 'Where should it be saved? Name it with -o forms.xlsx.',
  },
  workbookBadTarget: {
    'zh-CN': '工作簿只能存成 .xlsx 文件，不能存成“{file}”。',
    'en-US': 'The workbook can be saved as .xlsx only, not as "{file}".',
  },
  workbookSaved: {
    'zh-CN': '已把 {count} 张表存成 {out}：{sheets}。原文档 {file} 没有动',
    'en-US': 'Forms saved to {out} ({count}): {sheets}. {file} was left as it is',
  },
  fillWordTarget: {
    'zh-CN': 'Word 文档填好后仍是 Word 文档：请写成 {wanted} 文件，不能写成“{file}”。要工作簿请用 heji workbook。',
    'en-US':
      'A Word document stays one when filled: write it as {wanted}, not as "{file}". For a workbook use heji workbook.',
  },
  fillWordFormulas: {
    'zh-CN': 'Word 表格里不写公式：请去掉 --formulas。',
    'en-US': 'No formulas are written into Word tables: leave out --formulas.',
  },
  fillPlainWorkbook: {
    'zh-CN': '--plain 只用于 Word 文档：工作簿里写的本来就不是修订。',
    'en-US': '--plain is for Word documents only: a workbook has no tracked changes.',
  },
  fillWordJournal: {
    'zh-CN': 'Word 文档不需要记录：写入的都是“核绩”的修订，要撤回，在 Word 的“审阅”里拒绝这些修订。',
    'en-US':
      'A Word document needs no record: what is written are tracked changes by 核绩; to take them back, reject them on the Review tab in Word.',
  },
  fillWordLocked: {
    'zh-CN': '文档限制编辑，没有动它。请先在 Word 的“审阅 → 限制编辑”里停止保护，另存后再试。',
    'en-US':
      'Editing of the document is restricted; it was left alone. Stop the protection in Word (Review → Restrict Editing), save it and try again.',
  },
  fillWordPlainLocked: {
    'zh-CN': '文档只许修订，不许直接改，没有动它。请去掉 --plain，以修订写入。',
    'en-US': 'The document allows tracked changes only; it was left alone. Leave out --plain to write tracked changes.',
  },
  savedWordTracked: {
    'zh-CN': '写入的都是“核绩”的修订，字体、合并和其余内容没有动；在 Word 的“审阅”里逐处接受或拒绝',
    'en-US':
      'All of it was written as tracked changes by 核绩; fonts, merges and the rest were left as they are. Accept or reject them on the Review tab in Word',
  },
  savedWordPlain: {
    'zh-CN': '直接写入，没有留下修订；字体、合并和其余内容没有动',
    'en-US': 'Written plainly, without tracked changes; fonts, merges and the rest were left as they are',
  },
  restoreWord: {
    'zh-CN':
      '“{file}”是 Word 文档：核绩写入的都是修订，要撤回，请在 Word 的“审阅”里拒绝“核绩”的修订（可全部拒绝）；用 --plain 直接写的没有修订，请改用填之前的文件。没有动它。',
    'en-US':
      '"{file}" is a Word document: what was written are tracked changes by 核绩. To take them back, reject them on the Review tab in Word (all at once if you like); what was written with --plain left none, so use the file from before. The file was left alone.',
  },
} as const satisfies Record<string, Record<Locale, string>>;
