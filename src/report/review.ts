import type { DepartmentForm, EvaluationForm } from '../forms';
import { verdictOf, type CheckResult, type Finding } from '../rules';
import type { ReviewTexts, ReviewVerdict } from '../messages/review-verdicts';

/** What a reviewer wants to see of one unit's workbook, in one line. Counts are of findings; a file that could not be read has `problem` alone. */
export interface ReviewRow {
  /** The files the line is about: the workbook, then those with further project forms. */
  readonly files: readonly string[];
  readonly unit: string;
  readonly year: number | null;
  /** Null when the file could not be read or holds no form. */
  readonly verdict: ReviewVerdict;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly undecided: number;
  /** As printed in the total row of 1-2 (of the only 1-3 when there is no 1-2); '' when there is none. */
  readonly score: string;
  readonly grade: string;
  /** The errors and warnings that do not follow from another, worst first. */
  readonly open: readonly Finding[];
  /** Why there is no result, in words; '' when there is one. */
  readonly problem: string;
}

/** The form whose total stands for the workbook. */
function scored(result: CheckResult): EvaluationForm | undefined {
  const { departments, projects } = result.main;
  const [department] = departments;
  return department ?? (projects.length === 1 ? projects[0] : undefined);
}

export function unitNameOf(result: CheckResult): string {
  const named = [...result.main.departments, ...result.main.basicData].find((form) => form.subject !== '');
  if (named) return named.subject;
  const implementers = new Set(result.main.projects.flatMap(({ implementer }) => implementer?.value ?? []));
  return implementers.size === 1 ? ([...implementers][0] ?? '') : '';
}

export function yearOf(result: CheckResult): number | null {
  return result.main.all.find((form) => form.year !== null)?.year ?? null;
}

const isOpen = ({ severity, cause }: Finding): boolean => severity !== 'hint' && cause === undefined;

/** The line of a workbook that was checked. `problem` says that it holds no form. */
export function reviewRow(files: readonly string[], result: CheckResult, texts: ReviewTexts): ReviewRow {
  const count = (severity: Finding['severity']) => result.findings.filter((f) => f.severity === severity).length;
  const total: DepartmentForm['total'] = scored(result)?.total ?? null;
  const hasForms = result.forms.all.length > 0;
  return {
    files,
    unit: unitNameOf(result),
    year: yearOf(result),
    verdict: hasForms ? verdictOf(result).kind : 'unchecked',
    errors: count('error'),
    warnings: count('warning'),
    hints: count('hint'),
    undecided: result.outcomes.filter((outcome) => outcome.result === 'unreadable').length,
    score: total?.score?.raw.trim() ?? '',
    grade: total?.grade?.raw.trim() ?? '',
    open: result.findings
      .filter(isOpen)
      .sort((a, b) => (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1)),
    problem: hasForms ? '' : result.forms.blank.length > 0 ? texts.onlyBlank : texts.noForms,
  };
}

/** The line of a file that could not be read; `problem` is the sentence that says why. */
export function unreadRow(file: string, problem: string): ReviewRow {
  return {
    files: [file],
    unit: '',
    year: null,
    verdict: 'unchecked',
    errors: 0,
    warnings: 0,
    hints: 0,
    undecided: 0,
    score: '',
    grade: '',
    open: [],
    problem,
  };
}
