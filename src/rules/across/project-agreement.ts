import Big from 'big.js';
import type { Amount, AmountField, BasicDataForm, DepartmentForm, Form } from '../../forms';
import type { CellRef } from '../../workbook';
import { projectParts } from '../basic-data/basic-totals';
import type { Outcome } from '../engine/finding';
import { intervalInWan, inWan, isActive, pairs, single } from '../relations/pairing';
import { cut, number } from '../figures/print';
import { partsOf } from '../relations/relations';
import { cellsOr, type Reporter } from '../engine/reporter';
import type { Case, Rule } from '../engine/rule';
import { add, canMeet, type Interval } from '../figures/tolerance';

/** 项目支出 on the three forms: X-02 … X-04. */

export const projectBudgets: Rule = {
  id: 'X-02',
  severity: 'warning',
  forms: ['1-1', '1-3'],
  basis: 'form',
  messages: ['fail'],
  check: (context, report) => {
    const basic = single(context.forms.basicData);
    if (!basic) return [];
    return pairs(basic, context.forms.projects).flatMap(({ line, form }) => {
      const row = form.fundsTotal;
      const choices = [row?.initialBudget, row?.adjustedBudget].filter(
        (field) => field !== null && field !== undefined,
      );
      if (!row || choices.length === 0) return [];
      const place = report.at(basic, `${line.path}/budget`, [line.budget.cell, ...choices.map((f) => f.cell)]);
      if ([line.budget, ...choices].some((field) => field.state === 'unreadable')) return [place.unreadable()];
      const filled = choices.filter((field): field is AmountField & { value: Amount } => field.value !== null);
      if (!line.budget.value || filled.length === 0) return [place.skip('blank')];
      const own = line.budget.value;
      const text = () => `${number(line.budget)} / ${filled.map(number).join(' / ')}`;
      if (filled.some((field) => inWan(field.value).eq(inWan(own)))) return [place.pass(text)];
      const near = filled.some((field) =>
        canMeet(intervalInWan(context, form, field.value), intervalInWan(context, basic, own)),
      );
      if (near) return [place.rounding(text())];
      return [
        place.fail({
          message: 'fail',
          expected: [...new Set(filled.map(number))].join(' / '),
          found: number(line.budget),
          params: { project: line.label.value ?? '' },
        }),
      ];
    });
  },
};

export interface Side {
  readonly name: 'basic' | 'projects' | 'department';
  readonly number: Big;
  readonly interval: Interval;
  readonly cells: readonly CellRef[];
  readonly text: string;
}

export function basicSide(context: Case, form: BasicDataForm): Side | undefined {
  const own = form.projectExpenditure?.final;
  const fields = own?.value ? partsOf([own]) : partsOf(projectParts(form, 'final'));
  if (fields.state !== 'ready') return undefined;
  const parts = fields.fields;
  return {
    name: 'basic',
    number: parts.reduce((so, f) => so.plus(inWan(f.value)), new Big(0)),
    interval: add(parts.map((f) => intervalInWan(context, form, f.value))),
    cells: [...(own ? [own.cell] : []), ...form.earmarkedProjects.map((line) => line.final.cell)],
    text: parts.map(number).join(' + '),
  };
}

export function projectsSide(context: Case): Side | undefined {
  const forms = context.forms.projects.flatMap((form) => {
    const executed = form.fundsTotal?.executed;
    return executed?.value ? [{ form, executed, value: executed.value }] : [];
  });
  if (forms.length === 0 || forms.length < context.forms.projects.length) return undefined;
  return {
    name: 'projects',
    number: forms.reduce((so, f) => so.plus(inWan(f.value)), new Big(0)),
    interval: add(forms.map(({ form, value }) => intervalInWan(context, form, value))),
    cells: forms.map(({ executed }) => executed.cell),
    text: forms.map(({ executed }) => number(executed)).join(' + '),
  };
}

export function departmentSide(context: Case, form: DepartmentForm): Side | undefined {
  const part = form.byNature?.parts.find((p) => p.kind === 'projectExpenditure');
  if (!part?.amount.value) return undefined;
  return {
    name: 'department',
    number: inWan(part.amount.value),
    interval: intervalInWan(context, form, part.amount.value),
    cells: [part.amount.cell],
    text: number(part.amount),
  };
}

export const projectExpenditureAgrees: Rule = {
  id: 'X-03',
  severity: 'error',
  forms: ['1-1', '1-2', '1-3'],
  basis: 'form',
  messages: ['fail', 'project'],
  check: (context, report) => {
    const basic = single(context.forms.basicData);
    const department = single(context.forms.departments);
    const unreadable = [
      basic?.projectExpenditure?.final,
      ...context.forms.projects.map((f) => f.fundsTotal?.executed),
    ].some((f) => f?.state === 'unreadable');
    const sides = [
      department ? departmentSide(context, department) : undefined,
      basic ? basicSide(context, basic) : undefined,
      projectsSide(context),
    ].filter((side) => side !== undefined);
    const [first, ...others] = sides;
    const form = department ?? basic ?? context.forms.projects[0];
    if (!first || !form || (!department && !basic)) return [];
    const home = homeOf(context, first) ?? form;
    const place = report.at(
      home,
      'projectExpenditure',
      cellsOr(
        sides.flatMap((side) => side.cells),
        first.cells[0] ?? { sheet: form.sheet, row: 0, column: 0 },
      ),
    );
    const single3 = perProject(context, basic, report);
    if (unreadable) return [place.unreadable(), ...single3];
    if (others.length === 0)
      return [place.skip(context.forms.projects.length === 0 ? 'noProjects' : 'blank'), ...single3];
    const text = () =>
      sides
        .map(
          (side) => `${LABELS[side.name]} = ${side.text}${side.text.includes('+') ? ` = ${cut(side.number, 6)}` : ''}`,
        )
        .join('; ');
    if (others.every((side) => side.number.eq(first.number))) return [place.pass(text), ...single3];
    const extra = context.tolerance.extra;
    const meets = sides.every((a) => sides.every((b) => canMeet(a.interval, b.interval, extra)));
    if (meets) return [place.rounding(text()), ...single3];
    return [
      place.fail({
        message: 'fail',
        expected: others.map((side) => cut(side.number, 6)).join(' / '),
        found: cut(first.number, 6),
        arithmetic: text(),
        params: { figures: sides.map((side) => `${LABELS[side.name]} = ${cut(side.number, 6)}`) },
      }),
      ...single3,
    ];
  },
};

const LABELS = { basic: '1-1', projects: 'Σ1-3', department: '1-2' } as const;

function homeOf(context: Case, side: Side): Form | undefined {
  const sheet = side.cells[0]?.sheet;
  const row = side.cells[0]?.row ?? 0;
  return context.forms.all.find((form) => form.sheet === sheet && row >= form.area.top && row <= form.area.bottom);
}

/** Each project's final account against its own form: sums may agree while two projects are exchanged. */
function perProject(context: Case, basic: BasicDataForm | undefined, report: Reporter): Outcome[] {
  if (!basic) return [];
  return pairs(basic, context.forms.projects).flatMap(({ line, form }) => {
    const executed = form.fundsTotal?.executed;
    if (!executed) return [];
    const place = report.at(basic, `${line.path}/final`, [line.final.cell, executed.cell]);
    if (line.final.state === 'unreadable' || executed.state === 'unreadable') return [place.unreadable()];
    if (!line.final.value || !executed.value) return [place.skip('blank')];
    const text = () => `${number(line.final)} / ${number(executed)}`;
    if (inWan(line.final.value).eq(inWan(executed.value))) return [place.pass(text)];
    if (
      canMeet(
        intervalInWan(context, basic, line.final.value),
        intervalInWan(context, form, executed.value),
        context.tolerance.extra,
      )
    ) {
      return [place.rounding(text())];
    }
    return [
      place.fail({
        message: 'project',
        expected: number(executed),
        found: number(line.final),
        params: { project: line.label.value ?? '' },
      }),
    ];
  });
}

export const projectLists: Rule = {
  id: 'X-04',
  severity: 'error',
  forms: ['1-1', '1-3'],
  basis: 'form',
  messages: ['noForm', 'noLine', 'noProjects'],
  check: (context, report) => {
    const basic = single(context.forms.basicData);
    if (!basic) return [];
    const lines = [...basic.earmarkedProjects, ...basic.projectSiblings];
    const { projects } = context.forms;
    if (projects.length === 0) {
      const active = lines.filter(isActive);
      const [first] = active.length > 0 ? active : lines;
      if (!first) return [];
      const place = report.at(
        basic,
        'projects',
        cellsOr(
          active.map((line) => line.label.cell),
          first.label.cell,
        ),
      );
      return [
        active.length > 0 && !context.isArchive
          ? place.fail({
              message: 'noProjects',
              severity: 'hint',
              found: '0',
              params: { count: String(active.length) },
            })
          : place.skip('noProjects'),
      ];
    }
    const matched = pairs(basic, projects);
    const formOf = new Map(matched.map(({ line, form }) => [line, form]));
    const paired = new Set<Form>(formOf.values());
    const named = projects.flatMap((p) => (p.project ? [p.project.cell] : []));
    const missing = lines.map((line) => {
      const own = formOf.get(line);
      const place = report.at(basic, `${line.path}/form`, [
        line.label.cell,
        ...(own?.project ? [own.project.cell] : named),
      ]);
      if (own) return place.pass(own.subject);
      if (!isActive(line)) return place.skip('notApplicable');
      return place.fail({
        message: 'noForm',
        found: line.label.value ?? '',
        params: { project: line.label.value ?? '', budget: number(line.budget), final: number(line.final) },
      });
    });
    const otherFunds = [basic.taskFunds, basic.maintenanceFunds].some((line) => line !== null && isActive(line));
    const hasLines = lines.length > 0;
    const surplus = projects.flatMap((form) => {
      if (!form.project || paired.has(form)) return [];
      const place = report.at(form, 'project/line', [
        form.project.cell,
        basic.earmarked?.label.cell ?? form.project.cell,
      ]);
      return [
        place.fail({
          message: 'noLine',
          ...(otherFunds || !hasLines ? { severity: 'warning' as const } : {}),
          found: form.subject,
          params: { project: form.subject },
        }),
      ];
    });
    return [...missing, ...surplus];
  },
};
