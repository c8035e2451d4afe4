import { LISTED_LINES, SINGLE_LINES } from './basic-data/line-keys';
import type { CellRef } from '../workbook';
import type { Field } from './cell/field';
import type { BasicDataForm, DepartmentForm, EvaluationParts, Form, Page, ProjectForm } from './form';
import type { BasicLine, Breakdown, Heading } from './rows';

/** The parts of a form, in the order in which it prints them. */
export type FieldGroup =
  | 'heading'
  | 'identity'
  | 'staff'
  | 'expenses'
  | 'buildings'
  | 'funds'
  | 'breakdown'
  | 'goals'
  | 'indicators'
  | 'total'
  | 'remarks'
  | 'footer';

/** One field of a form. `row` is the path of its line ("threePublic", "indicator 处理突发事件"), `name` what it is of that line. */
export interface NamedField {
  readonly group: FieldGroup;
  readonly row: string;
  readonly name: string;
  readonly field: Field<unknown>;
}

type Candidate = Field<unknown> | null | undefined;

/**
 * Every field of a form, in reading order of its parts; those the form does not have are left out. For listing what was recognised,
 * and for whatever goes over all fields alike.
 */
export function fieldsOf(form: Form): readonly NamedField[] {
  const list = new FieldList();
  list.add('heading', '', { title: form.title });
  if (form.kind === '1-1') basic(list, form);
  else evaluation(list, form);
  form.notes.forEach((note, index) => list.add('footer', `note ${index + 1}`, { note }));
  list.add('footer', '', { ...form.footer });
  return list.fields;
}

class FieldList {
  readonly fields: NamedField[] = [];

  add(group: FieldGroup, row: string, fields: Readonly<Record<string, Candidate>>): void {
    for (const [name, field] of Object.entries(fields)) if (field) this.fields.push({ group, row, name, field });
  }
}

/** The lines of 1-1's 经费控制情况 in the order of the form. */
export function basicLinesOf(form: BasicDataForm): readonly BasicLine[] {
  const lines = [...SINGLE_LINES.map((key) => form[key]), ...LISTED_LINES.flatMap((key) => form[key])];
  return lines
    .filter((line) => line !== null)
    .sort((a, b) => a.label.cell.row - b.label.cell.row || a.label.cell.column - b.label.cell.column);
}

function basic(list: FieldList, form: BasicDataForm): void {
  const { authorisedPosts, staffInPost, controlRate } = form;
  list.add('staff', '', { authorisedPosts, staffInPost, controlRate });
  for (const { path, label, previousFinal, budget, final } of basicLinesOf(form)) {
    list.add('expenses', path, { label, previousFinal, budget, final });
  }
  form.buildings.forEach((building, index) => list.add('buildings', `building ${index + 1}`, { ...building }));
  list.add('remarks', '', { thrift: form.thrift });
}

function evaluation(list: FieldList, form: DepartmentForm | ProjectForm): void {
  if (form.kind === '1-2') list.add('identity', '', { department: form.department });
  else {
    list.add('identity', '', { project: form.project });
    form.furtherProjects.forEach((project, index) => list.add('identity', `further ${index + 1}`, { project }));
  }
  list.add('identity', '', { authority: form.authority, implementer: form.implementer });
  list.add('funds', '', { fundsWeight: form.fundsWeight });
  for (const row of form.funds) {
    for (const { path, kind: _, place: __, beside: ___, ...fields } of [row, ...(row.beside ?? [])])
      list.add('funds', path, fields);
  }
  if (form.kind === '1-2') {
    breakdown(list, 'bySource', form.bySource);
    breakdown(list, 'byNature', form.byNature);
  }
  form.goals.forEach(({ expected, actual }, index) => list.add('goals', `goal ${index + 1}`, { expected, actual }));
  indicators(list, form);
  if (form.total) {
    const { label, weight, score, inHead = null, grade } = form.total;
    list.add('total', '', { label, weight, score, inHead, grade });
  }
  form.remarks.forEach((remark, index) => list.add('remarks', `remark ${index + 1}`, { remark }));
  if (form.reasonBelow) list.add('remarks', '', { reasonBelow: form.reasonBelow });
}

function breakdown(list: FieldList, side: string, parts: Breakdown | null): void {
  if (!parts) return;
  list.add('breakdown', side, { heading: parts.heading });
  for (const { path, amount } of parts.parts) list.add('breakdown', path, { amount });
}

function indicators(list: FieldList, form: EvaluationParts): void {
  form.groups.forEach((group, index) => list.add('indicators', `group ${index + 1}`, { weight: group.weight }));
  const seen = new Set<Heading>();
  for (const { path, level1, level2, name, target, actual, weight, score, reason } of form.indicators) {
    for (const level of [level1, level2]) {
      if (!level || seen.has(level)) continue;
      seen.add(level);
      list.add('indicators', level.text, { levelWeight: level.weight });
    }
    list.add('indicators', path, { name, target, actual, weight, score, reason });
  }
}

/** What a form takes up, sheet by sheet. */
export function pagesOf({ sheet, area, goesOn }: Pick<Form, 'sheet' | 'area' | 'goesOn'>): readonly Page[] {
  return [{ sheet, area }, ...(goesOn ? [goesOn] : [])];
}

/** A form's first cell: where a finding points that has no cell of its own. */
export function cornerOf({ sheet, area }: Pick<Form, 'sheet' | 'area'>): CellRef {
  return { sheet, row: area.top, column: area.left };
}
