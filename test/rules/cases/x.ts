import { contentAt, type SheetChange } from '../support/book';
import { num, pct } from '../support/cell';
import { lastYear } from '../support/last-year';
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

const OWN = ['visits', 'events', 'handled', 'onTime', 'cost', 'income', 'aware', 'energy', 'rules', 'pleased'];
const COPIES = ['repairs', 'open', 'intact', 'mended', 'cost', 'thrifty', 'waiting', 'paper', 'rules', 'pleased'];

/** The first rows of 1-2 put in place of so many rows of the second project. */
function copied(count: number): SheetChange {
  const rows = OWN.slice(0, count).flatMap((own, i) =>
    ['name', 'target', 'actual'].map(
      (key) => [`${COPIES[i] ?? ''}.${key}`, contentAt('1-2', `${own}.${key}`)] as const,
    ),
  );
  return Object.fromEntries(rows);
}

const BLANK_LINE = {
  'station.label': null,
  'station.previous': null,
  'station.budget': null,
  'station.final': null,
};
const footer = (person: string, date: string, phone: string) =>
  `填表人：${person}   填报日期：${date}   联系电话：${phone}   单位负责人签字：李四`;

/** X: between the forms. */
export const CROSS: readonly RuleTable[] = [
  table(
    'X-02',
    when('24.00 = 24.00', {}, pass('1-1!care.budget')),
    when(
      '20.00 ≠ 24.00',
      { '1-1': { 'care.budget': num('20.00') } },
      warning('1-1!care.budget', 'fail', { expected: '24.00', found: '20.00' }),
    ),
    when('the initial or the adjusted budget', { care: { 'total.adjusted': num('26.00') } }, pass('1-1!care.budget')),
    when('24.01 for 24.00', { '1-1': { 'care.budget': num('24.01') } }, rounding('1-1!care.budget')),
    when('no budget', { '1-1': { 'care.budget': null } }, notApplicable('1-1!care.budget', 'blank')),
    when('not to be read', { '1-1': { 'care.budget': '二十四' } }, unreadable('1-1!care.budget')),
  ),
  table(
    'X-03',
    when('38.60 = 38.60 = 23.40 + 15.20', {}, [pass('1-2!nature.project'), pass('1-1!care.final')]),
    when(
      '0 ≠ 38.60 = 38.60',
      { '1-2': { 'nature.project': '项目支出：0' } },
      error('1-2!nature.project', 'odd', { expected: '38.60', found: '0.00' }),
    ),
    when(
      '1-1 = 38.60 where 1-2 and the projects agree on 35.60: 1-1 is the odd one',
      {
        '1-2': { 'nature.project': '项目支出：35.60' },
        care: { 'total.executed': num('20.40') },
        '1-1': { 'care.label': '另一件事', 'station.label': '又一件事' },
      },
      error('1-1!project.final', 'odd', { expected: '35.60', found: '38.60' }),
    ),
    when(
      'all three differ: one finding, and no value that it should be',
      {
        '1-2': { 'nature.project': '项目支出：30.00' },
        '1-1': { 'project.final': num('35.00'), 'care.label': '另一件事', 'station.label': '又一件事' },
      },
      error('1-2!nature.project', 'fail', { found: '30.00' }),
    ),
    when('a total of 0 over parts of 23.40: the parts count', { care: { 'total.executed': num('0.00') } }, [
      pass('1-2!nature.project'),
      pass('1-1!care.final'),
    ]),
    when(
      '23.00 + 15.60 = 38.60: two projects changed for each other',
      { '1-1': { 'care.final': num('23.00'), 'station.final': num('15.60') } },
      [
        error('1-1!care.final', 'project', { expected: '23.40', found: '23.00' }),
        error('1-1!station.final', 'project', { expected: '15.20', found: '15.60' }),
      ],
    ),
    when(
      '1-1 and 1-2 agree on 38.60, a form leaves 2.00 out: it is the form that is looked at first',
      { care: { 'total.executed': num('21.40') } },
      [
        error('care!total.executed', 'projectForm', { expected: '23.40', found: '21.40' }),
        error('care!total.executed', 'odd', { expected: '38.60', found: '36.60' }),
      ],
    ),
    when('38.61 for 38.60', { '1-2': { 'nature.project': '项目支出：38.61' } }, rounding('1-2!nature.project')),
    when(
      'no 1-3: 1-1 and 1-2 are compared',
      { care: null, station: null, '1-2': { 'nature.project': '项目支出：30.00' } },
      error('1-2!nature.project', 'fail', { found: '30.00' }),
    ),
    when('1-2 alone', { '1-1': null, care: null, station: null }, notApplicable('1-2!nature.project', 'noProjects')),
    when('not to be read', { '1-1': { 'project.final': '见附表' } }, unreadable('1-2!nature.project')),
  ),
  table(
    'X-04',
    when('a form for each line', {}, [pass('1-1!care.label'), pass('1-1!station.label')]),
    when('a name without 经费 and with quotes', { care: { project: '“社区助老服务”项目' } }, pass('1-1!care.label')),
    when(
      'a line without a form',
      { station: null },
      error('1-1!station.label', 'noForm', { found: '便民服务站维护经费' }),
    ),
    when(
      'a form without a line',
      { '1-1': BLANK_LINE },
      error('station!project', 'noLine', { found: '便民服务站维护经费' }),
    ),
    when(
      'a form without a line, and 业务工作经费 of 15.20',
      { '1-1': { ...BLANK_LINE, 'task.final': num('15.20') } },
      warning('station!project', 'noLine'),
    ),
    when(
      'a line with nothing in it needs no form',
      { station: null, '1-1': { 'station.budget': num('0.00'), 'station.final': num('0.00') } },
      notApplicable('1-1!station.label', 'notApplicable'),
    ),
    when('one project under two names: 维护 on 1-1, 运维 on its form', { station: { project: '便民服务站运维经费' } }, [
      error('1-1!station.label', 'formRenamed', { found: '便民服务站维护经费' }),
      error('station!project', 'renamed', { found: '便民服务站运维经费' }),
    ]),
    when('two projects that have nothing in common', { station: { project: '校车采购经费' } }, [
      error('1-1!station.label', 'noForm'),
      error('station!project', 'noLine'),
    ]),
    when('no 1-3 in the workbook: one hint', { care: null, station: null }, hint('1-1!care.label', 'noProjects')),
  ),
  table('X-05', when('no text of the report', {}, notApplicable('1-2!total.executed', 'noReport'))),
  table(
    'X-07',
    when('(406.00 − 400.00) − 0 − 0 = 6.00', {}, pass('1-1!adjustment.final')),
    when(
      '5.00 ≠ 6',
      { '1-1': { 'adjustment.budget': num('5.00'), 'adjustment.final': num('5.00') } },
      error('1-1!adjustment.final', 'fail', { expected: '6.00', found: '5.00' }),
    ),
    when(
      '(406.00 − 400.00) − (26.00 − 24.00) = 4',
      { care: { 'total.adjusted': num('26.00') } },
      error('1-1!adjustment.final', 'fail', { expected: '4.00' }),
    ),
    when(
      'a project without its form: inferred',
      { station: null, '1-1': { 'adjustment.budget': num('5.00'), 'adjustment.final': num('5.00') } },
      warning('1-1!adjustment.final', 'inferred', { expected: '6.00' }),
    ),
    when(
      'one of the two columns',
      { '1-1': { 'adjustment.budget': num('0.00') } },
      hint('1-1!adjustment.final', 'otherColumn', { found: '0.00' }),
    ),
    when(
      '6.01: within 3 × 0.005',
      { '1-1': { 'adjustment.budget': null, 'adjustment.final': num('6.01') } },
      rounding('1-1!adjustment.final'),
    ),
    when(
      'blank',
      { '1-1': { 'adjustment.budget': null, 'adjustment.final': null } },
      notApplicable('1-1!adjustment.final', 'blank'),
    ),
    when('not to be read', { '1-1': { 'adjustment.final': '六' } }, unreadable('1-1!adjustment.final')),
  ),
  table(
    'X-10',
    when('360.55 ≥ 37.20', {}, pass('1-2!nature.basic')),
    when(
      '30.00 < 37.20',
      { '1-2': { 'nature.basic': '基本支出：30.00' } },
      error('1-2!nature.basic', 'fail', { expected: '≥ 37.20', found: '30.00' }),
    ),
    when('37.19 for 37.20', { '1-2': { 'nature.basic': '基本支出：37.19' } }, rounding('1-2!nature.basic')),
    when(
      'the details, where the total is blank: 24.50',
      { '1-1': { 'office.final': null }, '1-2': { 'nature.basic': '基本支出：24.00' } },
      error('1-2!nature.basic'),
    ),
    when('no basic expenditure', { '1-2': { 'nature.basic': '基本支出：' } }, none('1-2!nature.basic')),
  ),
  table(
    'X-11',
    when('no row in common', {}, pass('care!served.name')),
    when('7 of 10 rows', { station: copied(7) }, pass('1-2!visits.name')),
    when('8 of 10 rows: 80%', { station: copied(8) }, warning('1-2!visits.name', 'fail', { found: '80%' })),
    when('all rows', { station: copied(10) }, warning('1-2!visits.name', 'fail', { found: '100%' })),
  ),
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
    'X-17',
    when('last year’s 1-1 on a hidden sheet: 6.10 and 6.10', {}, pass('1-1!threePublic.previous'), {
      further: [lastYear()],
    }),
    when('it says 6.00', {}, error('1-1!threePublic.previous', 'fail', { expected: '6.00', found: '6.10' }), {
      further: [lastYear({ 'threePublic.final': '6.00' })],
    }),
    when('6.1 for 6.14', { '1-1': { 'threePublic.previous': num('6.14') } }, rounding('1-1!threePublic.previous'), {
      further: [lastYear({ 'threePublic.final': num('6.1') })],
    }),
    when('a blank', { '1-1': { 'threePublic.previous': null } }, notApplicable('1-1!threePublic.previous', 'blank'), {
      further: [lastYear()],
    }),
    when('no figure there', {}, unreadable('1-1!threePublic.previous'), {
      further: [lastYear({ 'threePublic.final': '六万多' })],
    }),
    when('20 posts last year, 12 now', {}, hint('1-1!posts', 'staff', { expected: '20', found: '12' }), {
      further: [lastYear({ posts: 20 })],
    }),
    when('the year before last: nothing to compare', {}, none('1-1!threePublic.previous'), {
      further: [
        lastYear({
          title: '2021年度部门整体支出绩效评价基础数据表',
          staffHead: '2021年实际在职人数',
          previousHead: '2020年决算数',
          budgetHead: '2021年预算数',
          finalHead: '2021年决算数',
        }),
      ],
    }),
    when('no other year in the workbook', {}, none('1-1!threePublic.previous')),
  ),
  table(
    'X-18',
    when('≤410.00万元, neither 400.00 nor 406.00', {}, pass('1-2!cost.target')),
    when('the initial budget: 400.00', { '1-2': { 'cost.target': '≤400.00万元' } }, pass('1-2!cost.target')),
    when(
      'the budget as adjusted: 406.00, from 400.00',
      { '1-2': { 'cost.target': '≤406.00万元' } },
      hint('1-2!cost.target', 'fail', { found: '≤406.00万元' }),
    ),
    when('the same in 元', { '1-2': { 'cost.target': '≤4060000元' } }, hint('1-2!cost.target', 'fail')),
    when(
      'nothing was adjusted: 406.00 both',
      { '1-2': { 'cost.target': '≤406.00万元', 'total.initial': num('406.00') } },
      pass('1-2!cost.target'),
    ),
    when(
      'a cost per piece is no whole',
      { '1-2': { 'cost.name': '户均补助标准', 'cost.target': '≤406.00万元' } },
      none('1-2!cost.target'),
    ),
    when('no target', { '1-2': { 'cost.target': null } }, notApplicable('1-2!cost.target', 'blank')),
    when('no initial budget', { '1-2': { 'total.initial': null } }, notApplicable('1-2!cost.target', 'blank')),
    when('a budget not to be read', { '1-2': { 'total.adjusted': '四百余万' } }, unreadable('1-2!cost.target')),
  ),
  table(
    'X-19',
    when('400.00 ≥ 24.00 + 16.00', {}, pass('1-2!total.initial')),
    when(
      '39.00 < 40.00',
      { '1-2': { 'total.initial': num('39.00') } },
      warning('1-2!total.initial', 'fail', { expected: '≥ 40.00', found: '39.00' }),
    ),
    when('39.99 for 40.00', { '1-2': { 'total.initial': num('39.99') } }, rounding('1-2!total.initial')),
    when('no 1-3', { care: null, station: null }, none('1-2!total.initial')),
  ),
  table(
    'X-20',
    when('15.20 ÷ 16.00 = 95%', {}, pass('station!total.rate')),
    when(
      '9.00 ÷ 16.00 = 56.25% < 60%, and every output full',
      { station: { 'total.executed': num('9.00'), 'total.rate': pct('56.25%') } },
      warning('station!total.rate', 'fail', { expected: '≥ 60%', found: '56.25%' }),
    ),
    when('9.60 ÷ 16.00 = 60%', { station: { 'total.executed': num('9.60') } }, pass('station!total.rate')),
    when(
      '56.25%, and an output that was cut',
      { station: { 'total.executed': num('9.00'), 'open.score': num('4.00') } },
      pass('station!total.rate'),
    ),
    when(
      'a total of 0 over its parts: 15.20 ÷ 16.00',
      { station: { 'total.adjusted': num('0.00') } },
      pass('station!total.rate'),
    ),
    when(
      'no budget',
      { station: { 'total.adjusted': num('0.00'), 'appropriation.adjusted': num('0.00') } },
      none('station!total.rate'),
    ),
  ),
];
