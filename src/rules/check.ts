import Big from 'big.js';
import { filledForms, type Form, type Forms, recognise, recognitionSteps, type Recognition } from '../forms';
import type { Narrative } from '../narrative';
import { finished, type Steps, type Workbook } from '../workbook';
import { linkCauses } from './engine/causes';
import { detectProfile } from './scoring/detect-profile';
import type { Finding, Outcome, Result } from './engine/finding';
import type { Profile } from './profiles/profile';
import { RULES } from './registry';
import { RuleReporter } from './engine/reporter';
import { fundsTotals } from './relations/totals';
import { judgeRows } from './scoring/score-verdict';
import type { Case, Rule } from './engine/rule';
import { Tolerance } from './figures/tolerance';
import { noticesOf, type Notice } from './notices';
import { bookOf, type FormBook, type SetAside } from './sets/form-sets';

export interface CheckSettings {
  /** Absent: chosen by what the forms print. */
  readonly profile?: Profile;
  /** What was recognised in the workbook, where that is known already. */
  readonly forms?: Recognition;
  /** For the year in a file's name. */
  readonly fileName?: string;
  /** The report's text, for the rules of `text`. */
  readonly facts?: Narrative;
  /** Last year's forms, for X-17. */
  readonly previous?: Forms;
  /** Only these rules; absent: all that need nothing but the workbook. */
  readonly rules?: readonly Rule[];
}

/**
 * All that a check found out. `findings` are the failed outcomes' findings, worst first, form by form; `notices` what was not understood.
 */
export interface CheckResult {
  readonly profile: string;
  /** Without the blank templates, which it names apart. */
  readonly forms: Recognition;
  /** Forms that were left out of the comparisons, and why. */
  readonly aside: readonly SetAside[];
  /** The newest year's unit: whose forms these are, whatever else the workbook holds. */
  readonly main: Forms;
  readonly findings: readonly Finding[];
  readonly outcomes: readonly Outcome[];
  readonly notices: readonly Notice[];
  /** The report's text as it was read by the names on the forms. */
  readonly facts?: Narrative;
}

/** Forms are named in the order of their sets, so that an archive or a copy never takes the name of the form that is reported. */
function formKeys(book: FormBook): (form: Form) => string {
  const forms = [...book.sets.flatMap((set) => set.forms.all), ...book.aside.map(({ form }) => form)];
  const keys = new Map<Form, string>();
  const taken = new Map<string, number>();
  for (const form of forms) {
    if (keys.has(form)) continue;
    const name = form.kind === '1-3' ? `${form.kind}/${form.subject || form.sheet}` : form.kind;
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    keys.set(form, times === 1 ? name : `${name} (${times})`);
  }
  return (form) => keys.get(form) ?? form.kind;
}

/** Everything a rule may look at, for one workbook. */
export function caseOf(workbook: Workbook, options: CheckSettings = {}): Case & { readonly forms: Recognition } {
  return caseWith(workbook, filledForms(options.forms ?? recognise(workbook, options.profile?.vocabulary)), options);
}

/** The same for a workbook whose forms were recognised before. */
export function caseWith<F extends Forms>(
  workbook: Workbook,
  forms: F,
  options: CheckSettings = {},
): Case & { readonly forms: F } {
  const profile = options.profile ?? detectProfile(forms);
  const hidden = new Set(workbook.sheets.filter(({ visibility }) => visibility !== 'visible').map(({ name }) => name));
  const book = bookOf(forms, { isHidden: (sheet) => hidden.has(sheet) });
  return {
    forms,
    book,
    isFirst: true,
    isArchive: false,
    workbook,
    profile,
    tolerance: new Tolerance(new Big(profile.extraTolerance)),
    keyOf: formKeys(book),
    ...(options.fileName === undefined ? {} : { fileName: options.fileName }),
    ...(options.facts ? { facts: options.facts.knowing(forms) } : {}),
    ...(options.previous ? { previous: options.previous } : {}),
  };
}

function withSetting(outcome: Outcome, rule: Rule, setting: Profile['rules'][string]): Outcome {
  if (setting === 'off') {
    const { finding: _, ...rest } = outcome;
    return { ...rest, result: 'notApplicable', reason: 'ruleOff' };
  }
  const { finding } = outcome;
  // A profile may change how grave a rule is, not what a graver rule lets pass as a hint.
  const isSpared = finding?.severity === 'hint' && rule.severity !== 'hint';
  return finding && !isSpared ? { ...outcome, finding: { ...finding, severity: setting } } : outcome;
}

const GRAVITY = { error: 0, warning: 1, hint: 2 } as const;
const FORM_ORDER = ['1-1', '1-2', '1-3'];

function inOrder(a: Finding, b: Finding): number {
  const form = FORM_ORDER.indexOf(a.form ?? '1-1') - FORM_ORDER.indexOf(b.form ?? '1-1');
  return (
    form ||
    GRAVITY[a.severity] - GRAVITY[b.severity] ||
    a.cell.row - b.cell.row ||
    a.cell.column - b.cell.column ||
    (a.id < b.id ? -1 : 1)
  );
}

/**
 * One case a set of forms that belong together. The report's text and last year's workbook are held against the first alone: they are of the
 * newest year's unit.
 */
function casesOf(context: Case): readonly Case[] {
  const { book, facts: _, previous: given, fileName: __, ...rest } = context;
  if (book.sets.length === 0) return [context];
  return book.sets.map((set, index) => {
    const previous = (index === 0 ? given : undefined) ?? set.previous;
    return {
      ...(index === 0 ? context : rest),
      book,
      forms: set.forms,
      isFirst: index === 0,
      isArchive: set.year !== null && set.year < Math.max(...book.years),
      ...(previous ? { previous } : {}),
    };
  });
}

/** Recognises the forms of a workbook and holds every rule against them. Pure: reads the snapshot, changes nothing, never throws. */
export function checkWorkbook(workbook: Workbook, options: CheckSettings = {}): CheckResult {
  return finished(checkSteps(workbook, options));
}

/** The same in steps of a sheet and of a rule each: for a screen that is to answer meanwhile. */
export function* checkSteps(workbook: Workbook, options: CheckSettings = {}): Steps<CheckResult> {
  const recognition = options.forms ?? (yield* recognitionSteps(workbook, options.profile?.vocabulary));
  yield;
  const context = caseWith(workbook, filledForms(recognition), options);
  // Counted out, not mapped: there are a thousand outcomes in a workbook, and few findings among them.
  const outcomes: Outcome[] = [];
  const failed: number[] = [];
  const found: Finding[] = [];
  const cases = casesOf(context);
  // What many rules ask of a form is worked out form by form: else the first that asks works it out for hundreds of them.
  for (const form of options.rules ? [] : context.forms.all) {
    yield;
    if (form.kind === '1-1') continue;
    fundsTotals(form);
    judgeRows(context, form);
  }
  for (const rule of options.rules ?? RULES) {
    const setting = context.profile.rules[rule.id];
    const reporter = new RuleReporter(rule, context);
    yield;
    for (const one of cases)
      for (const own of rule.check(one, reporter)) {
        const outcome = setting === undefined ? own : withSetting(own, rule, setting);
        if (outcome.finding) {
          failed.push(outcomes.length);
          found.push(outcome.finding);
        }
        outcomes.push(outcome);
      }
  }
  yield;
  const sheetOrder = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  const linked = linkCauses(found);
  const byId = new Map(linked.map((finding) => [finding.id, finding]));
  for (const index of failed) {
    const outcome = outcomes[index];
    const finding = outcome?.finding && byId.get(outcome.finding.id);
    if (outcome && finding && finding !== outcome.finding) outcomes[index] = { ...outcome, finding };
  }
  const findings = [...linked].sort(
    (a, b) =>
      (a.form === b.form ? (sheetOrder.get(a.cell.sheet) ?? 0) - (sheetOrder.get(b.cell.sheet) ?? 0) : 0) ||
      inOrder(a, b),
  );
  yield;
  return {
    profile: context.profile.id,
    forms: context.forms,
    aside: context.book.aside,
    main: context.book.sets[0]?.forms ?? context.forms,
    findings,
    outcomes,
    notices: noticesOf({ ...context, outcomes }),
    ...(context.facts ? { facts: context.facts } : {}),
  };
}

/** How many outcomes of each result there are. */
export function countResults(outcomes: readonly Outcome[]): Readonly<Record<Result, number>> {
  const counts: Record<Result, number> = { pass: 0, rounding: 0, fail: 0, notApplicable: 0, unreadable: 0 };
  for (const { result } of outcomes) counts[result]++;
  return counts;
}
