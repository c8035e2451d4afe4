import type { AmountLines } from './line-sums';
import type { KnownAmounts } from './known';
import type { About, AmountFact, ProjectMention } from './narrative';

/** What one sentence hands on to the next of its paragraph, and a list to its lines. */
export interface Carried {
  readonly project: ProjectMention | null;
  readonly topic: Topic | null;
  /** The amounts of the sentence before that were no parts of another. */
  readonly mains: readonly AmountFact[];
  /** The whole whose parts the lines of a list are. */
  readonly list: AmountFact | null;
  /** The lines right above it with one amount each. */
  readonly lines: AmountLines;
  /** Last year's amount, given without the change: "上年为102.00万元。". */
  readonly base: { readonly current: AmountFact; readonly base: AmountFact } | null;
  /** It compared with last year. */
  readonly compares: boolean;
}

export interface Topic {
  readonly about: About;
  readonly project: ProjectMention | null;
}

export interface SentenceReading {
  readonly text: string;
  /** The text as it is read: see {@link withRemarksBlank}. */
  readonly plain: string;
  readonly year: number | null;
  readonly known: KnownAmounts;
}

/** Which of the amounts before 其中 is the whole: what was spent of the thing named last, else the last that is no income. */
export function wholeOf(mains: readonly AmountFact[]): AmountFact | undefined {
  const last = mains.filter((fact) => fact.stage !== 'income').at(-1) ?? mains.at(-1);
  return mains.filter((fact) => fact.about === last?.about && fact.stage === 'executed').at(-1) ?? last;
}
