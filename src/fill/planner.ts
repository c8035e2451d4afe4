import { type EvaluationForm, type Field, type Form, readNumberFormat } from '../forms';
import { type Case, type CheckResult, type Profile, type RuleId, ruleById } from '../rules';
import { caseWith, RuleReporter } from '../rules/workings';
import { a1, cellOf, finished, sheetNamed, type Steps, type Workbook } from '../workbook';
import { basicRateCandidates, basicSums } from './basic';
import { type Candidate, keyOfCell, type Operands } from './candidate';
import { asFilled, numberIn, written, type Written } from './content';
import {
  breakdownCandidates,
  executionCandidates,
  fundsCandidates,
  gradesOf,
  totalScores,
  weightTotals,
} from './evaluation';
import { Labels } from './label';
import { type Chosen, type FillEdit, type FillPlan, isChosen, type OwnFormula } from './plan';
import { executionScores, indicatorScores } from './scores';
import { formWithPlanned, withForms } from './substitute';

export interface PlanOptions {
  readonly profile: Profile;
  /** Which edits others may be computed from; absent: those that fill blanks. */
  readonly chosen?: Chosen;
}

type Stage = (context: Case, form: Form) => readonly Candidate[];

const onEvaluations =
  (stage: (context: Case, form: EvaluationForm) => readonly Candidate[]): Stage =>
  (context, form) =>
    form.kind === '1-1' ? [] : stage(context, form);

const scores = onEvaluations((context, form) => [...executionScores(context, form), ...indicatorScores(context, form)]);

/** What follows from what: each stage may use what the ones before it filled in. */
const STAGES: readonly Stage[] = [
  (_, form) =>
    form.kind === '1-1'
      ? [...basicRateCandidates(form), ...basicSums(form, 'inner')]
      : [...fundsCandidates(form), ...breakdownCandidates(form)],
  (context, form) =>
    form.kind === '1-1'
      ? basicSums(form, 'outer')
      : [...executionCandidates(context, form), ...weightTotals(context, form)],
  scores,
  // A score written in finer steps shows how coarse the others are: what was taken for rounding may be none.
  scores,
  scores,
  onEvaluations(totalScores),
  onEvaluations(gradesOf),
];

/**
 * What can be filled in on a workbook's forms, from what stands there. `check` is the result of checking this very workbook with this
 * very profile. Pure: nothing is written.
 */
export function planFill(workbook: Workbook, check: CheckResult, options: PlanOptions): FillPlan {
  return finished(planSteps(workbook, check, options));
}

/** The same in steps of a form or a rule each. */
export function* planSteps(workbook: Workbook, check: CheckResult, options: PlanOptions): Steps<FillPlan> {
  const planner = new Planner(workbook, check, options);
  for (const stage of STAGES) yield* planner.take(stage);
  return planner.plan();
}

/** The cells, by {@link keyOfCell}, at which a rule finds fault with what is planned so far. */
type Faulty = Map<RuleId, ReadonlySet<string>>;

class Planner {
  private readonly before: Case;
  private readonly chosen: Chosen;
  private readonly labels: Labels;
  private readonly edits = new Map<string, FillEdit>();
  /** The edits' forms by id: their keys. */
  private readonly forms = new Map<string, string>();
  /** Findings that a figure taken from their cell rests on. */
  private readonly doubts = new Map<string, string[]>();
  private readonly ownFormulas = new Map<string, OwnFormula>();
  private readonly planned = new Map<Field<unknown>, Field<unknown>>();
  /** Keys of the forms of those fields that were planned since the last stage. */
  private readonly touched = new Set<string>();
  /** The forms in which something is planned, as they will be; by key. */
  private readonly copies = new Map<string, Form>();
  /** The fields of the chosen edits' cells as they stand now; by {@link keyOfCell}. */
  private readonly standing = new Map<string, Field<unknown>>();
  /** How the chosen edits' cells will be; by {@link keyOfCell}. */
  private readonly filled = new Map<string, Written>();
  /** The case as it will be once what is planned is written, and what the rules find fault with in it. */
  private now: { readonly context: Case; readonly faulty: Faulty };

  constructor(
    private readonly workbook: Workbook,
    check: CheckResult,
    { profile, chosen = 'blanks' }: PlanOptions,
  ) {
    this.before = caseWith(workbook, check.forms, { profile });
    this.now = { context: this.before, faulty: new Map() };
    this.chosen = chosen;
    this.labels = new Labels(workbook);
    for (const { id, cell, severity } of check.findings) {
      if (severity === 'hint') continue;
      const key = keyOfCell(cell);
      this.doubts.set(key, [...(this.doubts.get(key) ?? []), id]);
    }
  }

  /** Adds the edits of one stage. */
  *take(stage: Stage): Steps<void> {
    yield;
    yield* this.bringUpToDate();
    const { context, faulty } = this.now;
    const candidates: Candidate[] = [];
    const { basicData, departments, projects } = context.forms;
    for (const form of [...basicData, ...departments, ...projects]) {
      yield;
      candidates.push(...stage(context, form));
    }
    for (const candidate of candidates) {
      // Its rule may have to look at the whole workbook.
      if (!faulty.has(candidate.rule)) yield;
      const key = keyOfCell(candidate.field.cell);
      if (this.ownFormulas.has(key) || context.profile.rules[candidate.rule] === 'off') continue;
      const edit = this.edits.get(key);
      if (!edit) this.consider(candidate, key, context, faulty);
      else if (this.filled.has(key) && this.objectsTo(candidate, context, faulty)) this.revise(edit, candidate, key);
    }
  }

  /** Only forms to which something came are copied anew: of the others all that was worked out still holds. */
  private *bringUpToDate(): Steps<void> {
    if (this.touched.size === 0) return;
    for (const form of this.before.forms.all) {
      const key = this.before.keyOf(form);
      if (!this.touched.has(key)) continue;
      yield;
      this.copies.set(key, formWithPlanned(form, this.planned));
    }
    this.touched.clear();
    this.now = { context: withForms(this.before, this.copies), faulty: new Map() };
  }

  /** The edits form by form, each in the order in which they follow from each other. */
  plan(): FillPlan {
    const places = new Map(this.before.forms.all.map((form, index) => [this.before.keyOf(form), index]));
    const edits = [...this.edits.values()].map((edit) => ({ edit, place: places.get(this.formOf(edit)) ?? 0 }));
    return {
      edits: edits.sort((a, b) => a.place - b.place).map(({ edit }) => edit),
      ownFormulas: [...this.ownFormulas.values()],
    };
  }

  private formOf({ id }: FillEdit): string {
    return this.forms.get(id) ?? '';
  }

  private consider(candidate: Candidate, key: string, context: Case, faulty: Faulty): void {
    const { field } = candidate;
    if (field.state === 'notApplicable' || field.state === 'unreadable') return;
    const isBlank = field.state === 'blank';
    if (!isBlank && (hasRoomForBlanks(candidate) || !this.objectsTo(candidate, context, faulty))) return;
    const sheet = sheetNamed(this.workbook, field.cell.sheet);
    if (!sheet) return;
    const content = written(candidate, sheet, this.labels.printedHead(field.cell, candidate.form));
    const label = candidate.labelled ? candidate.line : this.labels.of(candidate.line, field.cell, candidate.form);
    const own = cellOf(this.workbook, field.cell)?.formula;
    if (own !== undefined) {
      this.ownFormulas.set(key, {
        cell: field.cell,
        label,
        formula: own,
        shown: field.raw.trim(),
        computed: content.shown,
        arithmetic: candidate.arithmetic,
      });
      return;
    }
    const edit: FillEdit = {
      id: this.newId(context.keyOf(candidate.form), candidate.path),
      rule: candidate.rule,
      form: candidate.form.kind,
      group: isBlank ? 'blank' : 'differs',
      kind: candidate.kind ?? 'computed',
      cell: field.cell,
      label,
      before: content.before,
      ...(candidate.note === undefined ? {} : { note: candidate.note }),
      ...this.saying(candidate, content),
    };
    this.edits.set(key, edit);
    if (!isChosen(edit, this.chosen)) return;
    this.hold(key, field, candidate, content);
  }

  /** A score rounded to the steps that the sheet seemed to have is worked out again once another shows that it has finer ones. */
  private revise(edit: FillEdit, candidate: Candidate, key: string): void {
    const sheet = sheetNamed(this.workbook, edit.cell.sheet);
    const field = this.standing.get(key);
    if (!sheet || !field || edit.kind !== (candidate.kind ?? 'computed')) return;
    const own = { ...candidate, field };
    const content = written(own, sheet, this.labels.printedHead(edit.cell, candidate.form));
    this.edits.set(key, { ...edit, ...this.saying(own, content) });
    this.hold(key, field, own, content);
  }

  /** The edit's value is what the next stages find in the cell. */
  private hold(key: string, field: Field<unknown>, candidate: Candidate, content: Written): void {
    this.standing.set(key, field);
    this.filled.set(key, content);
    this.planned.set(field, asFilled(candidate, content));
    this.touched.add(this.now.context.keyOf(candidate.form));
  }

  private saying(
    candidate: Candidate,
    { after, kind, bare }: Written,
  ): Pick<FillEdit, 'after' | 'why' | 'arithmetic' | 'formula' | 'doubtful' | 'follows'> {
    const { arithmetic } = candidate;
    return {
      after,
      why: arithmetic,
      arithmetic,
      formula: kind === 'number' && isOnOneSheet(candidate) ? (candidate.formula?.(this.operands, bare) ?? null) : null,
      ...this.restingOn(candidate),
    };
  }

  /** Does the candidate's rule object to what stands in the cell? */
  private objectsTo(candidate: Candidate, context: Case, faulty: Faulty): boolean {
    if (candidate.blankOnly || sameValue(candidate)) return false;
    if (candidate.differs) return candidate.differs();
    let cells = faulty.get(candidate.rule);
    if (!cells) {
      const rule = ruleById(candidate.rule);
      const outcomes = rule ? rule.check(context, new RuleReporter(rule, context)) : [];
      cells = new Set(outcomes.flatMap(({ finding }) => (finding ? keyOfCell(finding.cell) : [])));
      faulty.set(candidate.rule, cells);
    }
    return cells.has(keyOfCell(candidate.field.cell));
  }

  private restingOn({ inputs }: Candidate): Pick<FillEdit, 'doubtful' | 'follows'> {
    const doubtful = new Set<string>();
    const follows = new Set<string>();
    for (const { cell } of inputs) {
      const key = keyOfCell(cell);
      const edit = this.filled.has(key) ? this.edits.get(key) : undefined;
      if (edit) {
        follows.add(edit.id);
        for (const id of edit.doubtful) doubtful.add(id);
        continue;
      }
      for (const id of this.doubts.get(key) ?? []) doubtful.add(id);
    }
    return { doubtful: [...doubtful], follows: [...follows] };
  }

  /** A cell can stand in a formula when it holds, or will hold, the field's figure as a number of the kind asked for. */
  private readonly operands: Operands = (field, as) => {
    const { row, column } = field.cell;
    const planned = this.filled.get(keyOfCell(field.cell));
    const address = a1(row, column);
    if (planned) return planned.kind === 'number' && !planned.bare && as === undefined ? address : undefined;
    const cell = cellOf(this.workbook, field.cell);
    const number = numberIn(field);
    if (!cell || typeof cell.value !== 'number' || cell.error !== undefined || number === undefined) return undefined;
    const isPercent = readNumberFormat(cell.format).kind === 'percent';
    if (isPercent !== (as === 'percent')) return undefined;
    return (isPercent ? cell.value * 100 : cell.value).toPrecision(12) === number.toPrecision(12) ? address : undefined;
  };

  private newId(form: string, path: string): string {
    let id = `${form}/${path}`;
    for (let n = 2; this.forms.has(id); n++) id = `${form}/${path} #${String(n)}`;
    this.forms.set(id, form);
    return id;
  }
}

/** Formulas name cells without their sheet. */
function isOnOneSheet({ field, inputs }: Candidate): boolean {
  return inputs.every(({ cell }) => cell.sheet === field.cell.sheet);
}

/** A total above the parts that are filled in, with parts that are not: what is missing may well be theirs, and the total right. */
function hasRoomForBlanks({ field, computed, inputs }: Candidate): boolean {
  if (computed.as !== 'amount' || !inputs.some(({ state }) => state === 'blank')) return false;
  return numberIn(field)?.gt(computed.number) ?? false;
}

function sameValue({ field, computed }: Candidate): boolean {
  if (computed.as === 'text') return field.raw.trim() === computed.text;
  return numberIn(field)?.eq(computed.number) ?? false;
}
