import { checkWorkbook } from '../../src/rules';
import { BASIC, PROJECT, replaced, reworded } from '../fixtures/base';
import { sheet, workbook } from '../fixtures/table';

/** A project that 1-1 lists below 业务工作专项, not below 专项资金, has its line there. */

const HEADING = '1、业务工作专项（一个项目一行） | #3.00 | < | #3.00 | < | #3.00 | <';
const LINE = '执法办案经费 | #3.00 | < | #3.00 | < | #3.00 | <';

test.each([
  [`${HEADING}\n${LINE}`, []],
  [HEADING, ['执法办案经费']],
])('X-04 with %s', (lines, lacking) => {
  const book = workbook(
    sheet(replaced(BASIC, { '1、业务工作经费': lines }), { name: '1-1' }),
    sheet(PROJECT, { name: 'a' }),
    sheet(reworded(PROJECT, { 大厅运行经费: '监督测评经费' }), { name: 'b' }),
    sheet(reworded(PROJECT, { 大厅运行经费: '执法办案经费' }), { name: 'c' }),
  );
  const findings = checkWorkbook(book).findings.filter(({ rule }) => rule === 'X-04');
  expect(findings.map(({ found }) => found)).toEqual(lacking);
});

// The rest of 1-1 stands on the next sheet, with its title or without: the two are one form, wherever the first ends.
test.each(['三公经费', '3、公务接待', '2、运行维护经费'])('X-04 with a 1-1 that goes on behind %s', (last) => {
  const end = BASIC.findIndex(([label]) => label === last) + 1;
  const lacking = (project: string) =>
    checkWorkbook(
      workbook(
        sheet(BASIC.slice(0, end), { name: '1-1' }),
        sheet(BASIC.slice(end), { name: '1-1 续' }),
        sheet(PROJECT, { name: 'a' }),
        sheet(reworded(PROJECT, { 大厅运行经费: project }), { name: 'b' }),
      ),
    ).findings.flatMap(({ rule, found, cell }) => (rule === 'X-04' ? `${cell.sheet} ${found ?? ''}` : []));
  expect(lacking('监督测评经费')).toEqual([]);
  expect(lacking('档案整理经费')).toEqual(['1-1 续 监督测评经费', 'b 档案整理经费']);
});

// Where 1-1 ends before its projects and its rest is not there, what it lists was not read; behind 运行维护经费 it lists none.
test.each([
  ['三公经费', []],
  ['3、公务接待', []],
  ['2、运行维护经费', ['大厅运行经费', '监督测评经费']],
])('X-04 with a 1-1 that ends with %s and has no rest', (last, lacking) => {
  const end = BASIC.findIndex(([label]) => label === last) + 1;
  const book = workbook(
    sheet(BASIC.slice(0, end), { name: '1-1' }),
    sheet(PROJECT, { name: 'a' }),
    sheet(reworded(PROJECT, { 大厅运行经费: '监督测评经费' }), { name: 'b' }),
  );
  const findings = checkWorkbook(book).findings.filter(({ rule }) => rule === 'X-04');
  expect(findings.map(({ found }) => found)).toEqual(lacking);
});

describe('projects below 业务工作专项 and 运行维护专项', () => {
  const row = (label: string, ...[previous, budget, final]: readonly string[]) =>
    `${label} | ${previous ?? ''} | < | ${budget ?? ''} | < | ${final ?? ''} | <`;
  const check = (whole: string, task: readonly string[], maintenance: readonly string[] = MAINTENANCE) => {
    const rows = replaced(BASIC, {
      '项目支出：': whole,
      '1、业务工作经费': task.join('\n'),
      '2、运行维护经费': maintenance.join('\n'),
      '3、专项资金（一个专项一行）': '',
      大厅运行经费: '',
      监督测评经费: '',
    });
    const { findings, notices } = checkWorkbook(workbook(sheet(rows, { name: '1-1' })));
    const rules = findings.filter(({ rule, severity }) => severity !== 'hint' && !rule.startsWith('X-'));
    return { rules: rules.map(({ rule }) => rule), notices };
  };
  const MAINTENANCE = [row('2、运行维护专项', '#5.00', '#5.00', '#4.90')];
  const TWO = [row('（1）抽检经费', '#20.00', '#22.00', '#21.60'), row('（2）防疫经费', '#15.00', '#16.00', '#15.70')];

  test.each([
    [
      'of which the projects are all, as the budget shows: another sum of the account is wrong',
      row('1、业务工作专项', '#35.00', '#38.00', '#37.70'),
      row('项目支出：', '#40.00', '#43.00', '#42.60'),
      ['B11-08'],
    ],
    [
      'with more in it than it names, in every column',
      row('1、业务工作专项', '#36.00', '#39.00', '#38.00'),
      row('项目支出：', '#41.00', '#44.00', '#42.90'),
      [],
    ],
    ['blank over its projects', row('1、业务工作专项'), row('项目支出：', '#40.00', '#43.00', '#42.20'), []],
    [
      'blank over its projects, which are not what the total says',
      row('1、业务工作专项'),
      row('项目支出：', '#40.00', '#43.00', '#42.50'),
      ['B11-07'],
    ],
  ])('a heading %s', (_, heading, whole, rules) => {
    expect(check(whole, [heading, ...TWO])).toEqual({ rules, notices: [] });
  });

  test.each([
    ['其中：抽检经费', '37.70', []],
    ['（1）抽检经费', '37.70', ['B11-08']],
  ])('%s: named as a part of it the lines are not all', (label, final, rules) => {
    const heading = row('1、业务工作专项', '#35.00', '#38.00', `#${final}`);
    const lines = [row(label, '#20.00', '#22.00', '#21.60'), row('防疫经费', '#15.00', '#16.00', '#15.70')];
    expect(check(row('项目支出：', '#40.00', '#43.00', '#42.60'), [heading, ...lines])).toEqual({ rules, notices: [] });
  });

  test('both headings blank: every line below is a project, and none the heading that was lost', () => {
    const maintenance = [row('2、运行维护专项'), row('平台维护', '#5.00', '#5.00', '#4.90')];
    const whole = row('项目支出：', '#40.00', '#43.00', '#42.20');
    expect(check(whole, [row('1、业务工作专项'), ...TWO], maintenance)).toEqual({ rules: [], notices: [] });
  });
});
