import type { BasicDataForm, Field, Figure } from '../../forms';
import type { Outcome } from '../engine/finding';
import type { Reporter } from '../engine/place';
import { type Case, rule } from '../engine/rule';
import { number, rate as percentage } from '../figures/print';
import { isPositive } from '../figures/sign';
import { isCoarse } from '../figures/tolerance';
import { basicRates, type BasicRateName, checkRate, type Rate } from '../relations/rates';
import { exact } from './basic-totals';

/** 楼堂馆所: B11-14, 15. */

function controlled(name: BasicRateName) {
  return (context: Case, report: Reporter): readonly Outcome[] =>
    context.forms.basicData.flatMap((form) =>
      basicRates(form)
        .filter((own) => own.name === name)
        .flatMap((own) => {
          const { path, rate, part, base } = own;
          const place = report.at(form, path, [rate.cell, part.cell, base.cell]);
          return [
            checkRate(place, rate, printed(context, form, part), printed(context, form, base)),
            ...over(report, form, own),
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
function over(report: Reporter, form: BasicDataForm, { path, rate, part, base }: Rate): Outcome[] {
  if (!part.value || !base.value) return [];
  const isNone = !isPositive(base.value.number);
  if (isNone && !isPositive(part.value.number)) return [];
  const place = report.at(form, `${path}/over`, [rate.cell, part.cell, base.cell]);
  if (part.value.number.lte(base.value.number)) return [place.pass(`${number(part)} ≤ ${number(base)}`)];
  return [
    place.fail({
      message: 'over',
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
  check: controlled('areaControlRate'),
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
  check: controlled('investmentControlRate'),
});
