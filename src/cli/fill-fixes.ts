import { aimsOf, asFormula, asValue, finished, type Fix, fixesOf, fixFor, pointsAt, together } from '../fill';
import { ALL_RULES } from '../rules/text';
import type { CheckResult, Finding, Profile } from '../rules';
import { type CellRef, sameCell, type Workbook } from '../workbook';
import { type FillCell, type FilledWorkbook, restorable, type WriteCells } from './fill-cells';
import { Refusal } from './refusal';

export interface FixWishes {
  readonly profile: Profile;
  /** Whose findings are to be put right. */
  readonly rules: ReadonlySet<string>;
  /** Live formulas where they can be had. */
  readonly formulas: boolean;
}

export interface Fixed extends FilledWorkbook {
  /** Findings of these rules that stay, as they are then: nothing is computed for them, it would bring up others, or they are only less grave. */
  readonly left: readonly Finding[];
}

/** `B12-16,B12-21` of `--fix`. @throws Refusal for a rule that there is none of */
export function rulesIn(lists: readonly string[]): ReadonlySet<string> {
  const ids = lists.flatMap((list) => list.split(',')).map((id) => id.trim());
  const unknown = ids.find((id) => !ALL_RULES.some((rule) => rule.id === id));
  if (unknown !== undefined) throw new Refusal('unknownRule', unknown);
  return new Set(ids);
}

/**
 * Puts right, in memory, what these rules found fault with: only by corrections that were proved, all together as each by itself, to solve
 * something and to make nothing worse. Where a cell cannot be written the correction it belongs to is left out whole.
 * @throws FileProblem as `write` does
 */
export function fixCells(write: WriteCells, workbook: Workbook, check: CheckResult, wishes: FixWishes): Fixed {
  const { profile, rules, formulas } = wishes;
  const wanted = check.findings.filter(({ rule }) => rules.has(rule));
  // A finer score than the form's own is a suggestion, and nothing that is suggested is written.
  const all = fixesOf(workbook, check, profile).filter(({ edits }) => edits.every(({ kind }) => kind === 'computed'));
  let fixes: readonly Fix[] = [...new Set(wanted.flatMap((finding) => fixFor(all, finding) ?? []))];
  const refused: FillCell[] = [];
  for (;;) {
    const made = finished(together(workbook, check, profile, fixes));
    const edits = made.edits.map((planned) => ({
      planned,
      edit: restorable(formulas ? asFormula(planned) : asValue(planned), workbook),
    }));
    const { bytes, converted, signed, result } = write(edits.map(({ edit }) => edit));
    const reasons = new Map(result.refused.map(({ edit, reason }) => [edit, reason] as const));
    if (reasons.size === 0) {
      const solved = new Set(made.solves.map(({ id }) => id));
      const eased = new Map(made.eases.map((finding) => [finding.id, finding]));
      return {
        bytes,
        converted,
        signed: signed && edits.length > 0,
        cells: [
          ...edits.map(({ planned, edit }) => ({
            planned,
            edit,
            written: true,
            refused: null,
            solves: madeBy(fixes, planned.cell, made.solves),
            eases: madeBy(fixes, planned.cell, made.eases),
            raises: made.raises.filter((finding) => pointsAt(finding, planned.cell)),
          })),
          ...refused,
        ],
        ownFormulas: [],
        left: wanted.flatMap((finding) => (solved.has(finding.id) ? [] : (eased.get(finding.id) ?? finding))),
      };
    }
    for (const { planned, edit } of edits) {
      const reason = reasons.get(edit);
      if (reason === undefined) continue;
      refused.push({ planned, edit, written: false, refused: reason });
      fixes = withoutCell(fixes, planned.cell);
    }
  }
}

const writes = ({ edits }: Fix, cell: CellRef) => edits.some((one) => sameCell(one.cell, cell));

/** Without the corrections that write the cell; without the last one where it only follows from them. */
function withoutCell(fixes: readonly Fix[], cell: CellRef): readonly Fix[] {
  const rest = fixes.filter((fix) => !writes(fix, cell));
  return rest.length < fixes.length ? rest : fixes.slice(0, -1);
}

/** Of what is solved or eased, that which names the cell, or is the purpose of a correction that writes it. */
function madeBy(fixes: readonly Fix[], cell: CellRef, changed: readonly Finding[]): readonly Finding[] {
  const aims = new Set(fixes.filter((fix) => writes(fix, cell)).flatMap(aimsOf));
  return changed.filter((finding) => pointsAt(finding, cell) || aims.has(finding.id));
}
