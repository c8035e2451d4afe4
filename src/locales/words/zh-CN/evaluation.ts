import type { RuleTexts } from '../rule-texts';

/** Rules on funds, weights and scores. */
export const texts: RuleTexts = {
  'B12-01': {
    title: '预算执行率',
    basis: '财预〔2020〕10号',
    messages: {
      fail: '执行率应为 {expected}，表中 {found}。',
      truncated: '执行率四舍五入应为 {expected}，表中 {found} 是直接截断。',
      fromParts: '总额为 0 而分项有数：按分项执行率应为 {expected}，表中 {found}。',
    },
  },
  'B12-02': {
    title: '执行率得分',
    basis: '财预〔2020〕10号',
    messages: { fail: '执行率得分应为 {expected}，表中 {found}。' },
  },
  'B12-03': {
    title: '预算为零',
    basis: '财预〔2020〕10号',
    messages: {
      fail: '全年预算为 0 却有执行数（{found}），预算应填调整后数。',
      bothNought: '预算与执行都为 0，执行率不计算。',
    },
  },
  'B12-04': {
    title: '超预算执行',
    basis: '财预〔2020〕10号',
    messages: { fail: '全年执行数 {found} 超过全年预算数，超 {excess}。' },
  },
  'B12-05': {
    title: '按收入性质合计',
    basis: '表格自身的栏目与说明',
    messages: {
      fail: '按收入性质各项合计 {expected}，与全年预算数 {found} 不等，差 {difference}。',
      basis: '按收入性质合计 {expected} 等于年初预算或执行数，而不是全年预算数 {found}，请统一口径。',
      heading: '“按收入性质分”后填 {found}，各项合计是 {expected}。',
    },
  },
  'B12-06': {
    title: '按支出性质合计',
    basis: '表格自身的栏目与说明',
    messages: {
      fail: '基本支出与项目支出合计 {expected}，与全年执行数 {found} 不等，差 {difference}。',
      basis: '按支出性质合计 {expected} 等于全年预算数，而不是执行数 {found}，请统一口径。',
      heading: '“按支出性质分”后填 {found}，各项合计是 {expected}。',
    },
  },
  'B12-07': {
    title: '收支差',
    basis: '表格自身的栏目与说明',
    messages: {
      fail: '收入合计减支出合计是 {found}，预算减执行是 {expected}，两者应相等。',
      negative: '支出合计大于收入合计（{found}），请核实。',
    },
  },
  'B12-08': {
    title: '资金总额与分项',
    basis: '表格自身的栏目与说明',
    messages: { fail: '资金总额应为 {expected}，表中 {found}，差 {difference}。' },
  },
  'B12-09': {
    title: '分值合计',
    basis: '财预〔2020〕10号',
    messages: {
      fail: '分值合计应为 {expected}，实际 {found}（含执行率）。',
      total: '总分行的分值是 {found}，逐项相加是 {expected}。',
    },
  },
  'B12-10': {
    title: '一级指标分值',
    basis: '表格自身的栏目与说明',
    messages: {
      fail: '“{heading}”标注 {expected} 分，其下各项合计 {found} 分。',
      group: '“{heading}”标注 {expected} 分，其下各项合计 {found} 分。',
      shares: '一级指标权重为 {found}，评分方案是 {expected}；本地另有规定的可不改。',
    },
  },
  'B12-11': {
    title: '二级指标分值',
    basis: '表格自身的栏目与说明',
    messages: { fail: '“{heading}”标注 {expected} 分，其下各项合计 {found} 分。' },
  },
  'B12-12': {
    title: '得分范围',
    basis: '财预〔2020〕10号',
    messages: { above: '得分 {found} 超过分值，应 {expected}。', below: '得分不能是负数：{found}。' },
  },
  'B12-13': {
    title: '定量指标得分',
    basis: '财预〔2020〕10号',
    messages: {
      above: '“{indicator}”目标 {target}、完成 {actual}，应得 {expected} 分，表中 {found}，多给了分。',
      below: '“{indicator}”目标 {target}、完成 {actual}，应得 {expected} 分，表中 {found}，少给了分。',
      whole: '本表按整数评分，以下各行与按比例计算不同：{rows}；应为 {expected}，表中 {found}。',
      tenths: '本表按一位小数评分，以下各行与按比例计算不同：{rows}；应为 {expected}，表中 {found}。',
    },
  },
  'B12-14': {
    title: '定性指标得分档',
    basis: '财预〔2020〕10号',
    messages: { fail: '“{indicator}”完成情况为“{actual}”，得分应在 {expected} 之间，表中 {found}。' },
  },
  'B12-15': {
    title: '扣分要写原因',
    basis: '表格自身的栏目与说明',
    messages: { fail: '“{indicator}”扣了分（{found}），没有写偏差原因和改进措施。' },
  },
  'B12-16': {
    title: '未达标却满分',
    basis: '财预〔2020〕10号',
    messages: { fail: '“{indicator}”目标 {target}、完成 {actual}，未达标却得满分：应得 {expected}，表中 {found}。' },
  },
  'B12-17': {
    title: '达标却扣分',
    basis: '财预〔2020〕10号',
    messages: {
      fail: '“{indicator}”目标 {target}、完成 {actual}，已达标：应得 {expected}，表中 {found}。',
      withReason:
        '“{indicator}”目标 {target}、完成 {actual}，已达标却扣分（应得 {expected}，表中 {found}）；原因栏有说明，请再核实。',
    },
  },
  'B12-18': {
    title: '大幅超额要说明',
    basis: '绩效股审核惯例，各地可在方案中调整',
    messages: {
      fail: '“{indicator}”完成目标的 {found}（超过 {limit}），请说明目标是否定低。',
      reverse: '“{indicator}”只用到目标的 {found}，请说明目标是否定高。',
    },
  },
  'B12-19': {
    title: '满分却写了偏差原因',
    basis: '表格自身的栏目与说明',
    messages: { fail: '“{indicator}”得了满分，却写了偏差原因：{found}。' },
  },
  'B12-20': {
    title: '偏差原因要具体',
    basis: '绩效股审核惯例，各地可在方案中调整',
    messages: {
      short: '“{indicator}”的偏差原因过短：{found}。应写明原因和改进措施。',
      empty: '“{indicator}”的偏差原因是空话：{found}。应写明原因和改进措施。',
      noCause: '“{indicator}”只写了措施，没有写偏差原因：{found}。',
      noMeasure: '“{indicator}”只写了原因，没有写改进措施：{found}。',
    },
  },
  'B12-21': { title: '总分', basis: '表格自身的栏目与说明', messages: { fail: '总分应为 {expected}，表中 {found}。' } },
};
