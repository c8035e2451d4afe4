import type { Locale } from './locale';
import type { ColumnRole, TableName, Ground } from '../forms';

/** What columns, their tables and the grounds of reading them are called. */

const ROLES: Readonly<Record<Locale, Readonly<Record<ColumnRole, string>>>> = {
  'zh-CN': {
    project: '项目名称',
    department: '部门（单位）名称',
    authority: '主管部门',
    implementer: '实施单位',
    level1: '一级指标',
    level2: '二级指标',
    level3: '三级指标',
    operator: '指标性质（≥ ≤ =）',
    unit: '度量单位',
    target: '年度指标值',
    actual: '实际完成值',
    weight: '分值',
    score: '得分',
    reason: '偏差原因及改进措施',
    initialBudget: '年初预算数',
    adjustedBudget: '全年预算数',
    executed: '全年执行数',
    executionRate: '执行率',
    previousFinal: '上年决算数',
    budget: '本年预算数',
    final: '本年决算数',
    authorisedPosts: '编制数',
    staffInPost: '在职人数',
    controlRate: '控制率',
    vehicles: '公务用车购置和维护',
    travelAbroad: '因公出国',
    reception: '公务接待',
    taskFunds: '业务工作经费',
    maintenanceFunds: '运行维护经费',
    earmarked: '专项资金',
    projectExpenditure: '项目支出',
    officeDetail: '公用经费的其中',
    threePublic: '三公经费',
    officeExpenses: '公用经费',
    procurement: '政府采购金额',
    budgetAdjustment: '支出预算调整',
    approvedArea: '批复规模',
    actualArea: '实际规模',
    areaControlRate: '规模控制率',
    budgetInvestment: '预算投资',
    actualInvestment: '实际投资',
    investmentControlRate: '投资概算控制率',
    thrift: '厉行节约保障措施',
    expectedGoal: '预期目标',
    actualGoal: '目标的实际完成情况',
    basicExpenditure: '基本支出',
    aside: '不参与核对',
  },
  'en-US': {
    project: 'project',
    department: 'department',
    authority: 'authority',
    implementer: 'implementing unit',
    level1: 'first level',
    level2: 'second level',
    level3: 'indicator',
    operator: 'operator',
    unit: 'unit',
    target: 'annual target',
    actual: 'actual value',
    weight: 'weight',
    score: 'score',
    reason: 'reason and measures',
    initialBudget: 'initial budget',
    adjustedBudget: 'adjusted budget',
    executed: 'executed amount',
    executionRate: 'execution rate',
    previousFinal: "last year's final account",
    budget: "this year's budget",
    final: "this year's final account",
    authorisedPosts: 'authorised posts',
    staffInPost: 'staff in post',
    controlRate: 'control rate',
    vehicles: 'official vehicles',
    travelAbroad: 'travel abroad',
    reception: 'official reception',
    taskFunds: 'operating-task funds',
    maintenanceFunds: 'maintenance funds',
    earmarked: 'earmarked funds',
    projectExpenditure: 'project expenditure',
    officeDetail: 'a part of the office expenses',
    threePublic: 'three public expenses',
    officeExpenses: 'office expenses',
    procurement: 'government procurement',
    budgetAdjustment: 'budget adjustment',
    approvedArea: 'approved floor area',
    actualArea: 'actual floor area',
    areaControlRate: 'area control rate',
    budgetInvestment: 'budgeted investment',
    actualInvestment: 'actual investment',
    investmentControlRate: 'investment control rate',
    thrift: 'thrift measures',
    expectedGoal: 'intended goal',
    actualGoal: 'what came of the goal',
    basicExpenditure: 'basic expenditure',
    aside: 'not checked',
  },
};

/** The name of a column's role: 得分, 全年执行数. */
export function roleName(locale: Locale, role: ColumnRole): string {
  return ROLES[locale][role];
}

const TABLES: Readonly<Record<Locale, Readonly<Record<TableName, string>>>> = {
  'zh-CN': {
    identity: '基本信息',
    staff: '财政供养人员',
    lines: '经费控制情况',
    buildings: '楼堂馆所控制情况',
    funds: '资金',
    goals: '总体目标',
    indicators: '绩效指标',
  },
  'en-US': {
    identity: 'identity',
    staff: 'staff',
    lines: 'expenses',
    buildings: 'buildings',
    funds: 'funds',
    goals: 'goals',
    indicators: 'indicators',
  },
};

/** The name of a form's table: 绩效指标, 资金. */
export function tableName(locale: Locale, table: TableName): string {
  return TABLES[locale][table];
}

const GROUNDS: Readonly<Record<Locale, Readonly<Record<Ground, string>>>> = {
  'zh-CN': { head: '按列头', parts: '按列头的用字', content: '按列里的内容', place: '按位置', told: '由用户指定' },
  'en-US': {
    head: 'by its head',
    parts: 'by parts of its head',
    content: 'by what stands in it',
    place: 'by its place',
    told: 'told by a user',
  },
};

/** Why a column was read as what it is: 按列头, 按位置. */
export function groundName(locale: Locale, ground: Ground): string {
  return GROUNDS[locale][ground];
}
