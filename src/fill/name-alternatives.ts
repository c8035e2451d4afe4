import type { Form } from '../forms';
import type { CheckResult, Finding } from '../rules';
import { address, cellOf, sameCell, type CellRef, type Workbook } from '../workbook';
import { Labels } from './label';
import { LIST_NUMBER } from './list-number';
import type { FillEdit } from './plan';

/** A place that says something otherwise than another, and what would make the others say the same; null where that cannot be written. */
export interface NameOption {
  readonly cell: CellRef;
  readonly says: string;
  readonly wanted: readonly (FillEdit | null)[];
}

/** Two names that may be one project's: the line's of 1-1, and the form's. */
export function nameOptions(workbook: Workbook, { forms }: CheckResult, finding: Finding): readonly NameOption[] {
  const basic = forms.basicData[0];
  const line = [...(basic?.earmarkedProjects ?? []), ...(basic?.projectSiblings ?? [])].find(({ label }) =>
    sameCell(label.cell, finding.cell),
  );
  const form = forms.projects.find(({ subject }) => subject === finding.params['other']);
  if (!basic || !line || !form?.project) return [];
  const label = cellOf(workbook, line.label.cell)?.text ?? '';
  const [number = ''] = LIST_NUMBER.exec(label) ?? [];
  const own = label.slice(number.length).trim();
  const other = form.project.raw.trim();
  const [first, second] = [line.label.cell, form.project.cell];
  const edit = (naming: Naming) => nameEdit(workbook, finding, naming);
  return [
    { cell: first, says: own, wanted: [edit({ of: form, cell: second, says: other, after: own, from: first })] },
    {
      cell: second,
      says: other,
      wanted: [edit({ of: basic, cell: first, says: label.trim(), after: number + other, from: second })],
    },
  ];
}

interface Naming {
  readonly of: Form;
  readonly cell: CellRef;
  /** All that stands there, where it can be written. */
  readonly says: string;
  readonly after: string;
  readonly from: CellRef;
}

/** Null for a cell that holds more than the name, or a formula. */
function nameEdit(workbook: Workbook, { id, rule }: Finding, { of, cell, says, after, from }: Naming): FillEdit | null {
  const before = cellOf(workbook, cell);
  if (typeof before?.value !== 'string' || before.formula !== undefined) return null;
  if (before.value.trim() !== says) return null;
  const arithmetic = `= ${address(from)}`;
  return {
    id: `${id} ${address(cell)}`,
    cell,
    label: new Labels(workbook).of('', cell, of),
    before: { value: before.value },
    after: { value: after },
    why: arithmetic,
    kind: 'computed',
    rule,
    form: of.kind,
    group: 'differs',
    arithmetic,
    formula: null,
    doubtful: [],
    follows: [],
  };
}
