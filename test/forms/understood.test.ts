import { recognise } from '../../src/forms';
import { PROJECT, projectIn, replaced, reworded } from '../fixtures/base';
import { sheet, workbook } from '../fixtures/table';
import { at } from './support/read';

describe('heads outside of the lists', () => {
  test.each([
    ['得分', '单位考核得分'],
    ['分值', '设定分值'],
    ['年度指标值', '年初绩效目标值'],
    ['实际完成值', '年末实际完成数'],
    ['三级指标', '具体指标'],
  ])('%s as %s', (head, other) => {
    const read = projectIn(reworded(PROJECT, { [head]: other }));
    expect(read.unread).toEqual([]);
    expect(read.indicators.map((row) => [row.name.value, at(row.weight), at(row.score)])).toEqual(
      projectIn(PROJECT).indicators.map((row) => [row.name.value, at(row.weight), at(row.score)]),
    );
  });
});

describe('no silence: a head that says nothing', () => {
  test.each(['三级指标', '年度指标值', '实际完成值', '分值', '得分'])('%s', (head) => {
    const row = PROJECT.findIndex((line) => line.includes('三级指标'));
    const rows = PROJECT.map((line, index) =>
      index === row ? line.map((cell) => (cell === head ? '甲乙丙' : cell)) : line,
    );
    const read = projectIn(rows);
    const before = projectIn(PROJECT);
    const isSame = read.indicators.every((one, index) => {
      const other = before.indicators[index];
      return (
        at(one.target) === at(other?.target) &&
        at(one.actual) === at(other?.actual) &&
        at(one.weight) === at(other?.weight) &&
        at(one.score) === at(other?.score)
      );
    });
    expect(isSame || read.unread.length > 0).toBe(true);
  });
});

describe('the total row, whatever it is called', () => {
  test.each(['总成绩', '汇总', '甲乙丙'])('%s', (label) => {
    const read = projectIn(reworded(PROJECT, { 总分: label }));
    const before = projectIn(PROJECT);
    expect([at(read.total?.weight), at(read.total?.score)]).toEqual([
      at(before.total?.weight),
      at(before.total?.score),
    ]);
    expect(read.indicators).toHaveLength(before.indicators.length);
  });
});

describe('what is not of the form', () => {
  test('figures kept right of it are not read', () => {
    const rows = PROJECT.map((line, index) => (index > 5 && index < 9 ? [...line, '', '#335.01'] : line));
    expect(projectIn(rows).indicators).toEqual(projectIn(PROJECT).indicators);
  });
});

describe('a column behind a blank one, below a merged title', () => {
  const widest = Math.max(...PROJECT.map((line) => line.length));
  const title = PROJECT.findIndex((line) => line.some((cell) => cell.includes('绩效自评表')));
  const first = PROJECT.findIndex((line) => line.includes('三级指标')) + 1;
  const behind = (width: number, of: (index: number) => string) =>
    projectIn(
      PROJECT.map((line, index) =>
        index === title
          ? [...line, ...Array<string>(width + widest - line.length).fill('<')]
          : [...line, ...Array<string>(widest + 1 - line.length).fill(''), index < first ? '' : of(index - first)],
      ),
    );
  const figures = (index: number) => (index < 5 ? `#${String(index + 3)}.7` : '');

  test('that it reaches over is said to have not been read', () =>
    expect(behind(2, figures).unread.map(({ cell }) => cell.column)).toEqual([widest + 1]));
  test('that ends before it is not of the form', () => expect(behind(0, figures).unread).toEqual([]));
  test('with nothing in it is nothing', () => expect(behind(2, () => '').unread).toEqual([]));
});

test('the head printed again on the next page goes on with the same table', () => {
  const head = PROJECT.findIndex((line) => line.includes('三级指标'));
  const again = (PROJECT[head] ?? []).map((cell, column) => (column === 0 ? '' : cell));
  const rows = [...PROJECT.slice(0, head + 3), again, ...PROJECT.slice(head + 3)];
  const plain = rows.map((line) => line.map((cell) => (cell === '^' ? '' : cell)));
  const [form] = recognise(workbook(sheet(plain))).projects;
  expect(form?.groups).toHaveLength(1);
  expect(form?.indicators.map((row) => row.name.value)).toEqual(
    projectIn(PROJECT).indicators.map((row) => row.name.value),
  );
});

describe('the goals under heads that say nothing, or none', () => {
  const GOALS = ['开放248天', '开放250天'] as const;
  test.each([
    ['甲乙丙 | < | < | < | 丁戊己 | < | < | <'],
    ['（一） | < | < | < | （二） | < | < | <'],
    [' | < | < | < |  | < | < | <'],
  ])('年度总体目标 | %s', (heads) => {
    const { goals } = projectIn(
      replaced(PROJECT, {
        年度总体目标: `年度总体目标 | ${heads}`,
        保障大厅正常运转: `^ | ${GOALS[0]} | < | < | < | ${GOALS[1]} | < | < | <`,
      }),
    );
    expect(goals.map(({ expected, actual }) => [expected?.value, actual?.value])).toEqual([GOALS]);
  });

  test.each([
    [`绩效目标 | ${GOALS[0]} | < | < | 完成情况 | ${GOALS[1]} | < | <`, GOALS[1]],
    [`年度绩效目标 | ${GOALS[0]} | < | < | 目标完成情况： | ${GOALS[1]} | < | <`, GOALS[1]],
    [`项目目标 | ${GOALS[0]} | < | < | 全年实际完成情况 | ${GOALS[1]} | < | <`, GOALS[1]],
    [`年度目标1：（80分） | ${GOALS[0]} | < | < | < | < | < | <`, undefined],
    [`绩效目标2（40分） | ${GOALS[0]} | < | < | < | < | < | <`, undefined],
  ])('%s', (line, done) => {
    const { goals } = projectIn(replaced(PROJECT, { 年度总体目标: line, 保障大厅正常运转: '' }));
    expect(goals.map(({ expected, actual }) => [expected?.value, actual?.value])).toEqual([[GOALS[0], done]]);
  });
});

describe('labels beside 主管部门 that name no unit that carries it out', () => {
  test.each([
    ['归口科室', '行政政法科'],
    ['填报人', '王某'],
    ['单位负责人（签字）', '李某'],
  ])('%s', (label, name) => {
    const rows = replaced(PROJECT, {
      主管部门: `主管部门 | 某县民政局 | < | < | ${label} | ${name} | 联系电话 | 12345 | <`,
    });
    const { implementer, authority, unread } = projectIn(rows);
    expect([authority?.value, implementer, unread]).toEqual(['某县民政局', null, []]);
  });
});

test.each(['（分值N分）', '【N分】', ' N分', '(权重:N分)'])('points printed behind the names: %s', (printed) => {
  const row = PROJECT.findIndex((line) => line.includes('三级指标'));
  const rows = PROJECT.map((line, index) =>
    line.map((cell, column) => {
      if (column === 6 && index >= row) return '';
      return column === 3 && index > row && index < row + 6 ? `${cell}${printed.replace('N', '20')}` : cell;
    }),
  );
  const { indicators, groups } = projectIn(rows);
  expect(indicators.map(({ weight }) => weight?.value?.number.toFixed())).toEqual(indicators.map(() => '20'));
  expect(groups[0]?.hasWeight).toBe(true);
});

test.each(['自评得分', '得分合计', '自评总得分'])('a total in the head of the form is its total: %s', (label) => {
  const rows = replaced(PROJECT, { 总分: '' });
  const [first = [], ...rest] = rows;
  const form = projectIn([first, ...rest.slice(0, 3), [label, '#96.50'], ...rest.slice(3)]);
  expect(form.total?.score?.value?.number.toFixed()).toBe('96.5');
});

test('自评得分 over its figure above the amounts is the form’s, not the rate’s', () => {
  const pairs = replaced(PROJECT, {
    年初预算数: '预算执行情况（万元） | 预算数： | < | #40.00 | < | 执行数： | < | #39.20 | <',
    年度资金总额: '^ | 其中：中央补助 | < | #40.00 | < | 其中：中央补助 | < | #39.20 | <',
    '其中：当年财政拨款': '',
    上年结转资金: '',
    其他资金: '',
    总分: '',
  });
  const [first = [], ...rest] = pairs;
  const labels = ['主管部门', '某县民政局', '<', '<', '<', '实施单位', '某县救助站', '<', '自评得分'];
  const units = ['省级财政部门', '某省财政厅', '<', '<', '<', '省级主管部门', '某省民政厅', '<', '#96.50'];
  const form = projectIn([first, ...rest.slice(0, 2), labels, units, ...rest.slice(3)]);
  expect(form.total?.score?.value?.number.toFixed()).toBe('96.5');
  expect(form.fundsTotal?.score ?? null).toBeNull();
  expect(form.fundsTotal?.executed?.value?.number.toFixed()).toBe('39.2');
});
