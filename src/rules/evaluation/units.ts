import { stating, nameOfIndicator, partsOfIndicator, quantityIn } from './indicator-access';
import Big from 'big.js';
import { compact, type EvaluationForm, type Indicator, type Quantity, unitOf } from '../../forms';
import { comparablePair, isCounter } from '../scoring/completion';
import type { Outcome } from '../engine/finding';
import { evaluations } from './funds';
import { counting } from '../scoring/points';
import { cut, shown } from '../figures/print';
import { type ReporterOf, says } from '../engine/place';
import { rule } from '../engine/rule';

const unitsAgreeSays = says({
  fail: ['indicator', 'target', 'expected', 'actual', 'found'],
  counters: ['indicator', 'expected', 'found'],
  magnitude: ['indicator', 'target', 'actual'],
  parts: ['indicator', 'expected', 'found'],
  rate: ['indicator', 'found'],
  kind: ['indicator', 'found', 'expected'],
});

/** B12-23: target and actual in one unit. */

export const unitsAgree = rule({
  id: 'B12-23',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'arithmetic',
  messages: unitsAgreeSays,
  check: (context, report) =>
    evaluations(context).flatMap((form) => [
      ...stating(form).flatMap((indicator) => unitOutcome(form, indicator, report)),
      ...partUnits(form, report),
      ...rateNames(form, report),
      ...kindNames(form, report),
    ]),
});

function unitOutcome(form: EvaluationForm, indicator: Indicator, report: ReporterOf<typeof unitsAgreeSays>): Outcome[] {
  const target = quantityIn(indicator.target);
  const actual = quantityIn(indicator.actual);
  if (!target || !actual) return [];
  const place = report.at(form, `${indicator.path}/unit`, [indicator.actual.cell, indicator.target.cell]);
  const params = {
    indicator: nameOfIndicator(indicator),
    target: shown(indicator.target),
    actual: shown(indicator.actual),
  };
  if (!comparablePair(target, actual)) {
    // A word that is in no list of units may be anything: no verdict.
    if (!isUnit(target.unit) || !isUnit(actual.unit)) return [place.skip('undecided')];
    return [place.fail({ message: 'fail', expected: target.unit || '—', found: actual.unit || '—', params })];
  }
  if (
    target.base !== actual.base &&
    isCounter(target.base) &&
    isCounter(actual.base) &&
    !related(target.base, actual.base)
  ) {
    return [place.fail({ message: 'counters', severity: 'hint', expected: target.unit, found: actual.unit, params })];
  }
  return [
    isTenfold(indicator)
      ? place.fail({
          message: 'magnitude',
          expected: shown(indicator.target),
          found: shown(indicator.actual),
          arithmetic: ratioText(actual, target),
          params,
        })
      : place.pass(),
  ];
}

function isUnit(printed: string): boolean {
  return unitOf(printed)?.isKnown ?? false;
}

/** 人 and 人次, 场 and 场次, 个 and anything: counted alike. */
function related(a: string, b: string): boolean {
  return a === '个' || b === '个' || a.includes(b) || b.includes(a);
}

function ratioText(actual: Quantity, target: Quantity): string {
  return `${cut(actual.number)} ÷ ${cut(target.number)} = ${cut(actual.number.div(target.number).times(100), 2)}%`;
}

const TENFOLD = new Big(10);

/** Two bare numbers ten times apart with full points cannot count the same thing (550 万元 against 20 台). */
export function isTenfold(indicator: Indicator): boolean {
  const target = quantityIn(indicator.target);
  const actual = quantityIn(indicator.actual);
  if (!target || !actual) return false;
  if (target.base !== '' || actual.base !== '' || target.number.lte(0) || actual.number.lte(0)) return false;
  const isFull =
    indicator.score?.value && indicator.weight?.value && indicator.score.value.number.eq(indicator.weight.value.number);
  const ratio = actual.number.div(target.number);
  return Boolean(isFull) && (ratio.gte(TENFOLD) || ratio.lte(new Big(1).div(TENFOLD)));
}

/** The 其中 lines of an indicator are counted in its own unit. */
function partUnits(form: EvaluationForm, report: ReporterOf<typeof unitsAgreeSays>): Outcome[] {
  return form.indicators.flatMap((whole, index) => {
    const parts = partsOfIndicator(form, index);
    const unit = quantityIn(whole.target)?.base;
    if (parts.length === 0 || !unit) return [];
    const odd = parts.filter((part) => {
      const base = quantityIn(part.target)?.base;
      return base && base !== unit && !related(base, unit);
    });
    const place = report.at(form, `${whole.path}/partUnits`, [
      whole.target.cell,
      ...[whole, ...parts].flatMap((i) => [i.target.cell, i.actual.cell]).slice(1),
    ]);
    return [
      odd.length > 0
        ? place.fail({
            message: 'parts',
            severity: 'hint',
            expected: unit,
            found: odd.map((i) => quantityIn(i.target)?.unit ?? '').join(' / '),
            params: { indicator: nameOfIndicator(whole) },
          })
        : place.pass(),
    ];
  });
}

/** An indicator called a rate that is stated in people or pieces. */
function rateNames(form: EvaluationForm, report: ReporterOf<typeof unitsAgreeSays>): Outcome[] {
  return counting(form).flatMap((indicator) => {
    const target = quantityIn(indicator.target);
    if (!target || !/率(?:\(.*\))?$/u.test(compact(nameOfIndicator(indicator))) || !isCounter(target.base)) return [];
    const place = report.at(form, `${indicator.path}/rateUnit`, [
      indicator.target.cell,
      indicator.actual.cell,
      indicator.name.cell,
    ]);
    return [
      place.fail({
        message: 'rate',
        severity: 'hint',
        expected: '%',
        found: target.unit,
        params: { indicator: nameOfIndicator(indicator) },
      }),
    ];
  });
}

/** What a name says is counted, and the units it is counted in (of those that were read). */
const KINDS: readonly (readonly [name: RegExp, units: RegExp, expected: string])[] = [
  [/人(?:员)?(?:总)?数(?:量)?$|人次(?:数)?$/u, /人|名|位|%|员|户|班/u, '人'],
  [/户(?:总)?数(?:量)?$/u, /户|家|%/u, '户'],
  [/次数(?:量)?$/u, /次|场|期|回|轮|届|批|遍|趟|%/u, '次'],
  [/面积$/u, /平方|亩|公顷|%|\//u, '平方米'],
  [/金额$|资金额$|产值$|收入$/u, /元|%|美/u, '万元'],
];

/** 人数 counted in 个, 面积 in 公里: the unit is none of what the name counts. */
function kindNames(form: EvaluationForm, report: ReporterOf<typeof unitsAgreeSays>): Outcome[] {
  return counting(form).flatMap((indicator) => {
    const target = quantityIn(indicator.target);
    const name = compact(nameOfIndicator(indicator)).replace(/\(.*\)$/u, '');
    const kind = KINDS.find(([pattern]) => pattern.test(name));
    if (!target || !kind || target.base === '' || !isUnit(target.unit)) return [];
    const [, units, expected] = kind;
    if (units.test(target.base)) return [];
    const place = report.at(form, `${indicator.path}/kind`, [
      indicator.target.cell,
      indicator.actual.cell,
      indicator.name.cell,
    ]);
    const params = { indicator: nameOfIndicator(indicator) };
    return [place.fail({ message: 'kind', severity: 'hint', expected, found: target.unit, params })];
  });
}
