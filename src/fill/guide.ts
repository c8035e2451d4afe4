import { fieldsOf, type Field, type Form, type NamedField, type Recognition } from '../forms';
import type { CellRef, Workbook } from '../workbook';
import { basicTotals, fundsTotals, UNFINISHED_BLANKS } from '../rules/workings';
import { Labels } from './label';

/** A cell of a form in which something is still to stand. */
export interface Gap {
  readonly cell: CellRef;
  /** The form's own words for it: "设备维护台次 实际完成值". */
  readonly label: string;
}

/** What is left of a form that is being filled in. */
export interface FillGuide {
  readonly form: Pick<Form, 'kind' | 'sheet' | 'area'>;
  /** To be written by its user, in reading order. */
  readonly gaps: readonly Gap[];
  /** Blank too, but follows from the others: totals, rates, points. */
  readonly computed: readonly Gap[];
}

/** What its user writes into a form, part by part; all else is printed, computed, or asked for only where something is amiss. */
const WRITTEN: Readonly<Partial<Record<NamedField['group'], readonly string[]>>> = {
  identity: ['department', 'project', 'authority', 'implementer'],
  staff: ['authorisedPosts', 'staffInPost'],
  expenses: ['previousFinal', 'budget', 'final'],
  funds: ['initialBudget', 'adjustedBudget', 'executed'],
  goals: ['expected', 'actual'],
  indicators: ['target', 'actual', 'weight'],
  footer: ['preparedBy', 'date', 'phone'],
};

/** What follows from what was written. */
const COMPUTED: Readonly<Partial<Record<NamedField['group'], readonly string[]>>> = {
  staff: ['controlRate'],
  funds: ['executionRate', 'score'],
  indicators: ['score'],
  total: ['weight', 'score', 'grade'],
};

/** A form is being filled in while so large a part of what its user writes is blank. */
const PART_LEFT = 1 / 4;
/** So, too, while so large a part of its indicators has neither an actual value nor points: the plan stands, what was achieved does not. */
const ROWS_LEFT = 1 / 2;
/** Fewer of them may have been forgotten. */
const FEW_ROWS = 3;

/** The forms of a workbook that are blank or half filled in, with what is left of each, in the order of the workbook. */
export function guidesOf(workbook: Workbook, { all, blank }: Recognition): readonly FillGuide[] {
  const order = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  const labels = new Labels(workbook);
  return [...new Set([...all, ...blank])]
    .flatMap((form) => guideOf(form, labels) ?? [])
    .sort(
      (a, b) => (order.get(a.form.sheet) ?? 0) - (order.get(b.form.sheet) ?? 0) || a.form.area.top - b.form.area.top,
    );
}

function guideOf(form: Form, labels: Labels): FillGuide | undefined {
  const totals = new Set<Field<unknown>>(
    (form.kind === '1-1' ? basicTotals(form) : fundsTotals(form)).map(({ whole }) => whole),
  );
  const fields = fieldsOf(form);
  const isIn =
    (list: typeof WRITTEN) =>
    ({ group, name }: NamedField) =>
      list[group]?.includes(name) === true;
  const asked = fields.filter((one) => isIn(WRITTEN)(one) && !totals.has(one.field));
  const funded = new Set(asked.flatMap((one) => (one.group === 'funds' && !isLeft(one) ? one.row : [])));
  // 上年结转 without an amount beside 财政拨款 that has them: there was none, and nothing is left to be written.
  const written = asked.filter(({ group, row }) => group !== 'funds' || funded.size === 0 || funded.has(row));
  const lines = new Map(
    fields.filter(isLineName).map(({ group, row, field }) => [`${group}/${row}`, field.raw] as const),
  );
  const gap = ({ row, field, group }: NamedField): Gap => {
    return {
      cell: field.cell,
      label: group === 'identity' ? '' : labels.of(lines.get(`${group}/${row}`) ?? '', field.cell, form),
    };
  };
  const left = written.filter(isLeft);
  const of = (wanted: string) => fields.filter(({ group, name }) => group === 'indicators' && name === wanted);
  const unscored = new Set(of('score').flatMap((one) => (isLeft(one) ? one.row : [])));
  const open = of('actual').filter((one) => isLeft(one) && unscored.has(one.row)).length;
  const isBegun = left.length >= UNFINISHED_BLANKS && left.length >= written.length * PART_LEFT;
  if (!isBegun && (open < FEW_ROWS || open < of('actual').length * ROWS_LEFT)) return undefined;
  const computed = fields.filter((one) => (isIn(COMPUTED)(one) || totals.has(one.field)) && isLeft(one));
  return { form, gaps: inOrder(left.map(gap)), computed: inOrder(computed.map(gap)) };
}

const isLineName = ({ name }: NamedField): boolean => name === 'label' || name === 'name';

/** What a template asks for itself: "指标1", "XX%", "（请填写）". */
const REQUEST = /^[（(]?(?:[xX×]{2,}.{0,6}|指标\d*[:：]?|.*(?:请填|填写).*)[）)]?$/u;

function isLeft({ field }: NamedField): boolean {
  return field.state === 'blank' || (field.state !== 'notApplicable' && REQUEST.test(field.raw.trim()));
}

/** From top to bottom, from left to right; a cell that several fields stand in once. */
function inOrder(gaps: readonly Gap[]): readonly Gap[] {
  const seen = new Set<string>();
  return [...gaps]
    .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column)
    .filter(({ cell }) => {
      const key = `${String(cell.row)}:${String(cell.column)}`;
      return !seen.has(key) && seen.add(key) !== undefined;
    });
}
