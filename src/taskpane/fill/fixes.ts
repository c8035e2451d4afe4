import type { Fix as ProvedFix } from '../../fill/fixes';
import { address, type CellRef, type Edit, sameCell } from '../../workbook';
import type { Checked } from '../state/checked';
import { inPieces } from '../inPieces';
import type { Planner } from './planner';
import { shownThen } from '../../fill/shown';

/** What puts a finding right, proved: cells to be written together. */
export interface OfferedFix {
  readonly edits: readonly [Edit, ...Edit[]];
  /** What the first cell will show. */
  readonly value: string;
  /** How many findings it solves. */
  readonly solves: number;
  /** Rules with open findings on what it is computed from, other than at the cell itself. */
  readonly doubtful: readonly string[];
}

/** A place whose word can be taken. */
export interface Choice {
  readonly cell: CellRef;
  readonly says: string;
  /** What is written then; null where that cannot be done, or would do harm. */
  readonly edits: readonly Edit[] | null;
  readonly solves: number;
}

/** What can be put right with one press. */
export interface Fixes {
  /** By the identity of the finding: two findings at one cell may ask for opposite things. */
  get(finding: string): OfferedFix | undefined;
  /** What puts these right together, as many of them as can be, proved at the moment of asking; none when nothing can be. */
  all(findings: readonly string[]): Promise<readonly Edit[]>;
  /** The places that the finding says disagree, proved at the moment of asking; none for findings of other kinds. */
  choices(finding: string): Promise<readonly Choice[]>;
}

/**
 * What can be put right with one press, from what stands in the workbook now; null when it is not wanted any more. The pane stays at hand
 * meanwhile.
 */
export async function offeredFixes(checked: Checked, planner: Planner, isWanted: () => boolean): Promise<Fixes | null> {
  const { workbook, result, profile } = checked;
  const fixes = await inPieces(planner.fixSteps(workbook, result, profile), isWanted);
  return fixes && shownAs(checked, planner, fixes);
}

function shownAs({ workbook, result, profile }: Checked, planner: Planner, all: readonly ProvedFix[]): Fixes {
  const byId = new Map(result.findings.map((finding) => [finding.id, finding]));
  // A finer score than the form's own is for the user to choose in the preview.
  const proved = all.filter(({ edits }) => edits.every(({ kind }) => kind === 'computed'));
  const shown = new Map(
    proved.map((fix): [ProvedFix, OfferedFix] => {
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
  const found = new Map<string, OfferedFix>();
  const provedFor = new Map<string, ProvedFix>();
  const solving = new Map<string, ProvedFix[]>();
  for (const fix of proved) {
    for (const id of fix.solves) {
      const own = solving.get(id);
      if (own) own.push(fix);
      else solving.set(id, [fix]);
    }
  }
  for (const [id, own] of solving) {
    const finding = byId.get(id);
    const best = own.find(({ edits }) => finding && sameCell(edits[0].cell, finding.cell)) ?? own[0];
    const fix = best && shown.get(best);
    if (!fix) continue;
    found.set(id, fix);
    provedFor.set(id, best);
  }
  return {
    get: (finding) => found.get(finding),
    async choices(id) {
      const finding = byId.get(id);
      const places = finding && (await inPieces(planner.alternativesFor(workbook, result, profile, finding)));
      return (places ?? []).map(({ cell, says, edits, solves }) => ({
        cell,
        says,
        edits: edits && edits.map((edit) => planner.asValue(edit)),
        solves: solves.length,
      }));
    },
    async all(findings) {
      const wanted = new Set(findings.flatMap((finding) => provedFor.get(finding) ?? []));
      const made = await inPieces(planner.together(workbook, result, profile, [...wanted]));
      return (made?.edits ?? []).map((edit) => planner.asValue(edit));
    },
  };
}
