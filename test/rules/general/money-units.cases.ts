import { type Fault, money, together } from '../support/fault';
import { num } from '../support/cell';
import { blank, error, garbled, none, pass, type RuleTable, table, when } from '../support/table';

/** GEN-05. */
export const TABLES: readonly RuleTable[] = [
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
    'GEN-05',
    blank('nothing to compare', { '1-1': { 'care.final': null } }, none('1-1!care.final')),
    garbled('no figure', { '1-1': { 'care.final': '二十三万多' } }, none('1-1!care.final')),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  ...(['care', 'station'] as const).map((project) =>
    together('GEN-05', '元 instead of 万元', `1-1!${project}.final`, ({ figure }) => ({
      '1-1': { [`${project}.final`]: money(figure(`1-1!${project}.final`).times(10_000)) },
    })),
  ),
];
