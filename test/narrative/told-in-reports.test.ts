import { readNarrative } from '../../src/narrative';
import { checkWorkbook } from '../../src/rules';
import { ALL_RULES } from '../../src/rules/text';

/** Kinds of wording that published reports have: what is understood, and what contradicts itself and what only seems to. */

const UNIT = '2023年度某局部门整体支出绩效自评报告\n';

function figures(text: string): string {
  return readNarrative(text)
    .amounts.filter(({ about }) => about !== 'other')
    .map(
      ({ about, stage, amount, project, otherYear }) =>
        `${project?.name ?? about} ${stage} ${amount.number.toFixed()}${otherYear ? ' before' : ''}`,
    )
    .join(', ');
}

const serious = (text: string) =>
  checkWorkbook({ sheets: [] }, { facts: readNarrative(text), rules: ALL_RULES })
    .findings.filter(({ place, severity }) => place && severity !== 'hint')
    .map(({ rule, expected, found }) => `${rule} ${found ?? ''} / ${expected ?? ''}`);

describe('what an amount of a unit is', () => {
  test.each<[kind: string, text: string, facts: string]>([
    [
      'listed behind “预算中”, whatever the sentences before spoke of',
      '2023年“三公”经费预算数9万元、决算数7万元。2023年“三公”经费预算中，因公出国费3万元，公务接待费6万元。',
      'threePublic budget 9, threePublic executed 7, travelAbroad budget 3, reception budget 6',
    ],
    [
      'listed behind “支出决算中”',
      '“三公”经费支出决算中，公务接待费1.60万元，公务用车运行费4万元。',
      'reception executed 1.6, vehicleRunning executed 4',
    ],
    [
      'year by year',
      '2021年、2022年、2023年“三公”经费支出分别为9.20万元、8.10万元、7.60万元。',
      'threePublic executed 9.2 before, threePublic executed 8.1 before, threePublic executed 7.6',
    ],
    [
      'from a year to another',
      '2022—2023年，公务接待费支出分别为3.60万元、2.15万元。',
      'reception executed 3.6 before, reception executed 2.15',
    ],
    ['of more years than amounts', '2021年至2023年共安排资金分别为38万元、36万元。', ''],
    [
      'of another year, with which nothing is compared',
      '较2022年决算404万元，增加了47万元。',
      'whole executed 404 before',
    ],
    ['what balances of what was planned', '部门预算收支总额652.40万元。', 'whole budget 652.4'],
    [
      'spent of what two levels gave',
      '社区矫正专项共安排60万元，其中中央40万元、市级20万元，实际使用58.50万元。',
      '社区矫正专项 budget 60, 社区矫正专项 executed 58.5',
    ],
    [
      'spent of the part that was planned last',
      '全年预算900万元，其中：甲村道路安排320万元，已支付298.50万元。',
      'whole budget 900',
    ],
    [
      'spent and planned by units below it',
      '所属4个单位事业运行支出1200万元，其中：基本支出900万元，项目支出300万元。全局基本支出640万元。',
      'basicExpenditure executed 640',
    ],
    [
      'of all its own, those below included',
      '全局（含下属4个单位）支出1200万元，其中：基本支出900万元，项目支出300万元。',
      'whole executed 1200, basicExpenditure executed 900, projectExpenditure executed 300',
    ],
    [
      'lines that a narrow page broke',
      '2023年度一般公共预算财政拨款安排的“三公”经费支\n出决算总额为6.48万元,比去年增加1.55万元,增加原因主\n要是公务用车使用增加。其中,公务用车运行费支出3.98\n万元,公务接待费支出2.50万元,较上年略有增加,主要是\n接待上级有关部门来本单位监督检查、指导和考察调研任\n务增加,按规定审批后支出。',
      'threePublic executed 6.48, vehicleRunning executed 3.98, reception executed 2.5',
    ],
  ])('%s', (_kind, text, facts) => expect(figures(UNIT + text)).toBe(facts));
});

describe('what an amount of a project’s report is', () => {
  const NAME = '村道亮化项目';
  test.each<[kind: string, text: string, facts: string]>([
    [
      'what a part of it was paid for',
      '实际支付148万元，资金主要用于支付工程款140万元，设计费8万元。',
      `${NAME} executed 148`,
    ],
    ['paid year by year', '累计支出148万元，其中2023年支出140万元。', `${NAME} executed 148, ${NAME} executed 140`],
    ['planned in all', '财政资金计划总额150万元。', `${NAME} budget 150`],
    [
      'paid out to people, and what is left',
      '下达资金150万元。全年发放奖补138万元，结余12万元。',
      `${NAME} budget 150, ${NAME} executed 138, ${NAME} carryOver 12`,
    ],
    [
      'paid out to people, of more than was left',
      '下达资金150万元。全年发放奖补38万元，结余12万元。',
      `${NAME} budget 150, ${NAME} carryOver 12`,
    ],
    ['there to the last', '项目资金150万元全部到位。', `${NAME} income 150`],
    ['there, and for something', '项目资金150万元用于路灯采购。', `${NAME} unstated 150`],
    [
      'where its money came from',
      '下达资金150万元，其中：财政资金150万元，其他资金0万元，政府性基金0万元。',
      `${NAME} budget 150, ${NAME} unstated 150`,
    ],
  ])('%s', (_kind, text, facts) => expect(figures(`某县2023年${NAME}支出绩效自评报告\n${text}`)).toBe(facts));

  test('whose score it is, where only 本项目 says so', () => {
    const of = (text: string) =>
      readNarrative(text).scores.map(({ score, project }) => `${score.toFixed()} ${project?.name ?? ''}`);
    expect(of(`某县2023年${NAME}支出绩效自评报告\n本项目自评得分97.8分。`)).toEqual([`97.8 ${NAME}`]);
    expect(of(`${UNIT}1.河道清淤项目\n预算30万元，该项目自评得分97.5分。`)).toEqual(['97.5 河道清淤项目']);
    expect(of(`${UNIT}本部门整体支出自评得分96分。`)).toEqual(['96 ']);
  });
});

test.each<[title: string, text: string, facts: string]>([
  ['某县文联2023年度部门决算公开', '2023年公务接待费0.50万元，较2022年减少8%。', 'reception executed 0.5'],
  [
    '某县文联2023年“三公”经费情况',
    '我单位“三公”经费2023年决算情况如下：\n公务接待费0.50万元。',
    'reception executed 0.5',
  ],
  ['某县文联2023年工作情况说明', '公务接待费0.50万元。', 'reception unstated 0.5'],
])('%s says the stage, or does not', (title, text, facts) => expect(figures(`${title}\n${text}`)).toBe(facts));

describe('staff', () => {
  test.each<[text: string, inPost: readonly number[]]>([
    ['在岗职工530人，其中在编人员312人，聘用218人。', [530, 312]],
    ['在职人员120人，其中女职工46人。', [120]],
    ['实有在职68人，其中行政在编30人、事业在编38人。', [68]],
  ])('%s', (text, inPost) => expect(readNarrative(UNIT + text).staffInPost.map(({ count }) => count)).toEqual(inPost));
});

describe('what contradicts itself', () => {
  test.each<[kind: string, text: string, found: readonly string[]]>([
    [
      'left of earlier years, which the text does not speak of',
      '收入900万元，支出860万元，年末结转和结余71.35万元。',
      [],
    ],
    [
      'all that was left is said',
      '年初结转12万元，收入900万元，支出860万元，年末结转和结余71.35万元。',
      ['X-14 71.35 / 40'],
    ],
    ['left of this year', '收入900万元，支出860万元，结余71.35万元。', ['X-14 71.35 / 40']],
    ['less than is left', '收入900万元，支出860万元，年末结转和结余12万元。', ['X-14 12 / 40']],
    ['all of the same', '项目支出320万元，占一般公共预算项目支出总额的100%。', []],
    [
      'what was paid for comes to more than was paid',
      '“村道亮化”项目支出148万元。其中：支付工程款140万元，设计费18万元。',
      ['X-15 148 / 158'],
    ],
    [
      'an item of the classification, compared in the sentence behind',
      '住房公积金（项）支出4.55万元。较2022年决算4.08万元，增加了0.47万元，增加了19.52%。',
      ['X-15 19.52% / 11.52%'],
    ],
    ['but for a slip of the pen', '收入900.50万元，支出868.32万元，年末结转32.81万元。', ['X-14 32.81 / 32.18']],
  ])('%s', (_kind, text, found) => expect(serious(UNIT + text)).toEqual(found));
});
