import type { Locale } from '../locale';

/** What `heji review` says besides the findings. */
export const REVIEW_COMMAND_TEXTS = {
  reviewNothing: {
    'zh-CN': '“{place}”里没有工作簿（.xlsx、.xlsm、.xlsb、.xls、.et），也没有 Word 报告（.docx）。',
    'en-US': 'There is no workbook (.xlsx, .xlsm, .xlsb, .xls, .et) and no Word report (.docx) in "{place}".',
  },
  reviewBadTarget: {
    'zh-CN': '汇总表只能存为 .xlsx：{file}',
    'en-US': 'The table can be saved as .xlsx only: {file}',
  },
  reviewTargetIsInput: {
    'zh-CN': '汇总表不能存到要审核的文件上：{file}',
    'en-US': 'The table cannot be saved over a workbook under review: {file}',
  },
  reviewNotSaved: {
    'zh-CN': '汇总表没有存成“{file}”：文件夹不存在、文件正被打开或没有写入权限。换一个位置再试。',
    'en-US':
      'The table could not be saved as "{file}": no such folder, the file is open, or no permission. Try another place.',
  },
  reviewStopped: {
    'zh-CN': '已按要求停止：审核了 {done}／{count} 个文件，已完成的都在上面（和汇总表里）',
    'en-US': 'Stopped as asked: {done} of {count} files were reviewed; what was done stands above (and in the table)',
  },
  reviewSaved: { 'zh-CN': '汇总表已存为 {file}', 'en-US': 'The table was saved as {file}' },
  reviewLine: {
    'zh-CN': '{verdict}  错误 {errors} · 警告 {warnings} · 提示 {hints}  总分 {score}{grade}  {unit} {year}  {file}',
    'en-US':
      '{verdict}  errors {errors} · warnings {warnings} · hints {hints}  score {score}{grade}  {unit} {year}  {file}',
  },
  reviewProblem: { 'zh-CN': '{verdict}  {file}：{problem}', 'en-US': '{verdict}  {file}: {problem}' },
  reviewSum: {
    'zh-CN': '共 {count} 份：可报送 {ready}，未查全 {incomplete}，不可报送 {notReady}，未核对 {unchecked}',
    'en-US':
      '{count} workbooks: ready {ready}, not all checked {incomplete}, not ready {notReady}, not checked {unchecked}',
  },
  reviewNoOther: {
    'zh-CN': '--json 和 --json-lines 只能选一个。',
    'en-US': 'Choose one of --json and --json-lines.',
  },
  reviewDecisionsUnread: {
    'zh-CN': '审核记录“{file}”读不了：{why}。没有采用任何审核意见，也没有开始审核。',
    'en-US': 'The review file "{file}" cannot be read: {why}. Nothing was reviewed.',
  },
  reviewFileNotJson: { 'zh-CN': '它不是 JSON 文件，或已损坏', 'en-US': 'it is no JSON, or damaged' },
  reviewFileNotAReview: {
    'zh-CN': '它不是核绩的审核记录',
    'en-US': 'it is no review file of Heji',
  },
  reviewFileNewer: {
    'zh-CN': '它是更新版本的核绩保存的，请先升级',
    'en-US': 'a later version of Heji saved it; update first',
  },
  reviewFileDamaged: { 'zh-CN': '其中 {place} 不对', 'en-US': '{place} in it is wrong' },
  reviewConflict: {
    'zh-CN': '意见不一：{unit} {year} {finding}：{decisions}。暂按“要求修改”处理，请商定后在审核台上重新选。',
    'en-US':
      'Reviewers differ: {unit} {year} {finding}: {decisions}. It is asked about until they agree and decide anew.',
  },
  reviewVoid: {
    'zh-CN': '有 {count} 条审核意见因数字已变而作废，需重新审核（见“问题明细”的审核意见一栏）。',
    'en-US':
      '{count} decisions are void, since the figures changed; decide again (column Remark of the sheet Findings).',
  },
  reviewRecordsUnread: {
    'zh-CN': '“{file}”第 {line} 行不是一个单位的审核结果（heji review --json-lines 的一行）。请重新生成这个文件。',
    'en-US': 'Line {line} of "{file}" is no unit\'s result (a line of heji review --json-lines). Make the file anew.',
  },
  reviewTemplateUnread: {
    'zh-CN': '模板“{file}”不能用：{why}',
    'en-US': 'The template "{file}" cannot be used: {why}',
  },
  reviewTemplateAlone: {
    'zh-CN': '--template 要和 --letters 一起用。',
    'en-US': '--template goes with --letters.',
  },
  reviewTemplateSaved: {
    'zh-CN':
      '模板已存为 {file}。在 Word 里改抬头、落款和正文；{{单位}}、{{年度}}、{{条数}}、{{日期}}、{{文件}} 会换成各单位的，{{意见}} 处放各条意见。',
    'en-US':
      "The template was saved as {file}. Edit it in Word; {{unit}}, {{year}}, {{count}}, {{date}}, {{files}} become each unit's, the points stand at {{points}}.",
  },
  reviewTemplateTaken: {
    'zh-CN': '“{file}”已经存在，没有覆盖。换一个名字。',
    'en-US': '"{file}" is there already and was not overwritten. Choose another name.',
  },
  reviewTemplateEnding: {
    'zh-CN': '模板只能存为 .docx：{file}',
    'en-US': 'A template can be saved as .docx only: {file}',
  },
  reviewNotWritten: {
    'zh-CN': '没有写成“{file}”：文件夹不存在、文件正被打开或没有写入权限。换一个位置再试。',
    'en-US': '"{file}" could not be written: no such folder, the file is open, or no permission. Try another place.',
  },
  reviewLettersInside: {
    'zh-CN': '退回修改意见不能存到要审核的文件夹里（{folder}），下次审核会把它们当成单位的文件。换一个文件夹。',
    'en-US':
      'Letters cannot be saved inside a folder under review ({folder}): they would be reviewed next time. Choose another.',
  },
  reviewLetters: {
    'zh-CN': '退回修改意见 {count} 份，存在 {folder}；{without} 个单位没有要求修改的问题，没有出意见。',
    'en-US': '{count} letters were saved in {folder}; {without} units have nothing to correct and get none.',
  },
  reviewRounds: {
    'zh-CN':
      '与 {place} 比：已改 {solved}，未改 {unchanged}，改后仍不符 {altered}，已说明 {explained}，新增 {added}，没有核对到 {unseen}；对应 {matched} 个单位，没有对应 {unmatched} 个，没有重报 {missing} 个。',
    'en-US':
      'Against {place}: corrected {solved}, not corrected {unchanged}, changed but still wrong {altered}, explained {explained}, new {added}, not checked {unseen}; units matched {matched}, not matched {unmatched}, not handed in again {missing}.',
  },
} as const satisfies Record<string, Record<Locale, string>>;
