import { figures, HEAD, serious } from './support/stated';

/** What was done with money whose use is named: the amount or rate behind it says whose it is. */

const PROJECT = '枫林县交通运输局农村公路养护项目绩效自评报告（2023年度）\n一、资金情况\n';
const own = (stage: string, amount: string) => `project.${stage}[农村公路养护项目] ${amount}万元`;

test.each<[text: string, expected: readonly string[]]>([
  [
    `${PROJECT}为保障畅通，县财政年初安排道路日常养护资金860万元，年中追加水毁修复资金140万元，全年预算共计1000万元。`,
    [own('initial', '860'), own('adjustment', '140'), own('budget', '1000')],
  ],
  [
    `${PROJECT}项目年初预算300万元，执行中追加桥梁加固资金40万元，追加标线施划资金10万元，调整后预算350万元。`,
    [own('initial', '300'), own('adjustment', '40'), own('adjustment', '10'), own('budget', '350')],
  ],
  [
    `${HEAD}一、预算\n年初部门预算2410万元，年中追加抚恤补助420万元，调整后预算2830万元。`,
    ['whole.initial 2410万元', 'whole.adjustment 420万元', 'whole.budget 2830万元'],
  ],
  [
    `${PROJECT}项目预算156万元。\n全年共发放养路工资154.44万元，预算执行率99%。`,
    [own('budget', '156'), own('executed', '154.44')],
  ],
  // Of what words name alone nothing is known.
  [`${PROJECT}项目预算156万元。\n全年共发放养路工资154.44万元，惠及120人。`, [own('budget', '156')]],
  [`${PROJECT}县财政年初安排道路日常养护资金860万元，保障了畅通。`, []],
  [`${HEAD}一、预算\n预算批复收入总额3180万元，支出总额3180万元。`, ['whole.budget 3180万元', 'whole.budget 3180万元']],
  [`${HEAD}一、决算\n收入合计3180万元，支出合计3150万元。`, ['whole.income 3180万元', 'whole.executed 3150万元']],
  [
    `${HEAD}二、支出\n项目支出2345万元，涉及抚恤1620万元、优待580万元、军休人员经费145万元。`,
    ['projectExpenditure.executed 2345万元'],
  ],
  [
    `${HEAD}二、支出\n项目支出200万元，其中设备购置150万元；人员经费支出600万元。`,
    ['projectExpenditure.executed 200万元', 'personnel.executed 600万元'],
  ],
  [
    `${PROJECT}年初预算320万元，其中省级200万元、县级120万元；年中追加县级资金20万元；全年支出340万元，执行率100%。`,
    [own('initial', '320'), own('adjustment', '20'), own('executed', '340')],
  ],
  [
    `${HEAD}三、三公\n“三公”经费中，仅发生公务接待费0.26万元，比上年0.4万元下降35%。`,
    ['reception.executed 0.26万元', 'reception.executed 0.4万元 earlier'],
  ],
  [
    `${HEAD}二、支出情况\n年初预算1520万元。全年“三公”经费支出2.7万元（公务接待费0.5万元、公务用车运行维护费2.2万元），占年初预算3.3万元的81.82%。`,
    [
      'whole.initial 1520万元',
      'threePublic.executed 2.7万元',
      'reception.executed 0.5万元',
      'vehicleRunning.executed 2.2万元',
      'threePublic.initial 3.3万元',
    ],
  ],
  // Of what an amount without a name among several was planned, is not known where the change leads nowhere.
  [
    `${HEAD}三、三公\n三公方面：共花钱19.3万元，其中接待费2.88万元，公车运行维护费16.42万元；与年初预算22万元相比减少2.7万元。`,
    ['reception.unstated 2.88万元', 'vehicleRunning.unstated 16.42万元'],
  ],
  [
    `${HEAD}二、部门收入\n2023年收入预算年初数2100万元，调整后2386.4万元，决算数2386.4万元。`,
    ['whole.initial 2100万元', 'whole.budget 2386.4万元', 'whole.income 2386.4万元'],
  ],
  // 合计 behind a list says its whole again, or what was done.
  [
    `${PROJECT}项目实际支出134万元，其中：养路工资98万元、购置机具26万元、评审费10万元，合计134万元。`,
    [own('executed', '134'), own('executed', '134')],
  ],
  [
    `${PROJECT}到位资金850万元；支付人工费620万元、燃油费214万元，共计834万元。`,
    [own('income', '850'), own('executed', '834')],
  ],
])('%s', (text, expected) => expect(figures(text)).toEqual(expected));

test.each([
  ['执行中追加桥梁加固资金40万元，调整后预算350万元', 'X-15 300 + 40 = 340 ≠ 350'],
  ['年中追加水毁修复资金60万元，全年预算共计350万元', 'X-15 300 + 60 = 360 ≠ 350'],
])('%s does not come to its budget', (words, said) =>
  expect(serious(`${PROJECT}项目年初预算300万元，${words}。`)).toEqual([said]),
);

test('what was added and not read is missing in what a rate is of', () =>
  expect(
    serious(
      `${PROJECT}年初预算320万元；年中追加省级资金12万元、县级资金8万元；全年支出340万元，执行率100%，完成率100%。`,
    ),
  ).toEqual([]));

test('合计 behind 其中 is no further part', () =>
  expect(
    serious(`${PROJECT}项目实际支出134万元，其中：养路工资98万元、购置机具26万元、评审费13万元，合计134万元。`),
  ).toEqual(['X-15 98 + 26 + 13 = 137 ≠ 134']));
