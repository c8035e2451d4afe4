import { type Fault, instead, together } from '../support/fault';
import { LOST } from '../support/given';
import { blank, error, garbled, hint, none, pass, type RuleTable, table, when } from '../support/table';

const GOAL = '走访老人四百八十户以上，开展志愿服务十二场，做好助老服务和便民服务站维护，居民满意度达到九成五以上水平';

/** GEN-07, GEN-09, GEN-10. */
export const TABLES: readonly RuleTable[] = [
  table(
    'GEN-07',
    when('nothing of the template is left', {}, [pass('1-1!A1'), pass('1-2!A1')]),
    when(
      'the template’s instruction still stands',
      { '1-2': { 'goal.expected': '（100字以内）' } },
      error('1-2!goal.expected', 'instruction', { found: '（100字以内）' }),
    ),
    when(
      'the instruction as the form came',
      { '1-2': { 'goal.actual': '对照年度目标，说明相关任务目标的完成情况(100字以内)' } },
      error('1-2!goal.actual', 'instruction'),
    ),
    when(
      'content written before the instruction’s ending',
      { '1-2': { 'goal.actual': '全年走访老人496户，开展志愿服务11场，两个项目均已完成。(100字以内)' } },
      [pass('1-1!A1'), pass('1-2!A1')],
    ),
    when('XX in a sentence', { '1-1': { thrift: '严格执行XX制度' } }, hint('1-1!thrift', 'placeholder')),
    when('指标1： as a name', { '1-2': { 'visits.name': '指标1：' } }, hint('1-2!visits.name', 'placeholder')),
  ),
  table(
    'GEN-07',
    blank('nothing there', { '1-1': { thrift: null } }, none('1-1!thrift')),
    garbled('an error value', { '1-1': { thrift: LOST } }, none('1-1!thrift')),
  ),
  table(
    'GEN-09',
    when('other words', {}, pass('1-2!goal.actual')),
    when(
      'the goal again: 100%',
      { '1-2': { 'goal.expected': GOAL, 'goal.actual': GOAL } },
      hint('1-2!goal.actual', 'fail', { found: '100%' }),
    ),
    when(
      `one character of ${GOAL.length} replaced: ${Math.round((1 - 1 / GOAL.length) * 100)}% ≥ 95%`,
      { '1-2': { 'goal.expected': GOAL, 'goal.actual': GOAL.replace('水平', '水准') } },
      hint('1-2!goal.actual', 'fail', { found: '98%' }),
    ),
    when(
      'spaces and punctuation are no difference',
      { '1-2': { 'goal.expected': GOAL, 'goal.actual': ` ${GOAL}。` } },
      hint('1-2!goal.actual'),
    ),
    when('nothing reported', { '1-2': { 'goal.actual': null } }, none('1-2!goal.actual')),
  ),
  table(
    'GEN-09',
    blank('no result', { care: { 'goal.actual': null } }, none('care!goal.actual')),
    garbled('an error value', { care: { 'goal.actual': LOST } }, none('care!goal.actual')),
  ),
  table(
    'GEN-10',
    when('nothing to say', {}, none('1-1!thrift')),
    when(
      '菅商 for 营商',
      { care: { 'goal.actual': '优化菅商环境' } },
      hint('care!goal.actual', 'typo', { expected: '营商', found: '菅商' }),
    ),
    when(
      'an opening quote without its end',
      { '1-2': { 'goal.actual': '推进“一件事改革' } },
      hint('1-2!goal.actual', 'unclosed'),
    ),
    when(
      '的的',
      { care: { 'served.name': '助老服务的的人次' } },
      hint('care!served.name', 'doubled', { found: '的的' }),
    ),
    when(
      '人次数数',
      { care: { 'served.name': '助老服务人次数数' } },
      hint('care!served.name', 'doubled', { found: '数数' }),
    ),
    ...(
      [
        ['器材完好好率', '好好'],
        ['图像合格格率', '格格'],
        ['水水质达标率', '水水'],
      ] as const
    ).map(([name, found]) =>
      when(name, { care: { 'served.name': name } }, hint('care!served.name', 'doubled', { found })),
    ),
    when('完成完成', { care: { 'goal.actual': '服务老人完成完成760人次。' } }, hint('care!goal.actual', 'doubled')),
    ...[
      '户户通水户数',
      '村村通道路',
      '天天巡查',
      '人人知晓率',
      '目的的实现',
      '数据据实填报',
      '常常走访，好好照护',
      '会议议题数',
      '视频频率',
      '缴税税率',
      '家家上门率',
    ].map((name) => when(`${name}: no slip`, { care: { 'served.name': name } }, none('care!served.name'))),
    when(
      'the title of a form as the name of a project',
      { care: { project: '社区助老服务项目支出绩效自评表' } },
      hint('care!project', 'formTitle'),
    ),
    when('brackets of two widths are a pair', { '1-2': { 'goal.actual': '志愿服务（社区)' } }, none('1-2!goal.actual')),
  ),
  table(
    'GEN-10',
    blank('nothing written', { '1-1': { thrift: null } }, none('1-1!thrift')),
    garbled('an error value', { '1-1': { thrift: LOST } }, none('1-1!thrift')),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  instead('GEN-07', 'dots of the template', '1-2!goal.actual', '……'),
  instead('GEN-07', 'a length instruction', 'care!goal.actual', '（100字以内）'),
  ...['1-2', 'care', 'station'].map((form) =>
    together('GEN-09', 'the goal again', `${form}!goal.actual`, ({ cell }) => ({
      [form]: { 'goal.actual': cell(`${form}!goal.expected`).text },
    })),
  ),
  instead('GEN-10', 'a doubled word', '1-2!visits.name', '走访老人的的户数'),
  instead('GEN-10', 'a pair not closed', '1-1!thrift', '执行“事前审批制度，办公用品集中采购。'),
  instead('GEN-10', 'a form’s title', 'care!project', '社区助老服务经费自评表'),
];
