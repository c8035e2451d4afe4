import type Big from 'big.js';
import { compact, type Indicator, inUnit, POWER_OF_UNIT } from '../../forms';
import { isCost } from '../scoring/direction';
import { evaluations } from './funds';
import { amountOf, partsInstead } from '../relations/totals';
import { MONEY, nameOfIndicator, quantityIn } from './indicator-access';
import { counting } from '../scoring/points';
import { shownBeside, cut, number, shown } from '../figures/print';
import { notReady, readiness } from '../engine/readiness';
import { total } from '../relations/relations';
import { rule } from '../engine/rule';
import { isPositive } from '../figures/sign';
import { around, canMeet, exactly, scale } from '../figures/tolerance';

/** Cost indicators and amounts of money: B12-38, X-18. */

const WHOLE_COST =
  /总成本|总额|总支出|总投资|项目成本|成本控制|(?:全年|年度|项目)(?:经费|支出|成本|预算)|经费(?:支出)?总?额?$/u;
/** 公用经费, 宣传经费: by its name alone it may be a part of the whole. */
const PERHAPS_PART = /^(?!.*(?:总|全年|年度|项目|成本|支出)).*经费$/u;
const UNIT_COST = /单位|单件|单次|单项|人均|户均|亩均|平均|每|标准/u;

/** A cost indicator about the whole amount, as against one per piece. */
export function isWholeCost(indicator: Indicator): boolean {
  const name = compact(nameOfIndicator(indicator));
  return isCost(indicator) && WHOLE_COST.test(name) && !UNIT_COST.test(name);
}

/** A quantity of money in 元, also where only the target prints the unit. */
export function moneyOf(indicator: Indicator, side: 'target' | 'actual'): Big | undefined {
  const quantity = quantityIn(indicator[side]);
  const other = quantityIn(indicator[side === 'target' ? 'actual' : 'target']);
  if (!quantity) return undefined;
  if (quantity.base === MONEY) return quantity.number.times(quantity.scale);
  return quantity.base === '' && other?.base === MONEY ? quantity.number.times(other.scale) : undefined;
}

export const costIsExecution = rule({
  id: 'B12-38',
  severity: 'hint',
  forms: ['1-2', '1-3'],
  basis: 'arithmetic',
  messages: { fail: ['indicator', 'found', 'expected'] },
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const executed = form.fundsTotal?.executed;
      if (!executed?.value) return [];
      const instead = partsInstead(form, 'executed');
      const spent = instead.length > 0 ? total(instead) : executed.value.number;
      return counting(form)
        .filter(isWholeCost)
        .flatMap((indicator) => {
          const actual = quantityIn(indicator.actual);
          const money = moneyOf(indicator, 'actual');
          if (!actual || !money) return [];
          const place = report.at(form, `${indicator.path}/cost`, [indicator.actual.cell, executed.cell]);
          const scaled = money.div(10 ** POWER_OF_UNIT[form.unit]);
          if (PERHAPS_PART.test(compact(nameOfIndicator(indicator))) && scaled.times(2).lt(spent)) return [];
          const text = () => `${cut(scaled)} / ${cut(spent)}`;
          if (scaled.eq(spent)) return [place.pass(text)];
          // A whole number beside finer amounts was rounded by somebody: it is pointed out all the same.
          const fine =
            (actual.decimals ?? 0) > 0 &&
            isPositive(actual.number) &&
            canMeet(
              scale(around(actual.number, actual.decimals), scaled.div(actual.number)),
              instead.length > 0
                ? exactly(spent)
                : context.tolerance.amount(form, executed.value ?? { number: spent, unit: form.unit }),
            );
          return [
            fine
              ? place.rounding(text())
              : place.fail({
                  message: 'fail',
                  expected: shownBeside(spent, instead.length > 0 ? instead : [executed]),
                  found: shown(indicator.actual),
                  params: { indicator: nameOfIndicator(indicator) },
                }),
          ];
        });
    }),
});

/**
 * A target is set with the budget at the beginning of the year: a cost target that is the budget as adjusted later, and not the initial one, was
 * probably changed afterwards. What was approved (绩效目标批复) is no form of the report, so that it cannot be compared itself.
 */
export const targetSetAfterwards = rule({
  id: 'X-18',
  severity: 'hint',
  forms: ['1-2', '1-3'],
  basis: 'practice',
  messages: { fail: ['indicator', 'found', 'adjusted', 'initial'] },
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const [initial, adjusted] = [amountOf(form, 'initialBudget'), amountOf(form, 'adjustedBudget')];
      if (!initial || !adjusted) return [];
      return counting(form)
        .filter(isWholeCost)
        .flatMap((indicator) => {
          const { target } = indicator;
          const place = report.at(form, `${indicator.path}/targetSet`, [target.cell, adjusted.cell, initial.cell]);
          const state = readiness([target, initial, adjusted]);
          if (state !== 'ready' || !initial.value || !adjusted.value)
            return [notReady(place, state === 'ready' ? 'blank' : state)];
          const money = moneyOf(indicator, 'target');
          if (!money) return [];
          const [first, later] = [inUnit(initial.value, '元').number, inUnit(adjusted.value, '元').number];
          if (first.eq(later) || !money.eq(later)) return [place.pass()];
          return [
            place.fail({
              message: 'fail',
              found: shown(target),
              arithmetic: `${number(initial)} → ${number(adjusted)}`,
              params: { indicator: nameOfIndicator(indicator), initial: number(initial), adjusted: number(adjusted) },
            }),
          ];
        });
    }),
});
