import { isUndecided } from '../desk/several';
import { TEMPLATE_FAULTS } from '../desk/template-faults';
import type { ReviewWords } from './review.texts';

export const chinese: ReviewWords = {
  title: '批量审核',
  begin:
    '请选择存放各单位自评表的文件夹，或把它拖到这里：里面的工作簿和 Word 报告逐份核对，列成一张汇总表。文件只在本机打开，不上传。',
  chooseFolder: '选择文件夹…',
  chooseFiles: '选择文件…',
  again: '再选一次同一个文件夹，只重读改过的文件',
  save: '导出汇总表',
  fileName: '审核汇总.xlsx',
  lettersName: '退回修改意见.zip',
  decisionsName: '审核记录.json',
  templateName: '退回修改意见模板.docx',
  stop: '停止',
  goOn: '继续',
  back: '返回表格',
  progress: '审核进度',
  reading: (done, total, path) => `正在核对 ${String(done + 1)}/${String(total)}：${path}`,
  sum: (all, of) =>
    `共 ${String(all)} 份：可报送 ${String(of('ready'))}，未查全 ${String(of('incomplete'))}，不可报送 ${String(of('notReady'))}，未核对 ${String(of('unchecked'))}`,
  stopped: (left) => `已停止，还有 ${String(left)} 个文件没有核对。`,
  failed: (left) =>
    `审核中断，还有 ${String(left)} 个文件没有核对：可能内存不够。请分几次选择较小的文件夹；仍不行就刷新页面再试。`,
  nothing:
    '里面没有工作簿（.xlsx、.xlsm、.xlsb、.xls、.et），也没有 Word 报告（.docx）。请换一个文件夹，或直接选择文件。',
  notSaved: '文件没有导出。请刷新页面再试；仍不行时，请检查本页的文件是否齐全。',
  saved: (name) => `已导出 ${name}。`,
  open: (path) => `在表格里打开 ${path}`,
  profile: ({ kind, name }) =>
    ({
      deployed: `评分方案：${name}（本单位部署的）`,
      unusable: '评分方案：本单位部署的方案不能用，没有采用，按表中印的分值自动选择。请管理员重新打包部署。',
      forms: '评分方案：按表中印的分值自动选择',
    })[kind],
  columns: {
    unit: '单位（文件）',
    year: '年度',
    verdict: '结论',
    missing: '缺表',
    errors: '错误',
    warnings: '警告',
    hints: '提示',
    unread: '没读懂',
    score: '总分',
    grade: '等级',
    asked: '要求修改',
    changes: '与上一轮比',
    question: '待核实的问题',
  },
  sortBy: (column) => `按“${column}”排序`,
  search: '搜索单位、文件、问题',
  anyVerdict: '所有结论',
  anyYear: '所有年度',
  noYear: '没有年度',
  narrowings: {
    all: '全部',
    errors: '有错误',
    unread: '有没读懂的',
    missing: '缺表',
    asked: '有要求修改的',
    conflicts: '两人意见不一',
  },
  shown: (shown, all) => (shown === all ? '' : `显示 ${String(shown)}／${String(all)} 份`),
  onlyProblem: (title) => `只看有此问题的：${title} ✕`,
  byUnit: '按单位',
  byFault: '按问题',
  views: '看法',
  units: '单位',
  problem: '问题',
  spread: (units, all, findings) =>
    `${String(units)} 个单位（${((units / Math.max(1, all)) * 100).toFixed(0)}%），${String(findings)} 处`,
  recurs: (again, before) => `上一轮 ${String(before)} 个单位有，其中 ${String(again)} 个这次还有`,
  alwaysFull: (names) => `处处得满分的指标：${names}`,
  previousUnit: '上一家',
  nextUnit: '下一家',
  toList: '返回列表',
  place: (at, of) => `第 ${String(at)} 家，共 ${String(of)} 家`,
  noFindings: '没有发现问题。',
  decision: '处理',
  remark: '审核意见（写进退回修改意见）',
  figures: (figure, expected) =>
    [
      figure === null ? '' : `表中 ${figure === '' ? '（空）' : figure}`,
      expected === null ? '' : isUndecided(expected, figure) ? `几处不一致：${expected}` : `应为 ${expected}`,
    ]
      .filter(Boolean)
      .join('，'),
  explained: (words) => `填写说明：${words}`,
  follows: '由上面的问题引起',
  letter: '退回修改意见',
  noLetter: '没有要求修改的问题，不用出退回修改意见。',
  letters: '全部退回修改意见',
  lettersMade: (done, of) => `正在写退回修改意见 ${String(done)}/${String(of)}`,
  template: '选用模板…',
  newTemplate: '下载模板',
  templateTaken: (name) => `退回修改意见用模板 ${name}。`,
  templateBad: ({ fault, words }) => `模板没有采用：${TEMPLATE_FAULTS['zh-CN'][fault](words)}。`,
  reviewer: '审核人',
  saveDecisions: '保存审核记录',
  loadDecisions: '读入审核记录…',
  decisionsRead: (entries, files, conflicts) =>
    `读入审核记录 ${String(files)} 份、${String(entries)} 条${conflicts > 0 ? `；有 ${String(conflicts)} 处两人意见不一，暂按“要求修改”，请商定后重新选` : ''}。`,
  decisionsBad: (name, problem) =>
    problem === 'newer'
      ? `${name} 是更新版本的核绩保存的审核记录，没有读入；请更新核绩后再读。`
      : `${name} 不是核绩的审核记录，或已损坏，没有读入。`,
  decisionsFailed: '审核记录没有读入。请再读一次；仍不行时，先保存审核记录，再刷新页面。',
  unsaved: '有没保存的审核意见',
  earlier: '与上一轮比…',
  earlierReading: (done, total) => `正在核对上一轮 ${String(done)}/${String(total)}`,
  earlierDone: (counts) => `与上一轮比：${counts}。`,
};
