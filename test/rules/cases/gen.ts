import { broken, formula, num } from '../support/cell';
import { error, hint, none, notApplicable, pass, type RuleTable, table, warning, when } from '../support/table';

const GOAL = '走访老人四百八十户以上，开展志愿服务十二场，做好助老服务和便民服务站维护，居民满意度达到九成五以上水平';

const footer = (parts: { person?: string; date?: string; phone?: string; signature?: string }) =>
  `填表人：${parts.person ?? '张三'}   填报日期：${parts.date ?? '2024.3.15'}   联系电话：${parts.phone ?? '000-00000000'}   单位负责人签字：${parts.signature ?? '李四'}`;

/** GEN-01 … GEN-11: what holds of every form. */
export const GENERAL: readonly RuleTable[] = [
  table(
    'GEN-01',
    when('titles 2023, last year’s column 2022', {}, [pass('1-1!title'), pass('1-1!previousHead')]),
    when(
      'one form of four is of 2022: two years, pointed out once',
      { '1-2': { title: '2022年度部门整体支出绩效自评表' } },
      hint('1-2!title', 'years', { found: '2023 / 2022' }),
    ),
    when(
      'last year’s column says 2021: it should be 2023 − 1 = 2022',
      { '1-1': { previousHead: '2021年决算数' } },
      error('1-1!previousHead', 'fail', { expected: '2022', found: '2021' }),
    ),
    when(
      'the staff column says 2022',
      { '1-1': { staffHead: '2022年实际在职人数' } },
      error('1-1!staffHead', 'fail', { expected: '2023', found: '2022' }),
    ),
    when('a file named after the year it was handed in', {}, pass('1-1!title'), { fileName: '2024年自评表.xlsx' }),
    when('a file named after another year', {}, hint('1-1!title', 'fileName', { expected: '2023', found: '2021' }), {
      fileName: '2021年自评表.xlsx',
    }),
  ),
  table(
    'GEN-02',
    when('implementer = department', {}, pass('care!implementer')),
    when('a part of the department', { care: { implementer: '某县示范服务中心社区科' } }, pass('care!implementer')),
    when('the unit itself', { care: { implementer: '本单位' } }, pass('care!implementer')),
    when(
      'another unit',
      { care: { implementer: '某乡中心小学' } },
      hint('care!implementer', 'fail', { expected: '某县示范服务中心', found: '某乡中心小学' }),
    ),
    when('no department named: nothing to compare', { '1-2': { department: null } }, none('care!implementer')),
  ),
  table(
    'GEN-03',
    when('all filled in', {}, [pass('1-1!footer'), pass('1-2!department'), pass('1-1!thrift')]),
    when('no department', { '1-2': { department: null } }, error('1-2!department', 'department')),
    when('no preparer', { '1-1': { footer: footer({ person: '' }) } }, hint('1-1!footer', 'preparedBy')),
    when('no date', { '1-2': { footer: footer({ date: '' }) } }, hint('1-2!footer', 'date')),
    when('no telephone', { care: { footer: footer({ phone: '' }) } }, hint('care!footer', 'phone')),
    when('no signature', { care: { footer: footer({ signature: '' }) } }, hint('care!footer', 'signature')),
    when('no measures of thrift', { '1-1': { thrift: null } }, hint('1-1!thrift', 'thrift')),
    when('no initial budget', { '1-2': { 'total.initial': null } }, hint('1-2!total.initial', 'initialBudget')),
    when('no adjusted budget', { '1-2': { 'total.adjusted': null } }, hint('1-2!total.adjusted', 'amount')),
    when(
      'a line of 1-1 with nothing in it',
      { '1-1': { 'procurement.previous': null, 'procurement.budget': null, 'procurement.final': null } },
      hint('1-1!procurement.previous', 'line'),
    ),
    when('expected without actual', { care: { 'goal.actual': null } }, hint('care!goal.actual', 'goal')),
    when('posts without people', { '1-1': { staff: null } }, hint('1-1!staff', 'people')),
    when('no control rate', { '1-1': { controlRate: null } }, hint('1-1!controlRate', 'controlRate')),
    when('no execution rate', { '1-2': { 'total.rate': null } }, hint('1-2!total.rate', 'rate')),
    when('an indicator without a name', { '1-2': { 'events.name': null } }, hint('1-2!events.name', 'name')),
  ),
  table(
    'GEN-04',
    when('plain numbers', {}, pass('1-1!posts')),
    when(
      'thousands separators, a unit, full-width digits: 1,038.60万元, ３８.００',
      {
        '1-1': { 'project.final': '1,038.60万元', 'office.budget': '３８.００' },
      },
      [pass('1-1!posts'), hint('1-1!project.final', 'ownUnit')],
    ),
    when(
      '7.50. has one point too many',
      { '1-1': { 'vehicles.final': '7.50.' } },
      warning('1-1!vehicles.final', 'stray', { found: '7.50.' }),
    ),
    when(
      'words around a number',
      { '1-2': { 'total.executed': '约399万多' } },
      warning('1-2!total.executed', 'unreadable'),
    ),
    when(
      'a dash means that it does not apply',
      { '1-1': { 'abroad.final': '——' } },
      hint('1-1!abroad.final', 'dash', { found: '——' }),
    ),
    when(
      'an apostrophe before the digits: said once',
      { '1-2': { 'total.executed': "'399.15", 'visits.score': "'10.00", 'total.adjusted': '’406.00' } },
      hint('1-2!total.adjusted', 'apostrophe', { found: '’406.00' }),
    ),
    when(
      'an apostrophe before words is none of a number',
      { '1-2': { 'visits.score': "'约10分" } },
      warning('1-2!visits.score', 'unreadable'),
    ),
    when(
      'amounts with the unit that the head prints: said once',
      { '1-2': { 'total.executed': '399.15万元', 'total.adjusted': '406.00万元' } },
      hint('1-2!total.adjusted', 'ownUnit', { found: '406.00万元' }),
    ),
    when('dashes in 1-3 are usual', { care: { 'other.executed': '—' } }, none('care!other.executed')),
    when('an error value is GEN-14’s', { '1-1': { controlRate: broken('#DIV/0!') } }, none('1-1!controlRate')),
  ),
  table(
    'GEN-05',
    when('24.00, 24.00, 23.40', {}, [pass('care!total.initial'), pass('1-1!running.previous')]),
    when(
      '4,060,000 ÷ 406 = 10000: 元 among 万元',
      { '1-2': { 'total.initial': num('4060000.00') } },
      error('1-2!total.initial', 'fail', { expected: '406.00', found: '4060000.00' }),
    ),
    when(
      '234,000 among 24.00 on its form and 23.40 on 1-1: one fault',
      { care: { 'total.executed': num('234000.00') } },
      error('care!total.executed', 'fail', { found: '234000.00' }),
    ),
    when(
      'half of it was spent: 120,000 ÷ 24 = 5000',
      { care: { 'total.executed': num('120000.00') } },
      error('care!total.executed'),
    ),
    when(
      'a line of 1-1: 4.80 and 5.00 beside 46000.00',
      { '1-1': { 'running.final': num('46000.00') } },
      error('1-1!running.final'),
    ),
    when(
      'one in 万元 among two in 元',
      { '1-2': { 'total.initial': num('4000000'), 'total.adjusted': num('4060000') } },
      error('1-2!total.executed', 'fail', { found: '399.15' }),
    ),
    when(
      'a form that says 元: 234000元 = 23.40万元',
      {
        care: {
          A5: '项目资金\n（元）',
          'total.initial': num('240000.00'),
          'total.adjusted': num('240000.00'),
          'total.executed': num('234000.00'),
        },
      },
      pass('care!total.initial'),
    ),
    when('a hundredfold is something else', { '1-2': { 'total.initial': num('40000.00') } }, pass('1-2!total.initial')),
    when(
      'nothing to compare',
      { '1-2': { 'total.adjusted': null, 'total.executed': null } },
      none('1-2!total.initial'),
    ),
    when(
      'not to be read: the others are compared',
      { '1-2': { 'total.initial': '约四百' } },
      pass('1-2!total.adjusted'),
    ),
  ),
  table(
    'GEN-06',
    when('every total is filled', {}, pass('1-1!threePublic.previous')),
    when(
      '4.60 + 0.00 + 1.20 = 5.80 and no total',
      { '1-1': { 'threePublic.final': null } },
      warning('1-1!threePublic.final', 'fail', { expected: '5.80' }),
    ),
    when(
      'total and subtotal blank: (0.00 + 4.60) + 0.00 + 1.20 = 5.80',
      { '1-1': { 'threePublic.final': null, 'vehicles.final': null } },
      [
        warning('1-1!threePublic.final', 'fail', { expected: '5.80' }),
        warning('1-1!vehicles.final', 'fail', { expected: '4.60' }),
      ],
    ),
    when(
      'no 专项 subtotal, 23.40 + 15.20 = 38.60: a hint',
      { '1-1': { 'earmarked.final': null } },
      hint('1-1!earmarked.final', 'fail', { expected: '38.60' }),
    ),
    when(
      '公用经费 is at least 12.60 + 8.80 + 3.10 = 24.50',
      { '1-1': { 'office.final': null } },
      warning('1-1!office.final', 'atLeast', { expected: '≥ 24.50' }),
    ),
    when(
      '22.00 + 2.00 + 0.00 = 24.00 on 1-3',
      { care: { 'total.adjusted': null } },
      warning('care!total.adjusted', 'fail', { expected: '24.00' }),
    ),
    when(
      'a column that is wholly blank needs no total',
      { '1-1': { 'vehicles.previous': null, 'purchase.previous': null, 'running.previous': null } },
      pass('1-1!vehicles.previous'),
    ),
  ),
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
    'GEN-08',
    when('two decimals everywhere', {}, [pass('1-1!A1'), pass('1-2!A1')]),
    when(
      '12.6 among 0.00',
      { '1-1': { 'supplies.final': num('12.6') } },
      hint('1-1!supplies.final', 'amounts', { found: '12.6' }),
    ),
    when('a score of 10 among 9.83', { '1-2': { 'visits.score': num('10') } }, hint('1-2!visits.score', 'scores')),
    when('the General format states no decimals', { '1-1': { 'supplies.final': 12.6 } }, pass('1-1!A1')),
    when('0 needs no decimals', { '1-1': { 'purchase.final': num('0') } }, pass('1-1!A1')),
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
    ].map((name) => when(`${name}: no slip`, { care: { 'served.name': name } }, none('care!served.name'))),
    when(
      'the title of a form as the name of a project',
      { care: { project: '社区助老服务项目支出绩效自评表' } },
      hint('care!project', 'formTitle'),
    ),
    when('brackets of two widths are a pair', { '1-2': { 'goal.actual': '志愿服务（社区)' } }, none('1-2!goal.actual')),
  ),
  table(
    'GEN-11',
    when('people are counted in whole numbers', {}, [pass('1-1!posts'), pass('1-1!staff')]),
    when('10.5 people', { '1-1': { staff: 10.5 } }, error('1-1!staff', 'fraction', { found: '10.5' })),
    when('−1 people', { '1-1': { staff: -1 } }, error('1-1!staff', 'negative', { expected: '≥ 0' })),
    when(
      '−1.20万元',
      { '1-1': { 'reception.final': num('-1.20') } },
      error('1-1!reception.final', 'negative', { found: '-1.20' }),
    ),
    when(
      'a budget adjustment may be negative',
      { '1-1': { 'adjustment.final': num('-6.00') } },
      none('1-1!adjustment.final'),
    ),
  ),
  table(
    'GEN-13',
    when('no formula, no outcome', {}, none('1-1!threePublic.final')),
    when(
      'F7 + F10 + F11',
      { '1-1': { 'threePublic.final': formula('=F7+F10+F11', num('5.80')) } },
      pass('1-1!threePublic.final'),
    ),
    when(
      'the details instead of the subtotal',
      { '1-1': { 'threePublic.final': formula('=SUM(F8:F11)', num('5.80')) } },
      pass('1-1!threePublic.final'),
    ),
    when(
      'F11 is left out, though it is right by chance',
      { '1-1': { 'threePublic.final': formula('=SUM(F7,F10)', num('5.80')) } },
      warning('1-1!threePublic.final', 'missing', { expected: 'F7 + F10 + F11', found: '=SUM(F7,F10)' }),
    ),
    when(
      'F11 twice',
      { '1-1': { 'threePublic.final': formula('=F7+F10+F11+F11', num('7.00')) } },
      warning('1-1!threePublic.final', 'twice'),
    ),
    when(
      'the subtotal with its own details',
      { '1-1': { 'threePublic.final': formula('=SUM(F7:F11)', num('10.40')) } },
      warning('1-1!threePublic.final', 'foreign'),
    ),
    when(
      'the wrong column',
      { '1-1': { 'vehicles.final': formula('=SUM(D8:D9)', num('5.00')) } },
      warning('1-1!vehicles.final', 'missing'),
    ),
    when('I5 + H14:H23', { '1-2': { 'sum.score': formula('=I5+SUM(H14:H23)', num('98.78')) } }, pass('1-2!sum.score')),
    when(
      'without the execution rate’s points',
      { '1-2': { 'sum.score': formula('=SUM(H14:H23)', num('88.95')) } },
      warning('1-2!sum.score', 'missing'),
    ),
    when(
      'dashes of 其中 rows inside a range add nothing',
      { care: { 'sum.weight': formula('=G6+SUM(G13:G23)', 100) } },
      pass('care!sum.weight'),
    ),
    when(
      'points of 其中 rows inside a range are added',
      { care: { 'sum.weight': formula('=G6+SUM(G13:G23)', 105), 'atHome.weight': 5 } },
      warning('care!sum.weight', 'foreign'),
    ),
    when(
      'D7:D9',
      { care: { 'total.initial': formula('=ROUND(SUM(D7:D9),2)', num('24.00')) } },
      pass('care!total.initial'),
    ),
    when(
      '公用经费 is more than its 其中 lines: figures kept below the form may be added',
      { '1-1': { 'office.final': formula('=SUM(F19:F21)+F40', num('37.20')), F40: num('12.70') } },
      pass('1-1!office.final'),
    ),
    when(
      '… another line of the form may not',
      { '1-1': { 'office.final': formula('=SUM(F19:F22)', num('44.90')) } },
      warning('1-1!office.final', 'foreign'),
    ),
    when(
      'a total of 90 beside 10 for the execution rate sums up the indicators alone',
      {
        '1-2': {
          'sum.weight': formula('=SUM(G14:G23)', 90),
          'sum.score': formula('=SUM(H14:H23)', num('88.95')),
        },
      },
      [pass('1-2!sum.weight'), pass('1-2!sum.score')],
    ),
    when(
      'a formula that is no plain sum',
      { '1-1': { 'threePublic.final': formula('=IF(F7>0,F7,0)', num('5.80')) } },
      notApplicable('1-1!threePublic.final', 'undecided'),
    ),
  ),
  table(
    'GEN-14',
    when('no error', {}, none('1-1!controlRate')),
    when(
      '#DIV/0!',
      { '1-1': { controlRate: broken('#DIV/0!') } },
      error('1-1!controlRate', 'fail', { found: '#DIV/0!' }),
    ),
    when(
      '#REF! in a total',
      { '1-2': { 'sum.score': broken('#REF!') } },
      error('1-2!sum.score', 'fail', { found: '#REF!' }),
    ),
  ),
];
