import type { Fix as ProvedFix } from '../../fill/fixes';
import { address, type Edit, sameCell } from '../../workbook';
import type { Checked } from '../check/useCheck';
import type { Planner } from './planner';
import { shownThen } from './shown';

/** What puts a finding right, proved: cells to be written together. */
export interface Fix {
  readonly edits: readonly [Edit, ...Edit[]];
  /** What the first cell will show. */
  readonly value: string;
  /** How many findings it solves. */
  readonly solves: number;
  /** Rules with open findings on what it is computed from, other than at the cell itself. */
  readonly doubtful: readonly string[];
}

/** What can be put right with one press. */
export interface Fixes {
  /** By the identity of the finding: two findings at one cell may ask for opposite things. */
  get(finding: string): Fix | undefined;
  /** What puts all of these right together, proved at the moment of asking; undefined when they are better put right one by one. */
  all(findings: readonly string[]): readonly Edit[] | undefined;
}

/** From what stands in the workbook now. */
export function fixesOf({ workbook, result, profile }: Checked, planner: Planner): Fixes {
  const byId = new Map(result.findings.map((finding) => [finding.id, finding]));
  // A finer score than the form's own is for the user to choose in the preview.
  const proved = planner
    .fixesOf(workbook, result, profile)
    .filter(({ edits }) => edits.every(({ kind }) => kind === 'computed'));
  const shown = new Map(
    proved.map((fix): [ProvedFix, Fix] => {
      const [first, ...rest] = fix.edits;
      const place = address(first.cell);
      const open = first.doubtful.flatMap((id) => byId.get(id) ?? []).filter(({ cell }) => address(cell) !== place);
      return [
        fix,
        {
          edits: [planner.asValue(first), ...rest.map((edit) => planner.asValue(edit))],
          value: shownThen(workbook, first.cell, first.after),
          solves: fix.solves.length,
          doubtful: [...new Set(open.map(({ rule }) => rule))],
        },
      ];
    }),
  );
  const found = new Map<string, Fix>();
  const provedFor = new Map<string, ProvedFix>();
  for (const finding of result.findings) {
    const own = proved.filter(({ solves }) => solves.includes(finding.id));
    const best = own.find(({ edits }) => sameCell(edits[0].cell, finding.cell)) ?? own[0];
    const fix = best && shown.get(best);
    if (!fix) continue;
    found.set(finding.id, fix);
    provedFor.set(finding.id, best);
  }
  return {
    get: (finding) => found.get(finding),
    all(findings) {
      const wanted = new Set(findings.flatMap((finding) => provedFor.get(finding) ?? []));
      return planner.combined(workbook, result, profile, [...wanted])?.edits.map((edit) => planner.asValue(edit));
    },
  };
}
