import { type Fault, instead, together } from '../support/fault';
import { LOST } from '../support/given';
import { blank, garbled, hint, none, pass, type RuleTable, table, when } from '../support/table';

const EMPTY_PAPER = {
  'paper.name': null,
  'paper.target': null,
  'paper.actual': null,
  'paper.weight': null,
  'paper.score': null,
};

/** 甘肃: 部门管理, 履职效果, 能力建设. */
const OWN_FRAME = Object.fromEntries([
  ...['visits', 'income', 'pleased'].map((row) => [`${row}.level1`, '履职效果']),
  ...['visits', 'handled', 'onTime', 'cost', 'income', 'aware', 'energy', 'rules', 'pleased'].map((row) => [
    `${row}.level2`,
    '部门履职目标',
  ]),
]);

/** B12-33. */
export const TABLES: readonly RuleTable[] = [
  table(
    'B12-33',
    when('every level has its place', {}, pass('1-2!visits.level1')),
    when('生态效益指标 with nothing in it', { station: EMPTY_PAPER }, hint('station!paper.name', 'empty')),
    when(
      '社会效益指标 under 产出',
      { '1-2': { 'onTime.level2': '社会效益指标' } },
      hint('1-2!onTime.level2', 'misplaced'),
    ),
    when(
      'a cost as a social benefit',
      { '1-2': { 'aware.name': '社会治理成本' } },
      hint('1-2!aware.level2', 'costElsewhere'),
    ),
    when('a cost as quality', { '1-2': { 'handled.name': '成本控制率' } }, hint('1-2!handled.level2', 'costElsewhere')),
    when('a cost among costs', { '1-2': { 'cost.name': '成本节约率' } }, none('1-2!cost.level2')),
    when(
      'money paid out as a quantity',
      { '1-2': { 'visits.name': '补助资金拨付金额', 'visits.target': '≥480万元', 'visits.actual': '496万元' } },
      hint('1-2!visits.level2', 'moneyAsOutput'),
    ),
    ...['支付设备款', '衔接产业投入', '发放慰问金'].map((name) =>
      when(
        `${name} as a quantity`,
        { '1-2': { 'visits.name': name, 'visits.target': '≥480万元', 'visits.actual': '496万元' } },
        hint('1-2!visits.level2', 'moneyAsOutput'),
      ),
    ),
    ...['设备购置金额', '补助资金', '维修费用总额'].map((name) =>
      when(
        `${name} without a unit as a quantity`,
        { '1-2': { 'visits.name': name, 'visits.target': '43.2', 'visits.actual': '43.2' } },
        hint('1-2!visits.level2', 'moneyAsOutput'),
      ),
    ),
    when('产出成本 of the old frame', { '1-2': { 'visits.name': '产出成本' } }, none('1-2!visits.level2')),
    ...['带动旅游收入', '招商引资到位额', '发放小额贷款'].map((name) =>
      when(
        `${name}: what was earned, raised or lent`,
        { '1-2': { 'visits.name': name, 'visits.target': '≥480万元', 'visits.actual': '496万元' } },
        none('1-2!visits.level2'),
      ),
    ),
    when(
      'an investment counted in projects',
      { '1-2': { 'visits.name': '资金支持项目数', 'visits.target': '≥480个', 'visits.actual': '496个' } },
      none('1-2!visits.level2'),
    ),
    when(
      'safety as an economic benefit',
      { '1-2': { 'income.name': '全县安全度汛', 'income.target': '安全', 'income.actual': '安全' } },
      hint('1-2!income.level2', 'socialAsEconomic'),
    ),
    when('what safety saves, in money', { '1-2': { 'income.name': '防汛减少损失金额' } }, none('1-2!income.level2')),
    when(
      'nobody asked whether they are satisfied',
      { '1-2': { 'pleased.level1': '其他指标', 'pleased.level2': '其他' } },
      hint('1-2!visits.level1', 'missingLevel', { expected: '满意' }),
    ),
    when('a frame of the form’s own lacks none of those levels', { '1-2': OWN_FRAME }, none('1-2!visits.level1')),
    when(
      'one level of the national frame, and the others are missed',
      { '1-2': { ...OWN_FRAME, 'visits.level2': '数量指标' } },
      hint('1-2!visits.level1', 'missingLevel', { expected: '质量 / 效益 / 满意' }),
    ),
  ),
  table(
    'B12-33',
    blank('no name', { '1-2': { 'visits.name': null } }, none('1-2!visits.level2')),
    garbled('an error value', { '1-2': { 'visits.name': LOST } }, none('1-2!visits.level2')),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  together('B12-33', 'money as an output', '1-2!visits.name', () => ({
    '1-2': { 'visits.name': '资金拨付金额', 'visits.target': '≥50万元', 'visits.actual': '52万元' },
  })),
  instead('B12-33', 'cost under quality', '1-2!handled.name', '成本控制率'),
];
