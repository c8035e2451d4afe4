import { num, pct } from '../support/cell';
import {
  error,
  hint,
  none,
  notApplicable,
  pass,
  rounding,
  type RuleTable,
  table,
  warning,
  when,
} from '../support/table';

const EMPTY_PAPER = {
  'paper.name': null,
  'paper.target': null,
  'paper.actual': null,
  'paper.weight': null,
  'paper.score': null,
};

/** Every target of the second project written as its actual. */
const AS_PLANNED = {
  'repairs.actual': '60台次',
  'open.actual': '240天',
  'intact.actual': pct('98.00%'),
  'mended.actual': '24小时',
  'cost.actual': '16.00万元',
  'thrifty.actual': pct('2.00%'),
  'waiting.actual': '15分钟',
  'paper.actual': pct('5.00%'),
  'rules.actual': '4项',
  'pleased.actual': pct('95.00%'),
};

/** B12-33, 34, 36 … 40 and B13: how the indicators are set up, costs, 其中 rows, and what 附件1-3 alone has. */
export const PARTS: readonly RuleTable[] = [
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
  ),
  table(
    'B12-34',
    when('ten names', {}, pass('1-2!events.name')),
    when('one name twice', { '1-2': { 'events.name': '走访老人户数' } }, warning('1-2!events.name', 'fail')),
    when('one name under two levels', { '1-2': { 'handled.name': '走访老人户数' } }, hint('1-2!handled.name')),
    when(
      'one name and one target under two levels',
      { '1-2': { 'handled.name': '走访老人户数', 'handled.target': '≥480户' } },
      warning('1-2!handled.name'),
    ),
    when('the rate of a part of it', { '1-2': { 'aware.name': '项目支出预算执行率' } }, pass('1-2!aware.name')),
    when(
      'the execution rate once more',
      { '1-2': { 'aware.name': '预算执行率' } },
      warning('1-2!aware.name', 'execution'),
    ),
  ),
  table(
    'B12-36',
    when('98.78', {}, pass('1-2!sum.score')),
    when('100', { '1-2': { 'sum.score': num('100.00') } }, hint('1-2!sum.score', 'fail', { found: '100.00' })),
    when('no total', { '1-2': { 'sum.score': null } }, none('1-2!sum.score')),
  ),
  table(
    'B12-37',
    when('more or less than planned', {}, pass('station!repairs.actual')),
    when(
      'all ten exactly as planned',
      { station: AS_PLANNED },
      hint('station!repairs.actual', 'fail', { found: '10' }),
    ),
    when(
      'nine of ten',
      { station: { ...AS_PLANNED, 'pleased.actual': pct('95.10%') } },
      pass('station!repairs.actual'),
    ),
  ),
  table(
    'B12-38',
    when('399.15 = 399.15', {}, pass('1-2!cost.actual')),
    when(
      '400.00 ≠ 399.15',
      { '1-2': { 'cost.actual': '400.00万元' } },
      hint('1-2!cost.actual', 'fail', { expected: '399.15', found: '400.00万元' }),
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
    'B12-39',
    when('dashes', {}, [pass('care!appropriation.weight'), pass('care!atHome.weight')]),
    when(
      '10 points on a row below the total',
      { care: { 'appropriation.weight': 10 } },
      hint('care!appropriation.weight', 'fail', { found: '10' }),
    ),
    when(
      '5.00 points on a 其中 row',
      { care: { 'atHome.score': num('5.00') } },
      hint('care!atHome.weight', 'fail', { found: '5.00' }),
    ),
    when(
      'and counted: 94.85 + 5.00 = 99.85',
      { care: { 'atHome.score': num('5.00'), 'sum.score': num('99.85') } },
      warning('care!atHome.weight', 'counted'),
    ),
  ),
  table(
    'B12-40',
    when('500 + 235 = 735, 520 + 240 = 760', {}, [pass('care!served.target'), pass('care!served.actual')]),
    when(
      '500 + 235 = 735 < 800',
      { care: { 'served.target': '≥800人次' } },
      error('care!served.target', 'fail', { expected: '735', found: '≥800人次' }),
    ),
    when('500 + 235 = 735 > 700', { care: { 'served.target': '≥700人次' } }, error('care!served.target', 'exceeds')),
    when(
      '50.0 + 23.46 = 73.46 for 73.5万元',
      { care: { 'served.target': '≥73.5万元', 'atHome.target': '≥50.0万元', 'atCentre.target': '≥23.46万元' } },
      rounding('care!served.target'),
    ),
    when(
      'a part that is no figure',
      { care: { 'atCentre.target': '若干' } },
      notApplicable('care!served.target', 'undecided'),
    ),
  ),
  table(
    'B13-01',
    when('named', {}, [pass('care!project'), pass('care!authority'), pass('care!implementer')]),
    when('no project', { care: { project: null } }, error('care!project', 'project')),
    when('no authority', { care: { authority: null } }, error('care!authority', 'authority')),
    when('no implementer', { care: { implementer: null } }, error('care!implementer', 'implementer')),
  ),
  table(
    'B13-03',
    when('总分 ｜ 100 ｜ 94.85', {}, pass('care!sum.score')),
    when('no 100', { care: { 'sum.weight': null } }, warning('care!sum.score', 'weight', { expected: '100' })),
    when(
      '94.85 ｜ ｜ 总分',
      { care: { 'sum.label': num('94.85'), 'sum.weight': null, 'sum.score': '总分' } },
      warning('care!sum.label', 'order'),
    ),
  ),
  table(
    'B13-04',
    when('24.00 ≤ 24.00', {}, pass('care!cost.target')),
    when(
      '≤30.00 for a project of 24.00',
      { care: { 'cost.target': '≤30.00万元' } },
      error('care!cost.target', 'target', { expected: '≤ 24.00万元' }),
    ),
    when(
      '25.00 spent of 24.00',
      { care: { 'cost.actual': '25.00万元' } },
      error('care!cost.target', 'actual', { found: '25.00万元' }),
    ),
    when(
      'the department’s 406.00',
      { care: { 'cost.target': '≤406.00万元' } },
      error('care!cost.target', 'department', { found: '≤406.00万元' }),
    ),
    when(
      'a blank total: its parts are the budget',
      { care: { 'total.initial': null, 'total.adjusted': null } },
      pass('care!cost.target'),
    ),
    when(
      'no budget',
      {
        care: {
          'total.initial': null,
          'total.adjusted': null,
          'appropriation.initial': null,
          'appropriation.adjusted': null,
          'carryOver.initial': null,
          'carryOver.adjusted': null,
          'other.initial': null,
          'other.adjusted': null,
        },
      },
      notApplicable('care!cost.target', 'blank'),
    ),
    when('a cost in percent', { care: { 'cost.target': '≥98%', 'cost.actual': pct('98%') } }, none('care!cost.target')),
  ),
  table(
    'B13-05',
    when('one form a project', {}, [pass('care!project'), pass('station!project')]),
    when(
      'one project on two forms',
      { station: { project: '社区助老服务经费' } },
      warning('station!project', 'again', { found: '社区助老服务经费' }),
    ),
    when(
      'two projects on one form',
      { care: { A4: '项目名称', E4: null, G4: null, B4: '老旧设备更新经费' } },
      warning('care!project', 'several'),
    ),
    when('no name', { station: { project: null } }, pass('station!project')),
    when(
      'two names of 1-1 in one cell',
      { care: { project: '社区助老服务、便民服务站维护' } },
      warning('care!project', 'joined'),
    ),
    when(
      'two names joined by 和, each like a project’s',
      { care: { project: '河道清淤工程和堤防加固工程' } },
      warning('care!project', 'joined'),
    ),
    when('和 inside one name', { care: { project: '种质资源普查和保护经费' } }, pass('care!project')),
    when(
      'a name with 及 that 1-1 lists as it is',
      { '1-1': { 'care.label': '饮水工程及管网工程' }, care: { project: '饮水工程及管网工程' } },
      pass('care!project'),
    ),
    when('the form of a project copied with all that is in it', {}, warning('care (2)~care!project', 'copy'), {
      further: [{ name: 'care (2)', like: 'care' }],
    }),
  ),
];
