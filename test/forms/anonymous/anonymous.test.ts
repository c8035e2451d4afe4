import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookFile } from '../../../src/files';
import { fieldsOf, recognise, type Form } from '../../../src/forms';
import { anonymousCopy } from '../../../src/forms/anonymous/anonymous';
import { checkWorkbook } from '../../../src/rules';
import { type Cell, SheetBuilder, type Workbook } from '../../../src/workbook';
import { published, PUBLISHED } from '../../fixtures/published';
import { sheet, workbook } from '../../fixtures/table';
import { book, type Change } from '../../rules/support/book';

/** Numbers from 0 to below 1, the same for the same seed. */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

const textsOf = ({ sheets }: Workbook) =>
  sheets.flatMap(({ name, cells }) => [
    name,
    ...[...cells.values()].flatMap((line) => [...line.values()].map(({ value }) => String(value))),
  ]);

/** A table of one column, before and after. */
function column(...cells: readonly string[]): readonly string[] {
  const copy = anonymousCopy(workbook(sheet(cells.map((cell) => [cell]))), drawn(11)).workbook;
  return cells.map((_, row) => String(copy.sheets[0]?.cells.get(row)?.get(0)?.value ?? ''));
}

describe('what stays of a text', () => {
  test.each([
    '附件1-2',
    '一级指标',
    '偏差原因分析及改进措施',
    '绩\n效\n指\n标',
    '单位：万元',
    '（万元）',
    '产出指标（50分）',
    '≥95%',
    '无',
    '优',
    '—',
    '公开14表',
    '全年执行数(B)',
  ])('%j as a whole', (text) => expect(column(text)).toEqual([text]));

  test.each([
    ['operator and unit, not the figure', '≥37次', /^≥\d{2,3}次$/u],
    ['the unit of money', '123.45万元', /^\d{3}\.\d\d万元$/u],
    ['separators of thousands', '1,234,567.80元', /^\d,\d{3},\d{3}\.\d\d元$/u],
    ['the label before a name', '实施单位：临江县水务局', /^实施单位：\p{Script=Han}{6}$/u],
    ['the shape of a date, another year', '填报日期：2023年6月20日', /^填报日期：20\d\d年6月20日$/u],
    ['the length of a telephone number', '联系电话：0731-5555201', /^联系电话：\d{4}-\d{7}$/u],
  ])('%s', (_, text, shape) => {
    const [made = ''] = column(text);
    expect(made).toMatch(shape);
    expect(made).not.toBe(text);
  });
});

test('the same name, or figure, becomes the same everywhere, and others stay others', () => {
  const [one, again, within, other] = column('临江县水务局', '临江县水务局', '临江县水务局河道站', '丰谷县林草局');
  expect(again).toBe(one);
  expect(within?.startsWith(one ?? '-')).toBe(true);
  expect(other).not.toBe(one);
});

test('what was larger stays larger', () => {
  const figures = column('3个', '4个', '12个', '120个').map((text) => Number.parseInt(text, 10));
  expect(figures).toEqual([...figures].sort((a, b) => a - b));
  expect(new Set(figures).size).toBe(4);
});

const samples = ['seed', 'clean'].map((name): [string, () => Workbook] => [
  name,
  () => readWorkbookFile(new Uint8Array(readFileSync(join(__dirname, `../../../assets/sample/${name}.xlsx`)))),
]);
const all: readonly [string, () => Workbook][] = [
  ...samples,
  ['the clean workbook of the rules', () => book()],
  ...PUBLISHED.map((name): [string, () => Workbook] => [name, () => published(name)]),
];

/** Errors by rule; a prompt of the template is replaced like any other text, and is none any more. */
function errorsOf(source: Workbook): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule, severity } of checkWorkbook(source).findings)
    if (severity === 'error' && rule !== 'GEN-07') counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

const IDENTITIES = new Set(['project', 'department', 'authority', 'implementer', 'preparedBy', 'phone']);
const namesOf = (form: Form) =>
  fieldsOf(form).flatMap(({ name, field }) =>
    IDENTITIES.has(name) && typeof field.value === 'string' && field.value.length > 2 ? [field.value.trim()] : [],
  );
const columnsOf = (forms: readonly Form[]) =>
  forms.map(({ kind, columns, unread }) => [
    kind,
    columns.map(({ role, ground }) => `${role} ${ground}`),
    unread.length,
  ]);

describe.each(all)('a copy of %s', (_, source) => {
  const original = source();
  const { workbook: copy } = anonymousCopy(original, drawn(5));

  test('is recognised as the original is, column by column', () => {
    expect(columnsOf(recognise(copy).all)).toEqual(columnsOf(recognise(original).all));
    expect(copy.sheets.map(({ merges }) => merges)).toEqual(original.sheets.map(({ merges }) => merges));
  });

  test('fails in what failed, and in nothing else', () => expect(errorsOf(copy)).toEqual(errorsOf(original)));

  test('holds no name, and no amount of more than three digits', () => {
    const there = textsOf(copy).join('\n');
    for (const name of recognise(original).all.flatMap(namesOf)) expect(there).not.toContain(name);
    const own = textsOf(original).filter((text) => /^\d{2,}\.\d\d$/u.test(text) && Number(text) > 100);
    const kept = own.filter((text) => textsOf(copy).includes(text));
    expect(kept).toEqual([]);
  });
});

test.each<[string, Change]>([
  ['a sum that does not hold', { '1-2': { 'source.general': '其中：一般公共预算：286.00' } }],
  ['a rate that does not', { '1-1': { controlRate: '55.55%' } }],
  ['a rate of areas', { '1-1': { areaRate: '88.00%' } }],
])('%s still does not', (_, change) => {
  const faulty = book(change);
  expect(Object.keys(errorsOf(faulty))).not.toEqual([]);
  for (const seed of [1, 2, 3]) expect(errorsOf(anonymousCopy(faulty, drawn(seed)).workbook)).toEqual(errorsOf(faulty));
});

describe('formulas', () => {
  const plain = (value: number | string, formula?: string): Cell => ({
    value,
    text: String(value),
    format: 'General',
    ...(formula === undefined ? {} : { formula }),
  });
  const builder = new SheetBuilder()
    .set(0, 0, plain(120.5))
    .set(1, 0, plain(30.25))
    .set(2, 0, plain(150.75, '=A1+A2'))
    .set(3, 0, plain(150.75, "='临江县水务局'!A3"))
    .set(4, 0, plain(250.5, '=A1+130'))
    .set(5, 0, plain(9, '=河道站预算'))
    .set(6, 0, plain('临江县水务局', '=IF(A1>0,"临江县水务局","")'));
  const copy = anonymousCopy({ sheets: [builder.build({ name: '临江县水务局' })] }, drawn(3)).workbook;
  const at = (row: number) => copy.sheets[0]?.cells.get(row)?.get(0);

  test('are kept, and give what the copy’s own figures give', () => {
    expect(at(2)?.formula).toBe('=A1+A2');
    expect(at(2)?.value).toBeCloseTo(Number(at(0)?.value) + Number(at(1)?.value));
    expect(at(3)?.formula).toBe(`='${copy.sheets[0]?.name ?? ''}'!A3`);
    expect(at(6)?.formula).not.toMatch(/临|江|水务/u);
    expect(at(6)?.value).toBe(copy.sheets[0]?.name);
  });

  test('give way to their value where they hold a figure, or a name that is not copied', () => {
    expect(at(4)?.formula).toBeUndefined();
    expect(at(5)?.formula).toBeUndefined();
    expect(at(5)?.value).not.toBe(9);
  });
});
