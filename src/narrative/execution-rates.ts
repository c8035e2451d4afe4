import { isShare, percentOf } from './amount';
import type { Item } from './clauses';
import { staged } from './known';
import { projectIn } from './naming';
import type { About, AmountFact, ProjectMention, RateFact, Stage, TextRange } from './narrative';
import { MOST_BASES } from './percent-bases';
import { isThreePublic } from './scope';
import type { SentenceState } from './state';

/** 执行率, 支付率, 到位率: what was spent, or came in, of what there was. */

const HAD: readonly Stage[] = ['budget', 'initial', 'adjustment', 'income', 'unstated', 'carryIn'];

/** "执行率分别为97.99%和98.00%": of the amounts listed before. */
export function ratesOf(
  at: SentenceState,
  run: readonly Item[],
  parts: readonly AmountFact[],
  of: 'executed' | 'income',
): RateFact[] {
  return run.flatMap(({ quantity, start, end }, index) => {
    const part = parts[index];
    if (!part || part.about === 'other' || part.stage !== of || quantity.approximate) return [];
    const { about, project } = part;
    const known = project ? at.reading.known.ofProject(project.name) : at.reading.known.of(about);
    const bottoms = staged(known, ...HAD.filter((stage) => stage !== of)).slice(0, MOST_BASES);
    const place = { start, end, quote: at.reading.text.slice(start, end) };
    const rate = { percent: percentOf(quantity), of, about, project, tops: [part], bottoms };
    return [{ ...rate, loose: false, place, sentence: at.range }];
  });
}

/** 执行率, 支付率, 到位率: of what the clause names, else of what the sentence is about. */
export function statedRate(
  at: SentenceState,
  item: Item,
  of: 'executed' | 'income',
  place: TextRange,
): RateFact | undefined {
  const { quantity, lead } = item;
  const { text, plain } = at.reading;
  if (quantity.approximate || at.otherYear || lead.lastYear) return undefined;
  const named = projectIn(text, plain, lead, at.sentence.paragraph.section, false);
  if (!named && lead.unknown === 'inside') return undefined;
  // "特种设备检验78.4万元（执行率98%）": of what stands before the bracket, which has no name.
  if (item.depth > 0 && at.last?.about === 'other' && lead.about === null) return undefined;
  const thing = thingOf(at, item, named ?? null);
  if (!thing) return undefined;
  const all = thing.project ? at.reading.known.ofProject(thing.project.name) : at.reading.known.of(thing.about);
  const own = all.filter(({ ofFund }) => thing.project || !ofFund || all.every((fact) => fact.ofFund));
  const tops = staged(own, of).slice(0, MOST_BASES);
  const bottoms = staged(own, ...HAD.filter((stage) => stage !== of)).slice(0, MOST_BASES);
  // What was added and could not be read is missing in what there was.
  const isAdded = ({ stage, place: { start } }: AmountFact) =>
    stage === 'adjustment' && start >= at.sentence.paragraph.start;
  if (
    (isOfPart(at, item, thing.about) || at.reading.known.of('other').some(isAdded)) &&
    !tops.some((top) => bottoms.some((base) => isShare(top.amount, base.amount, percentOf(quantity))))
  )
    return undefined;
  // 政府采购执行率: of figures that only another report has.
  if (thing.about === 'procurement' && tops.length === 0) return undefined;
  const loose = lead.words.some((word) => word.kind === 'rate' && word.text.endsWith('控制率'));
  if (loose && !(isThreePublic(thing.about) || thing.about === 'officeExpenses')) return undefined;
  return {
    percent: percentOf(quantity),
    of,
    ...thing,
    tops,
    bottoms,
    loose,
    place,
    sentence: at.range,
  };
}

/** "其中基本支出98万元、执行率99%": behind a part a rate may be the part's, or the whole's. */
function isOfPart(at: SentenceState, { lead }: Item, about: About): boolean {
  const { last, groups } = at;
  const part = groups.at(-1)?.parts.at(-1);
  return lead.about === null && part !== undefined && part === last && part.about !== about;
}

function thingOf(
  at: SentenceState,
  { lead }: Item,
  named: ProjectMention | null,
): { about: About; project: ProjectMention | null } | null {
  if (named) return { about: 'project', project: named };
  const { topic, scope, carried } = at;
  if (lead.about)
    return lead.about === 'projectExpenditure' && scope.project
      ? { about: 'project', project: scope.project }
      : { about: lead.about, project: null };
  // 项目预算执行率 by itself: not the whole's.
  const of = lead.words.find(({ kind }) => kind === 'rate');
  if (of?.kind === 'rate' && !at.ownProject() && topic === null) {
    if (/^项目/u.test(of.text)) return { about: 'projectExpenditure', project: null };
    if (/^基本支出/u.test(of.text)) return { about: 'basicExpenditure', project: null };
  }
  if (lead.leavesProject) return { about: 'whole', project: null };
  if (topic?.about === 'other') return null;
  if (topic) return topic;
  // "采购预算321万元，实际采购318.60万元，执行率99.25%": of what the sentence itself speaks of, which has no name.
  const { amounts } = at;
  if (amounts.length > 0 && amounts.every(({ about }) => about === 'other')) return null;
  const own = at.ownProject();
  if (own) return { about: 'project', project: own };
  if (scope.ofProjects) return { about: 'projectExpenditure', project: null };
  const before = carried.topic?.about === 'other' ? null : carried.topic;
  return before ?? { about: scope.about ?? 'whole', project: null };
}
