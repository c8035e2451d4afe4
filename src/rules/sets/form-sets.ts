import {
  comparable,
  fieldsOf,
  statusOf,
  type BasicDataForm,
  type DepartmentForm,
  type Form,
  type FormKind,
  type Forms,
  type ProjectForm,
} from '../../forms';
import { projectKey } from './project-name';
import { type PlacedForm, type SheetState, withYears, yearOfForm } from './form-years';
import { alikeUnits, unitKey } from './unit-name';
import { listsOfProjects, projectNamesOf, unitOfProject, unitsOf } from './units';

/**
 * Which forms of a workbook are compared with each other: those of one year and one unit (src/rules/README.md §8). A workbook may also hold last year's
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
 * - `unit`: the same of a part of `of`'s unit, or of that unit without its parts; it is checked by itself.
 * - `noUnit`: the workbook has several units, and nothing tells whose project it is; it is checked by itself.
 */
export interface SetAside {
  readonly form: Form;
  readonly why: 'copy' | 'second' | 'unit' | 'noUnit';
  readonly of: Form | null;
}

/** `sets` begins with the newest year's first unit; every form that is not a copy is in exactly one. */
export interface FormBook {
  /** The years there are, the newest first; empty when no form prints one. */
  readonly years: readonly number[];
  readonly sets: readonly FormSet[];
  readonly aside: readonly SetAside[];
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

const SPARE = /\(\d+\)$|（\d+）$|副本|备份|旧|草稿|初稿|作废|copy/iu;

/** Is the form another's than the unit's own: a part of it, 本级 beside 汇总? */
const isOther = ({ subject }: Form, key: string): boolean => subject !== '' && key !== '' && unitKey(subject) !== key;

/** Which of several forms of a kind is meant: the unit's own, what is shown, finished, not named a copy, not 本级 alone, what comes first. */
function foremost(placed: readonly PlacedForm[], key = ''): PlacedForm | undefined {
  const rank = ({ hidden, form }: PlacedForm) =>
    (isOther(form, key) ? 8 : 0) +
    (/本级/u.test(form.subject + form.sheet) ? 0.5 : 0) +
    (hidden ? 4 : 0) +
    (statusOf(form) === 'unfinished' ? 2 : 0) +
    (SPARE.test(form.sheet) ? 1 : 0);
  return placed.reduce<PlacedForm | undefined>((a, b) => (a && rank(a) <= rank(b) ? a : b), undefined);
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
  one<F extends Form>(placed: readonly PlacedForm[], key: string): F | undefined {
    const chosen = foremost(placed, key);
    if (!chosen) return undefined;
    const content = placed.length > 1 ? contentOf(chosen.form) : '';
    for (const { form } of placed) {
      if (form === chosen.form) continue;
      const isCopy = contentOf(form) === content;
      const names = [form, chosen.form].map(({ subject }) => comparable(subject)).filter((name) => name !== '');
      const why = isCopy ? 'copy' : new Set(names).size === 2 ? 'unit' : 'second';
      this.aside.push({ form, why, of: chosen.form });
      if (!isCopy) this.alone.push(form);
    }
    return chosen.form as F;
  }

  /** All projects but for copies: two different forms of one project are both there (B13-05). */
  many(placed: readonly PlacedForm[]): readonly ProjectForm[] {
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
function formsOf(all: readonly Form[]): Forms {
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
  placed: readonly PlacedForm[],
  maker: BookMaker,
  order: ReadonlyMap<Form, number>,
) {
  const of = (kind: FormKind) => placed.filter(({ form }) => form.kind === kind);
  const units = unitsOf(of('1-1'), of('1-2'));
  const [first, second] = units;
  const stray: PlacedForm[] = [];
  if (first && !second) first.projects.push(...of('1-3'));
  else {
    const lists = listsOfProjects(units);
    for (const project of of('1-3')) (unitOfProject(project, units, lists)?.projects ?? stray).push(project);
  }
  const made = units.map((unit): Made => {
    const members = [
      maker.one<BasicDataForm>(unit.basics, unit.key),
      maker.one<DepartmentForm>(unit.departments, unit.key),
    ];
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
function withSlips(years: readonly (readonly [number | null, readonly PlacedForm[]])[]) {
  const [newest, ...older] = years;
  if (!newest || older.length === 0) return years;
  const keys = (placed: readonly PlacedForm[]) => placed.map(({ form }) => projectKey(form.subject));
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
