import { num, pct } from '../support/cell';
import {
  error,
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

const REASON = '原因：年初目标定得偏低，实际需求较多。改进措施：下一年度按上年实际合理设定目标。';

/** B12-18 … B12-32 but for B12-21: single rows, and what they make together. */
export const ROWS: readonly RuleTable[] = [
  table(
    'B12-18',
    when('496 ÷ 480 = 103.33…%', {}, pass('1-2!visits.actual')),
    when(
      '624 ÷ 480 = 130%',
      { '1-2': { 'visits.actual': '624户' } },
      warning('1-2!visits.actual', 'fail', { found: '130%' }),
    ),
    when('623 ÷ 480 = 129.79%', { '1-2': { 'visits.actual': '623户' } }, pass('1-2!visits.actual')),
    when('explained', { '1-2': { 'visits.actual': '640户', 'visits.reason': REASON } }, pass('1-2!visits.actual')),
    when(
      'reverse: 16 ÷ 24 = 66.66…% ≤ 70%',
      { station: { 'mended.actual': '16小时' } },
      warning('station!mended.actual', 'reverse', { found: '66.67%' }),
    ),
    when('reverse: 17 ÷ 24 = 70.83%', { station: { 'mended.actual': '17小时' } }, pass('station!mended.actual')),
    when('reverse: 0 of at most 24', { station: { 'mended.actual': '0小时' } }, pass('station!mended.actual')),
    when(
      'reverse: at most 0',
      { care: { 'complaints.target': '≤0次', 'complaints.actual': '0次' } },
      none('care!complaints.actual'),
    ),
    when('where 1.5 is the limit', { '1-2': { 'visits.actual': '640户' } }, pass('1-2!visits.actual'), {
      profile: { overshoot: 1.5 },
    }),
  ),
  table(
    'B12-19',
    when('full, no reason', {}, pass('1-2!visits.reason')),
    when('full, with a reason', { '1-2': { 'visits.reason': REASON } }, hint('1-2!visits.reason')),
    when('full, 无', { '1-2': { 'visits.reason': '无' } }, pass('1-2!visits.reason')),
    when('full, 0', { '1-2': { 'visits.reason': '0' } }, pass('1-2!visits.reason')),
    when(
      'full, an overshoot explained: 640 ÷ 480',
      { '1-2': { 'visits.actual': '640户', 'visits.reason': REASON } },
      pass('1-2!visits.reason'),
    ),
    when('no score', { '1-2': { 'visits.score': null } }, notApplicable('1-2!visits.reason', 'blank')),
  ),
  table(
    'B12-20',
    when('cause and measure', {}, pass('1-2!events.reason')),
    when('加强管理: 4 characters', { '1-2': { 'events.reason': '加强管理' } }, hint('1-2!events.reason', 'short')),
    when(
      '多方法、多角度',
      { '1-2': { 'events.reason': '采取多方法、多角度开展各项工作' } },
      hint('1-2!events.reason', 'empty'),
    ),
    when(
      'measures without a cause',
      { '1-2': { 'events.reason': '下一步将加快推进工作落实到位' } },
      hint('1-2!events.reason', 'noCause'),
    ),
    when(
      'a cause without measures',
      { '1-2': { 'events.reason': '由于四季度人员抽调一场活动没能举办' } },
      hint('1-2!events.reason', 'noMeasure'),
    ),
    when('no reason given', {}, none('1-2!visits.reason')),
    ...[
      '施工图需通过市水利局审查，审查通过后立即开工。',
      '原定清淤方案与现场地形对不上，次年按新测地形图重做。',
      '供货厂家11月停产检修，改由第二家供货。',
      '资金8月才下达到县，明年提前申报计划。',
      '两个村民小组整体搬迁到镇区，次年按新户数核定指标。',
      '受疫情影响，两期培训班没有开班；2024年一季度补办。',
      '中标单位放弃中标重新招标；今后在招标文件里写明违约责任。',
      '11月连续降雪道路封闭一个月，来年提前备料。',
    ].map((reason) =>
      when(`says why, and what next: ${reason}`, { '1-2': { 'events.reason': reason } }, pass('1-2!events.reason')),
    ),
    ...[
      ['管理不够到位', 'short'],
      ['工作进度方面的原因', 'empty'],
      ['多方面因素造成的偏差', 'empty'],
      ['部分指标没有完成', 'empty'],
      ['由于各种客观原因未完成', 'empty'],
      ['预算执行进度滞后，下一步加快进度', 'empty'],
    ].map(([reason = '', message = '']) =>
      when(`names no fact: ${reason}`, { '1-2': { 'events.reason': reason } }, hint('1-2!events.reason', message)),
    ),
  ),
  table(
    'B12-22',
    when('98.78 ≥ 90: 优', {}, pass('1-2!sum.grade')),
    when(
      '98.78 is not 良',
      { '1-2': { 'sum.grade': '良' } },
      warning('1-2!sum.grade', 'fail', { expected: '优', found: '良' }),
    ),
    when('90.00 is 优', { '1-2': { 'sum.score': num('90.00') } }, pass('1-2!sum.grade')),
    when(
      '89.99 is 良',
      { '1-2': { 'sum.score': num('89.99'), 'visits.score': num('1.21') } },
      warning('1-2!sum.grade', 'fail', { expected: '良', found: '优' }),
    ),
    when(
      '89.99 where the scores add up to 98.78: the total is wrong, not the grade',
      { '1-2': { 'sum.score': num('89.99') } },
      notApplicable('1-2!sum.grade', 'undecided'),
    ),
    when('79.99 is 中', { '1-2': { 'sum.score': num('79.99'), 'sum.grade': '中' } }, pass('1-2!sum.grade')),
    when(
      '59.99 is 差',
      { '1-2': { 'sum.score': num('59.99'), 'sum.grade': '中' } },
      warning('1-2!sum.grade', 'fail', { expected: '差' }),
    ),
    when('where 80 is 优', { '1-2': { 'sum.score': num('85.00') } }, pass('1-2!sum.grade'), {
      profile: { grades: { excellent: 80, good: 70, fair: 60 } },
    }),
    when('no grade', { '1-2': { 'sum.grade': null } }, none('1-2!sum.grade')),
    when('no score', { '1-2': { 'sum.score': null } }, notApplicable('1-2!sum.grade', 'blank')),
    when('not to be read', { '1-2': { 'sum.score': '九十八多' } }, unreadable('1-2!sum.grade')),
  ),
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
    when('百分比 written out', { '1-2': { 'pleased.target': '≥95百分比' } }, hint('1-2!pleased.target', 'spelledUnit')),
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
  table(
    'B12-26',
    when('an actual', {}, pass('1-2!visits.actual')),
    when('none, with 10.00 points', { '1-2': { 'visits.actual': null } }, error('1-2!visits.actual', 'withScore')),
    when(
      'none, and no points',
      { '1-2': { 'visits.actual': null, 'visits.score': null } },
      error('1-2!visits.actual', 'fail'),
    ),
    when('其中 rows may be without', { care: { 'atHome.actual': null } }, none('care!atHome.actual')),
  ),
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
    'B12-28',
    when('scored', {}, [pass('1-2!visits.score'), pass('1-2!total.score'), pass('1-2!sum.score')]),
    when('an indicator without a score', { '1-2': { 'visits.score': null } }, error('1-2!visits.score', 'fail')),
    when(
      'the execution rate without a score',
      { '1-2': { 'total.score': null } },
      error('1-2!total.score', 'execution'),
    ),
    when('no total', { '1-2': { 'sum.score': null } }, error('1-2!sum.score', 'total')),
    when('其中 rows need none', { care: { 'atHome.score': null } }, none('care!atHome.score')),
    when('not to be read', { '1-2': { 'visits.score': '满分' } }, unreadable('1-2!visits.score')),
  ),
  table(
    'B12-29',
    when('91.67% and 97.78%: two rates', {}, pass('1-2!A1')),
    when(
      '11 ÷ 12 = 88 ÷ 96 = 91.67%: 91.7% and 85% of the points',
      { '1-2': { 'aware.target': '≥96%', 'aware.score': num('8.50') } },
      warning('1-2!events.score', 'fail', { found: '91.7% / 85%' }),
    ),
    when(
      '91.7% and 88%: 1.042 times, within 5%',
      { '1-2': { 'aware.target': '≥96%', 'aware.score': num('8.80') } },
      pass('1-2!A1'),
    ),
    when('a single missed row', { '1-2': { 'aware.actual': pct('91.00%') } }, none('1-2!events.score')),
  ),
  table(
    'B12-30',
    when('October, due by the end of November', {}, pass('care!report.actual')),
    when('November is not late', { care: { 'report.actual': '2023年11月' } }, pass('care!report.actual')),
    when(
      'December, full points',
      { care: { 'report.actual': '2023年12月' } },
      error('care!report.actual', 'fail', { expected: '2023年11月底前', found: '2023年12月' }),
    ),
    when('January of the next year', { care: { 'report.actual': '2024年1月' } }, error('care!report.actual')),
    when('the same in words', { care: { 'report.actual': '次年1月8日提交' } }, error('care!report.actual')),
    when(
      'a deadline of the form’s year without saying so',
      { care: { 'report.target': '11月底前', 'report.actual': '2024年1月8日' } },
      error('care!report.actual'),
    ),
    when(
      'both of the next year',
      { care: { 'report.target': '次年3月底前', 'report.actual': '2024年2月8日' } },
      pass('care!report.actual'),
    ),
    when(
      'December, points deducted',
      { care: { 'report.actual': '2023年12月', 'report.score': num('8.00') } },
      pass('care!report.actual'),
    ),
    when(
      'December, nothing scored yet',
      { care: { 'report.actual': '2023年12月', 'report.score': null } },
      none('care!report.actual'),
    ),
    when(
      'December, nobody says of how many points',
      { care: { 'report.actual': '2023年12月', 'report.weight': null } },
      none('care!report.actual'),
    ),
    when('no date', { care: { 'report.actual': '按时提交' } }, none('care!report.actual')),
    when(
      'due in the third quarter',
      { care: { 'report.target': '2023年第三季度前' } },
      error('care!report.actual', 'fail', { expected: '2023年第三季度前', found: '2023年10月' }),
    ),
    when('due in the fourth quarter', { care: { 'report.target': '四季度' } }, pass('care!report.actual')),
    when('due in the first half', { care: { 'report.target': '上半年完成' } }, error('care!report.actual')),
    when('the quarter may have been kept', { care: { 'report.actual': '2023年四季度' } }, pass('care!report.actual')),
    when(
      'within phrases: 完成时间为9月底, and 10月15日',
      { care: { 'report.target': '完成时间为2023年9月底', 'report.actual': '实际完成时间为2023年10月15日' } },
      error('care!report.actual'),
    ),
    when('only planned', { care: { 'report.actual': '预计2024年3月提交' } }, none('care!report.actual')),
    when(
      'the beginning is not the end',
      { care: { 'report.target': '2023年3月底前开工', 'report.actual': '2023年10月完工' } },
      none('care!report.actual'),
    ),
  ),
  table(
    'B12-31',
    when('no frequency', {}, none('1-2!onTime.target')),
    when(
      '1 × 52 = 52 weeks, and 3 times',
      {
        '1-2': {
          'onTime.name': '老人走访频次',
          'onTime.target': '最少一周一次',
          'onTime.actual': '完成',
          'events.name': '老人走访次数',
          'events.target': '≥3次',
          'events.actual': '3次',
        },
      },
      warning('1-2!onTime.target', 'fail', { expected: '≥ 52' }),
    ),
    ...(
      [
        ['每月发布一次', '4期', '12'],
        ['每季度至少公布1次', '1次', '4'],
        ['每周走访2次', '32次', '104'],
        ['每两个月通报一次', '1次', '6'],
      ] as const
    ).map(([target, count, expected]) =>
      when(
        `${target}, and ${count}`,
        {
          '1-2': {
            'onTime.name': '老人走访频次',
            'onTime.target': target,
            'onTime.actual': target,
            'events.name': '老人走访次数',
            'events.target': `≥${count}`,
            'events.actual': count,
          },
        },
        warning('1-2!onTime.target', 'fail', { expected: `≥ ${expected}` }),
      ),
    ),
    when(
      '26 times: a project that began in July',
      {
        '1-2': {
          'onTime.name': '老人走访频次',
          'onTime.target': '最少一周一次',
          'events.name': '老人走访次数',
          'events.target': '≥26次',
          'events.actual': '26次',
        },
      },
      pass('1-2!onTime.target'),
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
];
