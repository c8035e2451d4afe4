import { inUnit, type AmountField, type BasicLine, type Field, type Forms, type ProjectForm } from '../../forms';
import type { Finding } from '../../rules/engine/finding';
import { cellOf, sameCell, type CellContent, type Edit, type Workbook } from '../../workbook';

/** The lines of 1-1 whose project form a finding misses. */
export function projectsWithoutForm(forms: Forms, finding: Finding): readonly BasicLine[] {
  const cells = finding.message === 'noProjects' ? [finding.cell, ...finding.related] : [finding.cell];
  return forms.basicData
    .flatMap((form) => [...form.earmarkedProjects, ...form.projectSiblings])
    .filter((line) => cells.some((cell) => sameCell(cell, line.label.cell)));
}

/** What stands before a project's name in 1-1's list: "1、" "（2）" "3." */
const ENUMERATION = /^[\s\u3000]*(?:[（(]\d{1,2}[)）]|\d{1,2}[、.．](?!\d))[\s\u3000]*/u;

/**
 * What a blank project form takes over from its line of 1-1: the project's name, the budget as 年初预算数 and the final account as
 * 全年执行数. 全年预算数 is left to the user: 1-1 does not say whether the budget was changed during the year.
 */
export function carriedOver(workbook: Workbook, line: BasicLine, form: ProjectForm): readonly Edit[] {
  const total = form.fundsTotal;
  const name = (line.label.value ?? '').replace(ENUMERATION, '').trim();
  const contents: readonly (readonly [Field<unknown> | null | undefined, string, CellContent | null])[] = [
    [form.project, name, name === '' ? null : { value: name }],
    [total?.initialBudget, name, amountOf(line.budget, form)],
    [total?.executed, name, amountOf(line.final, form)],
  ];
  return contents.flatMap(([field, why, after]): Edit[] => {
    // Only into what is still empty.
    if (!field || !after || cellOf(workbook, field.cell) !== undefined) return [];
    return [{ cell: field.cell, label: name, before: { value: null }, after, why, kind: 'computed' }];
  });
}

function amountOf(field: AmountField, { unit }: ProjectForm): CellContent | null {
  if (!field.value) return null;
  const amount = inUnit(field.value, unit);
  const decimals = Math.max(amount.decimals ?? 2, 0);
  return { value: amount.number.toNumber(), format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` };
}
