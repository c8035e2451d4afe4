import { projectIn, PROJECT, replaced } from '../fixtures/base';
import type { Table } from '../fixtures/table';
import { NAMES, names, value } from './support/read';

/** The merges taken out, their text in every cell. */
function filled(rows: Table): Table {
  const out: string[][] = [];
  rows.forEach((line, row) => {
    const own: string[] = [];
    line.forEach((mark, column) =>
      own.push(mark === '<' ? (own[column - 1] ?? '') : mark === '^' ? (out[row - 1]?.[column] ?? '') : mark),
    );
    out.push(own);
  });
  return out;
}

/** Lines for those of PROJECT: names that go over two rows with the values merged over both, or names merged over two rows. */
const CONTINUED: readonly (readonly [string, Parameters<typeof replaced>[1], string])[] = [
  [
    'the first name of its level',
    {
      设备维护台次: `
^ | 产出指标⏎(50分) | 数量指标 | 各办事大厅自助终端 | ≥60台次 | 62台次 | #20 | #20 |
^ | ^ | ^ | 维护台次 | ^ | ^ | ^ | ^ | ^`,
    },
    '各办事大厅自助终端维护台次',
  ],
  [
    'a row with a reason',
    {
      群众等候时间: `
^ | 效益指标（30分） | 社会效益指标 | 群众和企业在大厅 | ≤15分钟 | 16分钟 | #30 | #28 | 窗口设备更新，已增开窗口
^ | ^ | ^ | 等候的时间 | ^ | ^ | ^ | ^ | ^`,
    },
    '群众和企业在大厅等候的时间',
  ],
  [
    'two names',
    {
      故障修复时间: `
^ | ^ | 时效指标 | 自助终端 | ≤24小时 | 20小时 | #15 | #15 |
^ | ^ | ^ | 故障修复时间 | ^ | ^ | ^ | ^ | ^`,
      群众满意度: `
^ | 满意度指标（10分） | 服务对象满意度指标 | 办事群众对大厅的 | ≥95% | 97% | #10 | #10 |
^ | ^ | ^ | 满意度 | ^ | ^ | ^ | ^ | ^`,
    },
    '办事群众对大厅的满意度',
  ],
  [
    'a name merged over both rows',
    {
      项目总成本: `
^ | ^ | 成本指标 | 大厅运行总成本 | ≤40万元 | 39.2万元 | #15 | #15 |
^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^`,
    },
    '大厅运行总成本',
  ],
  [
    'a name over three rows',
    {
      设备维护台次: `
^ | 产出指标⏎(50分) | 数量指标 | 各办事大厅和 | ≥60台次 | 62台次 | #20 | #20 |
^ | ^ | ^ | 乡镇便民服务点的 | ^ | ^ | ^ | ^ | ^
^ | ^ | ^ | 终端维护台次 | ^ | ^ | ^ | ^ | ^`,
    },
    '各办事大厅和乡镇便民服务点的终端维护台次',
  ],
  [
    'names over four rows and over two, and one merged over three',
    {
      故障修复时间: `
^ | ^ | 时效指标 | 自助终端 | ≤24小时 | 20小时 | #15 | #15 |
^ | ^ | ^ | 和叫号系统 | ^ | ^ | ^ | ^ | ^
^ | ^ | ^ | 发生故障后的 | ^ | ^ | ^ | ^ | ^
^ | ^ | ^ | 修复时间 | ^ | ^ | ^ | ^ | ^`,
      群众等候时间: `
^ | 效益指标（30分） | 社会效益指标 | 群众等候时间 | ≤15分钟 | 16分钟 | #30 | #28 | 窗口设备更新，已增开窗口
^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^
^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^`,
      群众满意度: `
^ | 满意度指标（10分） | 服务对象满意度指标 | 办事群众对大厅的 | ≥95% | 97% | #10 | #10 |
^ | ^ | ^ | 满意度 | ^ | ^ | ^ | ^ | ^`,
    },
    '自助终端和叫号系统发生故障后的修复时间',
  ],
];

/** The head of a page in the middle of a name: a converter's, so only filled. */
const OVER_A_PAGE = `
^ | ^ | 成本指标 | 大厅运行 | ≤40万元 | 39.2万元 | #15 | #15 |
^ | ^ | ^ | 及维护的 | ≤40万元 | 39.2万元 | #15 | #15 |
项目支出绩效自评表（续） | < | < | < | < | < | < | < | <
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
^ | 产出指标⏎(50分) | 成本指标 | 总成本 | ≤40万元 | 39.2万元 | #15 | #15 |`;

/** Rows that have the same values and are indicators all the same: the points come to the total with them, or with no number of them left out. */
const TWINS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'three indicators',
    `
^ | 产出指标⏎(50分) | 数量指标 | 东区维护台次 | ≥60台次 | 62台次 | #5 | #5 |
^ | ^ | ^ | 西区维护台次 | ≥60台次 | 62台次 | #5 | #5 |
^ | ^ | ^ | 南区维护台次 | ≥60台次 | 62台次 | #10 | #10 |`,
    ['东区维护台次', '西区维护台次', '南区维护台次'],
  ],
  [
    'three of one name with other targets, or other scores',
    `
^ | 产出指标⏎(50分) | 数量指标 | 设备维护台次 | ≥60台次 | 62台次 | #20 | #20 |
^ | ^ | ^ | 设备维护台次 | ≥70台次 | 72台次 | #20 | #20 |
^ | ^ | ^ | 设备维护台次 | ≥70台次 | 72台次 | #20 | #19 |`,
    ['设备维护台次', '设备维护台次', '设备维护台次'],
  ],
  [
    'three whose points are too many by half a row',
    `
^ | 产出指标⏎(50分) | 数量指标 | 东区维护台次 | ≥60台次 | 62台次 | #8 | #8 |
^ | ^ | ^ | 西区维护台次 | ≥60台次 | 62台次 | #8 | #8 |
^ | ^ | ^ | 南区维护台次 | ≥60台次 | 62台次 | #8 | #8 |`,
    ['东区维护台次', '西区维护台次', '南区维护台次'],
  ],
];

describe('a name over several rows, its values written into each by a converter', () => {
  test.each(CONTINUED)('%s', (_, lines, name) => {
    const rows = replaced(PROJECT, lines);
    for (const form of [projectIn(rows), projectIn(filled(rows))]) {
      expect(names(form)).toContain(name);
      expect(form.indicators.map(({ weight }) => value(weight))).toEqual(
        projectIn(PROJECT).indicators.map(({ weight }) => value(weight)),
      );
    }
  });

  test('also where the head of a page stands between its rows', () => {
    const form = projectIn(filled(replaced(PROJECT, { 项目总成本: OVER_A_PAGE })));
    expect(names(form)).toEqual(NAMES.map((name) => (name === '项目总成本' ? '大厅运行及维护的总成本' : name)));
  });

  test('two names of two rows each that have the same values are two', () => {
    const two = replaced(PROJECT, {
      设备维护台次: `
^ | 产出指标⏎(50分) | 数量指标 | 东区自助终端 | ≥60台次 | 62台次 | #10 | #10 |
^ | ^ | ^ | 维护台次 | ≥60台次 | 62台次 | #10 | #10 |
^ | ^ | ^ | 西区自助终端 | ≥60台次 | 62台次 | #10 | #10 |
^ | ^ | ^ | 维护次数 | ≥60台次 | 62台次 | #10 | #10 |`,
    });
    expect(names(projectIn(filled(two))).slice(0, 2)).toEqual(['东区自助终端维护台次', '西区自助终端维护次数']);
  });

  test.each(TWINS)('%s remain what they are', (_, lines, expected) => {
    expect(names(projectIn(filled(replaced(PROJECT, { 设备维护台次: lines }))))).toEqual([
      ...expected,
      ...NAMES.slice(1),
    ]);
  });

  test('two indicators that have the same values remain two where the points come to the total with both', () => {
    const twins = replaced(PROJECT, {
      设备维护台次: `
^ | 产出指标⏎(50分) | 数量指标 | 东区维护台次 | ≥60台次 | 62台次 | #10 | #10 |
^ | ^ | ^ | 西区维护台次 | ≥60台次 | 62台次 | #10 | #10 |`,
    });
    expect(names(projectIn(filled(twins)))).toEqual(['东区维护台次', '西区维护台次', ...NAMES.slice(1)]);
  });

  test('and where nothing was filled, whatever the points come to', () => {
    const twins = replaced(PROJECT, {
      设备维护台次: `
^ | 产出指标⏎(50分) | 数量指标 | 东区维护台次 | ≥60台次 | 62台次 | #20 | #20 |
^ | ^ | ^ | 西区维护台次 | ≥60台次 | 62台次 | #20 | #20 |`,
    });
    expect(names(projectIn(twins))).toHaveLength(NAMES.length + 1);
  });
});
