import { compact, type EvaluationForm, type Indicator } from '../../forms';
import { isCost } from '../scoring/direction';
import type { Outcome } from '../engine/finding';
import { evaluations } from './funds';
import { areaCell, MONEY, nameOf, quantityIn, stating } from './indicator-access';
import { counting } from '../scoring/points';
import { shown } from '../figures/print';
import { cellsOr, type Reporter } from '../engine/reporter';
import type { Rule } from '../engine/rule';

/** Rules on how targets and actuals are stated: B12-24, 25, 27, 32. */

const DIRECTION_NAMES = {
  cost: /成本|经费|支出|费用|投资/u,
  avoided: /投诉|事故|信访|上访|违规|违法|差错|故障/u,
} as const;

export const operators: Rule = {
  id: 'B12-24',
  severity: 'hint',
  forms: ['1-2', '1-3'],
  basis: 'practice',
  messages: ['missing', 'direction', 'spelledUnit'],
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const rows = stating(form).filter((i) => quantityIn(i.target));
      if (rows.length === 0) return [];
      const bare = rows.filter((i) => quantityIn(i.target)?.operator === undefined);
      const place = report.at(
        form,
        'operators',
        cellsOr(
          bare.map((i) => i.target.cell),
          areaCell(form),
        ),
      );
      const missing =
        bare.length > 0
          ? place.fail({
              message: 'missing',
              found: bare.map((i) => shown(i.target)).join(' / '),
              params: { count: String(bare.length) },
            })
          : place.pass();
      return [
        missing,
        ...rows.flatMap((i) => [...doubtfulDirection(form, i, report), ...spelledUnit(form, i, report)]),
      ];
    }),
};

function doubtfulDirection(form: EvaluationForm, indicator: Indicator, report: Reporter): Outcome[] {
  const target = quantityIn(indicator.target);
  const operator = target?.operator;
  if (!target || !operator || operator === '=') return [];
  const isFloor = operator === '>=' || operator === '>';
  const name = nameOf(indicator);
  const level = indicator.level2?.text ?? '';
  const reduces = /节约|下降|降低|减少|压减|办结|处理|化解|整改|达标|完成|及时|控制率|知晓|满意/u.test(name);
  const cost = isCost(indicator) && target.base === MONEY && DIRECTION_NAMES.cost.test(name) && isFloor && !reduces;
  const avoided = DIRECTION_NAMES.avoided.test(name) && isFloor && !reduces && target.base !== '%';
  const output =
    /数量/u.test(level) && !isFloor && !DIRECTION_NAMES.avoided.test(name) && !DIRECTION_NAMES.cost.test(name);
  if (!cost && !avoided && !output) return [];
  const place = report.at(form, `${indicator.path}/direction`, [indicator.target.cell]);
  return [
    place.fail({
      message: 'direction',
      expected: output ? '≥' : '≤',
      found: shown(indicator.target),
      params: { indicator: name },
    }),
  ];
}

function spelledUnit(form: EvaluationForm, indicator: Indicator, report: Reporter): Outcome[] {
  const target = quantityIn(indicator.target);
  if (!target || target.base !== '%' || target.unit === '%') return [];
  const place = report.at(form, `${indicator.path}/spelledUnit`, [indicator.target.cell]);
  return [
    place.fail({
      message: 'spelledUnit',
      expected: '%',
      found: shown(indicator.target),
      params: { indicator: nameOf(indicator) },
    }),
  ];
}

const SAYS_NOTHING =
  /^(?:已|全部|均|按时|按期|按质|按要求|圆满|顺利|基本)*(?:完成|达标|达到|达成|实现)(?:任务|目标|指标|预期(?:目标|指标)?)?$|^达成(?:年度|预期)?(?:指标|目标)$|^是$|^已完成$/u;

export const actualVerifiable: Rule = {
  id: 'B12-25',
  severity: 'warning',
  forms: ['1-2', '1-3'],
  basis: 'practice',
  messages: ['words', 'operator', 'none'],
  check: (context, report) =>
    evaluations(context).flatMap((form) =>
      counting(form).flatMap((indicator) => {
        const target = indicator.target.value;
        const { actual } = indicator;
        if (!target || (target.kind !== 'quantity' && target.kind !== 'frequency')) return [];
        const place = report.at(form, `${indicator.path}/actual`, [actual.cell, indicator.target.cell]);
        const params = { indicator: nameOf(indicator), target: shown(indicator.target) };
        if (actual.state === 'blank') return [place.skip('blank')];
        if (actual.state === 'unreadable') return [place.unreadable()];
        const value = actual.value;
        if (actual.state === 'notApplicable') {
          // 无 and 0 say that nothing happened, where nothing was to happen.
          const wantsNone = target.kind === 'quantity' && target.number.eq(0);
          return [wantsNone ? place.pass() : place.fail({ message: 'none', found: shown(actual), params })];
        }
        if (value?.kind === 'words' && SAYS_NOTHING.test(value.text)) {
          return [place.fail({ message: 'words', found: shown(actual), params })];
        }
        if (value?.kind === 'quantity' && value.operator !== undefined && value.operator !== '=') {
          return [place.fail({ message: 'operator', found: shown(actual), params })];
        }
        return [place.pass()];
      }),
    ),
};

export const targetStated: Rule = {
  id: 'B12-27',
  severity: 'warning',
  forms: ['1-2', '1-3'],
  basis: 'form',
  messages: ['blank', 'inName', 'moneyOnly'],
  check: (context, report) =>
    evaluations(context).flatMap((form) =>
      counting(form).flatMap((indicator) => {
        if (!form.groups[indicator.group]?.hasTarget) return [];
        const place = report.at(form, `${indicator.path}/target`, [indicator.target.cell, indicator.name.cell]);
        const params = { indicator: nameOf(indicator) };
        const target = quantityIn(indicator.target);
        if (indicator.target.state === 'blank') {
          const inName = /[≥≤≧≦]\d|\d+(?:\.\d+)?(?:%|次|个|件|人|户|台|套|项|场|公里|亩)/u.test(
            compact(indicator.name.raw),
          );
          return [place.fail({ message: inName ? 'inName' : 'blank', found: '—', params })];
        }
        const counts =
          /数量/u.test(indicator.level2?.text ?? '') && /(?:数|次|人|件|个数)$/u.test(compact(indicator.name.raw));
        return [
          counts && target?.base === MONEY
            ? place.fail({ message: 'moneyOnly', found: shown(indicator.target), params })
            : place.pass(),
        ];
      }),
    ),
};

/** Shares of a whole: more than all is impossible. Other rates (增长率, 完成率, 执行率) may exceed 100 %. */
const SHARE_NAMES =
  /满意(?:度|率)|合格率|覆盖率|及时率|达标率|准确率|知晓率|通过率|完好率|成活率|入学率|参保率|普及率/u;

export const shareAtMostAll: Rule = {
  id: 'B12-32',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'arithmetic',
  messages: ['fail'],
  check: (context, report) =>
    evaluations(context).flatMap((form) =>
      counting(form).flatMap((indicator) => {
        if (!SHARE_NAMES.test(nameOf(indicator)) || /增长|提高|提升|增幅/u.test(nameOf(indicator))) return [];
        return (['target', 'actual'] as const).flatMap((side) => {
          const quantity = quantityIn(indicator[side]);
          if (!quantity || (quantity.base !== '%' && quantity.base !== '')) return [];
          const place = report.at(form, `${indicator.path}/${side}Share`, [indicator[side].cell]);
          const over = quantity.number.gt(100);
          return [
            over
              ? place.fail({
                  message: 'fail',
                  expected: '≤ 100%',
                  found: shown(indicator[side]),
                  params: { indicator: nameOf(indicator) },
                })
              : place.pass(),
          ];
        });
      }),
    ),
};
