import Big from 'big.js';
import { type Amount, type BasicDataForm, type BasicLine, type Form, inUnit, type ProjectForm } from '../../forms';
import { distance } from 'fastest-levenshtein';
import { projectKey } from '../sets/project-name';
import type { Case } from '../engine/rule';
import { isNought } from '../figures/sign';
import type { Interval } from '../figures/tolerance';
import { SimilarNames } from './similar-names';
import { headingProjects, projectLines } from './listed-projects';

/** Which 1-1 line and which 1-3 form mean the same project, and amounts of two forms in one unit. */

/** The one form of a kind that cross-checks are made with: of several departments in one workbook nobody can tell which belongs. */
export function single<T>(forms: readonly T[]): T | undefined {
  return forms.length === 1 ? forms[0] : undefined;
}

/** Names of projects this much alike are the same project. */
const ALIKE = 0.8;

/** Do a 1-1 line and a 1-3 form mean the same project? */
export function sameProject(a: string, b: string): boolean {
  return sameKey(projectKey(a), projectKey(b));
}

function sameKey(left: string, right: string): boolean {
  if (left === '' || right === '') return false;
  if (left === right) return true;
  const shorter = Math.min(left.length, right.length);
  if (shorter >= 3 && (left.includes(right) || right.includes(left))) return true;
  const longer = Math.max(left.length, right.length);
  // Names of very different lengths need not be compared letter by letter.
  return 1 - (longer - shorter) / longer >= ALIKE && 1 - distance(left, right) / longer >= ALIKE;
}

/** Names of projects that are not the same, but so much alike that one may be the other misspelt or renamed: 维护经费, 运维经费. */
const RESEMBLING = 0.6;

export function resembles(a: string, b: string): boolean {
  const [left, right] = [projectKey(a), projectKey(b)];
  const longer = Math.max(left.length, right.length);
  return Math.min(left.length, right.length) >= 4 && 1 - distance(left, right) / longer >= RESEMBLING;
}

interface Pair {
  readonly line: BasicLine;
  readonly form: ProjectForm;
}

// ask for the same.
const paired = new WeakMap<readonly ProjectForm[], WeakMap<BasicDataForm, readonly Pair[]>>();

/** 1-1's projects with their 1-3 forms: equal names first, then similar ones; each at most once. 业务工作经费 with the form of just this name. */
export function pairs(basic: BasicDataForm, projects: readonly ProjectForm[]): readonly Pair[] {
  const known = paired.get(projects) ?? new WeakMap<BasicDataForm, readonly Pair[]>();
  paired.set(projects, known);
  const found = known.get(basic) ?? match(basic, projects);
  known.set(basic, found);
  return found;
}

function match(basic: BasicDataForm, projects: readonly ProjectForm[]): readonly Pair[] {
  const lines = projectLines(basic).map((line) => ({
    line,
    key: projectKey(line.label.value ?? ''),
  }));
  const forms = projects.map((form) => ({ form, key: projectKey(form.subject) }));
  const namesakes = new Map<string, ProjectForm[]>();
  // From behind, so that the first of a name is the next to be taken.
  for (const { form, key } of [...forms].reverse()) {
    const own = namesakes.get(key);
    if (own) own.push(form);
    else namesakes.set(key, [form]);
  }
  const found = new Map<BasicLine, ProjectForm>();
  const taken = new Set<ProjectForm>();
  const take = (line: BasicLine, form: ProjectForm | undefined) => {
    if (!form) return;
    found.set(line, form);
    taken.add(form);
  };
  for (const { line, key } of lines) if (key !== '') take(line, namesakes.get(key)?.pop());
  const isOpen = ({ form }: { readonly form: ProjectForm }) => !taken.has(form);
  for (const [line, name] of headingProjects(basic)) {
    take(line, forms.find((one) => isOpen(one) && isHeading(one.form, one.key, name))?.form);
  }
  const left = forms.filter(isOpen);
  if (left.length === 0) return pairsIn(found);
  const similar = new SimilarNames(left.map(({ key }) => key));
  for (const { line, key } of lines) {
    if (found.has(line)) continue;
    const at = similar.near(key).find((index) => {
      const other = left[index];
      return other && !taken.has(other.form) && sameKey(key, other.key);
    });
    take(line, at === undefined ? undefined : left[at]?.form);
  }
  return pairsIn(found);
}

/** 业务工作经费, 2023年运行维护费, 花园乡业务工作专项 of 花园乡人民政府: all of a heading, and not one of the projects in it. */
function isHeading({ implementer }: ProjectForm, key: string, name: string): boolean {
  const [before, behind] = key.replace(/^\d{4}年度?/u, '').split(name);
  return behind !== undefined && /^(?:费|支出)?$/u.test(behind) && (implementer?.value ?? '').includes(before ?? '');
}

function pairsIn(found: ReadonlyMap<BasicLine, ProjectForm>): readonly Pair[] {
  return [...found].map(([line, form]) => ({ line, form }));
}

export function inWan(amount: Amount): Big {
  return amount.unit === '万元' ? amount.number : inUnit(amount, '万元').number;
}

/** What an amount stands for, in 万元. */
export function intervalInWan(context: Case, form: Form, amount: Amount): Interval {
  const own = context.tolerance.amount(form, amount);
  if (amount.unit === '万元') return own;
  const shift = inUnit({ ...amount, number: new Big(1) }, '万元').number;
  return { low: own.low.times(shift), high: own.high.times(shift) };
}

export function isActive(line: BasicLine): boolean {
  return [line.budget, line.final].some((field) => field.value !== null && !isNought(field.value.number));
}
