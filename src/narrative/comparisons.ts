import type { Amount, Percent } from '../forms';
import { statedAmount, isDifference, percentOf } from './amount';
import type { Item } from './clauses';
import type { KnownAmounts } from './known';
import type { Lead, LeadSubject } from './lead';
import type { AmountFact, GrowthStatement, Stage, TextRange } from './narrative';

/** "比上年增加B万元，增长x%": what an amount is compared with, collected over the clauses that say it. */

const PLANNED: readonly Stage[] = ['initial', 'budget'];

interface Open {
  readonly currents: readonly AmountFact[];
  base: AmountFact | null;
  change: Amount | null;
  percent: Percent | null;
  rises: boolean;
  /** It is held against what was planned, not against another year. */
  toPlan: boolean;
  readonly start: number;
  end: number;
}

/** What a comparison says: of something that was stated · of something that the text states no amount for · nothing. */
export type ComparisonTaken = 'taken' | 'dropped' | false;

export class Comparisons {
  readonly found: GrowthStatement[] = [];
  private open: Open | null = null;
  private readonly planned = (known: readonly AmountFact[]) =>
    known.filter((fact) => PLANNED.includes(fact.stage) && !fact.otherYear && !fact.approximate);
  /** "与上年相比，收入增加…；支出减少…": the comparison goes on to the end of the sentence. */
  private compares = false;

  constructor(
    private readonly text: string,
    private readonly sentence: TextRange,
    private readonly before: { readonly current: AmountFact; readonly base: AmountFact } | null,
  ) {}

  /** Is the item a change: more or less than something? */
  isChange({ lead, pending }: Item): boolean {
    const earlier = lead.words.length === 0 ? (pending.at(-1)?.direction ?? null) : null;
    return (lead.direction ?? earlier) !== null && lead.stage !== 'adjustment';
  }

  /** What the words name that is compared; null when they name nothing. */
  static subjectOf({ lead, pending }: Item): LeadSubject | null {
    if (lead.subject && (lead.subject.about ?? lead.subject.stage) !== null) return lead.subject;
    if (!lead.compares && (lead.about ?? lead.stage) !== null) return { about: lead.about, stage: lead.stage };
    const names = ({ subject, about }: Lead) => (subject?.about ?? subject?.stage ?? about) !== null;
    const earlier = pending.filter(names).at(-1);
    if (!earlier) return null;
    return earlier.subject ?? { about: earlier.about, stage: earlier.stage };
  }

  /** Something was compared with last year; it goes on behind "其中：". */
  get compared(): boolean {
    return this.compares;
  }

  goOn(): void {
    this.compares = true;
  }

  /** Last year's amount, or another one that the current is held against: "较上年的380.00万元". */
  takeBase(base: AmountFact, currents: readonly AmountFact[], start: number, end: number, known: KnownAmounts): void {
    this.begin(currents, start, end, known);
    if (this.open) this.open.base = base;
    this.compares = true;
  }

  /** A change or a rate of change. `currents`: what it can be of. */
  takeChange(item: Item, currents: readonly AmountFact[], names: boolean, known: KnownAmounts): ComparisonTaken {
    const { quantity, lead, pending, start, end } = item;
    const compares = lead.compares || pending.some((part) => part.compares);
    const direction = lead.direction ?? pending.at(-1)?.direction ?? 'rise';
    if (!compares && !lead.lastYear && !this.open && !this.compares && quantity.unit === 'money') return 'dropped';
    const isFull = (this.open?.change ?? this.open?.percent ?? null) !== null;
    const isOther = names && isFull;
    // "比上年减少40万元，比上年下降8%": said twice of the same.
    const lacks = quantity.unit === 'money' ? !this.open?.change : !this.open?.percent;
    const goesOn = lacks && !names && this.open?.currents[0] === currents[0];
    if (!this.open || (compares && isFull && !goesOn) || isOther) this.begin(currents, start, end, known);
    this.compares ||= compares;
    const { open } = this;
    if (open && lead.comparesThings && !lead.lastYear && lead.words.some(isPlan)) open.toPlan = true;
    if (!open || lead.unknown === 'inside' || quantity.approximate) {
      this.close(known);
      return 'dropped';
    }
    const falls = direction === 'fall' || quantity.number.lt(0);
    const number = quantity.number.abs();
    if (open.change ?? open.percent) {
      if (open.rises === falls) {
        this.open = null;
        return 'dropped';
      }
    } else open.rises = !falls;
    if (quantity.unit === 'money') open.change ??= { ...statedAmount(quantity), number };
    else open.percent ??= { ...percentOf(quantity), number };
    open.end = end;
    return 'taken';
  }

  private begin(currents: readonly AmountFact[], start: number, end: number, known: KnownAmounts): void {
    this.close(known);
    const [current] = currents;
    if (!current) {
      this.open = null;
      return;
    }
    const base = this.before?.current === current ? this.before.base : null;
    this.open = { currents, base, change: null, percent: null, rises: true, toPlan: false, start, end };
  }

  /** The base that was named without a change, for the sentence behind. */
  baseOnly(): { readonly current: AmountFact; readonly base: AmountFact } | null {
    const { open } = this;
    const [current] = open?.currents ?? [];
    return open?.base && current && !open.change && !open.percent ? { current, base: open.base } : null;
  }

  /** "比年初预算增加49.05万元": the plan, or the other year's amount, that the change leads to; the only one of its kind if none does. */
  private counterpart({ currents, change, rises, toPlan }: Open, known: KnownAmounts): AmountFact | null {
    const [current] = currents;
    if (!current || !change || current.about === 'other') return null;
    const alike = current.project ? known.ofProject(current.project.name) : known.of(current.about);
    const others = toPlan
      ? this.planned(alike)
      : alike.filter((fact) => fact.otherYear !== current.otherYear && !fact.approximate);
    const pool = others.filter((fact) => fact !== current);
    const fits = pool.find((fact) => isDifference(current.amount, fact.amount, change, rises));
    const [only, more] = toPlan ? pool : pool.filter(({ stage }) => stage === current.stage);
    return fits ?? (more === undefined ? (only ?? null) : null);
  }

  /** Another amount begins, or the sentence ends. */
  close(known: KnownAmounts): void {
    const { open } = this;
    this.open = null;
    if (!open || (!open.percent && !open.change)) return;
    let { base, currents } = open;
    if (!base && !open.change) [currents, base] = partners(currents, known);
    if (!base && !open.percent) base = this.counterpart(open, known);
    const [current] = currents;
    // "比上年减少0.60万元": what it was then may stand on a form.
    const isChanged = open.change && !open.toPlan && current && current.about !== 'other' && !current.otherYear;
    if (!base && !isChanged && !(open.change && open.percent)) return;
    const { start, end } = open;
    this.found.push({
      currents,
      base: base?.amount ?? null,
      baseFact: base,
      change: open.change,
      percent: open.percent,
      rises: open.rises,
      place: { start, end, quote: this.text.slice(start, end) },
      sentence: this.sentence,
    });
  }
}

function isPlan(word: Lead['words'][number]): boolean {
  return word.kind === 'stage' && PLANNED.includes(word.stage);
}

/** "2022年决算为45.00万元，同比下降8.00%" behind this year's 41.40: the same thing of two years. */
function partners(currents: readonly AmountFact[], known: KnownAmounts): [readonly AmountFact[], AmountFact | null] {
  const [current] = currents;
  if (!current || current.about === 'other') return [currents, null];
  const alike = (current.project ? known.ofProject(current.project.name) : known.of(current.about)).filter(
    (fact) => fact.stage === current.stage && fact.otherYear !== current.otherYear,
  );
  const [other] = alike;
  if (!other) return [currents, null];
  return current.otherYear ? [[other], current] : [currents, other];
}
