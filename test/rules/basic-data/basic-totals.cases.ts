import { type Fault, instead, money, offBy, rateOffBy, together, inColumns, blankLines } from '../support/fault';
import { wholeLines } from '../support/book';
import { num, pct } from '../support/cell';
import { LINE } from '../support/given';
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

/** B11-01, B11-02, B11-03, B11-04, B11-07, B11-08, B11-09, B11-16. */
export const TABLES: readonly RuleTable[] = [
  table(
    'B11-01',
    when('11 ÷ 12 = 91.666…%, printed 91.67%', {}, pass('1-1!controlRate')),
    when('in whole percent: 92%', { '1-1': { controlRate: pct('92%') } }, pass('1-1!controlRate')),
    when('as a text', { '1-1': { controlRate: '91.67%' } }, pass('1-1!controlRate')),
    when('as a ratio in General: 0.9167', { '1-1': { controlRate: 0.9167 } }, pass('1-1!controlRate')),
    when('as a bare number: 91.67', { '1-1': { controlRate: 91.67 } }, pass('1-1!controlRate')),
    when(
      'unrounded behind 91.67%',
      { '1-1': { controlRate: { ...pct('91.67%'), value: 11 / 12 } } },
      pass('1-1!controlRate'),
    ),
    when(
      'cut off: 91.66%',
      { '1-1': { controlRate: pct('91.66%') } },
      hint('1-1!controlRate', 'truncated', { expected: '91.67%', found: '91.66%' }),
    ),
    when(
      'another figure: 90.00%',
      { '1-1': { controlRate: pct('90.00%') } },
      error('1-1!controlRate', 'fail', { expected: '91.67%', found: '90.00%' }),
    ),
    when('11 people and 0 posts', { '1-1': { posts: 0 } }, warning('1-1!controlRate', 'noPosts', { found: '0' })),
    when('11 people and no posts given', { '1-1': { posts: null } }, warning('1-1!controlRate', 'postsBlank')),
    when('nobody and no posts', { '1-1': { posts: 0, staff: 0 } }, notApplicable('1-1!controlRate', 'noBudget')),
    when('no rate given', { '1-1': { controlRate: null } }, notApplicable('1-1!controlRate', 'blank')),
    when('people not to be read', { '1-1': { staff: '约11人' } }, unreadable('1-1!controlRate')),
  ),
  table(
    'B11-02',
    when('11 ≤ 12', {}, pass('1-1!controlRate')),
    when('12 ≤ 12', { '1-1': { staff: 12 } }, pass('1-1!controlRate')),
    when(
      '25 − 23 = 2 too many: 108.70%',
      { '1-1': { posts: 23, staff: 25, controlRate: pct('108.70%') } },
      warning('1-1!controlRate', 'fail', { expected: '≤ 100%', found: '108.70%' }),
    ),
    when('no people given', { '1-1': { staff: null } }, notApplicable('1-1!controlRate', 'blank')),
    when('posts not to be read', { '1-1': { posts: '十几个左右' } }, unreadable('1-1!controlRate')),
    when('no posts: B11-01', { '1-1': { posts: 0 } }, notApplicable('1-1!controlRate', 'otherRule')),
  ),
  table(
    'B11-03',
    when('4.60 + 0.00 + 1.20 = 5.80', {}, [pass('1-1!threePublic.final'), pass('1-1!threePublic.budget')]),
    when(
      '5.90 ≠ 5.80',
      { '1-1': { 'threePublic.final': num('5.90') } },
      error('1-1!threePublic.final', 'fail', { expected: '5.80', found: '5.90' }),
    ),
    when(
      '5.82 − 0.005 = 5.80 + 3 × 0.005: the intervals touch',
      { '1-1': { 'threePublic.final': num('5.82') } },
      rounding('1-1!threePublic.final'),
    ),
    when(
      '5.83 − 0.005 > 5.80 + 3 × 0.005',
      { '1-1': { 'threePublic.final': num('5.83') } },
      error('1-1!threePublic.final'),
    ),
    when(
      'a 0 without decimals was not rounded: 5.82 − 0.005 > 5.80 + 2 × 0.005',
      { '1-1': { 'threePublic.final': num('5.82'), 'abroad.final': num('0') } },
      error('1-1!threePublic.final'),
    ),
    when(
      'a whole number beside decimals has them: 6.00 is not 5.80',
      { '1-1': { 'threePublic.final': num('6') } },
      error('1-1!threePublic.final'),
    ),
    when(
      'no vehicles subtotal: (0.00 + 4.60) + 0.00 + 1.20 = 5.80',
      { '1-1': { 'vehicles.final': null } },
      pass('1-1!threePublic.final'),
    ),
    when('no total', { '1-1': { 'threePublic.final': null } }, notApplicable('1-1!threePublic.final', 'blank')),
    when('a dash', { '1-1': { 'threePublic.final': '——' } }, notApplicable('1-1!threePublic.final', 'notApplicable')),
    when('a part not to be read', { '1-1': { 'reception.final': '一万多' } }, unreadable('1-1!threePublic.final')),
    when(
      'a tolerance of 0.2万元: 5.90 passes',
      { '1-1': { 'threePublic.final': num('5.90') } },
      rounding('1-1!threePublic.final'),
      { profile: { extraTolerance: 0.2 } },
    ),
    when(
      'whole amounts: 5 + 0 + 2 = 7, and 6 by what they were before',
      {
        '1-1': {
          ...wholeLines(),
          'reception.final': num('2'),
          'earmarked.final': num('38'),
          'project.final': num('38'),
        },
      },
      hint('1-1!threePublic.final', 'coarse', { expected: '7', found: '6' }),
    ),
  ),
  table(
    'B11-04',
    when('0.00 + 4.60 = 4.60', {}, pass('1-1!vehicles.final')),
    when(
      '0.00 + 4.60 ≠ 5.00',
      { '1-1': { 'vehicles.final': num('5.00') } },
      error('1-1!vehicles.final', 'fail', { expected: '4.60', found: '5.00' }),
    ),
    when(
      'the total above it adds up with 4.60, purchase and running come to 4.06',
      { '1-1': { 'running.final': num('4.06') } },
      error('1-1!vehicles.final', 'lines', { expected: '4.06', found: '4.60' }),
    ),
    when('4.61: within 3 × 0.005', { '1-1': { 'vehicles.final': num('4.61') } }, rounding('1-1!vehicles.final')),
    when(
      'no details',
      { '1-1': { 'purchase.final': null, 'running.final': null } },
      notApplicable('1-1!vehicles.final', 'noDetails'),
    ),
    when('a detail not to be read', { '1-1': { 'running.final': '4.6？' } }, unreadable('1-1!vehicles.final')),
    when(
      'whole amounts: 0 + 5 = 5, and 6 by what they were before',
      { '1-1': { ...wholeLines(), 'vehicles.final': num('6') } },
      hint('1-1!vehicles.final', 'coarse', { expected: '5', found: '6' }),
    ),
  ),
  table(
    'B11-04',
    blank('no total: GEN-06', { '1-1': { 'vehicles.final': null } }, notApplicable('1-1!vehicles.final', 'blank')),
    garbled('a part not to be read', { '1-1': { 'running.final': '四万多' } }, unreadable('1-1!vehicles.final')),
  ),
  table(
    'B11-07',
    when('0.00 + 0.00 + 38.60 = 38.60', {}, pass('1-1!project.final')),
    when(
      '0.00 + 0.00 + 38.60 ≠ 40.00',
      { '1-1': { 'project.final': num('40.00') } },
      error('1-1!project.final', 'fail', { expected: '38.60', found: '40.00' }),
    ),
    when('38.61: within 4 × 0.005', { '1-1': { 'project.final': num('38.61') } }, rounding('1-1!project.final')),
    when('no 专项 subtotal: 23.40 + 15.20 = 38.60', { '1-1': { 'earmarked.final': null } }, pass('1-1!project.final')),
    when(
      'right by the lines of a subtotal that is wrong',
      { '1-1': { 'earmarked.final': num('41.60') } },
      notApplicable('1-1!project.final', 'otherRule'),
    ),
    when('no total', { '1-1': { 'project.final': null } }, notApplicable('1-1!project.final', 'blank')),
    when('a part not to be read', { '1-1': { 'task.final': '若干' } }, unreadable('1-1!project.final')),
    when(
      'whole amounts: 0 + 0 + 38 = 38, and 39 by what they were before',
      { '1-1': { ...wholeLines(), 'earmarked.final': num('38') } },
      hint('1-1!project.final', 'coarse', { expected: '38', found: '39' }),
    ),
  ),
  table(
    'B11-08',
    when('23.40 + 15.20 = 38.60', {}, pass('1-1!earmarked.final')),
    when(
      '23.40 + 15.20 ≠ 38.50',
      { '1-1': { 'earmarked.final': num('38.50') } },
      error('1-1!earmarked.final', 'fail', { expected: '38.60', found: '38.50' }),
    ),
    when(
      'project expenditure adds up with 40.00, the projects come to 58.00',
      { '1-1': { 'care.budget': num('42.00') } },
      error('1-1!earmarked.budget', 'lines', { expected: '58.00', found: '40.00' }),
    ),
    when('38.61: within 3 × 0.005', { '1-1': { 'earmarked.final': num('38.61') } }, rounding('1-1!earmarked.final')),
    when('no subtotal', { '1-1': { 'earmarked.final': null } }, notApplicable('1-1!earmarked.final', 'blank')),
    when('a line not to be read', { '1-1': { 'care.final': '见附表' } }, unreadable('1-1!earmarked.final')),
    when(
      'whole amounts: 23 + 15 = 38, and 39 by what they were before',
      { '1-1': wholeLines() },
      hint('1-1!earmarked.final', 'coarse', { expected: '38', found: '39' }),
    ),
  ),
  table(
    'B11-09',
    when('37.20 ≥ 12.60 + 8.80 + 3.10 = 24.50', {}, pass('1-1!office.final')),
    when('24.50 ≥ 24.50', { '1-1': { 'office.final': num('24.50') } }, pass('1-1!office.final')),
    when('24.49: within 4 × 0.005', { '1-1': { 'office.final': num('24.49') } }, rounding('1-1!office.final')),
    when(
      '24.00 < 24.50',
      { '1-1': { 'office.final': num('24.00') } },
      error('1-1!office.final', 'fail', { expected: '≥ 24.50', found: '24.00' }),
    ),
    when('no total', { '1-1': { 'office.final': null } }, notApplicable('1-1!office.final', 'blank')),
    when('a detail not to be read', { '1-1': { 'supplies.final': '十二' } }, unreadable('1-1!office.final')),
  ),
  table(
    'B11-16',
    when('a total with its details', {}, pass('1-1!threePublic.final')),
    when(
      'earmarked: no line below it at all',
      {
        '1-1': Object.fromEntries(
          ['care', 'station'].flatMap((line) =>
            ['label', 'previous', 'budget', 'final'].map((column) => [`${line}.${column}`, null]),
          ),
        ),
      },
      warning('1-1!earmarked.final', 'fail', { found: '34.00 / 40.00 / 38.60' }),
    ),
    when(
      '5.80 in all, and no line below it filled',
      {
        '1-1': Object.fromEntries(
          ['vehicles', 'purchase', 'running', 'abroad', 'reception'].flatMap((line) =>
            ['previous', 'budget', 'final'].map((column) => [`${line}.${column}`, null]),
          ),
        ),
      },
      warning('1-1!threePublic.final', 'fail', { found: '6.10 / 6.50 / 5.80' }),
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
    'B11-16',
    blank('no total either', LINE('office', null), pass('1-1!office.final')),
    garbled(
      'details that cannot be read are details',
      {
        '1-1': {
          ...LINE('supplies', '若干')['1-1'],
          ...LINE('utilities', null)['1-1'],
          ...LINE('meetings', null)['1-1'],
        },
      },
      pass('1-1!office.final'),
    ),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  ...inColumns((column) => offBy('B11-03', 'does not add up', `1-1!threePublic.${column}`, '0.31')),
  ...inColumns((column) => offBy('B11-03', 'is not in its total', `1-1!reception.${column}`, '0.12')),
  ...inColumns((column) => offBy('B11-04', 'does not add up', `1-1!vehicles.${column}`, '-0.27')),
  ...inColumns((column) => offBy('B11-04', 'is not in its total', `1-1!running.${column}`, '0.12')),
  ...inColumns((column) => offBy('B11-07', 'does not add up', `1-1!project.${column}`, '0.31')),
  ...inColumns((column) => offBy('B11-08', 'does not add up', `1-1!earmarked.${column}`, '0.31')),
  ...inColumns((column) => offBy('B11-08', 'is not in its total', `1-1!station.${column}`, '-0.44')),
  ...inColumns((column) => instead('B11-09', 'less than its parts', `1-1!office.${column}`, num('1.00'))),
  rateOffBy('B11-01', 'a wrong rate', '1-1!controlRate', '-1.40'),
  rateOffBy('B11-01', 'a wrong rate', '1-1!controlRate', '0.07'),
  together('B11-02', 'two too many', '1-1!staff', ({ figure }) => ({
    '1-1': { staff: figure('1-1!posts').plus(2).toNumber() },
  })),
  together('B11-16', 'no parts of 公用经费', '1-1!office.final', () => ({
    '1-1': blankLines('supplies', 'utilities', 'meetings'),
  })),
  together('B11-16', 'no parts of 三公经费', '1-1!threePublic.final', ({ figure }) => ({
    '1-1': {
      ...blankLines('vehicles', 'purchase', 'running', 'abroad', 'reception'),
      'threePublic.final': money(figure('1-1!threePublic.final').plus(1)),
    },
  })),
  instead('B11-01', 'a rate of staff ÷ posts the other way round', '1-1!controlRate', pct('131.00%')),
];
