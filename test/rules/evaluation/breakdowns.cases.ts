import { type Fault, textOffBy } from '../support/fault';
import { num } from '../support/cell';
import {
  error,
  hint,
  notApplicable,
  pass,
  rounding,
  type RuleTable,
  table,
  unreadable,
  warning,
  when,
} from '../support/table';

/** 1-2 in whole 万元. */
const WHOLE_DEPARTMENT = {
  'total.initial': num('400'),
  'total.adjusted': num('406'),
  'total.executed': num('399'),
  'source.general': '一般公共预算：386',
  'source.funds': '政府性基金拨款：0',
  'source.fiscal': '纳入专户管理的非税收入拨款：12',
  'source.other': '其他资金：8',
  'nature.basic': '基本支出：361',
  'nature.project': '项目支出：39',
};

/** B12-05, B12-06, B12-07. */
export const TABLES: readonly RuleTable[] = [
  table(
    'B12-05',
    when('386.00 + 0.00 + 12.00 + 8.00 = 406.00', {}, pass('1-2!source.general')),
    when(
      '390.00 + 20.00 = 410.00 ≠ 406.00',
      { '1-2': { 'source.general': '其中：一般公共预算：390.00' } },
      error('1-2!source.general', 'fail', { expected: '410.00', found: '406.00' }),
    ),
    when(
      '380.00 + 20.00 = 400.00, the initial budget: another basis',
      { '1-2': { 'source.general': '其中：一般公共预算：380.00' } },
      warning('1-2!source.general', 'basis'),
    ),
    when(
      '379.15 + 20.00 = 399.15, what was executed: another basis',
      { '1-2': { 'source.general': '其中：一般公共预算：379.15' } },
      warning('1-2!source.general', 'basis'),
    ),
    when(
      '460.00, where the sources and the rate of 98.31% say 406.00: the budget is the odd one',
      { '1-2': { 'total.adjusted': num('460.00') } },
      error('1-2!total.adjusted', 'whole', { expected: '406.00', found: '460.00' }),
    ),
    when(
      '386.02: within 5 × 0.005',
      { '1-2': { 'source.general': '一般公共预算：386.02' } },
      rounding('1-2!source.general'),
    ),
    when('386.03: beyond', { '1-2': { 'source.general': '一般公共预算：386.03' } }, error('1-2!source.general')),
    when(
      'a sum in the heading: 406.00',
      { '1-2': { 'source.heading': '按收入性质分：406.00' } },
      pass('1-2!source.heading'),
    ),
    when(
      'a sum in the heading: 400.00 ≠ 406.00',
      { '1-2': { 'source.heading': '按收入性质分：400.00' } },
      error('1-2!source.heading', 'heading', { expected: '406.00', found: '400.00' }),
    ),
    when(
      'none filled in',
      {
        '1-2': {
          'source.general': '一般公共预算：',
          'source.funds': '政府性基金拨款：',
          'source.fiscal': '纳入专户管理的非税收入拨款：',
          'source.other': '其他资金：',
        },
      },
      notApplicable('1-2!source.general', 'noDetails'),
    ),
    when('no budget given', { '1-2': { 'total.adjusted': null } }, notApplicable('1-2!source.general', 'blank')),
    when('not to be read', { '1-2': { 'source.general': '一般公共预算：约386' } }, unreadable('1-2!source.general')),
    when(
      'whole amounts: 386 + 0 + 12 + 7 = 405, and 406 by what they were before',
      { '1-2': { ...WHOLE_DEPARTMENT, 'source.other': '其他资金：7' } },
      hint('1-2!source.general', 'coarse', { expected: '405', found: '406' }),
    ),
  ),
  table(
    'B12-06',
    when('360.55 + 38.60 = 399.15', {}, pass('1-2!nature.basic')),
    when(
      '360.55 + 0 = 360.55 ≠ 399.15',
      { '1-2': { 'nature.project': '项目支出：0' } },
      error('1-2!nature.basic', 'fail', { expected: '360.55', found: '399.15' }),
    ),
    when(
      '367.40 + 38.60 = 406.00, the budget: another basis',
      { '1-2': { 'nature.basic': '基本支出：367.40' } },
      warning('1-2!nature.basic', 'basis'),
    ),
    when(
      '391.95, where the lines and the rate of 98.31% say 399.15: the executed amount is the odd one',
      { '1-2': { 'total.executed': num('391.95') } },
      error('1-2!total.executed', 'whole', { expected: '399.15', found: '391.95' }),
    ),
    when('360.56: within 3 × 0.005', { '1-2': { 'nature.basic': '基本支出：360.56' } }, rounding('1-2!nature.basic')),
    when('360.55万元', { '1-2': { 'nature.basic': '基本支出：360.55万元' } }, pass('1-2!nature.basic')),
    when('nothing executed yet', { '1-2': { 'total.executed': null } }, notApplicable('1-2!nature.basic', 'blank')),
    when('not to be read', { '1-2': { 'nature.basic': '基本支出：见附表' } }, unreadable('1-2!nature.basic')),
    when(
      'a sum in the heading: 400.00 ≠ 399.15',
      { '1-2': { 'nature.heading': '按支出性质分：400.00' } },
      error('1-2!nature.heading', 'heading', { expected: '399.15', found: '400.00' }),
    ),
    when(
      'whole amounts: 361 + 39 = 400, and 399 by what they were before',
      { '1-2': WHOLE_DEPARTMENT },
      hint('1-2!nature.basic', 'coarse', { expected: '400', found: '399' }),
    ),
  ),
  table(
    'B12-07',
    when('406.00 − 399.15 = 6.85 on both sides', {}, pass('1-2!source.general')),
    when(
      '406.00 − 360.55 = 45.45 ≠ 6.85',
      { '1-2': { 'nature.project': '项目支出：0.00' } },
      error('1-2!source.general', 'fail', { expected: '6.85', found: '45.45' }),
    ),
    when(
      '406.00 − 410.00 = −4.00 on both sides',
      { '1-2': { 'total.executed': num('410.00'), 'nature.basic': '基本支出：371.40' } },
      error('1-2!source.general', 'negative', { expected: '≥ 0', found: '-4.00' }),
    ),
    when(
      '6.86 for 6.85: within 8 × 0.005',
      { '1-2': { 'source.general': '一般公共预算：386.01' } },
      rounding('1-2!source.general'),
    ),
    when(
      'no spending by nature',
      { '1-2': { 'nature.basic': '基本支出：', 'nature.project': '项目支出：' } },
      notApplicable('1-2!source.general', 'blank'),
    ),
    when('not to be read', { '1-2': { 'nature.basic': '基本支出：若干' } }, unreadable('1-2!source.general')),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  textOffBy('B12-05', 'sources do not add up', '1-2!source.general', '0.80'),
  textOffBy('B12-05', 'sources do not add up', '1-2!source.other', '5.00'),
  textOffBy('B12-06', 'nature does not add up', '1-2!nature.basic', '1.20'),
  textOffBy('B12-06', 'nature does not add up', '1-2!nature.project', '-0.50'),
  textOffBy('B12-07', 'the balance', '1-2!source.general', '2.60'),
];
