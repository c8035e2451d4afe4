import type { Field } from '../cell/field';
import type { EvaluationForm, Form } from '../form';
import type { Indicator } from '../rows';
import { basicLinesOf } from '../walk';
import type { ToldColumn } from './told';

/** Longer than what is measured or counted: a sentence. */
const SENTENCE = 40;

/** Whether what stands in a column, read as it was told, is for the most part nothing of the kind. */
export function isContradicted(form: Form, { table, role }: ToldColumn): boolean {
  const fields = fieldsIn(form, table, role);
  const filled = fields.filter(({ state }) => state === 'read' || state === 'unreadable');
  const most = (is: (field: Field<unknown>) => boolean) => filled.filter(is).length * 2 > filled.length;
  if (most(({ state }) => state === 'unreadable')) return true;
  if (NAMES.has(role)) return most(({ raw }) => isFigure(raw));
  if (role === 'target' || role === 'actual') return most(({ raw }) => raw.length > SENTENCE);
  if (table !== 'indicators' || form.kind === '1-1' || !(role === 'score' || role === 'weight')) return false;
  return exceeds(form);
}

/** Roles whose columns hold words. */
const NAMES: ReadonlySet<string> = new Set([
  'level1',
  'level2',
  'level3',
  'reason',
  'project',
  'department',
  'authority',
  'implementer',
]);

const isFigure = (raw: string): boolean => /^[-+\d.,%\s]+$/u.test(raw);

function counting(form: EvaluationForm): readonly Indicator[] {
  return form.indicators.filter(({ kind }) => kind === 'indicator');
}

/** In most rows the score is above the weight. */
function exceeds(form: EvaluationForm): boolean {
  const both = counting(form).flatMap(({ weight, score }) =>
    weight?.value && score?.value ? [score.value.number.gt(weight.value.number)] : [],
  );
  return both.filter(Boolean).length * 2 > both.length;
}

/** The fields of a form that stand in a column of that role. */
function fieldsIn(form: Form, table: string, role: string): readonly Field<unknown>[] {
  const at = (of: object): Field<unknown> | null =>
    (of as Readonly<Record<string, Field<unknown> | null>>)[role] ?? null;
  const all = (rows: readonly object[]) => rows.flatMap((row) => at(row) ?? []);
  if (form.kind === '1-1') return all(table === 'lines' ? basicLinesOf(form) : [form]);
  if (table === 'identity') return all([form]);
  if (table === 'funds') return all(form.funds);
  if (role === 'level3') return counting(form).map(({ name }) => name);
  // Levels are read into headings, signs and units into the values.
  return role === 'target' || role === 'actual' || role === 'weight' || role === 'score' || role === 'reason'
    ? all(counting(form))
    : [];
}
