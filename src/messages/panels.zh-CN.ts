import { zhCN as narrative } from './narrative.zh-CN';
import type { PanelTexts } from './panels.texts';
import { zhCN as writing } from './writing.zh-CN';

/** What valibot's schema names expected, in words. */
function expectedInWords(expected: string): string {
  const named: Readonly<Record<string, string>> = {
    number: '数字',
    string: '文字',
    boolean: '是或否',
    Told: '一条指定（哪种表、表里哪一块、列头、是什么；或者哪一行、属于哪一行）',
    Object: '一组设置',
    Array: '一列',
    null: '空',
  };
  const known = named[expected];
  if (known) return known;
  if (expected.startsWith('>=')) return `不小于 ${expected.slice(2)}`;
  if (expected.startsWith('<=')) return `不大于 ${expected.slice(2)}`;
  if (expected.startsWith('/')) return '小写字母开头，只含小写字母、数字和连字符';
  const choices = /^\((.*)\)$/u.exec(expected)?.[1];
  return choices === undefined ? expected : choices.split(' | ').map(expectedInWords).join(' 或 ');
}

function receivedInWords(received: string): string {
  const named: Readonly<Record<string, string>> = { null: '空', Object: '一组设置', Array: '一列' };
  return named[received] ?? ` ${received}`;
}

/** 中文界面：打开时才取的部分 */
export const zhCN: PanelTexts = {
  ...writing,
  details: {
    expected: '应为',
    found: '表中',
    blank: '空白',
    related: '相关',
    more: (n) => `另 ${n} 处`,
    basis: '依据',
    copy: '复制',
    copied: '已复制',
    copyFailed: '未能复制',
    causedBy: (rule) => `由 ${rule} 引起，改好那一条再看这一条`,
    explanation: '说明',
    explanationVoid: '说明已失效：填写之后数字变了',
    noFix: {
      suggested: (value, note) => `没有“改正”：${note}要写 ${value}，请到“一键填充”的“建议”里勾选。`,
      formula: (formula) => `没有“改正”：这一格是您的公式 ${formula}，核绩不替换，请改公式。`,
      raises: (value, rules) =>
        `没有“改正”：算出来是 ${value}，但只写这一格会引出新的问题${rules.length > 0 ? `（${rules.join('、')}）` : ''}，请先核实有关的数。`,
      person: '没有“改正”：表内的数定不了这里该填什么，请按上面说的对照原始资料，自己改。',
    },
  },
  passed: {
    rounding: '尾差',
    ok: '相符',
    undecided: '无法核对',
    undecidedGroup: '无法核对的',
    summary: (passed, rounding, notApplicable) =>
      `相符 ${passed} 处` +
      (rounding ? `，其中尾差 ${rounding} 处` : '') +
      (notApplicable ? `；不适用 ${notApplicable} 项` : ''),
  },
  copyText: {
    separator: '，',
    expected: (value) => `应为 ${value}`,
    found: (value) => `表中 ${value}`,
    arithmetic: (value) => `算式：${value}`,
    basis: (value) => `依据：${value}`,
  },
  explain: {
    label: '说明',
    advice: '写明原因和依据，如“项目跨年实施，结余 2.67 万元按某文件结转下年”。随工作簿保存，数字变了就失效。',
    placeholder: '为什么是这个数',
    save: '保存',
    remove: '删除说明',
    refused: {
      tooShort: '太短了，看不出原因。请写明为什么是这个数、依据是什么。',
      saysNothing: '这句话没有说明原因。请写明为什么是这个数、依据是什么。',
    },
  },
  insert: {
    titleForms: '插入三张空白表',
    bodyForms: '在最后插入基础数据表、整体支出自评表和项目支出自评表各一张，现有的工作表不动。',
    titleProjects: (n) => `插入 ${n} 张项目支出绩效自评表`,
    bodyProjects: '在最后插入空白表，并从基础数据表带入项目名称、预算数和决算数，其余请自己填写。现有的工作表不动。',
    undoLost: '请注意：插入之后，之前的操作不能再用“撤消”取消。',
    insert: '插入',
  },
  narrative,
  choices: {
    label: '不一致的各处',
    take: (cells, solves, left) => `以此为准（改 ${cells} 格，${writing.fill.then(solves, left)}）`,
  },
  search: {
    label: '在问题中查找',
    placeholder: '指标、项目、规则或单元格',
    found: (n) => `${n} 条`,
    close: '关闭',
  },
  guide: {
    title: (cells) => `还没填完：还差 ${cells} 格`,
    left: (form, cells, computed) => `${form}还差 ${cells} 格${computed ? `，另 ${computed} 格“一键填充”可算出` : ''}`,
    next: '下一格',
  },
  told: {
    column: '这一列是',
    label: '这一项是',
    row: '这一行是',
    choose: '请选择…',
    ofTotal: '资金总额的分项',
    within: (row) => `“${row}”的其中`,
    title: '由用户指定',
    toldColumn: (form, table, head, role) => `${form} ${table}表的“${head}”是${role}。`,
    toldRow: (form, row, within) => `${form} 的“${row}”是${within === '' ? '资金总额的分项' : `“${within}”的其中`}。`,
    noHead: (after) => `“${after}”右边没有列头的一列`,
    notHere: '这个工作簿里现在没有它。',
    takeBack: '撤销',
    copy: '复制成评分方案',
    copied: '已复制。粘贴到记事本里存成文件，在“设置”里导入，或交给财政部门统一下发，同样的表就都认得出。',
    notCopied: '没有复制成：这个窗口不允许使用剪贴板。',
  },
  settings: {
    title: '设置',
    profile: '评分方案',
    automatic: '按表中印的分值自动选择',
    deployed: (name) => `本单位部署的方案：${name}`,
    own: (name) => `${name}（导入的）`,
    import: '导入方案文件…',
    importHelp: '财政部门提供的方案文件，只在本机读取。',
    imported: (name) => `已导入“${name}”，并设为当前方案。`,
    unusable: (file) => `“${file}”不能用作方案，原来的设置没有变：`,
    notJson: (line) => (line === null ? '不是方案文件的格式。' : `不是方案文件的格式：第 ${line} 行有误。`),
    issue: (kind, path, expected, received) => {
      const place = path || '整个文件';
      if (kind === 'missing') return `${place}：缺这一项`;
      if (kind === 'unknown')
        return path.startsWith('rules.') ? `${place}：没有这条规则` : `${place}：没有这一项，请删去`;
      return `${place}：应为${expectedInWords(expected)}，文件中是${receivedInWords(received)}`;
    },
    moreIssues: (n) => `另有 ${n} 处`,
    scoring: '计分',
    byProfile: (value) => `按方案（${value}）`,
    scoreDecimals: '得分保留小数',
    decimals: (n) => (n ? `${n} 位` : '整数'),
    reverse: '反向指标没有达到时的得分',
    reverseMethods: { linear: '按超出比例扣分', ratio: '按目标与实际之比', zero: '不得分' },
    thresholds: '提示的界限',
    thresholdsNote: '超过就提示或警告；留空按方案。',
    threshold: {
      overshoot: '完成值达到目标的几倍时要写原因',
      adjustment: '预算调整超过年初预算的（%）',
      yearChange: '比上年增减超过（%）',
      yearChangeBase: '上年数低于此不比（万元）',
      lowExecution: '执行率低于此却得满分（%）',
      explainExecution: '执行率低于此要写原因（%）',
      fullExecution: '执行率达到此得满分（%）',
    },
    reset: '全部按方案',
    badNumber: (low, high) => (high === null ? `请填不小于 ${low} 的数` : `请填 ${low} 到 ${high} 之间的数`),
    behaviour: '使用习惯',
    markAfterCheck: '校验后在表中标记',
    markNote: '标记会改动文件，也会打印出来；不打开时只在点“标记”后才有。',
    checkOnChange: '改动单元格后自动重新校验',
    followSelection: '在表中选中单元格时，显示它的问题',
    language: '语言',
    languageOfHost: '跟随表格程序',
    kept: '设置保存在本机，对所有工作簿有效。',
    cleanUp: '交表前清理',
    cleanUpNote:
      '报送前去掉核绩留在工作簿里的一切：填写说明、存下的正文、撤回记录、标记和校验报告工作表。已写入的数字和您自己的格式不动。',
    cleanUpSure: '清理后，以前的写入不能再撤回，填写说明也要重写。需要的话请先导出校验报告并另存。',
    cleanUpNow: '确定清理',
  },
};
