import type { Field } from './cell/field';
import type { Form } from './form';
import { comparable, isBlank } from './cell/text';
import { fieldsOf } from './walk';

/**
 * How far a form was filled in (src/rules/README.md §8).
 * - `blank`: a template nobody touched: no figure, name or text of its own. Left out of every rule and comparison.
 * - `unfinished`: an evaluation with indicators, but no total in a row or in its head: what is still below its mark there is incomplete.
 * - `complete`: all else.
 */
export type FormStatus = 'blank' | 'unfinished' | 'complete';

const known = new WeakMap<Form, FormStatus>();

/** The status of a form, decided once. */
export function statusOf(form: Form): FormStatus {
  const before = known.get(form);
  if (before) return before;
  const status = isTemplate(form) ? 'blank' : isUnfinished(form) ? 'unfinished' : 'complete';
  known.set(form, status);
  return status;
}

/**
 * Fields that a template prints itself: weights, levels, labels, the hints in its cells; and the unit, whose name stands on each of its forms before
 * any is begun. Whoever fills it in writes into the others.
 */
const PRINTED = new Set([
  'title',
  'label',
  'note',
  'fundsWeight',
  'levelWeight',
  'weight',
  'name',
  'remark',
  'heading',
  'department',
  'authority',
  'implementer',
]);

/** What stands in a cell that nobody filled: noughts of a formula, a stroke, a unit, the template's own request. */
const NOT_FILLED =
  /^(?:0(?:\.0*)?%?|#div\/0!|#ref!|#n\/a|[年月日度]+|20\d{2}年?(?:[年月日度]*)|[≥≤><=]?%?|万?元|[xX]+.{0,6}|.*\d+字以内.*|.*(?:请填|填写).*|指标\d*)$/iu;

function isTemplate(form: Form): boolean {
  return fieldsOf(form).every(
    ({ name, row, group, field }) => PRINTED.has(name) || isUntouched(field, group, row, form),
  );
}

function isUntouched(field: Field<unknown>, group: string, row: string, form: Form): boolean {
  if (field.state === 'blank' || field.state === 'notApplicable') return true;
  const text = comparable(field.raw);
  if (isBlank(text) || NOT_FILLED.test(text) || NOT_FILLED.test(field.raw.trim())) return true;
  // 总分 prints the 100 of its weights; 执行率 its ten points.
  return group === 'total' && text === '100' && form.kind !== '1-1' && row === '';
}

function isUnfinished(form: Form): boolean {
  if (form.kind === '1-1') return false;
  // A form without any points has nothing to sum up.
  return (
    form.total === null && form.indicators.some(({ kind, weight, score }) => kind === 'indicator' && (weight ?? score))
  );
}
