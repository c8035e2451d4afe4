import { type Form, type FormKind, pagesOf } from '../forms';
import { ruleBasis } from '../messages/words/about';
import type { Wording } from '../messages/words/wording';
import type { ReviewRow, ReviewVerdict } from '../report';
import {
  type CheckResult,
  explains,
  type Explanation,
  figuresOf,
  type Finding,
  openNotices,
  type Severity,
  unitKey,
  verdictOf,
} from '../rules';
import { address, areaContains } from '../workbook';
import { keyFiguresOf, type KeyFigure } from './key-figures';

/** What a review keeps of one unit: plain data, in words, so that it can be stored, sent between threads, and read again next round. */

/** A finding as a reviewer meets it. */
export interface FindingRecord {
  /** Identity: rule, form and what the place means; it has no cell in it, so that it survives inserted rows. */
  readonly id: string;
  readonly rule: string;
  /** Which of the rule's sentences. */
  readonly message: string;
  readonly severity: Severity;
  readonly form: FormKind | null;
  /** The project of a 1-3; '' for other forms. */
  readonly project: string;
  /** With its sheet: `'1-2'!H21`. */
  readonly cell: string;
  readonly sentence: string;
  /** As the form prints it; '' for a blank cell, null when the finding is about no single figure. */
  readonly figure: string | null;
  readonly expected: string | null;
  readonly arithmetic: string | null;
  readonly basis: string;
  /** The finding this one follows from, null for one that stands for itself. */
  readonly cause: string | null;
  /** Digest of the figures it rests on: what was decided about it holds only for these. */
  readonly figures: string;
  /** 填写说明 that was written in the workbook for these figures; null for none. */
  readonly explanation: string | null;
}

/** A form that was checked: `subject` is the project of a 1-3, the unit of the others. */
export interface FormRecord {
  readonly kind: FormKind;
  readonly subject: string;
}

/** An indicator's printed points. */
export interface IndicatorRecord {
  readonly form: FormKind;
  readonly name: string;
  readonly weight: string;
  readonly score: string;
}

/** One unit's line of a review, with all that was found. `problem` says why there is no result; '' when there is one. */
export interface UnitRecord {
  /** The workbook, then those with further project forms. */
  readonly files: readonly string[];
  readonly unit: string;
  readonly year: number | null;
  readonly verdict: ReviewVerdict;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  /** Places that could not be decided. */
  readonly undecided: number;
  /** Columns, sums and formulas that were not understood or calculated. */
  readonly unread: number;
  /** As printed. */
  readonly score: string;
  readonly grade: string;
  readonly problem: string;
  readonly missing: readonly FormKind[];
  readonly forms: readonly FormRecord[];
  readonly findings: readonly FindingRecord[];
  /** Rules that could not be decided somewhere, with the form: `B12-16 1-2`. */
  readonly undecidedRules: readonly string[];
  readonly indicators: readonly IndicatorRecord[];
  /** By these one year is held against another. */
  readonly keyFigures: readonly KeyFigure[];
}

/** Of a file that could not be read, or holds no form. */
export function unreadRecord(row: ReviewRow): UnitRecord {
  const { open: _, ...counts } = row;
  return {
    ...counts,
    unread: 0,
    missing: [],
    forms: [],
    findings: [],
    undecidedRules: [],
    indicators: [],
    keyFigures: [],
  };
}

/** Of a unit that was checked: the line of the table, and what the check found, in words. */
export function unitRecord(
  row: ReviewRow,
  result: CheckResult,
  wording: Wording,
  explanations: readonly Explanation[] = [],
): UnitRecord {
  const said = new Map(explanations.map((explanation) => [explanation.finding, explanation]));
  const { open: _, ...counts } = row;
  const { missing } = verdictOf(result);
  const undecided = result.outcomes.filter((outcome) => outcome.result === 'unreadable');
  return {
    ...counts,
    unread: openNotices(result.notices).length,
    missing: row.problem === '' ? missing : [],
    forms: result.forms.all.map(({ kind, subject }) => ({ kind, subject })),
    findings: result.findings.map((finding) => findingRecord(finding, result.forms.all, wording, said.get(finding.id))),
    undecidedRules: [...new Set(undecided.map(({ rule, form }) => undecidedRule(rule, form)))],
    indicators: result.main.all.flatMap(indicatorsOf),
    keyFigures: result.main.all.flatMap(keyFiguresOf),
  };
}

export function undecidedRule(rule: string, form: FormKind | null): string {
  return `${rule} ${form ?? ''}`;
}

function findingRecord(
  finding: Finding,
  forms: readonly Form[],
  wording: Wording,
  said: Explanation | undefined,
): FindingRecord {
  const { id, rule, message, severity, form, cell, found, expected, arithmetic, cause } = finding;
  const own = forms.find(
    (one) =>
      one.kind === form &&
      pagesOf(one).some(({ sheet, area }) => sheet === cell.sheet && areaContains(area, cell.row, cell.column)),
  );
  return {
    id,
    rule,
    message,
    severity,
    form,
    project: own?.kind === '1-3' ? own.subject : '',
    cell: address(cell),
    sentence: wording.message(finding),
    figure: found === undefined ? null : found.trim(),
    expected: expected ?? null,
    arithmetic: arithmetic ?? null,
    basis: ruleBasis(wording.locale, rule),
    cause: cause ?? null,
    figures: figuresOf(finding),
    explanation: said && explains(said, finding) ? said.words : null,
  };
}

function indicatorsOf(form: Form): readonly IndicatorRecord[] {
  if (form.kind === '1-1') return [];
  return form.indicators
    .filter(({ kind }) => kind === 'indicator')
    .map(({ name, weight, score }) => ({
      form: form.kind,
      name: name.raw.trim(),
      weight: weight?.raw.trim() ?? '',
      score: score?.raw.trim() ?? '',
    }));
}

/** The file's own name, whatever folders it lies in. */
export function fileNameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** Asked once of a record, which never changes: a desk asks again with every unit that comes, and for every key that is typed. */
export function once<T>(ask: (record: UnitRecord) => T): (record: UnitRecord) => T {
  const known = new WeakMap<UnitRecord, { readonly answer: T }>();
  return (record) => {
    const one = known.get(record) ?? { answer: ask(record) };
    known.set(record, one);
    return one.answer;
  };
}

/** What a unit is known by from one round to the next: its name, or, where the forms print none, its file's. */
export function unitIdentity({ unit, files: [file = ''] }: Pick<UnitRecord, 'unit' | 'files'>): string {
  const key = unitKey(unit);
  return key === '' ? `file:${fileNameOf(file)}` : key;
}

export const subjectKey = once(unitIdentity);

export function unitYear(subject: string, year: number | null): string {
  return JSON.stringify([subject, year]);
}

export const yearKey = once((record) => unitYear(subjectKey(record), record.year));

/** Findings that stand for themselves; what follows from another is solved with it. */
export function isRoot({ cause }: FindingRecord): boolean {
  return cause === null;
}

/** What a reviewer would ask about unless told otherwise: errors and warnings that do not follow from another. */
export function isGrave(finding: FindingRecord): boolean {
  return isRoot(finding) && finding.severity !== 'hint';
}
