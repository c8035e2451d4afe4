import type { Locale } from '../locale';

/** What `heji help` prints: every command with its options (held against the table of commands by a test). */
export const USAGE_TEXTS = {
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
} as const satisfies Record<string, Record<Locale, string>>;
