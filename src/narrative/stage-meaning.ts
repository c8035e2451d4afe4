import { statedAmount, isAbove } from './amount';
import type { Item } from './clauses';
import { goesOnLike, isPaidFor } from './deeds';
import { isBelowProjects } from './items';
import type { Lead } from './lead';
import { REASON } from './naming';
import type { About, Stage } from './narrative';
import { canBePart } from './parts';
import { ofSeveral } from './project-names';
import { isThreePublic, type Scope } from './scope';
import type { SentenceState } from './state';
import type { StatedMeaning } from './stated-meaning';

/** Words that can only mean the department's total: 总支出, 支出合计. */
const TOTAL = /[总整]|合计|累计|全年|本年|年度|年末|年终|年底/u;
/** Names that say 支出 themselves: said without a stage they are what was spent. */
export const SPENDING: readonly About[] = ['basicExpenditure', 'projectExpenditure'];
const PLANNED: readonly Stage[] = ['initial', 'budget'];

/** Its parts begin so soon behind a whole; one of them is 基本支出 with its figure. */
const SOON = 30;
const OF_BASIC = /基本支出(?:预算|决算|执行)?数?[为是]?\s*\d/u;

/** So many amounts before a total are looked at: no report sums up more. */
const MOST_SUMMED = 60;

/** What 支出 without more is, below its heading. */
export function spendingOf({ stage }: Scope): Stage {
  return stage ?? 'executed';
}

/** What an amount is of which the words say the stage only: "支出98万元", "年初预算100万元". */
export class StageMeanings {
  constructor(private readonly at: SentenceState) {}

  /** The item behind the one that is read. */
  next: Item | undefined;

  ofStage(item: Item, named: Stage): StatedMeaning | undefined {
    const said = this.isAdded(item, named) ? 'adjustment' : this.isFirst(item, named) ? 'initial' : named;
    const { lead, pending, afterSemicolon } = item;
    const { topic, scope, groups, carried } = this.at;
    const words = this.at.reading.plain.slice(lead.start, lead.end);
    // What is invested in something is no figure of the unit.
    if (said === 'unstated' && /投资/u.test(words) && !this.at.ownProject()) return undefined;
    const spent = lead.bare && said === 'executed' && !this.isBehindYear() ? spendingOf(this.at.scope) : said;
    const stage = (spent === 'income' || spent === 'executed') && this.isFoot(words) ? 'unstated' : spent;
    // "支出决算为12万元，完成预算15万元的80%": of the same.
    const done = this.at.last;
    if (
      done?.stage === 'executed' &&
      PLANNED.includes(stage) &&
      pending.length === 0 &&
      /^\s*完成/u.test(words) &&
      done.about !== 'other'
    )
      return { about: done.about, stage, project: done.project, label: '', apart: true };
    const near = pending.at(-1);
    const ofUnit = lead.whole || pending.some((part) => part.whole && part.unknown !== 'inside');
    // "收入预算3420.60万元，决算3612.45万元", "收入预算年初数…，调整后…，决算数…": of the same.
    const prior = this.at.last;
    const isReceived =
      prior &&
      this.at.amounts.every((fact) => PLANNED.includes(fact.stage) && fact.about === 'whole') &&
      /收入/u.test(this.at.amounts[0]?.place.quote ?? '') &&
      /^\s*(?:年终)?决算数?\s*为?\s*$/u.test(words);
    if (isReceived && prior.about === 'whole' && pending.length === 0)
      return { about: 'whole', stage: 'income', project: null, label: '' };
    // "预算批复收入总额3180万元，支出总额3180万元": planned as well.
    const isBalanced = prior?.about === 'whole' && prior.amount.number.eq(item.quantity.number);
    if (
      isBalanced &&
      /收入/u.test(prior.place.quote) &&
      PLANNED.includes(prior.stage) &&
      /^\s*支出(?:总[额计数]|合计)/u.test(words)
    )
      return { about: 'whole', stage: prior.stage, project: null, label: '' };
    const isDated = lead.ofYear || pending.some((part) => part.ofYear);
    const saysTotal = ofUnit || lead.all || isDated || lead.ofFund || TOTAL.test(words);
    const whole: StatedMeaning = { about: 'whole', stage, project: null, label: '' };
    // "其中，执行局年初预算数6万元": a part of what nobody stated is not the whole.
    const isPartOfNone =
      [...pending, lead].some(({ opensParts }) => opensParts) && groups.length === 0 && topic === null;
    // "本年支出合计1523.26万元，其中：基本支出…": no project's, nor the projects', whatever the title says.
    const rest = this.at.reading.plain.slice(lead.end, Math.min(lead.end + SOON, this.at.sentence.end));
    const isOfUnit = lead.leavesProject || OF_BASIC.test(rest);
    const own = this.at.ownProject();
    // "主要用于耕地开垦、旱改水等，年初预算1400万元" below a project's name: what it was for, then the project's.
    const isUse = scope.project !== null && !lead.opensParts && PLANNED.includes(stage) && lead.stage === 'initial';
    if ((isPartOfNone && !isUse) || isPaidFor(this.at, item, stage)) return undefined;
    // 该专项 of which nothing was named; 全县累计支出 where no project is spoken of.
    if (lead.own && !own && topic?.about !== 'project') return undefined;
    if (!own && !lead.act && !lead.projectMoney && /(?:我|全|本)[县市区省州旗盟]/u.test(words)) return undefined;
    if (!saysTotal && this.isOfPlanned(item, stage)) return undefined;
    // "76万元用于甲，45万元用于乙，共支出121万元": of them together.
    const behind = this.at.amounts.length > 0 ? this.at.amounts : carried.mains;
    const isSum = stage === 'executed' && !scope.project && /^\s*(?:共计?|合计|总共|总计)/u.test(words);
    if (isSum && ofSeveral(behind.slice(-MOST_SUMMED))) return { ...whole, about: 'projectExpenditure' };
    const isProject =
      own !== null &&
      (this.at.project !== null || scope.project !== null || lead.own || (topic === null && !saysTotal));
    if (isProject && !isOfUnit && !(near?.leavesProject ?? false)) {
      if (!(topic && topic.about !== 'project' && !lead.own && scope.project === null)) {
        const project = topic?.about === 'project' && !lead.own ? (topic.project ?? own) : own;
        return { about: 'project', stage, project, label: '' };
      }
    }
    if (topic?.about === 'project' && topic.project && !ofUnit)
      return { about: 'project', stage, project: topic.project, label: '' };
    if (topic?.about === 'other' && !lead.whole) return undefined;
    // The clause before names what it is said of: "行政运行（项）：支出决算为…".
    if (near?.unknown === 'inside' && !saysTotal) return undefined;
    if (
      near?.unknown === 'inside' &&
      !isDated &&
      !ofUnit &&
      /:\s*$/u.test(this.at.reading.plain.slice(near.end, near.end + 1))
    )
      return undefined;
    // "两个项目合计支出38.60万元" sums up what was listed, not the year.
    if (
      lead.sumsUp &&
      !lead.whole &&
      !isDated &&
      !/[本全]年|年度/u.test(words) &&
      stage === 'executed' &&
      lead.bare &&
      !scope.ofProjects
    )
      return undefined;
    // "全年发放补助资金20万元": to whom it went is not the unit's own spending on projects.
    if (lead.act && /发放|兑/u.test(words) && !ofUnit) return undefined;
    const isReason = stage === 'adjustment' && REASON.test(words);
    if (!isReason && (lead.projectMoney || (lead.ofProjects && !isOfUnit)))
      return { ...whole, about: 'projectExpenditure' };
    // 专项支出 beside 基本支出 is what others call 项目支出.
    const beside = groups.at(-1);
    if (/专项支出/u.test(words) && beside?.parts.some((part) => part.about === 'basicExpenditure'))
      return { ...whole, about: 'projectExpenditure', stage: beside.whole.stage };
    // "追加项目经费120万元、收回结余18.40万元": of the same.
    const before = this.at.last;
    if (
      stage === 'adjustment' &&
      before?.stage === 'adjustment' &&
      pending.length === 0 &&
      topic?.about !== before.about
    )
      return { ...whole, about: before.about, project: before.project };
    if (/专项支出/u.test(words) && !lead.whole && scope.about !== 'projectExpenditure') return undefined;
    const group = groups.at(-1);
    const inParts = group !== undefined && group.parts.length > 0 && !afterSemicolon;
    const isPart = group && canBePart(group.whole, group.whole.about, stage);
    if (group && isPart && !(inParts && group.parts.at(-1)?.about !== group.whole.about)) {
      return { ...whole, about: group.whole.about, project: group.whole.project };
    }
    const heading = this.headed(lead, stage);
    if (stage === 'carryOver' || stage === 'carryIn') {
      // "收入：财政拨款收入1580.20万元、上年结转32.10万元": another source.
      if (stage === 'carryIn' && topic?.about === 'generalBudget' && this.at.labelled === 'income') return whole;
      // Behind a list of parts what is left is left of the whole, also where labels named them.
      const isListed = group?.whole.about === 'whole' && group.parts.some(({ about }) => about === topic?.about);
      if (topic && isListed) return whole;
      if (topic) return { about: topic.about, stage, project: topic.project, label: '' };
      if (heading) return { ...whole, about: heading };
      return saysTotal || stage === 'carryIn' || scope.money ? whole : undefined;
    }
    // "总收入45236万元，其中：财政补助收入3215万元": a part of the whole is not the whole again.
    const opens = lead.opensParts || pending.some((part) => part.opensParts);
    const repeats = group?.whole.about === 'whole' && group.whole.stage === stage && opens;
    if (repeats && !inParts && !/[本当全]年|年度/u.test(words)) return undefined;
    const pair = goesOnLike(this.at, item, stage) ?? (inParts && !saysTotal ? this.pairOf(item, stage) : undefined);
    if (pair) return pair;
    if (inParts && !saysTotal) return undefined;
    const isFoot =
      stage === 'unstated' && /(?:收入|支出|收支)总计/u.test(words) && topic !== null && !isThreePublic(topic.about);
    if (isFoot || (topic && this.sumsDifferent(words, stage))) return whole;
    const isParallel =
      topic !== null &&
      topic.about !== 'whole' &&
      !ofUnit &&
      (lead.year === null || this.goesOnWith(item, topic.about)) &&
      !/^\s*[总整]/u.test(words) &&
      !inParts;
    if (isParallel) return { about: topic.about, stage, project: topic.project, label: '' };
    if (topic && topic.about !== 'whole' && !saysTotal) return undefined;
    if (heading && !topic) return { ...whole, about: heading };
    if (scope.ofProjects && !isOfUnit && topic?.about !== 'whole') return { ...whole, about: 'projectExpenditure' };
    const goesOn = carried.topic !== null && carried.topic.about !== 'whole' && !saysTotal && topic === null;
    if (goesOn && carried.topic) return { ...whole, about: carried.topic.about, project: carried.topic.project };
    if (stage === 'budget' && lead.act && !saysTotal && !topic) return undefined;
    // What a chapter on projects says of nothing by its name is a project's, whichever.
    if (
      !saysTotal &&
      !topic &&
      scope.about !== 'whole' &&
      isBelowProjects(this.at.sentence.paragraph.section) &&
      carried.topic === null
    )
      return undefined;
    if (stage === 'executed' || (stage === 'budget' && lead.bare) || stage === 'income')
      return saysTotal || topic || scope.money ? this.careful(whole, item, saysTotal) : undefined;
    return whole;
  }

  /** "全年预算820万元，支出805万元" is no plan, whatever the heading says. */
  private isBehindYear(): boolean {
    return this.at.amounts.some(
      ({ about, stage, place }) => about === 'whole' && stage === 'budget' && /全年预算|调整后/u.test(place.quote),
    );
  }

  /** "部门预算安排802.1万元，年中调减45.8万元，调整后756.3万元": what was changed then was planned first. */
  private isFirst({ lead }: Item, said: Stage): boolean {
    const { next } = this;
    const words = this.at.reading.plain.slice(lead.start, lead.end);
    const isChanged = next?.lead.stage === 'adjustment' && next.lead.unknown !== 'inside' && next.lead.about === null;
    const isOpen = said === 'budget' && !/调[整增减]|全年|最终|追加|下达/u.test(words);
    return isOpen && (this.at.scope.first || (isChanged && /安排|部门预算/u.test(words) && !/总/u.test(words)));
  }

  /** "年初预算数950万元，调整预算数71.3万元": so much less can only be what was put in. */
  private isAdded({ lead, quantity }: Item, said: Stage): boolean {
    const last = lead.words.at(-1);
    if (said !== 'budget' || last?.kind !== 'stage' || !/^调整预算/u.test(last.text)) return false;
    const [initial] = this.at.amounts.filter(({ stage }) => stage === 'initial').slice(-1);
    return (
      initial !== undefined && isAbove(initial.amount, { ...statedAmount(quantity), number: quantity.number.times(2) })
    );
  }

  /** "总收入581.45万元，其中本年收入390.55万元": what balances at the foot, not the year's. */
  private isFoot(words: string): boolean {
    const { next } = this;
    if (!next || /本年|当年/u.test(words) || ![...next.pending, next.lead].some(({ opensParts }) => opensParts))
      return false;
    return /本年度?(?:实际)?\s*(?:收入|支出)/u.test(this.at.reading.plain.slice(next.start, next.quantity.start));
  }

  /** "其中：甲村道路安排320万元，已支付298.50万元": of the part without a name. */
  private isOfPlanned({ pending }: Item, stage: Stage): boolean {
    const { last, plans } = this.at;
    const isPlanned = last?.about === 'other' && /[安核]|下达|批复|[预概]算|计划|投资/u.test(last.place.quote);
    return isPlanned && plans === 1 && stage === 'executed' && pending.length === 0;
  }

  /** "其中基本支出预算900万元，执行880万元；…": one thing planned and spent. Behind several plans it would be what the whole spent. */
  private pairOf({ quantity, pending }: Item, stage: Stage): StatedMeaning | undefined {
    const { last, plans } = this.at;
    if (stage !== 'executed' || !last || plans !== 1 || pending.length > 0 || last.about === 'other') return undefined;
    if (last.about === 'whole' || !PLANNED.includes(last.stage) || last.otherYear) return undefined;
    return isAbove(statedAmount(quantity), last.amount)
      ? undefined
      : { about: last.about, stage, project: last.project, label: '' };
  }

  /** "“三公”经费情况：2023年预算6.5万元；2022年支出6万元": a year does not leave what a label names. */
  private goesOnWith({ pending, lead }: Pick<Item, 'lead' | 'pending'>, about: About): boolean {
    const near = pending.at(-1);
    const isLabelled = near?.about === about && this.at.reading.plain.charAt(near.end) === ':';
    return isLabelled || (isThreePublic(about) && lead.year !== this.at.reading.year && !lead.whole);
  }

  /** "基本支出1000万元，项目支出200万元，支出合计1200万元": behind different things of one stage what is summed up is the whole. */
  private sumsDifferent(words: string, stage: Stage): boolean {
    if (!/^\s*(?:全年|本年|以上)?(?:总支出|支出合计|支出总计|合计支出|收入合计|总收入|支出总额|收入总额)/u.test(words))
      return false;
    const alike = this.at.mains.filter((fact) => fact.stage === stage && !isThreePublic(fact.about));
    return new Set(alike.map((fact) => fact.about)).size > 1;
  }

  /** A bare 支出 behind a clause that describes what was done is nobody's total. */
  private careful(
    whole: StatedMeaning,
    { lead, pending }: Pick<Item, 'lead' | 'pending'>,
    saysTotal: boolean,
  ): StatedMeaning | undefined {
    // "全年拨付资金120万元": to whom, and for what, is not said.
    if (lead.act && whole.stage === 'executed' && !lead.whole && !this.at.topic) return undefined;
    if (saysTotal || this.at.topic) return whole;
    const describes = pending.some((part) => part.unknown === 'inside' || part.opensParts);
    return describes || lead.act ? undefined : whole;
  }

  /** What the heading makes of a figure without a name of its own. */
  private headed(lead: Lead, stage: Stage): About | null {
    const { about } = this.at.scope;
    if (about === null || lead.leavesProject) return null;
    if (isThreePublic(about)) return lead.whole ? null : about;
    if (!SPENDING.includes(about)) return null;
    const { plain } = this.at.reading;
    const { start, end } = this.at.sentence;
    // Some put the year's whole income and expenditure under this heading.
    const isOfAll = stage === 'income' || /收入|基本支出/u.test(plain.slice(start, Math.min(end, start + 200)));
    return isOfAll || lead.whole || lead.all ? null : about;
  }
}
