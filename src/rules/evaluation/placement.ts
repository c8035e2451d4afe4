import { compact, type EvaluationForm, type Indicator } from '../../forms';
import type { Outcome } from '../engine/finding';
import { cellsOr, type ReporterOf, says } from '../engine/place';
import { rule } from '../engine/rule';
import { MONEY_NAME } from '../scoring/direction';
import { counting } from '../scoring/points';
import { evaluations } from './funds';
import { MONEY, nameOfIndicator, quantityIn } from './indicator-access';

/** B12-33: how the indicators are set up, and under which headings they stand. */

const OUTPUTS = /数量|质量|时效|成本|进度/u;
const BENEFITS = /效益|可持续|生态环境/u;
/** Second levels of the national frame: a form that has none of them (部门管理, 履职效能, no levels at all) lacks none. */
const FRAME = /数量|质量|时效/u;

const indicatorsSetUpSays = says({
  empty: ['level'],
  misplaced: ['indicator', 'first', 'second'],
  costElsewhere: ['indicator', 'second'],
  moneyAsOutput: ['indicator', 'second'],
  socialAsEconomic: ['indicator', 'second'],
  missingLevel: ['missing'],
});

export const indicatorsSetUp = rule({
  id: 'B12-33',
  severity: 'hint',
  forms: ['1-2', '1-3'],
  basis: 'practice',
  messages: indicatorsSetUpSays,
  check: (context, report) =>
    evaluations(context).flatMap((form) => [
      ...emptyLevels(form, report),
      ...misplaced(form, report),
      ...missingLevels(form, report),
    ]),
});

/** A second level that is printed but has no indicator at all. */
function emptyLevels(form: EvaluationForm, report: ReporterOf<typeof indicatorsSetUpSays>): Outcome[] {
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

type Misplacement = 'misplaced' | 'costElsewhere' | 'moneyAsOutput' | 'socialAsEconomic';

/** What an indicator says by its name and unit, held against the headings it stands under. */
function misplacement(indicator: Indicator): Misplacement | undefined {
  const first = indicator.level1?.text ?? '';
  const second = indicator.level2?.text ?? '';
  const name = compact(nameOfIndicator(indicator));
  const base = quantityIn(indicator.target)?.base;
  const isMoney = base === MONEY || (base === '' && MONEY_NAME.test(name));
  if (/产出/u.test(first) && BENEFITS.test(second)) return 'misplaced';
  if (/效益/u.test(first) && OUTPUTS.test(second) && !BENEFITS.test(second)) return 'misplaced';
  if (COST_NAME.test(name) && !/成本|经济/u.test(second) && !/成本/u.test(first) && second !== '')
    return 'costElsewhere';
  if (/数量/u.test(second) && isMoney && !MONEY_MADE.test(name)) return 'moneyAsOutput';
  if (/经济/u.test(second) && !/社会|生态|可持续/u.test(second) && !isMoney && SOCIAL_NAME.test(name)) {
    return 'socialAsEconomic';
  }
  return undefined;
}

const COST_NAME = /^(?!产出成本$).*成本(?!人)/u;
/** A sum of money counts no output, unless it is what was earned, raised or lent. */
const MONEY_MADE = /收入|产值|税|销售|营业|交易|引资|融资|招商|贷|募|利润/u;
/** What is of the society and not of the economy, unless it is counted in money. */
const SOCIAL_NAME = /安全|度汛|防汛|治安|稳定|平安|知晓|宣传|就学|文化|民生|和谐|应急|救助/u;

function misplaced(form: EvaluationForm, report: ReporterOf<typeof indicatorsSetUpSays>): Outcome[] {
  return counting(form).flatMap((indicator) => {
    const message = misplacement(indicator);
    if (!message) return [];
    const { level1, level2, name } = indicator;
    const place = report.at(form, `${indicator.path}/place`, [
      level2?.cell ?? name.cell,
      name.cell,
      indicator.target.cell,
    ]);
    const second = level2?.text ?? '';
    const params = { indicator: nameOfIndicator(indicator), first: level1?.text ?? '', second };
    return [place.fail({ message, found: second, params })];
  });
}

/** A finished form without any satisfaction or without quality, timeliness … is pointed out once. */
function missingLevels(form: EvaluationForm, report: ReporterOf<typeof indicatorsSetUpSays>): Outcome[] {
  const rows = counting(form);
  if (!form.total || rows.length === 0) return [];
  const texts = form.indicators.map((i) => `${i.level1?.text ?? ''}${i.level2?.text ?? ''}`);
  if (!texts.some((text) => FRAME.test(text))) return [];
  const missing = ['数量', '质量', '效益', '满意'].filter((word) => !texts.some((text) => text.includes(word)));
  const cells = rows.flatMap((i) => [i.level1?.cell, i.level2?.cell]).filter((cell) => cell !== undefined);
  const place = report.at(form, 'levels', cellsOr(cells, form.total.label.cell));
  return [
    missing.length > 0
      ? place.fail({
          message: 'missingLevel',
          expected: missing.join(' / '),
          found: '—',
          params: { missing: missing.map((word) => (word === '满意' ? '满意度' : word)) },
        })
      : place.pass(),
  ];
}
