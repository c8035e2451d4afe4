import type { DepartmentForm, Field, ProjectForm } from '../../../src/forms';
import { projectIn } from '../../fixtures/base';
import { described, fieldText } from '../../fixtures/described';
import type { Table } from '../../fixtures/table';

export const at = (field: Field<unknown> | null | undefined): string => (field ? fieldText(field) : 'none');
export const value = (field: Field<unknown> | null | undefined): string => (field ? fieldText(field, false) : 'none');
export const names = (form: DepartmentForm | ProjectForm): readonly string[] =>
  form.indicators.filter((row) => row.kind === 'indicator').map((row) => row.name.value ?? '');
export const NAMES = ['设备维护台次', '故障修复时间', '项目总成本', '群众等候时间', '群众满意度'];
/** What is read wherever it stands and however its labels are worded; titles and labels themselves aside. */
export const figures = (rows: Table): Record<string, string> =>
  Object.fromEntries(
    Object.entries(described(projectIn(rows), false)).filter(
      ([key]) => !/label|title|^levels|levelWeight|^groups|^subject|^total$/u.test(key),
    ),
  );
