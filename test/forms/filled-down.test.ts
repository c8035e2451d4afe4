import { recognise } from '../../src/forms';
import { checkWorkbook } from '../../src/rules';
import { sheet, table, workbook, type Table } from '../fixtures/table';

/** Merges taken out, and their values written into every cell of them. */
function filled(text: string): Table {
  const rows: string[][] = [];
  for (const line of table(text)) {
    const row: string[] = [];
    rows.push(row);
    line.forEach((mark, at) =>
      row.push(mark === '<' ? (row[at - 1] ?? '') : mark === '^' ? (rows.at(-2)?.[at] ?? '') : mark),
    );
  }
  return rows;
}

const serious = (rows: Table) =>
  checkWorkbook(workbook(sheet(rows))).findings.flatMap(({ rule, severity }) => (severity === 'hint' ? [] : rule));

const BASIC = `
2023年度部门整体支出绩效评价基础数据表 | < | < | < | < | < | <
财政供养人员情况（人） | 编制数 | < | 2023年实际在职人数 | < | 控制率 | <
^ | #18 | < | #17 | < | 94.44% | <
经费控制情况（万元） | 2022年决算数 | < | 2023年预算数 | < | 2023年决算数 | <
三公经费 | #2.30 | < | #2.50 | < | #2.10 | <
1、公务用车购置和维护经费 | #0.00 | < | #0.00 | < | #0.00 | <
2、出国经费 | #0.00 | < | #0.00 | < | #0.00 | <
3、公务接待 | #2.30 | < | #2.50 | < | #2.10 | <
项目支出： | #52.00 | < | #60.00 | < | #57.00 | <
1、业务工作经费 | #52.00 | < | #60.00 | < | #57.00 | <
公用经费 | #30.00 | < | #32.00 | < | #29.50 | <`;

test('a title that begins with its year shows that merges were taken out', () => {
  const { basicData } = recognise(workbook(sheet(filled(BASIC))));
  expect(basicData[0]?.threePublic?.previousFinal.raw).toBe('2.30');
  expect(serious(filled(BASIC))).toEqual([]);
});

const rowsOf = (name: string, unit: string) => `
2023年度项目支出绩效自评表 | < | < | < | < | <
项目名称 | ${name} | < | < | < | <
主管部门 | 某县教体局 | < | 实施单位 | ${unit} | <
资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 得分
年度资金总额 | #95.00 | #95.00 | #93.10 | 98% | 9.8
二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
数量指标 | 维修教室 | ≥12间 | 12间 | 25 | 25
质量指标 | 验收合格率 | =100% | 100% | 25 | 25
— 1 — | < | < | < | < | <
社会效益 | 受益师生 | ≥3000人 | 3120人 | 30 | 30
满意度 | 师生满意度 | ≥90% | 95% | 10 | 10
总分 | < | < | < | 100 | 99.8`;

test('the foot of a page in every cell is no indicator', () => {
  expect(serious(filled(rowsOf('校舍维修', '某县项目中心')))).toEqual([]);
});

test('two forms of one title beside each other are two, merges taken out or not', () => {
  const [left, right] = [rowsOf('校舍维修', '某县项目中心'), rowsOf('食堂改造', '某县后勤中心')].map(filled);
  const both = left!.map((row, at) => [...row, '', ...(right![at] ?? [])]);
  const { projects } = recognise(workbook(sheet(both)));
  expect(projects.map(({ subject }) => subject)).toEqual(['校舍维修', '食堂改造']);
  expect(serious(both)).toEqual([]);
});

test('单 位 自 筹 is a part of the amounts, no 单位 named 自筹', () => {
  const rows = table(rowsOf('校舍维修', '某县项目中心'));
  const parts = table('财 政 拨 款 | #90.00 | #90.00 | #88.10 | |\n单 位 自 筹 | #5.00 | #5.00 | #5.00 | |');
  const { all } = recognise(workbook(sheet([...rows.slice(0, 5), ...parts, ...rows.slice(5)])));
  expect(all.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual(['1-3 校舍维修']);
});

describe('points that were merged over two indicators', () => {
  const SHARED = (below: string, total: string) => `
2023年度项目支出绩效自评表 | < | < | < | < | <
项目名称 | 校舍维修 | < | < | < | <
主管部门 | 某县教体局 | < | 实施单位 | 某县项目中心 | <
资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 得分
年度资金总额 | #95.00 | #95.00 | #93.10 | 10 | 9.8
一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
产出指标 | 维修教室 | ≥12间 | 12间 | 50 | 50
^ | 更换门窗 | ≥40扇 | 41扇 | ${below}
效益指标 | 受益师生 | ≥3000人 | 3120人 | 30 | 30
满意度指标 | 师生满意度 | ≥90% | 95% | 10 | 10
总分 | < | < | < | ${total}`;

  test('count once where both totals come out by that alone', () => {
    const rows = filled(SHARED('^ | ^', '100 | 99.8'));
    const [project] = recognise(workbook(sheet(rows))).projects;
    expect(project?.indicators.map(({ weight, score }) => [weight?.state, score?.value?.number.toString()])).toEqual([
      ['read', '50'],
      ['notApplicable', undefined],
      ['read', '30'],
      ['read', '10'],
    ]);
    expect(serious(rows)).toEqual([]);
  });

  test.each([
    ['points of its own', '50 | 50', '150 | 149.8'],
    ['another total of scores', '^ | ^', '100 | 97.8'],
    ['another score', '50 | 45', '100 | 99.8'],
  ])('else each row has its own: %s', (_, below, total) => {
    const [project] = recognise(workbook(sheet(filled(SHARED(below, total))))).projects;
    expect(project?.indicators[1]?.weight?.raw).toBe('50');
  });

  test('where no merge was taken out, the same points twice are two', () => {
    const rows = table(SHARED('50 | 50', '100 | 99.8'));
    expect(serious(rows)).toContain('B12-09');
  });
});
