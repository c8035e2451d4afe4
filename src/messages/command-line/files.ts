import type { Locale } from '../locale';

/** Why a workbook could not be read: what it is, or what happened, and what to do. */
export const FILE_TEXTS = {
  missing: { 'zh-CN': '找不到这个文件', 'en-US': 'There is no such file' },
  notAFile: {
    'zh-CN': '这是一个文件夹，不是工作簿；整个文件夹一起审核请用 heji review',
    'en-US': 'This is a folder, not a workbook; heji review goes over a whole folder',
  },
  notOrdinary: {
    'zh-CN': '这不是普通文件（是设备或管道），没有读取',
    'en-US': 'This is no ordinary file (a device or a pipe); it was not read',
  },
  nameTooLong: { 'zh-CN': '文件名或路径太长', 'en-US': 'The name or path of the file is too long' },
  linkLoop: {
    'zh-CN': '这个快捷链接指回它自己，找不到文件',
    'en-US': 'This link leads back to itself; there is no file',
  },
  noAccess: { 'zh-CN': '没有读取这个文件的权限', 'en-US': 'No permission to read this file' },
  unreadableFile: { 'zh-CN': '读取这个文件时磁盘出错', 'en-US': 'The disk failed while reading this file' },
  tooLarge: {
    'zh-CN': '文件太大：最多读 50 MB（.xls 和网页表格 16 MB；.xlsx 解压后 128 MB、40 万个有内容的单元格）',
    'en-US':
      'The file is too large: at most 50 MB are read (.xls and web pages 16 MB; .xlsx 128 MB unpacked, 400,000 cells with content)',
  },
  tooHeavy: {
    'zh-CN': '读这个文件用的时间或内存超过了上限，已停止；请用 Excel 打开后另存为 .xlsx 再试',
    'en-US': 'Reading this file was stopped: it took too much time or memory. Save it as .xlsx in Excel and try again',
  },
  empty: { 'zh-CN': '文件是空的', 'en-US': 'The file is empty' },
  encrypted: {
    'zh-CN': '文件设了打开密码：加 --password-stdin，从标准输入给出密码；或者在表格软件中去掉密码，另存一份再试',
    'en-US':
      'The file is protected by a password to open: add --password-stdin and give it on standard input, or save a copy without it',
  },
  encryptedOld: {
    'zh-CN':
      '这种旧的加密（.ods，或 Excel 95 方式加密的 .xls）这里解不开；请在表格软件中打开，另存为 .xlsx（可以仍设密码）再试',
    'en-US':
      'This way of encryption (.ods, or an .xls encrypted as Excel 95 did) is not known here; open the file in a spreadsheet program, save it as .xlsx (with its password, if you like) and try again',
  },
  wrongPassword: { 'zh-CN': '打开密码不对', 'en-US': 'The password is wrong' },
  otherEncryption: {
    'zh-CN': '文件以密码以外的方式加密（权限管理、证书等），请在表格软件中打开后另存一份不加密的',
    'en-US':
      'The file is encrypted otherwise than by a password (rights management, certificates); save a copy that is not',
  },
  damaged: {
    'zh-CN': '文件已损坏或不完整，请在表格软件中打开后另存一份再试',
    'en-US': 'The file is damaged or incomplete; open it in a spreadsheet program, save a copy and try again',
  },
  webPage: {
    'zh-CN':
      '这是网页，里面没有能读的表格（可能是登录页或出错提示，也可能表在别的文件里、表中套表）；请重新导出，或用 Excel 打开后另存为 .xlsx',
    'en-US':
      'This is a web page without a table that can be read (a log-in page or a message, tables in other files or within tables); export it again, or open it in Excel and save it as .xlsx',
  },
  document: {
    'zh-CN': '这是文档、演示稿、PDF 或图片，不是工作簿',
    'en-US': 'This is a document, a presentation, a PDF or a picture, not a workbook',
  },
  oldExcel: {
    'zh-CN': '这是 Excel 4.0 或更早的工作表，请用 Excel 打开后另存为 .xlsx 再试',
    'en-US': 'This is a sheet of Excel 4.0 or older; open it in Excel, save it as .xlsx and try again',
  },
  plainText: {
    'zh-CN': '这是分列的文本，不是工作簿：没有合并单元格，认不出表；请用 Excel 打开、恢复表样后另存为 .xlsx',
    'en-US':
      'This is text in columns, not a workbook: without merged cells no form can be recognised. Open it in Excel, restore the form and save it as .xlsx',
  },
  notAWorkbook: {
    'zh-CN': '这不是工作簿（.xlsx、.xlsm、.xls、.xlsb、.et、.ods）',
    'en-US': 'This is not a workbook (.xlsx, .xlsm, .xls, .xlsb, .et, .ods)',
  },
} as const satisfies Record<string, Record<Locale, string>>;
