import { filledForms, type ProjectForm, type Recognition } from '../forms';
import { namesUnit, projectKey, projectNamesOf, unitKey } from '../rules';
import { unitFolder } from './unit-folders';

/** Which files of one folder (unit-folders.ts) are of one unit. */

/** What a file's forms say of whose they are: plain data, kept of every file of a folder when its forms are let go. */
export interface Claims {
  /** The unit whose 1-1 or 1-2 it holds; null without either. */
  readonly own: OwnClaims | null;
  /** Whose project each 1-3 says that it is. */
  readonly projects: readonly Whose[];
  /** It holds a form of a unit's own, be it blank. */
  readonly hasUnit: boolean;
  /** What the file holds (file-copies.ts): equal in copies; '' where no form was found in it. */
  readonly print: string;
}

export interface OwnClaims {
  /** The unit's names as its forms print them, none when they print none. */
  readonly units: readonly string[];
  /** The projects that its 1-1 lists. */
  readonly projects: readonly string[];
  /** The one of both forms that is not in this file. */
  readonly lacks: '1-1' | '1-2' | null;
  /** The year of the form that is there alone. */
  readonly year: number | null;
}

/** A file with what its forms claim. */
export interface Claimant {
  readonly folder: string;
  readonly name: string;
  readonly claims: Claims;
}

/** A file that has the unit's own forms. */
interface Own<F> {
  readonly file: F;
  readonly units: readonly string[];
  readonly projects: ReadonlySet<string>;
  readonly claims: OwnClaims;
}

export function claimsOf(forms: Recognition, print: string): Claims {
  const { basicData, departments, projects } = filledForms(forms);
  const units = [...departments, ...basicData].map((form) => unitKey(form.subject)).filter((key) => key !== '');
  const listed = basicData.flatMap(projectNamesOf).map(projectKey);
  const [first] = [...basicData, ...departments];
  const own = first && {
    units: [...new Set(units)],
    projects: [...new Set(listed)].filter((key) => key !== ''),
    lacks: basicData.length === 0 ? ('1-1' as const) : departments.length === 0 ? ('1-2' as const) : null,
    year: first.year,
  };
  return {
    own: own ?? null,
    projects: projects.map(whose),
    hasUnit: forms.projects.length < forms.all.length,
    print: forms.all.length > 0 ? print : '',
  };
}

/** Says nothing of whose project it is: blank, or 本单位. */
const OWN_UNIT = /^(?:本(?:单位|部门|级|局|中心|站|所|院|校|镇|乡|街道)|机关)?$/u;

/** How surely a project form is of a unit: by a name of so many letters, or by the unit's list of projects; 0 when it is not. */
function surety({ implementer, project }: Whose, { units, projects }: Own<unknown>): number {
  const isListed = projects.has(project);
  // Neither the form nor the unit has a name to go by: its list of projects decides.
  if (OWN_UNIT.test(implementer) || units.length === 0) return isListed ? 1 : 0;
  const named = units.filter((unit) => namesUnit(implementer, unit)).map((unit) => unit.length);
  if (named.length > 0) return 1 + Math.max(...named) + (isListed ? 0.5 : 0);
  // The name without its county is the unit's when the unit lists the project too.
  const isShort = implementer.length >= LEAST && units.some((unit) => unit.endsWith(implementer));
  return isShort && isListed ? 1 : 0;
}

/** A name this short ends the names of too many units. */
const LEAST = 4;

interface Whose {
  readonly implementer: string;
  readonly project: string;
}

function whose(form: ProjectForm): Whose {
  return { implementer: unitKey(form.implementer?.value ?? ''), project: projectKey(form.subject) };
}

/**
 * A 1-1 and a 1-2 in files of their own are one unit's, as far as they are of one year: by the name that both print, or, where one prints none,
 * when the folder has no other unit's. In pairs of which each has no other.
 */
function halves<F>(owns: readonly Own<F>[]): readonly (readonly [basic: Own<F>, department: Own<F>])[] {
  const areOne = ({ units, claims }: Own<F>, other: Own<F>): boolean =>
    claims.year === other.claims.year &&
    (units.length === 0 || other.units.length === 0
      ? owns.length === 2
      : units.some((unit) => other.units.includes(unit)));
  const matesOf = (own: Own<F>, lacks: OwnClaims['lacks']) =>
    owns.filter((other) => other.claims.lacks === lacks && areOne(own, other));
  return owns
    .filter(({ claims }) => claims.lacks === '1-1')
    .flatMap((department) => {
      const [basic, second] = matesOf(department, '1-2');
      return basic && !second && matesOf(basic, '1-1').length === 1 ? [[basic, department] as const] : [];
    });
}

/** What may stand behind a unit's name in a file's: nothing that would make another unit's of it (…文化馆分馆). */
const BEHIND_UNIT = /^(?:[^\p{L}]|附件|附表|部门|整体|基础|绩效|自评|预算|支出|年度|$)/u;

/** Forms that print no unit are of the one of the others' that the file's name names, of several the longest. */
function namedByFiles<F extends Claimant>(owns: readonly Own<F>[]): readonly Own<F>[] {
  const all = owns.flatMap(({ units }) => units);
  return owns.map((own) => {
    if (own.units.length > 0) return own;
    const name = unitKey(own.file.name.replace(/\.\w+$/u, ''));
    const named = all
      .filter((unit) =>
        name
          .split(unit)
          .slice(1)
          .some((rest) => BEHIND_UNIT.test(rest)),
      )
      .sort((a, b) => b.length - a.length)
      .slice(0, 1);
    return { ...own, units: named };
  });
}

/**
 * A unit's 1-1 belongs to the file of its 1-2 (see {@link halves}). For files of project forms alone the file with the 1-1 or 1-2 of their
 * unit, in the same folder (src/forms/README.md §13): 实施单位 is that unit or has its name in it, or is blank and that 1-1 lists the project.
 * Where a file's forms are of several units, or of two files' unit alike, it stands for itself: nothing is guessed.
 */
export function ownersOf<F extends Claimant>(files: readonly F[]): ReadonlyMap<F, F> {
  const inFolder = new Map<string, { readonly owns: Own<F>[]; readonly projects: F[] }>();
  for (const file of files) {
    const folder = unitFolder(file.folder);
    const group = inFolder.get(folder) ?? { owns: [], projects: [] };
    inFolder.set(folder, group);
    const { own, projects } = file.claims;
    if (own) group.owns.push({ file, units: own.units, projects: new Set(own.projects), claims: own });
    else if (projects.length > 0) group.projects.push(file);
  }
  const owners = new Map<F, F>();
  for (const { owns: printed, projects } of inFolder.values()) {
    const owns = namedByFiles(printed);
    const joined = new Map(halves(owns).map(([basic, { file }]) => [basic, file]));
    for (const [basic, file] of joined) owners.set(basic.file, file);
    const units = owns
      .filter((own) => !joined.has(own))
      .map((own): Own<F> => {
        const basic = [...joined].find(([, file]) => file === own.file)?.[0];
        return basic ? { ...own, units: [...new Set([...own.units, ...basic.units])], projects: basic.projects } : own;
      });
    for (const file of projects) {
      const owner = ownerOf(file.claims.projects, units);
      if (owner) owners.set(file, owner);
    }
  }
  return owners;
}

function ownerOf<F>(forms: readonly Whose[], owns: readonly Own<F>[]): F | undefined {
  const rated = owns.map((own) => ({ own, by: Math.min(...forms.map((form) => surety(form, own))) }));
  const best = Math.max(0, ...rated.map(({ by }) => by));
  const surest = rated.filter(({ by }) => by === best);
  const [first, second] = surest;
  return best > 0 && first && !second ? first.own.file : undefined;
}
