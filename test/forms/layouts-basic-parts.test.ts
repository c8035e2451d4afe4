import { basicIn, BASIC } from '../fixtures/base';
import { table } from '../fixtures/table';
import { at, value } from './support/read';
import { SINGLE_LINES } from '../../src/forms';

describe('15 parts of the basic data form set otherwise', () => {
  const STAFF = ['财政供养人员情况（人）', '^'];
  const rows = (text: string) => basicIn([...BASIC.slice(0, 2), ...table(text), ...BASIC.slice(4)]);
  const staff = (text: string) => {
    const { authorisedPosts, staffInPost, controlRate } = rows(text);
    return [authorisedPosts, staffInPost, controlRate].map(at);
  };

  test.each([
    [
      '合计 in a row below 行政 and 事业',
      `${STAFF[0]} | 类别 | 编制数 | 2023年实际在职人数 | < | 控制率 | <
^ | 行政 | #8 | #7 | < | 87.50% | <
^ | 事业 | #12 | #11 | < | 91.67% | <
^ | 合计 | #20 | #18 | < | 90.00% | <`,
      ['C6 20', 'D6 18', 'F6 90% (2 decimals)'],
    ],
    [
      '小计 above its kinds',
      `${STAFF[0]} |  | 编制数 | 在职人数 | < | 控制率 | <
^ | 小计 | #20 | #18 | < | 90.00% | <
^ | 其中：行政 | #8 | #7 | < | 87.50% | <`,
      ['C4 20', 'D4 18', 'F4 90% (2 decimals)'],
    ],
    [
      '合计 beside 行政 and 事业, below each head',
      `${STAFF[0]} | 编制数 | < | < | 实际在职人数 | < | 控制率
^ | 行政 | 合计 | 事业 | 行政 | 合计 | ^
^ | #8 | #20 | #12 | #7 | #18 | 90.00%`,
      ['C5 20', 'F5 18', 'G5 90% (2 decimals)'],
    ],
    [
      'kinds beside each other without a sum are added up',
      `${STAFF[0]} | 编制数 | < | 实际在职人数 | < | 控制率 | <
^ | 行政 | 事业 | 行政 | 事业 | ^ | ^
^ | #8 | #12 | #7 | #11 | 90.00% | <`,
      ['B5 20', 'D5 18', 'F5 90% (2 decimals)'],
    ],
    [
      'three kinds, one of them blank of staff: nothing is added up',
      `${STAFF[0]} | 编制数 | < | < | 在职人数 | < | 控制率
^ | 公务员 | 参公 | 工勤 | 公务员 | 参公 | ^
^ | #8 | #9 | #3 | #7 |  | 90.00%`,
      ['B5 20', 'F5 blank', 'G5 90% (2 decimals)'],
    ],
    [
      'one row a year is no kind',
      `${STAFF[0]} | 年份 | 编制数 | 在职人数 | < | 控制率 | <
^ | 2023年 | #20 | #18 | < | 90.00% | <
^ | 2022年 | #20 | #17 | < | 85.00% | <`,
      ['C4 20', 'D4 18', 'F4 90% (2 decimals)'],
    ],
  ])('staff by kind: %s', (_, text, expected) => {
    expect(staff(text)).toEqual(expected);
  });

  test.each([
    ['行政 and 事业', ['行政 | #8 | #7 | < | 87.50% | <', '事业 | #12 | #11 | < | 91.67% | <']],
    [
      '机关, 参公 and 工勤',
      ['机关 | #9 | #9 | < | 100.00% | <', '参公 | #6 | #5 | < | 83.33% | <', '工勤 | #5 | #4 | < | 80.00% | <'],
    ],
  ])('a row a kind without a sum, %s: the people are added up, and which rate is that of all is asked', (_, kinds) => {
    const { authorisedPosts, staffInPost, controlRate, unread } = rows(
      [`${STAFF[0]} | 类别 | 编制数 | 在职人数 | < | 控制率 | <`, ...kinds.map((kind) => `^ | ${kind}`)].join('\n'),
    );
    expect([authorisedPosts, staffInPost].map(at)).toEqual(['C4 20', 'D4 18']);
    expect(controlRate).toMatchObject({ state: 'unreadable', problem: 'notUnderstood' });
    expect(unread.map(({ head, couldBe }) => [head, couldBe])).toEqual([['控制率', ['controlRate']]]);
  });

  const BUILDINGS = BASIC.findIndex(([label]) => label?.startsWith('楼堂馆所'));
  test.each([
    [
      'areas above, investments below them with their own figures',
      `楼堂馆所控制情况 | 批复规模（㎡） | 实际规模（㎡） | 规模控制率 | < | < | <
^ | #300.00 | #294.00 | 98.00% | < | < | <
^ | 预算投资（万元） | 实际投资（万元） | 投资概算控制率 | < | < | <
^ | #30.00 | #29.40 | 97.00% | < | < | <`,
    ],
    [
      'each value beside its head',
      `楼堂馆所控制情况 | 批复规模（㎡） | #300.00 | 实际规模（㎡） | #294.00 | 规模控制率 | 98.00%
^ | 预算投资（万元） | #30.00 | 实际投资（万元） | #29.40 | 投资概算控制率 | 97.00%`,
    ],
  ])('buildings: %s', (_, text) => {
    const [building, ...more] = basicIn([
      ...BASIC.slice(0, BUILDINGS),
      ...table(text),
      ...BASIC.slice(BUILDINGS + 2),
    ]).buildings;
    expect(more).toEqual([]);
    expect(Object.values(building ?? {}).map(value)).toEqual([
      '300 (2 decimals)',
      '294 (2 decimals)',
      '98% (2 decimals)',
      '30 万元 (2 decimals)',
      '29.4 万元 (2 decimals)',
      '97% (2 decimals)',
    ]);
  });

  test.each([
    ['a label between them', '经费控制情况（万元）'],
    ['a label without words', ''],
  ])('lines in two tables beside each other: %s', (_, label) => {
    const heads = '2022年决算数 | 2023年预算数 | 2023年决算数';
    const form = basicIn(
      table(`
2023年度部门整体支出绩效评价基础数据表 | < | < | < | < | < | < | <
财政供养人员情况（人） | 编制数 | #20 | 2023年实际在职人数 | #18 | < | 控制率 | 90.00%
经费控制情况（万元） | ${heads} | ${label} | ${heads}
三公经费 | #6.10 | #6.50 | #5.80 | 公用经费 | #36.50 | #38.00 | #37.20
1、公务用车购置和维护经费 | #4.80 | #5.00 | #4.60 | 其中：办公经费 | #12.00 | #12.00 | #11.00
其中：公车购置 | #0.00 | #0.00 | #0.00 | 水费、电费、差旅费 | #9.00 | #9.00 | #8.80
公车运行维护 | #4.80 | #5.00 | #4.60 | 会议费、培训费 | #2.00 | #2.00 | #1.90
2、出国经费 | #0.00 | #0.00 | #0.00 | 政府采购金额 | #20.00 | #21.00 | #20.40
3、公务接待 | #1.30 | #1.50 | #1.20 | 部门基本支出预算调整 | —— | —— | #6.00
项目支出 | #60.00 | #64.00 | #62.60 |  |  |  | 
1、业务工作经费 | #0.00 | #0.00 | #0.00 |  |  |  | 
2、运行维护经费 | #0.00 | #0.00 | #0.00 |  |  |  | 
3、专项资金（一个专项一行） | #60.00 | #64.00 | #62.60 |  |  |  | 
大厅运行经费 | #60.00 | #64.00 | #62.60 |  |  |  | 
厉行节约保障措施 | 严控三公经费 | < | < | < | < | < | <`),
    );
    expect(SINGLE_LINES.map((key) => value(form[key]?.final))).toEqual(
      ['5.8', '4.6', '0', '4.6', '0', '1.2', '62.6', '0', '0', '62.6', '37.2', '20.4', '6'].map(
        (number) => `${number} 万元 (2 decimals)`,
      ),
    );
    expect(value(form.officeExpenses?.previousFinal)).toBe('36.5 万元 (2 decimals)');
    expect(form.officeDetails.map(({ label }) => value(label))).toHaveLength(3);
    expect(form.earmarkedProjects.map(({ label }) => value(label))).toEqual(['大厅运行经费']);
    expect(form.unread).toEqual([]);
    expect(at(form.thrift)).toBe('B15 严控三公经费');
  });

  /** 经费控制情况 with these heads, and in each line the figures of these columns of BASIC. */
  const withColumns = (heads: string, columns: readonly number[]) => {
    const from = BASIC.findIndex(([label]) => label?.startsWith('经费控制情况'));
    const to = BASIC.findIndex(([label]) => label?.startsWith('楼堂馆所'));
    const lines = BASIC.slice(from + 1, to).map((line) => [line[0] ?? '', ...columns.map((at) => line[at] ?? '')]);
    return basicIn([
      ...BASIC.slice(0, from),
      ...table(`经费控制情况（万元） | ${heads}`),
      ...lines,
      ...BASIC.slice(to),
    ]);
  };

  test.each([
    ['2023年预算数 | 2023年决算数', [3, 5]],
    ['本年预算数 | 本年决算数', [3, 5]],
    ['2023年年初预算数 | 2023年调整后预算数 | 2023年决算数', [1, 3, 5]],
  ] as const)('no column of last year: %s', (heads, columns) => {
    const form = withColumns(heads, columns);
    const before = basicIn(BASIC);
    for (const key of SINGLE_LINES) {
      expect(value(form[key]?.budget)).toBe(value(before[key]?.budget));
      expect(value(form[key]?.final)).toBe(value(before[key]?.final));
      expect(value(form[key]?.previousFinal)).toBe('notApplicable');
    }
    expect(form.unread).toEqual([]);
  });

  test.each([
    ['2021年决算数 | 2022年决算数 | 2023年预算数 | 2023年决算数', [3, 1, 3, 5]],
    ['2023年决算数 | 2023年预算数 | 2022年决算数 | 2021年决算数', [5, 3, 1, 3]],
  ] as const)('accounts of three years: %s', (heads, columns) => {
    const { threePublic, unread } = withColumns(heads, columns);
    expect([threePublic?.previousFinal, threePublic?.budget, threePublic?.final].map(value)).toEqual(
      ['6.1', '6.5', '5.8'].map((number) => `${number} 万元 (2 decimals)`),
    );
    expect(unread).toEqual([]);
  });

  test.each([
    ['2022年决算数 | 2023年预算数 | 2023年决算数 | 预算完成率', [1, 3, 5, 3]],
    ['2023年预算数 | 2023年决算数 | 2022年决算数 | 决算与预算差额 | 较2022年决算增减', [3, 5, 1, 1, 3]],
    ['2022年决算数 | 2023年预算数 | 2023年决算数 | 比上年决算增减 | 决算占预算% | 备注', [1, 3, 5, 5, 3, 1]],
  ] as const)('columns worked out of the others: %s', (heads, columns) => {
    const { threePublic, unread } = withColumns(heads, columns);
    expect([threePublic?.previousFinal, threePublic?.budget, threePublic?.final].map(value)).toEqual(
      ['6.1', '6.5', '5.8'].map((number) => `${number} 万元 (2 decimals)`),
    );
    expect(unread).toEqual([]);
  });

  test('last year’s account and this year’s budget alone: which is which is asked', () => {
    const form = withColumns('2022年决算数 | 2023年预算数', [1, 3]);
    expect(form.unread.map(({ head }) => head)).toEqual(['2022年决算数', '2023年预算数']);
  });
});

test('15 a column that is not asked for is said to be none of the checked, whatever it is called', () => {
  const { columns, threePublic } = basicIn(`
部门整体支出绩效评价基础数据表（2023年度） | < | < | < | < | <
财政供养人员情况（人） | 编制数 | < | 2023年实际在职人数 | 控制率 | <
^ | #30 | < | #27 | 90.00% | <
经费控制情况（万元） | 2022年预算数 | 2022年决算数 | 2023年预算数 | 2023年决算数 | 备注
三公经费 | #5.00 | #4.20 | #5.00 | #3.90 | 批次12
项目支出 | #60.00 | #58.00 | #66.00 | #64.00 | `);
  expect(columns.flatMap(({ table, head, role }) => (table === 'lines' ? [`${head} ${role}`] : []))).toEqual([
    '2022年决算数 previousFinal',
    '2023年预算数 budget',
    '2023年决算数 final',
    '2022年预算数 aside',
    '备注 aside',
  ]);
  expect([threePublic?.previousFinal.raw, threePublic?.budget.raw, threePublic?.final.raw]).toEqual([
    '4.20',
    '5.00',
    '3.90',
  ]);
});
