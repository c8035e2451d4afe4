import Big from 'big.js';
import { type EvaluationForm, type FigureField, type Indicator, cornerOf } from '../../forms';
import { executionWeight } from './execution-ways';
import type { Outcome } from '../engine/finding';
import { evaluations } from './funds';
import { nameOfIndicator } from './indicator-access';
import { counting, executionPoints, totalLeavesExecutionOut } from '../scoring/points';
import { cut, number, sum } from '../figures/print';
import type { Readiness } from '../engine/readiness';
import { cellsOr, type PlaceOf, type ReporterOf, says } from '../engine/place';
import { type Case, rule } from '../engine/rule';
import { partsOfFigures } from '../scoring/score-fields';

/** 分值合计: B12-09. Weights are assigned figures, so they are compared exactly. */

export const HUNDRED = new Big(100);

/** A form cut off or still being filled in: its weights need not come to 100 yet (src/rules/README.md §8). */
export function isComplete(form: EvaluationForm): boolean {
  return form.total !== null;
}

export function weightsOf(indicators: readonly Indicator[]): readonly FigureField[] {
  return indicators.map((indicator) => indicator.weight).filter((weight) => weight !== null);
}

/** Σ分值 of a form: `all` that belongs into it, and what is taken to belong there though no cell says so. */
export interface WeightTotal {
  readonly all: readonly FigureField[];
  readonly details: Readiness;
  readonly assumed: Big;
  readonly computed: Big;
  readonly arithmetic: string;
}

/**
 * Points of the execution rate on a form that has no place for its weight: the profile's; none where `rows` have all hundred, unless the form scores
 * the rate all the same.
 */
function assumedExecution(context: Case, form: EvaluationForm, rows: Big): Big {
  const isNone =
    form.funds.length === 0 ||
    executionPoints(form).indicator !== null ||
    (rows.gte(HUNDRED) && !form.fundsTotal?.score?.value);
  return isNone ? new Big(0) : executionWeight(form, context);
}

/** For forms with a column of weights. */
export function weightTotal(context: Case, form: EvaluationForm): WeightTotal {
  const execution = executionPoints(form).indicator ? null : (form.fundsTotal?.weight ?? form.fundsWeight);
  const all = [...(execution ? [execution] : []), ...weightsOf(counting(form))];
  const details = partsOfFigures(all);
  const rows = details.fields.reduce((so, f) => so.plus(f.value.number), new Big(0));
  const hasPlace = form.fundsTotal?.weight !== null || form.fundsWeight !== null;
  const assumed = hasPlace ? new Big(0) : assumedExecution(context, form, rows);
  const computed = rows.plus(assumed);
  return {
    all,
    details: details.state,
    assumed,
    computed,
    arithmetic: `${sum(details.fields)}${assumed.gt(0) ? ` + ${cut(assumed)}` : ''} = ${cut(computed)}`,
  };
}

const weightSumSays = says({
  fail: ['found', 'expected'],
  blank: ['count', 'indicators', 'found', 'expected'],
  total: ['found', 'expected'],
  unfinished: ['found', 'expected'],
});

export const weightSum = rule({
  id: 'B12-09',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'national',
  messages: weightSumSays,
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      if (!form.groups.some((group) => group.hasWeight)) return groupSum(context, form, report);
      const { all, details, computed, arithmetic } = weightTotal(context, form);
      // The weights are wrong, not their total, which can only be 100.
      const own = form.total?.weight ? [form.total.weight.cell] : [];
      const leavesOut = totalLeavesExecutionOut(form);
      const isTotalRight = leavesOut || (form.total?.weight?.value?.number.eq(HUNDRED) ?? true);
      const filled = all.filter(({ value }) => value !== null).map((weight) => weight.cell);
      const cells = cellsOr(
        isTotalRight && !computed.eq(HUNDRED) ? [...filled, ...own] : [...own, ...filled],
        cornerOf(form),
      );
      const place = report.at(form, 'weights', cells);
      if (details === 'unreadable') return [place.unreadable()];
      if (details === 'blank') return [place.skip('blank')];
      const outcomes = [hundred(place, form, computed, arithmetic)];
      const printed = form.total?.weight;
      // With weights that do not come to 100 a total of 100 is right.
      if (printed?.value && !leavesOut && (computed.eq(HUNDRED) || !printed.value.number.eq(HUNDRED))) {
        const totalPlace = report.at(form, 'total/weight', [printed.cell, ...all.map((w) => w.cell)]);
        outcomes.push(
          printed.value.number.eq(computed)
            ? totalPlace.pass(arithmetic)
            : totalPlace.fail({ message: 'total', expected: cut(computed), found: number(printed), arithmetic }),
        );
      }
      return outcomes;
    }),
});

function hundred(
  place: PlaceOf<typeof weightSumSays>,
  form: EvaluationForm,
  computed: Big,
  arithmetic: string,
): Outcome {
  if (computed.eq(HUNDRED)) return place.pass(arithmetic);
  if (!isComplete(form) && computed.lt(HUNDRED)) {
    return place.fail({ message: 'unfinished', severity: 'hint', expected: '100', found: cut(computed), arithmetic });
  }
  // A table of the form that prints its points otherwise, or not at all: what they come to with the others' is not known.
  const { groups } = form;
  if (computed.lt(HUNDRED) && groups.some((one) => !one.hasWeight) && groups.some((one) => one.hasWeight))
    return place.unreadable();
  const blank = computed.lt(HUNDRED) ? counting(form).filter(({ weight }) => weight?.state === 'blank') : [];
  if (blank.length > 0) {
    const params = { indicators: blank.map(nameOfIndicator), count: String(blank.length) };
    return place.fail({ message: 'blank', expected: '100', found: cut(computed), arithmetic, params });
  }
  return place.fail({ message: 'fail', expected: '100', found: cut(computed), arithmetic });
}

/** Forms without a column of weights print them in their headings: "年度绩效目标1（40分）". */
function groupSum(context: Case, form: EvaluationForm, report: ReporterOf<typeof weightSumSays>): Outcome[] {
  const printed = form.groups.map((group) => group.weight).filter((weight) => weight !== null);
  if (printed.length === 0 || printed.length < form.groups.length) return [];
  const place = report.at(
    form,
    'weights',
    cellsOr(
      printed.map((w) => w.cell),
      cornerOf(form),
    ),
  );
  const blocks = printed.reduce((so, w) => so.plus(w.value?.number ?? 0), new Big(0));
  const isPrinted = form.funds.length > 0 && (form.fundsTotal?.weight ?? form.fundsWeight) !== null;
  const execution = isPrinted ? executionWeight(form, context) : assumedExecution(context, form, blocks);
  const computed = blocks.plus(execution);
  return [hundred(place, form, computed, `${cut(execution)} + ${sum(printed)} = ${cut(computed)}`)];
}
