import type Big from 'big.js';
import type { Figure } from './field';

/** How an actual value must relate to its target (scoring.md §2). */
export type Operator = '>=' | '>' | '<=' | '<' | '=';
/** What a frequency is counted in. */
export type Period = 'day' | 'week' | 'month' | 'quarter' | 'halfYear' | 'year';

/**
 * A quantity with its unit. `number` is what is printed; `number × scale` counts in `base` units: 2.6亿元 is number 2.6, scale 10⁸,
 * base 元. Percentages have base `%` and are in percent. `base` is '' when no unit is printed.
 */
export interface Quantity extends Figure {
  readonly kind: 'quantity';
  readonly operator?: Operator;
  readonly unit: string;
  readonly base: string;
  readonly scale: Big;
}

/** A day, or the last day of the month or year named: 12月底前, 2023年10月, 2022.12.31. `month` is 1–12. */
export interface Deadline {
  readonly kind: 'date';
  readonly operator?: Operator;
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

/** So often in a period: 最少一周一次. */
export interface Frequency {
  readonly kind: 'frequency';
  readonly operator?: Operator;
  readonly times: Big;
  readonly per: Period;
}

/** Anything said in words: 显著, 达成预期指标, 完成. */
export interface Words {
  readonly kind: 'words';
  readonly operator?: Operator;
  readonly text: string;
}

/** What 年度指标值 and 实际完成值 hold. */
export type Measure = Quantity | Deadline | Frequency | Words;
