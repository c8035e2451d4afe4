import { counting, executionPoints, totalLeavesExecutionOut } from '../scoring/points';
import { compact, type Form, pagesOf } from '../../forms';
import { addedCells, cellKey, cellOfKey } from '../../formula';
import { type Cell, cellOf, type CellRef, errorValueOf, type Sheet, sheetNamed } from '../../workbook';
import type { Outcome } from '../engine/finding';
import { evaluations } from '../evaluation/funds';
import { amountFieldsOf } from '../figures/tolerance';
import { totalsOf } from '../relations/totals';
import { type ReporterOf, says } from '../engine/place';
import { type Case, rule } from '../engine/rule';

/** Rules on live formulas: GEN-13 what a total's formula adds up, GEN-14 error values. */

/** A cell that is a total, with the cells that belong into it. `extra` may be in it as well (they are equal by other rules). */
interface Totalled {
  readonly form: Form;
  readonly path: string;
  readonly whole: CellRef;
  readonly parts: readonly CellRef[];
  /** Other ways to add up the same: the subtotal instead of its details. */
  readonly alternatives: readonly (readonly CellRef[])[];
  /** Which cells belong into it is not known for certain: no other sum is wrong. */
  readonly isUnclear: boolean;
  /** There may be more in it than the form lists (公用经费): figures from elsewhere are no fault, other lines of the form are. */
  readonly isOpen: boolean;
}

function totals(context: Case): readonly Totalled[] {
  return [...context.forms.all.flatMap(amountTotals), ...evaluations(context).flatMap(scoreTotals)];
}

function amountTotals(form: Form): readonly Totalled[] {
  return totalsOf(form).map(({ line, column, whole, parts, alternatives, unclear, open }) => ({
    form,
    path: `${line}/${column}`,
    whole: whole.cell,
    parts: parts.map(({ cell }) => cell),
    alternatives: alternatives.map((fields) => fields.map(({ cell }) => cell)),
    isUnclear: unclear !== null,
    isOpen: open,
  }));
}

function scoreTotals(form: ReturnType<typeof evaluations>[number]): readonly Totalled[] {
  return (['weight', 'score'] as const).flatMap((key) => {
    const whole = form.total?.[key];
    // 合计 90 beside 预算执行率 10 sums up the indicators alone, as does one that has 预算执行率 in a row of its own.
    const isElsewhere = executionPoints(form).indicator !== null || totalLeavesExecutionOut(form);
    const own = isElsewhere ? null : form.fundsTotal?.[key];
    const parts = [...(own ? [own.cell] : []), ...counting(form).flatMap((i) => (i[key] ? [i[key].cell] : []))];
    return whole && parts.length > 0
      ? [{ form, path: `total/${key}`, whole: whole.cell, parts, alternatives: [], isUnclear: false, isOpen: false }]
      : [];
  });
}

function keyOf({ sheet, row, column }: CellRef): string {
  return cellKey(sheet, row, column);
}

const sumsAddTheRightCellsSays = says({
  missing: ['found', 'cells'],
  twice: ['found', 'cells'],
  foreign: ['found', 'cells'],
});

export const sumsAddTheRightCells = rule({
  id: 'GEN-13',
  severity: 'warning',
  forms: ['1-1', '1-2', '1-3'],
  basis: 'arithmetic',
  messages: sumsAddTheRightCellsSays,
  check: (context, report) => {
    const live = new Set(context.workbook.sheets.filter(hasFormula).map((sheet) => sheet.name));
    if (live.size === 0) return [];
    return totals(context).flatMap((item) => {
      if (!live.has(item.whole.sheet)) return [];
      const formula = cellOf(context.workbook, item.whole)?.formula;
      if (!formula || item.parts.length === 0) return [];
      return [formulaOutcome(context, item, formula, report)];
    });
  },
});

/** Most units type their figures: then there is nothing to look at. */
function hasFormula(sheet: Sheet): boolean {
  for (const cells of sheet.cells.values()) {
    for (const cell of cells.values()) if (cell.formula !== undefined) return true;
  }
  return false;
}

function formulaOutcome(
  context: Case,
  item: Totalled,
  formula: string,
  report: ReporterOf<typeof sumsAddTheRightCellsSays>,
): Outcome {
  const place = report.at(item.form, `${item.path}/formula`, [item.whole, ...item.parts]);
  const added = addedCells(formula, item.whole.sheet);
  if (!added) return place.skip('undecided');
  const parts = new Set(item.parts.map(keyOf));
  // Blank and labelled cells inside a range add nothing.
  const counts = new Map([...added].filter(([key]) => hasNumber(context, key) || parts.has(key)));
  const ways = [item.parts, ...item.alternatives].map((parts) => new Set(parts.map(keyOf)));
  if (ways.some((way) => way.size > 0 && sameCells(counts, way))) return place.pass(formula);
  if (item.isUnclear) return place.skip('undecided');
  const wanted = ways[0] ?? new Set<string>();
  const missing = [...wanted].filter((key) => !counts.has(key));
  const others = item.isOpen ? new Set(amountFieldsOf(item.form).map(({ cell }) => keyOf(cell))) : undefined;
  const foreign = [...counts.keys()].filter((key) => !wanted.has(key) && (others?.has(key) ?? true));
  const twice = [...counts].filter(([, times]) => times > 1).map(([key]) => key);
  if (missing.length + foreign.length + twice.length === 0) return place.pass(formula);
  const message = missing.length > 0 ? 'missing' : twice.length > 0 ? 'twice' : 'foreign';
  const named = missing.length > 0 ? missing : twice.length > 0 ? twice : foreign;
  return place.fail({
    message,
    expected: [...wanted].map(short).join(' + '),
    found: formula,
    params: { cells: named.map(short) },
  });
}

function short(key: string): string {
  return key.slice(key.lastIndexOf('!') + 1);
}

function sameCells(counts: ReadonlyMap<string, number>, way: ReadonlySet<string>): boolean {
  const keys = [...counts.keys()];
  return [...way].every((key) => counts.has(key)) && keys.every((key) => way.has(key) && counts.get(key) === 1);
}

function hasNumber(context: Case, key: string): boolean {
  const ref = cellOfKey(key);
  return ref !== undefined && typeof cellOf(context.workbook, ref)?.value === 'number';
}

/** The first text of a line: what it is about. */
function lineLabel(cells: ReadonlyMap<number, Cell>): string {
  const texts = [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
  const label = texts.find((cell) => typeof cell.value === 'string' && !cell.error && !cell.formula);
  return compact(label?.text ?? '').slice(0, 30);
}

export const noErrorValues = rule({
  id: 'GEN-14',
  severity: 'error',
  forms: ['1-1', '1-2', '1-3'],
  basis: 'arithmetic',
  messages: { fail: ['found', 'formula'] },
  check: ({ forms, workbook }, report) =>
    forms.all
      .flatMap((form) => pagesOf(form).map((page) => ({ form, ...page })))
      .flatMap(({ form, sheet, area }) => {
        const lines = sheetNamed(workbook, sheet)?.cells;
        const outcomes: Outcome[] = [];
        // By the form's own rows: a sheet may hold hundreds of forms.
        for (let row = area.top; row <= area.bottom; row++) {
          const cells = lines?.get(row);
          if (!cells) continue;
          for (const [column, cell] of cells) {
            const error = cell.error ?? (cell.formula ? errorValueOf(cell.value) : undefined);
            if (!error || column < area.left || column > area.right) continue;
            // Named by its line, not by its address: an identity outlives inserted rows.
            const place = report.at(form, `error ${lineLabel(cells)}`, [{ sheet, row, column }]);
            outcomes.push(place.fail({ message: 'fail', found: error, params: { formula: cell.formula ?? '' } }));
          }
        }
        return outcomes;
      }),
});
