import type { DeedName, OrderOf } from './orders';

/** What the pane says to its worker: what is to be done, or that something is not wanted any more. */
export type PaneSays =
  { readonly id: number; readonly deed: DeedName; readonly order: OrderOf<DeedName> } | { readonly drop: number };

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
