import type { FormOutline, FormKind } from '../../forms/form';
import type { FormsOutline } from '../../report/outline';
import type { Finding, Severity } from '../../rules';
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
  readonly form: FormOutline | null;
  readonly rows: readonly T[];
}

export interface FindingGroup extends CardGroup<FindingRow> {
  readonly cards: readonly Card[];
  /** Of a group of what many forms have in common: which. */
  readonly kind?: FormKind;
  /** Findings of any form that were explained or set aside. */
  readonly settled?: boolean;
}

/**
 * Findings that are one thing to decide: several where one rule says the same of several cells of a form, or of many forms of a kind; else one.
 */
export interface Card {
  readonly key: string;
  readonly rows: readonly [FindingRow, ...FindingRow[]];
  /** Of many forms: the cards of each. */
  readonly forms?: readonly { readonly form: FormOutline; readonly cards: readonly Card[] }[];
}

/** Of the forms on a cell's sheet the one that it lies in; the first of that kind when it lies in none. */
function formOfCell(onSheet: readonly FormOutline[], cell: CellRef, kind: FormKind | null): FormOutline | null {
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

/** Adds to the list that stands under a key. */
export function put<K, T>(lists: Map<K, T[]>, key: K, one: T): void {
  const own = lists.get(key);
  if (own) own.push(one);
  else lists.set(key, [one]);
}

/** Finds the form that a cell belongs to, by the `kind` that was said where several stand on its sheet; null for what belongs to no single one. */
export function placeOn(forms: FormsOutline): (cell: CellRef | undefined, kind: FormKind | null) => FormOutline | null {
  const bySheet = new Map<string, FormOutline[]>();
  for (const form of forms.all) {
    put(bySheet, form.sheet, form);
    if (form.goesOn) put(bySheet, form.goesOn.sheet, form);
  }
  return (cell, kind) => {
    const own = cell && bySheet.get(cell.sheet);
    return own ? formOfCell(own, cell, kind) : null;
  };
}

/** In the workbook's order; what belongs to no single form comes last. */
export function inFormOrder<T>(
  forms: FormsOutline,
  byForm: ReadonlyMap<FormOutline | null, readonly T[]>,
): CardGroup<T>[] {
  return [...forms.all, null].flatMap((form, index) => {
    const rows = byForm.get(form);
    return rows ? [{ key: String(index), form, rows }] : [];
  });
}

/**
 * The list of one severity, by form, what many forms have in common before the first of these. A finding that follows from another of the same
 * severity stands under it; what causes most comes first, then by place in the sheet. What is `settled` (explained, set aside) comes last of all.
 */
export function arrangeFindings(
  findings: readonly Finding[],
  forms: FormsOutline,
  severity: Severity,
  settled: (finding: string) => boolean = () => false,
): FindingGroup[] {
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
  const place = placeOn(forms);
  const byForm = new Map<FormOutline | null, FindingRow[]>();
  for (const row of open) put(byForm, place(row.finding.cell, row.finding.form), row);
  const groups = withCommon(inFormOrder(forms, byForm));
  return done.length === 0
    ? groups
    : [...groups, { key: 'settled', form: null, rows: done, cards: cardsOf(done), settled: true }];
}

/** From so many forms on, what is said of each of them alike is one card. */
const MANY_FORMS = 3;

/** What a finding has in common with those of other forms; null for one of the text. Where the cause lies is part of what is to be decided. */
function sortOf(kind: FormKind, { finding: { rule, message, place }, cause }: FindingRow): string | null {
  return place ? null : [kind, rule, message, cause?.rule, cause?.message].join(' ');
}

/** The groups with their cards; what many forms of a kind have in common is taken out of theirs into one before the first of them. */
function withCommon(groups: readonly CardGroup<FindingRow>[]): FindingGroup[] {
  const sorts = new Map<string, Map<FormOutline, FindingRow[]>>();
  for (const { form, rows } of groups) {
    for (const row of form ? rows : []) {
      const sort = form && sortOf(form.kind, row);
      if (!sort) continue;
      const byForm = sorts.get(sort) ?? new Map<FormOutline, FindingRow[]>();
      sorts.set(sort, byForm);
      put(byForm, form, row);
    }
  }
  const common = new Map<FormKind, Card[]>();
  const taken = new Set<FindingRow>();
  for (const [key, byForm] of sorts) {
    const [form] = byForm.keys();
    const [first, ...rest] = [...byForm.values()].flat();
    if (byForm.size < MANY_FORMS || !form || !first) continue;
    for (const row of [first, ...rest]) taken.add(row);
    const forms = [...byForm].map(([one, rows]) => ({ form: one, cards: cardsOf(rows) }));
    common.set(form.kind, [...(common.get(form.kind) ?? []), { key, rows: [first, ...rest], forms }]);
  }
  return groups.flatMap((group): FindingGroup[] => {
    const kind = group.form?.kind;
    const cards = kind && common.get(kind);
    if (cards) common.delete(kind);
    const rows = group.rows.filter((row) => !taken.has(row));
    return [
      ...(cards ? [{ key: kind, kind, form: null, rows: cards.flatMap((card) => card.rows), cards }] : []),
      ...(rows.length > 0 ? [{ ...group, rows, cards: cardsOf(rows) }] : []),
    ];
  });
}

/** The cards of a group, each where its first finding stands. A finding with others under it, and one of the text, has a card of its own. */
function cardsOf(rows: readonly FindingRow[]): Card[] {
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
