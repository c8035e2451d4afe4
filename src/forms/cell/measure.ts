import type Big from 'big.js';
import type { Figure } from './field';

/** How an actual value must relate to its target (src/rules/README.md §2). */
export type Operator = '>=' | '>' | '<=' | '<' | '=';
/** What a frequency is counted in. */
export type Period = 'day' | 'week' | 'month' | 'quarter' | 'halfYear' | 'year';
/** A quantity that says by how much something rose or fell, not where it stands: 增长5%, 下降3%. */
export type Change = 'up' | 'down';

/**
 * A quantity with its unit. `number` is what is printed; `number × scale` counts in `base` units: 2.6亿元 is number 2.6, scale 10⁸,
 * base 元. Percentages have base `%` and are in percent. `base` is '' when no unit is printed. A product or quotient has its
 * factors in `base`: 元/人*月 and 元/（人·月） are both 元/人·月.
 */
export interface Quantity extends Figure {
  readonly kind: 'quantity';
  readonly operator?: Operator;
  readonly unit: string;
  readonly base: string;
  readonly scale: Big;
  readonly change?: Change;
  /** The unit was printed in a column of its own: beside 度量单位 % a bare 0.97 may be the ratio (src/forms/README.md §8). */
  readonly unitBeside?: true;
}

/** From one quantity to another, both counted alike: 3-5个, 95%～98%, ≥90%且≤100%. */
export interface Range {
  readonly kind: 'range';
  readonly operator?: Operator;
  readonly low: Quantity;
  readonly high: Quantity;
}

/** What a date names when it names no day. */
export type Span = 'month' | 'third' | 'quarter' | 'halfYear' | 'year';

/**
 * A day, or the last day of what is named: 12月底前, 2023年10月, 2022.12.31, 9月上旬, 第三季度, 上半年. `month` is 1–12, the last one of
 * the span; `day` is absent where the last of the month is meant.
 */
export interface Deadline {
  readonly kind: 'date';
  readonly operator?: Operator;
  readonly year?: number;
  /** Of the year after the one that is spoken of: 次年3月. */
  readonly next?: true;
  readonly month: number;
  readonly day?: number;
  /** Absent when a day is named. */
  readonly span?: Span;
  /** Announced and not yet past: 预计2024年3月完成. */
  readonly planned?: true;
  /** The day something begins (3月底前开工), or was finished; absent when no words say which. */
  readonly begins?: boolean;
}

/** So often in a period: 最少一周一次, 每季度发布2期. `times` is in the period; `counter` is what is counted (次, 期 …). */
export interface Frequency {
  readonly kind: 'frequency';
  readonly operator?: Operator;
  readonly times: Big;
  readonly per: Period;
  readonly counter: string;
}

/** Anything said in words: 显著, 达成预期指标, 完成. */
export interface Words {
  readonly kind: 'words';
  readonly operator?: Operator;
  readonly text: string;
  /** They say that the thing is not done (建设中, 尚未启动, 部分完成), or that it is, without saying how much (完成, 已完成). */
  readonly state?: 'unfinished' | 'done';
}

/** What 年度指标值 and 实际完成值 hold. */
export type Measure = Quantity | Range | Deadline | Frequency | Words;
