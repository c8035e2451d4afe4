import type { Item } from './clauses';
import { currentsOf, ledTo, nearest, savedFrom } from './compared';
import { Comparisons } from './comparisons';
import { eachOf, runOf } from './each';
import type { LeadSubject } from './lead';
import { sumOfCounted } from './listed-sum';
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
import type { Carried } from './carried';
import { countsReviewed } from './project-counts';
import { ofSeveral } from './project-names';
import type { SentenceState } from './state';
import type { StatedMeaning } from './stated-meaning';

/** What the amounts of one sentence are about. */
export interface SentenceFacts {
  readonly amounts: readonly AmountFact[];
  readonly projects: readonly ProjectMention[];
  readonly sums: readonly SumStatement[];
  readonly growths: readonly GrowthStatement[];
  readonly shares: readonly ShareStatement[];
  readonly rates: readonly RateFact[];
  readonly unread: readonly TextRange[];
  readonly next: Carried;
}

/** Something that the vocabulary has no name for is spoken of. */
const OTHER = { about: 'other', project: null } as const;

/** Reads one sentence from left to right. */
export class SentenceReader {
  private readonly meanings: Meanings;
  private readonly percents: Percents;
  private readonly waiting = new Set<Item>();
  private readonly unread: TextRange[] = [];
  /** The comparison is between other years than the report's. */
  private isForeign = false;

  constructor(private readonly at: SentenceState) {
    this.meanings = new Meanings(at);
    this.percents = new Percents(at);
  }

  read(items: readonly Item[]): SentenceFacts {
    this.meanings.levels = items.filter(
      ({ lead, quantity }) => quantity.unit === 'money' && lead.level && !lead.given,
    ).length;
    const [opening] = items;
    const listsOn = opening && [...opening.pending, opening.lead].some(({ opensParts }) => opensParts);
    if (listsOn && this.at.carried.compares) this.at.comparisons.goOn();
    items.forEach((item, index) => {
      if (this.waiting.has(item)) return;
      this.meanings.stages.next = items[index + 1];
      this.at.enter(item, items[index - 1]);
      if (item.lead.each) this.readEach(item, items, index + 1);
      else if (item.quantity.unit === 'percent') this.readPercent(item);
      else if (item.quantity.unit === 'money') this.readMoney(item);
      else this.readCount(item);
    });
    const baseOnly = this.at.comparisons.baseOnly();
    this.at.close(items);
    this.unread.push(...this.percents.close());
    const { amounts, projects, sums, comparisons, topic, carried } = this.at;
    const { shares, rates } = this.percents;
    const named = projects.filter(({ how }) => how !== 'named');
    // Behind a list of several projects what follows is said of none of them.
    const isList = ofSeveral(amounts);
    const project = isList ? null : (named.at(-1) ?? carried.project);
    const next = {
      project,
      topic: isList && topic?.about === 'project' ? carried.topic : (topic ?? carried.topic),
      mains: this.mainsOf(listsOn === true),
      list: carried.list,
      lines: carried.lines,
      base: baseOnly,
      compares: comparisons.compared,
    };
    return { amounts, projects, sums, shares, rates, unread: this.unread, growths: comparisons.found, next };
  }

  /** What the next sentence may go on with: what this one stated, not as a part; a line of a list its first amount. */
  private mainsOf(listsOn: boolean): readonly AmountFact[] {
    const { mains, amounts, carried } = this.at;
    if (mains.length > 0) return listsOn ? [...carried.mains, ...mains] : mains;
    const [first] = amounts;
    if (first && carried.list && !listsOn) return [first];
    return carried.mains;
  }

  private missed({ start, end }: Item): void {
    this.unread.push({ start, end, quote: this.at.reading.text.slice(start, end).trim() });
  }

  private readCount(item: Item): void {
    const { lead, quantity } = item;
    // "项目支出涉及项目2个，涉及资金5.47万元": what is counted is what the money is for.
    if (lead.about && lead.unknown === 'none') this.at.topic = { about: lead.about, project: null };
    // "本单位项目3个，预算合计215万元": of all of them.
    else if (
      quantity.unit === 'item' &&
      (((lead.ofProjects || lead.projectMoney) && lead.unknown === 'none') ||
        countsReviewed(this.at.reading.plain, item)) &&
      !this.at.ownProject()
    )
      this.at.topic = { about: 'projectExpenditure', project: null };
    // "共有3个项目，安排资金58万元"
    else if (
      quantity.unit === 'item' &&
      (lead.unknown === 'none' || /等\s*$/u.test(this.at.reading.plain.slice(lead.start, lead.end))) &&
      !lead.opensParts &&
      !this.at.ownProject() &&
      /^项目\s*[,:;(]/u.test(this.at.reading.plain.slice(quantity.end, quantity.end + 6))
    )
      this.at.topic = { about: 'projectExpenditure', project: null };
    else if (lead.ofProjects && this.at.scope.ofProjects && quantity.unit === 'item') this.at.topic = null;
    else if (quantity.unit !== 'people' && quantity.unit !== 'score' && lead.unknown === 'inside' && !this.at.topic)
      this.at.topic = OTHER;
  }

  private readPercent(item: Item): void {
    const isRead = this.percents.read(item);
    if (isRead) return;
    const { comparisons, reading } = this.at;
    const { lead } = item;
    if (comparisons.isChange(item) && lead.compares)
      this.isForeign = (lead.subjectYear ?? reading.year) !== reading.year;
    if (!comparisons.isChange(item) || this.isForeign) {
      this.missed(item);
      return;
    }
    const subject = Comparisons.subjectOf(item);
    const named = subject !== null && this.namesOther(item, subject);
    const taken = comparisons.takeChange(item, currentsOf(this.at, subject), named, this.at.reading.known);
    if (taken !== 'taken') this.missed(item);
  }

  /** "人员经费增加…" behind an amount that is something else. */
  private namesOther({ lead }: Item, subject: LeadSubject): boolean {
    return !lead.compares && (lead.about ?? lead.stage) !== null && subject !== null;
  }

  private readMoney(item: Item): void {
    const { lead } = item;
    const { comparisons, reading } = this.at;
    if (lead.shares) {
      this.percents.readBase(item);
      return;
    }
    const ofYear = lead.subjectYear ?? reading.year;
    this.isForeign = comparisons.isChange(item) && (ofYear !== reading.year || (this.isForeign && !lead.compares));
    if (this.isForeign) {
      // "2022年比2021年增加…" in the report on 2023: whose change it is, is of no amount of this year.
      comparisons.close(reading.known);
      this.detail(item);
      return;
    }
    if (comparisons.isChange(item)) {
      const { last } = this.at;
      const plan = last && savedFrom(this.at, last, item);
      if (plan) comparisons.takeBase(plan, [last], item.start, item.end, reading.known);
      const subject = Comparisons.subjectOf(item);
      const named = subject !== null && this.namesOther(item, subject);
      const taken = comparisons.takeChange(item, currentsOf(this.at, subject), named, this.at.reading.known);
      if (taken === 'taken') return;
      if (taken === 'dropped') {
        this.detail(item);
        return;
      }
    }
    if (/差(?:异|额|值)/u.test(reading.plain.slice(lead.start, lead.end))) {
      // "预算A，决算B，差异额C，差异率p%": the rate is of the two.
      const { last } = this.at;
      this.detail(item);
      this.at.last = last;
      return;
    }
    if (this.readBase(item)) return;
    comparisons.close(this.at.reading.known);
    const meaning = this.meanings.meaningOf(item);
    if (this.isPlanOf(item, meaning)) {
      this.at.gapUnlessListed(item);
      this.at.state(item, { ...meaning, stage: 'budget', apart: true });
      if (meaning.about === 'project') this.at.topic = { about: 'project', project: meaning.project };
      this.at.plans = 1;
      return;
    }
    if (meaning.about === 'other' && !item.lead.denies) this.at.gapUnlessListed(item);
    // "较2022年决算4.08万元", "人员经费比上年的380万元": of that year, also where nothing says what is compared with it.
    const { compares, year, lastYear } = item.lead;
    const isThen = compares && (lastYear || (year !== null && reading.year !== null && year !== reading.year));
    const fact = this.at.state(item, meaning, isThen || this.at.otherYear);
    this.at.sums.push(...sumOfCounted(this.at, item, fact));
    if (fact.otherYear && (item.lead.lastYear || this.isYearBefore(item))) this.openBase(fact, item);
  }

  /** "一是河湖管护经费100万元，支出96.25万元": of two amounts of a part the first was planned. */
  private isPlanOf({ lead, depth }: Item, { about }: StatedMeaning): boolean {
    const { next } = this.meanings.stages;
    const whole = this.at.groups.at(-1)?.whole;
    if (whole?.stage !== 'executed' || lead.stage !== null || (about !== 'project' && about !== 'other')) return false;
    if (!next || next.quantity.unit !== 'money' || next.pending.length > 0 || next.afterSemicolon) return false;
    const { stage, unknown, about: other, opensParts, compares } = next.lead;
    return (
      stage === 'executed' && unknown === 'none' && other === null && !opensParts && !compares && next.depth === depth
    );
  }

  /** "2023年预算33万元，2022年预算57.55万元，与上年对比减少24.55万元" */
  private isYearBefore({ lead }: Item): boolean {
    const { next } = this.meanings.stages;
    const change = next && (next.lead.direction ?? next.pending.at(-1)?.direction) && next.lead.year === null;
    return Boolean(change) && lead.year !== null && lead.year + 1 === this.at.reading.year;
  }

  /** "支出905.60万元，上年支出862.10万元，同比增加43.50万元": the change is this year's. */
  private openBase(base: AmountFact, { start, end }: Item): void {
    const alike = ({ about, stage, project, otherYear }: AmountFact) =>
      about === base.about && stage === base.stage && project === base.project && !otherYear;
    const current = base.about === 'other' ? undefined : this.at.amounts.filter(alike).at(-1);
    if (!current) return;
    this.at.last = current;
    this.at.comparisons.takeBase(base, [current], start, end, this.at.reading.known);
  }

  private detail(item: Item): true {
    const label = item.lead.direction ?? '—';
    this.at.state(item, { about: 'other', stage: 'unstated', project: null, label, apart: true });
    return true;
  }

  /** "较上年的380.00万元", "上年为102.00万元", "2022年为12.60万元", "较批复的项目支出预算88.00万元". */
  private readBase(item: Item): boolean {
    const { lead, start, end } = item;
    const { comparisons, reading, last } = this.at;
    // "较上年持平；公务接待费242万元": that comparison is over.
    const near = item.pending.at(-1);
    const compared = lead.compares || (near?.compares === true && !near.same && !item.afterSemicolon);
    const isNamed = (lead.about ?? lead.stage) !== null;
    const isBare = lead.unknown === 'none' && !isNamed;
    const isLastYear = lead.lastYear && !(lead.stage === 'carryIn');
    const isYearOnly = isBare && lead.year !== null && this.at.otherYear && last !== undefined && !last.otherYear;
    // "较2022年决算数6.80万元": its stage says no other thing.
    const said = last ?? this.at.carried.mains.at(-1);
    const isAlike = lead.unknown === 'none' && lead.about === null && lead.stage === said?.stage && !lead.whole;
    const isOtherYear =
      compared && (isBare || isAlike) && lead.year !== null && reading.year !== null && lead.year !== reading.year;
    // "与上年“三公”经费支出17.10万元相比": it names what it is of.
    const isOfOther = lead.about !== null && lead.about !== last?.about && lead.unknown === 'none';
    if (isYearOnly || isOtherYear || (isLastYear && !isOfOther && (compared || isBare))) {
      const subject = Comparisons.subjectOf(item);
      const currents = nearest(currentsOf(this.at, subject), item, this.meanings.stages.next);
      const [current] = currents;
      if (!current || lead.unknown === 'inside') {
        if (!compared || !isLastYear || lead.unknown === 'inside') return false;
        // Of whom it was last year's is not known: a change behind it is not its own.
        this.detail(item);
        this.at.last = undefined;
        return true;
      }
      const { about, stage, project, label } = current;
      const base = this.at.state(item, { about, stage, project, label, apart: true }, true);
      this.at.last = current;
      if (item.depth === 0) this.at.otherYear = current.otherYear;
      comparisons.takeBase(base, currents, start, end, reading.known);
      return true;
    }
    if (!compared || !isNamed || lead.unknown === 'inside') return false;
    const all = currentsOf(this.at, isOfOther && isLastYear ? lead : lead.subject);
    const own = this.meanings.meaningOf(item);
    const isOver = lead.about === null && item.afterSemicolon && all.length > 1;
    const of = isOver ? ledTo(all, item.quantity, this.meanings.stages.next) : undefined;
    if (isOver && (of?.about ?? 'other') === 'other') return this.detail(item);
    const currents = of ? [of, ...all.filter((fact) => fact !== of)] : all;
    const meaning = of ? { ...own, about: of.about, project: of.project, label: of.label } : own;
    if (meaning.about === 'other' || currents.length === 0) return false;
    const topic = this.at.topic;
    const isOther = lead.lastYear || (lead.year !== null && reading.year !== null && lead.year !== reading.year);
    const base = this.at.state(item, { ...meaning, apart: true }, isOther || this.at.otherYear);
    [this.at.last, this.at.topic] = [currents[0], topic];
    comparisons.takeBase(base, currents, start, end, reading.known);
    return true;
  }

  private readEach(item: Item, items: readonly Item[], from: number): void {
    const run = runOf(item, items, from);
    run.slice(1).forEach((one) => this.waiting.add(one));
    if (item.quantity.unit === 'money') this.at.comparisons.close(this.at.reading.known);
    if (!eachOf(this.at, this.meanings, this.percents, run)) run.forEach((one) => this.missed(one));
  }
}
