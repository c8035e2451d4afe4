import { a1, a1Area, type CellRef } from '../workbook';
import type { Form } from '../forms';
import {
  countResults,
  verdictOf,
  type CheckResult,
  type Finding,
  type Notice,
  type Outcome,
  type BookVerdict,
} from '../rules';
import { asideLines } from '../messages/aside';
import type { Locale } from '../messages/locale';
import { noticeText } from '../messages/notices';
import { WORDING } from '../messages/words';
import type { StatedFact, Unchecked } from '../narrative';

/** What `heji check --json` prints: public, grown but never broken. */
export interface CheckJson {
  /** The version of Heji. */
  readonly heji: string;
  readonly workbooks: readonly WorkbookJson[];
}

/** A workbook of `heji check --json`: public, grown but never broken. Cells are top-left cells of merges, without `$`. */
export interface WorkbookJson {
  readonly file: string;
  readonly error: string | null;
  readonly profile: string | null;
  readonly milliseconds: number;
  readonly forms: readonly FormJson[];
  /** Forms left out of the check (`blank`, `copy`) or of the comparisons (`second`, `unit`, `noUnit`); `blank` ones are not among `forms`. */
  readonly aside: readonly (FormJson & { readonly why: string })[];
  readonly findings: readonly FindingJson[];
  readonly passed: readonly PassedJson[];
  readonly outcomes: Readonly<Record<'pass' | 'rounding' | 'fail' | 'notApplicable' | 'unreadable', number>>;
  /** What the check comes to (rules/verdict.ts): `ready` only when everything was there and read; null for a file that could not be read. */
  readonly verdict: BookVerdict['kind'] | null;
  /** Columns that were not understood. `unchecked` names what they could be, and what therefore was not checked. */
  readonly notices: readonly NoticeJson[];
  /** Only when the workbook was held against a report's text. */
  readonly report?: ReportJson;
  /** Only when it was checked together with further files of the unit (`--with`): these, and how many forms each holds. */
  readonly with?: readonly { readonly file: string; readonly forms: number }[];
}

/**
 * A sheet; only when several files were checked together, with the file it is in; only of a Word document, with the place in it that the
 * cell is.
 */
export interface PlaceJson {
  readonly file?: string;
  readonly sheet: string;
  readonly word?: WordPlaceJson;
}

/** A cell of a document's table, each counted from 1 (the table through the document), or a line beside a table. */
export type WordPlaceJson =
  { readonly table: number; readonly row: number; readonly cell: number } | { readonly line: string };

/** What was read of the report's text. `file` is null when the text stands on a sheet of the workbook. */
export interface ReportJson {
  readonly file: string | null;
  /** The year the text is about; null when it does not say. */
  readonly year: number | null;
  readonly understood: number;
  /** Every figure of the text as it was understood, in the order of the text. */
  readonly facts: readonly StatedFact[];
  /** Amounts and percentages that were held against nothing, each with its sentence. */
  readonly unchecked: readonly Unchecked[];
  /** The same places without their sentences: what this field has always held. */
  readonly notUnderstood: readonly { readonly start: number; readonly end: number; readonly quote: string }[];
  readonly tables: number;
  readonly notes: number;
  readonly trackedChanges: boolean;
}

export interface FormJson extends PlaceJson {
  readonly form: string;
  readonly range: string;
  /** Only of a 1-1 that is printed on two sheets: the second of them. */
  readonly goesOn?: { readonly sheet: string; readonly range: string };
  readonly title: string;
  readonly year: number | null;
  readonly subject: string;
}

export interface FindingJson extends PlaceJson {
  readonly id: string;
  readonly rule: string;
  readonly severity: string;
  readonly form: string | null;
  readonly cell: string;
  readonly related: readonly (PlaceJson & { readonly cell: string })[];
  readonly expected: string | null;
  readonly found: string | null;
  readonly arithmetic: string | null;
  readonly message: string;
  readonly cause: string | null;
  readonly place: { readonly start: number; readonly end: number; readonly quote: string } | null;
}

export interface NoticeJson extends PlaceJson {
  readonly id: string;
  readonly kind: string;
  /** Null for what is said of the whole workbook. */
  readonly form: string | null;
  /** Of the column that was not understood; else null, as `head` is. */
  readonly table: string | null;
  readonly cell: string;
  readonly head: string | null;
  readonly unchecked: readonly string[];
  readonly message: string;
}

export interface PassedJson extends PlaceJson {
  readonly rule: string;
  readonly result: 'pass' | 'rounding';
  readonly cell: string;
  readonly arithmetic: string | null;
}

const NOTHING = { pass: 0, rounding: 0, fail: 0, notApplicable: 0, unreadable: 0 } as const;

function at(cell: CellRef): { sheet: string; cell: string } {
  return { sheet: cell.sheet, cell: a1(cell.row, cell.column) };
}

/** How a form is named in JSON output. */
export function formJson(form: Form): FormJson {
  return {
    form: form.kind,
    sheet: form.sheet,
    range: a1Area(form.area),
    ...(form.goesOn && { goesOn: { sheet: form.goesOn.sheet, range: a1Area(form.goesOn.area) } }),
    title: form.title?.value ?? '',
    year: form.year,
    subject: form.subject,
  };
}

function findingJson(finding: Finding, locale: Locale): FindingJson {
  return {
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    form: finding.form,
    ...at(finding.cell),
    related: finding.related.map(at),
    expected: finding.expected ?? null,
    found: finding.found ?? null,
    arithmetic: finding.arithmetic ?? null,
    message: WORDING[locale].message(finding),
    cause: finding.cause ?? null,
    place: finding.place ?? null,
  };
}

function noticeJson(notice: Notice, locale: Locale): NoticeJson {
  const { id, kind, cell } = notice;
  const form = notice.kind === 'uncalculated' ? null : notice.form;
  const { table, head, unchecked } =
    notice.kind === 'unreadColumn' ? notice : { table: null, head: null, unchecked: [] };
  return { id, kind, form, table, ...at(cell), head, unchecked, message: noticeText(locale, notice) };
}

function passedJson(outcome: Outcome): PassedJson[] {
  const [cell] = outcome.cells;
  if (!cell || (outcome.result !== 'pass' && outcome.result !== 'rounding')) return [];
  return [{ rule: outcome.rule, result: outcome.result, ...at(cell), arithmetic: outcome.arithmetic ?? null }];
}

/** A checked workbook. `keep` leaves out findings the caller did not ask for; the counts stay those of the whole check. */
export function workbookJson(
  file: string,
  result: CheckResult,
  milliseconds: number,
  locale: Locale,
  keep: (finding: Finding) => boolean = () => true,
): WorkbookJson {
  return {
    file,
    error: null,
    profile: result.profile,
    milliseconds,
    forms: result.forms.all.map(formJson),
    aside: asideLines(result, locale).map(({ form, why }) => ({ ...formJson(form), why })),
    findings: result.findings.filter(keep).map((finding) => findingJson(finding, locale)),
    passed: result.outcomes.flatMap(passedJson),
    outcomes: countResults(result.outcomes),
    verdict: verdictOf(result).kind,
    notices: result.notices.map((notice) => noticeJson(notice, locale)),
  };
}

/** A file that could not be read: `error` says why, everything else is empty. */
export function unreadJson(file: string, error: string, milliseconds: number): WorkbookJson {
  return {
    file,
    error,
    profile: null,
    milliseconds,
    forms: [],
    aside: [],
    findings: [],
    passed: [],
    outcomes: NOTHING,
    verdict: null,
    notices: [],
  };
}
