import type { Finding, RuleId, Severity } from '../rules';
import { type CellRef, sameCell } from '../workbook';
import type { FillEdit } from './plan';

/**
 * What an edit, or a set of them, does to a check: the findings before are held against those after, by identity. No edit is offered that
 * makes a check worse (checks.md §E).
 */
export interface Proof {
  /** Gone, or less grave. */
  readonly solves: readonly Finding[];
  /** New, or graver. */
  readonly raises: readonly Finding[];
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, hint: 0 };

/** `before` and `after` are the findings of one and the same rules. */
export function proofOf(before: readonly Finding[], after: readonly Finding[]): Proof {
  const then = new Map(after.map((finding) => [finding.id, finding]));
  const now = new Map(before.map((finding) => [finding.id, finding]));
  const graver = (a: Finding, b: Finding | undefined) => !b || GRAVITY[a.severity] > GRAVITY[b.severity];
  return {
    solves: before.filter((finding) => graver(finding, then.get(finding.id))),
    raises: after.filter((finding) => graver(finding, now.get(finding.id))),
  };
}

/** Where a blank total becomes a figure, what is wrong with that figure can be seen for the first time: news, not harm (checks.md §E). */
const NEWS: ReadonlySet<RuleId> = new Set(
  (['02', '05', '06', '10', '11', '12', '17', '20'] as const)
    .map((n): RuleId => `B11-${n}` as RuleId)
    .concat((['04', '22', '35', '36'] as const).map((n) => `B12-${n}` as RuleId)),
);

function isNews(finding: Finding, edits: readonly FillEdit[]): boolean {
  const { rule } = finding;
  if (!NEWS.has(rule) && !rule.startsWith('X-')) return false;
  return edits.some((edit) => edit.group === 'blank' && names(finding, edit.cell));
}

/** Of what edits raise, what speaks against them: errors and warnings anywhere, and at a cell they write one finding more than before. */
export function harmOf({ solves, raises }: Proof, edits: readonly FillEdit[]): readonly Finding[] {
  const at = (findings: readonly Finding[], cell: CellRef) => findings.filter((one) => sameCell(one.cell, cell)).length;
  return raises.filter((finding) => {
    if (isNews(finding, edits)) return false;
    if (finding.severity !== 'hint') return true;
    const isWritten = edits.some((edit) => sameCell(edit.cell, finding.cell));
    return isWritten && at(raises, finding.cell) > at(solves, finding.cell);
  });
}

/** Does the finding point at the cell, as its own or as one that it rests on? */
export function names({ cell, related }: Finding, at: CellRef): boolean {
  return [cell, ...related].some((one) => sameCell(one, at));
}
