import { type Fault, instead, money, together } from '../support/fault';
import { num } from '../support/cell';
import {
  blank,
  error,
  garbled,
  hint,
  notApplicable,
  pass,
  rounding,
  type RuleTable,
  table,
  unreadable,
  warning,
  when,
} from '../support/table';

/** B11-05, B11-06, B11-10, B11-11, B11-12, B11-17, B11-18, B11-20. */
export const TABLES: readonly RuleTable[] = [
  table(
    'B11-05',
    when('1.20 ≤ 1.50', {}, pass('1-1!reception.final')),
    when(
      '1.60 > 1.50',
      { '1-1': { 'reception.final': num('1.60') } },
      warning('1-1!reception.final', 'fail', { expected: '≤ 1.50', found: '1.60' }),
    ),
    when(
      '1.55 > 1.50: 三公 may not exceed by little either',
      { '1-1': { 'reception.final': num('1.55') } },
      warning('1-1!reception.final'),
    ),
    when('0.50 without a budget', { '1-1': { 'abroad.final': num('0.50') } }, warning('1-1!abroad.final', 'noBudget')),
    when(
      '1.54 against a budget printed 1.5: 1.535 ≤ 1.55',
      { '1-1': { 'reception.final': num('1.54'), 'reception.budget': num('1.5') } },
      rounding('1-1!reception.final'),
    ),
    when('no budget given', { '1-1': { 'reception.budget': null } }, notApplicable('1-1!reception.final', 'blank')),
    when('a budget not to be read', { '1-1': { 'reception.budget': '一点五' } }, unreadable('1-1!reception.final')),
    when(
      'running 5.60 > 5.00, and the totals over it: one fault, told of the outermost line',
      {
        '1-1': {
          'running.final': num('5.60'),
          'vehicles.final': num('5.60'),
          'threePublic.final': num('6.80'),
        },
      },
      [
        warning('1-1!threePublic.final', 'fail', { expected: '≤ 6.50', found: '6.80' }),
        notApplicable('1-1!vehicles.final', 'otherRule'),
        notApplicable('1-1!running.final', 'otherRule'),
      ],
    ),
  ),
  table(
    'B11-06',
    when('5.80 ≤ 6.10', {}, pass('1-1!threePublic.final')),
    when(
      '6.20 > 6.10',
      { '1-1': { 'threePublic.final': num('6.20') } },
      hint('1-1!threePublic.final', 'fail', { expected: '≤ 6.10', found: '6.20' }),
    ),
    when(
      '6.01 against 6, which is 6.00 beside decimals: 6.005 ≤ 6.005',
      { '1-1': { 'threePublic.final': num('6.01'), 'threePublic.previous': num('6') } },
      rounding('1-1!threePublic.final'),
    ),
    when('no last year', { '1-1': { 'threePublic.previous': '——' } }, notApplicable('1-1!threePublic.final', 'blank')),
    when('not to be read', { '1-1': { 'threePublic.previous': '6点1' } }, unreadable('1-1!threePublic.final')),
  ),
  table(
    'B11-10',
    when('37.20 ≤ 38.00', {}, pass('1-1!office.final')),
    when('38.20 − 38.00 = 0.20', { '1-1': { 'office.final': num('38.20') } }, warning('1-1!office.final')),
    when('38.10 − 38.00 = 0.10', { '1-1': { 'office.final': num('38.10') } }, warning('1-1!office.final')),
    when('38.05 − 38.00 = 0.05 < 0.1', { '1-1': { 'office.final': num('38.05') } }, hint('1-1!office.final')),
    when(
      '0.50 without a budget',
      { '1-1': { 'task.final': num('0.50') } },
      warning('1-1!task.final', 'noBudget', { found: '0.50' }),
    ),
    when(
      '38.01 against 38.00: 38.005 ≤ 38.005',
      { '1-1': { 'office.final': num('38.01') } },
      rounding('1-1!office.final'),
    ),
    when('no budget given', { '1-1': { 'office.budget': null } }, notApplicable('1-1!office.final', 'blank')),
    when('not to be read', { '1-1': { 'office.final': '三十七' } }, unreadable('1-1!office.final')),
  ),
  table(
    'B11-11',
    when('20.40 ≤ 21.00', {}, pass('1-1!procurement.final')),
    when(
      '22.00 > 21.00',
      { '1-1': { 'procurement.final': num('22.00') } },
      warning('1-1!procurement.final', 'fail', { expected: '≤ 21.00', found: '22.00' }),
    ),
    when(
      '—— does not apply',
      { '1-1': { 'procurement.budget': '——' } },
      notApplicable('1-1!procurement.final', 'blank'),
    ),
    when('21.01 against 21.00', { '1-1': { 'procurement.final': num('21.01') } }, rounding('1-1!procurement.final')),
    when('not to be read', { '1-1': { 'procurement.final': '二十' } }, unreadable('1-1!procurement.final')),
  ),
  table(
    'B11-12',
    when('20.40 ≤ 37.20 + 38.60 = 75.80 and ≤ 399.15', {}, pass('1-1!procurement.final')),
    when(
      '80.00 > 75.80',
      { '1-1': { 'procurement.final': num('80.00') } },
      warning('1-1!procurement.final', 'overMeans', { expected: '≤ 75.8', found: '80.00' }),
    ),
    when('400.00 > 399.15, of all that was spent', { '1-1': { 'procurement.final': num('400.00') } }, [
      error('1-1!procurement.final', 'overSpending', { expected: '≤ 399.15', found: '400.00' }),
      warning('1-1!procurement.final', 'overMeans'),
    ]),
    when('no procurement', { '1-1': { 'procurement.final': null } }, notApplicable('1-1!procurement.final', 'blank')),
    when('not to be read', { '1-1': { 'procurement.final': '二十' } }, unreadable('1-1!procurement.final')),
  ),
  table(
    'B11-17',
    when('12.60 ÷ 12.40 − 1 = 1.61%', {}, pass('1-1!supplies.final')),
    when(
      '8.32 ÷ 13.40 − 1 = −37.91%',
      { '1-1': { 'supplies.previous': num('13.40'), 'supplies.final': num('8.32') } },
      hint('1-1!supplies.final', 'fail', { expected: '±30%', found: '-37.91%' }),
    ),
    when('4.16 ÷ 3.20 − 1 = 30.00%', { '1-1': { 'meetings.final': num('4.16') } }, pass('1-1!meetings.final')),
    when('4.17 ÷ 3.20 − 1 = 30.31%', { '1-1': { 'meetings.final': num('4.17') } }, hint('1-1!meetings.final')),
    when(
      'a base below 1万元',
      { '1-1': { 'meetings.previous': num('0.90') } },
      notApplicable('1-1!meetings.final', 'notApplicable'),
    ),
    when('no last year', { '1-1': { 'meetings.previous': null } }, notApplicable('1-1!meetings.final', 'blank')),
    when('not to be read', { '1-1': { 'meetings.previous': '三万多' } }, unreadable('1-1!meetings.final')),
    when('a profile that allows 50%', { '1-1': { 'meetings.final': num('4.17') } }, pass('1-1!meetings.final'), {
      profile: { yearChange: 50 },
    }),
  ),
  table(
    'B11-18',
    when('no car bought', {}, pass('1-1!running.final')),
    when(
      'bought for 18.00 and nothing to run it',
      { '1-1': { 'purchase.final': num('18.00'), 'running.final': num('0.00') } },
      hint('1-1!running.final', 'fail', { found: '0.00' }),
    ),
    when('bought and run', { '1-1': { 'purchase.final': num('18.00') } }, pass('1-1!running.final')),
    when('blank', { '1-1': { 'running.final': null } }, notApplicable('1-1!running.final', 'blank')),
  ),
  table(
    'B11-18',
    blank('no running costs given', { '1-1': { 'running.final': null } }, notApplicable('1-1!running.final', 'blank')),
    garbled('running costs not to be read', { '1-1': { 'running.final': '四万多' } }, unreadable('1-1!running.final')),
  ),
  table(
    'B11-20',
    when('23.40 ≤ 24.00', {}, pass('1-1!care.final')),
    when(
      '25.00 > 24.00',
      { '1-1': { 'care.final': num('25.00') } },
      warning('1-1!care.final', 'fail', { expected: '≤ 24.00', found: '25.00' }),
    ),
    when(
      '24.05 > 24.00: little, and a warning all the same',
      { '1-1': { 'care.final': num('24.05') } },
      warning('1-1!care.final'),
    ),
    when('6.00 with a budget of 0', { '1-1': { 'care.budget': num('0.00') } }, warning('1-1!care.final', 'noBudget')),
    when('24.01 against 24.00', { '1-1': { 'care.final': num('24.01') } }, rounding('1-1!care.final')),
    when('no budget given', { '1-1': { 'care.budget': null } }, notApplicable('1-1!care.final', 'blank')),
    when('not to be read', { '1-1': { 'care.final': '二十' } }, unreadable('1-1!care.final')),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  ...['abroad', 'reception'].map((line) =>
    together('B11-05', 'more than its budget', `1-1!${line}.final`, ({ figure }) => ({
      '1-1': { [`${line}.final`]: money(figure(`1-1!${line}.budget`).plus('1.80')) },
    })),
  ),
  together('B11-06', 'more than last year', '1-1!threePublic.final', ({ figure }) => ({
    '1-1': { 'threePublic.previous': money(figure('1-1!threePublic.final').minus('0.50')) },
  })),
  ...['supplies', 'meetings', 'office'].map((line) =>
    together('B11-10', 'more than its budget', `1-1!${line}.final`, ({ figure }) => ({
      '1-1': { [`${line}.final`]: money(figure(`1-1!${line}.budget`).plus('1.50')) },
    })),
  ),
  instead('B11-11', 'more than its budget', '1-1!procurement.budget', num('12.00')),
  instead('B11-12', 'more than there is', '1-1!procurement.final', num('90000.00')),
  ...['meetings', 'supplies', 'care'].map((line) =>
    together('B11-17', 'less than half of last year’s', `1-1!${line}.final`, ({ figure }) => ({
      '1-1': { [`${line}.previous`]: money(figure(`1-1!${line}.final`).times('2.4').plus(2)) },
    })),
  ),
  together('B11-18', 'a car without running', '1-1!running.final', () => ({
    '1-1': { 'purchase.final': num('18.00'), 'running.final': num('0.00') },
  })),
  ...['care', 'station'].map((line) => instead('B11-20', 'no budget', `1-1!${line}.budget`, num('0.00'))),
];
