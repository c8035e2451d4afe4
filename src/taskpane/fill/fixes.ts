import { aimsOf, type Fix as ProvedFix } from '../../fill/fix';
import type { FillPlan } from '../../fill/plan';
import { shownThen } from '../../fill/shown';
import type { Together } from '../../fill/together';
import { type Unfixed, unfixed } from '../../fill/unfixed';
import type { Finding } from '../../rules';
import { address, type CellRef, type Edit, sameCell } from '../../workbook';
import type { Checked } from '../state/checked';
import { inPieces } from '../inPieces';
import type { Planner } from './planner';

/** What stays once it is written: less grave than it was, or seen only then. */
export interface Left {
  readonly left: number;
  /** All of that is hints. */
  readonly onlyHints: boolean;
}

/** What puts a finding right, proved: cells to be written together. */
export interface OfferedFix extends Left {
  readonly edits: readonly [Edit, ...Edit[]];
  /** What the first cell will show. */
  readonly value: string;
  /** How many findings are gone then. */
  readonly solves: number;
  /** Cells with open findings that it is computed from, other than the cell itself. */
  readonly doubtful: readonly CellRef[];
}

/** A place whose word can be taken. */
export interface Choice extends Left {
  readonly cell: CellRef;
  readonly says: string;
  /** What is written then; null where that cannot be done, or would do harm. */
  readonly edits: readonly Edit[] | null;
  readonly solves: number;
}

/** Why there is no correction; `value`: the computed figure as it would be shown; `raises`: what writing it alone would bring up. */
export interface NoFix extends Unfixed {
  readonly value: string;
  readonly raises: readonly Finding[];
}

/** Corrections that are looked at before they are written together. */
export interface FixPreview {
  readonly name: 'fill';
  readonly checked: Checked;
  readonly planner: Planner;
  readonly plan: null;
  readonly fixes: readonly ProvedFix[];
  readonly first: Together;
}

/** What can be put right with one press. */
export interface Fixes {
  /** By the identity of the finding: two findings at one cell may ask for opposite things. */
  readonly get: (finding: string) => OfferedFix | undefined;
  /** What puts these right together, as many of them as can be, proved at the moment of asking; null when nothing can be. */
  readonly all: (findings: readonly string[]) => Promise<FixPreview | null>;
  /** The places that the finding says disagree, proved at the moment of asking; none for findings of other kinds. */
  readonly choices: (finding: string) => Promise<readonly Choice[]>;
  /** Why there is none for a finding that says what should stand there; null where there is one, or none would be expected. */
  readonly why: (finding: string) => Promise<NoFix | null>;
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

/** What a proof says stays. */
export function leftOf(findings: readonly Finding[]): Left {
  return { left: findings.length, onlyHints: findings.every(({ severity }) => severity === 'hint') };
}

function shownAs(checked: Checked, planner: Planner, all: readonly ProvedFix[]): Fixes {
  const { workbook, result, profile } = checked;
  const byId = new Map(result.findings.map((finding) => [finding.id, finding]));
  // A finer score than the form's own is for the user to choose in the preview.
  const proved = all.filter(({ edits }) => edits.every(({ kind }) => kind === 'computed'));
  const shown = new Map(
    proved.map((fix): [ProvedFix, OfferedFix] => {
      const [first, ...rest] = fix.edits;
      const place = address(first.cell);
      const open = new Map(
        first.doubtful.flatMap((id) => byId.get(id) ?? []).map(({ cell }) => [address(cell), cell] as const),
      );
      open.delete(place);
      return [
        fix,
        {
          edits: [planner.asValue(first), ...rest.map((edit) => planner.asValue(edit))],
          value: shownThen(workbook, first.cell, first.after),
          solves: fix.solves.length,
          ...leftOf([...fix.eases, ...fix.raises]),
          doubtful: [...open.values()],
        },
      ];
    }),
  );
  const found = new Map<string, OfferedFix>();
  const provedFor = new Map<string, ProvedFix>();
  const solving = new Map<string, ProvedFix[]>();
  for (const fix of proved) {
    for (const id of aimsOf(fix)) {
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
  const choices = async (id: string): Promise<readonly Choice[]> => {
    const finding = byId.get(id);
    const places = finding && (await inPieces(planner.alternativesFor(workbook, result, profile, finding)));
    return (places ?? []).map(({ cell, says, edits, solves, leaves }) => ({
      cell,
      says,
      edits: edits && edits.map((edit) => planner.asValue(edit)),
      solves: solves.length,
      ...leftOf(leaves),
    }));
  };
  let plan: Promise<FillPlan | null> | undefined;
  return {
    get: (finding) => found.get(finding),
    choices,
    async all(findings) {
      const fixes = [...new Set(findings.flatMap((finding) => provedFor.get(finding) ?? []))];
      const first = await inPieces(planner.together(workbook, result, profile, fixes));
      return first && first.edits.length > 0 ? { name: 'fill', checked, planner, plan: null, fixes, first } : null;
    },
    async why(id) {
      const finding = byId.get(id);
      if (!finding || found.has(id) || (await choices(id)).some(({ edits }) => edits)) return null;
      plan ??= inPieces(planner.planSteps(workbook, result, { profile, chosen: new Set() }));
      const made = await plan;
      const why = made && unfixed(made, finding);
      if (!why) return null;
      const alone = why.edit && !why.edit.note ? new Set([why.edit.id]) : null;
      const tried = alone && (await inPieces(planner.provedSteps(workbook, result, { profile, chosen: alone })));
      const value = why.edit ? shownThen(workbook, why.edit.cell, why.edit.after) : '';
      return { ...why, value, raises: tried?.edits.find(({ id }) => alone?.has(id))?.raises ?? [] };
    },
  };
}
