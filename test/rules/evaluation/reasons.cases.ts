import { type Fault, instead } from '../support/fault';
import { num } from '../support/cell';
import { LOST } from '../support/given';
import { reasonsBelow } from '../support/layouts';
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

/** B12-15, B12-20. */
export const TABLES: readonly RuleTable[] = [
  table(
    'B12-15',
    when('9.17 < 10 with a reason', {}, pass('1-2!events.reason')),
    when(
      '9.17 < 10 without one',
      { '1-2': { 'events.reason': null } },
      error('1-2!events.reason', 'fail', { found: '9.17 < 10' }),
    ),
    when('无 is no reason', { '1-2': { 'events.reason': '无' } }, error('1-2!events.reason')),
    when('no score', { '1-2': { 'events.score': null } }, notApplicable('1-2!events.reason', 'blank')),
    when('not to be read', { '1-2': { 'events.score': '九分多' } }, unreadable('1-2!events.reason')),
    ...[
      '无偏差',
      '不存在偏差',
      '已完成',
      '正常完成',
      '达标',
      '0',
      '按时完成目标',
      '无偏差，正常',
      '无未完成事项',
      '无未达标指标',
      '没有差异',
      '正常开展',
      '有序推进',
      '1.无偏差',
      '1.无；2.无',
      '原因：无；改进措施：无',
      '（1）已完成',
      '偏差原因：无',
    ].map((none) =>
      when(`${none} says that there is none`, { '1-2': { 'events.reason': none } }, error('1-2!events.reason')),
    ),
    when(
      'missed, with full points and without a reason',
      { '1-2': { 'aware.score': num('10.00'), 'aware.reason': null } },
      error('1-2!aware.reason', 'missed', { found: '88.00%' }),
    ),
    when(
      'missed by a date',
      { care: { 'report.actual': '2023年12月' } },
      error('care!report.reason', 'missed', { found: '2023年12月' }),
    ),
    when(
      'not done: 建设中',
      { '1-2': { 'visits.actual': '建设中' } },
      error('1-2!visits.reason', 'missed', { found: '建设中' }),
    ),
    when('已完成 is not missed', { '1-2': { 'visits.actual': '已完成' } }, pass('1-2!visits.reason')),
    when('a bound is not missed', { '1-2': { 'visits.actual': '≥400户' } }, pass('1-2!visits.reason')),
    when('one row below for all, blank', { '1-2': reasonsBelow(null) }, error('1-2!B26', 'below', { found: '—' })),
    when('one row below for all, 无偏差', { '1-2': reasonsBelow('无偏差') }, error('1-2!C26', 'below')),
    when(
      'one row below for all, filled',
      { '1-2': reasonsBelow('一场志愿服务因人员集中抽调没有举办，2024年提前排期。') },
      pass('1-2!C26'),
    ),
    when(
      'the form asks for a reason where execution is below 99%',
      { '1-2': { A27: '说明：预算执行率未达到99%的须说明原因。' } },
      hint('1-2!total.rate', 'execution', { expected: '≥ 99%', found: '98.31%' }),
    ),
    when(
      'the place asks for it, whatever the form prints',
      { care: null, station: null },
      hint('1-2!total.rate', 'execution', { expected: '≥ 99%', found: '98.31%' }),
      { profile: { explainExecution: 99 } },
    ),
    when(
      'what the form prints goes before what the place asks for',
      { care: null, station: null, '1-2': { A27: '说明：预算执行率未达到95%的须说明原因。' } },
      pass('1-2!total.rate'),
      { profile: { explainExecution: 99 } },
    ),
    when(
      'the same with a reason',
      { '1-2': { A27: '说明：预算执行率未达到99%的须说明原因。', 'goal.actual': '两笔资金12月底才下达，未能支付' } },
      pass('1-2!total.rate'),
    ),
  ),
  table(
    'B12-20',
    when('cause and measure', {}, pass('1-2!events.reason')),
    when('加强管理: 4 characters', { '1-2': { 'events.reason': '加强管理' } }, hint('1-2!events.reason', 'short')),
    when(
      '多方法、多角度',
      { '1-2': { 'events.reason': '采取多方法、多角度开展各项工作' } },
      hint('1-2!events.reason', 'empty'),
    ),
    when(
      'measures without a cause',
      { '1-2': { 'events.reason': '下一步将加快推进工作落实到位' } },
      hint('1-2!events.reason', 'noCause'),
    ),
    when(
      'a cause without measures',
      { '1-2': { 'events.reason': '由于四季度人员抽调一场活动没能举办' } },
      hint('1-2!events.reason', 'noMeasure'),
    ),
    when('no reason given', {}, none('1-2!visits.reason')),
    ...[
      '施工图需通过市水利局审查，审查通过后立即开工。',
      '原定清淤方案与现场地形对不上，次年按新测地形图重做。',
      '供货厂家11月停产检修，改由第二家供货。',
      '资金8月才下达到县，明年提前申报计划。',
      '两个村民小组整体搬迁到镇区，次年按新户数核定指标。',
      '受疫情影响，两期培训班没有开班；2024年一季度补办。',
      '中标单位放弃中标重新招标；今后在招标文件里写明违约责任。',
      '11月连续降雪道路封闭一个月，来年提前备料。',
      '雨季施工放缓，已加派两个班组赶工',
      '8月空调机房故障停机6小时，现已更换双机组',
      '库房搬迁闭馆，已在乡镇另设查阅点',
    ].map((reason) =>
      when(`says why, and what next: ${reason}`, { '1-2': { 'events.reason': reason } }, pass('1-2!events.reason')),
    ),
    ...[
      ['管理不够到位', 'short'],
      ['工作进度方面的原因', 'empty'],
      ['多方面因素造成的偏差', 'empty'],
      ['部分指标没有完成', 'empty'],
      ['由于各种客观原因未完成', 'empty'],
      ['预算执行进度滞后，下一步加快进度', 'empty'],
    ].map(([reason = '', message = '']) =>
      when(`names no fact: ${reason}`, { '1-2': { 'events.reason': reason } }, hint('1-2!events.reason', message)),
    ),
  ),
  table(
    'B12-20',
    blank('no reason: B12-15', { '1-2': { 'events.reason': null } }, none('1-2!events.reason')),
    garbled('an error value', { '1-2': { 'events.reason': LOST } }, none('1-2!events.reason')),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  instead('B12-15', 'no reason', '1-2!events.reason', null),
  instead('B12-15', 'no reason', 'care!complaints.reason', '无偏差'),
  instead('B12-15', 'no reason', 'station!waiting.reason', '—'),
  instead('B12-20', 'empty talk', '1-2!events.reason', '多方法、多角度'),
  instead('B12-20', 'empty talk', 'care!complaints.reason', '管理不够到位'),
  instead('B12-20', 'no measure', 'station!waiting.reason', '年中更新两台设备造成窗口不足'),
];
