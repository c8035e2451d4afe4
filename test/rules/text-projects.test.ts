import { readNarrative } from '../../src/narrative';
import { checkWorkbook } from '../../src/rules';
import { ALL_RULES, TEXT_RULES } from '../../src/rules/text';
import { book } from './support/book';
import { num } from './support/cell';

/** What the text says of a project against its form, where both speak of it in their own way. */

const TITLE = '2023年度某局部门整体支出绩效自评报告\n';

const ofText = (text: string, project?: string) =>
  checkWorkbook(book(project === undefined ? {} : { care: { project }, '1-1': { 'care.label': project } }), {
    facts: readNarrative(TITLE + text),
    rules: ALL_RULES,
  })
    .findings.filter(({ place, severity }) => place && severity !== 'hint')
    .map(({ rule, expected }) => `${rule} ${expected ?? ''}`);

const listed = (name: string, spent: string) =>
  `三、专项资金使用情况\n2023年我局专项资金实际支出38.60万元，其中：\n1、${name}24.00万元，支出${spent}万元；\n2、便民服务站维护16.00万元，支出15.20万元。`;

describe('a name that leaves out what stands in the middle', () => {
  test.each([
    ['路灯维修', '路灯设施维修'],
    ['环卫设备与车辆购置', '环卫设备及车辆购置'],
    ['社区助老补助', '社区居家助老服务补助'],
    ['高标农田', '高标准农田建设'],
    ['特教学校改造', '特殊教育学校改造工程'],
    ['农综开发', '农业综合开发补助'],
  ])('%s is %s', (said, named) => {
    expect(ofText(listed(said, '23.40'), named)).toEqual([]);
    expect(ofText(listed(said, '21.40'), named)).toContain('X-03 21.40');
  });

  test.each([
    ['another end', '路灯维修', '路灯设施采购'],
    ['another order', '维修路灯设施', '路灯设施维修'],
    ['with too much between', '水库维护', '水库除险加固及维修养护'],
    ['with another end behind it', '高标农田', '高标准农田管护'],
    ['much shorter', '路灯维修', '路灯及背街小巷照明设施设备维修'],
  ])('%s: another project', (_kind, said, named) => {
    expect(ofText(listed(said, '21.40'), named)).not.toContain('X-03 21.40');
  });
});

describe('what was left from the year before, and what came', () => {
  const said = (more: string) => `二、项目情况\n社区助老服务经费上年结转2.00万元，当年下达${more}万元。`;

  test('come to what the form has', () => expect(ofText(said('22.00'))).toEqual([]));
  test('do not', () => expect(ofText(said('20.00')).map((found) => found.slice(0, 4))).toEqual(['X-02']));
});

describe('the year’s budget of all projects', () => {
  const more = { care: { 'total.adjusted': num('30.00') } };
  const said = (budget: string) => `二、项目情况\n项目支出全年预算${budget}万元，支出38.60万元。`;
  const found = (budget: string) =>
    checkWorkbook(book(more), { facts: readNarrative(TITLE + said(budget)), rules: ALL_RULES })
      .findings.filter(({ place, rule }) => place && rule === 'X-02')
      .map(({ expected }) => expected);

  test('is what was planned first', () => expect(found('40.00')).toEqual([]));
  test('or what all 1-3 forms had in the end', () => expect(found('46.00')).toEqual([]));
  test('and nothing else', () => expect(found('47.50')).toEqual(['47.50']));
});

test('no rule is asked twice', () => expect(new Set(TEXT_RULES).size).toBe(TEXT_RULES.length));

describe('a share of what only the forms state', () => {
  const share = (of: string) => ofText(`二、重点项目\n便民服务站维护支出15.20万元，占${of}。`);
  test.each([
    ['项目支出的39.38%', []],
    ['项目支出的36.38%', ['X-15 39.38%']],
    ['全年项目支出的93.38%', ['X-15 39.38%']],
    ['财政拨款项目支出的36.38%', []],
    ['项目预算的36.38%', []],
    ['全县同类支出的36.38%', []],
  ])('%s', (of, expected) => expect(share(of)).toEqual(expected));

  test('it stands among what was not checked where there are no forms', () => {
    const { unchecked } = readNarrative(`${TITLE}二、重点项目\n便民服务站维护支出15.20万元，占项目支出的39.38%。`);
    expect(unchecked.map(({ quote }) => quote)).toEqual(['占项目支出的39.38%']);
  });
});

test.each([
  ['便民服务站维护支出15.20万元。社区助老补助支出23.40万元。以上两个项目合计支出38.60万元。', []],
  // One of more is not all that projects spent.
  ['甲项目支出5.10万元。乙项目支出6.20万元。丙项目支出2.00万元。上述三个项目合计支出13.30万元。', []],
])('what so many projects spent together: %s', (text, expected) =>
  expect(
    ofText(`二、重点项目\n${text}`).filter((one) => one.startsWith('X-03 13') || one.startsWith('X-03 38')),
  ).toEqual(expected),
);

test.each([
  ['2023年我局实施项目共3个（含2021年转列暂付性款项项目1个）。', false],
  ['2023年我局实施项目共4个（含2021年转列暂付性款项项目1个）。', true],
  ['2023年我局实施项目共3个（按资金来源划分）。', true],
])('how many projects, with those of other years: %s', (text, isFound) =>
  expect(ofText(`二、项目\n${text}`).some((one) => one.startsWith('X-13'))).toBe(isFound),
);
