import type { Locale } from '../messages/locale';
import { FILE_TEXTS } from './file-texts';
import { FILL_TEXTS } from './fill-texts';
import { PIPELINE_TEXTS } from './pipeline-texts';
import { REVIEW_COMMAND_TEXTS } from './review-texts';
import { WORD_TEXTS } from './word-texts';

/** What the command line says besides the findings. */
const TEXTS = {
  ...FILE_TEXTS,
  ...FILL_TEXTS,
  ...PIPELINE_TEXTS,
  ...REVIEW_COMMAND_TEXTS,
  ...WORD_TEXTS,
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
  usage: {
    'zh-CN': `核绩 heji：核对部门整体支出绩效自评附表

用法
  heji check <文件…> [--json | --format text|json|sarif|junit] [--profile 方案] [--lang zh-CN|en-US] [--rule 编号] [--severity error|warning|hint]
                                    [--report 正文.docx|.txt] [--previous 上年表.xlsx] [--with 项目表.xlsx …]
                                    文件是工作簿，或附表在里面的 Word 报告（.docx）：表和正文一次核对
  heji review <文件夹或文件…> [-o 汇总.xlsx] [--letters 文件夹 [--template 模板.docx]] [--decisions 审核记录.json …]
                                    [--previous 上一轮或上年的文件夹] [--json | --json-lines] [--profile 方案] [--lang zh-CN|en-US]
                                    许多单位：每个单位一行；汇总表（汇总、问题明细、频次、轮次）；每个单位一份退回修改意见
  heji review --new-template 模板.docx
                                    退回修改意见的模板，在 Word 里改抬头和落款
  heji fill <文件> -o <新文件.xlsx> | --in-place | --dry-run [--mode blanks|all] [--formulas]
                                    [--journal 记录.json] [--json] [--force] [--profile 方案] [--lang zh-CN|en-US]
                                    填写能算出的单元格，列出每处的原值、新值和算式
  heji fill <文件> --fix 编号[,…] -o <新文件.xlsx> | --in-place | --dry-run [--formulas] [--journal 记录.json] [--json]
                                    改正这些规则查出的问题：先试算，能解决问题、又不引出新问题的才写
  heji fill <报告.docx> -o <新文件.docx> | --in-place | --dry-run [--plain] [--mode blanks|all] [--json] [--force]
                                    写进 Word 表格，都是“核绩”的修订，在 Word 里逐处接受或拒绝；--plain 直接写入
  heji workbook <报告.docx> -o <表.xlsx> [--force]
                                    把 Word 报告里的附表存成工作簿，一张表一个工作表
  heji restore <文件> --journal <记录.json> -o <新文件.xlsx> | --in-place [--json] [--force] [--lang zh-CN|en-US]
                                    撤回 heji fill 写的内容；其间改过的单元格不动，并一一列出
  heji forms <文件> [--profile 方案] [--json]
                                    识别到的表、每一列认作什么（及依据）、没有认出的列，和每个字段所在的单元格
  heji forms <文件> --anonymous <副本.xlsx> [--force]
                                    存一份匿名副本供反馈：名称和数字换掉，版式、表头、公式、单位不变
  heji rules [--json|--markdown]    全部审核规则
  heji profile <方案> [--json]       检查一个方案文件能不能用，写错的项逐条指出
  heji schema <名称>                 --json 输出和方案文件的 JSON Schema：check、fill、forms、profile、restore、review、review-line、rules
  heji completion bash|zsh|fish|powershell
                                    命令补全的脚本。例：source <(heji completion bash)
  heji --version

--profile 取内置方案的名称（hunan、hubei、cost-first、sichuan）或一个 JSON 文件；不给则按表上印的分值自动选择。
--report 把自评报告的正文（Word 或文本文件）与表核对，--previous 与上年的表核对；各只用于一个工作簿。
--with 项目支出表在另外的文件里时，与工作簿合在一起核对：可写多个文件或一个文件夹，写在工作簿之后；只用于一个工作簿。
--format 结果的格式：sarif（SARIF 2.1.0，错误、警告、提示为 error、warning、note）、junit（错误和警告是失败，没能核对的是跳过）供流水线用。
--rule 只列出该规则（可多次）；--severity 只列出该级及更重的问题。
--mode blanks（默认）只填空白，all 把与计算不同的也改；“建议”的只列出，从不代写；您自己的公式不动。
--fix 改正的同时把随之变动的格（总分、执行率等）一起改；没有改的逐条列出；--json 里每格有 solves（解决的）和 raises（带出的）。
--formulas 能用公式的写公式，其余写值。--dry-run 只列出，不写任何文件。
--in-place 改写原文件，改写前的存为“原名.bak”（已有则 .bak2、.bak3……）；不用它就不会动原文件。
-o 写成另一个文件；已有同名文件时不写，除非加 --force。不是 .xlsx 的（.xls、.ods、网页表格）写成 .xlsx，字体、边框、图片不保留。
--journal 记下写了什么，供 restore 撤回；heji fill --json 的输出也可以作记录。
--password-stdin 文件设了打开密码时，从标准输入的第一行读密码（check、review、forms）；密码不留在命令历史里，也不保存。
退出码：check、review：0 没有错误，1 有错误；fill、restore：0 完成（没有要填的也是 0）；
        2 有文件读不了、用法不对，或有单元格、文件没有写成。
`,
    'en-US': `heji: checks the attachment tables of budget-performance self-evaluation reports

Usage
  heji check <files…> [--json | --format text|json|sarif|junit] [--profile P] [--lang zh-CN|en-US] [--rule ID] [--severity error|warning|hint]
                                    [--report text.docx|.txt] [--previous last.xlsx] [--with projects.xlsx …]
                                    a file is a workbook, or a Word report (.docx) with the forms in it: forms and text at once
  heji review <folders or files…> [-o table.xlsx] [--letters folder [--template T.docx]] [--decisions record.json …]
                                    [--previous folder of the last round or year] [--json | --json-lines] [--profile P] [--lang zh-CN|en-US]
                                    many units: a line each; a table (summary, findings, frequencies, rounds); a letter to each
  heji review --new-template T.docx
                                    the letters' template, whose head and closing lines are edited in Word
  heji fill <file> -o <new.xlsx> | --in-place | --dry-run [--mode blanks|all] [--formulas]
                                    [--journal record.json] [--json] [--force] [--profile P] [--lang zh-CN|en-US]
                                    fills the cells that can be computed; lists each with before, after and arithmetic
  heji fill <file> --fix ID[,…] -o <new.xlsx> | --in-place | --dry-run [--formulas] [--journal record.json] [--json]
                                    corrects what these rules found: only what was proved to solve something and to raise nothing
  heji fill <report.docx> -o <new.docx> | --in-place | --dry-run [--plain] [--mode blanks|all] [--json] [--force]
                                    writes into the Word tables as tracked changes by 核绩, to accept or reject in Word; --plain writes plainly
  heji workbook <report.docx> -o <forms.xlsx> [--force]
                                    saves the forms of a Word report as a workbook, one sheet each
  heji restore <file> --journal <record.json> -o <new.xlsx> | --in-place [--json] [--force] [--lang zh-CN|en-US]
                                    takes back what heji fill wrote; cells edited since are left alone and named
  heji forms <file> [--profile <profile>] [--json]
                                    the forms recognised, what each column was read as and why, every field with its cell
  heji forms <file> --anonymous <copy.xlsx> [--force]
                                    saves a copy to be shown to others: names and figures replaced, layout, heads, formulas and units kept
  heji rules [--json|--markdown]    all rules
  heji profile <P> [--json]         whether a profile file can be used; names each wrong entry
  heji schema <name>                the JSON Schema of what --json prints, or of a profile file: check, fill, forms, profile, restore, review, review-line, rules
  heji completion bash|zsh|fish|powershell
                                    a script that completes commands. Example: source <(heji completion bash)
  heji --version

--profile takes a built-in profile's name (hunan, hubei, cost-first, sichuan) or a JSON file; without it the weights printed on the forms decide.
--report holds the report's text (Word or plain text) against the forms, --previous last year's forms; each with one workbook only.
--with checks a workbook together with further files of the unit (its project forms): files or a folder, after the workbook; one workbook only.
--format is for pipelines: sarif (SARIF 2.1.0; errors, warnings, hints are error, warning, note) or junit (errors and warnings fail, what could not be checked is skipped).
--rule lists that rule only (may be repeated); --severity lists findings of that severity and graver.
--mode blanks (default) fills empty cells only, all also writes those that differ; what is suggested is listed, never written; your own formulas stay.
--fix writes what follows (totals, rates) along with a correction and lists what it left; with --json each cell tells what it solves and raises.
--formulas writes live formulas where they can be had, values elsewhere. --dry-run lists only and writes no file.
--in-place rewrites the file and keeps it as name.bak (.bak2, .bak3 … where there are older ones); without it the input is never touched.
-o writes another file, never over an existing one unless --force is given. What is no .xlsx (.xls, .ods, a web page) becomes one, without fonts, borders and pictures.
--journal records what was written, for restore; the output of heji fill --json serves as well.
--password-stdin takes the password to open files from the first line of standard input (check, review, forms); it stays in no history and is kept nowhere.
Exit code: check, review: 0 no errors found, 1 errors found; fill, restore: 0 done (also when nothing is to be filled);
           2 a file could not be read, wrong usage, or a cell or file was not written.
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
