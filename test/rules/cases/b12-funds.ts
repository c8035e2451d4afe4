import { allScores } from '../support/book';
import { hiding, num, pct } from '../support/cell';
import {
  error,
  hint,
  none,
  notApplicable,
  pass,
  rounding,
  type RuleTable,
  table,
  unreadable,
  warning,
  when,
} from '../support/table';

/** The total row says 0 over parts of 24.00 and 23.40. */
/** Nothing to work the rate out from. */
const NO_AMOUNTS = {
  'total.adjusted': null,
  'total.executed': null,
  'appropriation.adjusted': null,
  'appropriation.executed': null,
  'carryOver.adjusted': null,
  'carryOver.executed': null,
};
const NOUGHT = { 'total.adjusted': num('0.00'), 'total.executed': num('0.00') };

/** B12-01 … B12-08, B12-35, B13-02: the funds block. Amounts in 万元. */
/** A form that prints no decimals: 112 of budget, 87 executed. */
const WHOLE = {
  'total.initial': num('112'),
  'total.adjusted': num('112'),
  'total.executed': num('87'),
  'total.rate': pct('77.68%'),
  'appropriation.initial': num('112'),
  'appropriation.adjusted': num('112'),
  'appropriation.executed': num('87'),
  'appropriation.rate': pct('77.68%'),
  'carryOver.initial': num('0'),
  'carryOver.adjusted': num('0'),
  'carryOver.executed': num('0'),
  'carryOver.rate': '—',
  'other.initial': num('0'),
  'other.adjusted': num('0'),
  'other.executed': num('0'),
};

/** 1-2 in whole 万元. */
const WHOLE_DEPARTMENT = {
  'total.initial': num('400'),
  'total.adjusted': num('406'),
  'total.executed': num('399'),
  'source.general': '一般公共预算：386',
  'source.funds': '政府性基金拨款：0',
  'source.fiscal': '纳入专户管理的非税收入拨款：12',
  'source.other': '其他资金：8',
  'nature.basic': '基本支出：361',
  'nature.project': '项目支出：39',
};

const LETTERS = { D5: '年初预算数（A）', F5: '全年执行数（B）', H5: '执行率（B/A）' };

export const FUNDS: readonly RuleTable[] = [
  table(
    'B12-01',
    when('399.15 ÷ 406.00 = 98.3128…%', {}, [pass('1-2!total.rate'), pass('care!total.rate')]),
    when('86% for 86.2%: 98% for 98.31%', { '1-2': { 'total.rate': pct('98%') } }, pass('1-2!total.rate')),
    when('as a text', { '1-2': { 'total.rate': '98.31%' } }, pass('1-2!total.rate')),
    when('as a bare number', { '1-2': { 'total.rate': 98.31 } }, pass('1-2!total.rate')),
    when(
      '399.17 ÷ 406.00 = 98.3177…%, cut off',
      { '1-2': { 'total.executed': num('399.17') } },
      hint('1-2!total.rate', 'truncated', { expected: '98.32%', found: '98.31%' }),
    ),
    when(
      'another figure: 95.00%',
      { '1-2': { 'total.rate': pct('95.00%') } },
      error('1-2!total.rate', 'fail', { expected: '98.31%', found: '95.00%' }),
    ),
    when(
      'figures of a row below: 21.40 ÷ 22.00 = 97.27%, not 95.00%',
      { care: { 'appropriation.rate': pct('95.00%') } },
      error('care!appropriation.rate', 'fail', { expected: '97.27%', found: '95.00%' }),
    ),
    when(
      'interval of 21.40 ÷ 22.00: 97.23% to 97.32%',
      { care: { 'appropriation.rate': pct('97.31%') } },
      rounding('care!appropriation.rate'),
    ),
    when(
      'whole amounts: 87 ÷ 112 = 77.68%, and 78.00% hides a rounding',
      { care: { ...WHOLE, 'total.rate': pct('78.00%') } },
      hint('care!total.rate', 'coarse', { expected: '77.68%', found: '78.00%' }),
    ),
    when('whole percents: 78% for 77.68%', { care: { ...WHOLE, 'total.rate': pct('78%') } }, pass('care!total.rate')),
    when(
      'heads that print B/A with A = 年初预算数: 23.40 ÷ 26.00',
      { care: { ...LETTERS, 'total.initial': num('26.00'), 'total.rate': pct('90.00%') } },
      pass('care!total.rate'),
    ),
    when(
      'the same with the rate by the adjusted budget',
      { care: { ...LETTERS, 'total.initial': num('26.00') } },
      error('care!total.rate', 'printed', { expected: '90.00%', found: '97.50%' }),
    ),
    when('the total row says 0, its parts 23.40 ÷ 24.00', { care: NOUGHT }, pass('care!total.rate')),
    when(
      'the same with 90.00%',
      { care: { ...NOUGHT, 'total.rate': pct('90.00%') } },
      error('care!total.rate', 'fromParts', { expected: '97.50%', found: '90.00%' }),
    ),
    when('no budget', { '1-2': { 'total.adjusted': num('0.00') } }, notApplicable('1-2!total.rate', 'noBudget')),
    when('no rate', { '1-2': { 'total.rate': null } }, notApplicable('1-2!total.rate', 'blank')),
    when('not to be read', { '1-2': { 'total.executed': '约399' } }, unreadable('1-2!total.rate')),
    when(
      'notes that print 全年执行数 ÷ 年初预算数: 399.15 ÷ 400.00',
      { '1-2': { A27: '说明：执行率=全年执行数/年初预算数。', 'total.rate': pct('99.79%') } },
      pass('1-2!total.rate'),
    ),
  ),
  table(
    'B12-02',
    when('10 × 399.15 ÷ 406.00 = 9.83…', {}, pass('1-2!total.score')),
    when(
      '8.00 ≠ 9.83',
      { '1-2': { 'total.score': num('8.00') } },
      error('1-2!total.score', 'fail', { expected: '9.83', found: '8.00' }),
    ),
    when(
      'rounded to two decimals, printed with four: 9.8300',
      { '1-2': { 'total.score': num('9.8300') } },
      pass('1-2!total.score'),
    ),
    when(
      'a rate without the amounts may have been rounded: 98%, 9.76',
      {
        care: { ...NO_AMOUNTS, 'total.rate': pct('98%'), 'total.score': num('9.76') },
      },
      hint('care!total.score', 'coarse', { expected: '9.80', found: '9.76' }),
    ),
    when(
      'a rate without the amounts: 98% is not 9.70',
      {
        care: { ...NO_AMOUNTS, 'total.rate': pct('98%'), 'total.score': num('9.70') },
      },
      error('care!total.score', 'fail', { expected: '9.80', found: '9.70' }),
    ),
    when(
      'from the printed rate: 10 × 98% = 9.80',
      { care: { 'total.rate': pct('98%'), 'total.score': num('9.80') } },
      pass('care!total.score'),
    ),
    when(
      '410.00 ÷ 406.00 > 1: 10 points, not more',
      { '1-2': { 'total.executed': num('410.00'), 'total.score': num('10.00') } },
      pass('1-2!total.score'),
    ),
    when(
      '9.8314 within the printed amounts: 9.8310 … 9.8315',
      { '1-2': { 'total.score': num('9.8314') } },
      rounding('1-2!total.score'),
    ),
    when(
      'a rate that contradicts the amounts excuses no score',
      { care: { 'total.rate': pct('100.00%'), 'total.score': num('10.00') } },
      error('care!total.score', 'fail', { expected: '9.75', found: '10.00' }),
    ),
    when(
      'cut off: 9.838… printed 9.83',
      { '1-2': { 'total.executed': num('399.45') } },
      hint('1-2!total.score', 'truncated', { expected: '9.84', found: '9.83' }),
    ),
    when(
      'a form of whole points: 9.83 → 10',
      { '1-2': { ...allScores('1-2', 0), 'total.score': num('10') } },
      hint('1-2!total.score', 'whole', { expected: '9.83', found: '10' }),
    ),
    when(
      'a form of tenths: 9.83 → 9.8',
      { '1-2': { ...allScores('1-2', 1), 'total.score': num('9.8') } },
      hint('1-2!total.score', 'tenths', { expected: '9.83', found: '9.8' }),
    ),
    when(
      'whole amounts: 10 × 87 ÷ 112 = 7.77, and 7.80',
      { care: { ...WHOLE, 'total.score': num('7.80') } },
      hint('care!total.score', 'coarse', { expected: '7.77', found: '7.80' }),
    ),
    when('places with steps of their own', {}, notApplicable('1-2!total.score', 'ruleOff'), {
      profile: { proportionalExecution: false },
    }),
    when('no score', { '1-2': { 'total.score': null } }, notApplicable('1-2!total.score', 'blank')),
    when('no budget', { '1-2': { 'total.adjusted': num('0.00') } }, notApplicable('1-2!total.score', 'noBudget')),
    when('a score not to be read', { '1-2': { 'total.score': '九分多' } }, unreadable('1-2!total.score')),
    when(
      'amounts not to be read, but a rate: 10 × 98.31%',
      { '1-2': { 'total.executed': '约399' } },
      pass('1-2!total.score'),
    ),
    when(
      'amounts not to be read, and no rate',
      { '1-2': { 'total.executed': '约399', 'total.rate': null } },
      unreadable('1-2!total.score'),
    ),
    when(
      'steps that the form prints: 10 points from 90% on',
      { '1-2': { A27: '说明：执行率90%以上得10分，80%-90%得8分。', 'total.score': num('10.00') } },
      notApplicable('1-2!total.score', 'ownMethod'),
    ),
    when(
      'the same with 8.00 for 98.31%',
      { '1-2': { A27: '说明：执行率90%以上得10分，80%-90%得8分。', 'total.score': num('8.00') } },
      error('1-2!total.score', 'printed', { expected: '10.00', found: '8.00' }),
    ),
  ),
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
    'B12-05',
    when('386.00 + 0.00 + 12.00 + 8.00 = 406.00', {}, pass('1-2!source.general')),
    when(
      '390.00 + 20.00 = 410.00 ≠ 406.00',
      { '1-2': { 'source.general': '其中：一般公共预算：390.00' } },
      error('1-2!source.general', 'fail', { expected: '410.00', found: '406.00' }),
    ),
    when(
      '380.00 + 20.00 = 400.00, the initial budget: another basis',
      { '1-2': { 'source.general': '其中：一般公共预算：380.00' } },
      warning('1-2!source.general', 'basis'),
    ),
    when(
      '379.15 + 20.00 = 399.15, what was executed: another basis',
      { '1-2': { 'source.general': '其中：一般公共预算：379.15' } },
      warning('1-2!source.general', 'basis'),
    ),
    when(
      '460.00, where the sources and the rate of 98.31% say 406.00: the budget is the odd one',
      { '1-2': { 'total.adjusted': num('460.00') } },
      error('1-2!total.adjusted', 'whole', { expected: '406.00', found: '460.00' }),
    ),
    when(
      '386.02: within 5 × 0.005',
      { '1-2': { 'source.general': '一般公共预算：386.02' } },
      rounding('1-2!source.general'),
    ),
    when('386.03: beyond', { '1-2': { 'source.general': '一般公共预算：386.03' } }, error('1-2!source.general')),
    when(
      'a sum in the heading: 406.00',
      { '1-2': { 'source.heading': '按收入性质分：406.00' } },
      pass('1-2!source.heading'),
    ),
    when(
      'a sum in the heading: 400.00 ≠ 406.00',
      { '1-2': { 'source.heading': '按收入性质分：400.00' } },
      error('1-2!source.heading', 'heading', { expected: '406.00', found: '400.00' }),
    ),
    when(
      'none filled in',
      {
        '1-2': {
          'source.general': '一般公共预算：',
          'source.funds': '政府性基金拨款：',
          'source.fiscal': '纳入专户管理的非税收入拨款：',
          'source.other': '其他资金：',
        },
      },
      notApplicable('1-2!source.general', 'noDetails'),
    ),
    when('no budget given', { '1-2': { 'total.adjusted': null } }, notApplicable('1-2!source.general', 'blank')),
    when('not to be read', { '1-2': { 'source.general': '一般公共预算：约386' } }, unreadable('1-2!source.general')),
    when(
      'whole amounts: 386 + 0 + 12 + 7 = 405, and 406 by what they were before',
      { '1-2': { ...WHOLE_DEPARTMENT, 'source.other': '其他资金：7' } },
      hint('1-2!source.general', 'coarse', { expected: '405', found: '406' }),
    ),
  ),
  table(
    'B12-06',
    when('360.55 + 38.60 = 399.15', {}, pass('1-2!nature.basic')),
    when(
      '360.55 + 0 = 360.55 ≠ 399.15',
      { '1-2': { 'nature.project': '项目支出：0' } },
      error('1-2!nature.basic', 'fail', { expected: '360.55', found: '399.15' }),
    ),
    when(
      '367.40 + 38.60 = 406.00, the budget: another basis',
      { '1-2': { 'nature.basic': '基本支出：367.40' } },
      warning('1-2!nature.basic', 'basis'),
    ),
    when(
      '391.95, where the lines and the rate of 98.31% say 399.15: the executed amount is the odd one',
      { '1-2': { 'total.executed': num('391.95') } },
      error('1-2!total.executed', 'whole', { expected: '399.15', found: '391.95' }),
    ),
    when('360.56: within 3 × 0.005', { '1-2': { 'nature.basic': '基本支出：360.56' } }, rounding('1-2!nature.basic')),
    when('360.55万元', { '1-2': { 'nature.basic': '基本支出：360.55万元' } }, pass('1-2!nature.basic')),
    when('nothing executed yet', { '1-2': { 'total.executed': null } }, notApplicable('1-2!nature.basic', 'blank')),
    when('not to be read', { '1-2': { 'nature.basic': '基本支出：见附表' } }, unreadable('1-2!nature.basic')),
    when(
      'a sum in the heading: 400.00 ≠ 399.15',
      { '1-2': { 'nature.heading': '按支出性质分：400.00' } },
      error('1-2!nature.heading', 'heading', { expected: '399.15', found: '400.00' }),
    ),
    when(
      'whole amounts: 361 + 39 = 400, and 399 by what they were before',
      { '1-2': WHOLE_DEPARTMENT },
      hint('1-2!nature.basic', 'coarse', { expected: '400', found: '399' }),
    ),
  ),
  table(
    'B12-07',
    when('406.00 − 399.15 = 6.85 on both sides', {}, pass('1-2!source.general')),
    when(
      '406.00 − 360.55 = 45.45 ≠ 6.85',
      { '1-2': { 'nature.project': '项目支出：0.00' } },
      error('1-2!source.general', 'fail', { expected: '6.85', found: '45.45' }),
    ),
    when(
      '406.00 − 410.00 = −4.00 on both sides',
      { '1-2': { 'total.executed': num('410.00'), 'nature.basic': '基本支出：371.40' } },
      error('1-2!source.general', 'negative', { expected: '≥ 0', found: '-4.00' }),
    ),
    when(
      '6.86 for 6.85: within 8 × 0.005',
      { '1-2': { 'source.general': '一般公共预算：386.01' } },
      rounding('1-2!source.general'),
    ),
    when(
      'no spending by nature',
      { '1-2': { 'nature.basic': '基本支出：', 'nature.project': '项目支出：' } },
      notApplicable('1-2!source.general', 'blank'),
    ),
    when('not to be read', { '1-2': { 'nature.basic': '基本支出：若干' } }, unreadable('1-2!source.general')),
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
