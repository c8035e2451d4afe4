import { withoutWeights } from '../support/layouts';
import { error, hint, notApplicable, none, pass, type RuleTable, table, unreadable, when } from '../support/table';

const levels = (outputs: number, benefits: number) => ({
  'visits.level1': `产出指标（${outputs}分）`,
  'income.level1': `效益指标（${benefits}分）`,
  'pleased.level1': '满意度指标（10分）',
});

/** B12-09 … B12-11: weights. */
export const WEIGHTS: readonly RuleTable[] = [
  table(
    'B12-09',
    when('10 + 50 + 30 + 10 = 100', {}, pass('1-2!sum.weight')),
    when(
      '102 and the form says 100: the weights are wrong, not their total',
      { '1-2': { 'visits.weight': 12 } },
      error('1-2!total.weight', 'fail', { expected: '100', found: '102' }),
    ),
    when(
      '102 and the form says so',
      { '1-2': { 'visits.weight': 12, 'sum.weight': 102 } },
      error('1-2!sum.weight', 'fail'),
    ),
    when(
      '100 and the form says 98',
      { '1-2': { 'sum.weight': 98 } },
      error('1-2!sum.weight', 'total', { expected: '100', found: '98' }),
    ),
    when(
      'two weights left blank: 80 so far',
      { '1-2': { 'visits.weight': null, 'events.weight': null } },
      error('1-2!total.weight', 'blank', { expected: '100', found: '80' }),
    ),
    when('其中 rows do not count', { care: { 'atHome.weight': 5 } }, pass('care!sum.weight')),
    when(
      'cut off before its end: 95 so far',
      { '1-2': { 'visits.weight': 5, 'sum.label': null, 'sum.weight': null, 'sum.score': null, 'sum.grade': null } },
      hint('1-2!total.weight', 'unfinished', { expected: '100', found: '95' }),
    ),
    when('no column of weights: 10 + 90 = 100', { '1-2': withoutWeights('年度绩效目标1（90分）') }, pass('1-2!A13')),
    when(
      'no column of weights: 10 + 80 = 90',
      { '1-2': withoutWeights('年度绩效目标1（80分）') },
      error('1-2!A13', 'fail', { expected: '100', found: '90' }),
    ),
    when('not to be read', { '1-2': { 'visits.weight': '十分左右' } }, unreadable('1-2!total.weight')),
  ),
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
];
