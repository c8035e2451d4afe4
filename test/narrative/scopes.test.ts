import { readNarrative } from '../../src/narrative';
import { HEAD, figures, serious } from './support/stated';

describe('a paragraph that reviews a project is that project’s', () => {
  test('its figures and its score', () => {
    const text = `${HEAD}“河道清淤”项目绩效自评综述：根据年初设定的目标，项目自评得分为97分。全年预算数为135万元，执行数为128.25万元，完成预算的95%。`;
    expect(figures(text)).toEqual(['project.budget[河道清淤] 135万元', 'project.executed[河道清淤] 128.25万元']);
    expect(readNarrative(text).scores.map(({ project }) => project?.name)).toEqual(['河道清淤']);
  });

  test('a name without marks', () =>
    expect(figures(`${HEAD}1.水源地保护专项绩效自评情况：全年预算数60万元，全年执行数57万元。`)).toEqual([
      'project.budget[水源地保护专项] 60万元',
      'project.executed[水源地保护专项] 57万元',
    ]));

  test('the next one is another’s', () =>
    expect(
      figures(
        `${HEAD}“河道清淤”项目绩效自评综述：全年预算数为135万元。\n“泵站更新”项目绩效自评综述：全年预算数为80万元。`,
      ),
    ).toEqual(['project.budget[河道清淤] 135万元', 'project.budget[泵站更新] 80万元']));
});

describe('a sentence that only names a project', () => {
  const LISTED = '四、重点项目开展情况\n';
  test.each<[kind: string, text: string, found: readonly string[]]>([
    [
      'below a chapter on projects',
      '一是河湖管护。全年预算820万元，支出800万元。\n二是库区移民扶持。全年预算860万元，支出840万元。',
      [
        'project.budget[河湖管护] 820万元',
        'project.executed[河湖管护] 800万元',
        'project.budget[库区移民扶持] 860万元',
        'project.executed[库区移民扶持] 840万元',
      ],
    ],
    [
      'counted in words',
      '第一，社区矫正经费。预算安排13万元，实际支出12万元。',
      ['project.budget[社区矫正经费] 13万元', 'project.executed[社区矫正经费] 12万元'],
    ],
    [
      'within one paragraph',
      '一是供水一体化工程。补助资金全年预算26万元，已支付25万元。二是河湖管护。全年预算8万元，支出7万元。',
      [
        'project.budget[供水一体化工程] 26万元',
        'project.executed[供水一体化工程] 25万元',
        'project.budget[河湖管护] 8万元',
        'project.executed[河湖管护] 7万元',
      ],
    ],
    [
      'what is done names none',
      '一是加强预算管理。全年预算820万元，支出800万元。',
      ['whole.budget 820万元', 'whole.executed 800万元'],
    ],
  ])('%s', (_, text, found) => expect(figures(HEAD + LISTED + text)).toEqual(found));

  test('elsewhere it is no figure of the unit', () =>
    expect(figures(`${HEAD}四、履职情况\n一是河湖管护。全年预算820万元，支出800万元。`)).toEqual([]));
});

describe('several projects of one sentence', () => {
  test('each has its own score', () =>
    expect(
      readNarrative(
        `${HEAD}耕地保护补贴项目预算42万元，执行41万元，自评得分98.8分；农机购置补贴项目预算13万元，执行12万元，自评得分97分。`,
      ).scores.map(({ project, score }) => `${project?.name ?? ''} ${score.toFixed()}`),
    ).toEqual(['耕地保护补贴项目 98.8', '农机购置补贴项目 97']));

  test('the unit’s own below the last project is the unit’s', () =>
    expect(
      readNarrative(`${HEAD}（一）河道清淤项目。支出4万元，自评得分99分。\n部门整体支出自评得分为98分。`).scores.map(
        ({ project }) => project?.name ?? null,
      ),
    ).toEqual(['河道清淤项目', null]));

  test.each([
    ['纳入绩效自评的项目共3个，涉及资金9600万元，实际执行9300万元。', 9600, 9300],
    ['对3个项目开展了绩效自评，涉及资金9600万元，实际执行9300万元。', 9600, 9300],
  ])('counted: %s', (text, all, spent) =>
    expect(figures(HEAD + text)).toEqual([
      `projectExpenditure.unstated ${all}万元`,
      `projectExpenditure.executed ${spent}万元`,
    ]),
  );
});

describe('a project’s report without a title', () => {
  test('本项目 is a project, though nobody says which', () =>
    expect(
      figures(
        '三、项目资金情况\n（一）到位情况。本项目年初预算安排80万元，年中追加15万元。\n（二）执行情况。实际支付93万元。',
      ),
    ).toEqual(['project.initial[] 80万元', 'project.adjustment[] 15万元', 'project.executed[] 93万元']));

  test('项目名称： names it', () =>
    expect(figures('项目名称：护林员补助\n（一）2023年预算312万元。\n（二）全年共发放补助资金311万元。')).toEqual([
      'project.budget[护林员补助] 312万元',
      'project.executed[护林员补助] 311万元',
    ]));

  test('a unit that speaks of itself is none', () =>
    expect(figures('本单位2023年支出50万元。本项目立项规范。')).toEqual(['whole.executed 50万元']));
});

test('the report on all projects of a unit', () =>
  expect(
    figures(
      '青河州数据中心2023年度项目支出绩效单位自评报告\n实施项目共15个，年初批复预算8个项目985万元，调整预算后项目预算861万元，实际到位资金334万元。',
    ),
  ).toEqual([
    'projectExpenditure.initial 985万元',
    'projectExpenditure.budget 861万元',
    'projectExpenditure.income 334万元',
  ]));

describe('what stands in brackets ends with them', () => {
  test.each<[kind: string, text: string, facts: readonly string[]]>([
    [
      'a fund',
      '年初预算100万元（其中：财政拨款90万元，事业收入10万元），全年预算120万元，全年执行118万元。',
      ['whole.initial 100万元', 'generalBudget.initial 90万元', 'whole.budget 120万元', 'whole.executed 118万元'],
    ],
    [
      'two funds within the grants',
      '总收入700万元，其中：财政拨款收入590万元（一般公共预算财政拨款540万元，政府性基金预算财政拨款50万元），上年结转110万元。',
      [
        'whole.income 700万元',
        'generalBudget.income 590万元',
        'generalBudget.income 540万元',
        'governmentFunds.income 50万元',
        'whole.carryIn 110万元',
      ],
    ],
  ])('%s', (_, text, facts) => expect(figures(HEAD + text)).toEqual(facts));
});

describe('what is planned and what is spent of a part', () => {
  test('one after the other', () =>
    expect(
      figures(`${HEAD}全年执行130万元。其中，基本支出全年预算72万元，执行70万元；项目支出全年预算66万元，执行60万元。`),
    ).toEqual([
      'whole.executed 130万元',
      'basicExpenditure.budget 72万元',
      'basicExpenditure.executed 70万元',
      'projectExpenditure.budget 66万元',
      'projectExpenditure.executed 60万元',
    ]));

  test('a part of a project without a name keeps its own', () =>
    expect(
      figures(
        '2023年村道养护资金绩效自评报告\n累计支出512万元。其中：大塘村桥梁安排320万元，已支付298万元；河口村路灯安排86万元，已支付80万元。',
      ),
    ).toEqual(['project.executed[村道养护资金] 512万元']));

  test('a project that is named behind another one', () =>
    expect(
      figures(
        `${HEAD}（三）项目支出\n水质监测补助项目预算300万元，实际支出287万元；河长制核查工作经费预算15万元，实际支出12万元。`,
      ),
    ).toEqual([
      'project.budget[水质监测补助项目] 300万元',
      'project.executed[水质监测补助项目] 287万元',
      'project.budget[河长制核查工作经费] 15万元',
      'project.executed[河长制核查工作经费] 12万元',
    ]));

  test('what an addition was for is not what follows is about', () =>
    expect(figures(`${HEAD}年中追加项目经费120万元、收回结余20万元，全年预算600万元。实际完成支出580万元。`)).toEqual([
      'projectExpenditure.adjustment 120万元',
      'projectExpenditure.adjustment -20万元',
      'whole.budget 600万元',
      'whole.executed 580万元',
    ]));
});

describe('which figure, and of which year', () => {
  test.each<[kind: string, text: string, facts: readonly string[]]>([
    [
      'what balances at the foot is not the year’s',
      '2023年度总收入580万元，其中本年收入390万元。总支出580万元，其中本年支出480万元。',
      ['whole.unstated 580万元', 'whole.income 390万元', 'whole.unstated 580万元', 'whole.executed 480万元'],
    ],
    [
      '年初 behind the year’s number',
      '2023年初预算安排资金为685万元，其中：人员经费475万元、公用经费210万元。',
      ['whole.initial 685万元', 'personnel.initial 475万元', 'officeExpenses.initial 210万元'],
    ],
    ['approved before the year', '年初预算批复我局2023年部门预算收入287万元。', ['whole.initial 287万元']],
    [
      'income that is planned',
      '预算总收入203万元，预算总支出203万元。',
      ['whole.budget 203万元', 'whole.budget 203万元'],
    ],
    [
      'named with its year',
      '决算总支出240万元。与2022年决算支出258万元相比，减少18万元，降幅6.98%。',
      ['whole.executed 240万元', 'whole.executed 258万元 earlier'],
    ],
    [
      'last year’s behind a list of parts',
      '2023年“三公”经费决算15.72万元。其中：公务接待费5.22万元，公务用车运行维护费10.50万元。与上年决算数17.03万元相比减少1.31万元，下降7.69%。',
      [
        'threePublic.executed 15.72万元',
        'reception.executed 5.22万元',
        'vehicleRunning.executed 10.5万元',
        'threePublic.executed 17.03万元 earlier',
      ],
    ],
  ])('%s', (_, text, facts) => expect(figures(HEAD + text)).toEqual(facts));
});

test('an amount whose unit was forgotten is said to be unchecked', () =>
  expect(readNarrative(`${HEAD}支出决算数为1467.89，完成预算100%。`).unchecked.map(({ quote }) => quote)).toContain(
    '支出决算数为1467.89',
  ));

/** Wordings of published reports of counties, schools, hospitals and transfers that were misread. */
describe('names and lists as reports have them', () => {
  test.each<[what: string, text: string, facts: readonly string[]]>([
    [
      'a clause that is a project’s name and nothing else',
      '博物馆免费开放补助资金，中央财政安排320万元，支出316万元，结转4万元。',
      [
        'project.budget[博物馆免费开放补助资金] 320万元',
        'project.executed[博物馆免费开放补助资金] 316万元',
        'project.carryOver[博物馆免费开放补助资金] 4万元',
      ],
    ],
    [
      'two projects and their amounts',
      '道路安全设施维护、电子警察运维两个项目分别支出262.60万元和176.40万元。',
      ['project.executed[道路安全设施维护] 262.6万元', 'project.executed[电子警察运维] 176.4万元'],
    ],
    [
      'both kinds of expenditure and their sum',
      '基本支出和项目支出分别为2100万元、439万元，合计2539万元。',
      ['basicExpenditure.executed 2100万元', 'projectExpenditure.executed 439万元', 'whole.executed 2539万元'],
    ],
    [
      'what was put in, though it is called an adjusted budget',
      '年初预算数950万元，调整预算数71.30万元。',
      ['whole.initial 950万元', 'whole.adjustment 71.3万元'],
    ],
    [
      'last year’s amount between this year’s and the change',
      '部门总支出905.60万元，上年总支出862.10万元，同比增加43.50万元，增长5.05%。',
      ['whole.executed 905.6万元', 'whole.executed 862.1万元 earlier'],
    ],
    ['a transfer is no payment', '中央下达专项转移支付预算资金30万元。', []],
  ])('%s', (_, text, facts) => {
    expect(figures(HEAD + text)).toEqual(facts);
    expect(serious(HEAD + text)).toEqual([]);
  });

  test('the words of the accounts below 基本支出情况', () =>
    expect(figures(`${HEAD}（一）基本支出情况\n用于保障机构正常运转的日常支出1688.20万元。`)).toEqual([
      'basicExpenditure.executed 1688.2万元',
    ]));

  test('a list of one chapter ends where the next one begins', () =>
    expect(
      figures(
        `${HEAD}1.到位情况。项目资金共到位130万元，其中如下：\n甲村道路硬化项目到位80万元；\n2.执行情况。乙村供水项目支付48万元，支付率96%。`,
      ),
    ).toContain('project.executed[乙村供水项目] 48万元'));

  test('the report of a transfer', () =>
    expect(
      figures(
        '某县2021年中央食品监管专项转移支付绩效自评报告\n上年结转2万元，中央下达预算资金3万元，共支出4.6万元，结余0.4万元。',
      ),
    ).toEqual(
      ['carryIn 2', 'budget 3', 'executed 4.6', 'carryOver 0.4'].map((one) =>
        one.replace(/(\w+) (.*)/u, 'project.$1[中央食品监管专项转移支付] $2万元'),
      ),
    ));
});

test('what was carried in is spent, too', () =>
  expect(serious(`${HEAD}“清淤”项目预算30.00万元，上年结转2.00万元，支出28.50万元，结余3.50万元。`)).toEqual([]));
