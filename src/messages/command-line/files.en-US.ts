import type { FileTexts } from './files.texts';

export const enUS: FileTexts = {
  reportTooLarge: 'The report is too large: at most 50 MB and 4 million characters are read',
  reportEmpty: 'There is no text in the report',
  reportEncrypted: 'The report is protected by a password to open; save a copy without it in Word first',
  reportDamaged: 'The report is damaged or incomplete; open it in Word, save a copy and try again',
  reportOldWord: 'The report has an old format (.doc, .wps); save it as .docx in Word or WPS and try again',
  reportPdf:
    'The report is a PDF, which is not read. Use the Word document it was made from; without one, open the PDF in Word, save it as .docx and try again',
  reportNotAReport: 'This is neither a Word document (.docx) nor a text file (.txt); turn a picture into text first',
  missing: 'There is no such file',
  notAFile: 'This is a folder, not a workbook; heji review goes over a whole folder',
  notOrdinary: 'This is no ordinary file (a device or a pipe); it was not read',
  nameTooLong: 'The name or path of the file is too long',
  linkLoop: 'This link leads back to itself; there is no file',
  noAccess: 'No permission to read this file',
  unreadableFile:
    'This file could not be read: the disk failed, or it holds something unforeseen. Please save it as a copy and try again',
  tooLarge:
    'The file is too large: at most 50 MB are read (.xls and web pages 16 MB; .xlsx 128 MB unpacked, 400,000 cells with content)',
  tooHeavy: 'Reading this file was stopped: it took too much time or memory. Save it as .xlsx in Excel and try again',
  empty: 'The file is empty',
  encrypted:
    'The file is protected by a password to open: add --password-stdin and give it on standard input, or save a copy without it',
  encryptedOld:
    'This way of encryption (.ods, or an .xls encrypted as Excel 95 did) is not known here; open the file in a spreadsheet program, save it as .xlsx (with its password, if you like) and try again',
  wrongPassword: 'The password is wrong',
  otherEncryption:
    'The file is encrypted otherwise than by a password (rights management, certificates); save a copy that is not',
  damaged: 'The file is damaged or incomplete; open it in a spreadsheet program, save a copy and try again',
  webPage:
    'This is a web page without a table that can be read (a log-in page or a message, tables in other files or within tables); export it again, or open it in Excel and save it as .xlsx',
  document: 'This is a document, a presentation, a PDF or a picture, not a workbook',
  oldExcel: 'This is a sheet of Excel 4.0 or older; open it in Excel, save it as .xlsx and try again',
  plainText:
    'This is text in columns, not a workbook: without merged cells no form can be recognised. Open it in Excel, restore the form and save it as .xlsx',
  notAWorkbook: 'This is not a workbook (.xlsx, .xlsm, .xls, .xlsb, .et, .ods)',
  oldWordFile:
    'This is a document in an old format (.doc, .wps or the like), which is not read. Open it in Word or WPS, save it as .docx and try again',
  openDocumentFile:
    'This is an OpenDocument text (.odt), which is not read. Open it in Word, WPS or LibreOffice, save it as .docx and try again',
  richTextFile:
    'This is rich text (.rtf, perhaps named .doc), which is not read. Open it in Word or WPS, save it as .docx and try again',
  pdfFile:
    'This is a PDF, whose tables cannot be read reliably. Use the Word document it was made from; without one, open the PDF in Word, save it as .docx and compare the figures before you try again',
  webPageFile:
    'This Word document was saved as a web page (perhaps named .doc), which is not read. Open it in Word, save it as .docx and try again',
  wordDamaged:
    'The Word document is damaged or incomplete. Open it in Word, which will try to repair it, save it as .docx and try again',
  wordTooLarge:
    'The Word document is too large: at most 50 MB, 4 million characters and 400,000 cells are read. Keep the report itself only and try again',
  wordEncrypted: 'The Word document is protected by a password to open. Save a copy without it in Word first',
};
