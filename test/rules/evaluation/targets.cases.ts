import { type Fault, instead } from '../support/fault';
import { pct } from '../support/cell';
import { LOST } from '../support/given';
import {
  blank,
  error,
  garbled,
  hint,
  none,
  notApplicable,
  pass,
  type RuleTable,
  table,
  unreadable,
  warning,
  when,
} from '../support/table';

/** B12-24, B12-25, B12-27, B12-32. */
export const TABLES: readonly RuleTable[] = [
  table(
    'B12-24',
    when('every target has its operator', {}, pass('1-2!A1')),
    when('480户', { '1-2': { 'visits.target': '480户' } }, hint('1-2!visits.target', 'missing', { found: '480户' })),
    when(
      '不少于480户, ≧12场, 98%以上, 不超过406万元',
      {
        '1-2': {
          'visits.target': '不少于480户',
          'events.target': '≧12场',
          'handled.target': '98%以上',
          'cost.target': '不超过406.00万元',
        },
      },
      pass('1-2!A1'),
    ),
    when(
      'a cost of at least',
      { '1-2': { 'cost.target': '≥406.00万元' } },
      hint('1-2!cost.target', 'direction', { expected: '≤' }),
    ),
    when(
      'an output of at most',
      { '1-2': { 'visits.target': '≤480户' } },
      hint('1-2!visits.target', 'direction', { expected: '≥' }),
    ),
    when(
      'at least 4 complaints',
      { care: { 'complaints.target': '≥4次' } },
      hint('care!complaints.target', 'direction', { expected: '≤' }),
    ),
    ...['提高3个百分点', '比上年下降≥2个百分点'].map((change) =>
      when(`${change}: not a share`, { '1-2': { 'pleased.target': change } }, none('1-2!pleased.target')),
    ),
    when('百分比 written out', { '1-2': { 'pleased.target': '≥95百分比' } }, hint('1-2!pleased.target', 'spelledUnit')),
  ),
  table(
    'B12-24',
    blank('no target has no sign', { '1-2': { 'visits.target': null } }, pass('1-2!A1')),
    garbled('an error value', { '1-2': { 'visits.target': LOST } }, pass('1-2!A1')),
  ),
  table(
    'B12-25',
    when('a figure for a figure', {}, pass('1-2!visits.actual')),
    when('完成', { '1-2': { 'visits.actual': '完成' } }, warning('1-2!visits.actual', 'words', { found: '完成' })),
    when('≥496户', { '1-2': { 'visits.actual': '≥496户' } }, warning('1-2!visits.actual', 'operator')),
    when('无', { '1-2': { 'visits.actual': '无' } }, warning('1-2!visits.actual', 'none')),
    when(
      '无, where nothing was to happen',
      { care: { 'complaints.target': '0次', 'complaints.actual': '无' } },
      pass('care!complaints.actual'),
    ),
    when(
      'an indicator that was left out: no score either',
      { station: { 'thrifty.actual': '不适用', 'thrifty.score': '不适用' } },
      notApplicable('station!thrifty.actual', 'notApplicable'),
    ),
    when(
      '不适用 beside a score',
      { station: { 'thrifty.actual': '不适用' } },
      warning('station!thrifty.actual', 'none', { found: '不适用' }),
    ),
    when('待验收', { '1-2': { 'visits.actual': '待验收' } }, warning('1-2!visits.actual', 'unfinished')),
    when('完成 for what is stated in words', { care: { 'skilled.actual': '完成' } }, none('care!skilled.actual')),
    when('blank', { '1-2': { 'visits.actual': null } }, notApplicable('1-2!visits.actual', 'blank')),
    when(
      '建设中',
      { '1-2': { 'visits.actual': '建设中' } },
      warning('1-2!visits.actual', 'unfinished', { found: '建设中' }),
    ),
    when('85%以上', { '1-2': { 'aware.actual': '85%以上' } }, warning('1-2!aware.actual', 'operator')),
    when(
      'a rate in words',
      { care: { 'skilled.name': '助老队伍持证率' } },
      hint('care!skilled.actual', 'rate', { found: '部分达成预期目标并具有一定效果' }),
    ),
    when('效率 is no rate', { care: { 'skilled.name': '助老队伍工作效率' } }, none('care!skilled.actual')),
  ),
  table('B12-25', garbled('an error value', { '1-2': { 'visits.actual': LOST } }, unreadable('1-2!visits.actual'))),
  table(
    'B12-27',
    when('a target', {}, pass('1-2!visits.target')),
    when('none', { '1-2': { 'visits.target': null } }, warning('1-2!visits.target', 'blank')),
    when(
      'in the name: 走访老人480户',
      { '1-2': { 'visits.target': null, 'visits.name': '走访老人480户' } },
      warning('1-2!visits.target', 'inName'),
    ),
    when(
      'money for a number of events',
      { '1-2': { 'events.target': '≥12万元', 'events.actual': '11万元' } },
      warning('1-2!events.target', 'moneyOnly'),
    ),
    when(
      'a question',
      { care: { 'skilled.target': '是否明显提升' } },
      hint('care!skilled.target', 'question', { found: '是否明显提升' }),
    ),
    when('a name that is only a quantity', { '1-2': { 'events.name': '12场' } }, hint('1-2!events.target', 'nameOnly')),
    when('and in full width', { '1-2': { 'events.name': '１２场' } }, hint('1-2!events.target', 'nameOnly')),
    when('a name with a number in it', { '1-2': { 'events.name': '12345热线办结场数' } }, pass('1-2!events.target')),
    when(
      '决策 has no target by nature',
      { '1-2': { 'visits.level1': '项目决策（10分）', 'visits.target': null } },
      notApplicable('1-2!visits.target', 'notApplicable'),
    ),
    when(
      'a goal that is an amount',
      { '1-2': { 'goal.expected': '406.00万元' } },
      warning('1-2!goal.expected', 'goal', { found: '406.00万元' }),
    ),
    when(
      'what was reached of what the goal names: 走访老人480户, and 完成496户',
      { '1-2': { 'goal.expected': '走访老人480户', 'goal.actual': '完成496户' } },
      pass('1-2!goal.expected'),
    ),
    when(
      'a figure of what the goal does not name',
      { '1-2': { 'goal.expected': '走访老人，改善服务', 'goal.actual': '完成496户' } },
      warning('1-2!goal.expected', 'goal', { found: '完成496户' }),
    ),
    when('a share that says of what', { '1-2': { 'goal.expected': '危害率降至4.2%' } }, pass('1-2!goal.expected')),
    when('a number within words', { '1-2': { 'goal.expected': '为48所学校更新设施' } }, pass('1-2!goal.expected')),
    when(
      'struck out: 指标1：/',
      {
        '1-2': {
          'visits.name': '指标1：/',
          'visits.target': null,
          'visits.actual': null,
          'visits.weight': '/',
          'visits.score': '/',
        },
      },
      none('1-2!visits.target'),
    ),
    when(
      'struck out: 指标2：无',
      {
        '1-2': {
          'visits.name': '指标2：无',
          'visits.target': null,
          'visits.actual': null,
          'visits.weight': null,
          'visits.score': null,
        },
      },
      none('1-2!visits.target'),
    ),
  ),
  table(
    'B12-27',
    garbled('an error value is no blank', { '1-2': { 'visits.target': LOST } }, unreadable('1-2!visits.target')),
  ),
  table(
    'B12-27',
    blank(
      'a blank in a row that is struck out',
      {
        '1-2': {
          'visits.name': '指标1：/',
          'visits.target': null,
          'visits.actual': null,
          'visits.weight': '—',
          'visits.score': '—',
        },
      },
      none('1-2!visits.target'),
    ),
  ),
  table(
    'B12-32',
    when('96.00% satisfied', {}, [pass('1-2!pleased.actual'), pass('1-2!pleased.target')]),
    when(
      '102.00% satisfied',
      { '1-2': { 'pleased.actual': pct('102.00%') } },
      error('1-2!pleased.actual', 'fail', { expected: '≤ 100%', found: '102.00%' }),
    ),
    when('a target of 290%', { '1-2': { 'pleased.target': '290%' } }, error('1-2!pleased.target')),
    when(
      'a growth rate may exceed 100%',
      { '1-2': { 'energy.name': '服务量增长率', 'energy.actual': pct('120.00%') } },
      none('1-2!energy.actual'),
    ),
    when('exactly 100%', { '1-2': { 'pleased.actual': pct('100%') } }, pass('1-2!pleased.actual')),
  ),
  table(
    'B12-32',
    blank('no actual', { '1-2': { 'pleased.actual': null } }, pass('1-2!pleased.target')),
    garbled('words', { '1-2': { 'pleased.actual': '一百多' } }, pass('1-2!pleased.target')),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  instead('B12-24', 'no sign', '1-2!visits.target', '480户'),
  instead('B12-24', 'a floor for complaints', 'care!complaints.target', '≥4次'),
  instead('B12-25', 'only a word', '1-2!visits.actual', '完成'),
  instead('B12-25', 'a bound', 'station!intact.actual', '98%以上'),
  instead('B12-27', 'no target', '1-2!visits.target', null),
  instead('B12-27', 'a figure for a goal', 'care!goal.expected', '24.00万元'),
  instead('B12-27', 'a question', 'care!skilled.target', '是否提升'),
  instead('B12-32', 'above 100 %', '1-2!pleased.actual', pct('104.00%')),
  instead('B12-32', 'above 100 %', 'care!quality.actual', pct('117.00%')),
  instead('B12-32', 'above 100 %', 'care!pleased.target', '≥102%'),
];
