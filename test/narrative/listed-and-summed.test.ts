import { readNarrative } from '../../src/narrative';
import { figures, HEAD, serious } from './support/stated';

/** What a sentence lists as all there is, and what it sums up at its end. */

const UNIT = `${HEAD}二、支出情况\n`;
const ROADS = '某县2023年农村道路建设项目绩效自评报告\n一、批复情况\n';

describe('the projects that 项目支出 went to', () => {
  const said = (words: string) => serious(`${UNIT}2023年${words}`);
  test.each<[kind: string, words: string, expected: readonly string[]]>([
    ['that come to it', '项目支出500万元，涉及校园维修项目200万元、设备购置项目210万元、课桌更新90万元。', []],
    [
      'that do not',
      '项目支出500万元，涉及校园维修项目200万元、设备购置项目200万元、课桌更新90万元。',
      ['X-15 200 + 200 + 90 = 490 ≠ 500'],
    ],
    [
      'without an ending of a name',
      '项目支出9583万元，占73.78%，涉及环卫保洁5600万元、垃圾焚烧处置2883万元、路灯维护1150万元。',
      ['X-15 5600 + 2883 + 1150 = 9633 ≠ 9583'],
    ],
    ['of some of them', '项目支出500万元，涉及校园维修项目200万元、设备购置项目200万元、课桌更新90万元等。', []],
    [
      'of some of them, more than all',
      '项目支出500万元，包括校园维修经费200万元、设备购置经费200万元、培训经费150万元等。',
      ['X-15 200 + 200 + 150 = 550 ≠ 500'],
    ],
    ['that come to much less', '项目支出500万元，涉及校园维修项目200万元、设备购置项目100万元。', []],
    ['with more said behind them', '项目支出500万元，涉及校园维修200万元、设备购置210万元，其余为课桌更新。', []],
    [
      'behind a colon',
      '项目支出820万元，分别涉及：校舍维修300万元，教学设备采购320万元，安保服务210万元。',
      ['X-15 300 + 320 + 210 = 830 ≠ 820'],
    ],
    [
      'with 分别为',
      '项目支出268万元，分别为第五次经济普查经费180万元、住户调查经费56万元、信息化经费44万元。',
      ['X-15 180 + 56 + 44 = 280 ≠ 268'],
    ],
    [
      'with 具体为 and a colon',
      '项目支出268万元，具体为：经济普查180万元、住户调查56万元、信息化43万元。',
      ['X-15 180 + 56 + 43 = 279 ≠ 268'],
    ],
    ['money as such', '项目支出500万元，涉及资金来源为财政拨款480万元。', []],
  ])('%s', (_, words, expected) => expect(said(words)).toEqual(expected));
});

describe('what is summed up behind its parts', () => {
  const batches = (column: string, all = '6100') =>
    `${ROADS}一批项目批复总投资3300万元（其中建筑工程3210万元），二批项目批复总投资2065.5万元（其中建筑工程1970万元），三批项目批复投资734.5万元（其中建筑工程716.3万元），合计批复总投资${all}万元（其中建筑工程${column}万元）。`;
  test.each<[kind: string, text: string, expected: readonly string[]]>([
    ['in brackets, too', batches('5896.3'), []],
    ['in brackets only', batches('5986.3'), ['X-15 3210 + 1970 + 716.3 = 5896.3 ≠ 5986.3']],
    ['before the brackets', batches('5896.3', '6010'), ['X-15 3300 + 2065.5 + 734.5 = 6100 ≠ 6010']],
    [
      'in other words',
      `${UNIT}东街管网改造完成投资120.5万元，西街管网改造完成投资80.2万元，合计完成投资210.7万元。`,
      ['X-15 120.5 + 80.2 = 200.7 ≠ 210.7'],
    ],
    [
      'with parts of one part',
      `${UNIT}东街改造完成投资120.5万元，其中管网完成投资20.5万元，西街改造完成投资80.2万元，合计完成投资200.7万元。`,
      [],
    ],
    ['of something else', `${UNIT}甲街完成投资120.5万元，乙街完成投资80.2万元，合计年度投资380万元。`, []],
  ])('%s', (_, text, expected) => expect(serious(text)).toEqual(expected));
});

describe('what is said with a word less', () => {
  const PROJECT = '某县2023年度农田水利维修养护资金绩效自评报告\n二、资金使用情况\n';
  test.each([
    [`${UNIT}公务接待费预算2万元，实支1.2万元。`, 'reception.executed 1.2万元'],
    [
      `${PROJECT}全年下达资金300万元，支付172万元，尚有128万元未支付。`,
      'project.carryOver[农田水利维修养护资金] 128万元',
    ],
    [`${PROJECT}按照合同进度已支付资金172万元。`, 'project.executed[农田水利维修养护资金] 172万元'],
    [`${PROJECT}2023年我镇获得补助资金共300万元。`, 'project.income[农田水利维修养护资金] 300万元'],
  ])('%s', (text, figure) => expect(figures(text)).toContain(figure));

  test('the score of 本部门', () =>
    expect(
      readNarrative(`${HEAD}四、自评结论\n经自评，本部门得94.3分。`).scores.map(({ score }) => score.toFixed()),
    ).toEqual(['94.3']));
});

test.each([
  ['某县残疾人康复救助项目2023年度绩效自评报告\n四、综合评分\n项目得分96分。', ['96']],
  ['某县残疾人康复救助项目2023年度绩效自评报告\n四、自评结果\n项目最终得分95.5分，等级为优。', ['95.5']],
  [`${HEAD}四、自评结果\n项目得分96分。`, []],
  ['某县残疾人康复救助项目2023年度绩效自评报告\n三、项目竞赛\n项目得分96分。', []],
])('the score of a project in its own report: %j', (text, scores) =>
  expect(readNarrative(text).scores.map(({ score }) => score.toFixed())).toEqual(scores),
);

describe('a percentage of what was said before', () => {
  const PROJECT = '某镇2023年度衔接资金绩效自评报告\n二、资金情况\n';
  const came = '共到位720万元，其中：休闲农庄建设项目到位资金410万元、水果种植项目到位资金310万元。';
  const spent = (rate: string) =>
    `${PROJECT}${came}共支出690万元，其中休闲农庄建设项目支出395万元，支出率96.34%；水果种植项目支出295万元，支出率${rate}%。`;
  test('for the same', () => {
    expect(serious(spent('95.16'))).toEqual([]);
    expect(serious(spent('98.16'))).toEqual(['X-15 295 ÷ 310 = 95.1612…%']);
  });

  test('from one level of government', () => {
    const levels = '下达资金600万元，其中：中央资金400万元，省级资金200万元。';
    const text = `${PROJECT}${levels}全年支出480万元，其中中央资金支出320万元，占中央资金的80%，省级资金支出160万元，占省级资金的80%。`;
    expect(serious(text)).toEqual([]);
    const percents = ({ shares }: ReturnType<typeof readNarrative>) =>
      shares.map(({ bases: [base] }) => base?.amount.number.toFixed());
    expect(percents(readNarrative(text))).toEqual(['400', '200']);
  });
});

describe('batches', () => {
  const said = (words: string) => serious(`${ROADS}${words}`);
  test.each<[kind: string, words: string, expected: readonly string[]]>([
    ['that come to it', '项目资金共1500万元，第一批下达900万元，第二批下达600万元，已全部支付。', []],
    [
      'that come to more',
      '该项目到位资金800万元，首批到位500万元，第二批到位310万元。',
      ['X-15 500 + 310 = 810 ≠ 800'],
    ],
    [
      'announced',
      '2023年下达项目资金800万元，分三批下达：一批300万元，二批300万元，三批210万元。',
      ['X-15 300 + 300 + 210 = 810 ≠ 800'],
    ],
    [
      'of which each was spent',
      '下达资金1500万元：第一批900万元，第二批600万元。截至年底，第一批支出900万元，第二批支出500万元，合计支出1410万元。',
      ['X-15 900 + 500 = 1400 ≠ 1410'],
    ],
  ])('%s', (_, words, expected) => expect(said(words)).toEqual(expected));
});

test.each(['本年收入决算总额1000万元', '2023年收入决算金额1000万元', '收入决算1000万元', '全年收入决算数1000万元'])(
  '%s is income',
  (words) =>
    expect(figures(`${UNIT}${words}，支出决算总额960万元。`)).toEqual([
      'whole.income 1000万元',
      'whole.executed 960万元',
    ]),
);
