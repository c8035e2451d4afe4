import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookFile } from '../../../src/files';
import { checkWorkbook, type CheckResult } from '../../../src/rules';
import { address, type Workbook } from '../../../src/workbook';
import { book, type Change, type FurtherSheet, type SheetName } from '../support/book';
import { LAST_HEADS, lastYear } from '../support/last-year';
import { num } from '../support/cell';

/** A fault that only a comparison of forms finds: 1-1 and its project's form differ. */
const FAULT: Change = {
  '1-1': { 'care.final': num('20.00'), 'earmarked.final': num('35.20'), 'project.final': num('35.20') },
};

const findings = ({ findings: all }: CheckResult, spare: readonly string[] = []) =>
  all
    .filter(({ rule, message }) => !spare.includes(`${rule} ${message}`))
    .map(({ rule, severity, cell, message }) => `${severity} ${rule} ${message} ${address(cell)}`)
    .sort();

const blankForms = readWorkbookFile(
  new Uint8Array(readFileSync(join(__dirname, '../../../assets/templates/forms.xlsx'))),
).sheets.map((sheet) => ({ ...sheet, name: `${sheet.name}空表` }));

const copy = (like: SheetName, parts: Partial<FurtherSheet> = {}): FurtherSheet => ({
  name: `${like} (2)`,
  like,
  ...parts,
});

/** What a unit keeps in its workbook beside this year's forms; none of it may hide the fault, or be taken for a fault. */
const BESIDE: readonly [what: string, further: readonly FurtherSheet[], blank?: boolean][] = [
  ['last year’s 1-1, hidden', [lastYear()]],
  ['last year’s 1-1, shown', [{ ...lastYear(), hidden: false }]],
  [
    'all of last year’s forms',
    [
      { name: '2022年 1-1', like: '1-1', change: LAST_HEADS, hidden: true },
      { name: '2022年 1-2', like: '1-2', change: { title: '2022年度部门整体支出绩效自评表' }, hidden: true },
      { name: '2022年 care', like: 'care', change: { title: '2022年度项目支出绩效自评表' }, hidden: true },
      { name: '2022年 station', like: 'station', change: { title: '项目支出绩效自评表' }, hidden: true },
    ],
  ],
  [
    'last year’s project form without a year, on a sheet named after it',
    [
      {
        name: '存档',
        like: '1-2',
        change: { title: '2022年度部门整体支出绩效自评表' },
      },
      { name: '2022项目', like: 'care', change: { title: '项目支出绩效自评表' } },
      { name: '2022项目二', like: 'station', change: { title: '项目支出绩效自评表' } },
    ],
  ],
  ['blank forms', [], true],
];

const bookWith = (change: Change, further: readonly FurtherSheet[], blank = false): Workbook => {
  const own = book(change, further);
  return blank ? { sheets: [...own.sheets, ...blankForms] } : own;
};

describe.each(BESIDE)('%s beside this year’s forms', (_, further, blank) => {
  test('adds nothing to a workbook without faults but one hint that there are two years', () => {
    const years = further.length > 0 ? ['hint GEN-01 years'] : [];
    const result = checkWorkbook(bookWith({}, further, blank));
    expect(findings(result, ['X-17 fail']).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual(years);
  });

  test('hides no fault between this year’s forms', () => {
    const faults = findings(checkWorkbook(book(FAULT)));
    expect(faults.some((line) => line.includes('X-03'))).toBe(true);
    const result = checkWorkbook(bookWith(FAULT, further, blank));
    expect(findings(result, ['GEN-01 years', 'X-17 fail'])).toEqual(faults);
  });

  test('stands last wherever it stands in the workbook: findings keep their identity', () => {
    const { sheets } = bookWith(FAULT, further, blank);
    const turned = { sheets: [...sheets.slice(4), ...sheets.slice(0, 4)] };
    const ids = (workbook: Workbook) =>
      checkWorkbook(workbook)
        .findings.map(({ id }) => id)
        .sort();
    expect(ids(turned)).toEqual(ids({ sheets }));
  });
});

describe('copies of a form', () => {
  test.each<SheetName>(['1-1', '1-2'])('a copy of %s is checked once, whatever is wrong in it', (like) => {
    const faults = findings(checkWorkbook(book({ ...FAULT, '1-2': { 'total.initial': null } })));
    const change = like === '1-1' ? FAULT['1-1'] : { 'total.initial': null };
    const result = checkWorkbook(
      book({ ...FAULT, '1-2': { 'total.initial': null } }, [copy(like, { change: change ?? {} })]),
    );
    expect(findings(result)).toEqual(faults);
    expect(result.aside.map(({ form, why, of }) => [form.sheet, why, of?.sheet])).toEqual([
      [`${like} (2)`, 'copy', like],
    ]);
  });

  test('a draft beside the finished form: the finished one is compared, the draft is checked by itself', () => {
    const draft = copy('1-2', { name: '1-2 草稿', change: { 'nature.project': '项目支出：1.00' } });
    const result = checkWorkbook(book(FAULT, [draft]));
    expect(result.aside.map(({ form, why }) => [form.sheet, why])).toEqual([['1-2 草稿', 'second']]);
    expect(findings(result).filter((line) => line.includes('X-03'))).toEqual(
      findings(checkWorkbook(book(FAULT))).filter((line) => line.includes('X-03')),
    );
  });
});

describe('several units in one workbook', () => {
  const other = (name: string, like: SheetName, change: FurtherSheet['change'] = {}): FurtherSheet => ({
    name,
    like,
    change,
  });
  const unit = '另一个单位的事务所';

  test('each is compared with itself', () => {
    const further = [
      other('乙1-2', '1-2', { department: unit }),
      other('乙1-1', '1-1'),
      other('乙care', 'care', { implementer: unit }),
      other('乙station', 'station', { implementer: `${unit}（本级）` }),
    ];
    const result = checkWorkbook(book(FAULT, further));
    expect(result.aside).toEqual([]);
    expect(findings(result)).toEqual(findings(checkWorkbook(book(FAULT))));
  });

  test('a project that could be of either is named, and checked by itself', () => {
    const further = [
      other('乙1-2', '1-2', { department: unit }),
      other('乙1-1', '1-1'),
      other('乙care', 'care', { implementer: null, project: '一个谁也没有列的项目' }),
    ];
    const { aside } = checkWorkbook(book({}, further));
    expect(aside.map(({ form, why }) => [form.sheet, why])).toEqual([['乙care', 'noUnit']]);
  });
});

test('a project form that kept last year’s title is compared with the year whose 1-1 lists it', () => {
  const found = findings(checkWorkbook(book({ care: { title: '2022年度项目支出绩效自评表' } })));
  expect(found).toEqual(['hint GEN-01 years care!A2']);
});

test.each([
  ['某县示范服务中心下属一站', '某县示范服务中心'],
  ['某县示范服务中心本级', '某县示范服务中心（汇总）'],
  ['某县示范服务中心（本级）', '某县示范服务中心（汇总）'],
])('of the 1-1 of %s and of %s the one of the whole is compared, whichever stands first', (part, whole) => {
  const unit = (name: string) => ({ A1: `单位名称：${name}` });
  const further: FurtherSheet = { name: '另一张', like: '1-1', change: unit(whole) };
  const { aside, findings: found } = checkWorkbook(book({ '1-1': { ...FAULT['1-1'], ...unit(part) } }, [further]));
  expect(aside.map(({ form, why, of }) => [form.sheet, why, of?.sheet])).toEqual([['1-1', 'unit', '另一张']]);
  expect(found.filter(({ rule, severity }) => severity !== 'hint' || rule === 'X-04')).toEqual([]);
});
