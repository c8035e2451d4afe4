import { readNarrative } from '../../src/narrative';
import { checkWorkbook } from '../../src/rules';
import { ALL_RULES } from '../../src/rules/text';
import { named as figures } from './support/named';

/** Kinds of wording that published reports have: what is understood, and what contradicts itself and what only seems to. */

const UNIT = '2023年度某局部门整体支出绩效自评报告\n';

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
      'given by the treasury',
      '财政拨款“三公”经费预算合计32.60万元，支出决算汇总数为30.20万元。',
      'threePublic budget 32.6, threePublic executed 30.2',
    ],
    ['given to others', '拨付下属单位三公经费32.60万元。', ''],
    [
      'a year in a reason is not the year of what follows',
      '公车运行费支出4.60万元，较上年下降21%，主要是2022年车辆减少；公务接待费支出4.30万元。',
      'vehicleRunning executed 4.6, reception executed 4.3',
    ],
    [
      'a year at the head of a list is',
      '公车运行费支出4.60万元，其中主要为2022年支出3万元。',
      'vehicleRunning executed 4.6, vehicleRunning executed 3 before',
    ],
    [
      'in brackets behind a part: of the part',
      '2023年“三公”经费预算12.50万元，实际支出9.86万元，其中：公务接待费3.16万元（预算4.50万元），公务用车运行维护费6.70万元（预算8万元）。',
      'threePublic budget 12.5, threePublic executed 9.86, reception executed 3.16, reception budget 4.5, vehicleRunning executed 6.7, vehicleRunning budget 8',
    ],
    [
      'last year’s, compared with what goes before it',
      '基本支出742.18万元。基本支出中人员经费655.20万元，公用经费86.98万元；人员经费比上年的631.02万元增加24.18万元，增长3.83%。',
      'basicExpenditure executed 742.18, personnel executed 655.2, officeExpenses executed 86.98, personnel executed 631.02 before',
    ],
    [
      'last year’s, also where nothing is known of this year',
      '全年支出742.18万元，人员经费比上年的631.02万元有所增加。',
      'whole executed 742.18, personnel executed 631.02 before',
    ],
    ['with its thousands set apart', '全年支出1 268.40万元，比附件1 268.40万元多。', 'whole executed 1268.4'],
    [
      'of a second point, which is another matter',
      '一是大桥维修项目支出62.30万元；二是上年结转资金56.40万元使用缓慢。',
      '大桥维修项目 executed 62.3, whole carryIn 56.4',
    ],
    ['less by a word in brackets', '2023年项目支出预算较上年（减）6万元，（减）幅23%。', ''],
    [
      'first, adjusted and spent, of one thing and of the next',
      '全年支出1480万元，其中：基本支出年初预算900万元，调整预算980万元，决算980万元；项目支出年初预算300万元，调整预算520万元，决算500万元。',
      'whole executed 1480, basicExpenditure initial 900, basicExpenditure budget 980, basicExpenditure executed 980, projectExpenditure initial 300, projectExpenditure budget 520, projectExpenditure executed 500',
    ],
    [
      'counted projects with all of their money',
      '2023年安排项目12个，项目资金740万元，实际支出719万元。',
      'projectExpenditure unstated 740, projectExpenditure executed 719',
    ],
    [
      'vehicles by another name among the three',
      '“三公”经费决算合计31.20万元，其中：公务接待费1.60万元，车辆运行费29.60万元，因公出国费0万元。',
      'threePublic executed 31.2, reception executed 1.6, vehicleRunning executed 29.6, travelAbroad executed 0',
    ],
    ['vehicles of whatever kind', '业务支出90万元，其中：车辆运行费29.60万元。', ''],
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

  test('a letter that begins with the project it is on is the report on one project', () => {
    const kinds = (text: string) =>
      readNarrative(text).amounts.map(({ about, project }) => `${about} ${project?.how ?? ''}`);
    const told = (what: string) => `县指挥部：\n现将${what}绩效目标自评报告如下：\n下达建设资金56万元。`;
    expect(kinds(told('2023年河湾镇柳树社区排水沟项目'))).toEqual(['project document']);
    expect(kinds(told('2023年度我局各项目'))).not.toEqual(['project document']);
    expect(kinds(told('河湾镇人民政府2023年度项目支出'))).not.toEqual(['project document']);
  });

  test('the year is not the one that is compared with', () => {
    const year = (text: string) => readNarrative(text).year;
    expect(year('一、三公经费增减说明\n2023年决算公开三公经费8万元，较2022年度三公经费9万元减少1万元。')).toBe(2023);
    expect(year('一、三公经费增减说明\n2022年度三公经费9万元，2023年三公经费8万元。')).toBe(2022);
  });

  test('a heading that names one of the three names no project', () => {
    const { projects } = readNarrative(
      '某镇2023年三公经费支出说明\n一、因公出国（境）经费\n支出0万元。\n二、接待经费\n支出2万元。',
    );
    expect(projects.filter(({ how }) => how === 'labelled').map(({ name }) => name)).toEqual([]);
  });

  test('whose score it is, where only 本项目 says so', () => {
    const of = (text: string) =>
      readNarrative(text).scores.map(({ score, project }) => `${score.toFixed()} ${project?.name ?? ''}`);
    expect(of(`某县2023年${NAME}支出绩效自评报告\n本项目自评得分97.8分。`)).toEqual([`97.8 ${NAME}`]);
    expect(of(`${UNIT}1.河道清淤项目\n预算30万元，该项目自评得分97.5分。`)).toEqual(['97.5 河道清淤项目']);
    expect(of(`${UNIT}本部门整体支出自评得分96分。`)).toEqual(['96 ']);
    expect(of(`${UNIT}经自评，部门整体支出得96分。`)).toEqual(['96 ']);
  });
});

test.each<[title: string, text: string, facts: string]>([
  ['某县文联2023年度部门决算公开', '2023年公务接待费0.50万元，较2022年减少8%。', 'reception executed 0.5'],
  [
    '某县文联2023年“三公”经费情况',
    '我单位“三公”经费2023年决算情况如下：\n公务接待费0.50万元。',
    'reception executed 0.5',
  ],
  [
    '某镇2023年三公经费支出说明',
    '一、公务接待经费\n2023年公务接待费9.50万元，较2022年下降5%。',
    'reception executed 9.5',
  ],
  ['某县文联2023年工作情况说明', '公务接待费0.50万元。', 'reception unstated 0.5'],
])('%s says the stage, or does not', (title, text, facts) => expect(figures(`${title}\n${text}`)).toBe(facts));

describe('staff', () => {
  test.each<[text: string, inPost: readonly number[]]>([
    ['在岗职工530人，其中在编人员312人，聘用218人。', [530, 312]],
    ['在职人员120人，其中女职工46人。', [120]],
    ['2023年上半年在职90人，下半年调出21人、新招7人。', []],
    ['2023年6月在职90人，12月末在职86人。', [86]],
    ['实有在职68人，其中行政在编30人、事业在编38人。', [68]],
  ])('%s', (text, inPost) => expect(readNarrative(UNIT + text).staffInPost.map(({ count }) => count)).toEqual(inPost));
});

describe('what contradicts itself', () => {
  test.each<[kind: string, text: string, found: readonly string[]]>([
    [
      'the rate in brackets is of the amount before it, named or not',
      '6个项目预算312万元，其中：食品安全监管经费120万元、特种设备检验80万元。项目支出196.60万元，其中食品安全监管经费118.60万元（执行率98.83%），特种设备检验78万元（执行率90%）。',
      [],
    ],
    [
      'wrong rate in brackets behind a project',
      '项目预算312万元，其中：食品安全监管经费120万元。项目支出196.60万元，其中食品安全监管经费118.60万元（执行率90%），特种设备检验78万元（执行率97.50%）。',
      ['X-15 90% / 98.83%'],
    ],
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
    [
      'changes of items whose amounts nobody says',
      '基本支出预算较上年增59.11万元，增幅22%。\n1.工资福利支出较上年增94.22万元，增44%。\n2.商品和服务支出较上年增1.11万元，增3.6%。',
      [],
    ],
    [
      'a change of an item by its name',
      '商品和服务支出120万元，资本性支出30万元。商品和服务支出较上年增加20万元，增长25%。',
      ['X-15 25% / 20.00%'],
    ],
    [
      'shares of what stands in another chapter',
      `一、总体情况\n“三公”经费支出决算为10.25万元。\n${'严格执行各项规定，从严控制支出。'.repeat(30)}\n二、具体情况\n“三公”经费支出决算中，公务接待费4.12万元，占40.20%；公务用车运行费6.13万元，占69.80%。`,
      ['X-15 69.80% / 59.80%'],
    ],
    [
      'one of the three kinds was planned',
      '2023年开支“三公”经费58.34万元。其中：公务用车购置安排6.92万元，公车运行费46.12万元，公务接待费4.30万元，因公出国费1万元。',
      [],
    ],
    ['but for a slip of the pen', '收入900.50万元，支出868.32万元，年末结转32.81万元。', ['X-14 32.81 / 32.18']],
  ])('%s', (_kind, text, found) => expect(serious(UNIT + text)).toEqual(found));
});
