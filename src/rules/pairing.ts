import Big from 'big.js';
import { type Amount, type BasicDataForm, type BasicLine, type Form, inUnit, type ProjectForm } from '../forms';
import { distance } from 'fastest-levenshtein';
import { projectKey } from './project';
import type { Case } from './rule';
import type { Interval } from './tolerance';

/** Which 1-1 line and which 1-3 form mean the same project, and amounts of two forms in one unit. */

/** The one form of a kind that cross-checks are made with: of several departments in one workbook nobody can tell which belongs. */
export function single<T>(forms: readonly T[]): T | undefined {
  return forms.length === 1 ? forms[0] : undefined;
}

/** Names of projects this much alike are the same project. */
const ALIKE = 0.8;

/** Do a 1-1 line and a 1-3 form mean the same project? */
export function sameProject(a: string, b: string): boolean {
  const [left, right] = [projectKey(a), projectKey(b)];
  if (left === '' || right === '') return false;
  if (left === right) return true;
  const shorter = Math.min(left.length, right.length);
  if (shorter >= 3 && (left.includes(right) || right.includes(left))) return true;
  return 1 - distance(left, right) / Math.max(left.length, right.length) >= ALIKE;
}

interface Pair {
  readonly line: BasicLine;
  readonly form: ProjectForm;
}

/** 1-1's 专项 lines with their 1-3 forms: equal names first, then similar ones; each at most once. */
export function pairs(basic: BasicDataForm, projects: readonly ProjectForm[]): readonly Pair[] {
  const lines = [...basic.earmarkedProjects, ...basic.projectSiblings];
  const free = new Set(projects);
  const found = new Map<BasicLine, ProjectForm>();
  const take = (fits: (line: BasicLine, form: ProjectForm) => boolean) => {
    for (const line of lines) {
      if (found.has(line)) continue;
      const form = [...free].find((candidate) => fits(line, candidate));
      if (form) {
        found.set(line, form);
        free.delete(form);
      }
    }
  };
  const nameOf = (line: BasicLine) => line.label.value ?? '';
  take((line, form) => projectKey(nameOf(line)) !== '' && projectKey(nameOf(line)) === projectKey(form.subject));
  take((line, form) => sameProject(nameOf(line), form.subject));
  return [...found].map(([line, form]) => ({ line, form }));
}

export function inWan(amount: Amount): Big {
  return inUnit(amount, '万元').number;
}

/** What an amount stands for, in 万元. */
export function intervalInWan(context: Case, form: Form, amount: Amount): Interval {
  const decimals = context.tolerance.decimals(form, amount);
  const own = context.tolerance.amount(form, { ...amount, ...(decimals === undefined ? {} : { decimals }) });
  const shift = inUnit({ ...amount, number: new Big(1) }, '万元').number;
  return { low: own.low.times(shift), high: own.high.times(shift) };
}

export function isActive(line: BasicLine): boolean {
  return [line.budget, line.final].some((field) => field.value !== null && !field.value.number.eq(0));
}
