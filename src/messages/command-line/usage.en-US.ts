import type { UsageTexts } from './usage.texts';

export const enUS: UsageTexts = {
  unknownCommand: (command) => `There is no command "${command}". heji help lists them all.`,
  unexpected: 'An internal error occurred; no file was changed. Please report the command you used.',
  badOption: (option) => `Unknown or incomplete option: ${option}. heji help lists them all.`,
  noFile: 'No file given. Example: heji check workbook.xlsx',
  unknownRule: (rule) => `There is no rule "${rule}". heji rules lists them all.`,
  badSeverity: (severity) => `--severity must be error, warning or hint, not "${severity}".`,
  badLocale: (locale) => `--lang must be zh-CN or en-US, not "${locale}".`,
  profileMissing: ({ profile, known }) =>
    `Profile "${profile}" not found: neither built in (${known}) nor a file that can be read.`,
  profileNotJson: (profile) => `The profile file "${profile}" is not valid JSON.`,
  profileWrong: ({ profile, issues }) => `The profile file "${profile}" cannot be used: ${issues.join('; ')}`,
  profileGood: ({ name, profile }) => `The profile "${name}" (${profile}) can be used.`,
  oneProfile: 'Name one profile file or built-in profile. Example: heji profile bureau.json',
  profileIssue: ({ path, expected, received }) => `${path} should be ${expected}, is ${received}`,
  profileIssueMissing: (path) => `${path} is missing`,
  profileIssueUnknown: (path) => `there is no entry ${path}`,
  profileNumber: 'a number',
  profileText: 'a text',
  profileSwitch: 'true or false',
  profileObject: 'a group of entries',
  profileTold:
    'something told: form, table, head, role (what a column is), or form, row, within (what a row is a part of)',
  oneWorkbook: ({ option, count }) => `${option} goes with one workbook only; ${count} were given.`,
  withoutWorkbook:
    'There is no workbook to check: name it before --with. Example: heji check unit.xlsx --with project1.xlsx project2.xlsx',
  withTwice: (file) => `"${file}" was given twice: a file is either the workbook or one of --with, and named once.`,
  besideUnread: ({ file, why }) => `${file}: ${why}`,
  progress: ({ index, count, file }) => `[${index}/${count}] ${file}`,
  fileHeading: (file) => `══ ${file}`,
  passwordMissing:
    '--password-stdin reads the password from standard input, where there was none. Example: heji check forms.xlsx --password-stdin < password-file',
  outputLost:
    'The output is incomplete (disk full or output closed). A workbook that was already written is not affected.',
  badFormat: ({ formats, format }) =>
    `--format must be one of ${formats} (together with --json only json), not "${format}".`,
  badSchema: (names) => `Name one schema of: ${names}. Example: heji schema check`,
  badShell: (names) => `Name one shell of: ${names}. Example: source <(heji completion bash)`,
  usage: `heji: checks the attachment tables of budget-performance self-evaluation reports

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
--fix writes what follows (totals, rates) along with a correction and lists what it left; with --json each cell tells what it solves, eases and raises.
--formulas writes live formulas where they can be had, values elsewhere. --dry-run lists only and writes no file.
--in-place rewrites the file and keeps it as name.bak (.bak2, .bak3 … where there are older ones); without it the input is never touched.
-o writes another file, never over an existing one unless --force is given. What is no .xlsx (.xls, .ods, a web page) becomes one, without fonts, borders and pictures.
--journal records what was written, for restore; the output of heji fill --json serves as well.
--password-stdin takes the password to open files from the first line of standard input (check, review, forms); it stays in no history and is kept nowhere.
Exit code: check, review: 0 no errors found, 1 errors found; fill, restore: 0 done (also when nothing is to be filled);
           2 a file could not be read, wrong usage, or a cell or file was not written.
`,
  commands: {
    check: 'check workbooks or Word reports',
    review: 'review many units',
    fill: 'fill what can be computed, or correct findings',
    workbook: 'save the forms of a Word report as a workbook',
    restore: 'take back what heji fill wrote',
    forms: 'the forms, columns and fields recognised',
    rules: 'all rules',
    profile: 'check a profile',
    schema: 'JSON Schema of what --json prints',
    completion: 'a script that completes commands',
  },
};
