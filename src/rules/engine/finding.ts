import type { FormKind } from '../../forms';
import type { CellRef } from '../../workbook';

/** Stable and public: GEN-04, B11-01, B12-13, B13-04, X-03. */
export type RuleId = `${'GEN' | 'B11' | 'B12' | 'B13' | 'X'}-${number}`;

export type Severity = 'error' | 'warning' | 'hint';

/** What came of one rule at one place. Every rule × place has exactly one. */
export type Result = 'pass' | 'rounding' | 'fail' | 'notApplicable' | 'unreadable';

/** Values put into a message: texts as the sheet shows them, numbers already printed; a list is joined as the language does. */
export type MessageParams = Readonly<Record<string, string | readonly string[]>>;

/** Where in the report's text a finding stands, for findings of the narrative rules. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/**
 * A fault. `id` is its identity: rule + form + field path (`B12-16/1-2/indicator 处理突发事件/score`); it does not contain the cell,
 * so that an explanation kept for it survives inserted rows.
 */
export interface Finding {
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly form: FormKind | null;
  readonly cell: CellRef;
  readonly related: readonly CellRef[];
  readonly expected?: string;
  readonly found?: string;
  readonly arithmetic?: string;
  /** Key of the rule's message, with what is put into it. */
  readonly message: string;
  readonly params: MessageParams;
  /** The finding this one follows from. */
  readonly cause?: string;
  readonly place?: TextPlace;
}

/** What a rule says of one place. `path` names the place within its form. */
export interface Outcome {
  readonly rule: RuleId;
  readonly result: Result;
  readonly form: FormKind | null;
  readonly cells: readonly CellRef[];
  readonly arithmetic?: string | undefined;
  /** Why a rule does not apply, or could not be decided: a key of the phrases. */
  readonly reason?: string;
  /** What is put into the words of `reason`. */
  readonly params?: MessageParams;
  readonly finding?: Finding;
}
