import { fieldsOf, type Form } from '../../src/forms';
import type { Field } from '../../src/forms/cell/field';
import { checkWorkbook, openNotices, RULES, type CheckResult } from '../../src/rules';
import type { CellRef, Sheet, Workbook } from '../../src/workbook';
import { Canvas, keyOf, spotAt, text } from './canvas';
import type { Subject } from './hold';

/** What becomes of a check when one head or label of a form says nothing any more. */

/** A cell of a form that is a head or a label: it holds words, and no field of the form stands in it. */
export interface Label {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly words: string;
}

/** Longer texts are notes and sentences. */
const LONGEST = 40;

/** Fields that are the words of a label, not the value beside it. */
const OF_LABELS = ['label', 'title', 'note'];

/** Cells whose words are the unit's own: values of every kind, names of projects and indicators and the headings above these. */
function ownWords(form: Form, sheet: Sheet): ReadonlySet<string> {
  const isWhole = ({ cell, raw }: Field<unknown>) =>
    sheet.cells.get(cell.row)?.get(cell.column)?.text.trim() === raw.trim();
  const fields = fieldsOf(form).filter(({ name, field }) => !OF_LABELS.includes(name) && isWhole(field));
  const own = fields.map(({ field }) => keyOf(field.cell));
  if (form.kind === '1-1') {
    const lines = [...form.taskProjects, ...form.maintenanceProjects, ...form.earmarkedProjects];
    return new Set([...own, ...lines.map(({ label }) => keyOf(label.cell))]);
  }
  const levels = form.indicators.flatMap(({ level1, level2 }) => [level1, level2]);
  return new Set([...own, ...levels.flatMap((level) => (level ? [keyOf(level.cell)] : []))]);
}

/** The heads and labels of a form, whatever they were read as: from its first table or label on, titles are none. */
export function labelsOf(form: Form, sheet: Sheet): readonly Label[] {
  const own = ownWords(form, sheet);
  const { top, bottom, left, right } = form.area;
  const first = form.title ? form.title.cell.row + 1 : top;
  const labels: Label[] = [];
  for (const [row, line] of sheet.cells) {
    if (row < first || row > bottom) continue;
    for (const [column, { value }] of line) {
      if (column < left || column > right || typeof value !== 'string') continue;
      const words = value.trim();
      if (
        own.has(keyOf({ sheet: sheet.name, row, column })) ||
        words.length > LONGEST ||
        !/\p{Script=Han}{2}/u.test(words)
      )
        continue;
      labels.push({ sheet: sheet.name, row, column, words });
    }
  }
  return labels;
}

/** The label with other words in its place; what stands behind its colon stays, and the points that it prints. */
function reworded({ words }: Label, other: string): string {
  const [, value] = /^[^:：]*[:：](\s*\S[\s\S]*)$/u.exec(words) ?? [];
  const points = /[(（]\d+(?:\.\d+)?分[)）]/u.exec(words)?.[0] ?? '';
  return value === undefined ? `${other}${points}` : `${other}：${value}`;
}

export interface Silence {
  readonly label: Label;
  readonly other: string;
  /** Checks that came to a verdict before, and do not any more. */
  readonly lost: readonly string[];
  /** Errors and warnings that were not there before. */
  readonly gained: readonly string[];
  /** It is said that something was not understood. */
  readonly isTold: boolean;
}

const placeOf = (cells: readonly { sheet: string; row: number; column: number }[]): string =>
  cells[0] ? keyOf(cells[0]) : 'nowhere';

const DECIDED = ['pass', 'rounding', 'fail'];
/** Rules that find errors or warnings; not the one of the years, which the labels themselves print. */
const GRAVE = new Set(
  RULES.filter(({ id, severity }) => severity !== 'hint' && id !== 'GEN-01').map(({ id }) => id as string),
);

/** Checks that came to a verdict. What passes over blank cells says nothing; nor does what fails there, once its label is gone too. */
function verdicts({ outcomes }: CheckResult, { sheets }: Workbook, blanks: 'pass' | 'any'): ReadonlySet<string> {
  const lines = new Map(sheets.map(({ name, cells }) => [name, cells]));
  const isBlank = ({ sheet, row, column }: CellRef) =>
    (lines.get(sheet)?.get(row)?.get(column)?.text ?? '').trim() === '';
  return new Set(
    outcomes
      .filter(({ result: came, rule }) => DECIDED.includes(came) && GRAVE.has(rule))
      .filter(({ result: came, cells }) => (blanks === 'pass' && came === 'fail') || !cells.every(isBlank))
      .map((outcome) => `${outcome.rule} ${placeOf(outcome.cells)}`),
  );
}

function alarms(result: CheckResult): readonly string[] {
  return result.findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, cell }) => `${rule} ${keyOf(cell)}`);
}

/** Checks the workbook with other words in the place of one label. */
export function without(subject: Subject, label: Label, other: string): Silence {
  const canvas = new Canvas(subject.workbook);
  const spot = spotAt(canvas.page(label.sheet), label.row, label.column);
  const words = reworded(label, other);
  spot.cell = words === '' ? undefined : text(words);
  const now = checkWorkbook(canvas.workbook());
  const { workbook, result } = subject;
  const [before, after] = [verdicts(result, workbook, other === '' ? 'any' : 'pass'), verdicts(now, workbook, 'pass')];
  const known = new Set(alarms(subject.result));
  return {
    label,
    other,
    lost: [...before].filter((one) => !after.has(one)),
    gained: alarms(now).filter((one) => !known.has(one)),
    isTold: openNotices(now.notices).length > openNotices(subject.result.notices).length,
  };
}

/** Every label of every form of a workbook. */
export function allLabels({ workbook, result }: { workbook: Workbook; result: CheckResult }): readonly Label[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return result.forms.all.flatMap((form) => {
    const sheet = sheets.get(form.sheet);
    return sheet ? labelsOf(form, sheet) : [];
  });
}
