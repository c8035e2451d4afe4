import { isShare, percentOf } from './amount';
import type { Item } from './clauses';
import { ratesOf } from './execution-rates';
import { staged } from './known';
import type { Meanings } from './meaning';
import { namesBefore } from './naming';
import type { AmountFact, ProjectMention } from './narrative';
import type { Percents } from './percents';
import type { SentenceState } from './state';

/** "基本支出、项目支出分别为A、B": as many amounts as names, or nothing is understood. */

/** The quantities of one list: the one behind 分别 and those joined to it. */
export function runOf(item: Item, items: readonly Item[], from: number): readonly Item[] {
  const run = [item];
  for (let index = from; index < items.length; index++) {
    const next = items[index];
    if (!next?.joined || next.quantity.unit !== item.quantity.unit) break;
    run.push(next);
  }
  return run;
}

/** States what the list says; false when its percentages are of nothing known. */
export function eachOf(at: SentenceState, meanings: Meanings, percents: Percents, run: readonly Item[]): boolean {
  const [item] = run;
  if (!item) return true;
  if (item.quantity.unit === 'percent') return percentsOf(at, percents, run, item);
  if (item.quantity.unit !== 'money' || projectsOf(at, run, item)) return true;
  const { abouts, stages, unknown } = item.lead;
  const one = <T>(list: readonly T[], index: number): T | undefined =>
    list.length === run.length ? list[index] : list.length <= 1 ? list[0] : undefined;
  const years = yearsOf(at, item, run.length);
  const fits = abouts.length === run.length || stages.length === run.length || years.length === run.length;
  run.forEach((each, index) => {
    const own = at.scope.project;
    const about =
      one(abouts, index) ?? (abouts.length === 0 ? (at.topic?.about ?? (own ? 'project' : 'whole')) : undefined);
    const said = years.length > 0 ? item.lead.stage : null;
    const stage = one(stages, index) ?? (stages.length === 0 ? (said ?? meanings.impliedStage(about)) : undefined);
    if (fits && about && stage && unknown !== 'inside') {
      const project = about === 'project' ? (at.topic?.project ?? at.ownProject()) : null;
      const year = years[index];
      at.state(each, { about, stage, project, label: '' }, year === undefined ? undefined : year !== at.reading.year);
    } else at.state(each, { about: 'other', stage: 'unstated', project: null, label: '—' });
  });
  return true;
}

/** "2021年、2022年、2023年三公经费支出分别为…", "2021—2023年…": the years of the amounts; none unless there are as many. */
function yearsOf({ reading }: SentenceState, { lead, pending }: Item, count: number): readonly number[] {
  const said = reading.plain.slice((pending.at(-1) ?? lead).start, lead.end);
  const years = [...said.matchAll(/20\d\d(?=\s*[年至到、—–~-])/gu)].map(([year]) => Number(year));
  const [first = 0] = years;
  const last = years.at(-1);
  const isRange = /20\d\d年?[至到—–~-]+20\d\d/u.test(said);
  const all = isRange ? Array.from({ length: count }, (_, index) => first + index) : years;
  return reading.year !== null && all.length === count && all.at(-1) === last ? all : [];
}

/** Shares, or rates, of the amounts listed before. */
function percentsOf(at: SentenceState, percents: Percents, run: readonly Item[], { lead }: Item): boolean {
  const { closed } = at;
  const isListed = closed?.parts.length === run.length && closed.parts.at(-1) === at.amounts.at(-1);
  const parts = at.amounts.slice(-run.length);
  const own = isListed && closed ? [closed.whole] : at.wholes();
  const wholes = own.length > 0 ? own : wholesOf(at, parts, run);
  if (parts.length !== run.length) return false;
  if (lead.shares && wholes.length > 0) percents.readShares(run, parts, wholes);
  else if (lead.rates) percents.rates.push(...ratesOf(at, run, parts, lead.rates));
  else return false;
  return true;
}

/** "基本支出A，项目支出B，两项分别占x%和y%": of the whole said before, when one of them is. */
function wholesOf(at: SentenceState, parts: readonly AmountFact[], run: readonly Item[]): readonly AmountFact[] {
  const abouts = parts.map(({ about }) => about);
  if (!abouts.includes('basicExpenditure') || !abouts.includes('projectExpenditure')) return [];
  const isOne = (whole: AmountFact) =>
    parts.some((part, index) => {
      const percent = run[index]?.quantity;
      return percent !== undefined && isShare(part.amount, whole.amount, percentOf(percent));
    });
  return staged(at.reading.known.of('whole'), parts[0]?.stage ?? 'executed')
    .filter(isOne)
    .slice(0, 1);
}

/** "道路养护、路灯维护两个项目分别支出A和B" */
function projectsOf(at: SentenceState, run: readonly Item[], { lead }: Item): boolean {
  const { stage } = lead;
  if (stage === null || lead.unknown !== 'inside' || lead.about !== null) return false;
  const { plain, text } = at.reading;
  const names = namesBefore(plain, lead.start, lead.end);
  if (names.length !== run.length) return false;
  run.forEach((item, index) => {
    const place = names[index];
    if (!place) return;
    const quote = text.slice(place.start, place.end);
    const { section } = at.sentence.paragraph;
    const project: ProjectMention = { name: quote, how: 'quoted', place: { ...place, quote }, section };
    at.enterProject(project);
    at.state(item, { about: 'project', stage, project, label: quote });
  });
  return true;
}
