import { isMeantAs } from './amount';
import type { Item } from './clauses';
import type { Lead } from './lead';
import type { About, AmountFact, Stage, SumStatement, TextRange } from './narrative';

/** Which amounts can be parts of which, and when a list of parts is complete. */

/** Where money comes from: 事业收入 and 上级补助收入, which have no name in the forms, are of their kind. */
const SOURCES: readonly About[] = [
  'generalBudget',
  'governmentFunds',
  'stateCapital',
  'socialInsurance',
  'fiscalAccount',
  'otherFunds',
];

const CHILDREN: Readonly<Partial<Record<About, readonly About[]>>> = {
  whole: ['basicExpenditure', 'projectExpenditure', 'personnel', 'officeExpenses', ...SOURCES, 'project', 'other'],
  basicExpenditure: ['personnel', 'officeExpenses', 'other'],
  projectExpenditure: ['project', 'other'],
  project: ['other'],
  threePublic: ['travelAbroad', 'vehicles', 'vehiclePurchase', 'vehicleRunning', 'reception'],
  vehicles: ['vehiclePurchase', 'vehicleRunning'],
  generalBudget: ['other'],
  governmentFunds: ['other', 'project'],
  officeExpenses: ['other'],
  personnel: ['other'],
  procurement: ['other'],
  other: ['other'],
};

/** "财政拨款收入…（一般公共预算财政拨款…，政府性基金预算财政拨款…）": wider than the fund that is most of it. */
function isAllFunds({ about, place }: AmountFact): boolean {
  return about === 'generalBudget' && /财政拨款/u.test(place.quote) && !/一般公共/u.test(place.quote);
}

/** 年初预算, 调整追加 and 上年结转 make up what there is to spend. */
const STAGE_PARTS: readonly Stage[] = ['initial', 'adjustment', 'carryIn'];

/** Can an amount of this kind be a part of that one? 结转结余 behind 其中 is what is left, never a part. */
export function canBePart(whole: AmountFact, about: About, stage: Stage | null): boolean {
  if (stage === 'carryOver' || whole.stage === 'carryOver') return false;
  if (isAllFunds(whole) && SOURCES.includes(about)) return true;
  if (about === whole.about && about !== 'other') {
    const isHad =
      whole.stage === 'income' || whole.stage === 'budget' || (about === 'project' && whole.stage === 'unstated');
    return isHad && stage !== null && STAGE_PARTS.includes(stage);
  }
  return CHILDREN[whole.about]?.includes(about) ?? false;
}

/** Is it less than what it is listed behind? */
export function isPartOf({ quantity }: Item, { amount }: AmountFact): boolean {
  return quantity.money === amount.unit && quantity.number.lt(amount.number);
}

function isComplete({ about, stage }: AmountFact, parts: readonly AmountFact[]): boolean {
  const abouts = parts.map((part) => (part.about === about ? part.stage : part.about));
  const has = (...names: readonly (About | Stage)[]) => names.every((name) => abouts.includes(name));
  if (new Set(abouts).size !== abouts.length && !abouts.every((name) => name === 'initial' || name === 'adjustment'))
    return false;
  if (has('initial', 'adjustment')) return abouts.every((name) => STAGE_PARTS.some((known) => known === name));
  if (about === 'whole') {
    // What balances at the foot of a final account holds what is left, too.
    if (stage === 'income' || stage === 'unstated') return false;
    const other = has('basicExpenditure')
      ? parts.length === 2
      : has('personnel', 'officeExpenses') && parts.length === 3;
    return has('projectExpenditure') && other;
  }
  if (about === 'basicExpenditure') return has('personnel', 'officeExpenses') && parts.length === 2;
  if (about === 'vehicles') return has('vehiclePurchase', 'vehicleRunning');
  if (about !== 'threePublic') return false;
  // Where travel and reception are named, the purchase of vehicles is not left out unless there was none.
  return has('travelAbroad', 'reception') && (has('vehicles') || has('vehicleRunning'));
}

/** A whole whose parts are being listed. */
export class PartGroup {
  readonly parts: AmountFact[] = [];
  /** One of the parts could not be read. */
  hasGap = false;

  constructor(
    readonly whole: AmountFact,
    readonly depth: number,
    /** What else the parts may be parts of: wholes that are open around this one. */
    private readonly around: readonly AmountFact[] = [],
    /** 含: some of what the whole includes. */
    readonly some = false,
    /** 涉及, 包括, 分别为: all of it, unless 等 ends the list. */
    private readonly all = false,
  ) {}

  isFull(): boolean {
    return isComplete(this.whole, this.named());
  }

  /** "公务用车费4.60万元（购置0、运行4.60）" lists both levels; "基本支出…其中工资…" too. */
  private named(): readonly AmountFact[] {
    const has = (about: About) => this.parts.some((part) => part.about === about);
    return this.parts.filter(({ about }) => {
      if (about === 'vehiclePurchase' || about === 'vehicleRunning') return !has('vehicles');
      if (about === 'personnel' || about === 'officeExpenses')
        return !(has('basicExpenditure') && this.whole.about === 'whole');
      return true;
    });
  }

  /** "资产316.42万元，其中固定资产184.27万元、流动资产132.15万元；负债12.60万元": where the first come to the whole, the list is over. */
  private upToWhole(all: readonly AmountFact[]): readonly AmountFact[] {
    const { number, unit } = this.whole.amount;
    let sum = number.times(0);
    for (const [index, { amount }] of all.entries()) {
      if (amount.unit !== unit) return all;
      sum = sum.plus(amount.number);
      if (index > 0 && sum.eq(number)) return all.slice(0, index + 1);
    }
    return all;
  }

  /** "项目支出500万元，涉及甲200万元、乙310万元。": to the end of the sentence, and near to the whole. What comes to much less is not all. */
  private listsAll(parts: readonly AmountFact[], { start, quote }: TextRange): boolean {
    const last = parts.at(-1);
    const { number, unit } = this.whole.amount;
    const sum = parts.reduce((so, { amount }) => so.plus(amount.number), number.times(0));
    return (
      last !== undefined &&
      !this.hasGap &&
      this.whole.about === 'projectExpenditure' &&
      /^[\s。;；]*$/u.test(quote.slice(last.place.end - start)) &&
      parts.every(({ amount, label }) => amount.unit === unit && !label.includes('等')) &&
      isMeantAs(number, sum)
    );
  }

  statement(sentence: TextRange): SumStatement[] {
    const named = this.upToWhole(this.named());
    // Sources of income are all of one kind, named or not.
    const isMixed =
      this.whole.stage !== 'income' &&
      !named.every(({ about }) => about === 'other' || SOURCES.includes(about)) &&
      named.some(({ about }) => about === 'other') &&
      named.some(({ about }) => about !== 'other');
    const isAll = this.all && this.listsAll(named, sentence);
    const isOfProjects = this.all && !this.hasGap && this.whole.about === 'projectExpenditure';
    const parts = isMixed && !isOfProjects ? named.filter(({ about }) => about !== 'other') : named;
    if (parts.length < 2) return [];
    // "净增加3760万元，主要是甲4700万元列入、压减乙939万元": some go one way, some the other.
    const isChange = this.whole.stage === 'adjustment' || /^(?:rise|fall)$/u.test(this.whole.label);
    if (isChange && parts.some(({ label }) => /[压调核追]减|减少|收回/u.test(label))) return [];
    const complete = isAll || (!this.some && !this.hasGap && isComplete(this.whole, parts));
    const around = this.whole.about === 'other' || parts.some(({ about }) => about === 'other') ? this.around : [];
    return [{ whole: this.whole, others: around, parts, complete, sentence }];
  }
}

function isPlanned(stage: Stage): boolean {
  return stage === 'budget' || stage === 'initial';
}

/** What was planned for a thing without a name is no part of what was spent, nor the other way round. */
export function isOfOtherStage(
  group: PartGroup | undefined,
  { about }: AmountFact,
  { stage, bare, opensParts }: Lead,
): boolean {
  if (!group || about !== 'other' || stage === null || bare || opensParts) return false;
  const isPlan = isPlanned(stage);
  return group.whole.stage === 'executed' ? isPlan : isPlanned(group.whole.stage) && stage === 'executed';
}

/** Can the amount be one more of the group's parts? */
export function accepts(group: PartGroup | undefined, { about, stage, otherYear }: AmountFact): boolean {
  if (!group || !canBePart(group.whole, about, stage) || (about === 'other' && group.isFull())) return false;
  if (otherYear && !group.whole.otherYear && !group.some) return false;
  const same = stage === 'unstated' || group.whole.stage === 'unstated' || stage === group.whole.stage;
  return same || about === group.whole.about || group.whole.stage === 'income' || about === 'project';
}
