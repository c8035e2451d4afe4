import type { Form } from '../../forms';
import type { CellRef } from '../../workbook';
import type { MessageParams, Outcome, Severity, TextPlace } from './finding';

/**
 * The messages of a rule, each with what is put into its sentence. `expected`, `found` and `arithmetic` are the finding's own; the others are
 * parameters. Fault and sentence are both held to it by the compiler.
 */
export type Says = Readonly<Record<string, readonly string[]>>;

/** The messages of a rule apart from it, for the functions that it hands its places to: `ReporterOf<typeof …>`, `PlaceOf<typeof …>`. */
export const says = <const S extends Says>(messages: S): S => messages;

type Own = 'expected' | 'found' | 'arithmetic';

type Params<Names extends string> = { readonly [Name in Exclude<Names, Own>]: MessageParams[string] };

/** A message with its parameters, which may be those of the rule's other messages, too. */
export type Said<S extends Says> = {
  readonly [K in keyof S]: { readonly message: K } & ([Exclude<S[K][number], Own>] extends [never]
    ? { readonly params?: Partial<Params<S[keyof S][number]>> }
    : { readonly params: Params<S[K][number]> & Partial<Params<S[keyof S][number]>> });
}[keyof S];

/** Why a rule has nothing to say at a place; keys of the phrases. */
export type SkipReason =
  | 'blank'
  | 'notApplicable'
  | 'noDetails'
  | 'noColumn'
  | 'noBudget'
  | 'incomplete'
  | 'undecided'
  | 'noProjects'
  | 'noReport'
  | 'ruleOff'
  /** The form's own printed method explains the figure, or is not understood. */
  | 'ownMethod'
  | 'otherRule';

/** Why a place could not be checked; keys of the phrases. */
export type UnreadableReason =
  /** A cell it needs holds something else. */
  | 'unreadable'
  /** Nothing on the form tells whether a row is a part of the total or of the row above it. */
  | 'unclearPlace';

interface Figures {
  readonly severity?: Severity;
  readonly expected?: string;
  readonly found?: string;
  readonly arithmetic?: string;
  /** The sentence of the report's text. */
  readonly place?: TextPlace;
}

/** What is wrong at a place, as any rule may say it. */
export interface Fault extends Figures {
  readonly message: string;
  readonly params?: MessageParams;
}

/** One place a rule looks at: the first cell is the one a finding points to, the others are related. */
export interface Place {
  /** The arithmetic may be given as what works it out: most of what passes is never looked at. */
  pass(arithmetic?: string | (() => string)): Outcome;
  /** Passes because of printed precision: the figures as printed do not meet exactly. */
  rounding(arithmetic: string): Outcome;
  skip(reason: SkipReason): Outcome;
  unreadable(reason?: UnreadableReason, params?: MessageParams): Outcome;
  readonly fail: (fault: Fault) => Outcome;
}

/** Gives a rule its places. `form` is null for a place that belongs to no single form; `path` names the place within the form. */
export interface Reporter {
  at(form: Form | null, path: string, cells: readonly [CellRef, ...CellRef[]]): Place;
}

/** A place that takes only what its rule says. */
export interface PlaceOf<S extends Says> extends Omit<Place, 'fail'> {
  readonly fail: (fault: Said<S> & Figures) => Outcome;
}

/** A rule's own reporter. */
export interface ReporterOf<S extends Says> {
  at(...where: Parameters<Reporter['at']>): PlaceOf<S>;
}

/** A place of any rule that has these messages, with these names among its own; so is a reporter. */
export type PlaceFor<Message extends string, Name extends string = never> = PlaceOf<Saying<Message, Name>>;
export type ReporterFor<Message extends string, Name extends string = never> = ReporterOf<Saying<Message, Name>>;

type Saying<Message extends string, Name extends string> = { readonly [M in Message]: readonly Name[] };

/** A place of which only its rule can say what is wrong: the others give it the figures. */
export type QuietPlace = Omit<Place, 'fail'>;

/** Figures that do not agree; which message they make, the rule says. */
export interface Compared<Name extends string = never> {
  readonly severity?: Severity;
  readonly expected: string;
  readonly found: string;
  readonly arithmetic: string;
  readonly params: Readonly<Record<Name, string>>;
  readonly place?: TextPlace;
}

/** The cells of a place whose parts may all be missing: then `fallback` stands for it. */
export function cellsOr(cells: readonly CellRef[], fallback: CellRef): readonly [CellRef, ...CellRef[]] {
  const [first, ...rest] = cells;
  return first ? [first, ...rest] : [fallback];
}
