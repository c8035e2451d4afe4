import {
  inUnit,
  type AmountField,
  type BasicDataForm,
  type BasicLine,
  type Field,
  type Forms,
  type ProjectForm,
  type Recognition,
} from '../../forms';
import { LIST_NUMBER } from '../../fill/list-number';
import type { Finding } from '../../rules';
import { cellOf, sameCell, type CellContent, type CellRef, type Edit, type Workbook } from '../../workbook';

/** A line of 1-1 that is to have a project form: its project's name, and the cell that it stands in. */
export interface ProjectLine {
  readonly name: string;
  readonly cell: CellRef;
}

/** {@link projectsWithoutForm}, by name and place. */
export function linesWithoutForm(forms: Forms, finding: Finding): readonly ProjectLine[] {
  return projectsWithoutForm(forms, finding).map((line) => ({ name: projectName(line), cell: line.label.cell }));
}

/** What the blank project forms on these sheets take over, each from its line, as both stand in the workbook now. */
export function carriedOnto(
  workbook: Workbook,
  forms: Pick<Recognition, keyof Forms | 'blank'>,
  lines: readonly ProjectLine[],
  sheets: readonly string[],
): readonly Edit[] {
  const all = forms.basicData.flatMap(projectLinesOf);
  return lines.flatMap(({ cell }, index) => {
    const line = all.find(({ label }) => sameCell(label.cell, cell));
    // An inserted form is blank, and so none of those that were checked.
    const form = [...forms.projects, ...forms.blank].find(
      (one): one is ProjectForm => one.kind === '1-3' && one.sheet === sheets[index],
    );
    return line && form ? carriedOver(workbook, line, form, forms) : [];
  });
}

function projectLinesOf({ earmarkedProjects, projectSiblings }: BasicDataForm): readonly BasicLine[] {
  return [...earmarkedProjects, ...projectSiblings];
}

/** The lines of 1-1 whose project form a finding misses. */
export function projectsWithoutForm(forms: Forms, finding: Finding): readonly BasicLine[] {
  const cells = finding.message === 'noProjects' ? [finding.cell, ...finding.related] : [finding.cell];
  return forms.basicData
    .flatMap(projectLinesOf)
    .filter((line) => cells.some((cell) => sameCell(cell, line.label.cell)));
}

/** A line's project, without its number. */
function projectName(line: BasicLine): string {
  return (line.label.value ?? '').replace(LIST_NUMBER, '').trim();
}

/** The year that a blank form leaves open in its title: 20__年度, 20  年度, （    ）年度. */
const OPEN_YEAR = /20[_＿\s\u3000]+年|[（(][_＿\s\u3000]*[)）]\s*年/u;

/**
 * What a blank project form takes over: from its line of 1-1 the project's name, the budget as 年初预算数 and the final account as
 * 全年执行数; from the other forms the year, where its title leaves it open, and the unit. 全年预算数 is left to the user: 1-1 does not say
 * whether the budget was changed during the year.
 */
export function carriedOver(workbook: Workbook, line: BasicLine, form: ProjectForm, forms: Forms): readonly Edit[] {
  const total = form.fundsTotal;
  const name = projectName(line);
  const others = [...forms.departments, ...forms.basicData];
  const year = others.find((one) => one.year !== null)?.year;
  const unit = others.find(({ subject }) => subject !== '')?.subject;
  const title = form.title?.raw ?? '';
  const dated = year === undefined ? title : title.replace(OPEN_YEAR, `${String(year)}年`);
  const edit = (field: Field<unknown>, before: Edit['before'], after: CellContent): Edit => ({
    cell: field.cell,
    label: name,
    before,
    after,
    why: name,
    kind: 'computed',
  });
  const contents: readonly (readonly [Field<unknown> | null | undefined, CellContent | null])[] = [
    [form.project, name === '' ? null : { value: name }],
    [form.implementer, unit === undefined ? null : { value: unit }],
    [total?.initialBudget, amountOf(line.budget, form)],
    [total?.executed, amountOf(line.final, form)],
  ];
  return [
    ...(form.title && dated !== title ? [edit(form.title, { value: title }, { value: dated })] : []),
    ...contents.flatMap(([field, after]): Edit[] => {
      // Only into what is still empty.
      if (!field || !after || cellOf(workbook, field.cell) !== undefined) return [];
      return [edit(field, { value: null }, after)];
    }),
  ];
}

function amountOf(field: AmountField, { unit }: ProjectForm): CellContent | null {
  if (!field.value) return null;
  const amount = inUnit(field.value, unit);
  const decimals = Math.max(amount.decimals ?? 2, 0);
  return { value: amount.number.toNumber(), format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` };
}
