import type { Locale } from '../locales/locale';

/** What the command line says besides the findings. */
const TEXTS = {
  usage: {
    'zh-CN': `核绩 heji：核对部门整体支出绩效自评附表

用法
  heji check <文件…> [--json] [--profile 方案] [--lang zh-CN|en-US] [--rule 编号] [--severity error|warning|hint]
  heji forms <文件> [--json]        识别到的表和每个字段所在的单元格
  heji rules [--json|--markdown]    全部审核规则
  heji --version

--profile 取内置方案的名称（hunan、hubei、cost-first、sichuan）或一个 JSON 文件；不给则按表上印的分值自动选择。
--rule 只列出该规则（可多次）；--severity 只列出该级及更重的问题。
退出码：0 没有错误；1 有错误；2 有文件读不了或用法不对。
`,
    'en-US': `heji: checks the attachment tables of budget-performance self-evaluation reports

Usage
  heji check <files…> [--json] [--profile P] [--lang zh-CN|en-US] [--rule ID] [--severity error|warning|hint]
  heji forms <file> [--json]        the forms recognised, every field with its cell
  heji rules [--json|--markdown]    all rules
  heji --version

--profile takes a built-in profile's name (hunan, hubei, cost-first, sichuan) or a JSON file; without it the weights printed on the forms decide.
--rule lists that rule only (may be repeated); --severity lists findings of that severity and graver.
Exit code: 0 no errors found; 1 errors found; 2 a file could not be read, or wrong usage.
`,
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
  profileIssue: {
    'zh-CN': '{path} 应为 {expected}，写的是 {received}',
    'en-US': '{path} should be {expected}, is {received}',
  },
  missing: { 'zh-CN': '找不到这个文件', 'en-US': 'There is no such file' },
  notAFile: { 'zh-CN': '这是一个文件夹，不是工作簿', 'en-US': 'This is a folder, not a workbook' },
  noAccess: { 'zh-CN': '没有读取这个文件的权限', 'en-US': 'No permission to read this file' },
  unreadableFile: { 'zh-CN': '读取这个文件时磁盘出错', 'en-US': 'The disk failed while reading this file' },
  tooLarge: {
    'zh-CN': '文件太大：最多读 50 MB（解压后 400 MB）',
    'en-US': 'The file is too large: at most 50 MB are read (400 MB unpacked)',
  },
  empty: { 'zh-CN': '文件是空的', 'en-US': 'The file is empty' },
  encrypted: {
    'zh-CN': '文件设了打开密码，请先在表格软件中去掉密码另存一份',
    'en-US': 'The file is protected by a password to open; save a copy without it first',
  },
  damaged: {
    'zh-CN': '文件已损坏或不完整，请在表格软件中打开后另存一份再试',
    'en-US': 'The file is damaged or incomplete; open it in a spreadsheet program, save a copy and try again',
  },
  notAWorkbook: {
    'zh-CN': '这不是 Excel 工作簿（.xlsx、.xlsm、.xls）',
    'en-US': 'This is not an Excel workbook (.xlsx, .xlsm, .xls)',
  },
  nothingRecognised: {
    'zh-CN': '没有认出附件1-1、1-2、1-3中的任何一张表。',
    'en-US': 'None of the forms 1-1, 1-2, 1-3 was recognised.',
  },
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
  ready: { 'zh-CN': '可报送', 'en-US': 'Ready to submit' },
  notReady: {
    'zh-CN': '不可报送：{errors} 个错误，{warnings} 个警告未说明',
    'en-US': 'Not ready: {errors} errors, {warnings} warnings without an explanation',
  },
  follows: { 'zh-CN': '由上一条引起', 'en-US': 'follows from the above' },
  progress: { 'zh-CN': '[{index}/{count}] {file}', 'en-US': '[{index}/{count}] {file}' },
  fileHeading: { 'zh-CN': '══ {file}', 'en-US': '══ {file}' },
} as const satisfies Record<string, Record<Locale, string>>;

export type TextKey = keyof typeof TEXTS;

/** The sentence for `key` with `{name}` replaced. */
export function text(locale: Locale, key: TextKey, params: Readonly<Record<string, string>> = {}): string {
  return TEXTS[key][locale].replace(/\{(\w+)\}/gu, (_, name: string) => params[name] ?? '—');
}

/** The language asked for on the command line, before the arguments are understood as a whole. */
export function localeOf(args: readonly string[]): Locale {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at]?.split('=')[1] ?? args[at + 1];
  return at >= 0 && value === 'en-US' ? 'en-US' : 'zh-CN';
}
