import { readNarrative } from '../../src/narrative';
import { checkWorkbook } from '../../src/rules';
import { ALL_RULES } from '../../src/rules/text';

/** Whose money it is where headings, labels and rows name things that do not end like a project's name. */

const HEAD = '2023年度某局部门整体支出绩效自评报告\n';

const figures = (text: string, head = HEAD) =>
  readNarrative(head + text)
    .amounts.filter(({ about }) => about !== 'other')
    .map(({ about, stage, project, amount }) =>
      [about, project?.name, stage, `${amount.number.toFixed()}${amount.unit}`].filter((part) => part).join(' '),
    )
    .join(', ');

const serious = (text: string) =>
  checkWorkbook({ sheets: [] }, { facts: readNarrative(HEAD + text), rules: ALL_RULES })
    .findings.filter(({ severity, place }) => place && severity !== 'hint')
    .map(({ rule, arithmetic }) => `${rule} ${arithmetic ?? ''}`);

describe('a heading below a chapter on projects', () => {
  test.each([
    [
      'with its text on the same line',
      '三、项目绩效\n（一）科技强检设备购置。预算110万元，执行109.50万元，执行率99.55%。',
      'project 科技强检设备购置 budget 110万元, project 科技强检设备购置 executed 109.5万元',
    ],
    [
      'on a line of its own',
      '三、项目支出情况\n1.农村中小学校舍维修\n下达资金1500万元，支出1470万元。',
      'project 农村中小学校舍维修 budget 1500万元, project 农村中小学校舍维修 executed 1470万元',
    ],
    ['on how money is managed', '三、项目管理情况\n1.资金安排\n全年预算300万元。', 'whole budget 300万元'],
    ['of which no money follows', '三、项目情况\n1.应急物资储备\n2023年入库帐篷120顶。', ''],
  ])('%s', (_, text, facts) => {
    expect(figures(text)).toBe(facts);
  });
});

describe('the label of a paragraph', () => {
  test.each([
    [
      'below projects',
      '三、项目支出情况\n图书购置费：2023年安排预算230万元，当年使用229万元。\n高标准农田建设：年初预算1000万元，调整后2100万元，支出2047.30万元。',
      'project 图书购置费 budget 230万元, project 图书购置费 executed 229万元, project 高标准农田建设 initial 1000万元, project 高标准农田建设 budget 2100万元, project 高标准农田建设 executed 2047.3万元',
    ],
    [
      'one project after another',
      '三、项目支出绩效\n寄宿生生活补助：预算330万元，支出326万元。\n高素质农民培育：上级下达86.4万元，使用77.76万元。',
      'project 寄宿生生活补助 budget 330万元, project 寄宿生生活补助 executed 326万元, project 高素质农民培育 budget 86.4万元, project 高素质农民培育 executed 77.76万元',
    ],
    ['of something without a name', '三、主要工作\n智慧门岗改造：年初预算12万元，支出11.60万元。', ''],
    ['that says which figures follow', '二、收支\n支出情况：2023年支出88万元。', 'whole executed 88万元'],
  ])('%s', (_, text, facts) => {
    expect(figures(text)).toBe(facts);
  });
});

test('several things named together are no project', () => {
  expect(figures('年初预算100万元，执行中追加防火等经费20万元，预算总额120万元，结转结余6万元。')).toBe(
    'whole initial 100万元, whole adjustment 20万元, whole budget 120万元, whole carryOver 6万元',
  );
  expect(figures('三、项目\n甲河整治项目年初预算60万元，年中下达改厕、垃圾治理等专项5万元。')).not.toContain('等专项');
});

test.each([
  ['调减为', '数据平台应用经费年初批复640万元，调减为560万元。', 'budget 560万元'],
  ['年中追加至', '森林防火项目年初预算30万元，年中追加至48万元。', 'budget 48万元'],
  ['核减至', '人才公寓项目年初预算80万元，核减至75.5万元。', 'budget 75.5万元'],
])('a budget that is said to be %s is the new one', (_, text, facts) => {
  expect(figures(text)).toContain(facts);
});

test.each([
  ['临岗市住房和城乡建设局\n老旧小区改造项目2023年度绩效自评报告', '老旧小区改造项目'],
  ['永宁县第一中学\n营养改善计划项目2023年度绩效自评报告', '营养改善计划项目'],
])('the unit above is no part of the project that a title names: %s', (title, name) => {
  expect(figures('项目预算48万元，支出44.10万元。', `${title}\n`)).toBe(
    `project ${name} budget 48万元, project ${name} executed 44.1万元`,
  );
});

test.each([
  ['saved', '“三公”经费预算19万元，支出16.65万元，节支2.35万元，节支率12.37%。', 1],
  [
    'saved, with words between',
    '“三公”经费预算32万元，实际支出27.6万元，均为公务用车运行维护费，节约4.4万元，节约率13.75%。',
    1,
  ],
  ['saved, but not from that', '“三公”经费预算19万元，支出16.65万元，节支4.10万元。', 0],
  ['put in late', '年初预算48620万元，年中追加7620.50万元，增幅15.67%。', 1],
  ['put in late, of something else', '年初预算48620万元，年中追加7620.50万元，增幅12.40%。', 0],
])('a change that is %s', (_, text, count) => {
  expect(readNarrative(HEAD + text).growths).toHaveLength(count);
  expect(serious(text)).toEqual([]);
});

test.each([
  ['done', '甲河整治项目预算20万元，支出18.90万元，完成94.50%。', 1],
  ['of the whole, each', '全年支出1637.75万元。基本支出1042.75万元，项目支出595万元，两项分别占63.67%和36.33%。', 2],
])('a percentage that is what was %s', (_, text, count) => {
  expect(readNarrative(HEAD + text).shares).toHaveLength(count);
});

test.each([
  [
    '部门预算安排802.13万元，年中调减45.81万元，调整后预算756.32万元。',
    'whole initial 802.13万元, whole adjustment -45.81万元, whole budget 756.32万元',
  ],
  [
    '甲项目年初安排260万元，年中追加300万元，共560万元。',
    'project 甲项目 initial 260万元, project 甲项目 adjustment 300万元, project 甲项目 budget 560万元',
  ],
  ['财政安排支出共计197.06万元。', 'whole unstated 197.06万元'],
  [
    '二、项目支出\n项目支出300万元，其中：路灯维护经费120万元、消防装备购置180万元。\n年初预算800万元。\n（一）消防装备购置。预算190万元，支出180万元。',
    'projectExpenditure executed 300万元, project 路灯维护经费 executed 120万元, project 消防装备购置 executed 180万元, projectExpenditure initial 800万元, project 消防装备购置 budget 190万元, project 消防装备购置 executed 180万元',
  ],
])('%s', (text, facts) => {
  expect(figures(text)).toBe(facts);
});

describe('what stands in a row with others', () => {
  test.each([
    [
      'labels one after another',
      '三、项目\n公共卫生补助：预算710万元，支出695万元；奖励扶助资金：预算290万元，支出287万元；图书采编：预算26万元，支出25万元。',
      'project 公共卫生补助 budget 710万元, project 公共卫生补助 executed 695万元, project 奖励扶助资金 budget 290万元, project 奖励扶助资金 executed 287万元, project 图书采编 budget 26万元, project 图书采编 executed 25万元',
    ],
    [
      '项目一 above what counts',
      '项目一：困境儿童保障\n1.预算：年初预算210万元，执行数203万元。\n项目二：社会组织培育\n1.预算：年初预算35万元，执行数30万元。',
      'project 困境儿童保障 initial 210万元, project 困境儿童保障 executed 203万元, project 社会组织培育 initial 35万元, project 社会组织培育 executed 30万元',
    ],
    [
      '年初 by itself',
      '二、项目\n①法律援助经费预算92万元（年初60万元，追加32万元），支出92万元。',
      'project 法律援助经费 budget 92万元, project 法律援助经费 initial 60万元, project 法律援助经费 adjustment 32万元, project 法律援助经费 executed 92万元',
    ],
    [
      '决算 behind what was to come in',
      '部门收入预算3420.60万元，决算3612.45万元；支出决算3540.20万元。',
      'whole budget 3420.6万元, whole income 3612.45万元, whole executed 3540.2万元',
    ],
    [
      '决算 behind what was to be spent',
      '部门支出预算3420.60万元，决算3412.45万元。',
      'whole budget 3420.6万元, whole executed 3412.45万元',
    ],
  ])('%s', (_, text, facts) => {
    expect(figures(text)).toBe(facts);
  });

  test.each([
    ['年初计划安排1200万元，调整为1860万元，增加660万元，增幅55.00%。', 1],
    ['年初预算12860万元，全年预算16420万元，增加3560万元。', 1],
    ['年初预算12860万元，全年预算16420万元，增加3060万元。', 0],
  ])('a change between two plans, where it is theirs: %s', (text, count) => {
    expect(readNarrative(HEAD + text).growths).toHaveLength(count);
    expect(serious(text)).toEqual([]);
  });

  test('a day up to which was counted is not the year', () => {
    const years = (text: string) => readNarrative(HEAD + text).amounts.map(({ otherYear }) => otherYear);
    expect(years('截至2024年3月底，累计支出399万元。')).toEqual([false]);
    expect(years('截止2024年2月，已支付412万元。')).toEqual([false]);
    expect(years('2022年6月下达360万元。')).toEqual([true]);
  });
});

test('two totals of a table say themselves what they are', () => {
  const table =
    '二、收支\n指标\t2022年\t2023年\n收入合计\t1538.2万元\t1642.6万元\n支出合计\t1521.5万元\t1609.1万元\n其中：基本支出\t410.5万元\t421.1万元\n项目支出\t1111.0万元\t1188.0万元';
  expect(figures(table)).toBe(
    'whole income 1538.2万元, whole income 1642.6万元, whole executed 1521.5万元, whole executed 1609.1万元, basicExpenditure executed 410.5万元, basicExpenditure executed 421.1万元, projectExpenditure executed 1111万元, projectExpenditure executed 1188万元',
  );
  expect(serious(table)).toEqual([]);
});

describe('what is left open below a chapter on projects', () => {
  test.each([
    [
      'an item that ends in 管理',
      '四、项目情况\n（二）渡口渡船安全管理。预算100万元，支出92万元。',
      'project 渡口渡船安全管理 budget 100万元, project 渡口渡船安全管理 executed 92万元',
    ],
    ['how the project was managed', '四、项目情况\n（二）制度管理。支出92万元。', ''],
    [
      '该专项 without a name',
      '四、项目情况\n政府性基金300万元，至此该专项支出2100万元。',
      'governmentFunds unstated 300万元',
    ],
  ])('%s', (_, text, facts) => {
    expect(figures(text)).toBe(facts);
  });

  test.each([
    [
      '全年预算116.90万元，其中年初88.20万元、追加28.70万元。',
      'whole budget 116.9万元, whole initial 88.2万元, whole adjustment 28.7万元',
    ],
    ['“三公”经费：全年244.50万元。', 'threePublic unstated 244.5万元'],
  ])('%s', (text, facts) => {
    expect(figures(text)).toBe(facts);
  });

  test.each([
    ['政法专项编制48名，实有在编干警45名。', [48, 45]],
    ['政法专项编制310名，年末在职民警296名。', [310, 296]],
    ['单位编制数12，实有人数10人。', [12, 10]],
    ['行政编制12名，事业编制7名，共19名；实有在职人员13人。', [19, 13]],
    ['编制12名，2023年末在职11人，2022年末在职9人。', [12, 11]],
  ])('%s', (text, counts) => {
    const { authorisedPosts, staffInPost } = readNarrative(HEAD + text);
    expect([...authorisedPosts, ...staffInPost].map(({ count }) => count)).toEqual(counts);
  });
});

describe('rows below 项目', () => {
  const table = (rows: string) =>
    `项目支出900万元，分项目为：\n项目\t年初预算（万元）\t执行数（万元）\n${rows}\n合计\t1000\t900`;

  test('are projects where they are named like some', () => {
    expect(figures(table('城乡低保补助资金\t700\t630\n高龄津贴发放\t300\t270'))).toContain(
      'project 高龄津贴发放 initial 300万元, project 高龄津贴发放 executed 270万元',
    );
  });

  test('are none where kinds of expenditure stand among them', () => {
    expect(figures(table('免费开放补助资金\t700\t630\n人员经费\t100\t90\n劳务外包\t200\t180'))).not.toContain(
      '劳务外包',
    );
  });
});

describe('what is not called wrong', () => {
  test.each([
    [
      'a rate of what the sentence itself speaks of',
      '部门预算756万元，支出741万元。\n采购计划321万元，实际采购金额318.56万元，执行率99.24%。',
    ],
    [
      'a rate of a thing without a name',
      '部门预算756万元，支出741万元。\n二、成效\n图书采编\n下达100万元，支出96万元，执行率96%。',
    ],
    [
      'parts of the other amount of the sentence',
      '全年预算数1042.68万元，全年执行数1021.83万元，执行率98.00%。其中，一般公共预算1020.68万元，福利彩票公益金22.00万元。',
    ],
    [
      'parts of the budget behind what was spent',
      '预算总额500万元，支出480万元，其中：基本支出300万元，项目支出200万元。',
    ],
    [
      'years apart',
      '支出1637.75万元。2023年比2022年增加42.75万元，增长2.68%；2022年比2021年增加106.80万元，增长7.18%。',
    ],
  ])('%s', (_, text) => {
    expect(serious(text)).toEqual([]);
  });

  test('a part of what is stated nowhere is not the whole', () => {
    expect(
      serious(
        '一、项目\n多数按预算执行。其中，法院执行年初预算数6万元，年末支出6万元。\n二、投入\n年初部门预算4682.30万元。',
      ),
    ).toEqual([]);
    expect(figures('其中，某医院年初预算数12万元。')).toBe('');
  });

  test('what contradicts itself still is', () => {
    expect(serious('支出480万元，其中：基本支出300万元，项目支出200万元。')).toHaveLength(1);
    expect(serious('三、项目\n（一）消防装备购置。预算280万元，支出273万元，执行率98.50%。')).toHaveLength(1);
  });
});
