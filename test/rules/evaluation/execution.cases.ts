import { type Fault, offBy, rateOffBy } from '../support/fault';
import { allScores } from '../support/book';
import { num, pct } from '../support/cell';
import { NOUGHT, WHOLE } from '../support/given';
import { error, hint, notApplicable, pass, rounding, type RuleTable, table, unreadable, when } from '../support/table';

const LETTERS = { D5: '年初预算数（A）', F5: '全年执行数（B）', H5: '执行率（B/A）' };

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

/** B12-01, B12-02. */
export const TABLES: readonly RuleTable[] = [
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
    ...(
      [
        ['年初预算（a）', '全年预算（b）', '执行数（c）', '执行率（c÷a）'],
        ['年初预算数（1）', '全年预算数（2）', '全年执行数（3）', '执行率（3/1）'],
        ['年初预算数', '全年预算数（B）', '全年执行数（C）', '执行率（C/A）'],
        ['年初预算数①a', '全年预算数b', '全年执行数c', '执行率=c/a×100%'],
      ] as const
    ).map(([D5, E5, F5, H5]) =>
      when(
        `${H5}: 23.40 ÷ 26.00`,
        { care: { D5, E5, F5, H5, 'total.initial': num('26.00'), 'total.rate': pct('90.00%') } },
        pass('care!total.rate'),
      ),
    ),
    ...(
      [
        ['年初预算数', '全年预算数', '全年执行数（B）', '执行率（B/A）'],
        ['年初预算', '调整预算', '支出数', '执行率（b÷a）'],
        ['年初预算数（A）', '全年预算数（A）', '全年执行数（B）', '执行率（B/A）'],
      ] as const
    ).flatMap(([D5, E5, F5, H5]) => {
      const heads = { D5, E5, F5, H5, 'total.initial': num('26.00') };
      return [
        when(`${D5}, ${E5}, ${H5}: 23.40 ÷ 24.00`, { care: heads }, pass('care!total.rate')),
        when(
          `${D5}, ${E5}, ${H5}, which may be 23.40 ÷ 26.00`,
          { care: { ...heads, 'total.rate': pct('90.00%') } },
          unreadable('care!total.rate'),
        ),
        when(
          `${D5}, ${E5}, ${H5}: wrong by either budget`,
          { care: { ...heads, 'total.rate': pct('80.00%') } },
          error('care!total.rate', 'fail', { expected: '97.50%', found: '80.00%' }),
        ),
      ];
    }),
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
    ...[
      '说明：预算执行率达到90%（含）以上的得满分，低于90%的按比例计分。',
      '备注：执行率在95%以上（含95%）视为完成，得满分',
      '注：1.执行率98%（含）—100%的，得10分；2.80%（含）—98%的，得8分；3.80%以下不得分。',
    ].map((A27) =>
      when(
        `98.31% earns all: ${A27}`,
        { '1-2': { A27, 'total.score': num('10.00') } },
        notApplicable('1-2!total.score', 'ownMethod'),
      ),
    ),
    ...(
      [
        ['I5', '得分（执行率≥90%得满分）'],
        ['A5', '项目资金（万元）（10分）（执行率90%以上得满分）'],
      ] as const
    ).map(([cell, head]) =>
      when(
        `97.50% earns all: ${head}`,
        { care: { [cell]: head, 'total.score': num('10.00') } },
        notApplicable('care!total.score', 'ownMethod'),
      ),
    ),
    when(
      'full points from 99% on, in proportion to that: 10 × 98.31% ÷ 99%',
      { '1-2': { A27: '注：执行率大于等于99%得满分；低于99%的，得分=执行率÷99%×10', 'total.score': num('9.93') } },
      notApplicable('1-2!total.score', 'ownMethod'),
    ),
    when(
      'a place where 90% earns all',
      { '1-2': { 'total.score': num('10.00') } },
      notApplicable('1-2!total.score', 'ownMethod'),
      { profile: { fullExecution: 90 } },
    ),
    when('the same in proportion', {}, pass('1-2!total.score'), { profile: { fullExecution: 90 } }),
    when(
      'a place where 99% earns all, and 98.31% does not',
      { '1-2': { 'total.score': num('10.00') } },
      error('1-2!total.score', 'fail', { expected: '9.83', found: '10.00' }),
      { profile: { fullExecution: 99 } },
    ),
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
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  ...['1-2', 'care', 'station'].flatMap((form) => [
    rateOffBy('B12-01', 'a wrong rate', `${form}!total.rate`, '-0.75'),
    offBy('B12-02', 'a wrong score', `${form}!total.score`, '-0.40'),
  ]),
  rateOffBy('B12-01', 'a wrong rate of a part', 'care!appropriation.rate', '-1.10'),
];
