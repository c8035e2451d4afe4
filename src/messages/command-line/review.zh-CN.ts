import type { ReviewCommandTexts } from './review.texts';

export const zhCN: ReviewCommandTexts = {
  reviewNothing: (place) => `“${place}”里没有工作簿（.xlsx、.xlsm、.xlsb、.xls、.et），也没有 Word 报告（.docx）。`,
  reviewBadTarget: (file) => `汇总表只能存为 .xlsx：${file}`,
  reviewTargetIsInput: (file) => `汇总表不能存到要审核的文件上：${file}`,
  reviewNotSaved: (file) => `汇总表没有存成“${file}”：文件夹不存在、文件正被打开或没有写入权限。换一个位置再试。`,
  reviewStopped: ({ done, count }) => `已按要求停止：审核了 ${done}／${count} 个文件，已完成的都在上面（和汇总表里）`,
  reviewSaved: (file) => `汇总表已存为 ${file}`,
  reviewLine: ({ verdict, errors, warnings, hints, score, grade, unit, year, file }) =>
    `${verdict}  错误 ${errors} · 警告 ${warnings} · 提示 ${hints}  总分 ${score}${grade}  ${unit} ${year}  ${file}`,
  reviewProblem: ({ verdict, file, problem }) => `${verdict}  ${file}：${problem}`,
  reviewSum: ({ count, ready, incomplete, notReady, unchecked }) =>
    `共 ${count} 份：可报送 ${ready}，未查全 ${incomplete}，不可报送 ${notReady}，未核对 ${unchecked}`,
  reviewNoOther: '--json 和 --json-lines 只能选一个。',
  reviewDecisionsUnread: ({ file, why }) => `审核记录“${file}”读不了：${why}。没有采用任何审核意见，也没有开始审核。`,
  reviewConflict: ({ unit, year, finding, decisions }) =>
    `意见不一：${unit} ${year} ${finding}：${decisions}。暂按“要求修改”处理，请商定后在审核台上重新选。`,
  reviewVoid: (count) => `有 ${count} 条审核意见因数字已变而作废，需重新审核（见“问题明细”的审核意见一栏）。`,
  reviewRecordsUnread: ({ file, line }) =>
    `“${file}”第 ${line} 行不是一个单位的审核结果（heji review --json-lines 的一行）。请重新生成这个文件。`,
  reviewTemplateUnread: ({ file, why }) => `模板“${file}”不能用：${why}`,
  reviewTemplateAlone: '--template 要和 --letters 一起用。',
  reviewTemplateSaved: (file) =>
    `模板已存为 ${file}。在 Word 里改抬头、落款和正文；{{单位}}、{{年度}}、{{结论}}、{{条数}}、{{日期}}、{{文件}} 会换成各单位的，{{意见}} 处放各条意见。`,
  reviewTemplateTaken: (file) => `“${file}”已经存在，没有覆盖。换一个名字。`,
  reviewTemplateEnding: (file) => `模板只能存为 .docx：${file}`,
  reviewNotWritten: (file) => `没有写成“${file}”：文件夹不存在、文件正被打开或没有写入权限。换一个位置再试。`,
  reviewLettersInside: (folder) =>
    `退回修改意见不能存到要审核的文件夹里（${folder}），下次审核会把它们当成单位的文件。换一个文件夹。`,
  reviewLetters: ({ count, folder, without }) =>
    `退回修改意见 ${count} 份，存在 ${folder}；${without} 个单位没有要求修改的问题，没有出意见。`,
  reviewRounds: ({ place, solved, unchanged, altered, explained, added, unseen, matched, unmatched, missing }) =>
    `与 ${place} 比：已改 ${solved}，未改 ${unchanged}，改后仍不符 ${altered}，已说明 ${explained}，新增 ${added}，没有核对到 ${unseen}；对应 ${matched} 个单位，没有对应 ${unmatched} 个，没有重报 ${missing} 个。`,
  reviewFile: {
    notJson: () => '它不是 JSON 文件，或已损坏',
    notAReview: () => '它不是核绩的审核记录',
    newer: () => '它是更新版本的核绩保存的，请先升级',
    damaged: (place) => `其中 ${place} 不对`,
  },
};
