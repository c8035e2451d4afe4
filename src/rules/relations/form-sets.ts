import {
  fieldsOf,
  statusOf,
  type BasicDataForm,
  type DepartmentForm,
  type Form,
  type FormKind,
  type Forms,
  type ProjectForm,
} from '../../forms';
import { projectKey } from '../evaluation/project';
import { mostFrequent } from '../figures/most-frequent';
import { alikeUnits, names, unitKey } from './unit-name';

/**
 * Which forms of a workbook are compared with each other: those of one year and one unit (scoring.md §8). A workbook may also hold last year's
 * forms, another unit's, and copies; none of these may switch a comparison off or be compared with what it does not belong to.
 */
export interface FormSet {
  readonly year: number | null;
  /** At most one 1-1 and one 1-2. */
  readonly forms: Forms;
  /** The same unit's forms of the year before, where the workbook has them. */
  readonly previous: Forms | null;
}

/**
 * Why a form is left out of the comparisons.
 * - `copy`: cell by cell the same as `of`; no rule looks at it.
 * - `second`: another form of the same kind, year and unit as `of`; it is checked by itself.
 * - `noUnit`: the workbook has several units, and nothing tells whose project it is; it is checked by itself.
 */
export interface SetAside {
  readonly form: Form;
  readonly why: 'copy' | 'second' | 'noUnit';
  readonly of: Form | null;
}

/** `sets` begins with the newest year's first unit; every form that is not a copy is in exactly one. */
export interface FormBook {
  /** The years there are, the newest first; empty when no form prints one. */
  readonly years: readonly number[];
  readonly sets: readonly FormSet[];
  readonly aside: readonly SetAside[];
}

/** What {@link bookOf} asks of a workbook's sheets. */
export interface SheetState {
  readonly isHidden: (sheet: string) => boolean;
}

interface Placed {
  readonly form: Form;
  readonly index: number;
  readonly hidden: boolean;
  readonly year: number | null;
}

const OFFSET = { title: 0, staff: 0, previousFinal: 1, budget: 0, final: 0, buildings: 0 } as const;

/** What a mention of a year says of the form's own year: "2022年决算" in the column of last year says 2023. */
export function meant({ year, of }: Form['years'][number]): number {
  return year + OFFSET[of];
}

/** The year a form is about, by most of what it prints; of a tie the first named, which is the title's. */
export function yearOfForm(form: Form): number | null {
  return mostFrequent(form.years.map(meant)) ?? form.year;
}

/** A sheet or file that is named after its year: 2022年存档. */
function yearInName(name: string): number | null {
  const found = /(?:^|\D)(20\d{2})(?!\d)/u.exec(name)?.[1];
  return found === undefined ? null : Number(found);
}

/** Every form with its year. One that prints none has that of its sheet's name, of its sheet, or of the form before (behind) it. */
function withYears(forms: readonly Form[], { isHidden }: SheetState): readonly Placed[] {
  const own = forms.map((form, index) => ({ form, index, hidden: isHidden(form.sheet), year: yearOfForm(form) }));
  const known = new Set(own.flatMap(({ year }) => year ?? []));
  if (known.size === 0) return own;
  if (known.size === 1) return own.map((placed) => ({ ...placed, year: [...known][0] ?? null }));
  const newest = Math.max(...known);
  const ofSheet = new Map<string, number>();
  for (const { form, year } of own) if (year !== null && !ofSheet.has(form.sheet)) ofSheet.set(form.sheet, year);
  const visible = new Set(own.flatMap(({ hidden, year }) => (hidden || year === null ? [] : [year])));
  let before: number | null = null;
  const first = own.find(({ year }) => year !== null)?.year ?? null;
  return own.map((placed) => {
    if (placed.year !== null) {
      before = placed.year;
      return placed;
    }
    const named = yearInName(placed.form.sheet);
    const near =
      (named !== null && known.has(named) ? named : null) ?? ofSheet.get(placed.form.sheet) ?? before ?? first;
    // What is shown does not belong to a year whose forms were all put away.
    const year = near !== null && !placed.hidden && !visible.has(near) ? newest : near;
    return { ...placed, year };
  });
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** A unit's forms of one year, as far as they are sorted out. */
interface Unit {
  readonly key: string;
  readonly basics: Placed[];
  readonly departments: Placed[];
  readonly projects: Placed[];
}

const newUnit = (key: string): Unit => ({ key, basics: [], departments: [], projects: [] });

/** The units of one year: one a name of 1-2, and the 1-1s with the 1-2 of their unit. */
function unitsOf(basics: readonly Placed[], departments: readonly Placed[]): readonly Unit[] {
  const byKey = new Map<string, Unit>();
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
  const left: Placed[] = [];
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

function onlyAlike(key: string, units: ReadonlyMap<string, Unit>): Unit | undefined {
  const alike = [...units.values()].filter((unit) => alikeUnits(unit.key, key));
  return alike.length === 1 ? alike[0] : undefined;
}

/** For a 1-1 that names no unit, among several: the one on its sheet, or the one beside it that has no 1-1. */
function nearestLacking(placed: Placed, units: readonly Unit[]): Unit | undefined {
  const lacking = units.filter(({ basics }) => basics.length === 0);
  const onSheet = lacking.filter((unit) => unit.departments.some(({ form }) => form.sheet === placed.form.sheet));
  if (onSheet.length === 1) return onSheet[0];
  const beside = (by: number) =>
    lacking.find((unit) => unit.departments.some(({ index }) => index === placed.index + by));
  return beside(1) ?? beside(-1);
}

/** Whose project a form reports, among several units: by 实施单位, by the list in 1-1, by its sheet. */
function unitOfProject(placed: Placed, units: readonly Unit[], lists: ReadonlyMap<string, readonly Unit[]>) {
  const form = placed.form as ProjectForm;
  const implementer = unitKey(form.implementer?.value ?? '');
  const exact = units.filter(({ key }) => key !== '' && key === implementer);
  const named = exact.length > 0 ? exact : units.filter(({ key }) => names(implementer, key));
  const longest = named.reduce<Unit | undefined>((a, b) => (a && a.key.length >= b.key.length ? a : b), undefined);
  if (longest) return longest;
  const listed = lists.get(projectKey(form.subject)) ?? [];
  if (listed.length === 1) return listed[0];
  const onSheet = units.filter((unit) =>
    [...unit.basics, ...unit.departments].some((other) => other.form.sheet === form.sheet),
  );
  return onSheet.length === 1 ? onSheet[0] : undefined;
}

function projectLists(units: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const lists = new Map<string, Unit[]>();
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

const SPARE = /\(\d+\)$|（\d+）$|副本|备份|旧|草稿|初稿|作废|copy/iu;

/** Which of several forms of a kind is meant: what is shown, what is finished, what is not named a copy, what comes first. */
function foremost(placed: readonly Placed[]): Placed | undefined {
  const rank = ({ hidden, form }: Placed) =>
    (hidden ? 4 : 0) + (statusOf(form) === 'unfinished' ? 2 : 0) + (SPARE.test(form.sheet) ? 1 : 0);
  return placed.reduce<Placed | undefined>((a, b) => (a && rank(a) <= rank(b) ? a : b), undefined);
}

/** All that stands in a form, wherever it stands. */
function contentOf(form: Form): string {
  return fieldsOf(form)
    .map(({ group, row, name, field }) => `${group}\u0001${row}\u0001${name}\u0001${field.raw}`)
    .join('\u0002');
}

class BookMaker {
  readonly aside: SetAside[] = [];
  readonly alone: Form[] = [];

  /** The one form of a kind that is compared; the others are set aside. */
  one<F extends Form>(placed: readonly Placed[]): F | undefined {
    const chosen = foremost(placed);
    if (!chosen) return undefined;
    const content = placed.length > 1 ? contentOf(chosen.form) : '';
    for (const { form } of placed) {
      if (form === chosen.form) continue;
      const isCopy = contentOf(form) === content;
      this.aside.push({ form, why: isCopy ? 'copy' : 'second', of: chosen.form });
      if (!isCopy) this.alone.push(form);
    }
    return chosen.form as F;
  }

  /** All projects but for copies: two different forms of one project are both there (B13-05). */
  many(placed: readonly Placed[]): readonly ProjectForm[] {
    const copies = new Set<Form>();
    for (const [key, group] of groupBy(placed, ({ form }) => projectKey(form.subject))) {
      if (key === '' || group.length < 2) continue;
      for (const [, same] of groupBy(group, ({ form }) => contentOf(form))) {
        const chosen = foremost(same);
        for (const { form } of same) {
          if (!chosen || form === chosen.form) continue;
          copies.add(form);
          this.aside.push({ form, why: 'copy', of: chosen.form });
        }
      }
    }
    return placed.flatMap(({ form }) => (copies.has(form) ? [] : [form as ProjectForm]));
  }
}

function inOrder(forms: readonly Form[], order: ReadonlyMap<Form, number>): readonly Form[] {
  return [...forms].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** These forms alone, by kind. */
export function formsOf(all: readonly Form[]): Forms {
  return {
    all,
    basicData: all.filter((form): form is BasicDataForm => form.kind === '1-1'),
    departments: all.filter((form): form is DepartmentForm => form.kind === '1-2'),
    projects: all.filter((form): form is ProjectForm => form.kind === '1-3'),
  };
}

interface Made {
  readonly year: number | null;
  readonly key: string;
  readonly forms: Forms;
}

function setsOfYear(
  year: number | null,
  placed: readonly Placed[],
  maker: BookMaker,
  order: ReadonlyMap<Form, number>,
) {
  const of = (kind: FormKind) => placed.filter(({ form }) => form.kind === kind);
  const units = unitsOf(of('1-1'), of('1-2'));
  const [first, second] = units;
  const stray: Placed[] = [];
  if (first && !second) first.projects.push(...of('1-3'));
  else {
    const lists = projectLists(units);
    for (const project of of('1-3')) (unitOfProject(project, units, lists)?.projects ?? stray).push(project);
  }
  const made = units.map((unit): Made => {
    const members = [maker.one<BasicDataForm>(unit.basics), maker.one<DepartmentForm>(unit.departments)];
    const forms = [...members.filter((form) => form !== undefined), ...maker.many(unit.projects)];
    return { year, key: unit.key, forms: formsOf(inOrder(forms, order)) };
  });
  const others = maker.many(stray);
  if (units.length > 1) maker.aside.push(...others.map((form) => ({ form, why: 'noUnit', of: null }) as const));
  return others.length > 0 ? [...made, { year, key: '', forms: formsOf(inOrder(others, order)) }] : made;
}

/**
 * A project's form that is alone in an older year, while the newest year's 1-1 lists that project and has no form for it, was made from last
 * year's and kept its title: it is compared with the forms it belongs to. (GEN-01 says that there are two years.)
 */
function withSlips(years: readonly (readonly [number | null, readonly Placed[]])[]) {
  const [newest, ...older] = years;
  if (!newest || older.length === 0) return years;
  const keys = (placed: readonly Placed[]) => placed.map(({ form }) => projectKey(form.subject));
  const present = new Set(keys(newest[1].filter(({ form }) => form.kind === '1-3')));
  const listed = new Set(
    newest[1].flatMap(({ form }) => (form.kind === '1-1' ? projectNamesOf(form).map(projectKey) : [])),
  );
  const slips = older
    .filter(([, placed]) => placed.every(({ form }) => form.kind === '1-3'))
    .flatMap(([, placed]) => placed)
    .filter(({ form }) => {
      const key = projectKey(form.subject);
      const isSlip = key !== '' && listed.has(key) && !present.has(key);
      present.add(key);
      return isSlip;
    });
  if (slips.length === 0) return years;
  const moved = new Set(slips);
  const rest = older.map(([year, placed]) => [year, placed.filter((one) => !moved.has(one))] as const);
  return [[newest[0], [...newest[1], ...slips]] as const, ...rest.filter(([, placed]) => placed.length > 0)];
}

/** Sorts the forms of a workbook into those that belong together. Linear in the forms but for units, of which there are few. */
export function bookOf(forms: Forms, sheets: SheetState): FormBook {
  const order = new Map(forms.all.map((form, index) => [form, index]));
  const maker = new BookMaker();
  const years = [...groupBy(withYears(forms.all, sheets), ({ year }) => year)].sort(([a], [b]) => (b ?? 0) - (a ?? 0));
  const made = withSlips(years).flatMap(([year, placed]) => setsOfYear(year, placed, maker, order));
  const sets = made.map(({ year, key, forms: own }): FormSet => {
    const before = year === null ? [] : made.filter((set) => set.year === year - 1);
    const same = before.filter((set) => set.key === key || alikeUnits(set.key, key) || before.length === 1);
    return { year, forms: own, previous: same.find((set) => set.key === key)?.forms ?? same[0]?.forms ?? null };
  });
  const alone = maker.alone.map((form): FormSet => ({
    year: yearOfForm(form),
    forms: formsOf([form]),
    previous: null,
  }));
  return { years: years.flatMap(([year]) => year ?? []), sets: [...sets, ...alone], aside: maker.aside };
}
