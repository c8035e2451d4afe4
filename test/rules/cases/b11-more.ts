import { num, pct } from '../support/cell';
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

const ALONE = { care: null, station: null } as const;

/** B11-13 … B11-20. */
export const BASIC_MORE: readonly RuleTable[] = [
  table(
    'B11-13',
    when('no 1-3: 406.00 − 400.00 = 6.00', ALONE, pass('1-1!adjustment.final')),
    when(
      'no 1-3: 22.83 in both columns, not 6',
      { ...ALONE, '1-1': { 'adjustment.budget': num('22.83'), 'adjustment.final': num('22.83') } },
      warning('1-1!adjustment.final', 'inferred', { expected: '6.00', found: '22.83' }),
    ),
    when(
      'one of the two columns is enough',
      { ...ALONE, '1-1': { 'adjustment.budget': num('5.00') } },
      hint('1-1!adjustment.final', 'otherColumn', { expected: '6.00', found: '5.00' }),
    ),
    when(
      '6.01: within 3 × 0.005',
      { ...ALONE, '1-1': { 'adjustment.budget': null, 'adjustment.final': num('6.01') } },
      rounding('1-1!adjustment.final'),
    ),
    when(
      'nothing filled in',
      { ...ALONE, '1-1': { 'adjustment.budget': null, 'adjustment.final': null } },
      notApplicable('1-1!adjustment.final', 'blank'),
    ),
    when('not to be read', { ...ALONE, '1-1': { 'adjustment.final': '六' } }, unreadable('1-1!adjustment.final')),
    when('with 1-3 forms X-07 compares', {}, none('1-1!adjustment.final')),
  ),
  table(
    'B11-14',
    when('294 ÷ 300 = 98.00%', {}, pass('1-1!areaRate')),
    when(
      '294 ÷ 300 ≠ 99.00%',
      { '1-1': { areaRate: pct('99.00%') } },
      error('1-1!areaRate', 'fail', { expected: '98.00%', found: '99.00%' }),
    ),
    when(
      '296 ÷ 300 = 98.666…%, cut off',
      { '1-1': { actualArea: 296, areaRate: pct('98.66%') } },
      hint('1-1!areaRate', 'truncated', { expected: '98.67%', found: '98.66%' }),
    ),
    when(
      '306 ÷ 300 = 102.00%: more than approved',
      { '1-1': { actualArea: 306, areaRate: pct('102.00%') } },
      warning('1-1!areaRate', 'over', { expected: '≤ 100%', found: '102.00%' }),
    ),
    when('no rate', { '1-1': { areaRate: null } }, notApplicable('1-1!areaRate', 'blank')),
    when('not to be read', { '1-1': { actualArea: '三百左右' } }, unreadable('1-1!areaRate')),
    when(
      'no building at all',
      {
        '1-1': {
          approvedArea: null,
          actualArea: null,
          areaRate: null,
          budgetInvestment: null,
          actualInvestment: null,
          investmentRate: null,
        },
      },
      notApplicable('1-1!areaRate', 'blank'),
    ),
  ),
  table(
    'B11-15',
    when('29.40 ÷ 30.00 = 98.00%', {}, pass('1-1!investmentRate')),
    when(
      '98.03%: 29.405 ÷ 29.995 = 98.033…%',
      { '1-1': { investmentRate: pct('98.03%') } },
      rounding('1-1!investmentRate'),
    ),
    when(
      '0.46 ÷ 1.48 = 31.08%, and 31.00% hides a rounding',
      {
        '1-1': { actualInvestment: num('0.46'), budgetInvestment: num('1.48'), investmentRate: pct('31.00%') },
      },
      hint('1-1!investmentRate', 'coarse', { expected: '31.08%', found: '31.00%' }),
    ),
    when(
      '98.04% − 0.005 > 98.033…%',
      { '1-1': { investmentRate: pct('98.04%') } },
      error('1-1!investmentRate', 'fail', { expected: '98.00%', found: '98.04%' }),
    ),
    when(
      '31.00 ÷ 30.00 = 103.33%',
      { '1-1': { actualInvestment: num('31.00'), investmentRate: pct('103.33%') } },
      warning('1-1!investmentRate', 'over', { found: '103.33%' }),
    ),
    when(
      'built without a budget',
      { '1-1': { budgetInvestment: num('0.00') } },
      warning('1-1!investmentRate', 'over', { found: '29.40 > 0.00' }),
    ),
    when(
      '2960.00 ÷ 3000.00 = 98.666…%, cut off',
      { '1-1': { budgetInvestment: num('3000.00'), actualInvestment: num('2960.00'), investmentRate: pct('98.66%') } },
      hint('1-1!investmentRate', 'truncated', { expected: '98.67%', found: '98.66%' }),
    ),
    when('no investment', { '1-1': { actualInvestment: null } }, notApplicable('1-1!investmentRate', 'blank')),
    when('not to be read', { '1-1': { actualInvestment: '三十上下' } }, unreadable('1-1!investmentRate')),
  ),
  table(
    'B11-16',
    when('a total with its details', {}, pass('1-1!threePublic.final')),
    when(
      '5.80 in all, and no line below it filled',
      {
        '1-1': Object.fromEntries(
          ['vehicles', 'purchase', 'running', 'abroad', 'reception'].flatMap((line) =>
            ['previous', 'budget', 'final'].map((column) => [`${line}.${column}`, null]),
          ),
        ),
      },
      warning('1-1!threePublic.final', 'fail', { found: '6.10、6.50、5.80' }),
    ),
    ...(
      [
        ['office', ['supplies', 'utilities', 'meetings']],
        ['earmarked', ['care', 'station']],
      ] as const
    ).map(([whole, lines]) =>
      when(
        `${whole}: no line below it filled`,
        {
          '1-1': Object.fromEntries(
            lines.flatMap((line) => ['previous', 'budget', 'final'].map((column) => [`${line}.${column}`, null])),
          ),
        },
        warning(`1-1!${whole}.final`),
      ),
    ),
    when(
      'one line of 公用经费 is enough',
      { '1-1': { 'supplies.final': null, 'utilities.final': null } },
      pass('1-1!office.final'),
    ),
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
    'B11-19',
    when('8.80 for water, power and travel', {}, [pass('1-1!utilities.final'), pass('1-1!A1')]),
    when(
      'nothing for water, power and travel in any year, with 11 people at work',
      {
        '1-1': { 'utilities.previous': num('0.00'), 'utilities.budget': num('0.00'), 'utilities.final': num('0.00') },
      },
      hint('1-1!utilities.final', 'nought'),
    ),
    when(
      'a blank beside a 0 in one line',
      { '1-1': { 'meetings.previous': null, 'meetings.final': num('0.00') } },
      hint('1-1!meetings.previous', 'mixed'),
    ),
    when(
      '运行维护经费 blank in all columns, 业务工作经费 0 in all',
      { '1-1': { 'maintenance.previous': null, 'maintenance.budget': null, 'maintenance.final': null } },
      hint('1-1!maintenance.previous', 'mixed'),
    ),
    when(
      'a line left blank beside lines with amounts says nothing of noughts',
      { '1-1': { 'meetings.previous': null, 'meetings.budget': null, 'meetings.final': null } },
      pass('1-1!A1'),
    ),
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
