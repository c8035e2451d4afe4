import { type Fault, instead } from '../support/fault';
import { pct } from '../support/cell';
import { LOST } from '../support/given';
import { blank, error, garbled, hint, none, notApplicable, pass, type RuleTable, table, when } from '../support/table';

/** B12-23. */
export const TABLES: readonly RuleTable[] = [
  table(
    'B12-23',
    when('户 and 户', {}, pass('1-2!visits.actual')),
    when(
      '万元 and %',
      { '1-2': { 'cost.actual': '100%' } },
      error('1-2!cost.actual', 'fail', { expected: '万元', found: '%' }),
    ),
    when(
      '户 and %',
      { '1-2': { 'visits.actual': pct('100%') } },
      error('1-2!visits.actual', 'fail', { expected: '户', found: '%' }),
    ),
    when(
      '亿元 and 万元 convert: 0.02亿 = 200万',
      { '1-2': { 'income.target': '≥0.02亿元' } },
      pass('1-2!income.actual'),
    ),
    when(
      '户 and 人',
      { '1-2': { 'visits.actual': '496人' } },
      hint('1-2!visits.actual', 'counters', { expected: '户', found: '人' }),
    ),
    when('户 and 个', { '1-2': { 'visits.actual': '496个' } }, pass('1-2!visits.actual')),
    when(
      '5000 ÷ 480 = 1041%, bare, with full points',
      { '1-2': { 'visits.target': '≥480', 'visits.actual': '5000' } },
      error('1-2!visits.actual', 'magnitude', { expected: '≥480', found: '5000' }),
    ),
    when(
      'a 其中 row in 场 below one in 人次',
      { care: { 'atHome.target': '≥500场', 'atHome.actual': '520场' } },
      hint('care!served.target', 'parts', { found: '场' }),
    ),
    when(
      '办结率 in 件',
      { '1-2': { 'handled.target': '≥98件', 'handled.actual': '99件' } },
      hint('1-2!handled.target', 'rate', { expected: '%', found: '件' }),
    ),
    when('a target in words', {}, none('care!skilled.actual')),
    when(
      'people counted in 个',
      { '1-2': { 'visits.name': '受益老人人数', 'visits.target': '≥480个', 'visits.actual': '496个' } },
      hint('1-2!visits.target', 'kind', { expected: '人', found: '个' }),
    ),
    when(
      'an area in 公里',
      { '1-2': { 'visits.name': '保洁面积', 'visits.target': '≥480公里', 'visits.actual': '496公里' } },
      hint('1-2!visits.target', 'kind', { expected: '平方米', found: '公里' }),
    ),
    when('户数 in 户', {}, none('1-2!visits.target')),
    when(
      '元/人*月 and 元/（人·月）',
      { '1-2': { 'visits.name': '补助标准', 'visits.target': '≥480元/人*月', 'visits.actual': '496元/（人·月）' } },
      pass('1-2!visits.actual'),
    ),
    when(
      '（公里） in brackets, and a percentage',
      { '1-2': { 'visits.name': '巡查里程', 'visits.target': '≥480（公里）', 'visits.actual': '97%' } },
      error('1-2!visits.actual', 'fail', { expected: '公里', found: '%' }),
    ),
    when(
      'a word that is in no list of units',
      { '1-2': { 'visits.name': '培育数', 'visits.target': '≥480穴', 'visits.actual': '97%' } },
      notApplicable('1-2!visits.actual', 'undecided'),
    ),
    when(
      'what is counted behind its measure: 公里 and 公里河道',
      { '1-2': { 'visits.name': '巡查里程', 'visits.target': '≥480公里', 'visits.actual': '496公里河道' } },
      pass('1-2!visits.actual'),
    ),
  ),
  table(
    'B12-23',
    blank('no actual', { '1-2': { 'visits.actual': null } }, none('1-2!visits.actual')),
    garbled('an error value', { '1-2': { 'visits.actual': LOST } }, none('1-2!visits.actual')),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  instead('B12-23', 'a share of an amount', '1-2!income.actual', '95%'),
  instead('B12-23', 'money for a count', '1-2!visits.actual', '49.6万元'),
];
