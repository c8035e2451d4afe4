import type { Amount, Percent } from '../forms';
import type { Item } from './clauses';
import type { AmountFact, GrowthStatement, TextRange } from './narrative';
import type { Quantity } from './quantity';

/** "比上年增加B万元，增长x%": what an amount is compared with, collected over the clauses that say it. */

interface Open {
  readonly currents: readonly AmountFact[];
  base: Amount | null;
  change: Amount | null;
  percent: Percent | null;
  rises: boolean;
  readonly start: number;
  end: number;
}

export function amountOf({ number, decimals, money }: Quantity): Amount {
  return { number, decimals, unit: money };
}

export function percentOf({ number, decimals }: Quantity): Percent {
  return { number, decimals, signed: true };
}

export class Comparisons {
  readonly found: GrowthStatement[] = [];
  private open: Open | null = null;

  constructor(
    private readonly text: string,
    private readonly sentence: TextRange,
  ) {}

  /**
   * Whether the item compares with what was said before; then it is no amount of its own. `dropped`: it compares, and with what the words
   * leave open.
   */
  takes({ quantity, lead, pending, start, end }: Item, currents: readonly AmountFact[]): 'taken' | 'dropped' | false {
    const earlier = pending.at(-1);
    const compares = lead.compares || (earlier?.compares ?? false);
    const direction = lead.direction ?? (compares ? (earlier?.direction ?? null) : null);
    if (!direction) {
      // "较上年的380.00万元" is the base of what follows; "与上年380万元相比" too.
      const isBase = quantity.unit === 'money' && compares && (lead.lastYear || lead.stage !== null);
      if (!isBase) return false;
      this.begin(currents, start, end);
      if (this.open && lead.clear) this.open.base = amountOf(quantity);
      return 'taken';
    }
    if (lead.stage === 'adjustment') return false;
    if (!compares && !lead.lastYear && !this.open && quantity.unit === 'money') return 'dropped';
    const isFirst = !this.open || (compares && (this.open.change ?? this.open.percent) !== null);
    if (isFirst) this.begin(currents, start, end);
    const { open } = this;
    // What is not in the vocabulary, or is about something else ("人员经费增加…"), is not about the amount before.
    const isAbout = lead.about !== null && (lead.subject === null || lead.comparesThings || !isFirst);
    if (!open || !lead.clear || isAbout || quantity.approximate) {
      this.open = null;
      return 'dropped';
    }
    const isFall = direction === 'fall' || quantity.number.lt(0);
    const number = quantity.number.abs();
    if (open.change ?? open.percent) {
      if (open.rises === isFall) {
        this.open = null;
        return 'dropped';
      }
    } else open.rises = !isFall;
    if (quantity.unit === 'money') open.change ??= { ...amountOf(quantity), number };
    else open.percent ??= { ...percentOf(quantity), number };
    open.end = end;
    return 'taken';
  }

  private begin(currents: readonly AmountFact[], start: number, end: number): void {
    this.close();
    this.open =
      currents.length === 0 ? null : { currents, base: null, change: null, percent: null, rises: true, start, end };
  }

  /** Another amount begins, or the sentence ends. */
  close(): void {
    const { open } = this;
    this.open = null;
    if (!open?.percent && !(open?.base && open.change)) return;
    if (!open.base && !open.change) return;
    const { start, end } = open;
    this.found.push({
      currents: open.currents,
      base: open.base,
      change: open.change,
      percent: open.percent,
      rises: open.rises,
      place: { start, end, quote: this.text.slice(start, end) },
      sentence: this.sentence,
    });
  }
}
