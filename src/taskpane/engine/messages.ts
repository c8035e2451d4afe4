import type { Sheet } from '../../workbook';
import type { DeedName } from './orders';

/** An order (orders.ts) whose workbooks have their sheets' numbers in place of the sheets (crossing.ts). */
export type Numbered = Readonly<Record<string, unknown>>;

/**
 * What the pane says to its worker: a sheet, before the first order that names it; that sheets will not be named any more; what is to be done;
 * that something is not wanted any more.
 */
export type PaneSays =
  | { readonly sheet: number; readonly content: Sheet }
  | { readonly forget: readonly number[] }
  | { readonly id: number; readonly deed: DeedName; readonly order: Numbered }
  | { readonly drop: number };

/**
 * What the worker says: that it is there; a stretch of a list that is the answer; the answer itself, or for a list its end; that something
 * failed. Nothing more is said of what was dropped.
 */
export type WorkerSays =
  | 'ready'
  | { readonly id: number; readonly stretch: readonly unknown[] }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly isList: true }
  | { readonly id: number; readonly failed: string };
