import { checkWorkbook } from '../../../src/rules';
import { sheet, workbook } from '../../fixtures/table';

/** Several headings of projects in one 附件1-1: what stands below each of them are its projects (X-04, B11-08). */

const BASIC = (stadium: string) => `
2023年度部门整体支出绩效评价基础数据表 | < | < | < | <
财政供养人员情况 | 编制数 | 2023年实际在职人数 | < | 控制率
^ | #20 | #19 | < | 95.00%
经费控制情况（万元） | < | 2022年决算数 | 2023年预算数 | 2023年决算数
三公经费 | < | #2.00 | #2.00 | #1.90
1、公务用车购置和维护经费 | < | #1.50 | #1.50 | #1.45
其中：公车购置 | < | #0.00 | #0.00 | #0.00
公车运行维护 | < | #1.50 | #1.50 | #1.45
2、出国经费 | < | #0.00 | #0.00 | #0.00
3、公务接待 | < | #0.50 | #0.50 | #0.45
项目支出 | < | #100.00 | #110.00 | #106.00
1、业务工作经费 | < | #0.00 | #0.00 | #0.00
2、运行维护经费 | < | #0.00 | #0.00 | #0.00
3、省级专项资金（一个专项一行） | < | #40.00 | #40.00 | #39.00
全民健身活动 | < | #40.00 | #40.00 | #39.00
4、县级专项资金（一个专项一行） | < | #60.00 | #70.00 | #67.00
体育场馆维修 | < | #30.00 | #30.00 | ${stadium}
业余体校训练 | < | #30.00 | #40.00 | #38.00`;

const PROJECT = (name: string, budget: string, spent: string, rate: string, score: string, total: string) => `
2023年度项目支出绩效自评表 | < | < | < | < | < | <
项目支出名称 | ${name} | < | < | < | < | <
主管部门 | 某县人民政府 | < | 实施单位 | 某县体育事业中心 | < | <
项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
年度资金总额 | #${budget} | #${budget} | #${spent} | #10 | ${rate} | #${score}
其中：当年财政拨款 | #${budget} | #${budget} | #${spent} | — | — | —
一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
产出指标（50分） | 服务${name}场次 | ≥20场 | 20场 | #50 | #50 |
效益指标（30分） | ${name}受益人数 | ≥900人 | 960人 | #30 | #30 |
满意度指标（10分） | 群众满意度 | ≥90% | 95% | #10 | #10 |
总分 | < | < | < | #100 | #${total} |`;

const FORMS = [
  PROJECT('全民健身活动', '40.00', '39.00', '97.50%', '9.75', '99.75'),
  PROJECT('体育场馆维修', '30.00', '29.00', '96.67%', '9.67', '99.67'),
  PROJECT('业余体校训练', '40.00', '38.00', '95.00%', '9.50', '99.50'),
];

function found(stadium: string, forms: readonly string[]) {
  const sheets = [BASIC(stadium), ...forms].map((text, index) => sheet(text, { name: `Sheet${index + 1}` }));
  return checkWorkbook(workbook(...sheets))
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(({ rule, cell }) => `${rule} ${cell.sheet} ${cell.row + 1}`);
}

test('each project below a second heading has its form', () => {
  expect(found('#29.00', FORMS)).toEqual([]);
});

test('one that has none is named, not its heading', () => {
  expect(found('#29.00', FORMS.slice(0, 2))).toEqual(expect.arrayContaining(['X-04 Sheet1 18']));
  expect(found('#29.00', FORMS.slice(0, 2))).not.toEqual(expect.arrayContaining(['X-04 Sheet1 16']));
});

test('a second heading is held against its own projects, and 项目支出 is not blamed for it', () => {
  // 27.00 + 38.00 is not 67.00, and the project's own form says 29.00.
  expect(found('#27.00', FORMS)).toEqual(['B11-08 Sheet1 16', 'X-03 Sheet1 17']);
});

/** 业务工作经费 and 运行维护经费 as a project each, and projects listed below them (X-02, X-03, X-04, B11-20). */
const LINE = (label: string, budget: string, final: string) => `${label} | < | #${budget} | #${budget} | #${final}`;

function ofHeadings(task: readonly string[], maintenance: readonly string[], sum: string): string {
  return BASIC('#29.00')
    .replace(/项目支出 .*/u, `项目支出 | < | #${sum} | #${sum} | #${sum}`)
    .replace(/1、业务工作经费.*/u, task.join('\n'))
    .replace(/2、运行维护经费.*/u, maintenance.join('\n'));
}

function foundIn(basic: string, more: readonly string[]) {
  const sheets = [basic, ...FORMS, ...more].map((text, index) => sheet(text, { name: `Sheet${index + 1}` }));
  return checkWorkbook(workbook(...sheets))
    .findings.filter(({ rule, severity }) => severity !== 'hint' && /^(?:X-0|B11-20)/u.test(rule))
    .map(({ rule, cell, severity }) => `${rule} ${severity} ${cell.sheet} ${cell.row + 1}`);
}

const NONE = LINE('1、业务工作经费', '0.00', '0.00');
const NO_MAINTENANCE = LINE('2、运行维护经费', '0.00', '0.00');

test.each(['业务工作经费', '业务工作专项', '2023年业务工作经费', '体育事业中心业务工作费'])(
  'a form of %s is that of the heading of this name',
  (name) => {
    const basic = ofHeadings([LINE('1、业务工作经费', '20.00', '20.00')], [NO_MAINTENANCE], '126.00');
    const form = (spent: string) => PROJECT(name, '20.00', spent, '100.00%', '10.00', '100.00');
    expect(foundIn(basic, [form('20.00')])).toEqual([]);
    expect(foundIn(basic, [form('19.00')])).toContain('X-03 error Sheet1 12');
  },
);

test('运行维护经费 too; not as amounts where the form is of one thing in it', () => {
  const basic = ofHeadings([NONE], [LINE('2、运行维护经费', '20.00', '20.00')], '126.00');
  const form = (name: string, budget: string) => PROJECT(name, budget, budget, '100.00%', '10.00', '100.00');
  expect(foundIn(basic, [form('运行维护费', '20.00')])).toEqual([]);
  expect(foundIn(basic, [form('运行维护费', '18.00')])).toContain('X-02 warning Sheet1 13');
  const two = [form('治超站运行维护', '12.00'), form('信息平台运行维护', '8.00')];
  expect(foundIn(basic, two)).toEqual([]);
});

test('a form of 20.00 under the name of a heading that says 0: the heading is what differs', () => {
  const basic = ofHeadings([NONE], [NO_MAINTENANCE], '106.00');
  const form = PROJECT('业务工作经费', '20.00', '20.00', '100.00%', '10.00', '100.00');
  expect(foundIn(basic, [form])).toContain('X-03 error Sheet1 12');
});

test.each([
  ['业务工作经费', (lines: readonly string[]) => ofHeadings(lines, [NO_MAINTENANCE], '126.00')],
  ['运行维护经费', (lines: readonly string[]) => ofHeadings([NONE], lines, '126.00')],
] as const)('projects below %s: within their budget, and equal to their forms', (heading, basicOf) => {
  const lines = (final: string) => [
    LINE(heading, '20.00', '20.00'),
    LINE('路政执法', '12.00', final),
    LINE('治超站点', '8.00', '8.00'),
  ];
  const form = (budget: string) => PROJECT('路政执法', budget, '12.00', '100.00%', '10.00', '100.00');
  const row = heading === '业务工作经费' ? 13 : 14;
  expect(foundIn(basicOf(lines('12.00')), []).filter((one) => !one.startsWith('X-03'))).toEqual([]);
  expect(foundIn(basicOf(lines('12.60')), [])).toContain(`B11-20 warning Sheet1 ${row}`);
  expect(foundIn(basicOf(lines('12.00')), [form('14.00')])).toContain(`X-02 warning Sheet1 ${row}`);
  expect(foundIn(basicOf(lines('11.00')), [form('12.00')])).toContain(`X-03 error Sheet1 ${row}`);
});
