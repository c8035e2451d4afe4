/** A result as the rules could give it, for tests of the pane that need no rules. */
import { LISTED_LINES, SINGLE_LINES, type Form, type FormKind, type Recognition } from '../../src/forms';
import type { Alternative } from '../../src/fill/alternatives';
import { type FillEdit, type FillPlan, isChosen } from '../../src/fill/plan';
import { HUNAN, PROFILES, verdictOf, type CheckResult } from '../../src/rules';
import type { Finding, Outcome } from '../../src/rules/engine/finding';
import { parseAddress, SheetBuilder, type CellRef, type Steps, type Workbook, sameCell } from '../../src/workbook';
import type { Checker } from '../../src/taskpane/checker';
import type { Planner, Work } from '../../src/taskpane/fill/planner';

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

/** A checker that finds what it is told to, in plain Chinese words. */
export function checkerOf(result: CheckResult): Checker {
  return {
    check: () => oneStep(result),
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

/** An edit of a plan: the cell holds `before` (nothing, when absent) and would hold `after`. */
export function fillEdit(
  at: string,
  label: string,
  {
    before = null,
    after,
    ...parts
  }: Partial<Omit<FillEdit, 'before' | 'after'>> & { before?: number | null; after: number },
): FillEdit {
  return {
    id: at,
    cell: cell(at),
    label,
    before: { value: before },
    after: { value: after, format: '0.00' },
    why: '',
    kind: 'computed',
    rule: 'B12-16',
    form: '1-2',
    group: before === null ? 'blank' : 'differs',
    arithmetic: '',
    formula: null,
    doubtful: [],
    follows: [],
    ...parts,
  };
}

export const samplePlan: FillPlan = {
  edits: [
    fillEdit("'附件1-1'!F4", '控制率', {
      after: 0.5455,
      rule: 'B11-01',
      form: '1-1',
      arithmetic: '6 ÷ 11 = 54.55%',
      formula: '=ROUND(D4/E4,4)',
    }),
    fillEdit("'附件1-1'!F12", '项目支出合计', {
      after: 8.8,
      rule: 'B11-08',
      form: '1-1',
      arithmetic: '2.80 + 6.00 = 8.80',
      doubtful: ['X-03/total'],
    }),
    fillEdit("'1-2'!H21", '可持续影响 得分', { before: 5, after: 4.95, arithmetic: '5 × 99% ÷ 100% = 4.95' }),
    fillEdit("'1-2'!H22", '满意度 得分', { after: 10, kind: 'suggested', arithmetic: '达成预期，满分 10' }),
  ],
  ownFormulas: [
    {
      cell: cell("'1-2'!H24"),
      label: '总分',
      formula: '=H20+H21',
      shown: '97',
      computed: '98',
      arithmetic: '10 + 88 = 98',
    },
  ],
};

/** Places that disagree, by finding; the last says what none of the others can be made to say. */
const alternatives: Readonly<Record<string, readonly Alternative[]>> = {
  'X-03/total': [
    {
      cell: cell("'附件1-1'!F12"),
      says: '8.80',
      edits: [fillEdit("'1-2'!F8", '项目支出', { before: 0, after: 8.8 })],
      solves: ['X-03/total', 'B12-06'],
    },
    { cell: cell("'1-2'!F8"), says: '0', edits: null, solves: [] },
  ],
};

/** Work that is done in one step. */
export function atOnce<T>(value: T): Work<T> {
  return { next: () => ({ done: true, value }) };
}

/** A planner with the same edits whatever is chosen. */
export function plannerOf(plan: FillPlan = samplePlan): Planner {
  return {
    planSteps: () => atOnce(plan),
    provedSteps: (_workbook, _check, { chosen = 'blanks' }) =>
      atOnce({
        ...plan,
        plan,
        chosen:
          typeof chosen === 'string'
            ? new Set(plan.edits.filter((edit) => isChosen(edit, chosen)).map(({ id }) => id))
            : chosen,
      }),
    fixSteps: (_workbook, { findings }) => {
      const fixes = plan.edits
        .filter(({ kind }) => kind === 'computed')
        .flatMap((edit) => {
          const solves = findings.filter(({ cell: at }) => sameCell(at, edit.cell)).map(({ id }) => id);
          return solves.length > 0 ? [{ edits: [edit] as const, solves: solves.slice(0, 1), raises: [] }] : [];
        });
      return atOnce(fixes);
    },
    together: (_workbook, _check, _profile, fixes) => {
      const edits = fixes.flatMap((fix) => fix.edits);
      return atOnce({ edits, solves: [], raises: [], out: [] });
    },
    alternativesFor: (_workbook, _check, _profile, { id }) => atOnce(alternatives[id] ?? []),
    asValue: ({ cell: at, label, before, after, why, kind }) => ({ cell: at, label, before, after, why, kind }),
    asFormula: ({ cell: at, label, before, after, why, kind, formula }) => ({
      cell: at,
      label,
      before,
      after: formula === null ? after : { ...after, formula },
      why,
      kind,
    }),
  };
}

/** A workbook with the one sheet 1-2, a 5 in H21. */
export function workbookWithFive(): Workbook {
  const sheet = new SheetBuilder().set(20, 7, { value: 5, text: '5', format: 'General' });
  return { sheets: [sheet.build({ name: '1-2' })] };
}
