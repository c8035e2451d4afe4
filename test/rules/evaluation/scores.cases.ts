import { type Fault, instead, together } from '../support/fault';
import { allScores } from '../support/book';
import { num, pct } from '../support/cell';
import { withoutWeights } from '../support/layouts';
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

const BY_RATIO = '备注：反向指标得分=指标值/实际完成值×分值。';

const OWN_RULE = { J13: '评分标准', J15: '达到指标值得满分，每少1场扣1分' };

/** B12-12, B12-13, B12-16, B12-17. */
export const TABLES: readonly RuleTable[] = [
  table(
    'B12-12',
    when('0 ≤ 10.00 ≤ 10', {}, [pass('1-2!visits.score'), pass('1-2!total.score')]),
    when(
      '11.00 > 10',
      { '1-2': { 'visits.score': num('11.00') } },
      error('1-2!visits.score', 'above', { expected: '≤ 10', found: '11.00' }),
    ),
    when(
      '11.00 > 10 for the execution rate',
      { '1-2': { 'total.score': num('11.00') } },
      error('1-2!total.score', 'above'),
    ),
    when(
      '−1.00 < 0',
      { '1-2': { 'visits.score': num('-1.00') } },
      error('1-2!visits.score', 'below', { expected: '≥ 0' }),
    ),
    when('no score', { '1-2': { 'visits.score': null } }, notApplicable('1-2!visits.score', 'blank')),
    when('not to be read', { '1-2': { 'visits.score': '满分' } }, unreadable('1-2!visits.score')),
  ),
  table(
    'B12-13',
    when('10 × 11 ÷ 12 = 9.1666… → 9.17', {}, pass('1-2!events.score')),
    when(
      '9.50 > 9.17',
      { '1-2': { 'events.score': num('9.50') } },
      error('1-2!events.score', 'above', { expected: '9.17', found: '9.50' }),
    ),
    when(
      '9.00 < 9.17',
      { '1-2': { 'events.score': num('9.00') } },
      warning('1-2!events.score', 'below', { expected: '9.17', found: '9.00' }),
    ),
    when(
      '88% stands for 87.5% … 88.5%, of which 88.2% gives 9.80; by the figures on the form it is 9.78',
      { '1-2': { 'aware.actual': pct('88%'), 'aware.score': num('9.80') } },
      hint('1-2!aware.score', 'coarse', { expected: '9.78', found: '9.80' }),
    ),
    when(
      '9.84 for 88%: 88.5% would give 9.83',
      { '1-2': { 'aware.actual': pct('88%'), 'aware.score': num('9.84') } },
      error('1-2!aware.score', 'above', { expected: '9.78' }),
    ),
    when(
      '88.0% stands for 87.95% … 88.05%: fine enough for 9.783',
      { '1-2': { 'aware.actual': pct('88.0%'), 'aware.score': num('9.783') } },
      rounding('1-2!aware.score'),
    ),
    when(
      '10 × 11 ÷ 12 = 9.1666…, cut off',
      { '1-2': { 'events.score': num('9.16') } },
      hint('1-2!events.score', 'truncated', { expected: '9.17', found: '9.16' }),
    ),
    when(
      '88.00% does not allow it: 9.80 > 9.78',
      { '1-2': { 'aware.score': num('9.80') } },
      error('1-2!aware.score', 'above'),
    ),
    when('reverse, linear: 10 × (1 − 1 ÷ 4) = 7.50', {}, pass('care!complaints.score')),
    when(
      'reverse, ratio: 10 × 4 ÷ 5 = 8.00',
      { care: { 'complaints.score': num('8.00') } },
      pass('care!complaints.score'),
    ),
    when('reverse, nought', { care: { 'complaints.score': num('0.00') } }, pass('care!complaints.score')),
    when(
      'reverse, none of 7.50, 8.00 and 0: a warning',
      { care: { 'complaints.score': num('9.00') } },
      warning('care!complaints.score', 'above', { expected: '7.50', found: '9.00' }),
    ),
    when(
      'reverse, 5.00',
      { care: { 'complaints.score': num('5.00') } },
      warning('care!complaints.score', 'below', { expected: '7.50' }),
    ),
    when(
      'reverse, 8 complaints instead of 4: linear gives 0',
      { care: { 'complaints.actual': '8次', 'complaints.score': num('0.00') } },
      pass('care!complaints.score'),
    ),
    when(
      'a profile that scores by ratio expects 8.00',
      { care: { 'complaints.score': num('5.00') } },
      warning('care!complaints.score', 'below', { expected: '8.00' }),
      { profile: { reverse: 'ratio' } },
    ),
    when(
      'whole points: 9.17 → 9',
      {
        '1-2': {
          ...allScores('1-2', 0),
          'total.score': num('10'),
          'events.score': num('9'),
          'aware.actual': pct('91.00%'),
        },
      },
      [rounding('1-2!events.score'), hint('1-2!events.score', 'whole', { expected: '9.17', found: '9' })],
    ),
    when(
      'whole points, cut off: 9.17 → 9, 9.78 → 9, said once',
      {
        '1-2': { ...allScores('1-2', 0), 'total.score': num('10'), 'events.score': num('9'), 'aware.score': num('9') },
      },
      [rounding('1-2!aware.score'), warning('1-2!events.score', 'whole', { found: '9 / 9' })],
    ),
    when(
      'tenths: 9.17 → 9.2, 9.78 → 9.8',
      {
        '1-2': {
          ...allScores('1-2', 1),
          'total.score': num('9.8'),
          'events.score': num('9.2'),
          'aware.score': num('9.8'),
        },
      },
      [
        rounding('1-2!events.score'),
        hint('1-2!events.score', 'tenths', { expected: '9.17 / 9.78', found: '9.2 / 9.8' }),
      ],
    ),
    when('stated in words: B12-14', {}, notApplicable('care!skilled.score', 'undecided')),
    when(
      'a bare number of days: better or worse?',
      { care: { 'report.target': '24天', 'report.actual': '26天' } },
      notApplicable('care!report.score', 'undecided'),
    ),
    when('no score', { '1-2': { 'events.score': null } }, notApplicable('1-2!events.score', 'blank')),
    when('not to be read', { '1-2': { 'events.score': '九分多' } }, unreadable('1-2!events.score')),
    when(
      'reverse by ratio, as the form prints: 10 × 4 ÷ 5 = 8.00',
      { care: { A27: BY_RATIO, 'complaints.score': num('5.00') } },
      warning('care!complaints.score', 'printed', { expected: '8.00', found: '5.00' }),
    ),
    when(
      'a row with its own rule: one 场 too few, one point off',
      { '1-2': { ...OWN_RULE, 'events.score': num('9.00') } },
      notApplicable('1-2!events.score', 'ownMethod'),
    ),
    when(
      'the same in proportion: 9.17',
      { '1-2': OWN_RULE },
      warning('1-2!events.score', 'printed', { expected: '9.00', found: '9.17' }),
    ),
    when(
      'a row whose rule is not understood',
      { '1-2': { J13: '评分标准', J15: '按评分细则逐项扣分', 'events.score': num('8.00') } },
      notApplicable('1-2!events.score', 'ownMethod'),
    ),
    when(
      'steps in the notes: 91.67 % is 80–95 %, 9 points',
      { '1-2': { A27: '说明：定量指标完成率80%-95%得9分。', 'events.score': num('9.00') } },
      notApplicable('1-2!events.score', 'ownMethod'),
    ),
  ),
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
  instead('B12-12', 'more than its weight', '1-2!visits.score', num('10.60')),
  instead('B12-12', 'less than nought', 'care!quality.score', num('-1.00')),
  instead('B12-13', 'too many points', '1-2!events.score', num('9.70')),
  instead('B12-13', 'too few points', '1-2!aware.score', num('8.20')),
  instead('B12-13', 'too few points of a reverse indicator', 'station!waiting.score', num('7.00')),
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
