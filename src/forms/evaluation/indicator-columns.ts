import type { Block } from '../sheet/blocks';
import {
  looksLikeMeasures,
  looksLikePoints,
  looksLikeSigns,
  looksLikeText,
  looksLikeUnits,
  sumOfPoints,
  type ColumnContent,
} from '../sheet/content';
import type { IndicatorKey } from '../sheet/heads';
import { isLeftOver } from '../sheet/differences';
import type { Assigned, Doubtful, Slot } from '../sheet/table';
import type { Ground } from '../columns';
import { hasReasonRow, mayHeadReasons } from './lost-reason';
import { areFigures, areReasons, areScores, exceeds, isWhole, mayBe } from './points-content';
import { headAbove } from './indicator-head-lines';

/**
 * Gives the columns of an indicator table their roles where the heads do not: by what stands in them, and by where they stand. Nothing is
 * guessed: what content and slot leave open stays doubtful, and with it everything that would need it.
 */
export function resolve(
  block: Block,
  slots: readonly Slot[],
  named: ReadonlyMap<IndicatorKey, Slot>,
  kinds: SlotKinds,
  contentAt: (slot: Slot) => ColumnContent,
): {
  readonly assigned: readonly Assigned[];
  readonly doubtful: readonly Doubtful[];
  readonly roles: ReadonlyMap<IndicatorKey, Slot>;
} {
  const reader = new ColumnReader(slots, named, kinds, contentAt, (slot) => headAbove(block, slot));
  reader.names();
  reader.marks();
  reader.points();
  reader.measures();
  reader.reasons();
  return reader.result(block);
}

/** What a column's head leaves open. */
export interface SlotKinds {
  /** No check needs it. */
  readonly isAside: (slot: Slot) => boolean;
  /** Its head is a word of the vocabulary. */
  readonly isExact: (slot: Slot) => boolean;
  /** Its head was understood, but not for certain, or another column says the same: it is doubtful only where its content says so. */
  readonly isWeak: (slot: Slot) => boolean;
}

const VALUES: readonly IndicatorKey[] = ['target', 'actual', 'weight', 'score', 'reason'];
const MARKS = [
  ['operator', looksLikeSigns],
  ['unit', looksLikeUnits],
] as const;
const POINTS: readonly IndicatorKey[] = ['weight', 'score'];

class ColumnReader {
  readonly #roles = new Map<IndicatorKey, Slot>();
  readonly #assigned: Assigned[] = [];
  #open: Slot[];

  constructor(
    slots: readonly Slot[],
    named: ReadonlyMap<IndicatorKey, Slot>,
    private readonly kinds: SlotKinds,
    private readonly contentAt: (slot: Slot) => ColumnContent,
    private readonly above: (slot: Slot) => IndicatorKey | undefined,
  ) {
    for (const [role, slot] of named) this.#roles.set(role, slot);
    const taken = new Set(named.values());
    this.#open = slots.filter((slot) => !taken.has(slot) && !kinds.isAside(slot));
  }

  #give(role: IndicatorKey, slot: Slot, ground: Ground): void {
    this.#roles.set(role, slot);
    this.#assigned.push({ slot, role, ground });
    this.#open = this.#open.filter((other) => other !== slot);
  }

  #lacks(role: IndicatorKey): boolean {
    return !this.#roles.has(role);
  }

  get #firstValue(): number {
    return Math.min(
      ...VALUES.flatMap((key) => this.#roles.get(key)?.left ?? []),
      ...(this.#roles.has('operator') ? [this.#roles.get('operator')?.left ?? Infinity] : []),
    );
  }

  /** Levels by their slot: texts between the levels that are named and the values. */
  names(): void {
    const isText = (slot: Slot) => {
      const content = this.contentAt(slot);
      return looksLikeText(content) && content.filled >= 1;
    };
    const between = (from: number, to: number) =>
      this.#open
        .filter((slot) => !this.kinds.isWeak(slot))
        .filter((slot) => slot.left > from && slot.right < to && isText(slot));
    const level = (key: 'level1' | 'level2' | 'level3') => this.#roles.get(key);
    const firstValue = this.#firstValue;
    if (this.#lacks('level3')) {
      const after = level('level2') ?? level('level1');
      const [sole, ...more] = this.#open.filter((slot) => slot.left > (after?.right ?? -1) && slot.right < firstValue);
      const isSole = after && sole && more.length === 0 && this.contentAt(sole).textRows.size >= 2;
      const found = between(after?.right ?? -1, firstValue).at(after ? -1 : 0) ?? (isSole ? sole : undefined);
      if (found) this.#give('level3', found, 'place');
      else if (after && !sole) {
        const gap: Slot = { left: after.right + 1, right: firstValue - 1, head: undefined };
        const isNames = gap.right >= gap.left && gap.right < Infinity && this.contentAt(gap).filled >= 2;
        if (isNames) this.#give('level3', gap, 'place');
        else this.#shift();
      }
    }
    const [first, third] = [level('level1'), level('level3')];
    if (this.#lacks('level2') && first && third) {
      const found = between(first.right, third.left).at(-1);
      if (found) this.#give('level2', found, 'place');
    }
    const next = level('level2') ?? level('level3');
    if (this.#lacks('level1') && next) {
      const found = this.#open.filter((slot) => slot.right < next.left && isText(slot)).at(-1);
      if (found && found.right === next.left - 1) this.#give('level1', found, 'place');
    }
  }

  /** A table of two levels: the second one names the indicators. */
  #shift(): void {
    const second = this.#roles.get('level2');
    if (!second) return;
    this.#roles.set('level3', second);
    this.#roles.delete('level2');
    this.#assigned.push({ slot: second, role: 'level3', ground: 'place' });
  }

  /** ≥ below 年度指标值, and the figure in the column behind, which has no head or another's: the head of both was not merged. */
  #splitTarget(): void {
    const target = this.#roles.get('target');
    if (!target || !looksLikeSigns(this.contentAt(target))) return;
    const next = this.#open.find((slot) => slot.left === target.right + 1 && areFigures(this.contentAt(slot)));
    this.#roles.delete('target');
    if (this.#lacks('operator')) this.#give('operator', target, 'content');
    if (next) this.#give('target', next, 'content');
  }

  /** Operators and units in columns of their own, by what stands in them. */
  marks(): void {
    this.#splitTarget();
    const behind = () => this.#open.filter((slot) => slot.left > this.#lastName);
    for (const [role, looks] of MARKS) {
      const [only, ...others] = behind().filter((slot) => looks(this.contentAt(slot)));
      if (this.#lacks(role) && only && others.length === 0) this.#give(role, only, 'content');
    }
  }

  /** 分值 and 得分 by their figures: no score is above its weight, weights come to what the form has. */
  points(): void {
    const candidates = () =>
      this.#open.filter((slot) => looksLikePoints(this.contentAt(slot)) && slot.left > this.#lastName);
    const isWeight = (slot: Slot) => isWhole(sumOfPoints(this.contentAt(slot)));
    // Of two columns without heads what they hold tells more than what happens to stand above them.
    if (POINTS.every((role) => this.#lacks(role))) this.#bothPoints(candidates(), isWeight);
    for (const slot of [...this.#open]) {
      const role = this.above(slot);
      if (role && POINTS.includes(role) && this.#lacks(role) && looksLikePoints(this.contentAt(slot)))
        this.#give(role, slot, 'place');
    }
    this.#contradicted(candidates());
    const weight = this.#roles.get('weight');
    const score = this.#roles.get('score');
    if (weight && !score) {
      const fitting = candidates().filter((slot) => this.#areScores(weight, slot));
      if (fitting.length === 1 && fitting[0]) this.#give('score', fitting[0], 'content');
    } else if (score && !weight) {
      // Where no score is filled in yet, whole points that come to what a form has are its weights.
      const isUnscored = this.contentAt(score).filled === 0;
      const fitting = candidates().filter((slot) => isWeight(slot) && (isUnscored || this.#areScores(slot, score)));
      if (fitting.length === 1 && fitting[0]) this.#give('weight', fitting[0], 'content');
    }
  }

  #bothPoints([left, right, ...more]: readonly Slot[], isWeight: (slot: Slot) => boolean): void {
    if (!left || !right || more.length > 0) return;
    const [ahead, behind] = [this.#areScores(left, right), this.#areScores(right, left)];
    if (ahead && isWeight(left)) {
      this.#give('weight', left, 'content');
      this.#give('score', right, 'content');
    } else if (behind && !ahead && isWeight(right)) {
      this.#give('weight', right, 'content');
      this.#give('score', left, 'content');
    }
  }

  /**
   * A column that is called 得分 by a part of its head only, or holds more than the weights (the score on 100 beside a converted one), gives way
   * to one whose figures are scores.
   */
  #contradicted(candidates: readonly Slot[]): void {
    const [weight, score] = [this.#roles.get('weight'), this.#roles.get('score')];
    if (!score) return;
    if (weight) {
      const fitting = candidates.filter((slot) => this.#areScores(weight, slot));
      if (
        fitting.length !== 1 ||
        !fitting[0] ||
        this.contentAt(score).filled === 0 ||
        !exceeds(this.contentAt(score), this.contentAt(weight))
      )
        return;
      this.#open.push(score);
      this.#give('score', fitting[0], 'content');
      return;
    }
    const fitting = candidates.filter((slot) => this.#areScores(score, slot));
    if (
      this.kinds.isExact(score) ||
      fitting.length !== 1 ||
      !fitting[0] ||
      !isWhole(sumOfPoints(this.contentAt(score)))
    )
      return;
    this.#open.push(score);
    this.#give('weight', score, 'content');
    this.#give('score', fitting[0], 'content');
  }

  #areScores(weight: Slot, score: Slot): boolean {
    return areScores(this.contentAt(weight), this.contentAt(score));
  }

  get #lastName(): number {
    return (this.#roles.get('level3') ?? this.#roles.get('level2') ?? this.#roles.get('level1'))?.right ?? -1;
  }

  /** 年度指标值 and 实际完成值: bounds stand in the target's column, and it stands left of the actual values. */
  measures(): void {
    const candidates = this.#open.filter(
      (slot) => slot.left > this.#lastName && looksLikeMeasures(this.contentAt(slot)),
    );
    const [target, actual] = [this.#roles.get('target'), this.#roles.get('actual')];
    const bounds = (slot: Slot) => this.contentAt(slot).operators;
    const [only, second, ...more] = candidates;
    if (!only || more.length > 0) return;
    if (target && actual) return;
    if (!second) {
      if (!target && actual && only.left < actual.left)
        this.#give('target', only, bounds(only) > 0 ? 'content' : 'place');
      else if (target && !actual && only.left > target.left && bounds(only) === 0)
        this.#give('actual', only, 'content');
    } else if (!target && !actual && bounds(only) > 0 && bounds(second) === 0) {
      this.#give('target', only, 'content');
      this.#give('actual', second, 'content');
    }
  }

  /** 偏差原因: texts where points were cut; else what is called 说明, 问题 … behind the points, and not filled row by row. */
  reasons(): void {
    const [weight, score] = [this.#roles.get('weight'), this.#roles.get('score')];
    const last = Math.max(...(['actual', 'weight', 'score'] as const).map((key) => this.#roles.get(key)?.left ?? -1));
    if (!this.#lacks('reason') || last < 0) return;
    const behind = this.#open.filter((slot) => slot.left > last);
    const isSparse = (slot: Slot) => {
      const { textRows, filled, rows } = this.contentAt(slot);
      return textRows.size === filled && filled <= rows * 0.8;
    };
    const named = behind.filter((slot) => mayHeadReasons(slot) && isSparse(slot));
    const explained =
      weight && score
        ? behind.filter(
            (slot) => isSparse(slot) && areReasons(this.contentAt(slot), this.contentAt(weight), this.contentAt(score)),
          )
        : [];
    const [only, ...others] = explained.length > 0 ? explained : named;
    if (only && others.length === 0) this.#give('reason', only, explained.length > 0 ? 'content' : 'place');
  }

  result(block: Block) {
    const lacking = VALUES.filter((role) => this.#lacks(role) && !(role === 'reason' && hasReasonRow(block)));
    const pointsOf = (key: IndicatorKey) =>
      [this.#roles.get(key)].map((slot) => slot && this.contentAt(slot).points)[0];
    const doubtful = this.#open.flatMap((slot): Doubtful[] => {
      const content = this.contentAt(slot);
      // 扣分: what the score leaves of the weight.
      if (isLeftOver(content.points, pointsOf('weight'), pointsOf('score'))) return [];
      if (slot.head === undefined && content.filled === 0) return [];
      // A head left of the names belongs to the block, or is a number of the row.
      if (slot.left <= this.#lastName) return slot.head && content.filled < 2 ? [] : [{ slot, couldBe: [] }];
      const couldBe = lacking.filter((role) => mayBe(role, content));
      if (!this.kinds.isWeak(slot)) return [{ slot, couldBe }];
      const figured = couldBe.filter((role) => role !== 'reason');
      const isContradicted = looksLikePoints(content) || looksLikeMeasures(content);
      return isContradicted && figured.length > 0 ? [{ slot, couldBe: figured }] : [];
    });
    return { assigned: this.#assigned, doubtful, roles: this.#roles };
  }
}
