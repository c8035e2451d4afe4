import type { Item } from './clauses';
import { Meanings } from './meaning';
import type {
  AmountFact,
  GrowthStatement,
  ProjectMention,
  RateFact,
  ShareStatement,
  SumStatement,
  TextRange,
} from './narrative';
import { Percents } from './percents';
import type { SentenceState } from './sentence-state';

/** What the amounts of one sentence are about. */
export interface SentenceFacts {
  readonly amounts: readonly AmountFact[];
  readonly projects: readonly ProjectMention[];
  readonly sums: readonly SumStatement[];
  readonly growths: readonly GrowthStatement[];
  readonly shares: readonly ShareStatement[];
  readonly rates: readonly RateFact[];
  readonly notUnderstood: readonly TextRange[];
}

/** Something that the vocabulary has no name for is spoken of. */
const OTHER = { about: 'other', project: null } as const;

/** Reads one sentence from left to right. */
export class SentenceReader {
  private readonly meanings: Meanings;
  private readonly percents: Percents;
  private readonly waiting = new Set<Item>();

  constructor(private readonly at: SentenceState) {
    this.meanings = new Meanings(at);
    this.percents = new Percents(at);
  }

  read(items: readonly Item[]): SentenceFacts {
    items.forEach((item, index) => {
      if (this.waiting.has(item)) return;
      this.at.enter(item);
      if (item.lead.each) this.readEach(item, items, index + 1);
      else this.readItem(item);
    });
    this.at.close();
    const { amounts, projects, sums, notUnderstood, comparisons } = this.at;
    const { shares, rates } = this.percents;
    return { amounts, projects, sums, shares, rates, notUnderstood, growths: comparisons.found };
  }

  private readItem(item: Item): void {
    const { quantity, lead } = item;
    if (quantity.unit === 'percent') {
      this.percents.readPercent(item);
      return;
    }
    if (quantity.unit !== 'money') {
      // "项目支出涉及项目2个，涉及资金5.47万元": what is counted is what the money is for.
      if (lead.about && lead.clear) this.at.topic = { about: lead.about, project: null };
      else if (quantity.unit !== 'people' && quantity.unit !== 'score' && !lead.clear) this.at.topic = OTHER;
      return;
    }
    if (lead.shares) {
      this.percents.readBase(item);
      return;
    }
    const compares = this.at.comparisons.takes(item, this.at.currents(lead.subject));
    if (compares === 'dropped') this.at.missed(item);
    if (compares) return;
    this.at.comparisons.close();
    const meaning = this.meanings.meaningOf(item);
    if (meaning) this.at.state(item, meaning);
    else this.at.missed(item);
  }

  /** "基本支出、项目支出分别为A、B": as many amounts as names, or nothing is understood. */
  private readEach(item: Item, items: readonly Item[], from: number): void {
    const run = [item];
    for (let index = from; index < items.length; index++) {
      const next = items[index];
      if (!next?.joined || next.quantity.unit !== item.quantity.unit) break;
      run.push(next);
      this.waiting.add(next);
    }
    const { lead } = item;
    if (item.quantity.unit === 'percent') {
      const parts = this.at.amounts.slice(-run.length);
      if (lead.shares && parts.length === run.length) this.percents.readShares(run, parts);
      return;
    }
    if (item.quantity.unit !== 'money') return;
    this.at.comparisons.close();
    const { abouts, stages } = lead;
    run.forEach((one, index) => {
      const about =
        abouts.length === run.length
          ? abouts[index]
          : abouts.length <= 1
            ? (abouts[0] ?? this.at.topic?.about ?? 'whole')
            : undefined;
      const stage =
        stages.length === run.length
          ? stages[index]
          : stages.length <= 1
            ? (stages[0] ?? this.meanings.impliedStage(about))
            : undefined;
      const fits = abouts.length === run.length || stages.length === run.length;
      if (fits && about && stage && lead.clear) {
        this.at.state(one, { about, stage, project: about === 'project' ? this.at.project : null, label: '' });
      } else this.at.missed(one);
    });
  }
}
