import type { Form, FormOutline, Recognition } from '../forms';
import type { CheckResult, Outcome } from '../rules';
import { countOutcomes, type OutcomeCounts } from './counts';
import { unitNameOf, yearOf } from './review';

/**
 * What a screen and the report tell of a check: plain data, without the forms' figures and without what agrees, of which there are tens of
 * thousands of places in a large workbook.
 */
export interface CheckOutline extends Pick<CheckResult, 'profile' | 'findings' | 'notices'> {
  readonly forms: FormsOutline;
  /** As {@link CheckResult.aside}. */
  readonly aside: readonly (Pick<CheckResult['aside'][number], 'why'> & {
    readonly form: FormOutline;
    readonly of: FormOutline | null;
  })[];
  /** The unit whose forms these are, '' when none says; and the year that they are about. */
  readonly unit: string;
  readonly year: number | null;
  readonly counts: OutcomeCounts;
  /** What could not be decided. */
  readonly undecided: readonly Outcome[];
}

/** As {@link Recognition}. */
export interface FormsOutline extends Pick<Recognition, 'nearest'> {
  readonly all: readonly FormOutline[];
  readonly blank: readonly FormOutline[];
}

/** An outcome as plain data, without its finding. */
export function plainOutcome({ rule, result, form, cells, arithmetic, reason, params }: Outcome): Outcome {
  return {
    rule,
    result,
    form,
    cells,
    ...(arithmetic !== undefined && { arithmetic }),
    ...(reason !== undefined && { reason }),
    ...(params && { params }),
  };
}

/** The same form is the same outline, wherever it is named. `open`: the sheets on which something can be told of a row. */
function outlines(open: ReadonlySet<string> = new Set()): (form: Form) => FormOutline {
  const known = new Map<Form, FormOutline>();
  return (form) => {
    const outline = known.get(form) ?? formOutline(form, open.has(form.sheet));
    known.set(form, outline);
    return outline;
  };
}

function formOutline(form: Form, isOpen: boolean): FormOutline {
  const { sheet, area, goesOn, title, year, subject, columns, unread } = form;
  // Columns that were understood are asked for only beside those that were not, or that somebody told of.
  const isAskedFor = unread.length > 0 || columns.some(({ ground }) => ground === 'told');
  const base = {
    sheet,
    area,
    ...(goesOn && { goesOn }),
    year,
    subject,
    title: title && { raw: title.raw },
    columns: isAskedFor ? columns : [],
    unread,
  };
  if (form.kind === '1-1') return { ...base, kind: form.kind };
  const rows = isOpen || form.funds.some(({ place }) => place.told !== undefined) ? form.funds : [];
  const funds = rows.map(({ label, place: { told } }) => ({
    label: { cell: label.cell, raw: label.raw },
    place: told === undefined ? {} : { told },
  }));
  const total = form.fundsTotal ? rows.indexOf(form.fundsTotal) : -1;
  return {
    ...base,
    kind: form.kind,
    indicators: { length: form.indicators.length },
    funds,
    fundsTotal: funds[total] ?? null,
  };
}

export function formsOutline(
  { all, blank, nearest }: Pick<Recognition, 'all' | 'blank' | 'nearest'>,
  of: (form: Form) => FormOutline = outlines(),
): FormsOutline {
  return { all: all.map(of), blank: blank.map(of), nearest };
}

export function outlineOf(result: CheckResult): CheckOutline {
  const { profile, findings, notices, outcomes, forms, aside } = result;
  const of = outlines(new Set(notices.flatMap(({ kind, cell }) => (kind === 'openSum' ? [cell.sheet] : []))));
  return {
    profile,
    findings,
    notices,
    forms: formsOutline(forms, of),
    aside: aside.map((one) => ({ form: of(one.form), why: one.why, of: one.of && of(one.of) })),
    unit: unitNameOf(result),
    year: yearOf(result),
    counts: countOutcomes(outcomes),
    undecided: outcomes.filter((outcome) => outcome.result === 'unreadable').map(plainOutcome),
  };
}
