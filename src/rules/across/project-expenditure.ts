import { type AmountSum, sumOf, fundsIn } from './amounts';
import type { Case } from '../engine/rule';
import type { BasicDataForm, DepartmentForm } from '../../forms';
import { partsOf } from '../relations/relations';
import { basicParts } from '../relations/totals';
import Big from 'big.js';
import { add } from '../figures/tolerance';
import type { AmountColumn } from '../relations/funds-sums';

/** 项目支出 as each of the three forms has it. */

/** 项目支出 of one side; `projects`: of all 1-3 together. */
export interface Side extends AmountSum {
  readonly name: 'basic' | 'projects' | 'department';
}

/** The form on which a side stands, as a message names it. */
export const FORM_OF_SIDE = { basic: '1-1', projects: '1-3', department: '1-2' } as const;

/** 1-1's final account of 项目支出, or of its lines where that is blank; undefined where it cannot be told. */
export function basicSide(context: Case, form: BasicDataForm): Side | undefined {
  const own = form.projectExpenditure?.final;
  const fields = own?.value ? partsOf([own]) : partsOf(basicParts(form, 'projectExpenditure', 'final'));
  if (fields.state !== 'ready') return undefined;
  return {
    ...sumOf(context, form, fields.fields),
    name: 'basic',
    cells: [...(own ? [own.cell] : []), ...form.earmarkedProjects.map((line) => line.final.cell)],
  };
}

/** What all 1-3 forms executed, or another column of theirs; undefined where one of them does not say it. */
export function projectsSide(context: Case, column: AmountColumn = 'executed'): Side | undefined {
  const sums = context.forms.projects.map((form) => {
    const { state, fields } = fundsIn(form, column);
    return state === 'ready' ? sumOf(context, form, fields) : undefined;
  });
  const known = sums.filter((sum) => sum !== undefined);
  if (known.length === 0 || known.length < sums.length) return undefined;
  return {
    name: 'projects',
    number: known.reduce((so, sum) => so.plus(sum.number), new Big(0)),
    interval: add(known.map((sum) => sum.interval)),
    cells: known.flatMap((sum) => sum.cells),
    text: known.map((sum) => sum.text).join(' + '),
  };
}

/** 项目支出 by nature on 1-2; undefined where it does not say it. */
export function departmentSide(context: Case, form: DepartmentForm): Side | undefined {
  const part = form.byNature?.parts.find((p) => p.kind === 'projectExpenditure');
  const own = part ? partsOf([part.amount]) : undefined;
  return own?.state === 'ready' ? { ...sumOf(context, form, own.fields), name: 'department' } : undefined;
}

/** Of three sides the one that stands alone against two that agree, and is probably wrong; of two, or of three that all differ, nobody can tell. */
export function loneOne(sides: readonly Side[], meet: (a: Side, b: Side) => boolean): Side | undefined {
  if (sides.length < 3) return undefined;
  return sides.find((side) => {
    const others = sides.filter((other) => other !== side);
    return others.every((a) => !meet(side, a) && others.every((b) => meet(a, b)));
  });
}
