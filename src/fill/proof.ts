import type { Finding, RuleId, Severity } from '../rules';
import { type CellRef, sameCell } from '../workbook';
import { keyOfCell } from './candidate';
import type { FillEdit } from './plan';

/**
 * What an edit, or a set of them, does to a check: the findings before are held against those after, by identity. No edit is offered that
 * makes a check worse (src/fill/README.md).
 */
export interface Proof {
  /** Gone. */
  readonly solves: readonly Finding[];
  /** Still there, but less grave: as they are then. */
  readonly eases: readonly Finding[];
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
    solves: before.filter(({ id }) => !then.has(id)),
    eases: after.filter((finding) => {
      const earlier = now.get(finding.id);
      return earlier !== undefined && graver(earlier, finding);
    }),
    raises: after.filter((finding) => graver(finding, now.get(finding.id))),
  };
}

/** Where a blank total becomes a figure, what is wrong with that figure can be seen for the first time: news, not harm (src/fill/README.md). */
const NEWS: ReadonlySet<RuleId> = new Set(
  (['02', '05', '06', '10', '11', '12', '17', '20'] as const)
    .map((n): RuleId => `B11-${n}` as RuleId)
    .concat((['04', '22', '35', '36'] as const).map((n) => `B12-${n}` as RuleId)),
);

/** Of what edits raise, what speaks against them: errors and warnings anywhere, and at a cell they write one finding more than before. */
export function harmOf({ solves, raises }: Proof, edits: readonly FillEdit[]): readonly Finding[] {
  if (raises.length === 0) return raises;
  const written = new Set(edits.map(({ cell }) => keyOfCell(cell)));
  const filled = new Set(edits.flatMap(({ group, cell }) => (group === 'blank' ? keyOfCell(cell) : [])));
  const [more, less] = [countedByCell(raises), countedByCell(solves)];
  const isNews = ({ rule, cell, related }: Finding) =>
    (NEWS.has(rule) || rule.startsWith('X-')) && [cell, ...related].some((one) => filled.has(keyOfCell(one)));
  return raises.filter((finding) => {
    if (isNews(finding)) return false;
    if (finding.severity !== 'hint') return true;
    const key = keyOfCell(finding.cell);
    return written.has(key) && (more.get(key) ?? 0) > (less.get(key) ?? 0);
  });
}

function countedByCell(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { cell } of findings) counts.set(keyOfCell(cell), (counts.get(keyOfCell(cell)) ?? 0) + 1);
  return counts;
}

/** Does the finding point at the cell, as its own or as one that it rests on? */
export function pointsAt({ cell, related }: Finding, at: CellRef): boolean {
  return [cell, ...related].some((one) => sameCell(one, at));
}
