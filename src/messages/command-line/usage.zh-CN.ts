import type { UsageTexts } from './usage.texts';

export const zhCN: UsageTexts = {
  unknownCommand: (command) => `没有“${command}”这个命令。heji help 列出全部命令。`,
  unexpected: '程序内部出错，没有改动任何文件。请把所用的命令告诉我们。',
  badOption: (option) => `不认识的参数：${option}。heji help 列出全部用法。`,
  noFile: '没有给出文件。例：heji check 自评表.xlsx',
  unknownRule: (rule) => `没有编号为“${rule}”的规则。heji rules 列出全部规则。`,
  badSeverity: (severity) => `--severity 只能是 error、warning 或 hint，不能是“${severity}”。`,
  badLocale: (locale) => `--lang 只能是 zh-CN 或 en-US，不能是“${locale}”。`,
  profileMissing: ({ profile, known }) => `找不到方案“${profile}”：它既不是内置方案（${known}），也不是读得到的文件。`,
  profileNotJson: (profile) => `方案文件“${profile}”不是正确的 JSON。`,
  profileWrong: ({ profile, issues }) => `方案文件“${profile}”不能用：${issues.join('；')}`,
  profileGood: ({ name, profile }) => `方案“${name}”（${profile}）可以使用。`,
  oneProfile: '请给出一个方案文件或内置方案的名称。例：heji profile 本单位方案.json',
  profileIssue: ({ path, expected, received }) => `${path} 应为 ${expected}，写的是 ${received}`,
  profileIssueMissing: (path) => `缺少 ${path}`,
  profileIssueUnknown: (path) => `没有 ${path} 这一项`,
  profileNumber: '数字',
  profileText: '文字',
  profileSwitch: 'true 或 false',
  profileObject: '一组条目',
  profileTold: '一条指定：form、table、head、role（这一列是什么），或 form、row、within（这一行是谁的其中）',
  oneWorkbook: ({ option, count }) => `${option} 只能用于一个工作簿；给出了 ${count} 个。`,
  withoutWorkbook:
    '没有给出要核对的工作簿：把它写在 --with 之前。例：heji check 自评表.xlsx --with 项目1.xlsx 项目2.xlsx',
  withTwice: (file) => `“${file}”给了两次：同一个文件不能既是工作簿又在 --with 里，也不能在 --with 里重复。`,
  besideUnread: ({ file, why }) => `${file}：${why}`,
  progress: ({ index, count, file }) => `[${index}/${count}] ${file}`,
  fileHeading: (file) => `══ ${file}`,
  passwordMissing: '--password-stdin 要从标准输入读密码，没有读到。例：heji check 表.xlsx --password-stdin < 密码文件',
  outputLost: '结果没有全部输出（磁盘满了或输出被关闭）。要写的工作簿若已写成，不受影响。',
  badFormat: ({ formats, format }) =>
    `--format 只能是 ${formats} 中的一个（与 --json 一起用时只能是 json），不能是“${format}”。`,
  badSchema: (names) => `请给出一个格式说明的名称：${names}。例：heji schema check`,
  badShell: (names) => `请给出命令行外壳的名称：${names}。例：source <(heji completion bash)`,
  usage: `核绩 heji：核对部门整体支出绩效自评附表

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
--fix 改正的同时把随之变动的格（总分、执行率等）一起改；没有改的逐条列出；--json 里每格有 solves（解决的）、eases（减轻但还在的）和 raises（带出的）。
--formulas 能用公式的写公式，其余写值。--dry-run 只列出，不写任何文件。
--in-place 改写原文件，改写前的存为“原名.bak”（已有则 .bak2、.bak3……）；不用它就不会动原文件。
-o 写成另一个文件；已有同名文件时不写，除非加 --force。不是 .xlsx 的（.xls、.ods、网页表格）写成 .xlsx，字体、边框、图片不保留。
--journal 记下写了什么，供 restore 撤回；heji fill --json 的输出也可以作记录。
--password-stdin 文件设了打开密码时，从标准输入的第一行读密码（check、review、forms）；密码不留在命令历史里，也不保存。
退出码：check、review：0 没有错误，1 有错误；fill、restore：0 完成（没有要填的也是 0）；
        2 有文件读不了、用法不对，或有单元格、文件没有写成。
`,
  commands: {
    check: '核对工作簿或 Word 报告',
    review: '批量审核许多单位',
    fill: '填写能算出的单元格，或改正问题',
    workbook: '把 Word 报告里的附表存成工作簿',
    restore: '撤回 heji fill 写的内容',
    forms: '认出的表、列和字段',
    rules: '全部审核规则',
    profile: '检查评分方案',
    schema: '--json 输出的 JSON Schema',
    completion: '命令补全的脚本',
  },
};
