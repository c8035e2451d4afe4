import type { Slot } from '../sheet/table';
import type { Block } from '../sheet/blocks';
import { entryIn } from '../sheet/content';
import { isBlank, isNotApplicable, compact } from '../cell/text';
import { leadingNumber, withoutApostrophe } from '../cell/read-field';

interface Figured {
  readonly value: number;
  readonly isPercent: boolean;
}

/** What stands in the columns as plain numbers. */
export class Figures {
  readonly #known = new Map<Slot, ReadonlyMap<number, Figured>>();
  readonly #texts = new Map<Slot, number>();

  constructor(
    private readonly block: Block,
    private readonly rows: readonly number[],
  ) {}

  of(slot: Slot): ReadonlyMap<number, Figured> {
    const before = this.#known.get(slot);
    if (before) return before;
    const figures = new Map<number, Figured>();
    let texts = 0;
    for (const row of this.rows) {
      const entry = entryIn(this.block.grid, row, slot.left, slot.right);
      if (!entry || isBlank(entry.raw) || isNotApplicable(entry.raw)) continue;
      const figure = figureOf(entry.cell.value, entry.cell.format, entry.text);
      if (figure) figures.set(row, figure);
      else texts++;
    }
    this.#known.set(slot, figures);
    this.#texts.set(slot, texts);
    return figures;
  }

  /** Cells that hold words. */
  wordsIn(slot: Slot): number {
    this.of(slot);
    return this.#texts.get(slot) ?? 0;
  }
}

function figureOf(value: unknown, format: string, text: string): Figured | undefined {
  if (typeof value === 'number') return { value, isPercent: format.includes('%') };
  const plain = leadingNumber(compact(withoutApostrophe(text)));
  if (!plain) return undefined;
  const number = Number(plain.number.toString());
  if (plain.rest === '%') return { value: number / 100, isPercent: true };
  return /^\(?(?:万元|元|亿元|万|分)?\)?$/u.test(plain.rest) ? { value: number, isPercent: false } : undefined;
}

/** Rates and scores are rounded, and a fault may stand in one of them. */
const NEAR = 0.006;

export const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= NEAR;

/** 0.97, 97%, 97: a bare number above 2 counts percent. */
export const ratioOf = (value: number, isPercent: boolean): number => (isPercent || value <= 2 ? value : value / 100);
