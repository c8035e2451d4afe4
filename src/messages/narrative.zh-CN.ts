import type { FileTroubleKey, NarrativeTexts } from './narrative.texts';

const troubles: Readonly<Record<FileTroubleKey, readonly [why: string, next: string]>> = {
  tooLarge: ['太大，核绩不读', '请确认选对了文件；正文可以删去图片后另存，或只复制文字粘贴。'],
  empty: ['里没有内容', '请确认选对了文件。'],
  encrypted: ['有打开密码', '请先打开它，取消密码后另存，再选。'],
  damaged: ['不完整或已损坏', '请重新取得文件；或打开后另存，再选。'],
  oldWord: ['是 .docx 以外的文档（.doc、.wps、.rtf、.odt 等）', '请在 Word 里另存为 .docx，再选；也可以复制文字粘贴。'],
  notAReport: ['不是 .docx 或 .txt 文件', '请选报告正文的文件；也可以复制文字粘贴。'],
  notAWorkbook: ['不是 .xlsx 或 .xls 工作簿', '请选上年的附表工作簿。'],
  noForm: ['里没有找到基础数据表', '请选上年报送的附表工作簿，其中要有基础数据表。'],
};

/** 中文界面：正文 */
export const zhCN: NarrativeTexts = {
  title: '报告正文',
  lead: '粘贴报告正文或选择文件，校验时就与附表核对：收支、项目、人员、得分等。',
  onSheet: (sheet) => `在工作表“${sheet}”里找到了正文，校验时已直接使用，不必再粘贴。`,
  paste: '粘贴正文',
  pasteHint: '从报告中复制全文，粘贴在这里',
  use: '用这段文字校验',
  chooseReport: '选择 .docx 或 .txt 文件…',
  reading: '正在读取文件…',
  pasted: '粘贴的正文',
  kept: '随工作簿保存的正文',
  summary: (characters, understood) => `共 ${characters} 字，看懂 ${understood} 处数据`,
  tables: (n) => `其中 ${n} 张表格没有当作句子读`,
  tracked: '文档里有未接受的修订，按全部接受来读',
  findings: (n) => (n ? `与正文有关的问题 ${n} 处，点一条看原句` : '没有发现与正文有关的问题'),
  findingsList: '与正文有关的问题',
  remove: '移除正文',
  remember: '随工作簿保存正文',
  rememberNote: '不勾选时，关闭面板后就不再保留。勾选后正文写进工作簿文件，拿到文件的人都能读到。',
  tooLongToRemember: '正文太长，不能随工作簿保存；这次校验不受影响。',
  notUnderstood: (n) => `未核对 ${n} 处`,
  notUnderstoodNote: '这些数没有参与核对，请自己看一遍。',
  allUnderstood: '正文中的金额和百分比都核对过。',
  more: (n) => `另有 ${n} 处`,
  fullText: '正文全文',
  sentenceGone: '这句话不在现在的正文里，请重新校验。',
  importTitle: '从报告导入附表',
  importLead: 'Word 报告里的附表可以插入成工作表，不用再录一遍。先列出认出的表，由您选定再插入。',
  importFrom: (file) => `看看 ${file} 里的附表`,
  importChoose: '选择 Word 报告…',
  importFound: (file, forms) => `${file} 里认出 ${forms} 张附表：`,
  importForm: (kind, sheet, rows) => `${kind}  ${sheet}（${rows} 行）`,
  importNote:
    '插在最后，现有的工作表不动；数字照报告的小数位，合并和列宽照报告的表，字体和底色不带过来。插入之后，之前的操作不能再用“撤消”取消。',
  importInsert: (n) => `插入 ${n} 张表`,
  importOther: '换一个文件',
  previousTitle: '上年附表',
  previousLead: '选择上年的附表工作簿，核对本年的“上年决算”与上年的“决算”，以及人数的变化。',
  choosePrevious: '选择上年工作簿…',
  previousInUse: (file, forms) => `正在使用“${file}”：找到 ${forms} 张自评表`,
  removePrevious: '移除上年工作簿',
  privacy: '文件和文字只在本机读取，不会发送出去。',
  trouble: (file, trouble) => {
    const [why, next] = troubles[trouble];
    return `“${file}”${why}\n${next}`;
  },
};
