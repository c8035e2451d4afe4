import type { Ground } from '../columns';
import type { Block } from '../sheet/blocks';
import type { FundsKey } from '../sheet/heads';
import { isLeftOver } from '../sheet/differences';
import type { Assigned, Doubtful, Slot } from '../sheet/table';
import { AMOUNTS } from './funds-sources';
import { Figures, isNear, ratioOf } from './funds-figures';

/**
 * Gives the columns of a funds block their roles where the heads do not: executed ÷ budget is the rate, weight × rate the score, and the three
 * amounts stand in their order. What neither the figures nor the place decide stays doubtful, and with it everything that would need it.
 */
export function resolveFunds(
  block: Block,
  rows: readonly number[],
  slots: readonly Slot[],
  named: ReadonlyMap<FundsKey, Slot>,
  isAside: (slot: Slot) => boolean,
): {
  readonly assigned: readonly Assigned[];
  readonly doubtful: readonly Doubtful[];
  readonly roles: ReadonlyMap<FundsKey, Slot>;
} {
  const taken = new Set(named.values());
  const open = slots.filter((slot) => !taken.has(slot) && !isAside(slot));
  if (open.length === 0) return { assigned: [], doubtful: [], roles: named };
  const reader = new FundsColumns(new Figures(block, rows), named, open);
  reader.shifted();
  reader.amounts();
  reader.rate();
  reader.points();
  return reader.result();
}

type AmountKey = (typeof AMOUNTS)[number];

class FundsColumns {
  readonly #roles: Map<FundsKey, Slot>;
  readonly #assigned: Assigned[] = [];

  constructor(
    private readonly figures: Figures,
    named: ReadonlyMap<FundsKey, Slot>,
    private open: readonly Slot[],
  ) {
    this.#roles = new Map(named);
  }

  #give(role: FundsKey, slot: Slot, ground: Ground): void {
    this.#roles.set(role, slot);
    this.#assigned.push({ slot, role, ground });
    this.open = this.open.filter((other) => other !== slot);
  }

  #lacks(role: FundsKey): boolean {
    return !this.#roles.has(role);
  }

  #isAmounts(slot: Slot): boolean {
    const figures = [...this.figures.of(slot).values()];
    return (
      figures.length > 0 && figures.every(({ isPercent }) => !isPercent) && this.figures.wordsIn(slot) <= figures.length
    );
  }

  /** Under a head whose own column is blank the figures stand one further right; a rate only where they come to one, an amount never. */
  shifted(): void {
    for (const [role, slot] of this.#roles) {
      // A budget nobody fills in, beside one whose head is lost, looks the same.
      if (AMOUNTS.some((amount) => amount === role)) continue;
      const next = this.open.find(({ left, head }) => left === slot.right + 1 && head === undefined);
      if (!next || this.figures.of(slot).size + this.figures.wordsIn(slot) + this.figures.wordsIn(next) > 0) continue;
      if (role === 'executionRate' && !this.#isRate(next)) continue;
      this.#roles.set(role, next);
      this.open = this.open.filter((other) => other !== next);
    }
  }

  /** 年初预算数, 全年预算数, 全年执行数: by the rate, where one is printed, and by their order. */
  amounts(): void {
    const points = (['weight', 'score', 'executionRate'] as const).flatMap((key) => this.#roles.get(key)?.left ?? []);
    const end = Math.min(Infinity, ...points);
    const lacking = AMOUNTS.filter((key) => this.#lacks(key));
    const candidates = this.open.filter((slot) => slot.left < end && this.#isAmounts(slot));
    if (lacking.length === 0 || candidates.length === 0) return;
    const order = this.#inOrder(candidates, lacking);
    if (order)
      for (const [key, slot] of order) this.#give(key, slot, this.#roles.has('executionRate') ? 'content' : 'place');
  }

  /**
   * The one way to give the candidates roles that keeps the order of the amounts and that the printed rates allow. With a rate at least one row
   * must show it; without one only a block of all three amounts leaves no choice.
   */
  #inOrder(candidates: readonly Slot[], lacking: readonly AmountKey[]): ReadonlyMap<AmountKey, Slot> | undefined {
    const ways = choices(candidates, lacking).filter((way) => {
      const columns = AMOUNTS.flatMap((key) => way.get(key)?.left ?? this.#roles.get(key)?.left ?? []);
      return way.size > 0 && columns.every((left, index) => index === 0 || left > (columns[index - 1] ?? 0));
    });
    const fits = ways.map((way) => ({ way, fit: this.#fit(way) })).filter(({ fit }) => fit !== 'refuted');
    const isShown = fits.some(({ fit }) => fit === 'shown');
    const possible = fits.filter(({ fit }) => fit === 'shown' || !isShown);
    const most = Math.max(0, ...possible.map(({ way }) => way.size));
    // The only budget of a form is what its rate divides by, whatever it is called.
    const full = possible.filter(({ way }) => way.size === most);
    const [only] = full.length > 1 ? full.filter(({ way }) => this.#isLastBudget(way)) : full;
    if (!only) return undefined;
    const isWhole = candidates.length === most && most === lacking.length && full.length === 1;
    return isShown || isWhole ? only.way : undefined;
  }

  #isLastBudget(way: ReadonlyMap<AmountKey, Slot>): boolean {
    return !way.has('initialBudget') && (way.has('adjustedBudget') || !this.#lacks('adjustedBudget'));
  }

  #fit(way: ReadonlyMap<AmountKey, Slot>): 'shown' | 'open' | 'refuted' {
    const at = (key: AmountKey) => way.get(key) ?? this.#roles.get(key);
    const executed = at('executed');
    const rate = this.#roles.get('executionRate');
    const budget = at('adjustedBudget') ?? at('initialBudget');
    if (!executed || !rate || !budget) return 'open';
    const isAsked = [...way.keys()].some(
      (key) => key === 'executed' || key === 'adjustedBudget' || at('adjustedBudget') === undefined,
    );
    let [met, missed] = [0, 0];
    for (const [row, { value, isPercent }] of this.figures.of(rate)) {
      const [spent, planned] = [this.figures.of(executed).get(row)?.value, this.figures.of(budget).get(row)?.value];
      if (spent === undefined || !planned) continue;
      if (isNear(spent / planned, ratioOf(value, isPercent))) met++;
      else missed++;
    }
    if (met === 0 && missed === 0) return 'open';
    if (met < missed || met === 0) return 'refuted';
    return isAsked ? 'shown' : 'open';
  }

  /** 执行率: what executed ÷ budget comes to, or the only column of percentages. */
  rate(): void {
    const executed = this.#roles.get('executed');
    if (!this.#lacks('executionRate') || !executed || !this.#budget) return;
    const fitting = this.open.filter((slot) => this.#isRate(slot));
    const percents = this.open.filter((slot) => {
      const figures = [...this.figures.of(slot).values()];
      return slot.left > executed.right && figures.length > 0 && figures.every(({ isPercent }) => isPercent);
    });
    const [only, ...others] = fitting.length > 0 ? fitting : percents;
    if (only && others.length === 0) this.#give('executionRate', only, 'content');
  }

  get #budget(): Slot | undefined {
    return this.#roles.get('adjustedBudget') ?? this.#roles.get('initialBudget');
  }

  #isRate(slot: Slot): boolean {
    const executed = this.#roles.get('executed');
    const budget = this.#budget;
    if (!executed || !budget) return false;
    const asked = [...this.figures.of(slot)].flatMap(([row, { value, isPercent }]) => {
      const [spent, planned] = [this.figures.of(executed).get(row)?.value, this.figures.of(budget).get(row)?.value];
      return spent === undefined || !planned ? [] : [isNear(spent / planned, ratioOf(value, isPercent))];
    });
    return asked.length > 0 && asked.filter(Boolean).length >= asked.length / 2;
  }

  /** The points of the first row that has any: no score is above its weight, and it follows from the rate. */
  points(): void {
    const amounts = AMOUNTS.flatMap((key) => this.#roles.get(key)?.right ?? []);
    const isBehind = (slot: Slot) => amounts.every((right) => slot.left > right);
    const first = (slot: Slot | undefined): number | undefined => {
      if (!slot) return undefined;
      const figures = [...this.figures.of(slot).values()];
      const [top] = figures;
      return top && !top.isPercent && top.value >= 0 && top.value <= 100 ? top.value : undefined;
    };
    const candidates = this.open.filter(
      (slot) => isBehind(slot) && first(slot) !== undefined && this.figures.wordsIn(slot) === 0,
    );
    const rateSlot = this.#roles.get('executionRate');
    const [rate] = rateSlot ? [...this.figures.of(rateSlot).values()] : [];
    const ratio = rate && Math.min(1, ratioOf(rate.value, rate.isPercent));
    const fits = (weight: number | undefined, score: number | undefined): boolean => {
      if (weight === undefined || score === undefined || score > weight || weight === 0) return false;
      // The score may be wrong, or by steps: it is of the rate's size.
      return ratio === undefined ? score >= weight * 0.5 : Math.abs(score - weight * ratio) <= weight * 0.3;
    };
    const isWeight = (points: number | undefined) =>
      points !== undefined && points >= 5 && points <= 40 && points % 1 === 0;
    const [weight, score] = [this.#roles.get('weight'), this.#roles.get('score')];
    if (weight && !score)
      this.#only(
        'score',
        candidates.filter((slot) => fits(first(weight), first(slot))),
      );
    else if (score && !weight)
      this.#only(
        'weight',
        candidates.filter((slot) => isWeight(first(slot)) && fits(first(slot), first(score))),
      );
    else if (!weight && !score && candidates.length === 2) {
      const [left, right] = candidates;
      if (!left || !right) return;
      if (isWeight(first(left)) && fits(first(left), first(right))) {
        this.#give('weight', left, 'content');
        this.#give('score', right, 'content');
      } else if (isWeight(first(right)) && fits(first(right), first(left))) {
        this.#give('weight', right, 'content');
        this.#give('score', left, 'content');
      }
    }
  }

  #only(role: FundsKey, slots: readonly Slot[]): void {
    const [one, ...others] = slots;
    if (one && others.length === 0) this.#give(role, one, 'content');
  }

  result() {
    const doubtful = this.open.flatMap((slot): Doubtful[] => {
      const filled = this.figures.of(slot).size + this.figures.wordsIn(slot);
      if ((slot.head === undefined && filled === 0) || this.#isDifference(slot)) return [];
      return [{ slot, couldBe: this.#couldBe(slot) }];
    });
    return { assigned: this.#assigned, doubtful, roles: this.#roles };
  }

  /** 年度调整数, 结余, 扣分: what one column leaves of another. */
  #isDifference(slot: Slot): boolean {
    const of = (one: Slot | undefined) =>
      one && new Map([...this.figures.of(one)].map(([row, { value }]) => [row, value] as const));
    const own = of(slot);
    return (
      own !== undefined &&
      DIFFERENCES.some((keys) => {
        const [whole, part] = keys.map((key) => of(this.#roles.get(key)));
        return isLeftOver(own, whole, part);
      })
    );
  }

  #couldBe(slot: Slot): readonly FundsKey[] {
    const amounts = AMOUNTS.flatMap((key) => this.#roles.get(key)?.right ?? []);
    const isBehind = amounts.length > 0 && amounts.every((right) => slot.left > right);
    const figures = [...this.figures.of(slot).values()];
    if (figures.length === 0) {
      if (this.figures.wordsIn(slot) > 0) return isBehind && this.#lacks('reason') ? ['reason'] : [];
      const roles = isBehind ? (['weight', 'executionRate', 'score'] as const) : AMOUNTS;
      return roles.filter((role) => this.#lacks(role));
    }
    const isPercent = figures.every((figure) => figure.isPercent);
    const arePoints = figures.every(({ value }) => value >= 0 && value <= 100);
    return [
      ...(isPercent ? [] : AMOUNTS),
      ...(arePoints && !isPercent && (isBehind || amounts.length === 0) ? (['weight', 'score'] as const) : []),
      ...(arePoints ? (['executionRate'] as const) : []),
    ].filter((role) => this.#lacks(role));
  }
}

const DIFFERENCES: readonly (readonly [FundsKey, FundsKey])[] = [
  ['adjustedBudget', 'initialBudget'],
  ['initialBudget', 'adjustedBudget'],
  ['adjustedBudget', 'executed'],
  ['initialBudget', 'executed'],
  ['weight', 'score'],
];

/** Every way to give some of the slots one of the roles each. */
function choices(slots: readonly Slot[], roles: readonly AmountKey[]): readonly ReadonlyMap<AmountKey, Slot>[] {
  const [role, ...rest] = roles;
  if (!role) return [new Map()];
  const without = choices(slots, rest);
  const withRole = slots.flatMap((slot) =>
    choices(
      slots.filter((other) => other !== slot),
      rest,
    ).map((way) => new Map([[role, slot], ...way])),
  );
  return [...without, ...withRole];
}
