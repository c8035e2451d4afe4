import type Big from 'big.js';
import type { Field, Form, MoneyUnit } from '../forms';
import type { RuleId } from '../rules';
import type { CellRef } from '../workbook';
import type { FillNote } from './plan';

/** What a cell is to say. */
export type Computed =
  /** `decimals` are those a text shows, and the least a number format has to show. */
  | { readonly as: 'amount'; readonly number: Big; readonly decimals: number; readonly unit: MoneyUnit }
  | { readonly as: 'points'; readonly number: Big; readonly decimals: number }
  /** In percent, already rounded to `decimals`. */
  | { readonly as: 'percent'; readonly number: Big; readonly decimals: number }
  | { readonly as: 'text'; readonly text: string };

/**
 * Writes a formula's operands: the address of a cell that holds the field's figure as a plain number, or as a percentage that is stored as
 * a ratio where one is asked for; undefined for any other.
 */
export type Operands = (field: Field<unknown>, as?: 'percent') => string | undefined;

/** A cell that a rule's relation gives a value. */
export interface Candidate {
  readonly form: Form;
  readonly path: string;
  readonly rule: RuleId;
  readonly field: Field<unknown>;
  /** The form's own words for its line. */
  readonly line: string;
  readonly computed: Computed;
  readonly arithmetic: string;
  readonly inputs: readonly Field<unknown>[];
  /** Fields of the same kind, which show how this unit writes such figures. */
  readonly siblings: readonly Field<unknown>[];
  /** The live formula, given the operands; undefined when one of them is not to be had. */
  readonly formula?: (operands: Operands, bare: boolean) => string | undefined;
  readonly kind?: 'suggested';
  /** Why it is only suggested. */
  readonly note?: FillNote;
  /** Whether what stands in the cell is wrong; absent: when `rule` has a finding there. */
  readonly differs?: () => boolean;
  /** Offered for an empty cell only. */
  readonly blankOnly?: boolean;
  /** `line` says all there is to say of the cell: it has no head above it. */
  readonly labelled?: boolean;
}

/** Tells cells apart in maps. */
export function keyOfCell({ sheet, row, column }: CellRef): string {
  return `${row}:${column}:${sheet}`;
}
