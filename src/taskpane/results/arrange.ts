import type { Form, Forms } from '../../forms/form';
import type { Finding, Outcome, Severity } from '../../rules/engine/finding';
import { areaContains, type CellRef } from '../../workbook';

/** One line of the list: a finding, with what follows from it folded below. */
export interface FindingRow {
  readonly finding: Finding;
  readonly consequences: readonly Finding[];
  /** The finding this one follows from, when that one has another severity and so stands on another tab. */
  readonly cause: Finding | null;
}

/** What belongs to one form, or (`form` null) to none. */
export interface CardGroup<T> {
  readonly key: string;
  readonly form: Form | null;
  readonly rows: readonly T[];
  /** Findings of any form that were explained or set aside. */
  readonly settled?: boolean;
}

/** How many findings there are of each severity, consequences included. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** Of the forms on a cell's sheet the one that it lies in; the first of that kind when it lies in none. */
function formOfCell(onSheet: readonly Form[], cell: CellRef, kind: Form['kind'] | null): Form | null {
  return (
    onSheet.find((form) => areaContains(form.area, cell.row, cell.column)) ??
    onSheet.find((form) => form.kind === kind) ??
    null
  );
}

/** The end of a finding's chain of causes; null when it follows from nothing known, or the chain goes round in a circle. */
function rootOf(finding: Finding, byId: ReadonlyMap<string, Finding>): Finding | null {
  const seen = new Set([finding.id]);
  let end = finding;
  for (;;) {
    const cause = end.cause === undefined ? undefined : byId.get(end.cause);
    if (!cause) return end === finding ? null : end;
    if (seen.has(cause.id)) return null;
    seen.add(cause.id);
    end = cause;
  }
}

function byPlace(a: CellRef, b: CellRef): number {
  return a.row - b.row || a.column - b.column;
}

function groupByForm<T>(
  forms: Forms,
  rows: readonly T[],
  place: (row: T) => { cell: CellRef | undefined; kind: Form['kind'] | null },
): CardGroup<T>[] {
  const byForm = new Map<Form | null, T[]>();
  const bySheet = new Map<string, Form[]>();
  for (const form of forms.all) {
    const own = bySheet.get(form.sheet);
    if (own) own.push(form);
    else bySheet.set(form.sheet, [form]);
  }
  for (const row of rows) {
    const { cell, kind } = place(row);
    const own = cell && bySheet.get(cell.sheet);
    const form = cell && own ? formOfCell(own, cell, kind) : null;
    const group = byForm.get(form);
    if (group) group.push(row);
    else byForm.set(form, [row]);
  }
  // In the workbook's order; what belongs to no single form comes last.
  return [...forms.all, null].flatMap((form, index) => {
    const group = byForm.get(form);
    return group ? [{ key: String(index), form, rows: group }] : [];
  });
}

/**
 * The list of one severity, by form. A finding that follows from another of the same severity stands under it; what causes most comes
 * first, then by place in the sheet. What is `settled` (explained, set aside) comes last of all.
 */
export function arrangeFindings(
  findings: readonly Finding[],
  forms: Forms,
  severity: Severity,
  settled: (finding: string) => boolean = () => false,
): CardGroup<FindingRow>[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const consequences = new Map<string, Finding[]>();
  const tops: { finding: Finding; cause: Finding | null }[] = [];
  for (const finding of findings) {
    const cause = rootOf(finding, byId);
    if (cause) consequences.set(cause.id, [...(consequences.get(cause.id) ?? []), finding]);
    if (finding.severity === severity && cause?.severity !== severity) tops.push({ finding, cause });
  }
  const rows = tops.map(({ finding, cause }): FindingRow => ({
    finding,
    cause,
    consequences: consequences.get(finding.id) ?? [],
  }));
  rows.sort((a, b) => b.consequences.length - a.consequences.length || byPlace(a.finding.cell, b.finding.cell));
  const done = rows.filter(({ finding }) => settled(finding.id));
  const open = done.length === 0 ? rows : rows.filter(({ finding }) => !settled(finding.id));
  const groups = groupByForm(forms, open, ({ finding }) => ({ cell: finding.cell, kind: finding.form }));
  return done.length === 0 ? groups : [...groups, { key: 'settled', form: null, rows: done, settled: true }];
}

/** Findings that are one thing to decide: several where one rule says the same of several cells of a form, else one. */
export interface Card {
  readonly key: string;
  readonly rows: readonly [FindingRow, ...FindingRow[]];
}

/** The cards of a group, each where its first finding stands. A finding with others under it, and one of the text, has a card of its own. */
export function cardsOf(rows: readonly FindingRow[]): Card[] {
  const cards: { key: string; rows: [FindingRow, ...FindingRow[]] }[] = [];
  const kinds = new Map<string, [FindingRow, ...FindingRow[]]>();
  for (const row of rows) {
    const { finding, consequences, cause } = row;
    const kind = `${finding.rule} ${finding.message}`;
    const alone = consequences.length > 0 || cause !== null || finding.place !== undefined;
    const same = alone ? undefined : kinds.get(kind);
    if (same) {
      same.push(row);
      continue;
    }
    const card: [FindingRow, ...FindingRow[]] = [row];
    if (!alone) kinds.set(kind, card);
    cards.push({ key: finding.id, rows: card });
  }
  return cards;
}

/** What was checked and did not fail. */
export interface CheckedPlaces {
  readonly undecided: readonly CardGroup<Outcome>[];
  readonly agreeing: readonly CardGroup<Outcome>[];
  readonly counts: {
    readonly agreeing: number;
    readonly rounding: number;
    readonly notApplicable: number;
    readonly undecided: number;
  };
}

/** Sorts the outcomes of a check for the tab of what agrees. */
export function arrangeOutcomes(outcomes: readonly Outcome[], forms: Forms): CheckedPlaces {
  const of = (...results: Outcome['result'][]) => outcomes.filter((outcome) => results.includes(outcome.result));
  const group = (rows: readonly Outcome[]) =>
    groupByForm(forms, rows, ({ cells, form }) => ({ cell: cells[0], kind: form }));
  const agreeing = of('pass', 'rounding');
  const undecided = of('unreadable');
  return {
    undecided: group(undecided),
    agreeing: group(agreeing),
    counts: {
      agreeing: agreeing.length,
      rounding: of('rounding').length,
      notApplicable: of('notApplicable').length,
      undecided: undecided.length,
    },
  };
}
