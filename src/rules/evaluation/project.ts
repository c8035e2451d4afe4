import Big from 'big.js';
import { compact, type EvaluationForm, inUnit, type ProjectForm, type TextField } from '../../forms';
import { isWholeCost, moneyOf } from './costs';
import { isCost } from '../scoring/direction';
import type { Outcome } from '../engine/finding';
import { evaluations } from './funds';
import { AMOUNT_COLUMNS } from '../relations/funds-tree';
import { partsInstead } from '../relations/totals';
import { nameOf } from './indicator-access';
import { counting } from '../scoring/points';
import { cut, shown } from '../figures/print';
import { total } from '../relations/relations';
import { cellsOr, type Reporter } from '../engine/reporter';
import type { Case, Rule } from '../engine/rule';

/** Rules of 1-3 alone, and on how the indicators are set up: B13-01, 03 … 05, B12-33. */

export const projectNamed: Rule = {
  id: 'B13-01',
  severity: 'error',
  forms: ['1-3'],
  basis: 'form',
  messages: ['project', 'authority', 'implementer'],
  check: ({ forms }, report) =>
    forms.projects.flatMap((form) =>
      (['project', 'authority', 'implementer'] as const).flatMap((key) => {
        const field: TextField | null = form[key];
        if (!field) return [];
        const place = report.at(form, key, [field.cell]);
        return [field.state === 'blank' ? place.fail({ message: key, found: '—' }) : place.pass()];
      }),
    ),
};

export const totalRowRegular: Rule = {
  id: 'B13-03',
  severity: 'warning',
  forms: ['1-2', '1-3'],
  basis: 'form',
  messages: ['order', 'weight'],
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const row = form.total;
      if (!row) return [];
      const cells = [row.score?.cell, row.weight?.cell, row.label.cell].filter((cell) => cell !== undefined);
      const place = report.at(form, 'total/row', cellsOr(cells, row.label.cell));
      if (!row.regular) {
        return [
          place.fail({ message: 'order', found: [row.weight, row.score].map((f) => (f ? shown(f) : '—')).join(' / ') }),
        ];
      }
      const lacksWeight = row.weight?.state === 'blank' && row.score?.value && form.groups.some((g) => g.hasWeight);
      return [lacksWeight ? place.fail({ message: 'weight', expected: '100', found: '—' }) : place.pass()];
    }),
};

const IN_YUAN = { 元: new Big(1), 万元: new Big(10_000), 亿元: new Big('1e8') } as const;

/** All the project has to spend, in 元: the greatest of what its funds rows say. */
function projectBudget(form: ProjectForm): Big | undefined {
  const columns = AMOUNT_COLUMNS.filter((column) => column !== 'executed');
  const amounts = columns.flatMap((column) => {
    const whole = form.fundsTotal?.[column]?.value?.number;
    const parts = partsInstead(form, column);
    return [...(whole ? [whole] : []), ...(parts.length > 0 ? [total(parts)] : [])];
  });
  const greatest = amounts.reduce((a, b) => (b.gt(a) ? b : a), new Big(0));
  return greatest.gt(0) ? greatest.times(IN_YUAN[form.unit]) : undefined;
}

export const costWithinProject: Rule = {
  id: 'B13-04',
  severity: 'error',
  forms: ['1-3'],
  basis: 'arithmetic',
  messages: ['target', 'actual', 'department'],
  check: (context, report) =>
    context.forms.projects.flatMap((form) => {
      const budget = projectBudget(form);
      return counting(form)
        .filter(isCost)
        .flatMap((indicator) => {
          const place = report.at(form, `${indicator.path}/cost`, [
            indicator.target.cell,
            indicator.actual.cell,
            ...(form.fundsTotal?.adjustedBudget ? [form.fundsTotal.adjustedBudget.cell] : []),
          ]);
          const target = moneyOf(indicator, 'target');
          const actual = moneyOf(indicator, 'actual');
          if (!target && !actual) return [];
          if (!budget) return [place.skip('blank')];
          const side = target?.gt(budget)
            ? 'target'
            : actual?.gt(budget) && isWholeCost(indicator)
              ? 'actual'
              : undefined;
          if (!side) return [place.pass()];
          const isDepartment = departmentTotals(context).some((amount) =>
            amount.eq((side === 'target' ? target : actual) ?? 0),
          );
          const limit = cut(budget.div(IN_YUAN[form.unit]), 6);
          return [
            place.fail({
              message: isDepartment ? 'department' : side,
              expected: `≤ ${limit}${form.unit}`,
              found: shown(indicator[side]),
              arithmetic: `${shown(indicator[side])} > ${limit}${form.unit}`,
              params: { indicator: nameOf(indicator) },
            }),
          ];
        });
    }),
};

function departmentTotals({ forms }: Case): readonly Big[] {
  return forms.departments.flatMap((form) =>
    AMOUNT_COLUMNS.flatMap((column) => {
      const amount = form.fundsTotal?.[column]?.value;
      return amount ? [inUnit(amount, '元').number] : [];
    }),
  );
}

/** A project's name as two forms are compared: without 经费, 资金, 项目, quotes and white space (scoring.md §6). */
export function projectKey(name: string): string {
  return compact(name)
    .replace(/[\p{P}\p{S}]/gu, '')
    .replace(/^\d{6,}[a-z]?\d*/iu, '')
    .replace(/专项|经费|资金|项目/gu, '')
    .toLowerCase();
}

export const oneFormAProject: Rule = {
  id: 'B13-05',
  severity: 'warning',
  forms: ['1-3'],
  basis: 'form',
  messages: ['several', 'again'],
  check: ({ forms }, report) => {
    const seen = new Map<string, ProjectForm>();
    return forms.projects.flatMap((form) => {
      if (!form.project) return [];
      const further = form.furtherProjects.filter((field) => field.state === 'read');
      const place = report.at(form, 'project/one', [form.project.cell, ...further.map((field) => field.cell)]);
      const key = projectKey(form.project.value ?? '');
      const before = key === '' ? undefined : seen.get(key);
      if (key !== '') seen.set(key, form);
      if (further.length > 0) {
        return [place.fail({ message: 'several', found: [form.project, ...further].map(shown).join(' / ') })];
      }
      return [
        before
          ? place.fail({ message: 'again', found: shown(form.project), params: { sheet: before.sheet } })
          : place.pass(),
      ];
    });
  },
};

const OUTPUTS = /数量|质量|时效|成本|进度/u;
const BENEFITS = /效益|可持续|生态环境/u;

export const indicatorsSetUp: Rule = {
  id: 'B12-33',
  severity: 'hint',
  forms: ['1-2', '1-3'],
  basis: 'practice',
  messages: ['empty', 'misplaced', 'costElsewhere', 'missingLevel'],
  check: (context, report) =>
    evaluations(context).flatMap((form) => [
      ...emptyLevels(form, report),
      ...misplaced(form, report),
      ...missingLevels(form, report),
    ]),
};

/** A second level that is printed but has no indicator at all. */
function emptyLevels(form: EvaluationForm, report: Reporter): Outcome[] {
  const filled = new Set(
    form.indicators
      .filter((i) => i.kind === 'indicator')
      .map((i) => `${i.group} ${i.level1?.text ?? ''} ${i.level2?.text ?? ''}`),
  );
  return form.indicators.flatMap((row) => {
    if (row.kind !== 'empty') return [];
    if (filled.has(`${row.group} ${row.level1?.text ?? ''} ${row.level2?.text ?? ''}`)) return [];
    const place = report.at(form, `${row.path}/empty`, [row.name.cell, ...(row.level2 ? [row.level2.cell] : [])]);
    return [
      place.fail({ message: 'empty', found: '—', params: { level: row.level2?.text ?? row.level1?.text ?? '' } }),
    ];
  });
}

function misplaced(form: EvaluationForm, report: Reporter): Outcome[] {
  return counting(form).flatMap((indicator) => {
    const first = indicator.level1?.text ?? '';
    const second = indicator.level2?.text ?? '';
    const name = compact(nameOf(indicator));
    const wrongBlock =
      (/产出/u.test(first) && BENEFITS.test(second)) ||
      (/效益/u.test(first) && OUTPUTS.test(second) && !BENEFITS.test(second));
    const isCostElsewhere = /生态|社会效益|可持续/u.test(second) && /成本/u.test(name);
    if (!wrongBlock && !isCostElsewhere) return [];
    const place = report.at(form, `${indicator.path}/place`, [
      indicator.level2?.cell ?? indicator.name.cell,
      indicator.name.cell,
    ]);
    return [
      place.fail({
        message: wrongBlock ? 'misplaced' : 'costElsewhere',
        found: second,
        params: { indicator: nameOf(indicator), first, second },
      }),
    ];
  });
}

/** A finished form without any satisfaction or without quality, timeliness … is pointed out once. */
function missingLevels(form: EvaluationForm, report: Reporter): Outcome[] {
  const rows = counting(form);
  if (!form.total || rows.length === 0) return [];
  const texts = form.indicators.map((i) => `${i.level1?.text ?? ''}${i.level2?.text ?? ''}`);
  const missing = ['数量', '质量', '效益', '满意'].filter((word) => !texts.some((text) => text.includes(word)));
  const cells = rows.flatMap((i) => [i.level1?.cell, i.level2?.cell]).filter((cell) => cell !== undefined);
  const place = report.at(form, 'levels', cellsOr(cells, form.total.label.cell));
  return [
    missing.length > 0
      ? place.fail({
          message: 'missingLevel',
          expected: missing.join(' / '),
          found: '—',
          params: { missing },
        })
      : place.pass(),
  ];
}
