import { type Fault, instead, together } from '../support/fault';
import { allScores } from '../support/book';
import { num, pct } from '../support/cell';
import { withoutWeights } from '../support/layouts';
import { error, notApplicable, pass, type RuleTable, table, unreadable, warning, when } from '../support/table';

/** B12-16, B12-17. */
export const TABLES: readonly RuleTable[] = [
  table(
    'B12-16',
    when('met, full', {}, pass('1-2!visits.score')),
    when(
      '88.00% of 90%, full: 9.78',
      { '1-2': { 'aware.score': num('10.00') } },
      error('1-2!aware.score', 'fail', { expected: '9.78', found: '10.00' }),
    ),
    when(
      '5 complaints of at most 4, full: 7.50',
      { care: { 'complaints.score': num('10.00') } },
      error('care!complaints.score', 'fail', { expected: '7.50' }),
    ),
    when(
      '＞480 and 480: the formula gives all the points',
      { '1-2': { 'visits.target': '＞480户', 'visits.actual': '480户' } },
      notApplicable('1-2!visits.score', 'otherRule'),
    ),
    when(
      '＞480 and 479',
      { '1-2': { 'visits.target': '＞480户', 'visits.actual': '479户' } },
      error('1-2!visits.score', 'fail', { expected: '9.98' }),
    ),
    when(
      '＞0 and 0',
      { '1-2': { 'visits.target': '＞0户', 'visits.actual': '0户' } },
      error('1-2!visits.score', 'fail'),
    ),
    when(
      'so many of them not done: 480户在建, full points',
      { '1-2': { 'visits.actual': '480户在建' } },
      error('1-2!visits.score', 'unfinished', { expected: '< 10', found: '10.00' }),
    ),
    when(
      'not done: 建设中, full points',
      { '1-2': { 'visits.actual': '建设中' } },
      error('1-2!visits.score', 'unfinished', { expected: '< 10', found: '10.00' }),
    ),
    when(
      '尚未开展, no points',
      { '1-2': { 'visits.actual': '尚未开展', 'visits.score': num('0.00') } },
      notApplicable('1-2!visits.score', 'undecided'),
    ),
    when(
      '已完成 decides nothing',
      { '1-2': { 'visits.actual': '已完成' } },
      notApplicable('1-2!visits.score', 'undecided'),
    ),
    when('fewer than the range', { '1-2': { 'visits.target': '500—520户' } }, error('1-2!visits.score', 'seldom')),
    when(
      'more than the range is not told',
      { '1-2': { 'visits.target': '400—450户' } },
      notApplicable('1-2!visits.score', 'undecided'),
    ),
    when(
      'none was to happen, one did',
      {
        care: {
          'complaints.name': '食品安全事件',
          'complaints.target': '0次',
          'complaints.actual': '1次',
          'complaints.score': num('10.00'),
        },
      },
      error('care!complaints.score', 'fail'),
    ),
    when(
      'no growth was to be, some was',
      {
        care: {
          'complaints.name': '客流量增长率',
          'complaints.target': '0%',
          'complaints.actual': '1%',
          'complaints.score': num('10.00'),
        },
      },
      notApplicable('care!complaints.score', 'undecided'),
    ),
    when(
      'once a quarter of once a month, full points',
      { '1-2': { 'onTime.target': '每月公示一次', 'onTime.actual': '每季度公示一次' } },
      error('1-2!onTime.score', 'seldom'),
    ),
    when(
      'a bound that does not reach the target decides nothing: ≥83% of 90%',
      { '1-2': { 'aware.actual': '≥83%', 'aware.score': num('10.00') } },
      notApplicable('1-2!aware.score', 'undecided'),
    ),
    when(
      'whole points are no excuse',
      {
        '1-2': { ...allScores('1-2', 0), 'total.score': num('10'), 'events.score': num('9'), 'aware.score': num('10') },
      },
      error('1-2!aware.score'),
    ),
    when(
      '97.86% shown as 98%: people see the target met',
      { '1-2': { 'handled.actual': { ...pct('98%'), value: 0.9786 } } },
      pass('1-2!handled.score'),
    ),
    when('missed and cut: B12-13', {}, notApplicable('1-2!events.score', 'otherRule')),
    when('stated in words', {}, notApplicable('care!skilled.score', 'undecided')),
    when('no score', { '1-2': { 'visits.score': null } }, notApplicable('1-2!visits.score', 'blank')),
    when('not to be read', { '1-2': { 'visits.score': '满分' } }, unreadable('1-2!visits.score')),
    when(
      'full points from 90% on, as the form prints: 11 ÷ 12 = 91.67%',
      { '1-2': { A27: '说明：定量指标完成率90%以上得满分。', 'events.score': num('10.00') } },
      notApplicable('1-2!events.score', 'ownMethod'),
    ),
  ),
  table(
    'B12-17',
    when('met, full', {}, pass('1-2!visits.score')),
    when(
      '496 of 480, and 9.00 of 10',
      { '1-2': { 'visits.score': num('9.00') } },
      error('1-2!visits.score', 'fail', { expected: '10', found: '9.00' }),
    ),
    when(
      'the same with a reason',
      {
        '1-2': {
          'visits.score': num('9.00'),
          'visits.reason': '原因：部分走访记录不完整，酌情扣分。改进措施：完善记录。',
        },
      },
      warning('1-2!visits.score', 'withReason'),
    ),
    when(
      'a date that was kept',
      { care: { 'report.score': num('9.00') } },
      error('care!report.score', 'fail', { expected: '10', found: '9.00' }),
    ),
    when(
      'a frequency that was reached',
      { '1-2': { 'onTime.target': '每月不少于2次', 'onTime.actual': '每月2次', 'onTime.score': num('9.00') } },
      error('1-2!onTime.score', 'fail'),
    ),
    when(
      'a quarter may reach beyond the day: 四季度 against 11月底',
      { care: { 'report.actual': '四季度', 'report.score': num('9.00') } },
      notApplicable('care!report.score', 'undecided'),
    ),
    when(
      'a bound that reaches the target: ≥500 of 480',
      { '1-2': { 'visits.actual': '≥500户', 'visits.score': num('9.00') } },
      error('1-2!visits.score', 'fail'),
    ),
    when('missed and cut: B12-13', {}, notApplicable('1-2!events.score', 'otherRule')),
    when('stated in words', {}, notApplicable('care!skilled.score', 'undecided')),
    when('no score', { '1-2': { 'visits.score': null } }, notApplicable('1-2!visits.score', 'blank')),
    when(
      'no column of weights: a block of 90 points, all met, 89.5 awarded',
      {
        '1-2': {
          ...withoutWeights('年度绩效目标1（90分）'),
          ...allScores('1-2', 0),
          'visits.score': num('9.5'),
          'events.actual': '12场',
          'events.score': num('10'),
          'aware.actual': pct('91.00%'),
        },
      },
      error('1-2!visits.score', 'fail', { expected: '10', found: '9.5' }),
    ),
    when(
      'no column of weights: not all met',
      { '1-2': withoutWeights('年度绩效目标1（90分）') },
      notApplicable('1-2!visits.score', 'undecided'),
    ),
    when('not to be read', { '1-2': { 'visits.score': '九分多' } }, unreadable('1-2!visits.score')),
    when(
      'far above its target, and the form takes points off for that',
      {
        '1-2': {
          A27: '注：完成值高于指标值30%以上的，应按照偏离度适当调减分值。',
          'income.actual': '280万元',
          'income.score': num('9.00'),
        },
      },
      notApplicable('1-2!income.score', 'ownMethod'),
    ),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  instead('B12-16', 'full marks though missed', '1-2!events.score', num('10.00')),
  instead('B12-16', 'full marks though missed', 'station!waiting.score', num('10.00')),
  instead('B12-16', 'full marks though missed', '1-2!handled.actual', pct('92.00%')),
  together('B12-16', 'full marks though not done', 'station!repairs.actual', () => ({
    station: { 'repairs.actual': '推进中', 'repairs.score': num('10.00') },
  })),
  instead('B12-17', 'cut though met', '1-2!handled.score', num('9.20')),
  instead('B12-17', 'cut though kept', 'care!report.score', num('9.00')),
  instead('B12-17', 'cut though met', 'station!mended.score', num('8.50')),
];
