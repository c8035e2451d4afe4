import { type Fault, instead } from '../support/fault';
import { LOST } from '../support/given';
import { blank, garbled, hint, pass, type RuleTable, table, when } from '../support/table';

const footer = (person: string, date: string, phone: string) =>
  `填表人：${person}   填报日期：${date}   联系电话：${phone}   单位负责人签字：李四`;

/** */
export const TABLES: readonly RuleTable[] = [
  table(
    'X-12',
    when('the same on all four', {}, pass('1-1!footer')),
    when(
      'another telephone on one of four',
      { care: { footer: footer('张三', '2024.3.15', '111-11111111') } },
      hint('care!footer', 'odd', { expected: '000-00000000', found: '111-11111111' }),
    ),
    when(
      'another day on one of four',
      { '1-2': { footer: footer('张三', '2024.3.18', '000-00000000') } },
      hint('1-2!footer', 'odd', { expected: '2024.3.15', found: '2024.3.18' }),
    ),
    when(
      'another person on the first of four',
      { '1-1': { footer: footer('王五', '2024.3.15', '000-00000000') } },
      hint('1-1!footer', 'odd', { expected: '张三', found: '王五' }),
    ),
    when(
      'two and two: nobody can tell',
      {
        care: { footer: footer('王五', '2024.3.15', '000-00000000') },
        station: { footer: footer('王五', '2024.3.15', '000-00000000') },
      },
      hint('1-1!footer', 'differ', { found: '张三 / 王五' }),
    ),
    when(
      'the same day and number in other spellings',
      { '1-2': { footer: footer('张 三', '2024年03月15日', '00000000000') } },
      pass('1-1!footer'),
    ),
    when('a blank is GEN-03’s', { care: { footer: footer('', '2024.3.15', '000-00000000') } }, pass('1-1!footer')),
  ),
  table(
    'X-12',
    garbled('an error value', { care: { footer: LOST } }, pass('1-1!footer')),
    blank('no footer', { care: { footer: null } }, pass('1-1!footer')),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  instead(
    'X-12',
    'another telephone',
    'care!footer',
    '填表人：张三   填报日期：2024.3.15   联系电话：000-99999999   单位负责人签字：李四',
  ),
  instead(
    'X-12',
    'another person',
    '1-2!footer',
    '填表人：王五   填报日期：2024.3.15   联系电话：000-00000000   单位负责人签字：李四',
  ),
];
