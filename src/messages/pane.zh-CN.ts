import type { PaneTexts } from './pane.texts';
import { problems } from './pane-problems.zh-CN';

/** 中文界面 */
export const zhCN: PaneTexts = {
  productName: '核绩',
  check: '一键校验',
  fill: '一键填充',
  cancel: '取消',
  retry: '重试',
  close: '关闭',
  reload: '重新载入',
  back: '返回',
  privacy: '数据不离开本机',
  opening: '正在打开…',
  waiting: {
    cellEdit: '有单元格正在编辑，请按回车键或取消键结束，核绩会接着做。',
    silence: '表格程序还没有回应。如果正在编辑单元格，请按回车键或取消键；开着对话框就先关掉。',
  },
  calculatedByHand: '这个工作簿设成了手动计算，公式的结果可能是旧的。',
  recalculate: '重新计算',
  writeAnyway: '不留记录，直接写入',

  start: {
    title: '绩效自评表，一键核对',
    body: '逐项核对口径、合计、得分与勾稽关系，把算式列给您看；可以计算的空格，预览后再填。校验只读取，不改动任何单元格。',
    looksFor: '会在所有工作表中查找',
  },
  working: {
    reading: '正在读取工作簿…',
    checking: '正在核对…',
    planning: '正在计算可以填的数…',
    writing: '正在写入…',
    restoring: '正在撤回写入…',
    marking: '正在更新标记…',
    reporting: '正在生成校验报告…',
    cleaning: '正在清理…',
    inserting: '正在插入工作表…',
  },
  tools: {
    label: '对结果的操作',
    report: '导出校验报告',
    reportAnew: '重新导出',
    removeReport: '删除报告',
    mark: '标记',
    clearMarks: '清除标记',
    narrative: '正文',
    settings: '设置',
  },
  done: {
    marked: (n) =>
      n ? `已在表中标记 ${n} 个单元格：红错误、黄警告、蓝提示，点中一格即打开那一条` : '没有需要标记的单元格',
    cleared: (n) => (n ? `已清除 ${n} 处标记` : '表中没有核绩的标记'),
    reported: (sheet, time, printSetUp) =>
      `已写入工作表“${sheet}”，是 ${time} 的情况${printSetUp ? '' : '；这台电脑没有设成打印版面（可能没有打印机），打印前请自己设一下'}`,
    reportOutdated: (sheet, time) => `“${sheet}”写的是 ${time} 的情况，之后表已改动`,
    reportsRemoved: (sheets) => (sheets.length > 0 ? `已删除工作表“${sheets.join('”“')}”` : '没有可删除的校验报告'),
    cleanedUp: ({ kept, marks, reports, locked }) => {
      const gone = [
        kept ? `存下的说明、正文和撤回记录 ${kept} 项` : '',
        marks ? `标记 ${marks} 格` : '',
        reports.length ? `工作表“${reports.join('”“')}”` : '',
      ].filter(Boolean);
      return (
        (gone.length ? `已去掉：${gone.join('、')}。` : '工作簿里没有核绩留下的东西。') +
        (locked.length ? `受保护的工作表“${locked.join('”“')}”上的标记没有去掉。` : '') +
        '如曾用加载项打开，文件里还有它的名字，可用“文件 → 信息 → 检查文档”去掉。'
      );
    },
    inserted: (sheets) => `已插入工作表“${sheets.join('”“')}”`,
    explained: '说明已保存在工作簿里',
  },

  formName: {
    '1-1': '部门整体支出绩效评价基础数据表',
    '1-2': '部门整体支出绩效自评表',
    '1-3': '项目支出绩效自评表',
  },
  formShortName: {
    '1-1': '基础数据表',
    '1-2': '整体支出自评表',
    '1-3': '项目支出自评表',
  },
  formAnchors: {
    '1-1': '有“财政供养人员情况”“三公经费”等栏目',
    '1-2': '有“部门名称”“年度资金总额”等栏目',
    '1-3': '有“项目名称”“年度资金总额”等栏目',
  },
  acrossForms: '表间与整本',

  recognised: {
    label: '已识别的表',
    blank: '空表',
    missing: '未找到',
    count: (n) => `×${n}`,
    unnamed: '（没有填项目名称）',
    goTo: (place) => `转到 ${place}`,
    only: (kind, n) => `只看 ${kind} 的 ${n} 条`,
    search: '查找',
    details: '各张表的位置',
    lacking: (n) => `缺 ${n} 张`,
    profile: (name) => `评分方案：${name}`,
    changed: '有自行设定的项',
  },
  nothingRecognised: {
    title: '没有找到绩效自评的表',
    body: '核绩按表内的栏目名称认表，与工作表的名称无关。已在所有工作表中查找：',
    next: '请打开含有这些表的工作簿；若表在别处，复制到这个工作簿里，再点“一键校验”。',
    insert: '插入三张空白表…',
    nearest: (sheet, kind, found, missing) =>
      `最接近的是工作表“${sheet}”，像 ${kind}：有“${found.join('”“')}”` +
      (missing.length > 0 ? `，没有“${missing.join('”“')}”。` : '，但不在应在的位置。'),
  },

  verdict: {
    changed: '表已改动',
    maybeChanged: '表可能已改动',
    changedSince: (word, automatic) =>
      `以下是改动前的结果（${word}），${automatic ? '停下片刻会自动重新校验' : '请再校验'}`,
    since: (solved, fresh) =>
      [solved ? `已解决 ${solved} 条` : '', fresh ? `新增 ${fresh} 条` : ''].filter(Boolean).join(' · '),
    explained: (n) => `${n} 个警告已说明`,
    hintsLeft: (n) => `${n} 条提示供参考`,
    undecided: (n) => `${n} 处无法核对`,
    checkedAt: (time) => `${time} 校验`,
  },

  tabs: {
    label: '按级别查看',
    error: '错误',
    warning: '警告',
    hint: '提示',
    passed: '已核对',
  },
  severity: { error: '错误', warning: '警告', hint: '提示' },

  results: {
    list: '校验结果',
    passedList: '已核对',
    empty: {
      error: '没有错误。',
      warning: '没有警告。',
      hint: '没有提示。',
      passed: '没有核对到任何一项。',
    },
    noneShown: '这里没有符合筛选的问题。',
    showAll: '显示全部',
    showConsequences: (n) => `由此引起的 ${n} 条`,
    hideConsequences: (n) => `收起由此引起的 ${n} 条`,
    previous: '上一条',
    next: '下一条',
    previousBy: (key) => `上一条问题（${key}）`,
    nextBy: (key) => `下一条问题（${key}）`,
    position: (current, total) => `${current} / ${total}`,
    groupCount: (n) => `${n} 条`,
    stillLoading: '正在列出其余各条…',
    fix: ({ value, edits: { length }, solves, left, onlyHints }) => {
      const what = length > 1 ? `改 ${length} 格` : `改正为 ${value}`;
      const says = [
        solves > (left ? 0 : 1) && `解决 ${solves} 条`,
        left && (onlyHints ? `剩 ${left} 条提示` : `另见 ${left} 条`),
      ];
      const then = says.filter(Boolean).join('，');
      return then ? `${what}（${then}）` : what;
    },
    fixDoubtful: '计算用到的格还有问题，请先改：',
    explain: '填写说明',
    explainAnew: '重新填写说明',
    explanationsUnread: '工作簿里的说明没有读到，警告暂按未说明计',
    insertProject: '插入这张自评表',
    inText: '看正文',
    fresh: '新增',
    settled: '已说明、已搁置',
    kind: (title, n, forms) => `${forms ? `${forms} 张表：` : ''}${title}（${n} 处）`,
    fixAll: (n) => `全部改正（${n} 条）`,
    explainAll: (n) => `一并说明（${n} 条）`,
    oneByOne: '这几处一起改会引出新的问题，请展开后逐条改。',
    setAside: '不再提示',
    setAsideWords: '已看过，不再提示',
    takeUpAgain: '恢复提示',
  },

  unhide: '取消隐藏并转到',
  aftermath: {
    untouched: '工作簿没有被改动。',
    written: '要写的内容已经全部写入。',
    restorable: '可能已写入一部分；点“撤回写入”可以撤回。',
  },
  problem: (code, sheet) => problems[code](sheet),
};
