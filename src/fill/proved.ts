import { checkSteps, type CheckResult, type Finding } from '../rules';
import { finished, type Steps, type Workbook } from '../workbook';
import { applied } from './applied';
import { keyOfCell } from './candidate';
import { asValue, type Chosen, type FillEdit, type FillPlan, isChosen } from './plan';
import { type PlanOptions, planSteps } from './planner';
import { harmOf, proofOf } from './proof';

/** A plan whose chosen edits, written all together, make no check worse. */
export interface ProvedPlan extends FillPlan {
  /** The plan with what is chosen, as it was before the proof. */
  readonly plan: FillPlan;
  /** Ids of what is to be written. What was chosen but failed the proof is not among them: it is a suggestion with the note `raises`. */
  readonly chosen: ReadonlySet<string>;
}

/**
 * How many ways of leaving something out are tried, each at the cost of a check. Where more would be needed, nothing is written that the
 * harm names.
 */
const MOST_TRIALS = 24;
/** The same in rows that are checked: a workbook of thousands of them has fewer trials. */
const MOST_ROWS_TRIED = 50_000;

/**
 * What {@link planFill} gives, proved: the chosen edits are applied to the snapshot, that is checked again, and whatever would bring up a
 * fault that was not there is left out, with the reason. One check in all but rare cases. `chosen` may name a group (its proof covers also
 * what differs and is only shown) or the very edits that are to be written.
 */
export function provedFill(workbook: Workbook, check: CheckResult, options: PlanOptions): ProvedPlan {
  return finished(provedSteps(workbook, check, options));
}

/** The same in steps. */
export function* provedSteps(workbook: Workbook, check: CheckResult, options: PlanOptions): Steps<ProvedPlan> {
  const { chosen = 'blanks' } = options;
  const proving = new Proving(workbook, check, options);
  const proved = yield* proving.prove(chosen);
  const whole = chosen === 'blanks' ? yield* restOf(proving, proved) : new Map<string, readonly Finding[]>();
  const withheld = new Map([...whole, ...proved.withheld]);
  return {
    edits: proved.plan.edits.map((edit) => {
      const raises = proved.chosen.has(edit.id) ? undefined : withheld.get(edit.id);
      return raises ? { ...edit, kind: 'suggested', note: 'raises', raises } : edit;
    }),
    ownFormulas: proved.plan.ownFormulas,
    plan: proved.plan,
    chosen: proved.chosen,
  };
}

/** What is shown as different from the computation, as though it were written too. */
function* restOf(proving: Proving, { plan, chosen, withheld }: Proved): Steps<ReadonlyMap<string, readonly Finding[]>> {
  const isOpen = ({ id, kind }: FillEdit) => kind === 'computed' && !chosen.has(id) && !withheld.has(id);
  if (!plan.edits.some(isOpen)) return new Map();
  const whole = yield* proving.planned('all');
  const all = whole.edits.filter(({ id, kind }) => kind === 'computed' && !withheld.has(id));
  return (yield* proving.prove(new Set(all.map(({ id }) => id)))).withheld;
}

interface Trial {
  readonly plan: FillPlan;
  readonly picks: readonly FillEdit[];
  readonly harm: readonly Finding[];
}

interface Proved {
  readonly plan: FillPlan;
  readonly chosen: ReadonlySet<string>;
  /** What was left out, and what it would have raised. */
  readonly withheld: ReadonlyMap<string, readonly Finding[]>;
}

class Proving {
  /** The findings of the workbook alone; `check` may know more, such as the report's text. */
  private alone: readonly Finding[] | undefined;
  private trials = 0;
  private readonly rows: number;

  constructor(
    private readonly workbook: Workbook,
    private readonly check: CheckResult,
    private readonly options: PlanOptions,
  ) {
    this.rows = workbook.sheets.reduce((so, { cells }) => so + cells.size, 0);
  }

  planned(chosen: Chosen): Steps<FillPlan> {
    return planSteps(this.workbook, this.check, { ...this.options, chosen });
  }

  *prove(chosen: Chosen): Steps<Proved> {
    let trial = yield* this.tried(chosen);
    const withheld = new Map<string, readonly Finding[]>();
    while (trial.harm.length > 0) {
      const out = yield* this.leftOut(trial);
      for (const [id, raises] of out) withheld.set(id, raises);
      trial = yield* this.tried(without(trial, out));
    }
    return { plan: trial.plan, chosen: new Set(trial.picks.map(({ id }) => id)), withheld };
  }

  private *tried(chosen: Chosen): Steps<Trial> {
    const plan = yield* this.planned(chosen);
    const picks = plan.edits.filter((edit) => isChosen(edit, chosen));
    return { plan, picks, harm: picks.length === 0 ? [] : yield* this.harmOf(picks) };
  }

  private *harmOf(picks: readonly FillEdit[]): Steps<readonly Finding[]> {
    const { profile } = this.options;
    this.trials++;
    const after = (yield* checkSteps(applied(this.workbook, picks.map(asValue)), { profile })).findings;
    const harm = harmOf(proofOf(this.check.findings, after), picks);
    if (harm.length === 0) return harm;
    this.alone ??= (yield* checkSteps(this.workbook, { profile })).findings;
    return harmOf(proofOf(this.alone, after), picks);
  }

  /** What of a plan that does harm is not to be written: never nothing. */
  private *leftOut(trial: Trial): Steps<ReadonlyMap<string, readonly Finding[]>> {
    const { picks, harm } = trial;
    const byCell = new Map(picks.map((edit) => [keyOfCell(edit.cell), edit]));
    const accused = harm.map((finding) => accusedOf(finding, byCell));
    // A finding that names one edit is that edit's doing.
    const sure = new Set(accused.flatMap((edits) => (edits.length === 1 ? edits : [])));
    if (sure.size > 0) return withReasons([...sure], harm);
    const named = [...new Set(accused.flat())];
    if (named.length === 0) return withReasons(yield* this.harmfulSheets(trial), harm);
    // Of several that one finding names, the one whose absence takes away most.
    let least = harm.length;
    let best: FillEdit | undefined;
    for (const edit of named) {
      if (!this.mayTry()) break;
      const left = (yield* this.tried(without(trial, new Map([[edit.id, harm]])))).harm.length;
      if (left >= least) continue;
      [least, best] = [left, edit];
      if (left === 0) break;
    }
    return withReasons(best ? [best] : named, harm);
  }

  private mayTry(): boolean {
    return this.trials < Math.min(MOST_TRIALS, MOST_ROWS_TRIED / Math.max(1, this.rows));
  }

  /** The harm names no cell that is written: what is written on the sheets that do it. */
  private *harmfulSheets(trial: Trial): Steps<readonly FillEdit[]> {
    const { picks, harm } = trial;
    const bySheet = new Map<string, FillEdit[]>();
    for (const edit of picks) bySheet.set(edit.cell.sheet, [...(bySheet.get(edit.cell.sheet) ?? []), edit]);
    for (const own of bySheet.values()) {
      if (bySheet.size === 1 || !this.mayTry()) break;
      const rest = yield* this.tried(without(trial, withReasons(own, harm)));
      if (rest.harm.length < harm.length) return own;
    }
    return picks;
  }
}

function without({ picks }: Trial, out: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  return new Set(picks.flatMap(({ id }) => (out.has(id) ? [] : id)));
}

/** The edits at cells that a finding names. */
function accusedOf({ cell, related }: Finding, byCell: ReadonlyMap<string, FillEdit>): readonly FillEdit[] {
  return [...new Set([cell, ...related].flatMap((one) => byCell.get(keyOfCell(one)) ?? []))];
}

/** Each with the findings that name it, or all where none does. */
function withReasons(edits: readonly FillEdit[], harm: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byCell = new Map(edits.map((edit) => [keyOfCell(edit.cell), edit]));
  const reasons = new Map<string, Finding[]>();
  for (const finding of harm) {
    for (const { id } of accusedOf(finding, byCell)) {
      const own = reasons.get(id);
      if (own) own.push(finding);
      else reasons.set(id, [finding]);
    }
  }
  return new Map(edits.map(({ id }) => [id, reasons.get(id) ?? harm]));
}
