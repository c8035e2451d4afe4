import { readNarrative } from '../../src/narrative';
import { checkWorkbook } from '../../src/rules';
import { ALL_RULES } from '../../src/rules/text';

/** Units that stand apart from their numbers, sums below what they are of, and what only the place in the sentence names. */

const UNIT = '某市节水办公室2023年度部门整体支出绩效自评报告\n';

const figuresOf = (text: string) =>
  readNarrative(text)
    .amounts.filter(({ about }) => about !== 'other')
    .map(
      ({ about, stage, amount: { number, unit }, project }) =>
        `${project?.name ?? about} ${stage} ${number.toFixed()}${unit === '万元' ? '' : unit}`,
    )
    .join(', ');

const serious = (text: string) =>
  checkWorkbook({ sheets: [] }, { facts: readNarrative(text), rules: ALL_RULES })
    .findings.filter(({ place, severity }) => place && severity !== 'hint')
    .map(({ rule, arithmetic, found }) => `${rule} ${arithmetic ?? found ?? ''}`);

test.each<[kind: string, text: string, facts: string]>([
  [
    'a unit below the title holds for all chapters',
    `${UNIT}单位：万元\n一、预算执行\n年初预算数512.40，决算数498.26。\n二、基本支出\n基本支出301.15，得分96.50。`,
    'whole initial 512.4, whole executed 498.26, basicExpenditure executed 301.15',
  ],
  [
    'in 千元, without decimals',
    '某县2022年灌区改造项目绩效自评报告\n（金额单位：千元）\n一、资金情况\n全年预算26000，其中：省级资金18000，县级配套8000。\n二、使用情况\n累计支出24180。新建渠道36公里，2021年启动。',
    '灌区改造项目 budget 26000千元, 灌区改造项目 executed 24180千元',
  ],
  ['千元 beside the number', `${UNIT}一、收支\n全年支出4982.6千元。`, 'whole executed 4982.6千元'],
  [
    'a unit above one chapter’s table is that chapter’s',
    `${UNIT}一、收支\n单位：元\n本年支出4982600。\n二、人员\n编制数12.00，在编11。`,
    'whole executed 4982600元',
  ],
  [
    'a line that ends between 万 and 元',
    `${UNIT}一、收支\n本单位年初预算860.00万\n元，上年结转42.50\n万元，年内追加130.00万元。`,
    'whole initial 860, whole carryIn 42.5, whole adjustment 130',
  ],
  [
    'a line that ends before its amount',
    `${UNIT}一、收支\n全年支出900.00万元，其中：\n人员支出410.00万元，公用支出90.00万元，\n公务支出0万元，项目支出\n400.00万元。`,
    'whole executed 900, personnel executed 410, officeExpenses executed 90, projectExpenditure executed 400',
  ],
  [
    'added in a month',
    '某县2022年临时救助资金绩效自评报告\n一、资金情况\n年初安排80万元，9月追加15万元，11月份调增5万元。',
    '临时救助资金 initial 80, 临时救助资金 adjustment 15, 临时救助资金 adjustment 5',
  ],
  [
    'what was carried in besides',
    '某县2022年临时救助资金绩效自评报告\n一、资金情况\n年初预算80万元，加上年结转12万元，全年预算92万元。',
    '临时救助资金 initial 80, 临时救助资金 carryIn 12, 临时救助资金 budget 92',
  ],
  [
    'why something was added is not what it was added to',
    `${UNIT}一、收支\n年初预算820万元，年中因社区工作经费提标等因素调增45万元，调整后预算865万元。`,
    'whole initial 820, whole adjustment 45, whole budget 865',
  ],
  [
    'the year between a project’s name and 项目支出',
    '某站机电提灌站改造工程2023年度项目支出绩效自评报告\n一、资金情况\n年初预算126万元，累计完成支付120万元。',
    '某站机电提灌站改造工程 initial 126, 某站机电提灌站改造工程 executed 120',
  ],
  [
    'parts of vehicles by a word',
    `${UNIT}一、三公经费\n公务用车购置及运行费支出32.40万元（购置18.00万元、运行14.40万元）。`,
    'vehicles executed 32.4, vehiclePurchase executed 18, vehicleRunning executed 14.4',
  ],
  [
    'vehicles kept, then what they cost',
    `${UNIT}一、三公经费\n三公经费支出9.20万元。公务用车保有量3辆，运行维护费7.50万元。`,
    'threePublic executed 9.2, vehicleRunning executed 7.5',
  ],
  [
    'sources that come to what the project had',
    '某县2022年临时救助资金绩效自评报告\n一、资金情况\n中央补助60万元，县级配套32万元，合计92万元。',
    '临时救助资金 unstated 92',
  ],
  [
    'what was spent of the year’s budget, below a heading on budgets',
    `${UNIT}一、预算情况\n年初预算420万元，全年预算510万元，支出498万元。`,
    'whole initial 420, whole budget 510, whole executed 498',
  ],
  [
    '专项支出 is not all that was spent',
    `${UNIT}一、收支\n部门支出498万元。\n二、专项资金\n全年专项支出196万元：`,
    'whole executed 498',
  ],
  [
    'the line below a list says its whole again',
    `${UNIT}一、收支\n全年项目支出合计210.00万元，具体为：\n（1）渠系清淤支出120.00万元；\n（2）泵站检修支出90.00万元。\n以上资金合计210.00万元，均已支付。`,
    'projectExpenditure executed 210, projectExpenditure executed 210',
  ],
])('%s', (_, text, facts) => {
  expect(figuresOf(text)).toBe(facts);
});

test.each<[text: string, expected: readonly string[]]>([
  ['甲地清淤经费支出58.40万元，乙地巡查经费支出25.50万元。以上两项合计83.90万元。', []],
  [
    '甲地清淤经费支出58.40万元，乙地巡查经费支出25.50万元。以上两项合计93.90万元。',
    ['X-15 58.40 + 25.50 = 83.9 ≠ 93.90'],
  ],
  ['甲地清淤经费支出58.40万元，乙地巡查经费支出25.50万元，丙地管护经费支出10万元，两项资金共93.90万元。', []],
  ['甲地清淤经费支出58.40万元。以上三项合计93.90万元。', []],
])('so many projects come to what is said of them: %s', (text, expected) => {
  expect(serious(`${UNIT}二、项目支出\n${text}`)).toEqual(expected);
});

test('shares of sources that are listed behind the whole', () => {
  const { shares, unchecked } = readNarrative(
    '某县2022年临时救助资金绩效自评报告\n一、资金情况\n年初预算200万元，资金来源为中央补助140万元、省级补助40万元、县级配套20万元，分别占70%、20%、10%。',
  );
  expect(
    shares.map(({ percent, bases: [base] }) => `${percent.number.toFixed()} of ${base?.amount.number.toFixed() ?? ''}`),
  ).toEqual(['70 of 200', '20 of 200', '10 of 200']);
  expect(unchecked).toEqual([]);
});

test('scores and counts in short words', () => {
  const { scores, projectCounts } = readNarrative(
    `${UNIT}二、专项情况\n共有专项3个。\n三、评价\n经自评，部门整体支出绩效得95.5分。其中产出得48分。`,
  );
  expect(scores.map(({ score }) => score.toFixed())).toEqual(['95.5']);
  expect(projectCounts.map(({ count }) => count)).toEqual([3]);
});

test.each([
  ['2023年我局实施专项2个，即节水宣传、水质检测。', [2]],
  ['我校2023年项目为1个：生均公用经费项目。', [1]],
  ['全县2023年建设项目为12个。', []],
  ['本年度共实施3个项目，项目预算466万元。', [3]],
  ['全年共实施12个项目，完成投资2亿元。', []],
])('how many projects it has: %s', (text, expected) =>
  expect(readNarrative(`${UNIT}二、专项情况\n${text}`).projectCounts.map(({ count }) => count)).toEqual(expected),
);
