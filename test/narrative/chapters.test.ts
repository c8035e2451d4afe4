import { readNarrative } from '../../src/narrative';
import { checkWorkbook } from '../../src/rules';
import { ALL_RULES } from '../../src/rules/text';

/** Chapters as published reports write them: figures whose words say half of what they are, the chapter or the sentence the rest. */

const HEAD = '某县档案馆2023年度部门整体支出绩效自评报告\n一、部门支出情况\n';
const OF_PROJECT = '2022年学前教育资助项目支出绩效自评报告\n一、资金情况\n';

const read = (text: string, head = HEAD) =>
  readNarrative(head + text).amounts.map(({ about, stage, project, amount }) =>
    [about, stage, ...(project ? [project.name] : []), amount.number.toFixed()].join(' '),
  );

const serious = (text: string, head = HEAD) =>
  checkWorkbook({ sheets: [] }, { facts: readNarrative(head + text), rules: ALL_RULES })
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(({ rule, found, expected }) => `${rule} ${found ?? ''} ${expected ?? ''}`);

test.each<readonly [kind: string, text: string, facts: readonly string[]]>([
  [
    'a share names its whole',
    '项目支出130万元，占总支出520万元的25%。\n',
    ['projectExpenditure executed 130', 'whole executed 520'],
  ],
  [
    'a full stop of another alphabet',
    '全年支出520万元.\n年末结余12万元.\n',
    ['whole executed 520', 'whole carryOver 12'],
  ],
  [
    'a label says what is summed up',
    '1.收入：事业收入40万元，捐赠收入10万元，合计50万元。\n',
    ['other unstated 40', 'other unstated 10', 'whole income 50'],
  ],
  [
    'projects are counted, then planned and spent',
    '我馆共有3个项目，安排资金58万元，支出56万元。\n',
    ['projectExpenditure budget 58', 'projectExpenditure executed 56'],
  ],
  [
    'what was procured',
    '政府采购预算148万元，实际采购142.60万元。\n',
    ['procurement budget 148', 'procurement executed 142.6'],
  ],
])('%s', (_, text, facts) => expect(read(text)).toEqual(facts));

test('in a chapter on projects what is planned and spent is one, whatever it is called', () => {
  const chapter = '二、重点项目\n办案业务费预算1260万元，支出1248.50万元，执行率99.09%。\n';
  expect(read(chapter)).toEqual(['project budget 办案业务费 1260', 'project executed 办案业务费 1248.5']);
  expect(serious(chapter.replace('99.09%', '97.09%'))).toEqual(['X-15 97.09% 99.09%']);
  // Elsewhere it may be anything.
  expect(read(chapter.replace('重点项目', '支出管理'))).toEqual(['other budget 1260', 'other executed 1248.5']);
});

test('what was carried in comes to the sum of a project', () =>
  expect(read('年初预算620万元，上年结转45.30万元，合计665.30万元。发放资金600万元。\n', OF_PROJECT)).toEqual([
    'project initial 学前教育资助项目 620',
    'project carryIn 学前教育资助项目 45.3',
    'project budget 学前教育资助项目 665.3',
    'project executed 学前教育资助项目 600',
  ]));

test('a list that a label announces is one of parts, with their shares', () => {
  const text = '全年支出200万元。支出构成：工资福利支出150万元（占75%），商品和服务支出50万元（占25%）。\n';
  expect(serious(text)).toEqual([]);
  expect(serious(text.replace('占75%', '占78%'))).toEqual(['X-15 78% 75.00%']);
});

test('a unit may have 项目 in its name, and is no project', () =>
  expect(
    read(
      '全年支出581.50万元，其中基本支出388.50万元。\n',
      '白沙市重点项目推进服务中心2022年度绩效自评报告\n一、预算执行\n',
    ),
  ).toEqual(['whole executed 581.5', 'basicExpenditure executed 388.5']));

test('专项支出 as a heading is 项目支出', () =>
  expect(read('（一）基本支出\n2023年基本支出300万元。\n（二）专项支出\n2023年专项支出220万元。\n')).toEqual([
    'basicExpenditure executed 300',
    'projectExpenditure executed 220',
  ]));

test('a share without a base is of what the one before was', () => {
  const text =
    '项目支出400万元。绿地养护300万元（占项目支出的75%）、花卉摆放60万元（占15%）、口袋公园40万元（占10%）。\n';
  expect(serious(text)).toEqual([]);
  expect(serious(text.replace('占15%', '占18%'))).toEqual(['X-15 18% 15.00%']);
});

test('what comes to far more than what stands before it was listed of something else', () => {
  const text =
    '年终决算182.7万元，差额14.4万元为追加的建设经费。\n其中：工资福利98.6万元，商品服务21.3万元，其他62.8万元。\n';
  expect(serious(text)).toEqual([]);
});

test('below 年初预算 what the budget was is what was planned first', () =>
  expect(read('1.年初预算。县财政批复部门预算1180万元，其中基本支出760万元，项目支出420万元。\n')).toEqual([
    'whole initial 1180',
    'basicExpenditure initial 760',
    'projectExpenditure initial 420',
  ]));

test('a line of a chapter on projects is about what it begins with, to its end', () => {
  const line = '（二）项目支出情况\n1.水库除险加固资金3200万元，支付3040万元，支付率95%。\n';
  expect(read(line)).toEqual(['project unstated 水库除险加固资金 3200', 'project executed 水库除险加固资金 3040']);
  expect(serious(line.replace('率95%', '率97%'))).toEqual(['X-15 97% 95.00%']);
  // Of what its words leave open nothing is the department's.
  expect(read('（二）支出情况\n1.农村公路3200万元，支付3040万元。\n')).toEqual([
    'other unstated 3200',
    'other executed 3040',
  ]);
});

test('a bracket behind a rate holds what it is of', () => {
  const text =
    '公用经费控制率94.60%（实际支出47.30万元，预算50万元）；预算完成率98.50%（支出848.09万元，预算861万元）。\n';
  expect(read(text)).toEqual([
    'officeExpenses executed 47.3',
    'officeExpenses budget 50',
    'whole executed 848.09',
    'whole budget 861',
  ]);
  expect(serious(text)).toEqual([]);
});

test('what was carried in, planned and put in late comes to the budget', () => {
  const text = '上年结转12.50万元，年初预算268.00万元，追加64.20万元，合计344.70万元。\n';
  expect(serious(text)).toEqual([]);
  expect(serious(text.replace('344.70', '354.70'))).toEqual(['X-15 354.70 344.7']);
});

test('personnel, offices and projects in a table come to the whole', () => {
  const rows = [
    '科目|年初预算|决算数',
    '人员经费|186.00|191.20',
    '公用经费|32.60|31.80',
    '项目支出|98.00|108.90',
    '合计|316.60|331.90',
  ];
  expect(read(`单位：万元\n${rows.join('\n')}\n`).slice(-2)).toEqual(['whole initial 316.6', 'whole executed 331.9']);
});

test('a budget that is called no final one may have been spent and more', () =>
  expect(serious('部门预算总额2036.80万元，决算总额2215.60万元，预决算差异178.80万元。\n')).toEqual([]));

test('a full stop of another alphabet within a line', () =>
  expect(read('全年总预算3280万元.实际支出3214.40万元。\n')).toEqual(['whole budget 3280', 'whole executed 3214.4']));
