import { readNarrative } from '../../src/narrative';
import { HEAD, serious } from './support/stated';

describe('comparisons', () => {
  const growths = (text: string) =>
    readNarrative(HEAD + text).growths.map(({ currents: [current], base, change, percent }) =>
      [current?.amount, base, change, percent].map((one) => one?.number.toFixed() ?? '—').join(' '),
    );

  test.each<[kind: string, text: string, found: readonly string[]]>([
    ['with what was planned', '年初预算463万元，总收入512万元，比年初预算增加49万元。', ['512 463 49 —']],
    [
      'with last year’s of what it names itself',
      '“三公”经费支出15万元，公务接待费1.2万元，公务用车运行维护费13.8万元。与上年“三公”经费支出17.1万元相比减少2.1万元，下降12.28%。',
      ['15 17.1 2.1 12.28'],
    ],
    ['with a year’s by its stage', '公务接待费支出4.8万元，较2022年决算数6.8万元下降29.41%。', ['4.8 6.8 — 29.41']],
    [
      'with what all of it was in between',
      '“三公”经费支出8.4万元，全部为公务用车运行维护费，比上年的9.1万元减少0.7万元，下降7.69%。',
      ['8.4 9.1 0.7 7.69'],
    ],
    [
      'behind a list, of the whole of it where the change leads there',
      '三公经费控制较好：全年支出19.3万元，其中接待费2.88万元，公车运行维护费16.42万元（公车4辆）；与年初预算22万元相比减少2.7万元，压减12.27%；与上年决算21.5万元相比减少2.2万元，压减10.23%。',
      ['19.3 22 2.7 12.27', '19.3 21.5 2.2 10.23'],
    ],
    ['a change alone, as a form may tell', '公务接待费3.6万元，比上年减少0.6万元。', ['3.6 — 0.6 —']],
    ['what is compared stands behind', '支出合计200万元。与上年对比支出合计减少50万元，下降20%。', ['200 — 50 20']],
    [
      'with last year, behind 其中',
      '公务接待费4万元，公务用车运行维护费8万元。“三公”经费12万元，比2022年减少1万元，下降7.69%。其中：公务接待费减少1万元，下降20%。',
      ['12 — 1 7.69', '4 — 1 20'],
    ],
  ])('%s', (_, text, found) => expect(growths(text)).toEqual(found));

  test.each([
    ['the plan and the change', '年初预算463万元，总收入512万元，比年初预算增加59万元。', ['X-15']],
    ['the same that agree', '年初预算463万元，总收入512万元，比年初预算增加49万元。', []],
    [
      'as much as last year, then another thing',
      '因公出国费40万元，较上年持平；公务接待费242万元，较上年减少12万元，下降4.7%。',
      [],
    ],
    [
      'a line of a list is compared, not the list',
      '总支出581万元。具体情况如下：\n1.城乡社区支出468万元：主要用于日常运行。较上年减少92万元，下降16.4%。',
      [],
    ],
    ['a share of something else', '医疗收入7420.6万元，其中门诊收入2890.4万元，住院收入4530.2万元，药占比26.4%。', []],
    ['a share of others without an amount', '总支出800万元，项目支出300万元，外聘人员占总支出的12%。', []],
    [
      'a rate of what is left, of a budget that the text leaves out',
      '支出98万元，年末结转结余12万元，结转结余率为9.6%。',
      [],
    ],
    [
      'a rate of a plan that is nowhere',
      '总收入1687万元，总支出1942万元。一般公共预算财政拨款支出总计1741万元，完成年初预算100%。',
      [],
    ],
  ])('%s', (_, text, rules) => expect(serious(HEAD + text).map((found) => found.split(' ')[0])).toEqual(rules));
});

test.each<[kind: string, text: string, shares: readonly string[]]>([
  ['income of what was planned', '总收入2860.4万元，完成年初预算2100万元的136.21%。', ['2860.4 2100 136.21']],
  [
    'what is left of the budget',
    '全年预算200.00万元，支出190.00万元。年末结转结余10.00万元，结转结余率为5.00%。',
    ['10 200 5'],
  ],
  [
    'parts without a name, each of its own',
    '下达资金967.2万元，其中中央资金706.8万元，省级资金260.4万元。中央资金完成636.1万元，执行率90%，省级资金完成258.6万元，执行率99.31%。',
    ['636.1 706.8 90', '258.6 260.4 99.31'],
  ],
  [
    'a project’s whole investment',
    '（一）高标准农田建设项目。项目总投资4680万元。已拨付工程款3510万元，占项目总投资的75%。',
    ['3510 4680 75'],
  ],
])('of what stands before it: %s', (_, text, shares) =>
  expect(
    readNarrative(HEAD + text).shares.map(
      ({ part, bases: [base], percent }) =>
        `${part.amount.number.toFixed()} ${base?.amount.number.toFixed() ?? ''} ${percent.number.toFixed()}`,
    ),
  ).toEqual(shares),
);

test('a rate that divides two bare numbers', () =>
  expect(readNarrative(`${HEAD}预算执行率：311.22/312=99.75%。`).ratios).toHaveLength(1));

describe('percentages without their amount', () => {
  test.each([
    [
      'of a thing named again',
      '基本支出300.00万元，项目支出100.00万元。全年支出400.00万元，其中基本支出占75.00%。',
      '75.00%',
      '65.00%',
    ],
    [
      'of the whole that it can only be a part of',
      '“三公”经费支出9.28万元。其中公务用车运行维护费8.80万元，占94.83%。',
      '94.83%',
      '97.83%',
    ],
    [
      'one each',
      '甲路养护项目预算268.00万元。乙路养护项目预算180.00万元。甲路养护、乙路养护两个项目分别支出262.60万元和176.40万元，执行率分别为97.99%和98.00%。',
      '97.99%',
      '92.99%',
    ],
    [
      'of what was planned first and put in',
      '年初预算950.00万元，年中追加71.30万元。实际支出1001.30万元，预算执行率98.04%。',
      '98.04%',
      '95.04%',
    ],
    [
      'of whole numbers beside others with decimals',
      '“三公”经费支出12.35万元，其中公务接待费预算6万元，支出2.35万元，完成预算的39.17%。',
      '39.17%',
      '42.17%',
    ],
    [
      'lines below a colon',
      '2023年总收入2310.00万元，比上年增加110.00万元，增长5.00%：\n1.财政拨款1210.00万元，占52.38%；',
      '52.38%',
      '55.38%',
    ],
    [
      'the change wrong, its percentage right',
      '决算数14.70万元，较上年17.00万元减少2.30万元，下降13.53%。',
      '2.30万元',
      '2.50万元',
    ],
  ])('%s', (_, text, from, to) => {
    const all = `${HEAD}二、支出情况\n${text}`;
    expect(serious(all)).toEqual([]);
    expect(serious(all.replace(from, to))).not.toEqual([]);
  });
});
