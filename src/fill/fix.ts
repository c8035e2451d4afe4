import type { Finding } from '../rules';
import type { FillEdit } from './plan';

/** A correction that was proved: the edit that was asked for, and those that follow from it, to be written together. */
export interface Fix {
  readonly edits: readonly [FillEdit, ...FillEdit[]];
  /** Ids of findings of the check it was proved against that are gone then. */
  readonly solves: readonly string[];
  /** Findings of it that stay but are less grave: as they are then. Something is solved or eased. */
  readonly eases: readonly Finding[];
  /** Hints, and what a blank that becomes a figure lets see for the first time. */
  readonly raises: readonly Finding[];
}

/** Ids of what a correction is offered for: what it solves, and what becomes less grave. */
export function aimsOf({ solves, eases }: Pick<Fix, 'solves' | 'eases'>): readonly string[] {
  return [...solves, ...eases.map(({ id }) => id)];
}
