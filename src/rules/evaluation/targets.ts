import { compact, type EvaluationForm, type Indicator, cornerOf } from '../../forms';
import { isCost } from '../scoring/direction';
import type { Outcome } from '../engine/finding';
import { evaluations } from './funds';
import { MONEY, nameOfIndicator, quantityIn, stating } from './indicator-access';
import { counting } from '../scoring/points';
import { shown } from '../figures/print';
import { cellsOr, type ReporterOf, says } from '../engine/place';
import { rule } from '../engine/rule';
import { isOnlyQuantity, isBareFigure, answers } from './bare-figure';

/** Rules on how targets and actuals are stated: B12-24, 25, 27, 32. */

const DIRECTION_NAMES = {
  cost: /成本|经费|支出|费用|投资/u,
  avoided: /投诉|事故|信访|上访|违规|违法|差错|故障/u,
} as const;

const operatorsSays = says({
  missing: ['count', 'found'],
  direction: ['indicator', 'found', 'expected'],
  spelledUnit: ['indicator', 'found', 'expected'],
});

export const operators = rule({
  id: 'B12-24',
  severity: 'hint',
  forms: ['1-2', '1-3'],
  basis: 'practice',
  messages: operatorsSays,
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
          cornerOf(form),
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
});

function doubtfulDirection(
  form: EvaluationForm,
  indicator: Indicator,
  report: ReporterOf<typeof operatorsSays>,
): Outcome[] {
  const target = quantityIn(indicator.target);
  const operator = target?.operator;
  if (!target || !operator || operator === '=') return [];
  const isFloor = operator === '>=' || operator === '>';
  const name = nameOfIndicator(indicator);
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

function spelledUnit(form: EvaluationForm, indicator: Indicator, report: ReporterOf<typeof operatorsSays>): Outcome[] {
  const target = quantityIn(indicator.target);
  // 提高3个百分点 is a change of a percentage, not a share of it.
  const isChange =
    target?.unit.endsWith('点') && /[增升降减涨幅]|提高|变动/u.test(indicator.name.raw + indicator.target.raw);
  if (!target || target.base !== '%' || target.unit === '%' || isChange) return [];
  const place = report.at(form, `${indicator.path}/spelledUnit`, [indicator.target.cell]);
  return [
    place.fail({
      message: 'spelledUnit',
      expected: '%',
      found: shown(indicator.target),
      params: { indicator: nameOfIndicator(indicator) },
    }),
  ];
}

/** 率 that is a share or a rate; 效率, 利率, 汇率 … are words of their own. */
const RATE_NAME = /(?:^|[^效利税汇频功速曲概])率(?:\(.*\))?$/u;

/** 不适用, 不涉及: words for an indicator that was left out; a dash or 无 says that nothing was done. */
const LEFT_OUT = /^(?:本年度?|今年|暂)?(?:不适用|不涉及|不考核|不评价)/u;

const actualVerifiableSays = says({
  words: ['indicator', 'target', 'found'],
  unfinished: ['indicator', 'target', 'found'],
  operator: ['indicator', 'found'],
  none: ['indicator', 'target', 'found'],
  rate: ['indicator', 'target', 'found'],
});

export const actualVerifiable = rule({
  id: 'B12-25',
  severity: 'warning',
  forms: ['1-2', '1-3'],
  basis: 'practice',
  messages: actualVerifiableSays,
  check: (context, report) =>
    evaluations(context).flatMap((form) =>
      counting(form).flatMap((indicator) => {
        const target = indicator.target.value;
        const { actual } = indicator;
        if (target?.kind === 'words') return rateInWords(form, indicator, report);
        if (!target || (target.kind !== 'quantity' && target.kind !== 'frequency')) return [];
        const place = report.at(form, `${indicator.path}/actual`, [actual.cell, indicator.target.cell]);
        const params = { indicator: nameOfIndicator(indicator), target: shown(indicator.target) };
        if (actual.state === 'blank') return [place.skip('blank')];
        if (actual.state === 'unreadable') return [place.unreadable()];
        const value = actual.value;
        if (actual.state === 'notApplicable') {
          // An indicator that does not apply has no score either: it was left out (src/rules/README.md §1).
          if (LEFT_OUT.test(compact(actual.raw)) && indicator.score && !indicator.score.value)
            return [place.skip('notApplicable')];
          // 无 and 0 say that nothing happened, where nothing was to happen.
          const wantsNone = target.kind === 'quantity' && target.number.eq(0);
          return [wantsNone ? place.pass() : place.fail({ message: 'none', found: shown(actual), params })];
        }
        if (value?.kind === 'words' && (value.state !== undefined || value.text === '是')) {
          const message = value.state === 'unfinished' ? 'unfinished' : 'words';
          return [place.fail({ message, found: shown(actual), params })];
        }
        if (value?.kind === 'quantity' && value.operator !== undefined && value.operator !== '=') {
          return [place.fail({ message: 'operator', found: shown(actual), params })];
        }
        return [place.pass()];
      }),
    ),
});

/** A rate of which neither target nor actual is a figure: 水资源利用率 显著. */
function rateInWords(
  form: EvaluationForm,
  indicator: Indicator,
  report: ReporterOf<typeof actualVerifiableSays>,
): Outcome[] {
  if (indicator.actual.value?.kind !== 'words' || !RATE_NAME.test(compact(nameOfIndicator(indicator)))) return [];
  const place = report.at(form, `${indicator.path}/actual`, [indicator.actual.cell, indicator.target.cell]);
  const params = { indicator: nameOfIndicator(indicator), target: shown(indicator.target) };
  return [place.fail({ message: 'rate', severity: 'hint', found: shown(indicator.actual), params })];
}

/** 是否…, 能否…, …吗, …? */
const QUESTION = /^是否|^能否|^有无|^是不是|是否|能否|吗[?]?$|[?]$/u;
/** A first or second level whose indicators have no target by nature: what is judged there is whether it was done by the rules. */
const PROCESS = /决策|投入|过程|管理/u;

/** What a name says of its target besides it: a quantity of a known unit. */
const IN_NAME = /[≥≤≧≦]\d|\d+(?:\.\d+)?(?:%|次|个|件|人|户|台|套|项|场|公里|亩)/u;

const targetStatedSays = says({
  blank: ['indicator'],
  inName: ['indicator'],
  moneyOnly: ['indicator', 'found'],
  question: ['indicator', 'found'],
  nameOnly: ['found'],
  goal: ['found'],
});

export const targetStated = rule({
  id: 'B12-27',
  severity: 'warning',
  forms: ['1-2', '1-3'],
  basis: 'form',
  messages: targetStatedSays,
  check: (context, report) =>
    evaluations(context).flatMap((form) => [
      ...goalsInWords(form, report),
      ...counting(form).flatMap((indicator) => {
        if (!form.groups[indicator.group]?.hasTarget) return [];
        const place = report.at(form, `${indicator.path}/target`, [indicator.target.cell, indicator.name.cell]);
        const params = { indicator: nameOfIndicator(indicator) };
        const target = quantityIn(indicator.target);
        if (
          indicator.target.raw !== '' &&
          [indicator.target, indicator.name].some(({ state }) => state === 'unreadable')
        )
          return [place.unreadable()];
        if (indicator.target.state === 'blank') {
          if (isProcess(indicator)) return [place.skip('notApplicable')];
          const inName = IN_NAME.test(compact(indicator.name.raw));
          return [place.fail({ message: inName ? 'inName' : 'blank', found: '—', params })];
        }
        if (indicator.target.value?.kind === 'words' && QUESTION.test(indicator.target.value.text)) {
          return [place.fail({ message: 'question', severity: 'hint', found: shown(indicator.target), params })];
        }
        if (isOnlyQuantity(indicator.name.raw)) {
          return [place.fail({ message: 'nameOnly', severity: 'hint', found: shown(indicator.name), params })];
        }
        const counts =
          /数量/u.test(indicator.level2?.text ?? '') && /(?:数|次|人|件|个数)$/u.test(compact(indicator.name.raw));
        return [
          counts && target?.base === MONEY
            ? place.fail({ message: 'moneyOnly', found: shown(indicator.target), params })
            : place.pass(),
        ];
      }),
    ]),
});

function isProcess({ level1, level2 }: Indicator): boolean {
  return [level1, level2].some(
    (level) => PROCESS.test(level?.text ?? '') && !/产出|效益|效果|满意/u.test(level?.text ?? ''),
  );
}

/** 年度总体目标 in words, not a figure alone. */
function goalsInWords(form: EvaluationForm, report: ReporterOf<typeof targetStatedSays>): Outcome[] {
  return form.goals.flatMap((goal, index) => {
    const fields = [goal.expected, goal.actual]
      .filter((field) => field?.state === 'read')
      .filter((field) => field !== null);
    const [first, ...others] = fields;
    if (!first) return [];
    const place = report.at(form, `goal ${index + 1}/words`, [first.cell, ...others.map((field) => field.cell)]);
    const figures = fields.filter((field) => isBareFigure(compact(field.raw)) && !answers(field, goal));
    if (figures.length === 0) return [place.pass()];
    return [place.fail({ message: 'goal', found: figures.map(shown).join(' / ') })];
  });
}

/** Shares of a whole: more than all is impossible. Other rates (增长率, 完成率, 执行率) may exceed 100 %. */
const SHARE_NAMES =
  /满意(?:度|率)|合格率|覆盖率|及时率|达标率|准确率|知晓率|通过率|完好率|成活率|入学率|参保率|普及率/u;

export const shareAtMostAll = rule({
  id: 'B12-32',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'arithmetic',
  messages: { fail: ['indicator', 'found'] },
  check: (context, report) =>
    evaluations(context).flatMap((form) =>
      counting(form).flatMap((indicator) => {
        if (!SHARE_NAMES.test(nameOfIndicator(indicator)) || /增长|提高|提升|增幅/u.test(nameOfIndicator(indicator)))
          return [];
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
                  params: { indicator: nameOfIndicator(indicator) },
                })
              : place.pass(),
          ];
        });
      }),
    ),
});
