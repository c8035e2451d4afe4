import Big from 'big.js';
import type { Amount, AmountField, EvaluationForm, Form } from '../../forms';
import type { CellRef } from '../../workbook';
import { number } from '../figures/print';
import type { Case } from '../engine/rule';
import { add, type Interval } from '../figures/tolerance';
import { intervalInWan, inWan } from '../relations/pairing';
import type { AmountColumn } from '../relations/funds-sums';
import { type Readiness } from '../engine/readiness';
import { partsOf } from '../relations/relations';
import { partsInstead } from '../relations/totals';

/** Amounts of several forms in one unit, as the rules between forms compare them. */

export type FilledAmount = AmountField & { readonly value: Amount };

/** An amount in 万元 with what it stands for, its cells, and how it is written in an arithmetic. */
export interface AmountSum {
  readonly number: Big;
  readonly interval: Interval;
  readonly cells: readonly CellRef[];
  /** "23.40 + 15.20" */
  readonly text: string;
}

/** The sum of some fields of one form. */
export function sumOf(context: Case, form: Form, fields: readonly FilledAmount[]): AmountSum {
  return {
    number: fields.reduce((so, field) => so.plus(inWan(field.value)), new Big(0)),
    interval: add(fields.map((field) => intervalInWan(context, form, field.value))),
    cells: fields.map((field) => field.cell),
    text: fields.map(number).join(' + '),
  };
}

/** What a form has in a column of its funds: the total row's figure, or the parts where that says 0 over them (src/rules/README.md §8). */
export function fundsIn(
  form: EvaluationForm,
  column: AmountColumn,
): { readonly state: Readiness; readonly fields: readonly FilledAmount[]; readonly whole: AmountField | null } {
  const whole = form.fundsTotal?.[column] ?? null;
  const instead = partsInstead(form, column);
  if (instead.length > 0) return { state: 'ready', fields: instead, whole };
  return { ...partsOf([whole]), whole };
}
