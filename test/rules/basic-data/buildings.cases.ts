import { type Fault, rateOffBy, together } from '../support/fault';
import { num, pct } from '../support/cell';
import {
  error,
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

/** B11-14, B11-15. */
export const TABLES: readonly RuleTable[] = [
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
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  rateOffBy('B11-14', 'a wrong rate', '1-1!areaRate', '0.90'),
  together('B11-14', 'more than was approved', '1-1!actualArea', ({ figure }) => ({
    '1-1': { actualArea: figure('1-1!approvedArea').plus(40).toNumber() },
  })),
  rateOffBy('B11-15', 'a wrong rate', '1-1!investmentRate', '-0.60'),
];
