import { a1Area } from '../../src/workbook';
import {
  BASIC,
  basicIn,
  DEPARTMENT,
  departmentIn,
  formsIn,
  PROJECT,
  projectIn,
  replaced,
  reworded,
} from '../fixtures/base';
import { figures, NAMES, names, value } from './support/read';
import { type Table } from '../fixtures/table';

describe('1 captions and titles', () => {
  test.each([
    ['附件1-3', '2023年度项目支出绩效自评表'],
    ['附件一', '2023年度项目支出绩效自评表'],
    ['附件3', '项目支出绩效自评表（2023年度）'],
    ['附表2', '2023年度大厅运行项目绩效自评表'],
    ['公开14表', '2023年度某县项目支出绩效自评表'],
    ['报表编号：510000_0013zp', '部门预算项目支出绩效自评表(2023年度)'],
    ['附件1一3', '2023年度绩效目标自评表'],
    ['', '2023年度大厅运行项目自评表'],
    ['附件 3', '2023 年 度 项 目 支 出 绩 效 自 评 复 核 表'],
    ['附件1-3', '二〇二三年度项目支出绩效自评表'],
    ['附件1-3：2023年度项目支出绩效自评表', ''],
    ['某县行政审批服务局', '2023年度项目支出绩效自评表'],
  ])('%s, %s', (caption, title) => {
    const form = projectIn(replaced(PROJECT, { '附件1-3': caption, '2023年度项目支出绩效自评表': title }));
    expect(form.year).toBe(2023);
    expect(form.area.top).toBe(0);
    expect(names(form)).toEqual(NAMES);
    expect(form.title?.value).toBe(title || caption);
  });

  test.each([
    '2023年度部门整体支出绩效自评表',
    '部门（单位）整体支出绩效自评表（2023年度）',
    '2023年度部门整体绩效自评表',
    '某县2023年度单位整体支出绩效评价自评表',
    '附件1-2  2023年度部门整体支出绩效自评表',
  ])('1-2: %s', (title) => {
    expect(departmentIn(reworded(DEPARTMENT, { '2023年度部门整体支出绩效自评表': title })).year).toBe(2023);
  });

  test('the year in a line of its own, above or below the title', () => {
    for (const lines of [
      '2023年度\n项目支出绩效自评表',
      '项目支出绩效自评表\n（2023 年度）',
      '项目支出绩效自评表\n2023年',
    ]) {
      const form = projectIn(replaced(PROJECT, { '2023年度项目支出绩效自评表': lines }));
      expect(form.year).toBe(2023);
    }
  });

  test('a title over several rows, in a stack of forms', () => {
    const split = replaced(PROJECT, {
      '附件1-3': '',
      '2023年度项目支出绩效自评表': '2023年度\n某县事务中心项目支出\n绩效自评表',
    });
    const forms = formsIn([...split, ...split, ...split]);
    expect(forms.map((form) => [form.kind, form.year, a1Area(form.area)])).toEqual([
      ['1-3', 2023, 'A1:I21'],
      ['1-3', 2023, 'A22:I42'],
      ['1-3', 2023, 'A43:I63'],
    ]);
  });

  test('the title alone tells when no label does', () => {
    const rows = replaced(DEPARTMENT, {
      预算部门名称: '',
      '按收入性质分：': '',
      '其中：  一般公共预算：386.00': '',
      '政府性基金拨款：0': '',
      '纳入专户管理的非税收入拨款：12.00': '',
      '其他资金：8.00': '',
    });
    expect(departmentIn(rows).department).toBeNull();
    expect(
      projectIn(replaced(rows, { '2023年度部门整体支出绩效自评表': '2023年度某县\n项目支出绩效\n自评表' })).project,
    ).toBeNull();
  });

  test.each([
    ['转移支付整体绩效自评表', '转移支付名称'],
    ['2023年度中央对地方转移支付整体绩效自评表', '转移支付（项目）名称'],
    ['省级转移支付资金整体支出绩效目标自评表', '专项资金名称'],
  ])('%s with 单位名称 is a 1-3', (title, label) => {
    const rows = reworded(PROJECT, { '2023年度项目支出绩效自评表': title, 项目支出名称: label, 主管部门: '单位名称' });
    expect(projectIn(rows)).toMatchObject({ kind: '1-3', subject: '大厅运行经费' });
  });

  test('without any title the labels tell', () => {
    const none = { '附件1-3': '', '2023年度项目支出绩效自评表': '' };
    expect(projectIn(replaced(PROJECT, none))).toMatchObject({ title: null, year: null, subject: '大厅运行经费' });
  });
});

describe('2 synonyms of labels', () => {
  const expected = figures(PROJECT);
  test.each<[string, Record<string, string>]>([
    ['项目名称', { 项目支出名称: '项目名称' }],
    ['专项资金名称', { 项目支出名称: '专项资金名称' }],
    ['本年财政拨款', { '其中：当年财政拨款': '其中:本年财政拨款' }],
    ['财政资金', { '其中：当年财政拨款': '其中：财政资金' }],
    ['(A), (B)', { 全年预算数: '全年预算数(A)', 全年执行数: '全年执行数(B)', 执行率: '执行率(B/A)' }],
    ['预算数(A)', { 全年预算数: '预算数(A)', 全年执行数: '执行数(B)' }],
    ['调整后预算数', { 全年预算数: '调整后预算数', 全年执行数: '预算执行数', 执行率: '预算执行率' }],
    ['调整预算', { 全年预算数: '调整预算数', 年初预算数: '年初预算' }],
    ['with years', { 年初预算数: '2023年初预算数', 全年预算数: '2023年全年预算数', 全年执行数: '2023年全年执行数' }],
    ['自评得分', { 得分: '自评得分' }],
    ['权重', { 分值: '权重' }],
    ['年初目标值(A)', { 年度指标值: '年初目标值(A)', 实际完成值: '实际完成值(B)' }],
    ['指标值', { 年度指标值: '指标值', 实际完成值: '完成值' }],
    ['全年实际值', { 年度指标值: '年度目标值', 实际完成值: '全年实际值' }],
    ['全年完成值', { 年度指标值: '预期指标值', 实际完成值: '全年完成值' }],
    ['计划', { 年度指标值: '计划完成值', 实际完成值: '实际完成情况' }],
    ['未完成原因', { 偏差原因分析及改进措施: '未完成原因及拟采取的改进措施' }],
    ['未完成原因分析', { 偏差原因分析及改进措施: '未完成原因分析' }],
    ['合计', { 总分: '合计' }],
    ['自评总分', { 总分: '自评总分' }],
    ['总分（自评）', { 总分: '总 分（自评）' }],
  ])('%s', (_, words) => {
    expect(figures(reworded(PROJECT, words))).toEqual(expected);
  });

  test.each([
    '部门名称',
    '部门',
    '区级预算单位名称',
    '预算部门、单位名称',
    '单位名称',
    '部门（单位）名称',
    '填报单位（盖章）',
  ])('1-2: %s', (label) => {
    expect(departmentIn(reworded(DEPARTMENT, { 预算部门名称: label })).subject).toBe('某县事务中心');
  });
});

describe('3 white space', () => {
  test('blanks and line breaks inside labels, wide blanks behind and indents before texts', () => {
    const spaced = (rows: Table): Table =>
      rows.map((row) =>
        row.map((cell) =>
          /^\p{Script=Han}{2,6}$/u.test(cell) ? `${[...cell].join('⏎⏎')}　` : cell.replace(/^其中/u, '       其 中'),
        ),
      );
    const read = (rows: Table) => figures(rows);
    const want = Object.fromEntries(
      Object.entries(read(PROJECT)).map(([key, text]) => [
        key,
        text.replace(/^\p{Script=Han}{2,6}$/u, (t) => [...t].join('⏎⏎')),
      ]),
    );
    const got = read(spaced(PROJECT));
    for (const [key, text] of Object.entries(want)) {
      if (/indicator|identity|goal|footer|unit/u.test(key)) continue;
      expect([key, got[key]]).toEqual([key, text]);
    }
    expect(basicIn(spaced(BASIC)).officeDetails).toHaveLength(3);
  });
});

describe('4 widths of brackets and colons', () => {
  test.each([
    '产出指标(50分)',
    '产出指标（50分）',
    '产出指标（50分',
    '产出指标【50分】',
    '产出指标50分',
    '产出指标（50）',
    '产 出 指 标 ⏎ (50 分)',
    '产出指标(权重50%)',
  ])('the weight in %s', (heading) => {
    const form = projectIn(reworded(PROJECT, { '产出指标⏎(50分)': heading }));
    expect(value(form.indicators[0]?.level1?.weight)).toBe('50 (0 decimals)');
  });

  test.each(['产出指标', '产出指标(2023年)', '产出指标（12个月）', '产出指标1'])('no weight in %s', (heading) => {
    expect(projectIn(reworded(PROJECT, { '产出指标⏎(50分)': heading })).indicators[0]?.level1?.weight).toBeNull();
  });

  test('colons of every kind, or none', () => {
    for (const colon of ['：', ':', '﹕', '∶', ' ： ']) {
      const form = departmentIn(replaced(DEPARTMENT, { 预算部门名称: `预算部门名称${colon}某县事务中心` }));
      expect(form.subject).toBe('某县事务中心');
    }
    expect(departmentIn(replaced(DEPARTMENT, { 预算部门名称: '预算部门名称 某县事务中心' })).subject).toBe(
      '某县事务中心',
    );
    const basic = basicIn(
      reworded(BASIC, { '项目支出：': '项目支出', '其中：公车购置': '其中 公车购置', '其中：办公经费': '办公经费' }),
    );
    expect([basic.projectExpenditure, basic.vehiclePurchase].map((line) => value(line?.final))).toEqual([
      '62.6 万元 (2 decimals)',
      '0 万元 (2 decimals)',
    ]);
    expect(basic.officeDetails).toHaveLength(3);
  });

  test('half brackets in heads', () => {
    const rows = reworded(BASIC, {
      '经费控制情况（万元）': '经费控制情况(元',
      '财政供养人员情况（人）': '财政供养人员情况(人',
    });
    expect(basicIn(rows).unit).toBe('元');
  });
});
