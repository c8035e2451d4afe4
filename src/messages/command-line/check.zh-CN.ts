import type { CheckTexts } from './check.texts';

export const zhCN: CheckTexts = {
  formsToldAside: '不参与核对（由用户指定）',
  formsToldNot: (role) => `指定为“${role}”，与内容或别的列头不符，没有照办；`,
  formsRowOfTotal: ({ cell, row }) => `  ${cell} 资金｜${row} → 资金总额的分项（由用户指定）`,
  formsRowWithin: ({ cell, row, within }) => `  ${cell} 资金｜${row} → “${within}”的其中（由用户指定）`,
  formsUnread: '没有认出，没有参与核对',
  formsUnreadMaybe: (names) => `没有认出，可能是${names}；需要它的核对没有进行（无法核对）`,
  nothingRecognised: '没有认出附件1-1、1-2、1-3中的任何一张表。',
  onlyBlank: '只有没填过的空表，没有可核对的内容。请填好后再核对。',
  sought: ({ kind, labels }) => `  ${kind}：按 ${labels} 等标签查找`,
  nearest: ({ sheet, kind, found, missing }) =>
    `最接近的是工作表“${sheet}”（像 ${kind}）：有 ${found}，没有 ${missing}。`,
  profileLine: (name) => `评分方案：${name}`,
  counts: ({ errors, warnings, hints, passed, rounding, unreadable }) =>
    `错误 ${errors} · 警告 ${warnings} · 提示 ${hints} · 已核对 ${passed}（其中尾差 ${rounding}） · 无法核对 ${unreadable}`,
  verdict: ({ word, reason }) => `${word}：${reason}`,
  noticeLine: ({ place, text }) => `没有认出  ${place}  ${text}`,
  withFile: ({ file, forms }) => `合并核对 ${file}：${forms} 张表`,
  withNothing: (file) => `合并核对 ${file}：没有认出附件1-1、1-2、1-3中的任何一张表`,
  reportLine: ({ file, understood, notUnderstood }) =>
    `正文 ${file}：看懂 ${understood} 处，未核对 ${notUnderstood} 处`,
  reportOnSheet: '（本工作簿）',
  reportTables: (count) => `  正文里的 ${count} 张表没有核对`,
  reportTracked: '  正文有未接受的修订，按全部接受后的文字核对',
  reportUnread: (quote) => `  未核对：${quote}`,
  undecidedPlaces: (count) => `有 ${count} 处无法核对（看不懂，或判定不了），没有算作问题，请人工核对`,
  testOfReading: '读取文件',
  wordPlace: ({ sheet, table, row, cell }) => `${sheet}（文档第 ${table} 张表，第 ${row} 行第 ${cell} 格）`,
  wordLine: ({ sheet, text }) => `${sheet}（表外的一行：${text}）`,
  wordWithoutForms:
    '  这份 Word 报告里没有附表，正文没有可以对照的数。附表在另外的工作簿里的，请一起核对：heji check 附表.xlsx --report 报告.docx',
  wordTracked: '  文档有未接受的修订，按全部接受后的内容核对',
  wordEmbedded: (count) =>
    `  文档里嵌着 ${count} 个 Excel 表或外来内容，没有读：请把它们变成 Word 表格，或另存为 .xlsx 一起核对（--with）`,
};
