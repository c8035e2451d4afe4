import { type BasicDataForm, type BasicLine, type Form, cornerOf } from '../../forms';
import type { Outcome } from '../engine/finding';
import { intervalInWan, inWan, isActive, pairs, resembles, sameProject, single } from '../relations/pairing';
import { money, number } from '../figures/print';
import { cellsOr, type ReporterOf, says } from '../engine/place';
import { type Case, rule } from '../engine/rule';
import { canMeet } from '../figures/tolerance';
import { fundsIn, sumOf } from './amounts';
import { headingProjects, listedProjects } from '../relations/listed-projects';
import { departmentSide, FORM_OF_SIDE, basicSide, projectsSide, type Side, loneOne } from './project-expenditure';

/** 项目支出 on the three forms: X-02 … X-04. */

export const projectBudgets = rule({
  id: 'X-02',
  severity: 'warning',
  forms: ['1-1', '1-3'],
  basis: 'form',
  messages: { fail: ['project', 'found', 'expected'] },
  check: (context, report) => {
    const basic = single(context.forms.basicData);
    if (!basic) return [];
    return pairs(basic, context.forms.projects).flatMap(({ line, form }) => {
      const choices = [fundsIn(form, 'initialBudget'), fundsIn(form, 'adjustedBudget')];
      const cells = choices.flatMap(({ whole, fields }) => [...(whole ? [whole] : []), ...fields]).map((f) => f.cell);
      if (cells.length === 0) return [];
      const place = report.at(basic, `${line.path}/budget`, [line.budget.cell, ...cells]);
      const states = [line.budget.state, ...choices.map(({ state }) => state)];
      if (states.includes('unreadable')) return [place.unreadable()];
      const filled = choices.filter(({ state }) => state === 'ready').map(({ fields }) => sumOf(context, form, fields));
      if (!line.budget.value || filled.length === 0) return [place.skip('blank')];
      const own = line.budget.value;
      const text = () => `${number(line.budget)} / ${filled.map((sum) => sum.text).join(' / ')}`;
      if (filled.some((sum) => sum.number.eq(inWan(own)))) return [place.pass(text)];
      const near = filled.some((sum) => canMeet(sum.interval, intervalInWan(context, basic, own)));
      if (near) return [place.rounding(text())];
      return [
        place.fail({
          message: 'fail',
          expected: [...new Set(filled.map((sum) => sum.text))].join(' / '),
          found: number(line.budget),
          params: { project: line.label.value ?? '' },
        }),
      ];
    });
  },
});

const projectExpenditureAgreesSays = says({
  fail: ['figures'],
  odd: ['place', 'found', 'others', 'expected'],
  project: ['project', 'found', 'expected'],
  projectForm: ['project', 'found', 'expected'],
});

export const projectExpenditureAgrees = rule({
  id: 'X-03',
  severity: 'error',
  forms: ['1-1', '1-2', '1-3'],
  basis: 'form',
  messages: projectExpenditureAgreesSays,
  check: (context, report) => {
    const basic = single(context.forms.basicData);
    const department = single(context.forms.departments);
    if (!department && !basic) return [];
    const known = [
      department ? departmentSide(context, department) : undefined,
      basic ? basicSide(context, basic) : undefined,
      projectsSide(context),
    ].filter((side) => side !== undefined);
    const { extra } = context.tolerance;
    const meet = (a: Side, b: Side) => a.number.eq(b.number) || canMeet(a.interval, b.interval, extra);
    const lone = loneOne(known, meet);
    const each = perProject(context, basic, report, lone?.name === 'projects');
    const unreadable = [
      basic?.projectExpenditure?.final,
      ...context.forms.projects.map((form) => form.fundsTotal?.executed),
    ].some((field) => field?.state === 'unreadable');
    const [first, ...others] = known;
    if (!first) return each;
    const sides = [first, ...others] as const;
    const odd = lone ?? first;
    const form = homeOf(context, odd) ?? department ?? basic;
    if (!form) return each;
    const place = report.at(
      form,
      'projectExpenditure',
      cellsOr(
        [odd, ...sides.filter((side) => side !== odd)].flatMap((side) => side.cells),
        cornerOf(form),
      ),
    );
    if (unreadable) return [place.unreadable(), ...each];
    if (others.length === 0) return [place.skip(context.forms.projects.length === 0 ? 'noProjects' : 'blank'), ...each];
    const text = () =>
      sides
        .map(
          (side) =>
            `${FORM_OF_SIDE[side.name]} = ${side.text}${side.text.includes('+') ? ` = ${money(side.number)}` : ''}`,
        )
        .join('; ');
    if (others.every((side) => side.number.eq(first.number))) return [place.pass(text), ...each];
    if (sides.every((a) => sides.every((b) => meet(a, b)))) return [place.rounding(text()), ...each];
    const rest = sides.filter((side) => side !== odd);
    return [
      place.fail({
        message: lone ? 'odd' : 'fail',
        ...(lone ? { expected: money(rest[0]?.number ?? odd.number) } : {}),
        found: money(odd.number),
        arithmetic: text(),
        params: {
          figures: sides.map((side) => `${FORM_OF_SIDE[side.name]} = ${money(side.number)}`),
          place: FORM_OF_SIDE[odd.name],
          others: rest.map((side) => FORM_OF_SIDE[side.name]),
        },
      }),
      ...each,
    ];
  },
});

function homeOf(context: Case, side: Side): Form | undefined {
  const sheet = side.cells[0]?.sheet;
  const row = side.cells[0]?.row ?? 0;
  return context.forms.all.find((form) => form.sheet === sheet && row >= form.area.top && row <= form.area.bottom);
}

/** Each project's final account against its own form: sums may agree while two projects are exchanged. */
function perProject(
  context: Case,
  basic: BasicDataForm | undefined,
  report: ReporterOf<typeof projectExpenditureAgreesSays>,
  isFormsOdd: boolean,
): Outcome[] {
  if (!basic) return [];
  return pairs(basic, context.forms.projects).flatMap(({ line, form }) => {
    const { whole, state, fields } = fundsIn(form, 'executed');
    if (!whole) return [];
    const ofForm = (fields.length > 0 ? fields : [whole]).map(({ cell }) => cell);
    // Where 1-1 and 1-2 agree against the forms, the form's figure is probably the wrong one.
    const cells = isFormsOdd ? [...ofForm, line.final.cell] : [line.final.cell, ...ofForm];
    const place = report.at(basic, `${line.path}/final`, cellsOr(cells, line.final.cell));
    if (line.final.state === 'unreadable' || state === 'unreadable') return [place.unreadable()];
    if (!line.final.value || state === 'blank') return [place.skip('blank')];
    const spent = sumOf(context, form, fields);
    const own = inWan(line.final.value);
    const text = () => `${number(line.final)} / ${spent.text}`;
    if (own.eq(spent.number)) return [place.pass(text)];
    if (canMeet(intervalInWan(context, basic, line.final.value), spent.interval, context.tolerance.extra)) {
      return [place.rounding(text())];
    }
    return [
      place.fail({
        ...(isFormsOdd
          ? {
              message: 'projectForm',
              expected: number(line.final),
              found: fields.length === 1 ? spent.text : money(spent.number),
            }
          : {
              message: 'project',
              expected: fields.length === 1 ? spent.text : money(spent.number),
              found: number(line.final),
            }),
        params: { project: line.label.value ?? '' },
      }),
    ];
  });
}

export const projectLists = rule({
  id: 'X-04',
  severity: 'error',
  forms: ['1-1', '1-3'],
  basis: 'form',
  messages: {
    noForm: ['project', 'budget', 'final'],
    formRenamed: ['project', 'budget', 'final', 'other'],
    noLine: ['project'],
    renamed: ['project', 'other'],
    noProjects: ['count'],
  },
  check: (context, report) => {
    const basic = single(context.forms.basicData);
    if (!basic) return [];
    const lines = listedProjects(basic);
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
        // A 1-1 that is set aside is compared with nothing: the workbook may well have project forms.
        active.length > 0 && !context.isArchive && !context.book.aside.some(({ form }) => form === basic)
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
    // What may be the form that is missing under another name.
    const unpaired = projects.filter((form) => form.project?.value && !paired.has(form));
    const named = projects.flatMap((p) => (p.project && !paired.has(p) ? [p.project.cell] : []));
    const nameless = projects.filter(({ project }) => project?.state === 'blank').length;
    const lacking = lines.filter((line) => !formOf.has(line) && isActive(line));
    const missing = lines.map((line) => {
      const own = formOf.get(line);
      const place = report.at(basic, `${line.path}/form`, [
        line.label.cell,
        ...(own?.project ? [own.project.cell] : named),
      ]);
      if (own) return place.pass(own.subject);
      if (!isActive(line)) return place.skip('notApplicable');
      // A form whose project was not understood, or has no name (B13-01), may be this line's.
      if (projects.some(({ project }) => project === null || project.state === 'unreadable')) return place.unreadable();
      if (nameless > 0 && lacking.length <= nameless) return place.skip('undecided');
      const project = line.label.value ?? '';
      const alike = unpaired.find((form) => resembles(project, form.subject));
      const params = { project, budget: number(line.budget), final: number(line.final) };
      return place.fail({
        found: project,
        ...(alike
          ? { message: 'formRenamed', params: { ...params, other: alike.subject } }
          : { message: 'noForm', params }),
      });
    });
    const otherFunds = [basic.taskFunds, basic.maintenanceFunds].some((line) => line !== null && isActive(line));
    const hasLines = lines.length > 0;
    // A line whose label is lost, or is not understood, may be this project's.
    const isOpen =
      basic.earmarked?.final.problem === 'notUnderstood' || lines.some(({ label }) => label.state === 'blank');
    const surplus = projects.flatMap((form) => {
      if (!form.project || paired.has(form)) return [];
      const place = report.at(form, 'project/line', [
        form.project.cell,
        basic.earmarked?.label.cell ?? form.project.cell,
      ]);
      if (form.project.state === 'unreadable') return [place.unreadable()];
      if (form.project.state === 'blank') return [place.skip('blank')];
      // A 1-1 that ends before its projects (the rest is on another sheet) lists none.
      if (isOpen || (!hasLines && !basic.projectExpenditure && !basic.earmarked)) return [place.unreadable()];
      // Listed below 业务工作 or 运行维护 it has its line; where these list nothing, by their name.
      const isBelow = ({ label }: BasicLine) => sameProject(label.value ?? '', form.subject);
      const isHeading = ([line, name]: readonly [BasicLine, string]) => isActive(line) && form.subject.includes(name);
      if ([...basic.taskProjects, ...basic.maintenanceProjects].some(isBelow) || headingProjects(basic).some(isHeading))
        return [place.pass(form.subject)];
      const alike = lacking.find((line) => resembles(line.label.value ?? '', form.subject));
      return [
        place.fail({
          ...(alike
            ? { message: 'renamed', params: { project: form.subject, other: alike.label.value ?? '' } }
            : { message: 'noLine', params: { project: form.subject } }),
          ...(otherFunds || !hasLines ? { severity: 'warning' as const } : {}),
          found: form.subject,
        }),
      ];
    });
    return [...missing, ...surplus];
  },
});
