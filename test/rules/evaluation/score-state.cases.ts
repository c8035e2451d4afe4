import { type Fault, instead, together } from '../support/fault';
import { num, pct } from '../support/cell';
import { LOST } from '../support/given';
import { reasonsBelow, withoutReasons } from '../support/layouts';
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

const DEPARTMENT = ['visits', 'events', 'handled', 'onTime', 'cost', 'income', 'aware', 'energy', 'rules', 'pleased'];
const STATION = ['repairs', 'open', 'intact', 'mended', 'cost', 'thrifty', 'waiting', 'paper', 'rules', 'pleased'];
const REASON = '原因：年初目标定得偏低，实际需求较多。改进措施：下一年度按上年实际合理设定目标。';

/** B12-18, B12-19, B12-26, B12-28, B12-29, B12-30. */
export const TABLES: readonly RuleTable[] = [
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
    when(
      'no column of reasons: 640 ÷ 480 = 133.33…%',
      { '1-2': { ...withoutReasons(DEPARTMENT), 'visits.actual': '640户' } },
      hint('1-2!visits.actual', 'noPlace', { found: '133.33%' }),
    ),
    when(
      'one row of reasons below the table, blank',
      { '1-2': { ...reasonsBelow(null), 'visits.actual': '640户' } },
      warning('1-2!visits.actual', 'fail'),
    ),
    when(
      'no column of reasons, reverse: 16 ÷ 24',
      { station: { ...withoutReasons(STATION), 'mended.actual': '16小时' } },
      hint('station!mended.actual', 'noPlace', { found: '66.67%' }),
    ),
    when('where 1.5 is the limit', { '1-2': { 'visits.actual': '640户' } }, pass('1-2!visits.actual'), {
      profile: { overshoot: 1.5 },
    }),
  ),
  table(
    'B12-18',
    blank('no actual', { '1-2': { 'visits.actual': null } }, none('1-2!visits.actual')),
    garbled('words for an actual', { '1-2': { 'visits.actual': '很多' } }, none('1-2!visits.actual')),
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
    'B12-19',
    blank('no score', { '1-2': { 'visits.score': null } }, notApplicable('1-2!visits.reason', 'blank')),
    garbled('a score not to be read', { '1-2': { 'visits.score': '满分' } }, unreadable('1-2!visits.reason')),
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
    'B12-26',
    blank(
      'no points either',
      { '1-2': { 'visits.actual': null, 'visits.weight': null, 'visits.score': null } },
      pass('1-2!visits.actual'),
    ),
    garbled('an error value is no blank', { '1-2': { 'visits.actual': LOST } }, pass('1-2!visits.actual')),
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
    'B12-28',
    blank('no weight either', { '1-2': { 'visits.score': null, 'visits.weight': null } }, pass('1-2!visits.score')),
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
    'B12-29',
    blank('one score is left', { station: { 'waiting.score': null } }, none('station!waiting.score')),
    garbled('a score not to be read', { '1-2': { 'events.score': '九分多' } }, none('1-2!events.score')),
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
    'B12-30',
    blank('no date', { care: { 'report.actual': null } }, none('care!report.actual')),
    garbled('no date in it', { care: { 'report.actual': '年底左右' } }, none('care!report.actual')),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  instead('B12-18', 'far above', '1-2!visits.actual', '730户'),
  instead('B12-18', 'far above', 'station!open.actual', '330天'),
  instead('B12-18', 'far below what should be little', 'station!mended.actual', '9小时'),
  instead(
    'B12-19',
    'full marks with a reason',
    '1-2!visits.reason',
    '原因：七月连续降雨，两处点位无法施工。改进措施：次年汛前完成。',
  ),
  instead(
    'B12-19',
    'full marks with a reason',
    'care!quality.reason',
    '原因：七月连续降雨，两处点位无法施工。改进措施：次年汛前完成。',
  ),
  ...['1-2', 'care', 'station'].map((form) => instead('B12-28', 'no total', `${form}!sum.score`, null)),
  instead('B12-28', 'no score', '1-2!visits.score', null),
  instead('B12-28', 'no score of the execution rate', 'care!total.score', null),
  together('B12-29', 'the same completion, another share', '1-2!pleased.score', () => ({
    '1-2': {
      'onTime.target': '≥100%',
      'onTime.actual': pct('99.00%'),
      'onTime.score': num('9.90'),
      'pleased.target': '≥100%',
      'pleased.actual': pct('99.00%'),
      'pleased.score': num('8.00'),
    },
  })),
  instead('B12-26', 'no actual', '1-2!onTime.actual', null),
  instead('B12-26', 'no actual', 'care!served.actual', null),
  instead('B12-30', 'late', 'care!report.actual', '2023年12月'),
];
