import type { BasicDataForm, ProjectForm } from '../../forms';
import { projectKey } from './project-name';
import type { PlacedForm } from './form-years';
import { alikeUnits, namesUnit, unitKey } from './unit-name';

/** Whose forms they are, among the forms of one year: a department's 1-2, its 1-1, and its projects. */

/** A unit's forms of one year, as far as they are sorted out. */
export interface UnitForms {
  readonly key: string;
  readonly basics: PlacedForm[];
  readonly departments: PlacedForm[];
  readonly projects: PlacedForm[];
}

const newUnit = (key: string): UnitForms => ({ key, basics: [], departments: [], projects: [] });

/** The units of one year: one a name of 1-2, and the 1-1s with the 1-2 of their unit. */
export function unitsOf(basics: readonly PlacedForm[], departments: readonly PlacedForm[]): readonly UnitForms[] {
  const byKey = new Map<string, UnitForms>();
  const unitFor = (key: string) => {
    const unit = byKey.get(key) ?? newUnit(key);
    byKey.set(key, unit);
    return unit;
  };
  for (const placed of departments) unitFor(unitKey(placed.form.subject)).departments.push(placed);
  const unnamed = byKey.get('');
  if (unnamed && byKey.size === 2) {
    // Of two, one of which has no name, both are the same unit's.
    byKey.delete('');
    for (const unit of byKey.values()) unit.departments.push(...unnamed.departments);
  }
  const left: PlacedForm[] = [];
  const alone = byKey.size === 1 ? [...byKey.values()][0] : undefined;
  for (const placed of basics) {
    const key = unitKey(placed.form.subject);
    const own = key === '' ? undefined : (byKey.get(key) ?? onlyAlike(key, byKey));
    if (own) own.basics.push(placed);
    else left.push(placed);
  }
  for (const placed of left) {
    const key = unitKey(placed.form.subject);
    const free = alone && (key === '' || alone.key === '' || alone.basics.length === 0) ? alone : undefined;
    (free ?? (key === '' ? nearestLacking(placed, [...byKey.values()]) : undefined) ?? unitFor(key)).basics.push(
      placed,
    );
  }
  return [...byKey.values()];
}

function onlyAlike(key: string, units: ReadonlyMap<string, UnitForms>): UnitForms | undefined {
  const alike = [...units.values()].filter((unit) => alikeUnits(unit.key, key));
  return alike.length === 1 ? alike[0] : undefined;
}

/** For a 1-1 that names no unit, among several: the one on its sheet, or the one beside it that has no 1-1. */
function nearestLacking(placed: PlacedForm, units: readonly UnitForms[]): UnitForms | undefined {
  const lacking = units.filter(({ basics }) => basics.length === 0);
  const onSheet = lacking.filter((unit) => unit.departments.some(({ form }) => form.sheet === placed.form.sheet));
  if (onSheet.length === 1) return onSheet[0];
  const beside = (by: number) =>
    lacking.find((unit) => unit.departments.some(({ index }) => index === placed.index + by));
  return beside(1) ?? beside(-1);
}

/** Whose project a form reports, among several units: by 实施单位, by the list in 1-1, by its sheet. */
export function unitOfProject(
  placed: PlacedForm,
  units: readonly UnitForms[],
  lists: ReadonlyMap<string, readonly UnitForms[]>,
) {
  const form = placed.form as ProjectForm;
  const implementer = unitKey(form.implementer?.value ?? '');
  const exact = units.filter(({ key }) => key !== '' && key === implementer);
  const named = exact.length > 0 ? exact : units.filter(({ key }) => namesUnit(implementer, key));
  const longest = named.reduce<UnitForms | undefined>((a, b) => (a && a.key.length >= b.key.length ? a : b), undefined);
  if (longest) return longest;
  const listed = lists.get(projectKey(form.subject)) ?? [];
  if (listed.length === 1) return listed[0];
  const onSheet = units.filter((unit) =>
    [...unit.basics, ...unit.departments].some((other) => other.form.sheet === form.sheet),
  );
  return onSheet.length === 1 ? onSheet[0] : undefined;
}

export function listsOfProjects(units: readonly UnitForms[]): ReadonlyMap<string, readonly UnitForms[]> {
  const lists = new Map<string, UnitForms[]>();
  for (const unit of units) {
    const keys = new Set(unit.basics.flatMap(({ form }) => projectNamesOf(form as BasicDataForm).map(projectKey)));
    for (const key of keys) if (key !== '') lists.set(key, [...(lists.get(key) ?? []), unit]);
  }
  return lists;
}

/** The projects that a 1-1 lists. */
export function projectNamesOf(form: BasicDataForm): readonly string[] {
  return [
    ...form.taskProjects,
    ...form.maintenanceProjects,
    ...form.earmarkedProjects,
    ...form.projectSiblings,
    ...form.siblingProjects,
  ].map((line) => line.label.value ?? '');
}
