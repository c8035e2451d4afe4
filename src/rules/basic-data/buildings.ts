import type { BasicDataForm, Field, Figure } from '../../forms';
import type { Outcome } from '../engine/finding';
import type { Compared, PlaceOf, ReporterOf, Says } from '../engine/place';
import { type Case, rule } from '../engine/rule';
import { number, rate as percentage } from '../figures/print';
import { isPositive } from '../figures/sign';
import { isCoarse } from '../figures/tolerance';
import { basicRates, type BasicRateName, checkRate, type Rate } from '../relations/rates';
import { exact } from './basic-totals';

/** 楼堂馆所: B11-14, 15. */

function controlled<S extends Says>(
  context: Case,
  report: ReporterOf<S>,
  name: BasicRateName,
  fail: (
    place: PlaceOf<S>,
    fit: 'wrong' | 'truncated' | 'coarse' | 'over',
    figures: Omit<Compared, 'params'>,
  ) => Outcome,
): readonly Outcome[] {
  return context.forms.basicData.flatMap((form) =>
    basicRates(form)
      .filter((own) => own.name === name)
      .flatMap((own) => {
        const { path, rate, part, base } = own;
        const place = report.at(form, path, [rate.cell, part.cell, base.cell]);
        return [
          checkRate(place, rate, printed(context, form, part), printed(context, form, base), (fit, figures) =>
            fail(place, fit, figures),
          ),
          ...over(report, form, own, (at, figures) => fail(at, 'over', figures)),
        ];
      }),
  );
}

function printed(context: Case, form: BasicDataForm, field: Field<Figure>) {
  if (!field.value) return exact(field);
  if (!('unit' in field.value)) return exact(field);
  const amount = { ...field.value, unit: form.unit };
  return { field, interval: context.tolerance.amount(form, amount), coarse: isCoarse(form, amount) };
}

/** Above 100 % is worth a warning of its own, whether or not the rate is printed rightly. */
function over<S extends Says>(
  report: ReporterOf<S>,
  form: BasicDataForm,
  { path, rate, part, base }: Rate,
  fail: (place: PlaceOf<S>, figures: Omit<Compared, 'params'>) => Outcome,
): Outcome[] {
  if (!part.value || !base.value) return [];
  const isNone = !isPositive(base.value.number);
  if (isNone && !isPositive(part.value.number)) return [];
  const place = report.at(form, `${path}/over`, [rate.cell, part.cell, base.cell]);
  if (part.value.number.lte(base.value.number)) return [place.pass(`${number(part)} ≤ ${number(base)}`)];
  return [
    fail(place, {
      severity: 'warning',
      expected: '≤ 100%',
      found: isNone ? `${number(part)} > ${number(base)}` : percentage(part.value.number.div(base.value.number)),
      arithmetic: `${number(part)} > ${number(base)}`,
    }),
  ];
}

export const areaControl = rule({
  id: 'B11-14',
  severity: 'error',
  forms: ['1-1'],
  basis: 'form',
  // Floor areas are exact: only investments may be coarse.
  messages: { fail: ['expected', 'found'], truncated: ['expected', 'found'], over: ['found'] },
  check: (context, report) =>
    controlled(context, report, 'areaControlRate', (place, fit, figures) =>
      place.fail({ message: fit === 'truncated' || fit === 'over' ? fit : 'fail', ...figures }),
    ),
});

export const investmentControl = rule({
  id: 'B11-15',
  severity: 'error',
  forms: ['1-1'],
  basis: 'form',
  messages: {
    fail: ['expected', 'found'],
    truncated: ['expected', 'found'],
    coarse: ['expected', 'found'],
    over: ['found'],
  },
  check: (context, report) =>
    controlled(context, report, 'investmentControlRate', (place, fit, figures) =>
      place.fail({ message: fit === 'wrong' ? 'fail' : fit, ...figures }),
    ),
});
