import { readNarrative } from '../../src/narrative';
import { checkWorkbook } from '../../src/rules';
import { ALL_RULES } from '../../src/rules/text';
import { named as figures } from './support/named';

/** Wordings as published reports have them, untidy ones too: what is named, and that nothing that agrees is called wrong. */

const UNIT = '2023年度某局部门整体支出绩效自评报告\n';
const PROJECT = '某县2023年度农村客运补贴资金绩效自评报告\n';

const serious = (text: string) =>
  checkWorkbook({ sheets: [] }, { facts: readNarrative(text), rules: ALL_RULES })
    .findings.filter(({ place, severity }) => place && severity !== 'hint')
    .map(({ rule, arithmetic, expected, found }) => `${rule} ${arithmetic ?? `${expected ?? ''} / ${found ?? ''}`}`);

describe('what an amount of a unit is', () => {
  test.each<[kind: string, text: string, facts: string]>([
    [
      'what stands before a unit’s name still says the stage',
      '年初预算安排我县公路养护中心2023年农村公路日常养护项目经费174万元。',
      '农村公路日常养护项目经费 initial 174',
    ],
    [
      'spent of the money given for it',
      '财政拨款安排的“三公”经费支出2.05万元，年初预算为2.95万元。',
      'threePublic executed 2.05, threePublic initial 2.95',
    ],
    [
      'a fund before the thing',
      '一般公共预算及政府性基金财政拨款“三公”经费支出预算为6.35万元，支出决算为6.30万元。',
      'threePublic budget 6.35, threePublic executed 6.3',
    ],
    [
      'done of the budget, in a list of parts',
      '“三公”经费支出决算为60万元，完成全年预算80万元的75%。其中：公务接待费支出决算为22万元，完成预算44万元的50%；公务用车购置及运行维护费支出决算为38万元，完成预算36万元的105.56%。',
      'threePublic executed 60, threePublic budget 80, reception executed 22, reception budget 44, vehicles executed 38, vehicles budget 36',
    ],
    [
      'vehicles in other words',
      '公务用车及运行维护费支出25万元。公务车辆运行费预算12万元。',
      'vehicles executed 25, vehicleRunning budget 12',
    ],
    ['another source', '6.其他收入3.20万元，为上述收入之外取得的收入。', 'otherFunds income 3.2'],
    ['what one level gave to a unit is no figure of it', '2023年度下达市级资金260.3万元。', ''],
    ['what was paid out, to nobody named', '全年拨付资金120万元。全年发放补助资金20万元。', ''],
    ['what a whole county spent', '2023年全县累计支出602万元。', ''],
    [
      'a line broken within 本年支出',
      '本单位2023年度总支出125.08万元，其中本年\n支出116.12万元。',
      'whole unstated 125.08, whole executed 116.12',
    ],
    [
      'an item of a list of what was found',
      '自评发现的主要问题：一是2023年部门年初预算1022.89万元，年中调整预算为1781.86万元，比年初预算增加758.97万元，全年执行数1767.21万元。',
      'whole initial 1022.89, whole budget 1781.86, whole executed 1767.21',
    ],
    [
      'a part of the same',
      '项目支出总额656.93万元。其中，本级项目8个，本级项目支出385.58万元。',
      'projectExpenditure executed 656.93',
    ],
    [
      'what budget and account differ by is neither',
      '支出年初预算1862.40万元，支出决算2235.18万元，预决算差异额372.78万元，差异率20.02%；其中基本支出预算1120万元，决算1133.44万元。',
      'whole initial 1862.4, whole executed 2235.18, basicExpenditure budget 1120, basicExpenditure executed 1133.44',
    ],
    [
      'columns that only blanks set apart',
      '单位：万元\n项目      年初预算    全年预算    全年支出    执行率\n基本支出    800.00    821.00    820.30    99.91%\n项目支出    180.00    284.60    268.00    94.17%\n合计        980.00    1105.60    1088.30    98.44%\n全年运转正常。',
      'basicExpenditure initial 800, basicExpenditure budget 821, basicExpenditure executed 820.3, projectExpenditure initial 180, projectExpenditure budget 284.6, projectExpenditure executed 268, whole initial 980, whole budget 1105.6, whole executed 1088.3',
    ],
    [
      'such columns with full-width blanks and dashes',
      '（单位：万元）\n内容　　预算数　　决算数\n公务接待费　　3.00　　2.50\n因公出国费　　—　　—',
      'reception budget 3, reception executed 2.5',
    ],
    [
      'settled by the words before the colon',
      '现将焦石镇“三公”经费决算情况公布如下：\n2023年度“三公”经费41万元，其中：公务用车购置及运维费21万元，公务接待费20万元。',
      'threePublic executed 41, vehicles executed 21, reception executed 20',
    ],
    [
      'labels divided by blanks, below a line that gives the unit',
      '年度收入情况（万元）\n收入合计：865.20 其中：上年结转：5 公共财政拨款：860.20\n年度支出情况（万元）\n支出合计：865.20 其中：基本支出：312.70 项目支出：542.50 当年结余：10',
      'whole income 865.2, whole carryIn 5, generalBudget income 860.2, whole executed 865.2, basicExpenditure executed 312.7, projectExpenditure executed 542.5, whole carryOver 10',
    ],
    [
      'a list of projects of which the first says what was done',
      '县级财政下达路灯改造项目40万元；村道养护经费25.85万元；社工服务项目18万元。',
      '路灯改造项目 budget 40, 村道养护经费 budget 25.85, 社工服务项目 budget 18',
    ],
  ])('%s', (_kind, text, facts) => expect(figures(UNIT + text)).toBe(facts));
});

describe('what an amount of a project’s report is', () => {
  const NAME = '农村客运补贴资金';
  test.each<[kind: string, text: string, facts: string]>([
    [
      'asked for, and not paid yet',
      `${PROJECT}本项目共申请预算资金90万元，未支12万元。`,
      `${NAME} budget 90, ${NAME} carryOver 12`,
    ],
    [
      'named behind 项目名称为',
      '某局项目绩效监控总结报告\n下发了批复，项目名称为2023年东湖村养殖场建设项目，预算39万元。',
      '东湖村养殖场建设项目 budget 39',
    ],
    ['paid out to people', `${PROJECT}全年发放108.61万元。`, `${NAME} executed 108.61`],
    [
      'all of its money',
      `${PROJECT}项目资金总额16.20万元，拨付使用15.20万元。`,
      `${NAME} budget 16.2, ${NAME} executed 15.2`,
    ],
    ['what the county spent of it', `${PROJECT}截至2023年12月31日，全县累计支出602.5万元。`, `${NAME} executed 602.5`],
    [
      'named below the title',
      `某镇2023年度项目支出绩效自评报告\n（${NAME}）\n一、概况\n到位资金14280元。`,
      `${NAME} income 14280`,
    ],
    [
      'named below the title, with its year and without brackets',
      `某镇2023年度部门预算项目支出绩效自评报告\n2023年${NAME}\n一、概况\n到位资金14280元。`,
      `${NAME} income 14280`,
    ],
    [
      'a year below the title names none',
      '某镇2023年度项目支出绩效自评报告\n（2023年度）\n一、概况\n到位资金14280元。',
      'projectExpenditure income 14280',
    ],
    [
      'each level below its heading is one of the sources',
      `${PROJECT}（一）中央下达预算和绩效目标情况\n中央财政下达资金90万元。\n（二）省内资金安排、分解下达情况\n省级下达资金8万元。\n（三）市县资金安排、分解下达情况\n市县下达资金20万元。\n（四）资金投入情况\n到位资金118万元。`,
      `${NAME} income 118`,
    ],
    [
      'where one level gave all, it is the project’s',
      `${PROJECT}（一）中央下达预算和绩效目标情况\n中央财政下达资金90万元。\n（二）省内资金安排、分解下达情况\n无。`,
      `${NAME} budget 90`,
    ],
  ])('%s', (_kind, text, facts) => expect(figures(text)).toBe(facts));

  test('levels of government before a title’s end name no project', () => {
    expect(figures('某局2023年度中央、市级转移支付资金绩效自评报告\n中央、市级下达慈善帮扶项目40万元。')).toBe(
      '慈善帮扶项目 budget 40',
    );
  });
});

test('staff on lines of their own', () => {
  const { authorisedPosts, staffInPost } = readNarrative(`${UNIT}人员编制\n23\n实有人数\n21`);
  expect([authorisedPosts, staffInPost].map(([fact]) => fact?.count)).toEqual([23, 21]);
});

describe('comparisons', () => {
  test.each<[kind: string, text: string]>([
    [
      'two years side by side, the change behind the earlier one',
      '2023年“三公”经费预算33万元，2022年“三公”经费预算57.55万元，与上年对比减少24.55万元，减少率42.66%。',
    ],
    [
      'behind “完成预算A的p%” it is about what was spent',
      '“三公”经费支出决算为62.07万元，完成全年预算84.82万元的73.2%，比上年决算数增加38.97万元，增长168.7%。',
    ],
    [
      'last year’s rate is none of this year’s',
      '全年预算740.20万元，支出731.60万元，执行率98.84%。预算执行率与上年的97.5%相比提高1.34个百分点。',
    ],
    ['what budget and account differ by', '基本支出预算1120.00万元，决算1133.44万元，差异率1.2%。'],
    ['less than planned', '项目支出预算200.00万元，决算180.00万元，预决算差异率-10%。'],
    ['what balances at the foot and the year’s own', '本单位2023年度总支出125.08万元，其中本年\n支出116.12万元。'],
  ])('%s: agrees', (_kind, text) => expect(serious(UNIT + text)).toEqual([]));

  test.each<[kind: string, text: string, found: string]>([
    [
      'two years side by side',
      '公务接待费2023年预算8万元，2022年预算12.35万元；对比减少4.35万元；减少率38.22%。',
      'X-15 4.35 ÷ 12.35 = 35.2226…%',
    ],
    [
      'what budget and account differ by',
      '基本支出预算1120.00万元，决算1133.44万元，差异率2.2%。',
      'X-15 (1133.44 − 1120.00) ÷ 1120.00 = 1.2%',
    ],
    [
      'of the budget',
      '公务接待费支出决算为22万元，完成预算44万元的55%，比上年决算数增加2万元，增长10%。',
      'X-15 22 ÷ 44 = 50%',
    ],
  ])('%s: does not', (_kind, text, found) => expect(serious(UNIT + text)).toEqual([found]));
});

test('a rate is of what its own sentence says was spent', () => {
  const text = `${PROJECT}一、结论\n资金总额16.20万元，拨付使用16.20万元，预算执行率100%。\n二、情况\n资金总额16.20万元，拨付使用15.20万元，预算执行率100%。`;
  expect(serious(text)).toEqual(['X-15 15.20 ÷ 16.20 = 93.8271…%']);
});
