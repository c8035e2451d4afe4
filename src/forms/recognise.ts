import { finished, type Sheet, type Steps, type Workbook } from '../workbook';
import { parseBasicData } from './basic-data/basic-data';
import { onTwoSheets } from './basic-data/on-two-sheets';
import { restsElsewhere } from './basic-data/rest-elsewhere';
import { blocksOf, entriesOf, type Block } from './sheet/blocks';
import { parseDepartment, parseProject } from './evaluation/evaluation';
import type { Form, FormKind, Forms } from './form';
import { hasFundsTotal } from './evaluation/funds';
import { Grid } from './sheet/grid';
import { readHead } from './evaluation/indicator-head';
import { BASIC_LINE, BREAKDOWN, REPORT_MARK, TITLE } from './vocabulary/labels';
import type { RowRole } from './sheet/roles';
import { compact, textOf } from './cell/text';
import { sidesOf } from './sheet/sides';
import { titleText } from './sheet/title';
import { statusOf } from './status';
import { formsAsTold } from './told/as-told';
import { keptTold, type Told } from './told/told';

/** What each form is known by, for telling a user why nothing was recognised. */
export const ANCHORS: Readonly<Record<FormKind, readonly string[]>> = {
  '1-1': ['财政供养人员情况', '控制率', '三公经费', '公用经费'],
  '1-2': ['预算部门名称', '年度资金总额', '全年执行数', '一级指标', '三级指标', '得分'],
  '1-3': ['项目支出名称', '年度资金总额', '全年执行数', '一级指标', '三级指标', '得分'],
};

const KINDS: readonly FormKind[] = ['1-1', '1-2', '1-3'];

/** The sheet that came nearest to a form, with the labels it has and those it lacks. */
export interface NearMiss {
  readonly sheet: string;
  readonly kind: FormKind;
  readonly found: readonly string[];
  readonly missing: readonly string[];
}

/** The forms of a workbook, and what came near one. */
export interface Recognition extends Forms {
  /** Those of them that are blank templates. */
  readonly blank: readonly Form[];
  /** At most one a sheet without a form, nearest first; empty when the workbook has forms on every sheet or nothing like one. */
  readonly nearest: readonly NearMiss[];
}

function has(block: Block, ...roles: RowRole[]): boolean {
  return block.roles.some(({ role }) => roles.includes(role));
}

/**
 * Which form a block holds; undefined when it has not enough of any. What was planned (绩效目标申报表), a list of projects or an
 * indicator system with marks has some of the labels and is none of the forms: a self-evaluation says what was achieved.
 */
function kindOf(block: Block): FormKind | undefined {
  const isEvaluation =
    hasResults(block) ||
    (has(block, 'funds') &&
      (hasFundsTotal(block) || (has(block, 'evaluationTitle') && (has(block, 'indicators') || hasBreakdown(block)))));
  if (has(block, 'staff') || (has(block, 'basicTitle') && has(block, 'basicLine'))) {
    return isEvaluation && has(block, 'indicators') ? undefined : '1-1';
  }
  if (!isEvaluation) return has(block, 'basicLine') && looksBasic(block) ? '1-1' : undefined;
  if (has(block, 'otherTitle')) return undefined;
  const title = titleText(block);
  const isWhole = TITLE.department.test(title) && !/项目|转移支付/u.test(title);
  if (has(block, 'project')) return isWhole && (has(block, 'department') || hasBreakdown(block)) ? '1-2' : '1-3';
  if (isWhole || has(block, 'department') || hasBreakdown(block)) {
    return TITLE.project.test(title) && !isWhole && !hasBreakdown(block) ? '1-3' : '1-2';
  }
  if (TITLE.project.test(title)) return '1-3';
  // No label and no title says it: an evaluation of its money and its indicators is a project's, where nothing is said of a department.
  return hasResults(block) && (has(block, 'evaluationTitle') || (has(block, 'funds') && hasFundsTotal(block)))
    ? '1-3'
    : undefined;
}

/** 绩效目标申报表 has the same indicator columns but no results: it is no self-evaluation. */
function hasResults(block: Block): boolean {
  return block.roles.some(({ role, row }) => {
    if (role !== 'indicators') return false;
    const { columns, doubtful } = readHead(block, row);
    const isPlanned = columns.has('target') || columns.has('weight') || doubtful.has('target');
    if (columns.has('actual')) return isPlanned || columns.has('score');
    if (columns.has('weight') && columns.has('score') && has(block, 'evaluationTitle')) return true;
    // Scores are a result too, where it is not understood which column holds the actual values.
    return doubtful.has('actual') && columns.has('score') && isPlanned;
  });
}

function hasBreakdown(block: Block): boolean {
  return entriesOf(block).some(({ label }) => BREAKDOWN.bySource.test(label) || BREAKDOWN.byNature.test(label));
}

/** A 1-1 whose head rows are lost still has its three main lines. */
function looksBasic(block: Block): boolean {
  const entries = entriesOf(block);
  const holds = (pattern: RegExp) => entries.some((entry) => pattern.test(entry.bare));
  return (
    holds(BASIC_LINE.threePublic) &&
    holds(BASIC_LINE.projectExpenditure) &&
    holds(BASIC_LINE.officeExpenses) &&
    entries.some((entry) => entry.text.length < 20 && /决算数?$/u.test(entry.text))
  );
}

function* parse(block: Block, kind: FormKind): Steps<Form> {
  switch (kind) {
    case '1-1':
      return yield* parseBasicData(block);
    case '1-2':
      return yield* parseDepartment(block);
    case '1-3':
      return yield* parseProject(block);
  }
}

const known = new WeakMap<Sheet, readonly Form[]>();

/** The forms of one sheet, top to bottom: read once, for a sheet never changes and is met again in the checks after an edit elsewhere. */
export function formsOn(sheet: Sheet): readonly Form[] {
  return known.get(sheet) ?? finished(formSteps(sheet));
}

function* formSteps(sheet: Sheet): Steps<readonly Form[]> {
  const before = known.get(sheet);
  if (before) return before;
  const forms: Form[] = [];
  const whole = new Grid(sheet);
  yield;
  for (const grid of sidesOf(whole)) {
    yield;
    for (const block of blocksOf(grid)) {
      yield;
      const kind = kindOf(block);
      yield;
      if (kind) forms.push(yield* parse(block, kind));
    }
  }
  known.set(sheet, forms);
  return forms;
}

/** A cell this long is a text, in which any label may be mentioned. */
const LONGEST_ANCHOR = 40;

function nearMiss(sheet: Sheet): NearMiss | undefined {
  const wanted = new Set(Object.values(ANCHORS).flat());
  const present = new Set<string>();
  for (const row of sheet.cells.values()) {
    for (const cell of row.values()) {
      if (typeof cell.value !== 'string' || cell.value.length > LONGEST_ANCHOR * 3) continue;
      const text = compact(textOf(cell));
      if (text.startsWith(REPORT_MARK)) return undefined;
      if (text.length <= LONGEST_ANCHOR) for (const anchor of wanted) if (text.includes(anchor)) present.add(anchor);
    }
  }
  const near = KINDS.map((kind) => ({
    sheet: sheet.name,
    kind,
    found: ANCHORS[kind].filter((anchor) => present.has(anchor)),
    missing: ANCHORS[kind].filter((anchor) => !present.has(anchor)),
  })).filter(({ found }) => found.length > 0);
  return near.sort((a, b) => b.found.length / ANCHORS[b.kind].length - a.found.length / ANCHORS[a.kind].length)[0];
}

/**
 * Finds every form of a workbook by its labels: never by sheet names or fixed addresses. Hidden sheets count (units hide what they
 * finished); sheets without a form are passed over. What was told is obeyed: `vocabulary` of a profile, and before it what is kept with the
 * workbook. Never throws.
 */
export function recognise(workbook: Workbook, vocabulary: readonly Told[] = []): Recognition {
  return finished(recognitionSteps(workbook, vocabulary));
}

/** The same in steps of a table's row or less: until the code is warm, a single form takes an old machine longer than a person may wait. */
export function* recognitionSteps(workbook: Workbook, vocabulary: readonly Told[] = []): Steps<Recognition> {
  const told = [...vocabulary, ...keptTold(workbook)];
  const all: Form[] = [];
  const nearest: NearMiss[] = [];
  for (const sheet of workbook.sheets) {
    yield;
    const plain = yield* formSteps(sheet);
    const forms = told.length === 0 ? plain : formsAsTold(sheet, told, formsOn);
    all.push(...forms);
    const near = forms.length === 0 ? nearMiss(sheet) : undefined;
    if (near) nearest.push(near);
  }
  const whole = withRests(all, workbook, (sheet) =>
    told.length === 0 ? formsOn(sheet) : formsAsTold(sheet, told, formsOn),
  );
  const isRest = (sheet: string) => whole.some(({ goesOn }) => goesOn?.sheet === sheet);
  return {
    ...byKind(whole),
    blank: whole.filter((form) => statusOf(form) === 'blank'),
    nearest: nearest.filter(({ sheet }) => !isRest(sheet)).sort((a, b) => b.found.length - a.found.length),
  };
}

const joined = new WeakMap<Form, { readonly rest: Sheet | undefined; readonly whole: Form | null }>();

/** The forms with each 1-1 that is printed on two sheets as one. */
function withRests(all: readonly Form[], workbook: Workbook, read: (sheet: Sheet) => readonly Form[]): readonly Form[] {
  const rests = restsElsewhere(byKind(all), workbook);
  return rests.reduce<readonly Form[]>((forms, rest) => {
    const second = workbook.sheets.find(({ name }) => name === rest.cell.sheet);
    const before = joined.get(rest.form);
    const whole = before && before.rest === second ? before.whole : onTwoSheets(rest, workbook.sheets, read);
    joined.set(rest.form, { rest: second, whole });
    if (!whole || !forms.includes(rest.form)) return forms;
    const others = forms.filter(({ sheet }) => sheet !== rest.cell.sheet);
    return others.map((form) => (form === rest.form ? whole : form));
  }, all);
}

function byKind(all: readonly Form[]): Forms {
  return {
    all,
    basicData: all.filter((form) => form.kind === '1-1'),
    departments: all.filter((form) => form.kind === '1-2'),
    projects: all.filter((form) => form.kind === '1-3'),
  };
}

/** The same without the blank templates among its forms: what is checked, compared and filled. `blank` still names them. */
export function filledForms(recognition: Recognition): Recognition {
  if (recognition.blank.length === 0) return recognition;
  const blank = new Set(recognition.blank);
  return { ...recognition, ...byKind(recognition.all.filter((form) => !blank.has(form))) };
}
