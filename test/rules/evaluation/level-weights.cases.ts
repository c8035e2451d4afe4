import { type Fault, instead } from '../support/fault';
import { withoutWeights } from '../support/layouts';
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
  when,
} from '../support/table';

const levels = (outputs: number, benefits: number) => ({
  'visits.level1': `产出指标（${outputs}分）`,
  'income.level1': `效益指标（${benefits}分）`,
  'pleased.level1': '满意度指标（10分）',
});

/** B12-10, B12-11. */
export const TABLES: readonly RuleTable[] = [
  table(
    'B12-10',
    when('10 + 10 + 10 + 10 + 10 = 50', {}, pass('1-2!visits.level1')),
    when('52 under 产出指标（50分）: the profile’s shares are not the question', { '1-2': { 'visits.weight': 12 } }, [
      error('1-2!visits.level1', 'fail', { expected: '50', found: '52' }),
      notApplicable('1-2!visits.level1', 'otherRule'),
    ]),
    when(
      'nothing printed: 52 / 28 / 10 against 50 / 30 / 10',
      { '1-2': { 'visits.level1': '产出指标', 'visits.weight': 12, 'income.level1': '效益指标', 'income.weight': 8 } },
      hint('1-2!visits.level1', 'shares', { found: '产出52 / 效益28 / 满意度10' }),
    ),
    when(
      'levels of the form’s own, one of them called after 效益: no shares of the profile’s',
      {
        '1-2': {
          'visits.level1': '预算编制情况',
          'visits.weight': 12,
          'income.level1': '预算使用效益',
          'income.weight': 8,
          'pleased.level1': '其他',
        },
      },
      notApplicable('1-2!visits.level1', 'undecided'),
    ),
    when(
      '投入管理 beside 产出: a frame of the form’s own',
      {
        '1-2': {
          'visits.level1': '投入管理指标',
          'visits.weight': 12,
          'income.level1': '产出指标',
          'income.weight': 8,
        },
      },
      notApplicable('1-2!visits.level1', 'undecided'),
    ),
    when(
      'the same where weights are free',
      { '1-2': { 'visits.level1': '产出指标', 'visits.weight': 12, 'income.level1': '效益指标', 'income.weight': 8 } },
      none('1-2!visits.level1'),
      { profile: { weights: null } },
    ),
    when(
      'no column of weights: 50 + 30 + 10 = 90 of the block',
      { '1-2': { ...withoutWeights('年度绩效目标1（90分）'), ...levels(50, 30) } },
      pass('1-2!visits.level1'),
    ),
    when(
      'no column of weights: 50 + 40 + 10 ≠ 90',
      { '1-2': { ...withoutWeights('年度绩效目标1（90分）'), ...levels(50, 40) } },
      error('1-2!visits.level1', 'levels', { expected: '90', found: '100' }),
    ),
    when(
      'no column of weights: more scored below a heading than it prints',
      { '1-2': { ...withoutWeights('年度绩效目标1（90分）'), ...levels(40, 40) } },
      error('1-2!visits.level1', 'scores', { expected: '40' }),
    ),
    when('one block of 90 points', { '1-2': { A13: '绩效指标（90分）' } }, pass('1-2!A13')),
    when(
      'one block of 80 points, and 90 in it',
      { '1-2': { A13: '绩效指标（80分）' } },
      error('1-2!A13', 'group', { expected: '80', found: '90' }),
    ),
    when('not to be read', { '1-2': { 'visits.weight': '十分左右' } }, unreadable('1-2!visits.level1')),
  ),
  table(
    'B12-10',
    blank(
      'no weight below the heading',
      { '1-2': { 'income.weight': null, 'aware.weight': null, 'energy.weight': null, 'rules.weight': null } },
      notApplicable('1-2!income.level1', 'blank'),
    ),
    garbled('a weight not to be read', { '1-2': { 'income.weight': '十分左右' } }, unreadable('1-2!income.level1')),
  ),
  table(
    'B12-11',
    when('nothing printed', {}, none('1-2!visits.level2')),
    when('10 + 10 = 20', { '1-2': { 'visits.level2': '数量指标（20分）' } }, pass('1-2!visits.level2')),
    when(
      '10 + 10 ≠ 25',
      { '1-2': { 'visits.level2': '数量指标（25分）' } },
      error('1-2!visits.level2', 'fail', { expected: '25', found: '20' }),
    ),
    when(
      'not to be read',
      { '1-2': { 'visits.level2': '数量指标（20分）', 'events.weight': '十分左右' } },
      unreadable('1-2!visits.level2'),
    ),
  ),
  table(
    'B12-11',
    blank(
      'no weight below the heading',
      { '1-2': { 'visits.level2': '数量指标（20分）', 'visits.weight': null, 'events.weight': null } },
      notApplicable('1-2!visits.level2', 'blank'),
    ),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  instead('B12-10', 'a block that does not add up', '1-2!visits.level1', '产出指标\n\n（45分）'),
  instead('B12-10', 'a block that does not add up', 'care!saved.level1', '效益指标\n\n（35分）'),
  instead('B12-11', 'a second level that does not add up', '1-2!visits.level2', '数量指标（25分）'),
  instead('B12-11', 'a second level that does not add up', 'station!repairs.level2', '数量指标（10分）'),
];
