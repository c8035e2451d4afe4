import type { Locale } from '../locale';

/** What `heji check`, `heji forms` and `heji profile` say besides the findings, and of what is read beside a workbook. */
export const CHECK_TEXTS = {
  formsToldAside: { 'zh-CN': '不参与核对（由用户指定）', 'en-US': 'left out (told by a user)' },
  formsToldNot: {
    'zh-CN': '指定为“{role}”，与内容或别的列头不符，没有照办；',
    'en-US': 'told to be “{role}”, which its content or another head speaks against; ',
  },
  formsRowOfTotal: {
    'zh-CN': '  {cell} 资金｜{row} → 资金总额的分项（由用户指定）',
    'en-US': '  {cell} funds｜{row} → a part of the total (told by a user)',
  },
  formsRowWithin: {
    'zh-CN': '  {cell} 资金｜{row} → “{within}”的其中（由用户指定）',
    'en-US': '  {cell} funds｜{row} → a part of “{within}” (told by a user)',
  },
  formsUnread: { 'zh-CN': '没有认出，没有参与核对', 'en-US': 'not understood, left out of the checks' },
  formsUnreadMaybe: {
    'zh-CN': '没有认出，可能是{names}；需要它的核对没有进行（无法核对）',
    'en-US': 'not understood; may be: {names}. What needs it was not checked',
  },
  unknownCommand: {
    'zh-CN': '没有“{command}”这个命令。heji help 列出全部命令。',
    'en-US': 'There is no command "{command}". heji help lists them all.',
  },
  unexpected: {
    'zh-CN': '程序内部出错，没有改动任何文件。请把所用的命令告诉我们。',
    'en-US': 'An internal error occurred; no file was changed. Please report the command you used.',
  },
  badOption: {
    'zh-CN': '不认识的参数：{option}。heji help 列出全部用法。',
    'en-US': 'Unknown or incomplete option: {option}. heji help lists them all.',
  },
  noFile: {
    'zh-CN': '没有给出文件。例：heji check 自评表.xlsx',
    'en-US': 'No file given. Example: heji check workbook.xlsx',
  },
  unknownRule: {
    'zh-CN': '没有编号为“{rule}”的规则。heji rules 列出全部规则。',
    'en-US': 'There is no rule "{rule}". heji rules lists them all.',
  },
  badSeverity: {
    'zh-CN': '--severity 只能是 error、warning 或 hint，不能是“{severity}”。',
    'en-US': '--severity must be error, warning or hint, not "{severity}".',
  },
  badLocale: {
    'zh-CN': '--lang 只能是 zh-CN 或 en-US，不能是“{locale}”。',
    'en-US': '--lang must be zh-CN or en-US, not "{locale}".',
  },
  profileMissing: {
    'zh-CN': '找不到方案“{profile}”：它既不是内置方案（{known}），也不是读得到的文件。',
    'en-US': 'Profile "{profile}" not found: neither built in ({known}) nor a file that can be read.',
  },
  profileNotJson: {
    'zh-CN': '方案文件“{profile}”不是正确的 JSON。',
    'en-US': 'The profile file "{profile}" is not valid JSON.',
  },
  profileWrong: {
    'zh-CN': '方案文件“{profile}”不能用：{issues}',
    'en-US': 'The profile file "{profile}" cannot be used: {issues}',
  },
  profileGood: {
    'zh-CN': '方案“{name}”（{profile}）可以使用。',
    'en-US': 'The profile "{name}" ({profile}) can be used.',
  },
  oneProfile: {
    'zh-CN': '请给出一个方案文件或内置方案的名称。例：heji profile 本单位方案.json',
    'en-US': 'Name one profile file or built-in profile. Example: heji profile bureau.json',
  },
  profileIssue: {
    'zh-CN': '{path} 应为 {expected}，写的是 {received}',
    'en-US': '{path} should be {expected}, is {received}',
  },
  profileIssueMissing: { 'zh-CN': '缺少 {path}', 'en-US': '{path} is missing' },
  profileIssueUnknown: { 'zh-CN': '没有 {path} 这一项', 'en-US': 'there is no entry {path}' },
  profileNumber: { 'zh-CN': '数字', 'en-US': 'a number' },
  profileText: { 'zh-CN': '文字', 'en-US': 'a text' },
  profileSwitch: { 'zh-CN': 'true 或 false', 'en-US': 'true or false' },
  profileObject: { 'zh-CN': '一组条目', 'en-US': 'a group of entries' },
  profileTold: {
    'zh-CN': '一条指定：form、table、head、role（这一列是什么），或 form、row、within（这一行是谁的其中）',
    'en-US':
      'something told: form, table, head, role (what a column is), or form, row, within (what a row is a part of)',
  },
  nothingRecognised: {
    'zh-CN': '没有认出附件1-1、1-2、1-3中的任何一张表。',
    'en-US': 'None of the forms 1-1, 1-2, 1-3 was recognised.',
  },
  onlyBlank: {
    'zh-CN': '只有没填过的空表，没有可核对的内容。请填好后再核对。',
    'en-US': 'Only blank forms: there is nothing to check yet. Fill them in first.',
  },
  sought: { 'zh-CN': '  {kind}：按 {labels} 等标签查找', 'en-US': '  {kind}: looked for the labels {labels}' },
  nearest: {
    'zh-CN': '最接近的是工作表“{sheet}”（像 {kind}）：有 {found}，没有 {missing}。',
    'en-US': 'Sheet "{sheet}" came nearest (like {kind}): it has {found}, it lacks {missing}.',
  },
  profileLine: { 'zh-CN': '评分方案：{name}', 'en-US': 'Profile: {name}' },
  counts: {
    'zh-CN':
      '错误 {errors} · 警告 {warnings} · 提示 {hints} · 已核对 {passed}（其中尾差 {rounding}） · 无法核对 {unreadable}',
    'en-US':
      'errors {errors} · warnings {warnings} · hints {hints} · checked {passed} (rounding {rounding}) · undecided {unreadable}',
  },
  verdict: { 'zh-CN': '{word}：{reason}', 'en-US': '{word}: {reason}' },
  noticeLine: { 'zh-CN': '没有认出  {place}  {text}', 'en-US': 'not understood  {place}  {text}' },
  follows: { 'zh-CN': '由上一条引起', 'en-US': 'follows from the above' },
  oneWorkbook: {
    'zh-CN': '{option} 只能用于一个工作簿；给出了 {count} 个。',
    'en-US': '{option} goes with one workbook only; {count} were given.',
  },
  withoutWorkbook: {
    'zh-CN': '没有给出要核对的工作簿：把它写在 --with 之前。例：heji check 自评表.xlsx --with 项目1.xlsx 项目2.xlsx',
    'en-US':
      'There is no workbook to check: name it before --with. Example: heji check unit.xlsx --with project1.xlsx project2.xlsx',
  },
  withTwice: {
    'zh-CN': '“{file}”给了两次：同一个文件不能既是工作簿又在 --with 里，也不能在 --with 里重复。',
    'en-US': '"{file}" was given twice: a file is either the workbook or one of --with, and named once.',
  },
  withFile: {
    'zh-CN': '合并核对 {file}：{forms} 张表',
    'en-US': 'Checked together with {file} (forms: {forms})',
  },
  withNothing: {
    'zh-CN': '合并核对 {file}：没有认出附件1-1、1-2、1-3中的任何一张表',
    'en-US': 'Checked together with {file}: none of the forms 1-1, 1-2, 1-3 was recognised',
  },
  besideUnread: { 'zh-CN': '{file}：{why}', 'en-US': '{file}: {why}' },
  reportTooLarge: {
    'zh-CN': '正文太大：最多读 50 MB、400 万字',
    'en-US': 'The report is too large: at most 50 MB and 4 million characters are read',
  },
  reportEmpty: { 'zh-CN': '正文里没有文字', 'en-US': 'There is no text in the report' },
  reportEncrypted: {
    'zh-CN': '正文设了打开密码，请先在 Word 中去掉密码另存一份',
    'en-US': 'The report is protected by a password to open; save a copy without it in Word first',
  },
  reportDamaged: {
    'zh-CN': '正文文件已损坏或不完整，请在 Word 中打开后另存一份再试',
    'en-US': 'The report is damaged or incomplete; open it in Word, save a copy and try again',
  },
  reportOldWord: {
    'zh-CN': '正文是旧格式（.doc、.wps），请在 Word 或 WPS 中另存为 .docx 再试',
    'en-US': 'The report has an old format (.doc, .wps); save it as .docx in Word or WPS and try again',
  },
  reportPdf: {
    'zh-CN': '正文是 PDF，不读。请用做出它的 Word 文档；没有的话，用 Word 打开这个 PDF，另存为 .docx 再试',
    'en-US':
      'The report is a PDF, which is not read. Use the Word document it was made from; without one, open the PDF in Word, save it as .docx and try again',
  },
  reportNotAReport: {
    'zh-CN': '这不是 Word 文档（.docx）或文本文件（.txt）；图片请先转成文字',
    'en-US': 'This is neither a Word document (.docx) nor a text file (.txt); turn a picture into text first',
  },
  reportLine: {
    'zh-CN': '正文 {file}：看懂 {understood} 处，未核对 {notUnderstood} 处',
    'en-US': 'Text {file}: {understood} statements understood, {notUnderstood} not understood and not checked',
  },
  reportOnSheet: { 'zh-CN': '（本工作簿）', 'en-US': '(this workbook)' },
  reportTables: {
    'zh-CN': '  正文里的 {count} 张表没有核对',
    'en-US': '  {count} tables in the text were not checked',
  },
  reportTracked: {
    'zh-CN': '  正文有未接受的修订，按全部接受后的文字核对',
    'en-US': '  The text has tracked changes; it was checked as if all were accepted',
  },
  reportUnread: { 'zh-CN': '  未核对：{quote}', 'en-US': '  Not checked: {quote}' },
  progress: { 'zh-CN': '[{index}/{count}] {file}', 'en-US': '[{index}/{count}] {file}' },
  fileHeading: { 'zh-CN': '══ {file}', 'en-US': '══ {file}' },
} as const satisfies Record<string, Record<Locale, string>>;
