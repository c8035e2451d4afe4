/** A result as the rules could give it, for tests of the pane that need no rules. */
import { LISTED_LINES, SINGLE_LINES, type Form, type FormKind, type Recognition } from '../../src/forms';
import { HUNAN, PROFILES, verdictOf, type CheckResult } from '../../src/rules';
import type { Finding, Outcome } from '../../src/rules/engine/finding';
import { parseAddress, SheetBuilder, type CellRef, type Steps, type Workbook } from '../../src/workbook';
import { guidesOf } from '../../src/fill/guide';
import { outlineOf } from '../../src/report/outline';
import type { Checker, PaneResult } from '../../src/taskpane/checker';
import { carriedOnto, linesWithoutForm } from '../../src/taskpane/insert/carryOver';

/** `cell("'1-2'!H21")` */
export function cell(text: string): CellRef {
  const parsed = parseAddress(text);
  if (!parsed?.sheet) throw new Error(`no address: ${text}`);
  return { sheet: parsed.sheet, row: parsed.area.top, column: parsed.area.left };
}

const LISTS = [
  ...LISTED_LINES,
  'furtherProjects',
  'buildings',
  'columns',
  'unread',
  'funds',
  'goals',
  'groups',
  'notes',
  'remarks',
];

export function form(kind: FormKind, sheet: string, subject: string, top = 0): Form {
  const base = {
    kind,
    sheet,
    subject,
    area: { top, left: 0, bottom: top + 29, right: 8 },
    title: { cell: { sheet, row: top, column: 0 }, raw: '2022年度', state: 'read', value: '2022年度' },
    year: 2022,
    indicators: [{}],
    ...Object.fromEntries(LISTS.map((name) => [name, []])),
    ...Object.fromEntries([...SINGLE_LINES, 'fundsTotal', 'total'].map((name) => [name, null])),
    footer: {},
  };
  // A form without a table: the pane looks at no other part of it.
  return base as unknown as Form;
}

export function formsOf(...all: Form[]): Recognition {
  return { all, basicData: [], departments: [], projects: [], nearest: [], blank: [] };
}

export function finding(parts: Partial<Finding> & Pick<Finding, 'rule' | 'severity' | 'cell'>): Finding {
  return {
    id: `${parts.rule}/${parts.cell.sheet}/${parts.cell.row}/${parts.cell.column}`,
    form: null,
    related: [],
    message: 'main',
    params: {},
    ...parts,
  };
}

export function outcome(parts: Partial<Outcome> & Pick<Outcome, 'rule' | 'result'>): Outcome {
  return { form: null, cells: [], ...parts };
}

const messages: Record<string, string> = {
  'X-03': '项目支出三处不一致：基础数据表 8.80，整体支出自评表 0，项目支出自评表合计 2.80',
  'B12-16': '可持续影响：未达标却得满分',
  'B12-06': '按支出性质分的合计与全年执行数不符',
  'B12-05': '按收入性质分的合计与全年预算数不符',
  'B11-01': '控制率按两位小数截断，没有四舍五入',
  'B12-15': '处理突发事件：扣了分却没有写偏差原因',
  'B11-20': '优化营商“三高”要素保障工作经费：决算数超过预算数',
  'GEN-06': '三公经费的合计行空白，而明细有数',
};

const titles: Record<string, string> = { 'B12-12': '得分范围', 'B11-04': '公务用车合计' };

const findings: Finding[] = [
  finding({
    id: 'X-03/total',
    rule: 'X-03',
    severity: 'error',
    form: '1-1',
    cell: cell("'附件1-1'!F12"),
    related: [cell("'1-2'!F8"), cell("'1-3 项目督察'!E6"), cell("'附件1-1'!F16"), cell("'附件1-1'!F17")],
    expected: '8.80',
    found: '',
    arithmetic: '2.80 + 6.00 = 8.80 ≠ 0 ≠ 2.80',
  }),
  finding({
    rule: 'B12-06',
    severity: 'error',
    form: '1-2',
    cell: cell("'1-2'!F8"),
    cause: 'X-03/total',
    expected: '107.28',
    found: '101.81',
  }),
  finding({ rule: 'B12-05', severity: 'warning', form: '1-2', cell: cell("'1-2'!C7"), cause: 'X-03/total' }),
  finding({
    rule: 'B12-16',
    severity: 'error',
    form: '1-2',
    cell: cell("'1-2'!H21"),
    related: [cell("'1-2'!E21"), cell("'1-2'!F21")],
    expected: '4.95',
    found: '5',
    arithmetic: '5 × 99% ÷ 100% = 4.95',
  }),
  finding({ rule: 'B12-15', severity: 'error', form: '1-3', cell: cell("'1-3 项目督察'!I14") }),
  finding({
    rule: 'B11-20',
    severity: 'warning',
    form: '1-1',
    cell: cell("'附件1-1'!F17"),
    related: [cell("'附件1-1'!D17")],
    expected: '≤ 0',
    found: '6.00',
  }),
  finding({ rule: 'GEN-06', severity: 'warning', form: '1-1', cell: cell("'附件1-1'!B6"), expected: '0', found: '　' }),
  finding({
    rule: 'B11-01',
    severity: 'hint',
    form: '1-1',
    cell: cell("'附件1-1'!F4"),
    expected: '54.55%',
    found: '54.54%',
    arithmetic: '6 ÷ 11 = 54.5454…%',
  }),
];

const outcomes: Outcome[] = [
  ...findings.map((each) => outcome({ rule: each.rule, result: 'fail', cells: [each.cell], finding: each })),
  outcome({
    rule: 'B11-04',
    result: 'pass',
    form: '1-1',
    cells: [cell("'附件1-1'!F7")],
    arithmetic: '0 + 0 = 0',
  }),
  outcome({
    rule: 'B12-01',
    result: 'rounding',
    form: '1-2',
    cells: [cell("'1-2'!G6")],
    arithmetic: '101.81 ÷ 101.81 = 100%',
  }),
  outcome({
    rule: 'B12-21',
    result: 'pass',
    form: '1-3',
    cells: [cell("'1-3 项目督察'!H24")],
    arithmetic: '10 + 87 = 97',
  }),
  outcome({ rule: 'B12-12', result: 'unreadable', form: '1-2', cells: [cell("'1-2'!H14")], reason: 'notANumber' }),
  outcome({ rule: 'X-19', result: 'notApplicable' }),
];

export const sampleForms = formsOf(
  form('1-1', '附件1-1', '荷塘区优化营商环境协调事务中心'),
  form('1-2', '1-2', '荷塘区优化营商环境协调事务中心'),
  form('1-3', '1-3 项目督察', '项目督察'),
);

export function resultOf(parts: Partial<CheckResult> = {}): CheckResult {
  return {
    profile: 'hunan',
    forms: sampleForms,
    aside: [],
    main: sampleForms,
    findings,
    outcomes,
    notices: [],
    ...parts,
  };
}

/** `n` errors down a sheet. */
export function manyFindings(n: number): Finding[] {
  return Array.from({ length: n }, (_, row) =>
    finding({
      rule: 'B12-16',
      severity: 'error',
      form: '1-2',
      cell: { sheet: '1-2', row, column: 7 },
      expected: '1',
      found: '2',
    }),
  );
}

export const emptyWorkbook: Workbook = { sheets: [] };

/** A result as work that takes a step. */
export function* oneStep<T>(result: T): Steps<T> {
  yield;
  return result;
}

/** What the pane knows of such a result. */
export function paneResultOf(result: CheckResult, workbook: Workbook = emptyWorkbook): PaneResult {
  return { ...outlineOf(result), guides: workbook === emptyWorkbook ? [] : guidesOf(workbook, result.forms) };
}

/** A checker that finds what it is told to, in plain Chinese words. */
export function checkerOf(result: CheckResult): Checker {
  return {
    check: () => oneStep(paneResultOf(result)),
    outcomes: () => oneStep(result.outcomes),
    linesWithoutForm: (_, missing) => oneStep(linesWithoutForm(result.forms, missing)),
    carriedOver: (_, lines, sheets) => oneStep(carriedOnto(emptyWorkbook, result.forms, lines, sheets)),
    texts: {
      title: (rule) => titles[rule] ?? '核对项目',
      message: (each) => messages[each.rule] ?? '不相符',
      locale: 'zh-CN',
      reason: () => '表中不是数字',
    },
    profileOf: (_, { ownProfile, changes }) => ({ ...(ownProfile ?? HUNAN), ...changes }),
    verdict: verdictOf,
    profiles: PROFILES,
    loadKnown: async () => (rule) => rule.startsWith('B12-'),
    loadText: () => Promise.reject(new Error('not fetched')),
  };
}

/** A workbook with the one sheet 1-2, a 5 in H21. */
export function workbookWithFive(): Workbook {
  const sheet = new SheetBuilder().set(20, 7, { value: 5, text: '5', format: 'General' });
  return { sheets: [sheet.build({ name: '1-2' })] };
}
