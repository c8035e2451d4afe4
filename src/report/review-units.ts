import { filledForms, type ProjectForm, type Recognition } from '../forms';
import { projectKey, projectNamesOf, unitKey, unitNamed } from '../rules/belonging';

/** Which files of one folder are of one unit. */

/** What a file's forms say of whose they are: plain data, kept of every file of a folder when its forms are let go. */
export interface Claims {
  /** The unit whose 1-1 or 1-2 it holds: its names as they print it, none when they print none, and the projects that its 1-1 lists. */
  readonly own: { readonly units: readonly string[]; readonly projects: readonly string[] } | null;
  /** Whose project each 1-3 says that it is. */
  readonly projects: readonly Whose[];
  /** It holds a form of a unit's own, be it blank. */
  readonly hasUnit: boolean;
}

/** A file with what its forms claim. */
export interface Claimant {
  readonly folder: string;
  readonly claims: Claims;
}

/** A file that has the unit's own forms. */
interface Own<F> {
  readonly file: F;
  readonly units: readonly string[];
  readonly projects: ReadonlySet<string>;
}

export function claimsOf(forms: Recognition): Claims {
  const { basicData, departments, projects } = filledForms(forms);
  const units = [...departments, ...basicData].map((form) => unitKey(form.subject)).filter((key) => key !== '');
  const listed = basicData.flatMap(projectNamesOf).map(projectKey);
  const hasOwn = basicData.length + departments.length > 0;
  return {
    own: hasOwn ? { units: [...new Set(units)], projects: [...new Set(listed)].filter((key) => key !== '') } : null,
    projects: projects.map(whose),
    hasUnit: forms.projects.length < forms.all.length,
  };
}

/** Whether the file holds project forms and no form of a unit's own: it may belong to another file beside it. */
export function isProjectsAlone({ own, projects }: Claims): boolean {
  return projects.length > 0 && own === null;
}

/** Says nothing of whose project it is: blank, or 本单位. */
const OWN_UNIT = /^(?:本(?:单位|部门|级|局|中心|站|所|院|校|镇|乡|街道)|机关)?$/u;

/** How surely a project form is of a unit: by a name of so many letters, or by the unit's list of projects; 0 when it is not. */
function surety({ implementer, project }: Whose, { units, projects }: Own<unknown>): number {
  const isListed = projects.has(project);
  // Neither the form nor the unit has a name to go by: its list of projects decides.
  if (OWN_UNIT.test(implementer) || units.length === 0) return isListed ? 1 : 0;
  const named = units.filter((unit) => unitNamed(implementer, unit)).map((unit) => unit.length);
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
 * For files of project forms alone the file with the 1-1 or 1-2 of their unit, in the same folder (layouts.md §3): 实施单位 is that unit or has
 * its name in it, or is blank and that 1-1 lists the project. Where a file's forms are of several units, or of two files' unit alike, it stands
 * for itself: nothing is guessed.
 */
export function ownersOf<F extends Claimant>(files: readonly F[]): ReadonlyMap<F, F> {
  const inFolder = new Map<string, { readonly owns: Own<F>[]; readonly projects: F[] }>();
  for (const file of files) {
    const group = inFolder.get(file.folder) ?? { owns: [], projects: [] };
    inFolder.set(file.folder, group);
    const { own, projects } = file.claims;
    if (own) group.owns.push({ file, units: own.units, projects: new Set(own.projects) });
    else if (projects.length > 0) group.projects.push(file);
  }
  const owners = new Map<F, F>();
  for (const { owns, projects } of inFolder.values()) {
    for (const file of projects) {
      const owner = ownerOf(file.claims.projects, owns);
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
