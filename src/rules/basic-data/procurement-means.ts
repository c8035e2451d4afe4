import type Big from 'big.js';
import { type Interval, add } from '../figures/tolerance';
import type { AmountField, BasicDataForm, BasicLine } from '../../forms';
import type { Case } from '../engine/rule';
import { partsOf, total } from '../relations/relations';
import { basicParts } from '../relations/totals';
import { number } from '../figures/print';

interface Ceiling {
  readonly number: Big;
  readonly interval: Interval;
  readonly text: string;
  readonly cells: readonly AmountField[];
}

/** What a unit can have procured with: 公用经费 + 项目支出, from their lines or, where those are blank, from their details. */
export function means(context: Case, form: BasicDataForm): Ceiling | undefined {
  const of = (line: BasicLine | null, details: readonly (AmountField | null)[]) =>
    line?.final.value ? partsOf([line.final]) : partsOf(details);
  const office = of(
    form.officeExpenses,
    form.officeDetails.map((line) => line.final),
  );
  const project = of(form.projectExpenditure, basicParts(form, 'projectExpenditure', 'final'));
  if (office.state !== 'ready' || project.state !== 'ready') return undefined;
  const fields = [...office.fields, ...project.fields];
  return {
    number: total(fields),
    interval: add(fields.map((field) => context.tolerance.amount(form, field.value))),
    text: fields.map(number).join(' + '),
    cells: fields,
  };
}
