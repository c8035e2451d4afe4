import type { About, AmountFact, Stage, SumStatement, TextRange } from './narrative';

/** Which amounts can be parts of which, and when a list of parts is complete. */

const CHILDREN: Readonly<Partial<Record<About, readonly About[]>>> = {
  whole: [
    'basicExpenditure',
    'projectExpenditure',
    'generalBudget',
    'governmentFunds',
    'stateCapital',
    'socialInsurance',
    'fiscalAccount',
    'otherFunds',
    'other',
  ],
  basicExpenditure: ['personnel', 'officeExpenses', 'other'],
  projectExpenditure: ['project', 'other'],
  threePublic: ['travelAbroad', 'vehicles', 'vehiclePurchase', 'vehicleRunning', 'reception'],
  vehicles: ['vehiclePurchase', 'vehicleRunning'],
};

/** 年初预算, 调整追加 and 上年结转 make up what there is to spend. */
const STAGE_PARTS: readonly Stage[] = ['initial', 'adjustment', 'carryIn'];

/** Can an amount of this kind be a part of that one? 结转结余 behind 其中 is what is left, never a part. */
export function canBePart(whole: AmountFact, about: About, stage: Stage | null): boolean {
  if (stage === 'carryOver') return false;
  if (about === whole.about) {
    return (whole.stage === 'income' || whole.stage === 'budget') && stage !== null && STAGE_PARTS.includes(stage);
  }
  return CHILDREN[whole.about]?.includes(about) ?? false;
}

function isComplete({ about, stage }: AmountFact, parts: readonly AmountFact[]): boolean {
  const abouts = parts.map((part) => (part.about === about ? part.stage : part.about));
  const has = (...names: readonly (About | Stage)[]) => names.every((name) => abouts.includes(name));
  if (new Set(abouts).size !== abouts.length && !abouts.every((name) => name === 'initial' || name === 'adjustment'))
    return false;
  if (has('initial', 'adjustment')) return abouts.every((name) => STAGE_PARTS.some((known) => known === name));
  if (about === 'whole') {
    return stage !== 'income' && has('basicExpenditure', 'projectExpenditure') && parts.length === 2;
  }
  if (about === 'basicExpenditure') return has('personnel', 'officeExpenses') && parts.length === 2;
  if (about === 'vehicles') return has('vehiclePurchase', 'vehicleRunning');
  if (about !== 'threePublic') return false;
  return has('travelAbroad', 'reception') && (has('vehicles') || has('vehiclePurchase', 'vehicleRunning'));
}

/** A whole whose parts are being listed. */
export class Group {
  readonly parts: AmountFact[] = [];
  /** One of the parts could not be read. */
  hasGap = false;

  constructor(
    readonly whole: AmountFact,
    readonly depth: number,
  ) {}

  statement(sentence: TextRange): SumStatement[] {
    // "公务用车费4.60万元（购置0、运行4.60）" lists both levels.
    const parts = this.parts.some((part) => part.about === 'vehicles')
      ? this.parts.filter((part) => part.about !== 'vehiclePurchase' && part.about !== 'vehicleRunning')
      : this.parts;
    if (parts.length < 2) return [];
    return [{ whole: this.whole, parts, complete: !this.hasGap && isComplete(this.whole, parts), sentence }];
  }
}
