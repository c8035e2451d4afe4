import { checkWorkbook, openNotices, type CheckResult, type Finding } from '../../src/rules';
import type { Form } from '../../src/forms';
import type { CellRef, Workbook } from '../../src/workbook';
import { Canvas, keyOf } from './canvas';
import type { Rewrite } from './rewrite';

/** A workbook of the corpus with what was found in it. */
export interface Subject {
  readonly name: string;
  readonly workbook: Workbook;
  readonly result: CheckResult;
}

export function subject(name: string, workbook: Workbook): Subject {
  return { name, workbook, result: checkWorkbook(workbook) };
}

/**
 * What became of a rewriting.
 * - `same`: the findings are the same but for their places.
 * - `told`: something is not found any more, and the notices say what was not understood; nothing else is found.
 * - `changed`: something is found that was not, or is not found and nobody is told.
 */
export interface Held {
  readonly outcome: 'same' | 'told' | 'changed';
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/** A finding at the corner of a form speaks of the whole form: wherever that begins now. */
function place(finding: Finding, forms: readonly Form[], move: (ref: CellRef) => CellRef | undefined): string {
  const { cell } = finding;
  const whole = forms.find(
    ({ sheet, area }) => sheet === cell.sheet && area.top === cell.row && area.left === cell.column,
  );
  if (whole) return `the ${whole.kind}`;
  // One hint a form, at the first of the cells that are read.
  if (finding.rule === 'GEN-04' && finding.severity === 'hint') {
    return `a form of ${move({ ...cell, column: forms.find(({ sheet }) => sheet === cell.sheet)?.area.left ?? 0 })?.sheet ?? ''}`;
  }
  const now = move(cell);
  // Where a blank value would be written depends on the columns there are.
  if (now && finding.found === '—') return `${now.sheet}!${String(now.row)}`;
  return now ? keyOf(now) : 'nowhere';
}

function tally(
  result: CheckResult,
  except: readonly string[],
  move: (ref: CellRef) => CellRef | undefined,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of result.findings) {
    if (except.includes(finding.rule)) continue;
    const key = `${finding.rule} ${finding.severity} ${place(finding, result.forms.all, move)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function without(a: Map<string, number>, b: Map<string, number>): readonly string[] {
  return [...a].flatMap(([key, count]) => Array.from({ length: Math.max(0, count - (b.get(key) ?? 0)) }, () => key));
}

/** Applies the rewritings one after another and checks again; undefined where one of them has nothing to rewrite. */
export function hold({ workbook, result }: Subject, ...rewrites: readonly Rewrite[]): Held | undefined {
  const canvas = new Canvas(workbook);
  let forms = result.forms.all;
  for (const [index, one] of rewrites.entries()) {
    if (index > 0) forms = checkWorkbook(canvas.workbook()).forms.all;
    if (!one.apply(canvas, { forms })) return undefined;
  }
  const except = rewrites.flatMap(({ unlike = [] }) => unlike);
  const now = checkWorkbook(canvas.workbook());
  // A sheet that was put in has findings of its own.
  const own = new Set(
    canvas.pages.filter(({ spots }) => spots.some((line) => line.some(({ origin }) => origin))).map(({ name }) => name),
  );
  const findings = now.findings.filter(({ cell }) => own.has(cell.sheet));
  const [before, after] = [tally(result, except, canvas.placed()), tally({ ...now, findings }, except, (ref) => ref)];
  const [lost, gained] = [without(before, after), without(after, before)];
  const news = openNotices(now.notices).length > openNotices(result.notices).length;
  const outcome = lost.length + gained.length === 0 ? 'same' : gained.length === 0 && news ? 'told' : 'changed';
  return { outcome, lost, gained };
}
