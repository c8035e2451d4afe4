import { bareLabel, compact, type EvaluationForm, type Indicator, indicatorName } from '../../forms';
import { evaluations } from './funds';
import { nameOfIndicator, quantityIn } from './indicator-access';
import { counting, executionPoints, isExecutionName } from '../scoring/points';
import { cut, shown } from '../figures/print';
import { rule } from '../engine/rule';

/** Rules on several indicators of a form: B12-31, 34. */

const PER_YEAR = { day: 250, week: 52, month: 12, quarter: 4, halfYear: 2, year: 1 } as const;
const TIMES = /^(?:次|场次?|期|回|轮)$/u;
const COMMON_WORDS = /完成|次数|指标|开展|工作|情况|数量|进行|组织|年度|全年/gu;

/** The longest run of characters two names share, counting only what is theirs. */
function shareWord(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => compact(text).replace(COMMON_WORDS, ' '));
  for (let at = 0; at + 2 <= (left ?? '').length; at++) {
    const word = (left ?? '').slice(at, at + 2);
    if (!word.includes(' ') && /^\p{L}{2}$/u.test(word) && right?.includes(word)) return true;
  }
  return false;
}

export const frequencyFits = rule({
  id: 'B12-31',
  severity: 'warning',
  forms: ['1-2', '1-3'],
  basis: 'arithmetic',
  messages: { fail: ['indicator', 'target', 'expected', 'other', 'found'] },
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      const rows = counting(form);
      return rows.flatMap((often) => {
        const frequency = often.target.value;
        if (frequency?.kind !== 'frequency' || frequency.operator === '<=' || frequency.operator === '<') return [];
        return rows.flatMap((count) => {
          const target = quantityIn(count.target);
          const actual = quantityIn(count.actual);
          if (!target || !TIMES.test(target.base) || !shareWord(nameOfIndicator(often), nameOfIndicator(count)))
            return [];
          const place = report.at(form, `${often.path}/frequency`, [
            often.target.cell,
            count.target.cell,
            count.actual.cell,
          ]);
          const times = frequency.times.times(PER_YEAR[frequency.per]);
          const most = actual?.number.gt(target.number) ? actual.number : target.number;
          const arithmetic = () => `${cut(frequency.times)} × ${PER_YEAR[frequency.per]} = ${cut(times)}`;
          if (most.gte(times.times('0.9'))) return [place.pass(arithmetic)];
          return [
            place.fail({
              message: 'fail',
              // Half a year's worth may be a project that began late.
              ...(most.gte(times.div(2)) ? { severity: 'hint' } : {}),
              expected: `≥ ${cut(times)}`,
              found: `${shown(count.target)} / ${shown(count.actual)}`,
              arithmetic: arithmetic(),
              params: { indicator: nameOfIndicator(often), other: nameOfIndicator(count), target: shown(often.target) },
            }),
          ];
        });
      });
    }),
});

/** 基本支出预算执行率, 项目支出预算执行率 of a department are rates of a part of what the funds block scores. */
function repeatsExecution({ kind }: EvaluationForm, { name }: Indicator): boolean {
  return isExecutionName(name.raw) && !(kind === '1-2' && /(?:基本|项目)支出|公用|人员/u.test(name.raw));
}

/** 预算完成率 is in many frames beside 预算执行率, and mostly the same. */
const COMPLETES_BUDGET = /^(?:年度|部门|财政|资金)*预算(?:资金)?完成率$/u;

export const duplicates = rule({
  id: 'B12-34',
  severity: 'warning',
  forms: ['1-2', '1-3'],
  basis: 'practice',
  messages: { fail: ['indicator'], execution: ['indicator'] },
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      // 未发现违规 ｜ 不扣分: what earns no points is counted nowhere.
      const isCounted = ({ score, weight }: Indicator) =>
        score?.state !== 'notApplicable' || score.raw === '' || weight?.value;
      const rows = counting(form).filter((i) => i.name.value !== null && isCounted(i));
      const seen = new Map<string, Indicator>();
      return rows.map((indicator) => {
        const name = bareLabel(indicatorName(indicator.name.raw));
        const first = seen.get(name);
        seen.set(name, first ?? indicator);
        const place = report.at(form, `${indicator.path}/duplicate`, [
          indicator.name.cell,
          ...(first ? [first.name.cell] : []),
        ]);
        const execution = executionPoints(form);
        if (execution.indicator === indicator) return place.pass();
        // Without points of its own the funds block scores nothing twice.
        const completes = COMPLETES_BUDGET.test(name);
        if ((execution.score ?? execution.weight) && (completes || repeatsExecution(form, indicator))) {
          return place.fail({
            message: 'execution',
            ...(completes ? { severity: 'hint' } : {}),
            found: nameOfIndicator(indicator),
            params: { indicator: nameOfIndicator(indicator) },
          });
        }
        if (!first) return place.pass();
        // Under another heading, and with another target, one name may stand for two things: that is for a person to see.
        const isSame = first.level2?.text === indicator.level2?.text && first.group === indicator.group;
        return place.fail({
          message: 'fail',
          ...(isSame || first.target.raw === indicator.target.raw ? {} : { severity: 'hint' as const }),
          found: nameOfIndicator(indicator),
          params: { indicator: nameOfIndicator(indicator) },
        });
      });
    }),
});
