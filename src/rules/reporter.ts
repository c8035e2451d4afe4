import type { Form } from '../forms';
import type { CellRef } from '../workbook';
import type { Finding, MessageParams, Outcome, Severity } from './finding';
import type { Case, Rule } from './rule';

/** Why a rule has nothing to say at a place; keys of the locale files. */
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
  | 'otherRule';

export interface Fault {
  readonly message: string;
  readonly severity?: Severity;
  readonly expected?: string;
  readonly found?: string;
  readonly arithmetic?: string;
  readonly params?: MessageParams;
}

/** One place a rule looks at: the first cell is the one a finding points to, the others are related. */
export interface Place {
  readonly id: string;
  pass(arithmetic?: string): Outcome;
  /** Passes because of printed precision: the figures as printed do not meet exactly. */
  rounding(arithmetic: string): Outcome;
  skip(reason: SkipReason): Outcome;
  unreadable(): Outcome;
  fail(fault: Fault): Outcome;
}

/** The cells of a place whose parts may all be missing: then `fallback` stands for it. */
export function cellsOr(cells: readonly CellRef[], fallback: CellRef): readonly [CellRef, ...CellRef[]] {
  const [first, ...rest] = cells;
  return first ? [first, ...rest] : [fallback];
}

/** Gives a rule's outcomes their identity, so that rules need not spell it. */
export class Reporter {
  private readonly taken = new Map<string, number>();

  constructor(
    private readonly rule: Rule,
    private readonly context: Case,
  ) {}

  /** `form` is null for a place that belongs to no single form; `path` names the place within the form. */
  at(form: Form | null, path: string, cells: readonly [CellRef, ...CellRef[]]): Place {
    const { id: rule, severity } = this.rule;
    const kind = form?.kind ?? null;
    const id = this.unique(`${rule}/${form ? `${this.context.keyOf(form)}/` : ''}${path}`);
    const [cell, ...related] = cells;
    const outcome = (rest: Pick<Outcome, 'result'> & Partial<Outcome>): Outcome => ({
      rule,
      form: kind,
      cells,
      ...rest,
    });
    return {
      id,
      pass: (arithmetic) => outcome({ result: 'pass', ...(arithmetic === undefined ? {} : { arithmetic }) }),
      rounding: (arithmetic) => outcome({ result: 'rounding', arithmetic }),
      skip: (reason) => outcome({ result: 'notApplicable', reason }),
      unreadable: () => outcome({ result: 'unreadable', reason: 'unreadable' }),
      fail: ({ message, params, severity: own, ...texts }) => {
        const finding: Finding = {
          id,
          rule,
          severity: own ?? severity,
          form: kind,
          cell,
          related,
          message,
          params: params ?? {},
          ...texts,
        };
        return outcome({
          result: 'fail',
          finding,
          ...(texts.arithmetic === undefined ? {} : { arithmetic: texts.arithmetic }),
        });
      },
    };
  }

  /** Two places may bear one name (an indicator listed twice); an identity may not. */
  private unique(id: string): string {
    const times = (this.taken.get(id) ?? 0) + 1;
    this.taken.set(id, times);
    return times === 1 ? id : `${id} #${times}`;
  }
}
