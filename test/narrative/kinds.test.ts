import { readNarrative } from '../../src/narrative';
import { checkWorkbook } from '../../src/rules';
import { ALL_RULES } from '../../src/rules/text';

/** Kinds of wording as reports of several provinces have them: what is named, and that figures which agree are never called wrong. */

const HEAD = '2023年度某局部门整体支出绩效自评报告\n';

function figures(text: string): string {
  return readNarrative(HEAD + text)
    .amounts.filter(({ about }) => about !== 'other')
    .map(({ about, stage, amount }) => `${about} ${stage} ${amount.number.toFixed()}${amount.unit}`)
    .join(', ');
}

const serious = (text: string) =>
  checkWorkbook({ sheets: [] }, { facts: readNarrative(text), rules: ALL_RULES })
    .findings.filter(({ severity, place }) => place && severity !== 'hint')
    .map(({ rule, arithmetic }) => `${rule} ${arithmetic ?? ''}`);

describe('what an amount is', () => {
  test.each<[kind: string, text: string, facts: string]>([
    ['the budget of what is spent', '总支出预算2500万元。', 'whole budget 2500万元'],
    ['planned first', '年初部门预算总支出960万元。', 'whole initial 960万元'],
    [
      'parts of what was planned first',
      '年初预算1200万元，其中：基本支出预算900万元，项目支出预算300万元。',
      'whole initial 1200万元, basicExpenditure initial 900万元, projectExpenditure initial 300万元',
    ],
    ['adjusted', '年中调增45万元，调整后为1110万元。', 'whole adjustment 45万元, whole budget 1110万元'],
    ['taken back', '年中收回30万元。', 'whole adjustment -30万元'],
    [
      'a total of different things',
      '基本支出1000万元，项目支出200万元，支出合计1200万元。',
      'basicExpenditure executed 1000万元, projectExpenditure executed 200万元, whole executed 1200万元',
    ],
    [
      'a special fund beside basic expenditure',
      '全年预算1080万元，其中：基本支出780万元，专项支出300万元。',
      'whole budget 1080万元, basicExpenditure budget 780万元, projectExpenditure budget 300万元',
    ],
    [
      'a label by itself',
      '项目经费：年初预算100万元，全年支出98万元。',
      'projectExpenditure initial 100万元, projectExpenditure executed 98万元',
    ],
    [
      'a label and years',
      '“三公经费”情况：2023年预算6.5万元，实际支出5.2万元；2022年实际支出6万元。',
      'threePublic budget 6.5万元, threePublic executed 5.2万元, threePublic executed 6万元',
    ],
    [
      'an item of the classification',
      '1.公共安全支出（类）司法（款）行政运行（项）。年初预算为600万元，支出决算为618万元。',
      '',
    ],
    ['something without a name goes on', '车管业务费年初预算300万元，支出291万元。', ''],
    ['sources of income', '收入合计500万元，其中：上级补助收入0万元，事业收入12万元。', 'whole income 500万元'],
    [
      'below a unit',
      '二、收支（单位：万元）\n总支出15200.00，其中基本支出13680.00，项目支出1520.00。',
      'whole executed 15200万元, basicExpenditure executed 13680万元, projectExpenditure executed 1520万元',
    ],
    [
      'a unit at the label',
      '资金（万元）：年初预算数2600，全年执行数2548。',
      'whole initial 2600万元, whole executed 2548万元',
    ],
    ['no unit', '总支出15200.00，其中基本支出13680.00。', ''],
    [
      'in words',
      '部门预算三百二十万元，全年支出三百一十三万六千元。',
      'whole budget 320万元, whole executed 313.6万元',
    ],
    ['words that are no amount', '全年一元复始，二〇二三年三元里支出。', ''],
  ])('%s: %s', (_, text, facts) => expect(figures(text)).toBe(facts));

  test('percentages in words', () => {
    const { rates } = readNarrative(`${HEAD}全年预算100万元，支出98.5万元，执行率达百分之九十八点五。`);
    expect(rates.map(({ percent }) => percent.number.toFixed())).toEqual(['98.5']);
  });

  test('a report on a fund, its unit before 关于: what is spent is the fund’s', () => {
    const { amounts } = readNarrative(
      '某县卫生局关于2022年公共卫生补助资金绩效自评的报告\n市财政局：\n一、资金使用\n共下达我县资金300万元，全年累计支出290万元。',
    );
    expect(amounts.map(({ about, project }) => `${about} ${project?.name ?? ''}`)).toEqual([
      'project 公共卫生补助资金',
      'project 公共卫生补助资金',
    ]);
  });
});

test('figures in rows of a table are said to be unchecked', () => {
  const { unchecked, amounts } = readNarrative(`${HEAD}项目\t预算\t决算\n基本支出\t1,200.00\t98%\n`);
  expect(unchecked.map(({ quote }) => quote)).toEqual(['1,200.00', '98%']);
  expect(amounts).toEqual([]);
});

describe('figures that agree are never called wrong', () => {
  test.each([
    '支出637.00万元，基本支出509.60万元（人员经费458.64万元、公用经费50.96万元），占80.00%。',
    '收入412.00万元（一般公共预算拨款400.00万元、其他收入12.00万元），较2022年度的400.00万元增长3.00%。',
    '支出408.00万元（人员支出285.60万元、公用支出61.20万元、项目支出61.20万元），三项占比分别为70.00%、15.00%、15.00%。',
    '一般公共预算支出2600万元，政府性基金支出400万元，支出合计3000万元。\n其中：基本支出1400万元，占46.67%；项目支出1600万元，占53.33%。',
    '收入总计6800万元，其中：财政拨款5800万元（一般公共预算3800万元，政府性基金2000万元），非税收入1000万元；支出总计6800万元，其中：基本支出2732万元，项目支出4000万元，结转下年68万元。',
    '部门预算1080万元，年中调增45万元、调减15万元，调整后为1110万元。实际执行1098.90万元，执行率99%，未执行11.10万元。',
    '支出预算35600万元，总支出36312万元，超年初预算2%。',
    '实际支出17226.00万元，调整后预算17400.00万元，执行率99.00%；其中基本支出5226.00万元、执行率99.50%，项目支出12000.00万元、执行率98.78%。',
    '三公经费预算10万元，支出8.5万元，“三公经费”控制率=（实际支出数/预算安排数）×100%=85%。',
    '2023年支出620.00万元，完成年初预算的111.6%。',
  ])('%s', (text) => expect(serious(HEAD + text)).toEqual([]));

  test.each([
    ['the control rate', '三公经费预算10万元，支出8.5万元，控制率95%。'],
    [
      'a share behind a bracket',
      '支出637.00万元，其中基本支出509.60万元（人员经费458.64万元、公用经费50.96万元），占84.00%。',
    ],
    ['figures below a unit', '（单位：万元）\n总支出15200.00，其中基本支出13680.00，项目支出1920.00。'],
  ])('%s is still found wrong', (_, text) => expect(serious(HEAD + text)).toHaveLength(1));
});

describe('what stands behind an amount, or around it', () => {
  const ofProject = (text: string) =>
    readNarrative(`2023年度农村公路养护项目绩效自评报告\n二、资金使用情况\n${text}`)
      .amounts.filter(({ about }) => about !== 'other')
      .map(({ about, stage, amount }) => `${about} ${stage} ${amount.number.toFixed()}`)
      .join(', ');
  test.each<[kind: string, text: string, facts: string]>([
    ['paid', '162万元已支付给施工单位，剩余18万元。', 'project executed 162, project carryOver 18'],
    ['paid by then', '截至2023年12月31日，216万元已拨付施工单位。', 'project executed 216'],
    ['a sum of parts', '全年支付工程款873万元、设计监理费58.20万元，合计931.20万元。', 'project executed 931.2'],
    ['arrived', '180万元已全部拨付到位。', 'project income 180'],
    ['paid to several: parts', '162万元已支付给甲公司，50万元已支付给乙公司。', ''],
    ['used for several: parts', '1500万元用于田块整治，420万元用于灌溉排水。', ''],
    ['by a rate of each', '按生均1000元安排，共计236万元。', 'project budget 236'],
    ['by a rate of each acre', '按每亩150元标准下达，合计24.80万元。', 'project budget 24.8'],
    ['what should have come', '应到位资金6万元，实际到位6万元。', 'project budget 6, project income 6'],
    ['where it came from', '该项目资金来源为财政本级预算174万元。', 'project budget 174'],
  ])('%s', (_kind, text, facts) => expect(ofProject(text)).toBe(facts));

  test.each<[kind: string, text: string, facts: string]>([
    [
      'the three kinds together',
      '因公出国（境）经费、公务接待费、公务用车运行费决算总额8.50万元。',
      'threePublic executed 8.5万元',
    ],
    [
      'a label that ends like a sentence',
      '（一）基本支出情况\n“三公”经费。年初预算11.50万元，实际支出9.85万元。',
      'threePublic initial 11.5万元, threePublic executed 9.85万元',
    ],
    ['two of the three are neither', '公务接待费和公务用车运行维护费合计支出5.20万元。', ''],
    [
      'within the budget',
      '公用经费支出71.20万元，控制在预算72.00万元以内。',
      'officeExpenses executed 71.2万元, officeExpenses budget 72万元',
    ],
    [
      'last year’s without a unit',
      '“三公”经费支出2.05万元，较上年2.08减少0.03万元。',
      'threePublic executed 2.05万元, threePublic executed 2.08万元',
    ],
    ['what was bought with it', '按政府采购资金类型划分，财政拨款2万元，上年结转结余资金安排0元。', ''],
    [
      'of projects before 等',
      '二、项目情况\n本年安排环境整治、村级道路养护等2个项目，资金共计125万元。',
      'projectExpenditure unstated 125万元',
    ],
    [
      'spent on two together',
      '二、项目情况\n（一）项目资金使用。76万元用于环境整治项目，45万元用于道路养护项目，共支出121万元。',
      'project executed 76万元, project executed 45万元, projectExpenditure executed 121万元',
    ],
  ])('%s', (_kind, text, facts) => expect(figures(text)).toBe(facts));

  test.each<[kind: string, text: string, found: readonly string[]]>([
    ['taken off', '送审36.00亿元，审定33.12亿元，核减2.88亿元，核减率8.00%。', []],
    [
      'taken off, otherwise',
      '送审36.00亿元，审定33.12亿元，核减2.88亿元，核减率8.50%。',
      ['X-15 2.88亿元 ÷ 36.00亿元 = 8%'],
    ],
    ['compared twice', '公务接待费支出46万元，同口径比上年减少4万元，同口径比上年下降8%。', []],
    [
      'compared twice, otherwise',
      '公务接待费支出46万元，同口径比上年减少4万元，同口径比上年下降12%。',
      ['X-15 4 ÷ (46 + 4) = 8%'],
    ],
    [
      'a share of all funds is not one of the fund’s own total',
      '财政拨款支出总计1764.60万元。一般公共预算财政拨款支出1344.00万元，占本年支出合计的38.40%。',
      [],
    ],
    [
      'an open list',
      '向甲村拨付20万元、向乙村拨付15万元等，共计92万元。包括设备购置费12万元、租赁费5万元等，共计30万元。',
      [],
    ],
    ['people', '实有在职人员49人（行政22人，占44.90%；事业27人，占55.10%），退休人员18人。', []],
    [
      'people, otherwise',
      '实有在职人员49人（行政22人，占44.90%；事业27人，占56.10%），退休人员18人。',
      ['X-15 27 ÷ 49 = 55.1020…%'],
    ],
    ['people beside the list', '实有13人，其中行政9人，占69.23%，事业4人，占30.77%，临聘3人，占5%。', []],
  ])('%s', (_kind, text, found) => expect(serious(HEAD + text)).toEqual(found));
});
