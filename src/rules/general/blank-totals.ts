import type { AmountField, BasicDataForm, EvaluationForm } from '../../forms';
import { projectParts, threePublicParts } from '../basic-data/basic-totals';
import { AMOUNT_COLUMNS, summands } from '../evaluation/funds';
import { corner } from './years-and-names';
import { number, rounded, sum } from '../figures/print';
import { mostDecimals, partsOf, total } from '../relations/relations';
import { cellsOr } from '../engine/reporter';
import type { Rule } from '../engine/rule';

/** GEN-06: totals left blank over details that are filled. */

interface Blankable {
  readonly path: string;
  readonly label: string;
  readonly whole: readonly AmountField[];
  readonly parts: readonly (readonly (AmountField | null)[])[];
  readonly severity: 'warning' | 'hint';
  /** The details are not all there is: the total is at least their sum. */
  readonly open?: boolean;
}

const COLUMNS = ['previousFinal', 'budget', 'final'] as const;

function basicTotals(form: BasicDataForm): readonly Blankable[] {
  const lines = [
    {
      line: form.threePublic,
      of: (c: (typeof COLUMNS)[number]) => threePublicParts(form, c),
      severity: 'warning' as const,
    },
    {
      line: form.vehicles,
      of: (c: (typeof COLUMNS)[number]) => [form.vehiclePurchase?.[c] ?? null, form.vehicleRunning?.[c] ?? null],
      severity: 'warning' as const,
    },
    {
      line: form.projectExpenditure,
      of: (c: (typeof COLUMNS)[number]) => projectParts(form, c),
      severity: 'warning' as const,
    },
    {
      line: form.earmarked,
      of: (c: (typeof COLUMNS)[number]) => form.earmarkedProjects.map((l) => l[c]),
      severity: 'hint' as const,
    },
    {
      line: form.officeExpenses,
      of: (c: (typeof COLUMNS)[number]) => form.officeDetails.map((l) => l[c]),
      severity: 'warning' as const,
      open: true,
    },
  ];
  return lines.flatMap(({ line, of, severity, open }) =>
    line
      ? [
          {
            path: line.path,
            label: line.label.value ?? '',
            whole: COLUMNS.map((c) => line[c]),
            parts: COLUMNS.map(of),
            severity,
            ...(open ? { open } : {}),
          },
        ]
      : [],
  );
}

function fundsTotals(form: EvaluationForm): readonly Blankable[] {
  const row = form.fundsTotal;
  if (!row || summands(form).length === 0) return [];
  const columns = AMOUNT_COLUMNS.filter((column) => row[column]);
  return [
    {
      path: row.path,
      label: row.label.value ?? '',
      whole: columns.flatMap((c) => row[c] ?? []),
      parts: columns.map((c) => summands(form).map((part) => part[c])),
      severity: 'warning',
    },
  ];
}

export const totalsFilled: Rule = {
  id: 'GEN-06',
  severity: 'warning',
  forms: ['1-1', '1-2', '1-3'],
  basis: 'form',
  messages: ['fail', 'atLeast'],
  check: ({ forms }, report) =>
    forms.all.flatMap((form) =>
      (form.kind === '1-1' ? basicTotals(form) : fundsTotals(form)).map((line) => {
        const gaps = line.whole.flatMap((field, index) => {
          const details = partsOf(line.parts[index] ?? []);
          return field.state === 'blank' && details.state === 'ready' ? [{ field, details: details.fields }] : [];
        });
        const place = report.at(
          form,
          `${line.path}/blank`,
          cellsOr(
            (gaps.length > 0 ? gaps.map((g) => g.field) : line.whole).map((f) => f.cell),
            corner(form),
          ),
        );
        if (gaps.length === 0) return place.pass();
        // With the decimals of its details, as it would be written.
        const sums = gaps.map((gap) => rounded(total(gap.details), mostDecimals(gap.details)));
        return place.fail({
          message: line.open ? 'atLeast' : 'fail',
          severity: line.severity,
          expected: sums.map((s) => (line.open ? `≥ ${s}` : s)).join(' / '),
          found: line.whole.map(number).join(' / '),
          arithmetic: gaps.map((gap, i) => `${sum(gap.details)} = ${sums[i] ?? ''}`).join('; '),
          params: { line: line.label },
        });
      }),
    ),
};
