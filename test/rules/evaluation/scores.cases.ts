import { type Fault, instead } from '../support/fault';
import { allScores } from '../support/book';
import { num, pct } from '../support/cell';
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

/** B12-12, B12-13. */
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
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  instead('B12-12', 'more than its weight', '1-2!visits.score', num('10.60')),
  instead('B12-12', 'less than nought', 'care!quality.score', num('-1.00')),
  instead('B12-13', 'too many points', '1-2!events.score', num('9.70')),
  instead('B12-13', 'too few points', '1-2!aware.score', num('8.20')),
  instead('B12-13', 'too few points of a reverse indicator', 'station!waiting.score', num('7.00')),
];
