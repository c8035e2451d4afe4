import { type Fault, instead, together } from '../support/fault';
import { num } from '../support/cell';
import { LOST } from '../support/given';
import { blank, garbled, hint, none, pass, type RuleTable, table, warning, when } from '../support/table';

const UNSCORED = { 'visits.weight': null, 'visits.score': '不扣分', 'events.weight': '—', 'events.score': '不扣分' };

/** B12-31, B12-34. */
export const TABLES: readonly RuleTable[] = [
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
    ...(
      [
        ['最少一周一次', '26次'],
        ['每月编发一期', '8期'],
        ['每季度抽检1次', '3次'],
      ] as const
    ).map(([target, count]) =>
      when(
        `${target}, and ${count}: a project that began late may say so`,
        {
          '1-2': {
            'onTime.name': '老人走访频次',
            'onTime.target': target,
            'events.name': '老人走访次数',
            'events.target': `≥${count}`,
            'events.actual': count,
          },
        },
        hint('1-2!onTime.target', 'fail', { found: `≥${count} / ${count}` }),
      ),
    ),
    ...(
      [
        ['最少一周一次', '48次'],
        ['每月编发一期', '11期'],
      ] as const
    ).map(([target, count]) =>
      when(
        `${target}, and ${count}: weeks and months without work`,
        {
          '1-2': {
            'onTime.name': '老人走访频次',
            'onTime.target': target,
            'events.name': '老人走访次数',
            'events.target': `≥${count}`,
            'events.actual': count,
          },
        },
        pass('1-2!onTime.target'),
      ),
    ),
  ),
  table(
    'B12-31',
    blank('no frequency', { '1-2': { 'events.target': null } }, none('1-2!events.target')),
    garbled('an error value', { '1-2': { 'events.target': LOST } }, none('1-2!events.target')),
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
      'what a frame calls 预算完成率 may be the rate once more',
      { '1-2': { 'aware.name': '部门预算完成率' } },
      hint('1-2!aware.name', 'execution'),
    ),
    when(
      'two of what earns no points',
      { '1-2': { 'visits.name': '未发现违规', 'events.name': '未发现违规', ...UNSCORED } },
      none('1-2!events.name'),
    ),
    when(
      'the execution rate once more',
      { '1-2': { 'aware.name': '预算执行率' } },
      warning('1-2!aware.name', 'execution'),
    ),
  ),
  table(
    'B12-34',
    blank('two rows without a name', { '1-2': { 'visits.name': null, 'events.name': null } }, none('1-2!visits.name')),
    garbled('two error values', { '1-2': { 'visits.name': LOST, 'events.name': LOST } }, none('1-2!visits.name')),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  together('B12-31', 'a frequency and a count', '1-2!visits.target', () => ({
    '1-2': {
      'visits.name': '入户走访频次',
      'visits.target': '每月走访2次',
      'visits.actual': '每月走访2次',
      'events.name': '入户走访次数',
      'events.target': '≥3次',
      'events.actual': '3次',
      'events.score': num('10.00'),
      'events.reason': null,
    },
  })),
  instead('B12-34', 'twice', '1-2!aware.name', '居民满意度'),
  instead('B12-34', 'the execution rate again', '1-2!onTime.name', '预算资金执行率'),
];
