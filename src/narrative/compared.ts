import { isDifference, statedAmount } from './amount';
import type { Item } from './clauses';
import type { LeadSubject } from './lead';
import type { AmountFact, Stage } from './narrative';
import type { SentenceState } from './state';

/** What a comparison is about, and what it starts from. */

const PLANNED: readonly Stage[] = ['initial', 'budget'];
/** So many amounts one comparison may be about. */
const MOST_CURRENTS = 6;

/** "预算19万元，支出16.65万元，节支2.35万元，节支率12.37%", "年初1200万元，调整为1860万元，增加660万元": from what was planned for the same, where it is just that. */
export function savedFrom(at: SentenceState, spent: AmountFact, { lead, quantity }: Item): AmountFact | undefined {
  const falls = lead.direction === 'fall';
  if (lead.compares || spent.about === 'other' || !(falls ? spent.stage === 'executed' : PLANNED.includes(spent.stage)))
    return undefined;
  return at.amounts.find(
    ({ about, project, stage, amount, otherYear }) =>
      about === spent.about &&
      project === spent.project &&
      otherYear === spent.otherYear &&
      PLANNED.includes(stage) &&
      isDifference(spent.amount, amount, statedAmount(quantity), !falls),
  );
}

/** "其中：…，项目支出888.60万元；比2021年2188.63万元增加110万元": first what the change behind it leads to. */
export function nearest(
  currents: readonly AmountFact[],
  { quantity }: Item,
  next: Item | undefined,
): readonly AmountFact[] {
  const found = currents.length < 2 ? undefined : ledTo(currents, quantity, next);
  return found ? [found, ...currents.filter((fact) => fact !== found)] : currents;
}

/** What the change behind the amount leads to from it. */
export function ledTo(
  currents: readonly AmountFact[],
  quantity: Item['quantity'],
  next: Item | undefined,
): AmountFact | undefined {
  if (next?.quantity.unit !== 'money' || !next.lead.direction) return undefined;
  const [base, change] = [statedAmount(quantity), statedAmount(next.quantity)];
  const rises = next.lead.direction === 'rise';
  return currents.find(({ amount }) => isDifference(amount, base, change, rises));
}

/** What a comparison can be about: what its words name, else the last amount, the whole whose parts were listed, the sentence before. */
export function currentsOf(at: SentenceState, subject: LeadSubject | null): readonly AmountFact[] {
  const { reading, last, carried, scope, topic } = at;
  // "商品和服务支出较上年增1.11万元": of things without a name in the forms only what has just this one.
  const isNamed = ({ label }: AmountFact) => subject?.name && label.replace(/\s/gu, '').includes(subject.name);
  if (subject && (subject.about ?? subject.stage) !== null) {
    const own = at.ownProject();
    const project = topic?.about === 'project' ? topic.project : subject.about === null ? own : null;
    const isProject = project !== null && (subject.about === null || subject.about === 'projectExpenditure');
    const about =
      subject.about ??
      (scope.about && at.amounts.length === 0
        ? scope.about
        : last && last.about !== 'other' && subject.stage === last.stage
          ? last.about
          : 'whole');
    const all = isProject ? reading.known.ofProject(project.name) : reading.known.of(about);
    const known = about === 'other' ? all.filter(isNamed) : all;
    const fits = known.filter((fact) => !fact.otherYear && fact.stage !== 'carryOver' && fact.stage !== 'adjustment');
    const exact = fits.filter(({ stage }) => subject.stage === null || stage === subject.stage || stage === 'unstated');
    const pool = exact.length > 0 ? exact : subject.about === null ? [] : fits;
    return pool.slice(0, MOST_CURRENTS);
  }
  const { closed } = at;
  // "三公支出19.30万元，其中…公车16.42万元；与年初预算22万元相比": of the part, or of the whole whose list is over.
  const isOver = last && closed && (closed.whole.about === 'other' || closed.parts.includes(last));
  const over = isOver ? [closed.whole] : [];
  const wholes = [...over, ...at.wholes()].filter((whole) => whole !== last);
  if (last) return [last, ...wholes];
  const before = carried.mains.filter(({ otherYear }) => !otherYear);
  return [...before].reverse().concat(wholes.filter((whole) => !before.includes(whole)));
}
