import type { Sheet, Steps, Workbook } from '../../workbook';
import type { Numbered, PaneSays } from './messages';

/**
 * How workbooks cross: each sheet once, by itself, under a number, by which orders then name it. One message with all sheets of hundreds of
 * projects would keep the pane from its user while it is written, and after an edit most of them are known on the other side.
 */

/** The sheets of so many workbooks stay there: of the last two checks, each with last year's. */
const KEPT = 4;

/** The parts of orders (orders.ts) in which there are workbooks, and those that are one. */
const WITHIN = new Set(['given', 'again']);
const WORKBOOK = new Set(['workbook', 'previous']);

type Order = Readonly<Record<string, unknown>>;

/** The order with something else in place of each of its workbooks. */
function replaced(order: Order, other: (workbook: unknown) => unknown): Order {
  const put = (key: string, value: unknown): unknown => {
    if (!value) return value;
    if (WORKBOOK.has(key)) return other(value);
    return WITHIN.has(key) ? replaced(value as Order, other) : value;
  };
  return Object.fromEntries(Object.entries(order).map(([key, value]) => [key, put(key, value)]));
}

/** The pane's end. */
export class Sender {
  readonly #there = new Map<Sheet, number>();
  #lately: readonly Workbook[] = [];
  #sheets = 0;

  constructor(private readonly post: (says: PaneSays) => void) {}

  /** Sends what is not there yet of the order's sheets, one a step; the order as it then crosses. Throws when something of it cannot cross. */
  *sent(order: object): Steps<Numbered> {
    const workbooks: Workbook[] = [];
    replaced(order as Order, (workbook) => workbooks.push(workbook as Workbook));
    this.#lately = [...workbooks, ...this.#lately.filter((one) => !workbooks.includes(one))].slice(0, KEPT);
    const sheets = workbooks.flatMap((workbook) => workbook.sheets);
    // Looked for anew after each: meanwhile another order may have sent it, or given it up.
    for (let next; (next = sheets.find((sheet) => !this.#there.has(sheet)));) {
      const number = (this.#sheets += 1);
      this.post({ sheet: number, content: next });
      this.#there.set(next, number);
      yield;
    }
    this.#forget();
    return replaced(order as Order, (workbook) => ({
      ...(workbook as Workbook),
      sheets: (workbook as Workbook).sheets.map((sheet) => this.#there.get(sheet)),
    }));
  }

  #forget(): void {
    const kept = new Set(this.#lately.flatMap(({ sheets }) => sheets));
    const forget: number[] = [];
    for (const [sheet, number] of this.#there) {
      if (kept.has(sheet)) continue;
      this.#there.delete(sheet);
      forget.push(number);
    }
    if (forget.length > 0) this.post({ forget });
  }
}

/** The worker's end. */
export class Receiver {
  readonly #sheets = new Map<number, Sheet>();

  /** Takes what is not an order. */
  take(says: Extract<PaneSays, { readonly sheet: number } | { readonly forget: readonly number[] }>): void {
    if ('sheet' in says) this.#sheets.set(says.sheet, says.content);
    else for (const number of says.forget) this.#sheets.delete(number);
  }

  /** The order as it was on the other side. */
  whole(order: Numbered): object {
    return replaced(order, (workbook) => {
      const { sheets, ...rest } = workbook as { readonly sheets: readonly number[] };
      return { ...rest, sheets: sheets.map((number) => this.#sheets.get(number)) };
    });
  }
}
