import { cornerOf } from '../../forms';
import { lineName, rounded, sum } from '../figures/print';
import { mostDecimals, partsOf, total } from '../relations/relations';
import { COLUMN_NAMES, type Total, totalsOf } from '../relations/totals';
import { cellsOr } from '../engine/place';
import { rule } from '../engine/rule';

/** GEN-06: totals left blank over details that are filled. */

/** The totals of one line, a column each. */
function linesOf(totals: readonly Total[]): readonly (readonly [Total, ...Total[]])[] {
  const lines = new Map<string, [Total, ...Total[]]>();
  for (const own of totals) {
    const line = lines.get(own.line);
    if (line) line.push(own);
    else lines.set(own.line, [own]);
  }
  return [...lines.values()];
}

export const totalsFilled = rule({
  id: 'GEN-06',
  severity: 'warning',
  forms: ['1-1', '1-2', '1-3'],
  basis: 'form',
  messages: { fail: ['line', 'columns', 'sums'], atLeast: ['line', 'columns', 'sums'] },
  check: ({ forms }, report) =>
    forms.all.flatMap((form) =>
      linesOf(totalsOf(form)).map((columns) => {
        const [{ line, label, open }] = columns;
        const gaps = columns.flatMap(({ whole, parts, unclear, column }) => {
          const details = partsOf(parts);
          return whole.state === 'blank' && !unclear && details.state === 'ready'
            ? [{ field: whole, column: COLUMN_NAMES[column] ?? column, details: details.fields }]
            : [];
        });
        const wholes = columns.map(({ whole }) => whole);
        const place = report.at(
          form,
          `${line}/blank`,
          cellsOr(
            (gaps.length > 0 ? gaps.map((gap) => gap.field) : wholes).map((field) => field.cell),
            cornerOf(form),
          ),
        );
        if (gaps.length === 0) return place.pass();
        // With the decimals of its details, as it would be written.
        const sums = gaps.map((gap) => rounded(total(gap.details), mostDecimals(gap.details)));
        return place.fail({
          message: open ? 'atLeast' : 'fail',
          // A subtotal of the projects is not asked for everywhere.
          severity: form.kind === '1-1' && line === form.earmarked?.path ? 'hint' : 'warning',
          expected: sums.map((s) => (open ? `≥ ${s}` : s)).join(' / '),
          arithmetic: gaps.map((gap, i) => `${sum(gap.details)} = ${sums[i] ?? ''}`).join('; '),
          params: { line: lineName(label), columns: gaps.map(({ column }) => column), sums },
        });
      }),
    ),
});
