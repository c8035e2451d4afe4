import { num, pct } from '../../rules/support/cell';
import { type Fault, instead, money, offBy, rateOffBy, textOffBy, together } from './fault';

/** Faults of 附件1-2 and 1-3: funds, weights, scores, indicators. */

const LONG = '原因：七月连续降雨，两处点位无法施工。改进措施：次年汛前完成。';

const FUNDS: readonly Fault[] = [
  ...['1-2', 'care', 'station'].flatMap((form) => [
    rateOffBy('B12-01', 'a wrong rate', `${form}!total.rate`, '-0.75'),
    offBy('B12-02', 'a wrong score', `${form}!total.score`, '-0.40'),
  ]),
  rateOffBy('B12-01', 'a wrong rate of a part', 'care!appropriation.rate', '-1.10'),
  together('B12-03', 'no budget', 'station!total.adjusted', () => ({
    station: { 'total.adjusted': num('0.00'), 'appropriation.adjusted': num('0.00') },
  })),
  ...['1-2', 'care', 'station'].map((form) =>
    together('B12-04', 'more than the budget', `${form}!total.executed`, ({ figure }) => ({
      [form]: { 'total.executed': money(figure(`${form}!total.adjusted`).plus('3.10')) },
    })),
  ),
  textOffBy('B12-05', 'sources do not add up', '1-2!source.general', '0.80'),
  textOffBy('B12-05', 'sources do not add up', '1-2!source.other', '5.00'),
  textOffBy('B12-06', 'nature does not add up', '1-2!nature.basic', '1.20'),
  textOffBy('B12-06', 'nature does not add up', '1-2!nature.project', '-0.50'),
  textOffBy('B12-07', 'the balance', '1-2!source.general', '2.60'),
  ...['care', 'station'].flatMap((form) =>
    ['initial', 'adjusted', 'executed'].map((column) =>
      offBy('B12-08', 'a part that is not in its total', `${form}!appropriation.${column}`, '0.60'),
    ),
  ),
  together('B12-35', 'a third more', '1-2!total.adjusted', ({ figure }) => ({
    '1-2': { 'total.initial': money(figure('1-2!total.adjusted').times('0.7')) },
  })),
  instead('B12-39', 'points of a part', 'care!appropriation.weight', 10),
  instead('B13-02', 'a total of nought', 'care!total.executed', num('0.00')),
  instead('B13-02', 'a total of nought', 'station!total.initial', num('0.00')),
];

const WEIGHTS: readonly Fault[] = [
  instead('B12-09', 'more than 100', '1-2!visits.weight', 14),
  instead('B12-09', 'less than 100', 'station!open.weight', 3),
  instead('B12-09', 'another total', '1-2!sum.weight', num('99')),
  instead('B12-10', 'a block that does not add up', '1-2!visits.level1', '产出指标\n\n（45分）'),
  instead('B12-10', 'a block that does not add up', 'care!saved.level1', '效益指标\n\n（35分）'),
  instead('B12-11', 'a second level that does not add up', '1-2!visits.level2', '数量指标（25分）'),
  instead('B12-11', 'a second level that does not add up', 'station!repairs.level2', '数量指标（10分）'),
  instead('B12-12', 'more than its weight', '1-2!visits.score', num('10.60')),
  instead('B12-12', 'less than nought', 'care!quality.score', num('-1.00')),
];

const SCORES: readonly Fault[] = [
  instead('B12-13', 'too many points', '1-2!events.score', num('9.70')),
  instead('B12-13', 'too few points', '1-2!aware.score', num('8.20')),
  instead('B12-13', 'too few points of a reverse indicator', 'station!waiting.score', num('7.00')),
  instead('B12-14', 'out of its band', 'care!skilled.score', num('7.60')),
  instead('B12-14', 'out of its band', 'care!skilled.score', num('3.00')),
  instead('B12-15', 'no reason', '1-2!events.reason', null),
  instead('B12-15', 'no reason', 'care!complaints.reason', '无偏差'),
  instead('B12-15', 'no reason', 'station!waiting.reason', '—'),
  instead('B12-16', 'full marks though missed', '1-2!events.score', num('10.00')),
  instead('B12-16', 'full marks though missed', 'station!waiting.score', num('10.00')),
  instead('B12-16', 'full marks though missed', '1-2!handled.actual', pct('92.00%')),
  together('B12-16', 'full marks though not done', 'station!repairs.actual', () => ({
    station: { 'repairs.actual': '推进中', 'repairs.score': num('10.00') },
  })),
  instead('B12-17', 'cut though met', '1-2!handled.score', num('9.20')),
  instead('B12-17', 'cut though kept', 'care!report.score', num('9.00')),
  instead('B12-17', 'cut though met', 'station!mended.score', num('8.50')),
  instead('B12-18', 'far above', '1-2!visits.actual', '730户'),
  instead('B12-18', 'far above', 'station!open.actual', '330天'),
  instead('B12-18', 'far below what should be little', 'station!mended.actual', '9小时'),
  instead('B12-19', 'full marks with a reason', '1-2!visits.reason', LONG),
  instead('B12-19', 'full marks with a reason', 'care!quality.reason', LONG),
  instead('B12-20', 'empty talk', '1-2!events.reason', '多方法、多角度'),
  instead('B12-20', 'empty talk', 'care!complaints.reason', '管理不够到位'),
  instead('B12-20', 'no measure', 'station!waiting.reason', '年中更新两台设备造成窗口不足'),
  ...['1-2', 'care', 'station'].flatMap((form) => [
    offBy('B12-21', 'does not add up', `${form}!sum.score`, '0.20'),
    offBy('B12-21', 'does not add up', `${form}!sum.score`, '-3.00'),
    instead('B12-22', 'another grade', `${form}!sum.grade`, '中'),
    instead('B12-28', 'no total', `${form}!sum.score`, null),
    instead('B12-36', 'full marks throughout', `${form}!sum.score`, num('100.00')),
    instead('B13-03', 'no weight in the total row', `${form}!sum.weight`, null),
  ]),
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
];

const INDICATORS: readonly Fault[] = [
  instead('B12-23', 'a share of an amount', '1-2!income.actual', '95%'),
  instead('B12-23', 'money for a count', '1-2!visits.actual', '49.6万元'),
  instead('B12-24', 'no sign', '1-2!visits.target', '480户'),
  instead('B12-24', 'a floor for complaints', 'care!complaints.target', '≥4次'),
  instead('B12-25', 'only a word', '1-2!visits.actual', '完成'),
  instead('B12-25', 'a bound', 'station!intact.actual', '98%以上'),
  instead('B12-26', 'no actual', '1-2!onTime.actual', null),
  instead('B12-26', 'no actual', 'care!served.actual', null),
  instead('B12-27', 'no target', '1-2!visits.target', null),
  instead('B12-27', 'a figure for a goal', 'care!goal.expected', '24.00万元'),
  instead('B12-27', 'a question', 'care!skilled.target', '是否提升'),
  instead('B12-30', 'late', 'care!report.actual', '2023年12月'),
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
  instead('B12-32', 'above 100 %', '1-2!pleased.actual', pct('104.00%')),
  instead('B12-32', 'above 100 %', 'care!quality.actual', pct('117.00%')),
  instead('B12-32', 'above 100 %', 'care!pleased.target', '≥102%'),
  together('B12-33', 'money as an output', '1-2!visits.name', () => ({
    '1-2': { 'visits.name': '资金拨付金额', 'visits.target': '≥50万元', 'visits.actual': '52万元' },
  })),
  instead('B12-33', 'cost under quality', '1-2!handled.name', '成本控制率'),
  instead('B12-34', 'twice', '1-2!aware.name', '居民满意度'),
  instead('B12-34', 'the execution rate again', '1-2!onTime.name', '预算资金执行率'),
  together('B12-37', 'all as planned', 'station!repairs.actual', ({ cell }) => {
    const rows = 'repairs open intact mended cost thrifty waiting paper rules pleased'.split(' ');
    const planned = (row: string) => cell(`station!${row}.target`).text.replace(/^[≥≤=]/u, '');
    return { station: Object.fromEntries(rows.map((row) => [`${row}.actual`, planned(row)])) };
  }),
  ...['care', 'station'].map((form) =>
    together('B12-38', 'not what was executed', `${form}!cost.actual`, ({ figure }) => ({
      [form]: { 'cost.actual': `${figure(`${form}!total.executed`).minus('1.30').toFixed(2)}万元` },
    })),
  ),
  instead('B12-40', 'parts that do not add up', 'care!atHome.actual', '620人次'),
  instead('B13-04', 'more than the project has', 'care!cost.target', '≤9000.00万元'),
  ...['authority', 'implementer', 'project'].map((key) => instead('B13-01', 'blank', `care!${key}`, null)),
];

export const EVALUATION_FAULTS: readonly Fault[] = [...FUNDS, ...WEIGHTS, ...SCORES, ...INDICATORS];
