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
