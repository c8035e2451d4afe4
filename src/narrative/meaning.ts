import { arrives, type Item } from './clauses';
import type { Lead } from './lead';
import { announcesProject, projectIn } from './naming';
import type { About, Stage } from './narrative';
import { listSummed, projectsCounted } from './listed-sum';
import { headedSame, itemNamed, listedStage, namedBefore, saysName } from './named-project';
import { isSource } from './sources';
import { isSumOf, isSumOfBudget } from './stated-sum';
import { canBePart, isPartOf } from './parts';
import { isAnothers, isUse, ofDeed } from './deeds';
import { vehiclesPart } from './vehicles-part';
import { isBelowProjects } from './items';
import { bareName } from './project-names';
import { isThreePublic, THREE_KINDS } from './scope';
import { SPENDING, spendingOf, StageMeanings } from './stage-meaning';
import type { SentenceState } from './state';
import type { StatedMeaning } from './stated-meaning';

const OF_BASIC: readonly About[] = ['personnel', 'officeExpenses'];
const LONGEST_LABEL = 60;

/** What the amounts of a sentence are, by the words before them, what the sentence said so far, and what it inherits. */
export class Meanings {
  readonly stages: StageMeanings;

  constructor(private readonly at: SentenceState) {
    this.stages = new StageMeanings(at);
  }

  /** What the amount is. What the words leave open is `other`, by its label. */
  meaningOf(item: Item): StatedMeaning {
    return this.figure(item) ?? this.other(item);
  }

  private other({ lead, start }: Item): StatedMeaning {
    const from = Math.max(Math.min(start, lead.start), lead.end - LONGEST_LABEL);
    const whole = this.at.groups.at(-1)?.whole;
    const label = this.at.reading.text.slice(from, lead.end).trim();
    return {
      about: 'other',
      stage: whole?.stage ?? lead.stage ?? 'unstated',
      project: null,
      label: label === '' ? '—' : label,
    };
  }

  private figure(item: Item): StatedMeaning | undefined {
    const { lead, pending } = item;
    // "按政府采购资金类型划分，财政拨款…": what was bought with it.
    if (/^\s*按政府采购/u.test(this.at.range.quote)) return undefined;
    if (lead.denies || lead.shares || lead.rates || this.isOfItem(lead)) return undefined;
    if (this.at.scope.ofLevel && !lead.own) return undefined;
    const counted = projectsCounted(this.at, item, this.staged(lead));
    if (counted !== undefined) return counted ?? undefined;
    const named = this.named(item);
    if (named) return named;
    // "追加20万元，其中调整人员经费4万元": what was added, by its use.
    if (lead.stage === 'adjustment' && lead.about && OF_BASIC.includes(lead.about) && this.at.groups.length > 0)
      return undefined;
    const headed = this.headed(item);
    if (headed) return headed;
    const ofVehicles = vehiclesPart(this.at, item);
    if (ofVehicles) return this.ofThing({ ...lead, about: ofVehicles, abouts: [] }, ofVehicles, item);
    if (lead.unknown === 'inside') return ofDeed(this.at, item, this.stages.next);
    const { about } = lead;
    if (about === 'other' || isAnothers(this.at, lead)) return undefined;
    // "全年支出264万元，其中人员经费152万元" in a project's own report: one of its uses.
    if (about && OF_BASIC.includes(about) && isUse(this.at, item)) return undefined;
    if (about) return this.ofThing(lead, about, item);
    if (isSource(this.at, item, this.stages.next, this.levels)) return undefined;
    if (lead.stage) return this.stages.ofStage(item, lead.stage);
    if (lead.own || lead.projectMoney) return this.ofMoney(item);
    if (lead.ofFund && !item.joined) return this.ofFund(item);
    const done = pending.at(-1);
    // "按生均1000元安排，共计236万元"
    if (lead.sumsUp && done?.act && done.stage && done.unknown === 'none' && !done.about)
      return this.summed(item) ?? this.stages.ofStage({ ...item, lead: done }, done.stage);
    if (lead.sumsUp) return this.summed(item);
    const before = pending.at(-1);
    const isEmpty = lead.words.every(({ kind }) => kind === 'filler' || kind === 'time' || kind === 'year');
    if (before?.unknown === 'none' && isEmpty) {
      if (before.about && before.abouts.length === 1) return this.ofThing(before, before.about, item);
      if (before.ofFund && !before.stage) return this.ofFund({ ...item, lead: before });
      if (before.stage && !before.opensParts) return this.stages.ofStage({ ...item, lead: before }, before.stage);
    }
    if (lead.words.some(({ kind }) => kind !== 'filler' && kind !== 'year')) return undefined;
    const { topic, scope } = this.at;
    // "项目共3个，涉及资金3740万元": of all of them.
    const isInvolved = lead.words.some((word) => word.kind === 'filler' && /^涉及|^资金$/u.test(word.text));
    if (scope.ofProjects && !topic && isInvolved && before?.unknown !== 'inside')
      return { about: 'projectExpenditure', stage: 'unstated', project: null, label: '', apart: true };
    if (!topic || item.joined || topic.about === 'whole') return undefined;
    const stage = isSumOfBudget(this.at, item, topic) ? 'budget' : 'unstated';
    return { about: topic.about, stage, project: topic.project, label: '', apart: true };
  }

  /** "用于保障机构正常运转的日常支出1688.20万元" below 基本支出情况: what the heading names, in the words of the accounts. */
  private headed({ lead }: Item): StatedMeaning | undefined {
    const { scope, amounts, reading, sentence } = this.at;
    const { about } = scope;
    if (about === null || !SPENDING.includes(about) || lead.unknown !== 'inside' || lead.about !== null)
      return undefined;
    if (amounts.length > 0 || !sentence.first || scope.project || lead.stage === 'initial' || lead.stage === 'budget')
      return undefined;
    const words = reading.plain.slice(lead.start, lead.end);
    if (!/(?:用于|为|保障).*支出\s*(?:共|为|共计|合计)?\s*$/u.test(words)) return undefined;
    return { about, stage: spendingOf(scope), project: null, label: '' };
  }

  /** Below 行政运行（项） only what names the unit, a fund or 三公 is more than that item's. */
  private isOfItem(lead: Lead): boolean {
    return (
      this.at.scope.ofItem && !lead.whole && !lead.ofFund && (lead.about === null || SPENDING.includes(lead.about))
    );
  }

  /** How many amounts of the sentence come from a level of government each: then they are sources, not the sum. */
  levels = 0;

  private named(item: Item): StatedMeaning | undefined {
    const { lead, pending } = item;
    const { text, plain } = this.at.reading;
    const title = this.at.scope.project;
    if (title && lead.about === null && saysName(this.at, item, title)) {
      return { about: 'project', stage: this.staged(lead) ?? this.partStage('project'), project: title, label: '' };
    }
    const announced = pending.some((part) => announcesProject(plain, part));
    const before = namedBefore(this.at, lead, plain);
    if (!(before || lead.unknown === 'inside' || announced || /[“"「『]/u.test(text.slice(lead.start, lead.end))))
      return undefined;
    const read = projectIn(text, plain, lead, this.at.sentence.paragraph.section, announced);
    // 中小企业发展专项资金: a word of the vocabulary may be the beginning of a name.
    const own = before && (!read || bareName(before.name).includes(bareName(read.name))) ? before : read;
    const found = own ?? itemNamed(this.at, item, this.stages.next);
    if (!found) return undefined;
    const project = headedSame(this.at, found);
    const whole = this.at.groups.at(-1)?.whole;
    const isOfProjects = whole?.about === 'projectExpenditure';
    if (project === found && found.how === 'named' && !isOfProjects && lead.stage === null && lead.about === null) {
      // "改造资金2380万元": only a stage, a heading or a list of projects makes a project of it.
      const isHeaded = this.at.scope.money || isBelowProjects(this.at.sentence.paragraph.section);
      if (whole || !isHeaded || this.at.scope.project) return undefined;
    }
    // In a project's own report another name is a part of it.
    const isListed = whole !== undefined && whole === this.at.carried.list && lead.stage !== null;
    if (project === found && found.how === 'named' && this.at.scope.project && whole?.project && !isListed)
      return undefined;
    if (found.how !== 'named' || isOfProjects) this.at.enterProject(project);
    else this.at.topic = { about: 'project', project };
    // "资金使用情况：76万元用于环境整治"
    const isSpent = lead.start > item.quantity.start && this.at.scope.stage === 'executed';
    const stage =
      this.staged(lead) ??
      (isSpent ? 'executed' : null) ??
      (lead.about === 'projectExpenditure' || /经费支出\s*$/u.test(plain.slice(lead.start, lead.end))
        ? spendingOf(this.at.scope)
        : this.partStage('project'));
    return {
      about: 'project',
      stage: stage === 'unstated' ? listedStage(this.at, item, project) : stage,
      project,
      label: project.name,
    };
  }

  /** The stage that a lead names: a bare 支出 is what its heading says, or its list. */
  private staged(lead: Lead): Stage | null {
    if (lead.stage === 'executed' && lead.bare) {
      const whole = this.at.groups.find(
        (group) => group.whole.stage === 'initial' || group.whole.stage === 'budget',
      )?.whole;
      if (whole && lead.about && canBePart(whole, lead.about, null)) return whole.stage;
      return spendingOf(this.at.scope);
    }
    // "年初预算1200万元，其中：基本支出预算900万元": the parts of what was planned first were planned first.
    const whole = this.at.groups.at(-1)?.whole;
    if (lead.stage === 'budget' && lead.about && whole?.stage === 'initial' && canBePart(whole, lead.about, null))
      return 'initial';
    return lead.stage;
  }

  private ofThing(lead: Lead, about: About, item: Item): StatedMeaning | undefined {
    // Among the sources of a final account 其他收入 is one of several; by itself it is what 1-2 calls 其他资金.
    const isSource = lead.words.some((word) => word.kind === 'about' && word.text === '其他收入');
    if (isSource && this.at.groups.at(-1)?.whole.about === 'whole') return undefined;
    // "人员经费和公用经费等基本支出"
    const named = lead.words.filter((word) => word.kind === 'about').at(-1);
    const isAll =
      named !== undefined && /等(?:各项|日常)?$/u.test(this.at.reading.plain.slice(lead.start, named.start));
    const first = isAll ? undefined : lead.abouts.at(-2);
    // "项目支出656.93万元，其中本级项目支出385.58万元": a part of the same.
    const same = this.at.groups.at(-1)?.whole;
    const ofSame = this.staged(lead) ?? same?.stage;
    const isSame = same?.about === about && about === 'projectExpenditure' && same.stage === ofSame;
    if (isSame && lead.unknown === 'none' && isPartOf(item, same)) return undefined;
    // "因公出国费、公务接待费、公务用车运行费决算总额8.50万元": of what is named together, not of the last.
    const kinds = isAll ? 0 : THREE_KINDS.filter((kind) => lead.abouts.some((one) => kind.includes(one))).length;
    if (kinds === 3) return this.ofThing({ ...lead, about: 'threePublic', abouts: [] }, 'threePublic', item);
    if (kinds === 2) return undefined;
    // "基本支出中人员经费655.20万元"
    const isOfBasic = first === 'basicExpenditure' && OF_BASIC.includes(about) && lead.abouts.length === 2;
    const isWithin = first === about || first === 'governmentFunds' || (first && isThreePublic(first));
    if (lead.abouts.length > 1 && !isAll && !(first === about || isOfBasic || (isWithin && isThreePublic(about))))
      return undefined;
    const project = this.at.ownProject();
    const isOwn = !lead.whole && !lead.ofYear && !lead.ofFund && !lead.sumsUp && this.at.amounts.length === 0;
    // Under a project's own heading, or behind the sentence that names it, 项目支出 is that project's.
    const belongs = project !== null && (isOwn || this.at.project !== null || this.at.scope.project !== null);
    if (about === 'projectExpenditure' && belongs && !lead.whole && !lead.ofFund) {
      return { about: 'project', stage: this.staged(lead) ?? 'executed', project, label: '' };
    }
    const stage = this.staged(lead) ?? this.impliedStage(about, item);
    return { about, stage: isSource && stage === 'unstated' ? 'income' : stage, project: null, label: '' };
  }

  /** A part is of its whole's kind; 基本支出 by itself is what was spent, unless its heading speaks of budgets. */
  impliedStage(about: About | undefined, item?: Item): Stage {
    const { groups, whole, scope, carried, reading, topic } = this.at;
    const group = groups.find((one) => about !== undefined && canBePart(one.whole, about, null));
    const of = group?.whole ?? (about && isThreePublic(about) ? undefined : whole);
    if (of?.stage === 'unstated' && about && SPENDING.includes(about)) return scope.stage ?? 'executed';
    if (of && of.stage !== 'income' && of.stage !== 'carryOver') return of.stage;
    if (of) return of.stage === 'income' && about === 'governmentFunds' ? 'income' : 'unstated';
    if (this.at.labelled) return this.at.labelled;
    const family =
      about && isThreePublic(about)
        ? 'threePublic'
        : about && OF_BASIC.includes(about)
          ? 'basicExpenditure'
          : undefined;
    const near = family && reading.known.of(family)[0];
    const isNear =
      near && (near.place.start >= this.at.sentence.paragraph.section.start || carried.mains.includes(near));
    if (near && isNear && !near.otherYear && near.stage !== 'unstated') return near.stage;
    if (scope.stage && about !== undefined) return scope.stage;
    const said = item && topic?.about === about ? item.pending.at(-1)?.stage : null;
    if (said) return said;
    return about && SPENDING.includes(about) ? 'executed' : 'unstated';
  }

  private partStage(about: About): Stage {
    const whole = this.at.groups.at(-1)?.whole;
    return whole && canBePart(whole, about, null) ? whole.stage : 'unstated';
  }

  private ofMoney({ lead, end }: Item): StatedMeaning | undefined {
    const project = this.at.ownProject();
    const stage = arrives(this.at.reading.plain, end) ? 'income' : 'unstated';
    // "其中：直补资金…，项目资金…": one use of the project's money, or one of its sources.
    if (!lead.own && this.at.groups.at(-1)?.whole.about === 'project') return undefined;
    // "安排项目12个，项目资金740万元"
    const isOfAll = this.at.topic?.about === 'projectExpenditure' && this.at.amounts.length === 0;
    if (project && !lead.leavesProject) return { about: 'project', stage, project, label: '' };
    if (isOfAll) return { about: 'projectExpenditure', stage, project: null, label: '' };
    // 项目经费 beside 人员经费 and 公用经费 is what others call 项目支出.
    const group = this.at.groups.at(-1);
    const isLine = group !== undefined && group.whole === this.at.carried.list && !lead.own;
    const isBeside =
      isLine || group?.parts.some(({ about }) => OF_BASIC.includes(about) || about === 'basicExpenditure');
    if (group && isBeside && group.whole.about === 'whole' && lead.unknown === 'none')
      return { about: 'projectExpenditure', stage: group.whole.stage, project: null, label: '' };
    return undefined;
  }

  private ofFund(item: Item): StatedMeaning | undefined {
    if (this.at.ownProject()) return undefined;
    const { lead } = item;
    const isReceived = lead.words.some((word) => word.kind === 'fund' && word.text.endsWith('收入'));
    const group = this.at.groups.at(-1)?.whole;
    const isOfWhole = group?.about === 'whole' || group?.about === 'generalBudget';
    const stage: Stage = isReceived || this.at.labelled === 'income' ? 'income' : isOfWhole ? group.stage : 'unstated';
    return { about: 'generalBudget', stage, project: null, label: '' };
  }

  /** "公务接待支出1.80万元，公务用车…4.00万元，合计5.80万元": of what the heading names. */
  private summed(item: Item): StatedMeaning | undefined {
    const { scope, amounts, labelled, topic } = this.at;
    const list = listSummed(this.at, item);
    if (list) return list;
    // "安排甲、乙等2个项目，资金共计125万元"
    if (topic?.about === 'projectExpenditure' && amounts.length === 0)
      return { about: topic.about, stage: 'unstated', project: null, label: '', apart: true };
    if (topic && isSumOfBudget(this.at, item, topic))
      return { about: topic.about, stage: 'budget', project: topic.project, label: '', apart: true };
    // "收入：财政拨款3268.00，事业收入412.50，合计3680.50"
    if (labelled && isSumOf(item, this.at.mains) && !this.at.ownProject())
      return { about: 'whole', stage: labelled, project: null, label: '' };
    const about =
      scope.about ?? (amounts.length > 1 && amounts.every((fact) => isThreePublic(fact.about)) ? 'threePublic' : null);
    const [first] = amounts;
    // "基本支出和项目支出分别为…、…，合计2539万元"
    const [a, b, ...more] = amounts;
    const isBoth = a && b && more.length === 0 && SPENDING.includes(a.about) && SPENDING.includes(b.about);
    if (isBoth && a.about !== b.about && a.stage === b.stage && a.otherYear === b.otherYear)
      return { about: 'whole', stage: a.stage, project: null, label: '' };
    return about && first ? { about, stage: first.stage, project: null, label: '' } : undefined;
  }
}
