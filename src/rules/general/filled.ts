import { COLUMN_NAMES, fundsTotal } from '../relations/totals';
import { counting } from '../scoring/points';
import type { BasicDataForm, EvaluationForm, Field, Form, TextField } from '../../forms';
import type { Outcome } from '../engine/finding';
import { cellsOr, type ReporterOf, says } from '../engine/place';
import { type Case, rule } from '../engine/rule';
import { lineName } from '../figures/print';
import { budgetOf } from '../relations/rates';

const filledInSays = says({
  department: [],
  preparedBy: [],
  date: [],
  phone: [],
  signature: [],
  thrift: [],
  initialBudget: [],
  line: ['line'],
  goal: [],
  amount: ['column'],
  people: [],
  name: [],
  rate: [],
  controlRate: [],
});

/** GEN-03: what must be filled in. */

export const filledIn = rule({
  id: 'GEN-03',
  severity: 'hint',
  forms: ['1-1', '1-2', '1-3'],
  basis: 'form',
  messages: filledInSays,
  check: (context, report) =>
    context.forms.all.flatMap((form) => [
      ...footerOutcomes(form, report),
      ...(form.kind === '1-1' ? basicOutcomes(form, report) : evaluationOutcomes(context, form, report)),
    ]),
});

function blankOutcome(
  form: Form,
  field: Field<unknown> | null | undefined,
  path: string,
  message: Exclude<keyof typeof filledInSays, 'line' | 'amount'>,
  report: ReporterOf<typeof filledInSays>,
): Outcome[] {
  if (!field) return [];
  const place = report.at(form, path, [field.cell]);
  return [field.state === 'blank' ? place.fail({ message, found: '—' }) : place.pass()];
}

function footerOutcomes(form: Form, report: ReporterOf<typeof filledInSays>): Outcome[] {
  return (['preparedBy', 'date', 'phone', 'signature'] as const).flatMap((key) =>
    blankOutcome(form, form.footer[key], `footer ${key}`, key, report),
  );
}

function basicOutcomes(form: BasicDataForm, report: ReporterOf<typeof filledInSays>): Outcome[] {
  const lines = [form.procurement, form.budgetAdjustment].filter((line) => line !== null);
  const filled = form.authorisedPosts?.state === 'read' && form.staffInPost?.state === 'read';
  const people = form.controlRate?.state === 'read' || form.authorisedPosts?.state === 'read';
  return [
    ...lines.map((line) => {
      const fields = [line.previousFinal, line.budget, line.final];
      const place = report.at(
        form,
        `${line.path}/filled`,
        cellsOr(
          fields.map((f) => f.cell),
          line.label.cell,
        ),
      );
      const blank = fields.every((field) => field.state === 'blank');
      return blank ? place.fail({ message: 'line', found: '—', params: { line: lineName(line.label) } }) : place.pass();
    }),
    ...blankOutcome(form, form.thrift, 'thrift', 'thrift', report),
    ...(people ? blankOutcome(form, form.staffInPost, 'staffInPost/filled', 'people', report) : []),
    ...(filled ? blankOutcome(form, form.controlRate, 'controlRate/filled', 'controlRate', report) : []),
  ];
}

function evaluationOutcomes(context: Case, form: EvaluationForm, report: ReporterOf<typeof filledInSays>): Outcome[] {
  const row = form.fundsTotal;
  const department = form.kind === '1-2' && form.department ? [departmentOutcome(form, form.department, report)] : [];
  const initial =
    row && (row.adjustedBudget?.value ?? row.executed?.value)
      ? blankOutcome(form, row.initialBudget, `${row.path}/initialBudget/filled`, 'initialBudget', report)
      : [];
  const goals = form.goals.flatMap((goal, index) =>
    goal.expected?.value ? blankOutcome(form, goal.actual, `goal ${index + 1}/actual`, 'goal', report) : [],
  );
  const rate =
    row && budgetOf(context, form, row)?.value?.number.gt(0) && row.executed?.value
      ? blankOutcome(form, row.executionRate, `${row.path}/executionRate/filled`, 'rate', report)
      : [];
  const amounts = (['adjustedBudget', 'executed'] as const).flatMap((column) => {
    // Where the parts are filled GEN-06 says that the total is not.
    const others = [row?.initialBudget, row?.adjustedBudget, row?.executed].some((field) => field?.value);
    const total = fundsTotal(form, column);
    const parts = total?.unclear === null && total.parts.some(({ value }) => value !== null);
    const field = row?.[column];
    if (!field || !others || parts) return [];
    const place = report.at(form, `${row.path}/${column}/filled`, [field.cell]);
    return field.state === 'blank'
      ? place.fail({ message: 'amount', found: '—', params: { column: COLUMN_NAMES[column] ?? column } })
      : place.pass();
  });
  const names = counting(form).flatMap((indicator) =>
    indicator.target.value || indicator.weight?.value
      ? blankOutcome(form, indicator.name, `${indicator.path}/name`, 'name', report)
      : [],
  );
  return [...department, ...initial, ...amounts, ...goals, ...rate, ...names];
}

function departmentOutcome(form: Form, field: TextField, report: ReporterOf<typeof filledInSays>): Outcome {
  const place = report.at(form, 'department', [field.cell]);
  return field.state === 'blank' ? place.fail({ message: 'department', severity: 'error', found: '—' }) : place.pass();
}
