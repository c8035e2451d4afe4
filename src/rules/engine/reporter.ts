import type { Form, FormKind } from '../../forms';
import type { CellRef } from '../../workbook';
import type { MessageParams, Outcome } from './finding';
import type { Fault, Place, Reporter, SkipReason, UnreadableReason } from './place';
import { signed } from '../figures/print';
import type { Case, Rule } from './rule';

class Passed implements Outcome {
  readonly result = 'pass';

  constructor(
    readonly rule: Outcome['rule'],
    readonly form: FormKind | null,
    readonly cells: readonly CellRef[],
    private readonly words: string | (() => string) | undefined,
  ) {}

  get arithmetic(): string | undefined {
    const { words } = this;
    const text = typeof words === 'function' ? words() : words;
    return text === undefined ? undefined : signed(text);
  }
}

class ReportedPlace implements Place {
  constructor(
    private readonly reporter: RuleReporter,
    readonly form: Form | null,
    readonly path: string,
    private readonly cells: readonly [CellRef, ...CellRef[]],
  ) {}

  pass(arithmetic?: string | (() => string)): Outcome {
    return new Passed(this.#rule, this.#kind, this.cells, arithmetic);
  }

  rounding(arithmetic: string): Outcome {
    return {
      rule: this.#rule,
      form: this.#kind,
      cells: this.cells,
      result: 'rounding',
      arithmetic: signed(arithmetic),
    };
  }

  skip(reason: SkipReason): Outcome {
    return { rule: this.#rule, form: this.#kind, cells: this.cells, result: 'notApplicable', reason };
  }

  unreadable(reason: UnreadableReason = 'unreadable', params?: MessageParams): Outcome {
    return {
      rule: this.#rule,
      form: this.#kind,
      cells: this.cells,
      result: 'unreadable',
      reason,
      ...(params ? { params } : {}),
    };
  }

  fail({ message, params, severity, arithmetic, ...rest }: Fault): Outcome {
    const [rule, form, cells] = [this.#rule, this.#kind, this.cells];
    const texts = { ...rest, ...(arithmetic === undefined ? {} : { arithmetic: signed(arithmetic) }) };
    const [cell, ...related] = cells;
    return {
      rule,
      form,
      cells,
      result: 'fail',
      finding: {
        id: this.reporter.identityOf(this),
        rule,
        severity: severity ?? this.reporter.rule.severity,
        form,
        cell,
        related,
        message,
        params: params ?? {},
        ...texts,
      },
      ...(texts.arithmetic === undefined ? {} : { arithmetic: texts.arithmetic }),
    };
  }

  get #rule(): Outcome['rule'] {
    return this.reporter.rule.id;
  }

  get #kind(): FormKind | null {
    return this.form?.kind ?? null;
  }
}

/** Gives a rule's outcomes their identity, so that rules need not spell it. */
export class RuleReporter implements Reporter {
  readonly #places: ReportedPlace[] = [];
  readonly #identities = new Map<ReportedPlace, string>();
  readonly #taken = new Map<string, number>();
  #named = 0;

  constructor(
    readonly rule: Rule,
    private readonly context: Case,
  ) {}

  /** `form` is null for a place that belongs to no single form; `path` names the place within the form. */
  at(form: Form | null, path: string, cells: readonly [CellRef, ...CellRef[]]): Place {
    const place = new ReportedPlace(this, form, path, cells);
    this.#places.push(place);
    return place;
  }

  /**
   * Two places may bear one name (an indicator listed twice); an identity may not: the second is `… #2`, whether or not the first failed.
   * Most rules find nothing, so that places are named only when one of them has a finding.
   */
  identityOf(place: ReportedPlace): string {
    for (; this.#named < this.#places.length; this.#named++) {
      const next = this.#places[this.#named];
      if (!next) continue;
      const id = `${this.rule.id}/${next.form ? `${this.context.keyOf(next.form)}/` : ''}${next.path}`;
      const times = (this.#taken.get(id) ?? 0) + 1;
      this.#taken.set(id, times);
      this.#identities.set(next, times === 1 ? id : `${id} #${times}`);
    }
    return this.#identities.get(place) ?? '';
  }
}
