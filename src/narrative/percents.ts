import type { Item } from './clauses';
import { amountOf, percentOf } from './comparisons';
import type { AmountFact, RateFact, ShareStatement, Stage, TextRange } from './narrative';
import { projectIn } from './projects';
import type { Quantity } from './quantity';
import type { SentenceState } from './sentence-state';

const OF_BUDGET = /^\s*(?:完成|达到|占|为)(?:年初|全年|调整|支出)?预算数?的?$/u;
const BUDGETS: readonly Stage[] = ['budget', 'initial'];

/** The percentages of a sentence: shares, execution rates, growth. */
export class Percents {
  readonly shares: ShareStatement[] = [];
  readonly rates: RateFact[] = [];
  /** "占全年预算406.00万元" before its "的95.07%". */
  private shareBase: AmountFact | null = null;

  constructor(private readonly at: SentenceState) {}

  /** An amount behind 占 is what the percentage after it is of. */
  readBase({ quantity }: Item): void {
    const { last } = this.at;
    this.shareBase = last ? { ...last, amount: amountOf(quantity), approximate: quantity.approximate } : null;
  }

  readPercent(item: Item): void {
    const { quantity, lead, start, end } = item;
    const place = { start, end, quote: this.at.text.slice(start, end) };
    const { shareBase } = this;
    this.shareBase = null;
    if (shareBase && lead.words.every(({ kind }) => kind === 'filler')) {
      const part = this.at.last;
      if (part && !shareBase.approximate && !quantity.approximate) {
        this.shares.push({ part, bases: [shareBase], percent: percentOf(quantity), place, sentence: this.at.range });
      }
    } else if (lead.shares) this.readShare(item, place);
    else if (lead.rates) {
      const named = projectIn(this.at.text, this.at.plain, lead, this.at.sentence, false);
      const isWhole = lead.clear && lead.about === null && (this.at.topic === null || this.at.topic.about === 'whole');
      const project = named ?? (this.at.topic?.about === 'project' && lead.clear ? this.at.topic.project : null);
      if ((project || isWhole) && !quantity.approximate && !this.at.otherYear) {
        this.rates.push({ percent: percentOf(quantity), project, place });
      } else this.at.notUnderstood.push(place);
    } else if (OF_BUDGET.test(this.at.plain.slice(lead.start, lead.end))) this.readOfBudget(quantity, place);
    else if (!this.at.comparisons.takes(item, this.at.currents(lead.subject)) && (lead.about ?? lead.stage)) {
      this.at.notUnderstood.push(place);
    }
  }

  /** "支出决算为5.80万元，完成预算的89.23%": of the budget of the same thing. */
  private readOfBudget(quantity: Quantity, place: TextRange): void {
    const { last: part } = this.at;
    const bases = (part ? this.at.known.of(part.about) : []).filter(
      (fact) => fact.project === part?.project && BUDGETS.includes(fact.stage) && !fact.otherYear,
    );
    if (!part || quantity.approximate || bases.length === 0) this.at.notUnderstood.push(place);
    else this.shares.push({ part, bases, percent: percentOf(quantity), place, sentence: this.at.range });
  }

  /** "占总支出的80.51%": the words behind 占 name the base, none mean the whole spoken of. */
  private readShare({ quantity, lead, pending }: Item, place: TextRange): void {
    const part = this.at.last;
    const mark = lead.words.findIndex(({ kind }) => kind === 'share');
    const behind = lead.words.slice(mark + 1);
    if (!part || quantity.approximate || pending.length > 0 || behind.some(({ kind }) => kind === 'unknown')) return;
    const abouts = behind.flatMap((word) => (word.kind === 'about' ? [word.about] : []));
    const stages = behind.flatMap((word) => (word.kind === 'stage' ? [word.stage] : []));
    const about = abouts.at(-1) ?? (stages.length > 0 ? 'whole' : undefined);
    const isStage = ({ stage, about: own }: AmountFact) =>
      stage !== 'carryOver' && (own !== 'whole' || stages.length === 0 || stages.includes(stage));
    const bases =
      about === undefined
        ? this.at.groups.map((group) => group.whole).reverse()
        : this.at.known
            .of(about)
            .filter((fact) => fact !== part && fact.otherYear === part.otherYear && isStage(fact) && !fact.approximate);
    if (bases.length > 0) {
      this.shares.push({ part, bases, percent: percentOf(quantity), place, sentence: this.at.range });
    }
  }

  /** "分别占总支出的90.33%、9.67%": of the amounts listed before. */
  readShares(run: readonly Item[], parts: readonly AmountFact[]): void {
    run.forEach(({ quantity, start, end }, index) => {
      const part = parts[index];
      const bases = this.at.groups.map((group) => group.whole).reverse();
      if (!part || bases.length === 0 || quantity.approximate) return;
      const place = { start, end, quote: this.at.text.slice(start, end) };
      this.shares.push({ part, bases, percent: percentOf(quantity), place, sentence: this.at.range });
    });
  }
}
