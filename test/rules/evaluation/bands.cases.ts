import { type Fault, instead } from '../support/fault';
import { num } from '../support/cell';
import { notApplicable, pass, type RuleTable, table, unreadable, warning, when } from '../support/table';

const OWN_BANDS = '备注：定性指标按分值的100%-80%（含）、80%-50%（含）、50%-0%三档评分。';

/** B12-14. */
export const TABLES: readonly RuleTable[] = [
  table(
    'B12-14',
    when('partly: 5.60 ÷ 8 = 70%', {}, pass('care!skilled.score')),
    when('partly: 4.80 ÷ 8 = 60%', { care: { 'skilled.score': num('4.80') } }, pass('care!skilled.score')),
    when(
      'partly: 7.20 ÷ 8 = 90%',
      { care: { 'skilled.score': num('7.20') } },
      warning('care!skilled.score', 'fail', { expected: '≥ 4.80, < 6.40', found: '7.20' }),
    ),
    when(
      'partly: 6.40 ÷ 8 = 80% is the upper band',
      { care: { 'skilled.score': num('6.40') } },
      warning('care!skilled.score'),
    ),
    when(
      'nearly: 6.80 ÷ 8 = 85%',
      { care: { 'skilled.actual': '基本达成预期目标', 'skilled.score': num('6.80') } },
      pass('care!skilled.score'),
    ),
    when(
      'nearly: 6.00 ÷ 8 = 75%',
      { care: { 'skilled.actual': '基本实现', 'skilled.score': num('6.00') } },
      pass('care!skilled.score'),
    ),
    when(
      'nearly, with full points',
      { care: { 'skilled.actual': '基本完成年度目标', 'skilled.score': num('8.00') } },
      warning('care!skilled.score', 'fail', { expected: '≥ 4.80, < 8.00' }),
    ),
    when(
      'nearly: 4.00 ÷ 8 = 50%',
      { care: { 'skilled.actual': '基本达成', 'skilled.score': num('4.00') } },
      warning('care!skilled.score'),
    ),
    when(
      'achieved: 8.00',
      { care: { 'skilled.actual': '明显提升', 'skilled.score': num('8.00') } },
      pass('care!skilled.score'),
    ),
    when(
      'achieved: 6.40 ÷ 8 = 80%',
      { care: { 'skilled.actual': '达成预期目标', 'skilled.score': num('6.40') } },
      pass('care!skilled.score'),
    ),
    when(
      'achieved: 6.00 ÷ 8 = 75%',
      { care: { 'skilled.actual': '明显提升', 'skilled.score': num('6.00') } },
      warning('care!skilled.score', 'fail', { expected: '6.40 – 8.00' }),
    ),
    when(
      'missed: 4.00 ÷ 8 = 50%',
      { care: { 'skilled.actual': '未达成预期目标', 'skilled.score': num('4.00') } },
      pass('care!skilled.score'),
    ),
    when(
      'missed: 4.80 ÷ 8 = 60%',
      { care: { 'skilled.actual': '未达成预期目标', 'skilled.score': num('4.80') } },
      warning('care!skilled.score'),
    ),
    when(
      'where partly begins at 50%: 4.00 ÷ 8',
      { care: { 'skilled.score': num('4.00') } },
      pass('care!skilled.score'),
      { profile: { bands: { achieved: 0.8, partly: 0.5 } } },
    ),
    when(
      'words that do not tell',
      { care: { 'skilled.actual': '培训多期' } },
      notApplicable('care!skilled.score', 'undecided'),
    ),
    when('no score', { care: { 'skilled.score': null } }, notApplicable('care!skilled.score', 'blank')),
    when('not to be read', { care: { 'skilled.score': '五分多' } }, unreadable('care!skilled.score')),
    when(
      'bands that the form prints: partly is 80–50 %, 4.40 ÷ 8 = 55%',
      { care: { A27: OWN_BANDS, 'skilled.score': num('4.40') } },
      pass('care!skilled.score'),
    ),
    when(
      'the same with 3.20 ÷ 8 = 40%',
      { care: { A27: OWN_BANDS, 'skilled.score': num('3.20') } },
      warning('care!skilled.score', 'printed', { expected: '≥ 4.00, < 6.40', found: '3.20' }),
    ),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  instead('B12-14', 'out of its band', 'care!skilled.score', num('7.60')),
  instead('B12-14', 'out of its band', 'care!skilled.score', num('3.00')),
];
