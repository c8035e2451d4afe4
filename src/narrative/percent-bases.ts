import { isShare, percentOf } from './amount';
import type { Item } from './clauses';
import { staged } from './known';
import type { About, AmountFact, Stage } from './narrative';
import { canBePart } from './parts';
import type { TextQuantity } from './quantity';
import type { SentenceState } from './state';

/** What a percentage is of: by its words, by what was planned for the same, else by the arithmetic. */

/** What has one whole only, where it stands no farther away than this. */
const WHOLES: readonly (readonly [whole: About, parts: readonly About[]])[] = [
  ['whole', ['basicExpenditure', 'projectExpenditure']],
  ['basicExpenditure', ['personnel', 'officeExpenses']],
  ['threePublic', ['travelAbroad', 'vehicles', 'vehiclePurchase', 'vehicleRunning', 'reception']],
];
const FARTHEST_WHOLE = 400;
/** So many amounts before it a percentage may be of, where words do not say which. */
export const MOST_BASES = 12;

/** What was planned for the same thing; of something without a name only what its own sentence says. */
export function plannedFor(at: SentenceState, part: AmountFact): readonly AmountFact[] {
  const { known } = at.reading;
  if (part.about === 'other') {
    const own = staged(at.amounts, 'budget', 'initial').filter((fact) => fact.about === 'other' && fact !== part);
    return own.length === 1 ? own : [];
  }
  const alike = part.project ? known.ofProject(part.project.name) : known.of(part.about);
  return staged(alike, 'budget', 'initial', 'unstated').filter((fact) => fact !== part);
}

/** "公务接待费支出0.48万元，占5.17%": of what it can only be a part of, said right before. */
export function parentOf(at: SentenceState, part: AmountFact): readonly AmountFact[] {
  const { last, reading, sentence } = at;
  const isSaid = /三公/u.test(reading.plain.slice(sentence.start, part.place.start));
  const isHere = (fact: AmountFact) =>
    fact !== part &&
    fact.stage === part.stage &&
    fact.otherYear === part.otherYear &&
    !fact.approximate &&
    canBePart(fact, part.about, null) &&
    (isSaid || fact.place.start >= sentence.paragraph.start - FARTHEST_WHOLE);
  if (last && last !== part) return isHere(last) ? [last] : [];
  const whole = WHOLES.find(([, parts]) => parts.includes(part.about))?.[0];
  return whole ? reading.known.of(whole).filter(isHere).slice(0, 1) : [];
}

/** "全年支出1240.30万元，其中基本支出占83.81%": a thing that is named again, without its amount. */
export function namedPart(at: SentenceState, words: Item['lead']['words']): AmountFact | undefined {
  const abouts = words.flatMap((word) => (word.kind === 'about' ? [word.about] : []));
  const [about, more] = abouts;
  const { last, reading } = at;
  if (!about || more || about === 'other' || words.some(({ kind }) => kind === 'unknown') || last?.about === about)
    return undefined;
  const stage = last?.stage ?? 'executed';
  return reading.known.of(about).find((fact) => fact.stage === stage && !fact.otherYear && !fact.approximate);
}

/** What was spent of a thing that only the forms state: "占项目支出的37.00%". */
export function namedOnly(
  at: SentenceState,
  part: AmountFact,
  abouts: readonly About[],
  stages: readonly { readonly stage: Stage }[],
): About | undefined {
  const [about = 'whole', more] = abouts;
  const isSpent = part.stage === 'executed' && !part.otherYear && stages.every(({ stage }) => stage === 'executed');
  const isPart = about !== 'whole' || stages.length > 0;
  const isKnown = about === 'basicExpenditure' || about === 'projectExpenditure' || about === 'whole';
  return !more && isKnown && isSpent && isPart && !at.scope.project && about !== part.about ? about : undefined;
}

/** "占预算的89%" may be of the thing's own budget, or of the whole's. */
export function namedBases(
  at: SentenceState,
  part: AmountFact,
  about: About | null,
  stages: readonly Stage[],
): readonly AmountFact[] {
  const whole = basesNamed(at, part, about ?? 'whole', stages);
  // 总投资 has no stage: all that was planned for a project.
  const isPlanned =
    stages.length > 0 &&
    stages.every((stage) => stage === 'budget' || stage === 'initial' || (stage === 'unstated' && part.project));
  if (about !== null || !isPlanned || part.about === 'whole' || part.about === 'other') return whole;
  const { known } = at.reading;
  const own = part.project ? known.ofProject(part.project.name) : known.of(part.about);
  return [...staged(own, 'budget', 'initial', ...stages).filter((fact) => fact !== part), ...whole];
}

/** What words name as the base, nearest first, of the part's own year. */
function basesNamed(
  at: SentenceState,
  part: AmountFact,
  about: About,
  stages: readonly Stage[],
): readonly AmountFact[] {
  const planned = stages.some((stage) => stage === 'budget' || stage === 'initial');
  const fits = (stage: Stage) =>
    stages.length === 0 ||
    stages.includes(stage) ||
    stage === 'unstated' ||
    (planned && (stage === 'budget' || stage === 'initial'));
  // "一般公共预算支出1344万元，占本年支出的38.40%": of all funds, not of what one paid.
  const isFund = (part.about === 'whole' && part.ofFund) || part.about === 'generalBudget';
  const all = at.reading.known
    .of(about)
    .filter((fact) => !(isFund && fact.ofFund))
    .filter(
      (fact) => fact !== part && fact.otherYear === part.otherYear && !fact.approximate && fact.stage !== 'carryOver',
    );
  const exact = all.filter(
    ({ stage, about: own }) => fits(stage) || (own !== 'whole' && stages.every((one) => one === 'executed')),
  );
  return exact.length > 0 ? exact : all.filter(({ stage }) => stage === part.stage);
}

/** Where words do not say what a percentage is of, an amount before it that it fits; the arithmetic decides, or nothing. */
export function guessed(
  at: SentenceState,
  part: AmountFact,
  quantity: TextQuantity,
  level?: string,
): readonly AmountFact[] {
  const { section } = at.sentence.paragraph;
  const from = section.parent && section.level > 2 ? section.parent.start : section.start;
  const percent = percentOf(quantity);
  const near = at.reading.known
    .since(level ? 0 : from)
    .filter(({ place }) => !level || place.quote.includes(level))
    .slice(0, 3 * MOST_BASES);
  return near
    .filter((fact) => fact !== part && !fact.approximate && isShare(part.amount, fact.amount, percent))
    .slice(0, 1);
}
