import type Big from 'big.js';

/** Something with a place on a line (`at`) and a size there. */
export interface PlacedFigure {
  readonly at: Big;
  readonly size: Big;
}

/** The indices of the least and the greatest size among those whose places are less than `reach` from this one's, itself included. */
export interface Extremes {
  readonly least: number;
  readonly greatest: number;
}

/**
 * For each item the least and the greatest size nearby, in the items' own order; `counts` says which items are looked at (all by default).
 * `null` where none that counts is near. Takes n·log n comparisons, however many lie together.
 */
export function extremesNearby(
  items: readonly PlacedFigure[],
  reach: Big,
  counts: (index: number) => boolean = () => true,
): readonly (Extremes | null)[] {
  const order = items.map((_, index) => index).sort((a, b) => compare(items, a, b));
  const found: (Extremes | null)[] = items.map(() => null);
  // Candidates for the least and the greatest, each better than those behind it: what is worse and leaves earlier can be forgotten.
  const least = new Window(items, (a, b) => a.lte(b));
  const greatest = new Window(items, (a, b) => a.gte(b));
  let ahead = 0;
  for (const index of order) {
    const here = items[index];
    if (!here) continue;
    for (; ahead < order.length; ahead++) {
      const next = order[ahead];
      const item = next === undefined ? undefined : items[next];
      if (next === undefined || !item || item.at.minus(here.at).gte(reach)) break;
      if (!counts(next)) continue;
      least.add(next, item.size);
      greatest.add(next, item.size);
    }
    const isGone = (other: number) => here.at.minus(items[other]?.at ?? here.at).gte(reach);
    const [low, high] = [least.best(isGone), greatest.best(isGone)];
    if (low !== undefined && high !== undefined) found[index] = { least: low, greatest: high };
  }
  return found;
}

function compare(items: readonly PlacedFigure[], a: number, b: number): number {
  const [left, right] = [items[a], items[b]];
  return left && right ? left.at.cmp(right.at) || a - b : 0;
}

/** The best of a window that only moves on, kept as a queue of ever worse ones. */
class Window {
  readonly #queue: number[] = [];
  #first = 0;

  constructor(
    private readonly items: readonly PlacedFigure[],
    private readonly isBetter: (a: Big, b: Big) => boolean,
  ) {}

  add(index: number, size: Big): void {
    while (this.#queue.length > this.#first) {
      const last = this.items[this.#queue.at(-1) ?? -1];
      if (!last || !this.isBetter(size, last.size)) break;
      this.#queue.pop();
    }
    this.#queue.push(index);
  }

  best(isGone: (index: number) => boolean): number | undefined {
    for (; this.#first < this.#queue.length; this.#first++) {
      const index = this.#queue[this.#first];
      if (index !== undefined && !isGone(index)) return index;
    }
    return undefined;
  }
}
