import { statedRate } from './execution-rates';
import { guessed, namedBases, namedOnly, namedPart, parentOf, plannedFor } from './percent-bases';
import { statedAmount, isDifference, isShare, percentOf } from './amount';
import type { Item } from './clauses';
import { staged } from './known';
import type { About, AmountFact, RateFact, ShareStatement, Stage, TextRange } from './narrative';
import type { TextQuantity } from './quantity';
import type { SentenceState } from './state';
import type { FoundWord } from './words';

const OF_BUDGET =
  /(?:完成|达到|为|达)\s*(?:了)?\s*(?:年初|全年|调整后?|支出|当年|年度|本年|上年结转及)?\s*(?:预算|计划|安排|批复|预算安排|支出预算|年度计划|投资计划|计划投资)\s*(?:数|金额|总额)?\s*的?\s*$/u;
const OF_MONEY = /(?:执行|完成|支付|支出|使用|到位|拨付|结转|结余|结转结余|结余结转)[率度][为达]?\s*$/u;
/** A thing that was spent on: "其中甲乡道路项目实际支出". */
const THING = /^(?:其中)?[:：,，]?\s*(\p{Script=Han}{4,20}?)(?:实际|已|累计|共)*(?:支出|支付|使用|完成)(?:资金)?$/u;
/** A percentage of something planned whose amount may stand behind it: "完成预算的90.00%，预算数为9.00万元". */
interface Waiting {
  readonly part: AmountFact;
  readonly quantity: TextQuantity;
  readonly place: TextRange;
}

/** 占中央资金: what came from that level. */
function levelIn(words: Item['lead']['words']): string | undefined {
  const level = words.find(({ kind }) => kind === 'level');
  return level && 'text' in level ? level.text : undefined;
}

/** The percentages of a sentence: shares, execution rates, growth. */
export class Percents {
  readonly shares: ShareStatement[] = [];
  readonly rates: RateFact[] = [];
  private readonly waiting: Waiting[] = [];
  /** "占全年预算406.00万元" before its "的95.07%". */
  private shareBase: AmountFact | null = null;
  /** What the share before was of, by its words. */
  private sharedLast: readonly AmountFact[] = [];
  /** What is a share of it. */
  private sharing: AmountFact | undefined;

  constructor(private readonly at: SentenceState) {}

  /** An amount behind 占 is what the percentage after it is of. */
  readBase(item: Item): void {
    const { quantity } = item;
    const { last, topic } = this.at;
    this.shareBase = last ? { ...last, amount: statedAmount(quantity), approximate: quantity.approximate } : null;
    this.sharing = last;
    const base = last && this.baseOf(item, last);
    if (!last || !base) return;
    this.shareBase = this.at.state(item, { ...base, project: null, label: '', apart: true }, last.otherYear);
    [this.at.last, this.at.topic] = [last, topic];
  }

  /** "占总支出2458.80万元": what the words behind 占 name, and no project's. */
  private baseOf({ lead, quantity }: Item, part: AmountFact): { about: About; stage: Stage } | undefined {
    const behind = lead.words.slice(lead.words.findIndex(({ kind }) => kind === 'share') + 1);
    const abouts = behind.flatMap((word) => (word.kind === 'about' ? [word.about] : []));
    const stages = behind.flatMap((word) => (word.kind === 'stage' ? [word.stage] : []));
    const isKnown = behind.every(({ kind }) => kind !== 'unknown' && kind !== 'lastYear');
    const [stage] = [...new Set(stages)];
    if (!isKnown || !stage || new Set(stages).size > 1 || this.at.ownProject() || part.about === 'other')
      return undefined;
    // "三公支出2.70万元，占年初预算3.30万元的…": its own; of other parts it may be their own or the whole's.
    const isOwn = part.about === 'threePublic' && stage !== part.stage;
    const about = abouts.at(-1) ?? (isOwn ? part.about : 'whole');
    const isPlan = abouts.length === 0 && (stage === 'budget' || stage === 'initial') && part.about !== 'whole';
    if (isPlan && !isOwn && !this.at.reading.known.of('whole').some(({ amount }) => amount.number.eq(quantity.number)))
      return undefined;
    return about === 'other' || (about === part.about && !isOwn) ? undefined : { about, stage };
  }

  /** Whether the percentage is a share, or the rate of what was planned. */
  read(item: Item): boolean {
    const { quantity, lead, start, end } = item;
    const place = { start, end, quote: this.at.reading.text.slice(start, end) };
    const { shareBase } = this;
    this.shareBase = null;
    if (shareBase && lead.words.every(({ kind }) => kind === 'filler')) {
      const part = this.sharing;
      if (!part || shareBase.approximate || quantity.approximate) return false;
      this.add(part, [shareBase], quantity, place);
      return true;
    }
    const planned = this.plannedBefore(item);
    if (planned) {
      this.add(planned.part, [planned.base], quantity, place);
      this.at.last = planned.part;
      return true;
    }
    if (OF_BUDGET.test(this.at.reading.plain.slice(lead.start, lead.end)) && !quantity.approximate) {
      const part = this.at.last;
      if (!part) return false;
      this.waiting.push({ part, quantity, place });
      return true;
    }
    if (lead.shares) return this.readShare(item, place);
    if (this.fits(item, place) || this.differs(item, place)) return true;
    if (this.ofDifference(item, place)) return true;
    const rate = lead.rates && statedRate(this.at, item, lead.rates, place);
    if (rate) this.rates.push(rate);
    const { last, reading } = this.at;
    // "中央资金完成636.10万元，执行率90%", "结转结余率1.5%": of what stands before it, where it is just that.
    if (rate || !last || last.otherYear || quantity.approximate) return Boolean(rate);
    return (
      OF_MONEY.test(reading.plain.slice(lead.start, lead.end)) &&
      (this.readGuessed(last, quantity, place) || this.readOfSame(last, quantity, place))
    );
  }

  /** "支出18.90万元，完成94.50%"; "年初预算A，年中追加B，增幅p%": of what was planned first, where it is just that. */
  private fits({ lead, quantity, pending }: Item, place: TextRange): boolean {
    const { last, reading } = this.at;
    if (!last || last.about === 'other' || last.otherYear || quantity.approximate || pending.length > 0) return false;
    const isDone = last.stage === 'executed' && /^\s*完成了?\s*$/u.test(reading.plain.slice(lead.start, lead.end));
    const isAdded =
      last.stage === 'adjustment' && lead.direction !== null && !lead.compares && (lead.about ?? lead.stage) === null;
    if (!isDone && !isAdded) return false;
    const of = isDone
      ? plannedFor(this.at, last)
      : plannedFor(this.at, last).filter(
          ({ stage, amount }) => stage === 'initial' && amount.unit === last.amount.unit && !lead.negative,
        );
    const base = of.find(({ amount }) => isShare(last.amount, amount, percentOf(quantity)));
    if (base && isDone) this.add(last, [base], quantity, place);
    else if (base) {
      const current: AmountFact = {
        ...base,
        stage: 'budget',
        amount: { ...base.amount, number: base.amount.number.plus(last.amount.number) },
      };
      const own = { base: base.amount, baseFact: base, change: last.amount, percent: percentOf(quantity), rises: true };
      this.at.comparisons.found.push({ currents: [current], ...own, place, sentence: this.at.range });
    }
    return base !== undefined;
  }

  /** "支出预算A，决算B，预决算差异率p%": by how much more was spent than was planned for the same. */
  private differs({ lead, quantity, pending }: Item, place: TextRange): boolean {
    const { last, amounts, reading, comparisons, range } = this.at;
    if (!last || last.about === 'other' || last.stage !== 'executed' || pending.length > 0 || quantity.approximate)
      return false;
    if (!/^\s*(?:预决算|决算)?(?:差异|偏差|偏离)[率度]\s*[为达]?\s*$/u.test(reading.plain.slice(lead.start, lead.end)))
      return false;
    const own = staged(amounts, 'budget', 'initial').filter(
      ({ about, project }) => about === last.about && project === last.project,
    );
    const [base, more] = own;
    if (!base || more || base.amount.unit !== last.amount.unit) return false;
    const rises = last.amount.number.gte(base.amount.number);
    const percent = { ...percentOf(quantity), number: quantity.number.abs() };
    const said = { currents: [last], base: base.amount, baseFact: base, change: null, percent, rises };
    comparisons.found.push({ ...said, place, sentence: range });
    return true;
  }

  /** "送审36亿元，审定33.12亿元，核减2.88亿元，核减率8%": what was taken off, of what there was. */
  private ofDifference({ lead, quantity, pending }: Item, place: TextRange): boolean {
    const { last, amounts, reading } = this.at;
    const word = /^\s*(\p{Script=Han}{2,3})(?:率|比例)[为达]?\s*$/u.exec(
      reading.plain.slice(lead.start, lead.end),
    )?.[1];
    const at = last ? amounts.indexOf(last) : -1;
    const [had, kept] = amounts.slice(Math.max(0, at - 2), at);
    // Of two parts either is what the other leaves of the whole.
    if (
      !word ||
      !/[减节余降让]/u.test(word) ||
      !last?.place.quote.includes(word) ||
      !had ||
      !kept ||
      pending.length > 0 ||
      quantity.approximate
    )
      return false;
    const part = { ...last, amount: { ...last.amount, number: last.amount.number.abs() } };
    if (!isDifference(had.amount, kept.amount, part.amount, true)) return false;
    this.add(part, [had], quantity, place);
    return true;
  }

  /** "完成年初预算38万元的92.63%": the amount before 的 is what the percentage is of. */
  private plannedBefore({ lead, quantity, pending }: Item): { part: AmountFact; base: AmountFact } | null {
    const { last: base, amounts, reading } = this.at;
    const words = reading.plain.slice(lead.start, lead.end).trim();
    if (words !== '的' || pending.length > 0 || !base || quantity.approximate || base.approximate) return null;
    if ((base.stage !== 'budget' && base.stage !== 'initial') || !/完成/u.test(base.place.quote)) return null;
    const same = (fact: AmountFact) => fact.about === base.about && fact.project === base.project;
    const part = amounts.filter((fact) => same(fact) && (fact.stage === 'executed' || fact.stage === 'income')).at(-1);
    return part ? { part, base } : null;
  }

  private add(part: AmountFact, bases: readonly AmountFact[], quantity: TextQuantity, place: TextRange): void {
    this.shares.push({ part, bases, percent: percentOf(quantity), place, sentence: this.at.range });
  }

  /** The sentence is over: what was planned for the same thing is known now. */
  close(): readonly TextRange[] {
    const unread: TextRange[] = [];
    for (const { part, quantity, place } of this.waiting) {
      const bases = plannedFor(this.at, part);
      const near = bases.length > 0 ? bases : guessed(this.at, part, quantity);
      const { about, project, stage, sentence } = part;
      if (near.length > 0) this.add(part, near, quantity, place);
      else if (about === 'other' || part.otherYear) unread.push(place);
      else {
        const of = stage === 'income' ? 'income' : 'executed';
        const own = { percent: percentOf(quantity), of, about, project, tops: [part], bottoms: [] } as const;
        this.rates.push({ ...own, loose: true, place, sentence });
      }
    }
    return unread;
  }

  /** "占总支出的80.51%": the words behind 占 name the base, none mean the whole spoken of. */
  private readShare({ quantity, lead }: Item, place: TextRange): boolean {
    const mark = lead.words.findIndex(({ kind }) => kind === 'share');
    const part = namedPart(this.at, lead.words.slice(0, mark)) ?? this.at.last;
    const behind = lead.words.slice(mark + 1);
    if (!part || quantity.approximate || part.approximate) return false;
    if (this.isForeign(lead.words.slice(0, mark), part)) return this.readGuessed(part, quantity, place);
    const abouts = behind.flatMap((word) => (word.kind === 'about' ? [word.about] : []));
    const stages = behind.filter((word): word is FoundWord & { kind: 'stage' } => word.kind === 'stage');
    const isNamed = behind.every(({ kind }) => kind !== 'unknown') && (abouts.length > 0 || stages.length > 0);
    const bases = isNamed
      ? namedBases(
          this.at,
          part,
          abouts.at(-1) ?? null,
          stages.map(({ stage }) => stage),
        )
      : behind.some(({ kind }) => kind === 'unknown' || kind === 'level')
        ? []
        : this.at.wholes().filter((fact) => fact !== part);
    const isBare = bases.length === 0 && behind.length === 0;
    // "甲486万元（占项目支出的55.83%）、乙120万元（占13.79%）": of the same.
    const same = isBare && this.at.last?.about === 'other' ? this.sharedLast : [];
    if (isNamed && bases.length > 0) this.sharedLast = bases;
    const found = bases.length > 0 ? bases : same.length > 0 ? same : guessed(this.at, part, quantity, levelIn(behind));
    // "项目支出绩效自评资金320万元，占项目支出总额的100%": all of it.
    const isAllOf = found.length === 0 && quantity.number.eq(100) && abouts.at(-1) === part.about;
    const parent = isAllOf ? [part] : isBare && found.length === 0 ? parentOf(this.at, part) : found;
    const isAll = !behind.some(({ kind }) => kind === 'fund' || kind === 'lastYear');
    const of = isNamed && isAll && parent.length === 0 ? namedOnly(this.at, part, abouts, stages) : undefined;
    if (parent.length === 0 && !of) return false;
    if (of) {
      this.shares.push({ part, bases: [], of, percent: percentOf(quantity), place, sentence: this.at.range });
      return true;
    }
    this.add(part, parent, quantity, place);
    return true;
  }

  /** "住院收入4530万元，药占比26%": the share of something else than the amount before it. */
  private isForeign(words: Item['lead']['words'], { place }: AmountFact): boolean {
    const { plain } = this.at.reading;
    return words.some(({ kind, start, end }) => {
      const said = plain.slice(start, end);
      return kind === 'unknown' && !place.quote.includes(said) && !/^[这那]/u.test(said);
    });
  }

  /** "热带水果种植项目到位资金310.21万元…热带水果种植项目支出298.21万元，支出率96.13%": of what came for the same, said once. */
  private readOfSame(part: AmountFact, quantity: TextQuantity, place: TextRange): boolean {
    const name = THING.exec(part.label)?.[1];
    if (part.about !== 'other' || part.stage !== 'executed' || !name) return false;
    const had = staged(this.at.reading.known.of('other'), 'budget', 'initial', 'income').filter(({ label }) =>
      label.replace(/^其中[:：,，]?/u, '').startsWith(name),
    );
    const [base, more] = had;
    if (!base || more || base.amount.unit !== part.amount.unit) return false;
    this.add(part, [base], quantity, place);
    return true;
  }

  private readGuessed(part: AmountFact, quantity: TextQuantity, place: TextRange): boolean {
    const bases = guessed(this.at, part, quantity);
    if (bases.length > 0) this.add(part, bases, quantity, place);
    return bases.length > 0;
  }

  /** "分别占总支出的90.33%、9.67%": of the amounts listed before. */
  readShares(run: readonly Item[], parts: readonly AmountFact[], bases: readonly AmountFact[]): void {
    run.forEach(({ quantity, start, end }, index) => {
      const part = parts[index];
      if (!part || bases.length === 0 || quantity.approximate) return;
      this.add(part, bases, quantity, { start, end, quote: this.at.reading.text.slice(start, end) });
    });
  }
}
