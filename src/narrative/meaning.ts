import type { Item } from './clauses';
import type { Lead } from './lead';
import type { About, Stage } from './narrative';
import { canBePart } from './parts';
import { announcesProject, projectIn } from './projects';
import type { Meaning, SentenceState } from './sentence-state';

/** Words that can only mean the department's total: 总支出, 全年执行数, 收入合计. */
const TOTAL = /[总整]|合计|累计|全年|本年|年度|年末|年终/u;
/** Names that say 支出 themselves: said without a stage they are what was spent. */
const SPENDING: readonly About[] = ['basicExpenditure', 'projectExpenditure'];
/** A sentence about what was planned. */
const SAYS_BUDGET = /(?:年初|全年|部门|支出|收入)预算|预算(?:数|安排|批复|总额|为)/u;
const LONGEST_LABEL = 24;

/** What the amounts of a sentence are, by the words before them and what the sentence said so far. */
export class Meanings {
  constructor(private readonly at: SentenceState) {}

  /** What the amount is; undefined when the words leave it open. */
  meaningOf(item: Item): Meaning | undefined {
    const { lead, pending } = item;
    if (lead.denies || lead.shares || lead.rates) return undefined;
    const announced = pending.some((part) => announcesProject(this.at.plain, part));
    const isName = (!lead.clear || announced) && lead.start === item.start;
    const named = !isName ? undefined : projectIn(this.at.text, this.at.plain, lead, this.at.sentence, announced);
    if (named) {
      if (named.how !== 'named' || this.at.groups.at(-1)?.whole.about === 'projectExpenditure')
        this.at.enterProject(named);
      else this.at.topic = { about: 'project', project: named };
      const stage = lead.stage ?? (lead.about === 'projectExpenditure' ? 'executed' : this.partStage('project'));
      return { about: 'project', stage, project: named, label: named.name };
    }
    if (!lead.clear) return this.unnamedPart(item);
    if (lead.abouts.length > 1 && lead.abouts.at(-2) !== lead.about) return undefined;
    if (lead.about) return this.namedMeaning(lead, lead.about);
    if (lead.stage) return this.stageMeaning(item, lead.stage);
    if (lead.ofFund && !item.joined) return { about: 'generalBudget', stage: 'unstated', project: null, label: '' };
    if (lead.sumsUp) return undefined;
    const before = pending.at(-1);
    if (before?.clear && lead.words.length === 0) {
      if (before.about && before.abouts.length === 1) return this.namedMeaning(before, before.about);
      if (before.stage && !before.opensParts) return this.stageMeaning({ ...item, lead: before }, before.stage);
    }
    const { topic } = this.at;
    if (!topic || item.joined || topic.about === 'whole') return undefined;
    return { about: topic.about, stage: 'unstated', project: topic.project, label: '', apart: true };
  }

  private namedMeaning(lead: Lead, about: About): Meaning {
    const project = this.at.project ?? this.at.carried;
    // Under a project's own heading, or behind the sentence that names it, 项目支出 is that project's.
    const isOwn = !lead.whole && !lead.ofYear && !lead.ofFund && !lead.sumsUp && this.at.amounts.length === 0;
    if (about === 'projectExpenditure' && project && (isOwn || this.at.project) && !lead.whole && !lead.ofFund) {
      return { about: 'project', stage: lead.stages[0] ?? 'executed', project, label: '' };
    }
    return { about, stage: lead.stage ?? this.impliedStage(about), project: null, label: '' };
  }

  /** A part is of its whole's kind; 基本支出 by itself is what was spent, unless its heading speaks of budgets. */
  impliedStage(about: About | undefined): Stage {
    const group = this.at.groups.find(({ whole }) => about !== undefined && canBePart(whole, about, null));
    const whole = group?.whole ?? this.at.whole;
    if (whole) return whole.stage === 'income' || whole.stage === 'carryOver' ? 'unstated' : whole.stage;
    const { heading } = this.at.sentence.section;
    const said = this.at.plain.slice(
      this.at.sentence.start,
      Math.min(this.at.sentence.end, this.at.sentence.start + 120),
    );
    const isBudget = (/预算/u.test(heading) && !/支出|决算|执行/u.test(heading)) || SAYS_BUDGET.test(said);
    return about && SPENDING.includes(about) && !isBudget ? 'executed' : 'unstated';
  }

  private partStage(about: About): Stage {
    const whole = this.at.groups.at(-1)?.whole;
    return whole && canBePart(whole, about, null) ? whole.stage : 'unstated';
  }

  private stageMeaning(
    { lead, pending, afterSemicolon }: Pick<Item, 'lead' | 'pending' | 'afterSemicolon'>,
    stage: Stage,
  ): Meaning | undefined {
    const { topic, project } = this.at;
    const words = this.at.plain.slice(lead.start, lead.end);
    const saysTotal =
      lead.whole ||
      lead.ofYear ||
      lead.ofFund ||
      TOTAL.test(words) ||
      pending.some((part) => part.whole || part.ofYear);
    const whole: Meaning = { about: 'whole', stage, project: null, label: '' };
    if (project && !lead.whole) return { about: 'project', stage, project, label: '' };
    if (topic?.about === 'other' && !lead.whole) return undefined;
    // "两个项目合计支出38.60万元" sums up what was listed, not the year.
    if (lead.sumsUp && !lead.whole && !lead.ofYear && !/[本全]年|年度/u.test(words)) return undefined;
    const group = this.at.groups.at(-1);
    const inParts = group !== undefined && group.parts.length > 0 && !afterSemicolon;
    if (
      group &&
      canBePart(group.whole, group.whole.about, stage) &&
      !(inParts && group.parts.at(-1)?.about !== group.whole.about)
    ) {
      return { ...whole, about: group.whole.about };
    }
    if (stage === 'carryOver' || stage === 'carryIn') {
      // Behind a list of parts what is left is left of the whole.
      if (topic) return { about: topic.about, stage, project: topic.project, label: '' };
      return saysTotal || stage === 'carryIn' ? whole : undefined;
    }
    if (inParts && !saysTotal) return undefined;
    if (topic && (topic.about === 'project' ? !lead.whole : topic.about !== 'whole' && !saysTotal))
      return { about: topic.about, stage, project: topic.project, label: '' };
    if (topic && topic.about !== 'whole' && !lead.whole) return undefined;
    if (stage !== 'executed') return stage === 'budget' && !saysTotal && !topic ? undefined : whole;
    return saysTotal || topic ? whole : undefined;
  }

  /** "其中：差旅费3.10万元": a part that the vocabulary has no name for. */
  private unnamedPart({ lead }: Item): Meaning | undefined {
    const group = this.at.groups.at(-1);
    const first = lead.words.find(({ kind }) => kind === 'unknown');
    const label = first ? this.at.text.slice(first.start, lead.end).trim() : '';
    if (!group || lead.about !== null || label.length > LONGEST_LABEL) return undefined;
    if (!canBePart(group.whole, 'other', null) || group.whole.about === 'whole') return undefined;
    return { about: 'other', stage: group.whole.stage, project: null, label };
  }
}
