import { type Content, num, pct } from './cell';

/** One row of the indicator block. A level is named where it begins. */
export interface Row {
  readonly key: string;
  readonly level1?: string;
  readonly level2?: string;
  readonly name: string;
  readonly target: string;
  readonly actual: Content;
  readonly weight: Content;
  readonly score: Content;
  readonly reason?: string;
}

const LATE =
  '原因：四季度人员集中抽调，一场志愿服务未能开展。改进措施：2024年按季分解任务，提前落实人员，缺额部分一季度补做。';
const UNKNOWN =
  '原因：新入住居民宣传覆盖不够，低于目标值。改进措施：2024年将政策宣讲纳入入户必办事项，并逐户发放资料。';
const WAITED = '原因：年中更新两台设备，高峰时段窗口不足，等候超出目标1分钟。改进措施：2024年更新安排在非工作日。';
const COMPLAINED = '原因：上门服务时间安排不够合理，投诉多于目标1次。改进措施：2024年实行预约上门，建立回访台账。';
const TRAINED = '原因：进阶课程因师资未到位推迟，专业化提升有限。改进措施：2024年上半年完成进阶课程，并组织考核。';

export const DEPARTMENT: readonly Row[] = [
  {
    key: 'visits',
    level1: '产出指标\n\n（50分）',
    level2: '数量指标',
    name: '走访老人户数',
    target: '≥480户',
    actual: '496户',
    weight: 10,
    score: num('10.00'),
  },
  {
    key: 'events',
    name: '志愿服务场数',
    target: '≥12场',
    actual: '11场',
    weight: 10,
    score: num('9.17'),
    reason: LATE,
  },
  {
    key: 'handled',
    level2: '质量指标',
    name: '居民诉求办结率',
    target: '≥98%',
    actual: pct('99.00%'),
    weight: 10,
    score: num('10.00'),
  },
  {
    key: 'onTime',
    level2: '时效指标',
    name: '服务事项按期办理率',
    target: '≥98%',
    actual: pct('98.00%'),
    weight: 10,
    score: num('10.00'),
  },
  {
    key: 'cost',
    level2: '成本指标',
    name: '部门整体支出总额',
    target: '≤410.00万元',
    actual: '399.15万元',
    weight: 10,
    score: num('10.00'),
  },
  {
    key: 'income',
    level1: '效益指标\n\n（30分）',
    level2: '经济效\n\n益指标',
    name: '带动居民增收金额',
    target: '≥200万元',
    actual: '215万元',
    weight: 10,
    score: num('10.00'),
  },
  {
    key: 'aware',
    level2: '社会效\n\n益指标',
    name: '惠民政策知晓率',
    target: '≥90%',
    actual: pct('88.00%'),
    weight: 10,
    score: num('9.78'),
    reason: UNKNOWN,
  },
  {
    key: 'energy',
    level2: '生态效\n\n益指标',
    name: '单位综合能耗下降率',
    target: '≥3.0%',
    actual: pct('3.20%'),
    weight: 5,
    score: num('5.00'),
  },
  {
    key: 'rules',
    level2: '可持续影响指标',
    name: '建立长效制度数量',
    target: '≥3项',
    actual: '3项',
    weight: 5,
    score: num('5.00'),
  },
  {
    key: 'pleased',
    level1: '满意度\n\n指标\n\n（10分）',
    level2: '服务对象满意度指标',
    name: '居民满意度',
    target: '≥95%',
    actual: pct('96.00%'),
    weight: 10,
    score: num('10.00'),
  },
];

export const CARE: readonly Row[] = [
  {
    key: 'served',
    level1: '产出指标\n\n（50分）',
    level2: '数量指标',
    name: '助老服务人次',
    target: '≥735人次',
    actual: '760人次',
    weight: 15,
    score: num('15.00'),
  },
  { key: 'atHome', name: '其中：上门服务', target: '≥500人次', actual: '520人次', weight: '—', score: '—' },
  { key: 'atCentre', name: '其中：集中服务', target: '≥235人次', actual: '240人次', weight: '—', score: '—' },
  {
    key: 'quality',
    level2: '质量指标',
    name: '服务合格率',
    target: '≥95%',
    actual: pct('96.00%'),
    weight: 10,
    score: num('10.00'),
  },
  {
    key: 'report',
    level2: '时效指标',
    name: '年度总结提交时间',
    target: '2023年11月底前',
    actual: '2023年10月',
    weight: 10,
    score: num('10.00'),
  },
  {
    key: 'cost',
    level2: '成本指标',
    name: '项目总成本',
    target: '≤24.00万元',
    actual: '23.40万元',
    weight: 15,
    score: num('15.00'),
  },
  {
    key: 'saved',
    level1: '效益指标\n\n（30分）',
    level2: '经济效\n\n益指标',
    name: '家庭照护减负金额',
    target: '≥120万元',
    actual: '126万元',
    weight: 8,
    score: num('8.00'),
  },
  {
    key: 'complaints',
    level2: '社会效\n\n益指标',
    name: '服务投诉次数',
    target: '≤4次',
    actual: '5次',
    weight: 10,
    score: num('7.50'),
    reason: COMPLAINED,
  },
  {
    key: 'paperless',
    level2: '生态效\n\n益指标',
    name: '无纸化登记率',
    target: '≥90%',
    actual: pct('92.00%'),
    weight: 4,
    score: num('4.00'),
  },
  {
    key: 'skilled',
    level2: '可持续影响指标',
    name: '助老队伍专业化程度',
    target: '明显提升',
    actual: '部分达成预期目标并具有一定效果',
    weight: 8,
    score: num('5.60'),
    reason: TRAINED,
  },
  {
    key: 'pleased',
    level1: '满意度\n\n指标\n\n（10分）',
    level2: '服务对象满意度指标',
    name: '服务老人满意度',
    target: '≥90%',
    actual: pct('91.00%'),
    weight: 10,
    score: num('10.00'),
  },
];

export const STATION: readonly Row[] = [
  {
    key: 'repairs',
    level1: '产出指标\n\n（50分）',
    level2: '数量指标',
    name: '设备维护台次',
    target: '≥60台次',
    actual: '62台次',
    weight: 10,
    score: num('10.00'),
  },
  { key: 'open', name: '站点开放天数', target: '≥240天', actual: '248天', weight: 5, score: num('5.00') },
  {
    key: 'intact',
    level2: '质量指标',
    name: '设备完好率',
    target: '≥98%',
    actual: pct('99.00%'),
    weight: 10,
    score: num('10.00'),
  },
  {
    key: 'mended',
    level2: '时效指标',
    name: '故障平均修复时间',
    target: '≤24小时',
    actual: '20小时',
    weight: 10,
    score: num('10.00'),
  },
  {
    key: 'cost',
    level2: '成本指标',
    name: '项目总成本',
    target: '≤16.00万元',
    actual: '15.20万元',
    weight: 15,
    score: num('15.00'),
  },
  {
    key: 'thrifty',
    level1: '效益指标\n\n（30分）',
    level2: '经济效\n\n益指标',
    name: '站点运行费用节约率',
    target: '≥2%',
    actual: pct('2.00%'),
    weight: 10,
    score: num('10.00'),
  },
  {
    key: 'waiting',
    level2: '社会效\n\n益指标',
    name: '群众平均等候时间',
    target: '≤15分钟',
    actual: '16分钟',
    weight: 10,
    score: num('9.33'),
    reason: WAITED,
  },
  {
    key: 'paper',
    level2: '生态效\n\n益指标',
    name: '纸张用量下降率',
    target: '≥5%',
    actual: pct('6.00%'),
    weight: 5,
    score: num('5.00'),
  },
  {
    key: 'rules',
    level2: '可持续影响指标',
    name: '运行管理制度数量',
    target: '≥4项',
    actual: '4项',
    weight: 5,
    score: num('5.00'),
  },
  {
    key: 'pleased',
    level1: '满意度\n\n指标\n\n（10分）',
    level2: '服务对象满意度指标',
    name: '办事群众满意度',
    target: '≥95%',
    actual: pct('97.00%'),
    weight: 10,
    score: num('10.00'),
  },
];
