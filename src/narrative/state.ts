import type { Item } from './clauses';
import { statedAmount } from './amount';
import { Comparisons } from './comparisons';
import type { Carried, SentenceReading, Topic } from './carried';
import { headsStage, type Lead } from './lead';
import { allName, announcesProject, projectIn } from './naming';
import type { About, AmountFact, ProjectMention, Stage, SumStatement, TextRange } from './narrative';
import { isInvolved, mainBefore, opensAll, wholeBefore, wholeNamed } from './opened-whole';
import { accepts, canBePart, PartGroup, isOfOtherStage } from './parts';
import { isProjectName, mayNameItem } from './project-names';
import type { Scope } from './scope';
import { summedUp } from './summed-up';
import type { Sentence } from './tree';
import type { StatedMeaning } from './stated-meaning';
import { isAnother, isCounted, partOf } from './turns';

/** What may be said of one fund and of all. */
const OF_ALL_FUNDS: readonly About[] = [
  'whole',
  'basicExpenditure',
  'projectExpenditure',
  'personnel',
  'officeExpenses',
];

const OUTSIDE = { topic: null, ofFund: false } as const;

const OTHER_FUNDS: readonly About[] = ['governmentFunds', 'stateCapital', 'socialInsurance'];

/** So many wholes may be open within each other, and so many amounts beside one are tried as its other parts: no report says more at once. */
const MOST_OPEN = 12;
const MOST_BESIDE = 60;

/** How far the reading of a sentence has come: what it is about, which wholes are open, what was stated. */
export class SentenceState {
  readonly amounts: AmountFact[] = [];
  readonly mains: AmountFact[] = [];
  readonly projects: ProjectMention[] = [];
  readonly sums: SumStatement[] = [];
  readonly comparisons: Comparisons;
  readonly range: TextRange;
  readonly groups: PartGroup[] = [];
  /** What the sentence is about until it names something else. */
  topic: Topic | null = null;
  project: ProjectMention | null = null;
  otherYear: boolean;
  /** The list of parts that was closed last. */
  closed: PartGroup | undefined;
  /** The amount right before. */
  last: AmountFact | undefined;
  /** The sentence's last amount of the department as a whole. */
  whole: AmountFact | undefined;
  /** The stage that a label by itself names for what stands behind it: "支出：人员经费…", "预算中，…". */
  labelled: Stage | null = null;
  /** How many things but the whole were planned since something was spent: "甲安排320万元，已支付298.50万元" is one of a pair. */
  plans = 0;
  private depth = 0;
  /** The last amount on every depth of brackets: behind a bracket the sentence goes on with what stands before it. */
  private readonly lasts: (AmountFact | undefined)[] = [];
  /** What the sentence was about on every depth of brackets, and of which fund: what a bracket names ends with it. */
  private readonly outer: { readonly topic: Topic | null; readonly ofFund: boolean }[] = [];
  /** Years in brackets end with them. */
  private readonly years: boolean[] = [];
  /** What is said is said of one fund only. */
  private ofFund = false;
  private otherFunds = false;

  constructor(
    readonly reading: SentenceReading,
    readonly sentence: Sentence,
    readonly scope: Scope,
    readonly carried: Carried,
  ) {
    const { start, end } = sentence;
    this.range = { start, end, quote: reading.text.slice(start, end) };
    this.comparisons = new Comparisons(reading.text, this.range, carried.base);
    this.otherYear = scope.year !== null && reading.year !== null && scope.year !== reading.year;
    if (carried.list) this.groups.push(new PartGroup(carried.list, 0));
  }

  /** Brackets, 其中, years and project names before the quantity. */
  enter(item: Item, before?: Item): void {
    const { lead, pending, depth } = item;
    const isRate = before?.quantity.unit === 'percent' && before.lead.rates !== null;
    const all = [...pending, lead];
    while (this.groups.length > 0 && (this.groups.at(-1)?.depth ?? 0) > depth) this.closeGroup();
    while (this.years.length > depth) this.otherYear = this.years.pop() ?? false;
    while (this.years.length < depth) this.years.push(this.otherYear);
    const ends = item.afterSemicolon && lead.about === null && lead.stage !== null && lead.unknown === 'none';
    const open = this.groups.at(-1);
    // "主要用于32个站点运营；": what listed nothing before the semicolon lists nothing behind it.
    const isIdle = item.afterSemicolon && open?.parts.length === 0 && open.whole !== this.carried.list;
    if (isIdle && open.depth === depth && !all.some((part) => part.opensParts)) this.closed = this.groups.pop();
    if (ends && !all.some((part) => part.opensParts) && open?.depth === depth) {
      this.closeGroup();
      // "其中追加防汛经费20万元；调整后预算120万元": behind the list it is about the whole again.
      const isMentioned = this.topic?.project?.how === 'named' && open.whole.about !== 'project';
      if (isMentioned) this.topic = { about: open.whole.about, project: null };
    }
    if (depth < this.depth) ({ topic: this.topic, ofFund: this.ofFund } = this.outer[depth] ?? OUTSIDE);
    for (let at = this.depth; at < depth; at++) this.outer[at] = { topic: this.topic, ofFund: this.ofFund };
    const outside = this.lasts.slice(0, depth + 1).filter((fact) => fact !== undefined);
    if (depth < this.depth) this.last = outside.at(-1) ?? this.last;
    if (depth > this.depth) this.topic = partOf(open, this.last) ?? this.topic;
    if (isAnother(item, this.reading.plain)) this.project = this.topic = null;
    this.openGroup(item, all, isRate);
    // "公用经费控制率94.6%（支出47.3万元，预算50万元）": of the same, to the end of the bracket.
    if (isRate && depth > this.depth && before.lead.about) this.topic = { about: before.lead.about, project: null };
    this.depth = depth;
    for (const part of all) if (!part.compares) this.enterYear(part, part === lead);
    pending.forEach((part, index) =>
      this.enterClause(part, index > 0 && announcesProject(this.reading.plain, pending[index - 1] ?? part)),
    );
  }

  private openGroup(item: Item, all: readonly Lead[], isRate: boolean): void {
    const { depth, lead } = item;
    const { plain } = this.reading;
    const says = all.some((part) => part.opensParts) || isInvolved(item, plain, this.last);
    const brackets = depth > this.depth && this.last !== undefined && !isRate;
    const lists = item.afterColon && this.last !== undefined && canBePart(this.last, lead.about ?? 'other', lead.stage);
    if (!says && !brackets && !lists) return;
    const whole =
      this.amounts.length > 0
        ? wholeBefore(item, this.last, this.mains)
        : (mainBefore(this.carried.mains, lead.about ?? 'other', lead.stage) ?? wholeNamed(all, this.reading.known));
    if (!whole) return;
    // Of what is open beyond any report nothing is claimed: the innermost list counts as one with a gap.
    for (; this.groups.length >= MOST_OPEN; this.closeGroup()) this.leaveGap();
    // Behind a full stop it may be any that the sentence before stated.
    const before = this.amounts.length > 0 ? [] : this.carried.mains;
    const beside = [...this.groups.map((group) => group.whole), ...[...before, ...this.mains].slice(-MOST_BESIDE)];
    const around = beside.filter((fact) => fact !== whole);
    const some = all.some((part) => part.words.some((word) => word.kind === 'parts' && word.text === '含'));
    this.groups.push(new PartGroup(whole, depth, around, some, opensAll(all, plain)));
  }

  private enterYear(part: Lead, isOwn: boolean): void {
    if (part.lastYear) this.otherYear = isOwn || this.otherYear;
    else if (part.year !== null && !isCounted(part, isOwn, this.reading))
      this.otherYear = this.reading.year !== null && part.year !== this.reading.year;
  }

  private enterClause(part: Lead, announced: boolean): void {
    const { text, plain } = this.reading;
    const named = projectIn(text, plain, part, this.sentence.paragraph.section, announced);
    const said = plain.slice(part.start, part.end);
    if (headsStage(part, plain)) this.labelled = part.stage;
    // "甲：预算A，支出B；乙：预算C，支出D": another label, another thing.
    const isLabel =
      plain.charAt(part.end) === ':' && part.unknown === 'inside' && part.about === null && part.stage === null;
    const words = isLabel ? said : '';
    if (isLabel && this.scope.project?.how === 'labelled' && (mayNameItem(words) || isProjectName(words))) {
      const start = part.start + (words.length - words.trimStart().length);
      const end = start + words.trim().length;
      const place = { start, end, quote: text.slice(start, end) };
      this.enterProject({ name: place.quote, how: 'labelled', place, section: this.sentence.paragraph.section });
      return;
    }
    // A clause of its own names a project only when it says so, or says nothing else.
    const all = this.carried.list === null ? allName(text, plain, part, this.sentence.paragraph.section) : undefined;
    if (all && (named?.how ?? 'named') === 'named') this.enterProject(all);
    else if (named && named.how !== 'named') this.enterProject(named);
    else if (part.own && this.ownProject()) this.topic = { about: 'project', project: this.ownProject() };
    else if (this.headsMoney(part)) this.topic = { about: 'projectExpenditure', project: null };
    else if (part.about && part.unknown === 'none' && !part.compares) this.topic = { about: part.about, project: null };
  }

  /** "项目经费：年初预算100万元": a label by itself. */
  private headsMoney({ about, stage, unknown, projectMoney, end }: Lead): boolean {
    const isLabel = this.reading.plain.charAt(end) === ':' && about === null && stage === null && unknown === 'none';
    return isLabel && projectMoney && !this.ownProject();
  }

  /** The project that 该项目 means: of the sentence, else of what stands before it, else of the heading or the title. */
  ownProject(): ProjectMention | null {
    return this.project ?? this.scope.project ?? this.carried.project;
  }

  enterProject(project: ProjectMention): void {
    this.project = project;
    this.projects.push(project);
    this.topic = { about: 'project', project };
  }

  /** The sentence is over: what is still open is closed. */
  close(items: readonly Item[]): void {
    const { reading, amounts, sums, range } = this;
    this.sums.push(...summedUp(items, { plain: reading.plain, amounts, sums, sentence: range }));
    this.comparisons.close(this.reading.known);
    while (this.groups.length > 0) this.closeGroup();
  }

  private closeGroup(): void {
    const group = this.groups.pop();
    if (group) this.closed = group;
    if (group && group.whole !== this.carried.list) this.sums.push(...group.statement(this.range));
  }

  private leaveGap(): void {
    const group = this.groups.at(-1);
    if (group) group.hasGap = true;
  }

  /** What cannot be named leaves a list of parts open, unless it is one of them by its place. */
  gapUnlessListed({ lead }: Item): void {
    if (lead.unknown !== 'inside') this.leaveGap();
  }

  /** The wholes whose parts are being listed, nearest first. */
  wholes(): readonly AmountFact[] {
    return this.groups.map((group) => group.whole).reverse();
  }

  state(
    item: Item,
    { about, stage, project, label, apart = false, projects }: StatedMeaning,
    otherYear = this.otherYear,
  ): AmountFact {
    const { quantity, lead } = item;
    const amount = statedAmount(quantity);
    const fact: AmountFact = {
      about,
      stage,
      amount: lead.negative ? { ...amount, number: amount.number.times(-1) } : amount,
      approximate: quantity.approximate,
      otherYear,
      ofFund: this.saysFund(item) && OF_ALL_FUNDS.includes(about),
      project,
      ...(projects ? { projects } : {}),
      section: this.sentence.paragraph.section,
      label,
      place: { start: item.start, end: item.end, quote: this.reading.text.slice(item.start, item.end).trim() },
      sentence: this.range,
    };
    while (this.groups.length > 1 && !accepts(this.groups.at(-1), fact)) {
      const top = this.groups.at(-1);
      if (top && item.depth === 0 && top.depth >= item.depth && this.groups.some((group) => accepts(group, fact)))
        this.closeGroup();
      else break;
    }
    this.countPlan(fact, lead.stage);
    const group = this.groups.at(-1);
    const isPart = !apart && !isOfOtherStage(group, fact, lead) && accepts(group, fact);
    if (isPart) group?.parts.push(fact);
    else if (!apart) {
      // "三公经费支出…，其中：公务用车购置安排…": of another stage, and one of them all the same.
      if (group && about === 'vehiclePurchase') group.hasGap = true;
      if (about !== 'other') {
        // "追加项目经费120万元，年末预算614.20万元": what the addition was for is not what follows is about.
        const isUse = stage === 'adjustment' && about !== 'whole' && about !== 'project' && this.topic?.about !== about;
        if (!isUse) this.topic = { about, project };
      }
      // "车管业务费年初预算300万元，支出291万元": what follows is said of the same.
      else if (
        lead.unknown === 'inside' &&
        (lead.stage !== null || this.opensLine()) &&
        (this.topic === null || this.topic.about === 'project')
      )
        this.topic = { about, project: null };
      if (item.depth === 0) this.mains.push(fact);
    }
    this.amounts.push(fact);
    this.otherFunds ||= OTHER_FUNDS.includes(about);
    this.reading.known.add(fact);
    this.last = fact;
    this.lasts.length = Math.min(this.lasts.length, item.depth);
    this.lasts[item.depth] = fact;
    if (about === 'whole') this.whole = fact;
    return fact;
  }

  /** "1.水库加固资金3200万元，支付3040万元": what a line of a list begins with is what all of it is about. */
  private opensLine(): boolean {
    return this.sentence.first && this.amounts.length === 0 && this.sentence.paragraph.counted !== null;
  }

  private countPlan({ about, otherYear }: AmountFact, said: Stage | null): void {
    if (otherYear || about === 'whole') return;
    if (said === 'budget' || said === 'initial') this.plans++;
    else if (said !== null) this.plans = 0;
  }

  /** A fund named holds for what follows, until the whole is named. */
  private saysFund({ lead, pending }: Item): boolean {
    const all = [...pending, lead];
    if (all.some((part) => part.ofFund)) this.ofFund = true;
    else if (all.some((part) => part.whole || part.all || part.ofYear)) this.ofFund = false;
    // Behind what other funds paid a total is of all of them.
    if (!lead.ofFund && this.otherFunds) this.ofFund = false;
    return this.ofFund || (this.groups.at(-1)?.whole.ofFund ?? false) || this.scope.ofFund;
  }
}
