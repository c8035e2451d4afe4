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

test('a total in the head of the form is its total', () => {
  const rows = replaced(PROJECT, { 总分: '' });
  const [first = [], ...rest] = rows;
  const form = projectIn([first, ...rest.slice(0, 3), ['自评得分', '#96.50'], ...rest.slice(3)]);
  expect(form.total?.score?.value?.number.toFixed()).toBe('96.5');
});
