import type { Form, FormKind, Forms } from '../../forms';
import type { Narrative } from '../../narrative';
import type { Workbook } from '../../workbook';
import type { Outcome, RuleId, Severity } from './finding';
import type { Profile } from '../profiles/profile';
import type { Reporter, ReporterOf, Says } from './place';
import { type Tolerance } from '../figures/tolerance';
import type { FormBook } from '../sets/form-sets';

/** Everything a rule may look at: the forms of one year and one unit, with what the workbook holds besides. */
export interface Case {
  /** Those that are compared with each other: at most one 1-1 and one 1-2 where a whole workbook is checked. */
  readonly forms: Forms;
  /** How the workbook's forms belong together. */
  readonly book: FormBook;
  /** This is the newest year's first unit, of which the file's name and the report's text speak. */
  readonly isFirst: boolean;
  /** These are of an older year than others in the workbook: what they lack may well be elsewhere. */
  readonly isArchive: boolean;
  /** For what the forms do not keep: formulas, and errors in cells that are no field. */
  readonly workbook: Workbook;
  readonly profile: Profile;
  readonly tolerance: Tolerance;
  readonly fileName?: string;
  /** What the report's text states, when there is one. */
  readonly facts?: Narrative;
  /** Last year's forms, when they are at hand. */
  readonly previous?: Forms;
  /** `1-1`, `1-2`, `1-3/项目督察`: how findings name a form; unique within the workbook. */
  readonly keyOf: (form: Form) => string;
}

/**
 * Where a rule comes from.
 * - `national`: 财预〔2020〕10号 · `form`: what the form itself prints or explains · `arithmetic`: follows from what the words mean ·
 * - `practice`: how reviewers work, a setting of the profile where places differ.
 */
export type BasisKind = 'national' | 'form' | 'arithmetic' | 'practice';

/** One check: data and one pure function. Its words (title, basis, example, sentences) stand beside its family file, under its id. */
export interface Rule {
  readonly id: RuleId;
  /** Severity of its findings unless a finding says otherwise. */
  readonly severity: Severity;
  readonly forms: readonly FormKind[];
  readonly basis: BasisKind;
  /** What it may report; each has a sentence in every language, or it does not compile. */
  readonly messages: Says;
  /** One outcome for every place the rule looks at; none when the workbook has no such place. Never throws, never writes. */
  check(context: Case, report: Reporter): readonly Outcome[];
}

/** A rule with its id and messages as types. */
export interface RuleOf<Id extends RuleId, S extends Says> extends Omit<Rule, 'check'> {
  readonly id: Id;
  readonly messages: S;
  check(context: Case, report: ReporterOf<S>): readonly Outcome[];
}

/** A rule whose faults and sentences the compiler holds to its `messages`. */
export function rule<const Id extends RuleId, const S extends Says>(own: RuleOf<Id, S>): RuleOf<Id, S> {
  return own;
}
