import { type Fault, instead, money, offBy, together } from '../support/fault';
import { hiding, num } from '../support/cell';
import { NOUGHT, WHOLE } from '../support/given';
import {
  blank,
  error,
  hint,
  none,
  notApplicable,
  pass,
  rounding,
  type RuleTable,
  table,
  unreadable,
  when,
} from '../support/table';

/** B12-03, B12-04, B12-08, B12-35, B13-02. */
export const TABLES: readonly RuleTable[] = [
  table(
    'B12-03',
    when('a budget', {}, pass('1-2!total.adjusted')),
    when(
      'spent without a budget',
      { '1-2': { 'total.adjusted': num('0.00') } },
      error('1-2!total.adjusted', 'fail', { found: '0.00' }),
    ),
    when('neither budget nor spending', { '1-2': NOUGHT }, hint('1-2!total.adjusted', 'bothNought')),
    when('the parts have one: B12-08 says so', { care: NOUGHT }, notApplicable('care!total.adjusted', 'otherRule')),
    when('blank', { '1-2': { 'total.adjusted': null } }, notApplicable('1-2!total.adjusted', 'blank')),
    when('not to be read', { '1-2': { 'total.adjusted': '四百余' } }, unreadable('1-2!total.adjusted')),
  ),
  table(
    'B12-04',
    when('399.15 ≤ 406.00', {}, pass('1-2!total.executed')),
    when(
      '410.00 > 406.00',
      { '1-2': { 'total.executed': num('410.00') } },
      error('1-2!total.executed', 'fail', { expected: '≤ 406.00', found: '410.00' }),
    ),
    when(
      'a row below: 23.00 > 22.00',
      { care: { 'appropriation.executed': num('23.00') } },
      error('care!appropriation.executed'),
    ),
    when('406.01: 406.005 ≤ 406.005', { '1-2': { 'total.executed': num('406.01') } }, rounding('1-2!total.executed')),
    when(
      'no budget: B12-03 says so',
      { '1-2': { 'total.adjusted': num('0.00') } },
      notApplicable('1-2!total.executed', 'otherRule'),
    ),
    when('blank', { '1-2': { 'total.executed': null } }, notApplicable('1-2!total.executed', 'blank')),
    when('not to be read', { '1-2': { 'total.executed': '约399' } }, unreadable('1-2!total.executed')),
    when(
      'the total and the row below it: one fault',
      { station: { 'total.executed': num('16.80'), 'appropriation.executed': num('16.80') } },
      error('station!total.executed', 'fail', { expected: '≤ 16.00', found: '16.80' }),
    ),
  ),
  table(
    'B12-08',
    when('22.00 + 2.00 + 0.00 = 24.00', {}, [
      pass('care!total.initial'),
      pass('care!total.adjusted'),
      pass('care!total.executed'),
    ]),
    when(
      '22.00 + 2.00 + 0.00 ≠ 25.00',
      { care: { 'total.initial': num('25.00') } },
      error('care!total.initial', 'fail', { expected: '24.00', found: '25.00' }),
    ),
    when('24.02: within 4 × 0.005', { care: { 'total.initial': num('24.02') } }, rounding('care!total.initial')),
    when('24.03: beyond', { care: { 'total.initial': num('24.03') } }, error('care!total.initial')),
    when(
      'more digits behind 24.00: 24.004',
      { care: { 'total.initial': hiding(24.004, '24.00') } },
      rounding('care!total.initial'),
    ),
    when(
      'whole amounts: 70 + 41 = 111, and 112 by what they were before',
      { care: { ...WHOLE, 'appropriation.initial': num('70'), 'carryOver.initial': num('41') } },
      hint('care!total.initial', 'coarse', { expected: '111', found: '112' }),
    ),
    when('0 over parts on 1-3: B13-02', { care: NOUGHT }, [
      notApplicable('care!total.adjusted', 'otherRule'),
      notApplicable('care!total.executed', 'otherRule'),
    ]),
    when(
      'on 1-2 it is one fault in however many columns',
      {},
      error('whole~care!total.adjusted', 'nought', { expected: '24.00 / 23.40', found: '0.00 / 0.00' }),
      {
        further: [
          {
            name: 'whole',
            like: 'care',
            change: { ...NOUGHT, title: '2023年度部门整体支出绩效自评表', A3: '部门名称', project: '某县事务中心' },
          },
        ],
      },
    ),
    when('a blank part is 0', { care: { 'other.initial': null } }, pass('care!total.initial')),
    when(
      'a total, and none of its parts filled in',
      { care: { 'appropriation.initial': null, 'carryOver.initial': null, 'other.initial': null } },
      hint('care!total.initial', 'partsBlank', { found: '24.00' }),
    ),
    when(
      'parts struck out',
      { care: { 'appropriation.initial': '—', 'carryOver.initial': '—', 'other.initial': '—' } },
      notApplicable('care!total.initial', 'noDetails'),
    ),
    when(
      'parts of other names count: 22.00 + 2.00 + 0.00 ≠ 20.00',
      { care: { 'carryOver.label': '州县补助', 'other.label': '捐赠', 'total.initial': num('20.00') } },
      error('care!total.initial', 'fail', { expected: '24.00', found: '20.00' }),
    ),
    when(
      'a row inside another does not: 22.00 + 2.00 with 10.00 of the 22.00',
      { care: { 'carryOver.label': '其中：中央', 'carryOver.initial': num('10.00'), 'other.initial': num('2.00') } },
      [
        pass('care!total.initial'),
        error('care!total.adjusted', 'fail', { expected: '22.00', found: '24.00' }),
        error('care!total.executed', 'fail', { expected: '21.40', found: '23.40' }),
      ],
    ),
    when(
      'no reading comes to the total: 22.00 + 3.00, or 3.00 inside the 22.00',
      {
        care: {
          'carryOver.label': '其中：上级补助',
          'other.label': '旗县补助',
          'other.initial': num('3.00'),
          'total.initial': num('30.00'),
        },
      },
      [
        error('care!total.initial', 'unclear', { expected: '25.00 / 22.00', found: '30.00' }),
        error('care!total.adjusted'),
        error('care!total.executed'),
      ],
    ),
    when(
      'a blank total over a row of which nothing tells where it belongs',
      {
        care: {
          'carryOver.label': '其中：上级补助',
          'other.label': '旗县补助',
          'other.initial': num('3.00'),
          'other.adjusted': num('3.00'),
          'other.executed': num('3.00'),
          'total.initial': null,
          'total.adjusted': null,
          'total.executed': null,
        },
      },
      unreadable('care!total.initial'),
    ),
    when('not to be read', { care: { 'carryOver.initial': '二' } }, unreadable('care!total.initial')),
    when('1-2 has no such rows', {}, none('1-2!total.initial')),
  ),
  table(
    'B12-08',
    blank('no total: GEN-06', { care: { 'total.executed': null } }, notApplicable('care!total.executed', 'blank')),
  ),
  table(
    'B12-35',
    when('406.00 ÷ 400.00 − 1 = 1.50%', {}, pass('1-2!total.adjusted')),
    when('480.00 ÷ 400.00 − 1 = 20.00%', { '1-2': { 'total.adjusted': num('480.00') } }, pass('1-2!total.adjusted')),
    when(
      '101.81 ÷ 78.98 − 1 = 28.91%',
      { '1-2': { 'total.initial': num('78.98'), 'total.adjusted': num('101.81') } },
      hint('1-2!total.adjusted', 'fail', { expected: '±20%', found: '28.91%' }),
    ),
    when(
      '300.00 ÷ 400.00 − 1 = −25.00%',
      { '1-2': { 'total.adjusted': num('300.00') } },
      hint('1-2!total.adjusted', 'fail', { found: '-25.00%' }),
    ),
    when(
      'a form that asks for a reason for every adjustment',
      { '1-2': { J4: '偏差原因分析', J5: '年中预算调整的，应说明原因' } },
      hint('1-2!total.adjusted', 'always', { expected: '0%', found: '1.50%' }),
    ),
    when(
      'its reason stands right after the request',
      { '1-2': { J4: '偏差原因分析', J5: '年中预算调整的，应说明原因：因政策性增资，财政追加经费6万元' } },
      pass('1-2!total.adjusted'),
    ),
    ...['2023年8月县财政追加6万元，用于抢修', '年末压减6.00万元', '6月上级调增60000元'].map((reason) =>
      when(
        `${reason}: what was changed, by its amount`,
        { '1-2': { J4: '偏差原因分析', J5: `年中预算调整的，应说明原因。${reason}` } },
        pass('1-2!total.adjusted'),
      ),
    ),
    when(
      'its reason stands in the goals',
      {
        '1-2': {
          J4: '偏差原因分析',
          J5: '年中预算调整的，应说明原因',
          'goal.actual': '全年走访老人496户；因新增志愿服务任务，年中追加预算6.00万元。',
        },
      },
      pass('1-2!total.adjusted'),
    ),
    when(
      'its reason stands beside an indicator',
      {
        '1-2': {
          J4: '偏差原因分析',
          J5: '年中预算调整的，应说明原因',
          'cost.reason': '成本目标随年中预算调增6.00万元而定',
        },
      },
      pass('1-2!total.adjusted'),
    ),
    when(
      'no initial budget',
      { '1-2': { 'total.initial': num('0.00') } },
      notApplicable('1-2!total.adjusted', 'noBudget'),
    ),
    when('blank', { '1-2': { 'total.initial': null } }, notApplicable('1-2!total.adjusted', 'blank')),
    when('not to be read', { '1-2': { 'total.initial': '约四百' } }, unreadable('1-2!total.adjusted')),
    when('a profile that allows 30%', { '1-2': { 'total.adjusted': num('508.00') } }, pass('1-2!total.adjusted'), {
      profile: { adjustment: 30 },
    }),
  ),
  table(
    'B13-02',
    when('a total', {}, pass('care!total.adjusted')),
    when(
      '0.00 over 22.00 + 2.00 + 0.00',
      { care: { 'total.adjusted': num('0.00') } },
      error('care!total.adjusted', 'fail', { expected: '24.00', found: '0.00' }),
    ),
    when(
      'in three columns it is one fault',
      { care: { 'total.initial': num('0.00'), ...NOUGHT } },
      error('care!total.initial', 'fail', { expected: '24.00 / 24.00 / 23.40', found: '0.00 / 0.00 / 0.00' }),
    ),
    when('blank', { care: { 'total.adjusted': null } }, notApplicable('care!total.adjusted', 'blank')),
    when('not to be read', { care: { 'total.adjusted': '二十四' } }, unreadable('care!total.adjusted')),
    when('1-3 only', {}, none('1-2!total.adjusted')),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  together('B12-03', 'no budget', 'station!total.adjusted', () => ({
    station: { 'total.adjusted': num('0.00'), 'appropriation.adjusted': num('0.00') },
  })),
  ...['1-2', 'care', 'station'].map((form) =>
    together('B12-04', 'more than the budget', `${form}!total.executed`, ({ figure }) => ({
      [form]: { 'total.executed': money(figure(`${form}!total.adjusted`).plus('3.10')) },
    })),
  ),
  ...['care', 'station'].flatMap((form) =>
    ['initial', 'adjusted', 'executed'].map((column) =>
      offBy('B12-08', 'a part that is not in its total', `${form}!appropriation.${column}`, '0.60'),
    ),
  ),
  together('B12-35', 'a third more', '1-2!total.adjusted', ({ figure }) => ({
    '1-2': { 'total.initial': money(figure('1-2!total.adjusted').times('0.7')) },
  })),
  instead('B13-02', 'a total of nought', 'care!total.executed', num('0.00')),
  instead('B13-02', 'a total of nought', 'station!total.initial', num('0.00')),
];
