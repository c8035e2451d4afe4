import { type Fault, money, together } from '../support/fault';
import { num } from '../support/cell';
import {
  blank,
  garbled,
  hint,
  none,
  notApplicable,
  pass,
  rounding,
  type RuleTable,
  table,
  unreadable,
  when,
} from '../support/table';

/** B12-38, X-18. */
export const TABLES: readonly RuleTable[] = [
  table(
    'B12-38',
    when('399.15 = 399.15', {}, pass('1-2!cost.actual')),
    when(
      '400.00 ≠ 399.15',
      { '1-2': { 'cost.actual': '400.00万元' } },
      hint('1-2!cost.actual', 'fail', { expected: '399.15', found: '400.00万元' }),
    ),
    when(
      'a small part by its name and its size: 公用经费 38.20 of 399.15',
      { '1-2': { 'cost.name': '公用经费', 'cost.target': '≤40万元', 'cost.actual': '38.20万元' } },
      none('1-2!cost.actual'),
    ),
    when(
      'most of it: 工作经费 390.00 of 399.15',
      { '1-2': { 'cost.name': '工作经费', 'cost.actual': '390.00万元' } },
      hint('1-2!cost.actual', 'fail', { found: '390.00万元' }),
    ),
    when('399.2 for 399.15', { '1-2': { 'cost.actual': '399.2万元' } }, rounding('1-2!cost.actual')),
    when('3991500元 = 399.15万元', { '1-2': { 'cost.actual': '3991500元' } }, pass('1-2!cost.actual')),
    when(
      'a cost per piece',
      { '1-2': { 'cost.name': '单位服务成本', 'cost.actual': '0.80万元' } },
      none('1-2!cost.actual'),
    ),
    when(
      '15.20万元 stands for 151950 … 152050元',
      {
        station: {
          A5: '项目资金\n（元）',
          'total.adjusted': num('160000.00'),
          'total.executed': num('151962.37'),
        },
      },
      rounding('station!cost.actual'),
    ),
  ),
  table(
    'B12-38',
    blank('no cost', { care: { 'cost.actual': null } }, none('care!cost.actual')),
    garbled('no figure', { care: { 'cost.actual': '二十多万' } }, none('care!cost.actual')),
  ),
  table(
    'X-18',
    when('≤410.00万元, neither 400.00 nor 406.00', {}, pass('1-2!cost.target')),
    when('the initial budget: 400.00', { '1-2': { 'cost.target': '≤400.00万元' } }, pass('1-2!cost.target')),
    when(
      'the budget as adjusted: 406.00, from 400.00',
      { '1-2': { 'cost.target': '≤406.00万元' } },
      hint('1-2!cost.target', 'fail', { found: '≤406.00万元' }),
    ),
    when('the same in 元', { '1-2': { 'cost.target': '≤4060000元' } }, hint('1-2!cost.target', 'fail')),
    when(
      'nothing was adjusted: 406.00 both',
      { '1-2': { 'cost.target': '≤406.00万元', 'total.initial': num('406.00') } },
      pass('1-2!cost.target'),
    ),
    when(
      'a cost per piece is no whole',
      { '1-2': { 'cost.name': '户均补助标准', 'cost.target': '≤406.00万元' } },
      none('1-2!cost.target'),
    ),
    when('no target', { '1-2': { 'cost.target': null } }, notApplicable('1-2!cost.target', 'blank')),
    when('no initial budget', { '1-2': { 'total.initial': null } }, notApplicable('1-2!cost.target', 'blank')),
    when('a budget not to be read', { '1-2': { 'total.adjusted': '四百余万' } }, unreadable('1-2!cost.target')),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  ...['care', 'station'].map((form) =>
    together('B12-38', 'not what was executed', `${form}!cost.actual`, ({ figure }) => ({
      [form]: { 'cost.actual': `${figure(`${form}!total.executed`).minus('1.30').toFixed(2)}万元` },
    })),
  ),
  together('X-18', 'the budget as adjusted', '1-2!cost.target', ({ figure }) => ({
    '1-2': {
      'total.initial': money(figure('1-2!total.adjusted').minus('11.00')),
      'cost.target': `≤${figure('1-2!total.adjusted').toFixed(2)}万元`,
    },
  })),
];
