import { type Fault, instead } from '../support/fault';
import { LOST } from '../support/given';
import { blank, error, garbled, hint, none, pass, type RuleTable, table, when } from '../support/table';

/** GEN-01, GEN-02. */
export const TABLES: readonly RuleTable[] = [
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
    'GEN-01',
    blank(
      'a title without a year says none',
      { '1-1': { title: '部门整体支出绩效评价基础数据表' } },
      none('1-1!title'),
    ),
    garbled('a head that is an error value', { '1-1': { staffHead: LOST } }, none('1-1!staffHead')),
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
    'GEN-02',
    blank('no implementer: B13-01', { care: { implementer: null } }, none('care!implementer')),
    garbled('an error value', { care: { implementer: LOST } }, none('care!implementer')),
  ),
];

/** Planted in generated units. */
export const FAULTS: readonly Fault[] = [
  instead('GEN-01', 'a head of another year', '1-1!budgetHead', '2022年预算数'),
  instead('GEN-01', 'another head of another year', '1-1!finalHead', '2024年决算数'),
  instead('GEN-01', 'the staff of another year', '1-1!staffHead', '2021年实际在职人数'),
  instead('GEN-02', 'another unit', 'care!implementer', '某县水利工程管理站'),
  instead('GEN-02', 'another unit', 'station!implementer', '某市第二福利院'),
];
