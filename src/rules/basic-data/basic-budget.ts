import { type BasicDataForm, type BasicLine, inUnit } from '../../forms';
import type { Outcome, RuleId } from '../engine/finding';
import { cut, lineName, money, number, rounded } from '../figures/print';
import { whenRead } from '../engine/readiness';
import { checkAtMost } from '../relations/relations';
import { amountOf } from '../relations/totals';
import { type PlaceOf, says } from '../engine/place';
import { type Case, rule } from '../engine/rule';
import { canBeAtMost } from '../figures/tolerance';
import { projectLines } from '../relations/listed-projects';
import { means } from './procurement-means';

/** Rules that hold this year's final accounts of 附件1-1 against its budget and last year: B11-05, 06, 10–12, 17, 18, 20. */

const OVER_BUDGET = says({ fail: ['line', 'found', 'budget', 'excess'], noBudget: ['line', 'found'] });

function overBudget(
  context: Case,
  form: BasicDataForm,
  place: PlaceOf<typeof OVER_BUDGET>,
  line: BasicLine,
  sparesLittle: boolean,
): Outcome {
  return checkAtMost(context, form, place, line.final, line.budget, (figures, excess) => {
    const withoutBudget = line.budget.value?.number.eq(0) ?? false;
    // Less than 0.1万元 is pointed out, not held against the unit (B11-10; not said of 三公经费 and of 专项).
    const isSmall = sparesLittle && inUnit({ number: excess, unit: form.unit }, '万元').number.lt('0.1');
    return place.fail({
      ...figures,
      message: withoutBudget ? 'noBudget' : 'fail',
      ...(isSmall ? { severity: 'hint' as const } : {}),
      params: { line: lineName(line.label), budget: number(line.budget), excess: money(excess) },
    });
  });
}

function budgetRule<const Id extends RuleId>(
  id: Id,
  lines: (form: BasicDataForm) => readonly (BasicLine | null)[],
  sparesLittle = false,
) {
  return rule({
    id,
    severity: 'warning',
    forms: ['1-1'],
    basis: 'practice',
    messages: OVER_BUDGET,
    check: (context, report) =>
      context.forms.basicData.flatMap((form) =>
        lines(form).flatMap((line) =>
          line
            ? [
                overBudget(
                  context,
                  form,
                  report.at(form, `${line.path}/overBudget`, [line.final.cell, line.budget.cell]),
                  line,
                  sparesLittle,
                ),
              ]
            : [],
        ),
      ),
  });
}

/** The lines of 三公经费, each with those that are parts of it. */
function threePublicLines(
  form: BasicDataForm,
): readonly (readonly [BasicLine | null, readonly (BasicLine | null)[]])[] {
  const { threePublic, vehicles, vehiclePurchase, vehicleRunning, travelAbroad, reception } = form;
  const running = [vehiclePurchase, vehicleRunning];
  return [
    [threePublic, [vehicles, ...running, travelAbroad, reception]],
    [vehicles, running],
    ...[...running, travelAbroad, reception].map((line) => [line, []] as const),
  ];
}

export const threePublicWithinBudget = rule({
  id: 'B11-05',
  severity: 'warning',
  forms: ['1-1'],
  basis: 'practice',
  messages: OVER_BUDGET,
  check: (context, report) =>
    context.forms.basicData.flatMap((form) => {
      const isOver = ({ final, budget }: BasicLine) =>
        final.value !== null &&
        budget.value !== null &&
        !canBeAtMost(context.tolerance.amount(form, final.value), context.tolerance.amount(form, budget.value));
      // What 三公经费 exceeds by is what its lines exceed by: one fault, told of the outermost line.
      const told = new Set<BasicLine>();
      return threePublicLines(form).flatMap(([line, lines]) => {
        if (!line) return [];
        const over = isOver(line) ? lines.filter((part): part is BasicLine => part !== null && isOver(part)) : [];
        const place = report.at(form, `${line.path}/overBudget`, [
          line.final.cell,
          line.budget.cell,
          ...over.flatMap(({ final, budget }) => [final.cell, budget.cell]),
        ]);
        if (told.has(line)) return [place.skip('otherRule')];
        for (const part of over) told.add(part);
        return [overBudget(context, form, place, line, false)];
      });
    }),
});

export const withinBudget = budgetRule(
  'B11-10',
  (form) => [
    form.projectExpenditure,
    form.taskFunds,
    form.maintenanceFunds,
    form.officeExpenses,
    ...form.officeDetails,
  ],
  true,
);

export const projectsWithinBudget = budgetRule('B11-20', projectLines);

export const threePublicFalls = rule({
  id: 'B11-06',
  severity: 'hint',
  forms: ['1-1'],
  basis: 'practice',
  messages: { fail: ['found', 'before'] },
  check: (context, report) =>
    context.forms.basicData.flatMap((form) => {
      const line = form.threePublic;
      if (!line) return [];
      const place = report.at(form, `${line.path}/rise`, [line.final.cell, line.previousFinal.cell]);
      return [
        checkAtMost(context, form, place, line.final, line.previousFinal, (figures) =>
          place.fail({ ...figures, message: 'fail', params: { before: number(line.previousFinal) } }),
        ),
      ];
    }),
});

export const procurementWithinBudget = rule({
  id: 'B11-11',
  severity: 'warning',
  forms: ['1-1'],
  basis: 'practice',
  messages: { fail: ['found', 'budget', 'share'] },
  check: (context, report) =>
    context.forms.basicData.flatMap((form) => {
      const line = form.procurement;
      if (!line) return [];
      const place = report.at(form, 'procurement/overBudget', [line.final.cell, line.budget.cell]);
      return [
        checkAtMost(context, form, place, line.final, line.budget, (figures) =>
          place.fail({ ...figures, message: 'fail', params: { ...figures.params, budget: number(line.budget) } }),
        ),
      ];
    }),
});

export const procurementWithinMeans = rule({
  id: 'B11-12',
  severity: 'warning',
  forms: ['1-1'],
  basis: 'arithmetic',
  messages: { overMeans: ['found', 'limit'], overSpending: ['found', 'limit'] },
  check: (context, report) =>
    context.forms.basicData.flatMap((form) => {
      const procured = form.procurement?.final;
      if (!procured) return [];
      const [department, second] = context.forms.departments;
      const spent = second || !department ? undefined : amountOf(department, 'executed');
      const spending = report.at(form, 'procurement/overSpending', [procured.cell, ...(spent ? [spent.cell] : [])]);
      const ceiling = means(context, form);
      const overMeans = report.at(form, 'procurement/overMeans', [
        procured.cell,
        ...(ceiling?.cells.map((field) => field.cell) ?? []),
      ]);
      if (procured.state === 'unreadable') return [spending.unreadable(), overMeans.unreadable()];
      if (!procured.value) return [spending.skip('blank'), overMeans.skip('blank')];
      const own = context.tolerance.amount(form, procured.value);
      const outcomes: Outcome[] = [];
      if (department && spent?.value) {
        const limit = inUnit(spent.value, form.unit);
        const fits = canBeAtMost(own, context.tolerance.amount(form, limit));
        outcomes.push(
          fits
            ? spending.pass(() => `${number(procured)} ≤ ${number(spent)}`)
            : spending.fail({
                message: 'overSpending',
                severity: 'error',
                expected: `≤ ${number(spent)}`,
                found: number(procured),
                arithmetic: `${number(procured)} > ${number(spent)}`,
                params: { limit: number(spent) },
              }),
        );
      } else outcomes.push(spending.skip('blank'));
      if (!ceiling) return [...outcomes, overMeans.skip('blank')];
      const arithmetic = () => `${ceiling.text} = ${cut(ceiling.number, 6)}`;
      outcomes.push(
        canBeAtMost(own, ceiling.interval)
          ? overMeans.pass(() => `${number(procured)} ≤ ${arithmetic()}`)
          : overMeans.fail({
              message: 'overMeans',
              expected: `≤ ${cut(ceiling.number, 6)}`,
              found: number(procured),
              arithmetic: arithmetic(),
              params: { limit: money(ceiling.number) },
            }),
      );
      return outcomes;
    }),
});

/** Lines whose change from year to year is looked at. */
function yearly(form: BasicDataForm): readonly BasicLine[] {
  return [
    form.threePublic,
    form.projectExpenditure,
    form.taskFunds,
    form.maintenanceFunds,
    ...projectLines(form),
    form.officeExpenses,
    ...form.officeDetails,
    form.procurement,
  ].filter((line) => line !== null);
}

export const yearToYear = rule({
  id: 'B11-17',
  severity: 'hint',
  forms: ['1-1'],
  basis: 'practice',
  messages: { fail: ['line', 'change', 'expected'] },
  check: ({ forms, profile }, report) =>
    forms.basicData.flatMap((form) =>
      yearly(form).map((line) => {
        const place = report.at(form, `${line.path}/yearToYear`, [line.final.cell, line.previousFinal.cell]);
        const { final, previousFinal } = line;
        return whenRead(place, [final, previousFinal], (own, before) => {
          const base = inUnit(before, '万元').number;
          if (base.lt(profile.yearChangeBase) || base.lte(0)) return place.skip('notApplicable');
          const change = own.number.div(before.number).minus(1).times(100);
          const arithmetic = () => `${number(final)} ÷ ${number(previousFinal)} − 1 = ${rounded(change, 2)}%`;
          if (change.abs().lte(profile.yearChange)) return place.pass(arithmetic);
          return place.fail({
            message: 'fail',
            expected: `±${profile.yearChange}%`,
            found: `${rounded(change, 2)}%`,
            arithmetic: arithmetic(),
            params: { line: lineName(line.label), change: `${rounded(change, 2)}%` },
          });
        });
      }),
    ),
});

export const vehicleWithoutRunning = rule({
  id: 'B11-18',
  severity: 'hint',
  forms: ['1-1'],
  basis: 'practice',
  messages: { fail: ['purchase', 'found'] },
  check: ({ forms }, report) =>
    forms.basicData.flatMap((form) => {
      const { vehiclePurchase: purchase, vehicleRunning: running } = form;
      if (!purchase || !running) return [];
      const place = report.at(form, 'vehicleRunning', [running.final.cell, purchase.final.cell]);
      const outcome = whenRead(place, [purchase.final, running.final], (bought, ran) =>
        bought.number.gt(0) && ran.number.eq(0)
          ? place.fail({ message: 'fail', found: number(running.final), params: { purchase: number(purchase.final) } })
          : place.pass(),
      );
      return [outcome];
    }),
});
