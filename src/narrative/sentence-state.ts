import type { Item } from './clauses';
import { amountOf, Comparisons } from './comparisons';
import type { Known } from './known';
import type { Sentence } from './lines';
import type { About, AmountFact, ProjectMention, Stage, SumStatement, TextRange } from './narrative';
import { canBePart, Group } from './parts';
import { announcesProject, projectIn } from './projects';

/** What an amount was understood to be. */
export interface Meaning {
  readonly about: About;
  readonly stage: Stage;
  readonly project: ProjectMention | null;
  readonly label: string;
  /** Said of what was named before, not listed as a part of it. */
  readonly apart?: boolean;
}

/** What may be said of one fund and of all. */
const OF_ALL_FUNDS: readonly About[] = [
  'whole',
  'basicExpenditure',
  'projectExpenditure',
  'personnel',
  'officeExpenses',
];
const FUND = /一般公共预算|财政拨款/u;

/** How far the reading of a sentence has come: what it is about, which wholes are open, what was stated. `known` is what was said before it. */
export class SentenceState {
  readonly amounts: AmountFact[] = [];
  readonly projects: ProjectMention[] = [];
  readonly sums: SumStatement[] = [];
  readonly notUnderstood: TextRange[] = [];
  readonly comparisons: Comparisons;
  readonly range: TextRange;
  readonly groups: Group[] = [];
  /** What the sentence is about until it names something else. */
  topic: { readonly about: About; readonly project: ProjectMention | null } | null = null;
  project: ProjectMention | null = null;
  otherYear = false;
  /** The amount right before, if it was understood. */
  last: AmountFact | undefined;
  /** The sentence's last amount of the department as a whole. */
  whole: AmountFact | undefined;
  private depth = 0;
  /** What is said is said of one fund only. */
  private ofFund = false;

  constructor(
    readonly text: string,
    readonly plain: string,
    readonly sentence: Sentence,
    private readonly year: number | null,
    readonly known: Known,
    /** The project that the sentences before it were about, below the same heading. */
    readonly carried: ProjectMention | null,
  ) {
    const { start, end, projectHeading } = sentence;
    this.range = { start, end, quote: text.slice(start, end) };
    this.comparisons = new Comparisons(text, this.range);
    if (projectHeading) {
      this.project = { name: projectHeading.quote, how: 'labelled', place: projectHeading, section: sentence.section };
      this.topic = { about: 'project', project: this.project };
    }
  }

  /** Brackets, 其中, years and project names before the quantity. */
  enter({ lead, pending, depth, afterSemicolon }: Item): void {
    while (this.groups.length > 0 && (this.groups.at(-1)?.depth ?? 0) > depth) this.closeGroup();
    // "其中…；年中追加…": a list of parts ends with its clause, unless another part is named.
    if (
      afterSemicolon &&
      lead.about === null &&
      lead.stage !== null &&
      lead.clear &&
      this.groups.at(-1)?.depth === depth
    ) {
      this.closeGroup();
    }
    // "基本支出360.55万元。其中：…": a full stop before 其中 ends nothing.
    const last = this.amounts.at(-1) ?? this.before();
    const all = [...pending, lead];
    const opens = all.some((part) => part.opensParts) || (depth > this.depth && last !== undefined);
    if (opens && last) this.groups.push(new Group(last, depth));
    this.depth = depth;
    for (const part of all) {
      if (!part.compares && (part.year !== null || part.lastYear)) {
        this.otherYear = part.lastYear || (part.year !== null && this.year !== null && part.year !== this.year);
      }
    }
    pending.forEach((part, index) => {
      const announced = index > 0 && announcesProject(this.plain, pending[index - 1] ?? part);
      const named = projectIn(this.text, this.plain, part, this.sentence, announced);
      // A clause of its own names a project only when it says so.
      if (named && named.how !== 'named') this.enterProject(named);
      else if (part.about && part.clear && !part.compares) this.topic = { about: part.about, project: null };
    });
  }

  private before(): AmountFact | undefined {
    const { last } = this.known;
    const between = last && this.plain.slice(last.sentence.end, this.sentence.start);
    return between !== undefined && between.length < 4 && !between.includes('\n') ? last : undefined;
  }

  enterProject(project: ProjectMention): void {
    this.project = project;
    this.projects.push(project);
    this.topic = { about: 'project', project };
  }

  /** The sentence is over: what is still open is closed. */
  close(): void {
    this.comparisons.close();
    while (this.groups.length > 0) this.closeGroup();
  }

  private closeGroup(): void {
    const group = this.groups.pop();
    if (group) this.sums.push(...group.statement(this.range));
  }

  missed({ start, end }: Item): void {
    this.last = undefined;
    const group = this.groups.at(-1);
    if (group) group.hasGap = true;
    this.notUnderstood.push({ start, end, quote: this.text.slice(start, end).trim() });
  }

  /** What a comparison or a share can be about: the last amount, or the whole whose parts were listed. */
  currents(subject: About | null): readonly AmountFact[] {
    if (subject) {
      const known = this.known.of(subject).filter((fact) => !fact.otherYear);
      return known.filter(({ stage }) => stage !== 'carryOver' && stage !== 'adjustment');
    }
    const { last } = this;
    const wholes = this.groups.map((group) => group.whole).reverse();
    return [...(last ? [last] : []), ...wholes.filter((whole) => whole !== last)];
  }

  state(item: Item, { about, stage, project, label, apart = false }: Meaning): void {
    const { quantity, lead } = item;
    const amount = amountOf(quantity);
    const fact: AmountFact = {
      about,
      stage,
      amount: lead.negative ? { ...amount, number: amount.number.times(-1) } : amount,
      approximate: quantity.approximate,
      otherYear: this.otherYear,
      ofFund: this.saysFund(item) && OF_ALL_FUNDS.includes(about),
      project,
      label,
      place: { start: item.start, end: item.end, quote: this.text.slice(item.start, item.end).trim() },
      sentence: this.range,
    };
    while (this.groups.length > 1 && !this.accepts(this.groups.at(-1), fact)) {
      const top = this.groups.at(-1);
      if (top && top.depth >= item.depth && this.groups.some((group) => this.accepts(group, fact))) this.closeGroup();
      else break;
    }
    const group = this.groups.at(-1);
    const isPart = !apart && this.accepts(group, fact);
    if (isPart) group?.parts.push(fact);
    else if (about !== 'other' && !apart) this.topic = { about, project };
    this.amounts.push(fact);
    this.known.add(fact);
    this.last = fact;
    if (about === 'whole') this.whole = fact;
  }

  /** A fund named holds for what follows, until the whole is named. */
  private saysFund({ lead, pending }: Item): boolean {
    const all = [...pending, lead];
    if (all.some((part) => part.ofFund)) this.ofFund = true;
    else if (all.some((part) => part.whole || part.ofYear)) this.ofFund = false;
    const { heading } = this.sentence.section;
    return this.ofFund || (this.groups.at(-1)?.whole.ofFund ?? false) || FUND.test(heading);
  }

  private accepts(group: Group | undefined, { about, stage }: AmountFact): boolean {
    if (!group || !canBePart(group.whole, about, stage)) return false;
    const same = stage === 'unstated' || group.whole.stage === 'unstated' || stage === group.whole.stage;
    return same || about === group.whole.about || group.whole.stage === 'income';
  }
}
