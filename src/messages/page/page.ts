import { counted } from '../english';
import type { Locale } from '../locale';
import type { FileProblemCode } from '../../files/problem';

/** What the grid's parts are called, for those who hear the page. */
export interface GridWords {
  readonly grid: string;
  readonly addressBox: string;
  readonly content: string;
}

/** Every sentence of the page that stands in for Excel. The pane inside has its own. */
export interface PageWords {
  readonly title: string;
  readonly standIn: string;
  readonly open: string;
  readonly samples: string;
  readonly chooseSample: string;
  readonly sampleNames: Readonly<Record<string, string>>;
  readonly review: string;
  readonly reviewTip: string;
  readonly download: string;
  readonly downloadTip: string;
  /** Stands behind the original's name in that of the file that is downloaded. */
  readonly savedEnding: string;
  readonly saveReport: string;
  readonly saveReportTip: string;
  /** Why there is no report to save. */
  readonly noReport: string;
  /** Stands behind the workbook's name in that of the report's file. */
  readonly reportEnding: string;
  readonly reportSaved: (file: string) => string;
  /** `changed`: the file differs from the one that was opened. */
  readonly saved: (cells: number, changed: boolean) => string;
  /** What the add-in keeps in the workbook went into the file. */
  readonly keptAlong: string;
  readonly converted: string;
  readonly signed: string;
  readonly notWritten: (cells: readonly string[]) => string;
  readonly addedToFile: (sheets: readonly string[]) => string;
  /** The add-in's report is not in the download. */
  readonly reportApart: string;
  readonly keptInFile: (sheets: readonly string[]) => string;
  readonly otherLanguage: string;
  readonly tab: string;
  readonly ribbon: string;
  readonly editing: string;
  readonly undo: string;
  readonly redo: string;
  readonly check: string;
  readonly fill: string;
  readonly openPane: string;
  readonly closePane: string;
  readonly pane: string;
  readonly grid: GridWords;
  readonly dropHere: string;
  /** The same on the page that only reviews. */
  readonly dropReview: string;
  readonly reviewNotFetched: string;
  readonly wordNotFetched: string;
  readonly loading: (name: string) => string;
  readonly loaded: (name: string, sheets: number) => string;
  readonly cut: (sheet: string) => string;
  readonly notFetched: (name: string) => string;
  /** Asked before a workbook with changes nobody has downloaded gives way to another. */
  readonly unsaved: (name: string, next: string) => string;
  readonly gridNotFetched: string;
  readonly layoutChange: string;
  readonly dismiss: string;
  readonly local: string;
  /** Asked when a file has a password to open. */
  readonly password: {
    readonly title: string;
    readonly why: (name: string) => string;
    readonly label: string;
    readonly wrong: string;
    readonly kept: string;
    readonly open: string;
    readonly cancel: string;
    readonly notGiven: (name: string) => string;
    /** The download has the password again. */
    readonly setAgain: string;
  };
  readonly problems: Readonly<Record<FileProblemCode | 'unexpected', string>>;
  readonly refusals: Readonly<Record<'protected' | 'hidden' | 'lastVisible', string>>;
}

const chinese: PageWords = {
  title: '核绩',
  standIn: '本页代替 Excel，右侧是真正的加载项',
  open: '打开文件',
  samples: '示例',
  chooseSample: '打开示例…',
  sampleNames: {
    'seed.xlsx': '有差错的附表（已公开，隐去名称）',
    'clean.xlsx': '填报示范（虚构，带公式）',
    'blank.xlsx': '空白表样',
  },
  review: '批量审核',
  reviewTip: '选择一个文件夹，把里面各单位的工作簿逐份核对，列成一张汇总表',
  download: '下载',
  downloadTip: '下载改后的工作簿：在原文件上只改您改过的单元格，其余一概不动',
  savedEnding: '核绩',
  saveReport: '另存校验报告',
  saveReportTip: '把校验报告单独存为一个文件，便于打印和报送',
  noReport: '还没有校验报告。请先在右侧面板中点“导出校验报告”。',
  reportEnding: '校验报告',
  reportSaved: (file) => `校验报告已单独存为 ${file}。`,
  saved: (cells, changed) =>
    cells > 0
      ? `已下载，与原文件相比改了 ${String(cells)} 个单元格，其余单元格未动。`
      : changed
        ? '已下载。单元格没有改动。'
        : '已下载。没有改动，与原文件完全相同。',
  keptAlong: '填写说明、存下的正文和撤回记录一并存进了文件，下次在这里打开还在；报送前可在“设置”里按“交表前清理”去掉。',
  signed: '原文件带数字签名：内容改了，下载的文件里签名已失效。',
  converted: '原文件不是 .xlsx，下载的是 .xlsx：内容、公式和合并都在，字体、边框和图片没有带过来，列宽也可能要重调。',
  notWritten: (cells) => `以下单元格没有写入下载的文件（受保护或属于数组公式），请在 Excel 中改：${cells.join('、')}。`,
  addedToFile: (sheets) => `新增的工作表已附在下载文件的最后：${sheets.join('、')}。`,
  reportApart: '校验报告不随表报送，没有放进下载的文件；要保存请按“另存校验报告”。',
  keptInFile: (sheets) => `删去或改名的工作表在下载的文件里仍是原样：${sheets.join('、')}。`,
  otherLanguage: 'English',
  tab: '开始',
  ribbon: '核绩',
  editing: '编辑',
  undo: '撤销',
  redo: '重做',
  check: '一键校验',
  fill: '一键填充',
  openPane: '打开面板',
  closePane: '关闭面板',
  pane: '核绩任务窗格',
  grid: {
    grid: '表格：方向键移动，F2 编辑',
    addressBox: '名称框',
    content: '单元格内容',
  },
  dropReview: '松开鼠标：逐份审核这些文件或文件夹',
  dropHere: '松开鼠标：一个文件（.xlsx、.xls、.docx）就打开，多个文件或文件夹就逐份审核',
  reviewNotFetched: '审核的程序没有载入。请刷新页面再试；仍不行时，请检查本页的文件是否齐全。',
  wordNotFetched: '读 Word 报告的程序没有载入。请刷新页面再试；仍不行时，请检查本页的文件是否齐全。',
  loading: (name) => `正在打开 ${name} …`,
  loaded: (name, sheets) => `已打开 ${name}，${String(sheets)} 个工作表`,
  cut: (sheet) => `“${sheet}”很大，这里只显示前面一部分；校验仍读取全部。`,
  unsaved: (name, next) =>
    `${name} 里有改动还没有下载，打开 ${next} 后就没有了。仍要打开吗？（按“取消”回去，先按“下载”。）`,
  notFetched: (name) => `没有取到 ${name}。请用“打开文件”选择自己的工作簿。`,
  gridNotFetched: '表格没有载入。请刷新页面再试；仍不行时，请检查本页的文件是否齐全。',
  layoutChange: '此处只能修改单元格内容。行列、工作表和格式请在 Excel 中修改。',
  dismiss: '知道了',
  local: '文件只在本机打开，不上传',
  password: {
    title: '需要打开密码',
    why: (name) => `${name} 设有打开密码。`,
    label: '密码',
    wrong: '密码不对，请再输入（区分大小写）。',
    kept: '密码只用来打开这个文件，下载时再设上同一个密码；不保存，也不离开本机。',
    open: '打开',
    cancel: '取消',
    notGiven: (name) => `没有输入密码，${name} 没有打开。`,
    setAgain: '原文件设有打开密码，下载的文件也设上了同一个密码。',
  },
  problems: {
    tooLarge: '文件太大，没有打开。请先删去与附表无关的工作表或图片，再试。',
    tooHeavy: '读这个文件用的时间或内存超过了上限，已停止。请在 Excel 中另存为 .xlsx 后再试。',
    empty: '这个文件是空的，没有内容可打开。',
    encrypted:
      '文件设有打开密码，没有读。.xlsx、.xls、.docx 可以用“打开文件”单独打开、输入密码；那里不问密码的（.ods，或 Excel 95 方式加密的 .xls），请在 Excel 中去掉密码，另存后再打开。',
    wrongPassword: '打开密码不对。',
    otherEncryption: '文件以密码以外的方式加密（权限管理、证书等），读不出来。请在 Excel 中另存一份不加密的。',
    damaged: '文件已损坏或不完整，读不出来。请在 Excel 中打开并另存一份，再试。',
    webPage:
      '这是网页，里面没有能读的表格（可能是登录页或出错提示，也可能表在别的文件里、表中套表）。请重新导出，或在 Excel 中打开后另存为 .xlsx。',
    document: '这是文档、演示稿、PDF 或图片，不是工作簿。请选择 .xlsx、.xls 或 .docx 文件。',
    oldExcel: '这是 Excel 4.0 或更早的工作表。请在 Excel 中另存为 .xlsx 后再试。',
    plainText: '这是分列的文本，没有合并单元格，认不出表。请在 Excel 中打开、恢复表样后另存为 .xlsx。',
    notAWorkbook: '这不是工作簿，也不是 Word 报告。请选择 .xlsx、.xls、.et、.ods 或 .docx 文件。',
    unexpected: '没能打开这个文件。请在 Excel 中另存为 .xlsx 后再试。',
  },
  refusals: {
    protected: '此工作表受保护，不能修改。请先在 Excel 中撤销工作表保护。',
    hidden: '此工作表是隐藏的。',
    lastVisible: '工作簿至少要有一个可见的工作表。',
  },
};

const english: PageWords = {
  title: 'Heji',
  standIn: 'This page stands in for Excel; on the right is the real add-in',
  open: 'Open file',
  samples: 'Samples',
  chooseSample: 'Open a sample…',
  sampleNames: {
    'seed.xlsx': 'Forms with faults (published, names removed)',
    'clean.xlsx': 'Forms filled rightly (invented, with formulas)',
    'blank.xlsx': 'Blank forms',
  },
  review: 'Review many',
  reviewTip: 'Choose a folder: every unit’s workbook in it is checked and becomes a line of one table',
  download: 'Download',
  downloadTip: 'Download the workbook: only the cells you changed differ from the original file',
  savedEnding: 'heji',
  saveReport: 'Save report',
  saveReportTip: 'Save the check report as a file of its own, to be printed or handed on',
  noReport: 'There is no report yet. Press “Report” in the pane on the right first.',
  reportEnding: 'report',
  reportSaved: (file) => `The report was saved as ${file}.`,
  saved: (cells, changed) =>
    cells > 0
      ? `Downloaded. ${counted(cells, 'cell differs', 'cells differ')} from the original; no other cell was touched.`
      : changed
        ? 'Downloaded. No cell was changed.'
        : 'Downloaded. Nothing was changed: it is the original file.',
  keptAlong:
    'Explanations, the kept report text and the records for taking back went into the file and will be here when it is opened again; before handing it in they can be removed under Settings → Clean up.',
  signed: 'The file is digitally signed: its content changed, so the signature in the download is void.',
  converted:
    'The original is no .xlsx, the download is one: contents, formulas and merges are in it; fonts, borders and pictures are not, and widths may need a look.',
  notWritten: (cells) =>
    `These cells were not written to the download (protected, or part of an array formula); change them in Excel: ${cells.join(', ')}.`,
  addedToFile: (sheets) => `Sheets that were added stand at the end of the download: ${sheets.join(', ')}.`,
  reportApart:
    'The check report is not handed in with the forms and is not in the download; to keep it, press “Save report”.',
  keptInFile: (sheets) => `Sheets that were deleted or renamed are in the download as they were: ${sheets.join(', ')}.`,
  otherLanguage: '中文',
  tab: 'Home',
  ribbon: 'Heji',
  editing: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  check: 'Check now',
  fill: 'Fill in',
  openPane: 'Open pane',
  closePane: 'Close pane',
  pane: 'Heji task pane',
  grid: {
    grid: 'Spreadsheet: arrow keys move, F2 edits',
    addressBox: 'Name box',
    content: 'Cell content',
  },
  dropReview: 'Drop the files or folders to review them',
  dropHere: 'Drop one file (.xlsx, .xls, .docx) to open it, several or a folder to review them all',
  reviewNotFetched:
    'The review did not load. Reload the page; if that does not help, see that all files of this page are in place.',
  wordNotFetched:
    'What reads Word reports did not load. Reload the page; if that does not help, see that all files of this page are in place.',
  loading: (name) => `Opening ${name} …`,
  loaded: (name, sheets) => `${name} is open: ${counted(sheets, 'worksheet')}`,
  cut: (sheet) => `“${sheet}” is large: only its first part is drawn here. A check reads all of it.`,
  unsaved: (name, next) =>
    `${name} has changes that were not downloaded; they are lost when ${next} is opened. Open it all the same? (Cancel to go back and download first.)`,
  notFetched: (name) => `${name} could not be fetched. Use “Open file” to choose a workbook of your own.`,
  gridNotFetched:
    'The spreadsheet did not load. Reload the page; if that does not help, see that all files of this page are in place.',
  layoutChange: 'Only cell contents can be changed here. Change rows, columns, sheets and formats in Excel.',
  dismiss: 'OK',
  local: 'Files are opened on this machine only, never uploaded',
  password: {
    title: 'A password is needed',
    why: (name) => `${name} has a password to open.`,
    label: 'Password',
    wrong: 'That is not the password. Capitals count; try again.',
    kept: 'It is used to open this file and set again on the download; it is not kept and does not leave this machine.',
    open: 'Open',
    cancel: 'Cancel',
    notGiven: (name) => `Without its password ${name} was not opened.`,
    setAgain: 'The original has a password to open, and so has the download: the same.',
  },
  problems: {
    tooLarge:
      'The file is too large and was not opened. Remove sheets or pictures that are not part of the forms, then try again.',
    tooHeavy:
      'Reading this file was stopped: it took too much time or memory. Save it as .xlsx in Excel and try again.',
    empty: 'This file is empty: there is nothing to open.',
    encrypted:
      'The file has a password to open and was not read. An .xlsx, .xls or .docx can be opened by itself (Open file), with its password; where that asks for none (.ods, or an .xls encrypted as Excel 95 did) remove the password in Excel first.',
    wrongPassword: 'The password is wrong.',
    otherEncryption:
      'The file is encrypted otherwise than by a password (rights management, certificates). Save a copy in Excel that is not.',
    damaged: 'The file is damaged or incomplete. Open it in Excel, save a copy, and try that.',
    webPage:
      'This is a web page without a table that can be read (a log-in page or a message, tables in other files or within tables). Export it again, or open it in Excel and save it as .xlsx.',
    document:
      'This is a document, a presentation, a PDF or a picture, no workbook. Choose an .xlsx, .xls or .docx file.',
    oldExcel: 'This is a sheet of Excel 4.0 or older. Save it as .xlsx in Excel and try again.',
    plainText:
      'This is text in columns, without merged cells: no form can be recognised. Open it in Excel, restore the form and save it as .xlsx.',
    notAWorkbook: 'This is no workbook. Choose an .xlsx, .xls, .et or .ods file.',
    unexpected: 'The file could not be opened. Save it as .xlsx in Excel and try again.',
  },
  refusals: {
    protected: 'This sheet is protected and cannot be changed. Unprotect it in Excel first.',
    hidden: 'This sheet is hidden.',
    lastVisible: 'A workbook needs at least one visible sheet.',
  },
};

export const WORDS: Readonly<Record<Locale, PageWords>> = { 'zh-CN': chinese, 'en-US': english };
