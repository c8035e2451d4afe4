import { readNarrative } from '../../src/narrative';
import { checkWorkbook } from '../../src/rules';
import { ALL_RULES } from '../../src/rules/text';

/** Projects that a text names in its own way, and uses of a project’s money that are nobody else’s. */

const HEAD = '某县民政局2023年度部门整体支出绩效自评报告\n';
const OF_PROJECTS = '某县文化旅游局2023年度部门预算项目支出绩效自评报告\n';
const OF_ONE = '马岭镇卫生院2023年基本公共卫生服务项目绩效自评报告\n';

function figures(text: string): readonly string[] {
  return readNarrative(text)
    .amounts.filter(({ about }) => about !== 'other')
    .map(({ about, stage, amount, project }) => {
      const scope = about === 'project' ? `[${project?.name ?? '?'}]` : '';
      return `${about}.${stage}${scope} ${amount.number.toFixed()}${amount.unit}`;
    });
}

const serious = (text: string) =>
  checkWorkbook({ sheets: [] }, { facts: readNarrative(text), rules: ALL_RULES })
    .findings.filter(({ severity, place }) => place && severity !== 'hint')
    .map(({ rule, arithmetic }) => `${rule} ${arithmetic ?? ''}`);

test.each<[what: string, text: string, facts: readonly string[]]>([
  [
    'counted as projects, whatever their names end with',
    `${OF_PROJECTS}项目1：公共文化服务体系建设。年初预算90万元，实际支出88万元。\n项目2：文物保护修缮。年初预算60万元。`,
    [
      'project.initial[公共文化服务体系建设] 90万元',
      'project.executed[公共文化服务体系建设] 88万元',
      'project.initial[文物保护修缮] 60万元',
    ],
  ],
  [
    'a fee on a line of a list, and the same in a sentence',
    `${OF_PROJECTS}（1）电子政务外网租赁费，年初预算46万元。\n截至年底，电子政务外网租赁费支出45万元。`,
    ['project.initial[电子政务外网租赁费] 46万元', 'project.executed[电子政务外网租赁费] 45万元'],
  ],
  [
    'a label that is a name',
    `${HEAD}义务教育薄弱环节改善资金：年初预算1000万元，追加50万元，支出1036万元，结余14万元。`,
    ['initial', 'adjustment', 'executed', 'carryOver'].map(
      (stage, index) => `project.${stage}[义务教育薄弱环节改善资金] ${[1000, 50, 1036, 14][index] ?? 0}万元`,
    ),
  ],
  [
    'what ends with 经费支出 was spent',
    `${HEAD}项目支出96.80万元，其中：安全检测经费支出76.80万元，护林专项经费支出20.00万元。`,
    [
      'projectExpenditure.executed 96.8万元',
      'project.executed[安全检测经费] 76.8万元',
      'project.executed[护林专项经费] 20万元',
    ],
  ],
  [
    'what begins like a word that says nothing',
    `${HEAD}项目支出300万元，其中：统计信息化经费108万元，数据安全监测专项资金92万元，统计调查经费支出100万元。`,
    [
      'projectExpenditure.executed 300万元',
      'project.executed[统计信息化经费] 108万元',
      'project.executed[数据安全监测专项资金] 92万元',
      'project.executed[统计调查经费] 100万元',
    ],
  ],
  [
    'what is said of it is not its name',
    `${HEAD}二、项目支出\n（3）平台升级项目为年中追加项目，预算90万元，已支出84万元。`,
    ['project.budget[平台升级项目] 90万元', 'project.executed[平台升级项目] 84万元'],
  ],
  [
    'a clause that says who gave is no name',
    '湖东县人社局就业补助资金项目支出绩效自评报告\n（2022年度）\n一、概况\n分两批下达我县就业补助资金，其中第一批520万元、第二批128万元，共计648万元。',
    ['project.unstated[就业补助资金项目] 648万元'],
  ],
  [
    'housing is no deed',
    `${HEAD}保障性住房维修项目支出321.36万元。`,
    ['project.executed[保障性住房维修项目] 321.36万元'],
  ],
  [
    'uses of a project',
    `${OF_ONE}全年支出264万元，其中人员经费152万元，公用经费112万元。`,
    ['project.executed[基本公共卫生服务项目] 264万元'],
  ],
  [
    'what was paid to the unit came in',
    `${OF_ONE}县卫健局共拨付我院基本公共卫生服务项目经费266万元。`,
    ['project.income[基本公共卫生服务项目] 266万元'],
  ],
  ['so much a pupil', `${HEAD}公用经费支出132万元。生均公用经费783元。`, ['officeExpenses.executed 132万元']],
  [
    'several kinds and 等',
    `${HEAD}人员经费和公用经费等基本支出1020.50万元。`,
    ['basicExpenditure.executed 1020.5万元'],
  ],
  ['what there was to spend', `${HEAD}可用资金总额1765.20万元。`, ['whole.budget 1765.2万元']],
  [
    'behind a list it is compared with what the change leads to',
    `${HEAD}2023年支出2298.60万元，其中：基本支出1410.00万元，项目支出888.60万元；比2022年2188.60万元增加110.00万元，增长5.03%。`,
    [
      'whole.executed 2298.6万元',
      'basicExpenditure.executed 1410万元',
      'projectExpenditure.executed 888.6万元',
      'whole.executed 2188.6万元',
    ],
  ],
])('%s', (_, text, facts) => {
  expect(figures(text)).toEqual(facts);
  expect(serious(text)).toEqual([]);
});

test('three projects are counted, also as 专项资金', () =>
  expect(
    readNarrative(`${OF_PROJECTS}2023年度我局共安排专项资金3个。`).projectCounts.map(({ count }) => count),
  ).toEqual([3]));

test('a table drawn with bars', () => {
  const table = [
    '| 项目名称 | 全年预算数（万元） | 全年执行数（万元） | 执行率（%） |',
    '| --- | --- | --- | --- |',
    '| 计划生育奖励扶助 | 415.00 | 415.00 | 100.00 |',
    '| 妇幼健康项目 | 95.00 | 91.20 | 96.00 |',
    '| 合计 | 510.00 | 506.20 | 99.25 |',
  ].join('\n');
  expect(figures(`${OF_PROJECTS}${table}\n`)).toContain('project.executed[妇幼健康项目] 91.2万元');
  expect(serious(`${OF_PROJECTS}${table}\n`)).toEqual([]);
  expect(serious(`${OF_PROJECTS}${table.replace('96.00', '86.00')}\n`)).toEqual(['X-15 91.20 ÷ 95.00 = 96%']);
});

describe('a project’s own report', () => {
  const OF_ONE = '清河县2023年度河道清淤项目绩效自评报告\n项目预算860万元。\n';
  test.each([
    ['all that received it', '各乡镇共支出842.8万元。', ['project.executed[河道清淤项目] 842.8万元']],
    ['to whom it was paid', '全年共拨付施工企业842.8万元。', ['project.executed[河道清淤项目] 842.8万元']],
    ['the one level that gave all of it', '县级资金860万元已全部到位。', ['project.unstated[河道清淤项目] 860万元']],
    ['a part of it', '县级资金60万元已全部到位。', []],
    ['what came to the unit', '县财政共拨付我单位60万元。', ['project.income[河道清淤项目] 60万元']],
  ])('%s', (_, text, found) =>
    expect(figures(OF_ONE + text)).toEqual(['project.budget[河道清淤项目] 860万元', ...found]),
  );

  test('what it was for, then what was planned', () =>
    expect(
      figures(`${HEAD}三、项目支出\n1.土地整治项目经费。主要用于耕地开垦、旱改水等，年初预算14万元，支出13万元。`),
    ).toEqual(['project.initial[土地整治项目经费] 14万元', 'project.executed[土地整治项目经费] 13万元']));
});
