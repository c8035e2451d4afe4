import { evaluations } from './funds';
import { shownBeside, cut, number, shown } from '../figures/print';
import type { Profile } from '../profiles/profile';
import { rule } from '../engine/rule';
import { ownMethod } from '../scoring/own-method';
import { scoredIndicators } from '../scoring/score-verdict';

/** B12-14: scores of what is stated in words. */

export type Band = 'achieved' | 'nearly' | 'partly' | 'missed';

const PARTLY = /部分(?:达成|达到|完成|实现)|一定(?:效果|程度)/u;
/** In none of the rule's own words: anything from the middle band up, but not the full points. */
const NEARLY = /基本(?:达成|达到|完成|实现)/u;
const MISSED =
  /未(?:能)?(?:达成|达到|达标|完成|实现|开展)|没有(?:完成|达到)|较差|不(?:达标|合格|明显|显著)|无(?:明显)?(?:效果|变化)/u;
const ACHIEVED =
  /^(?:已|全部|全面|均|按时|按期|按质|圆满|顺利|较好)*(?:达成|达到|达标|完成|实现|符合|合规|合格)|达成(?:年度|预期)?(?:指标|目标)|^(?:显著|明显|有效|良好|优秀?|高|好|及时|长期|持续)/u;

/** The band that words put an actual in: national rule 达成 / 部分达成 / 未达成. Undefined when they do not tell. */
export function bandOf(actual: string, target: string): Band | undefined {
  if (PARTLY.test(actual) && !PARTLY.test(target)) return 'partly';
  if (NEARLY.test(actual) && !NEARLY.test(target)) return 'nearly';
  if (MISSED.test(actual) && !MISSED.test(target)) return 'missed';
  if (actual === target || ACHIEVED.test(actual)) return 'achieved';
  return undefined;
}

/** The band's lower and upper end as parts of the weight; the upper end belongs to 达成 alone. */
export function bandShares(band: Band, { bands: { achieved, partly } }: Profile): readonly [low: number, high: number] {
  const shares = {
    achieved: [achieved, 1],
    nearly: [partly, 1],
    partly: [partly, achieved],
    missed: [0, partly],
  } as const;
  return shares[band];
}

export const qualitativeScore = rule({
  id: 'B12-14',
  severity: 'warning',
  forms: ['1-2', '1-3'],
  basis: 'national',
  messages: {
    fail: ['indicator', 'actual', 'expected', 'found'],
    printed: ['indicator', 'actual', 'expected', 'found'],
  },
  check: (context, report) =>
    scoredIndicators(evaluations(context)).flatMap(({ form, indicator, weight, score }) => {
      const target = indicator.target.value;
      const actual = indicator.actual.value;
      if (target?.kind !== 'words' || actual?.kind !== 'words') return [];
      const place = report.at(form, `${indicator.path}/score`, [score.cell, indicator.actual.cell]);
      if (weight.state === 'unreadable' || score.state === 'unreadable') return [place.unreadable()];
      if (!weight.value || !score.value || weight.value.number.lte(0)) return [place.skip('blank')];
      const band = bandOf(actual.text, target.text);
      if (!band) return [place.skip('undecided')];
      const own = ownMethod(context, form);
      const [low, high] = bandShares(band, own.profile);
      const full = weight.value.number;
      const share = score.value.number.div(full);
      const within = share.gte(low) && (band === 'achieved' ? share.lte(high) : share.lt(high));
      const [least, most] = [low, high].map((end) => shownBeside(full.times(end), [score]));
      // The upper end is the next band's: 80%–60%（含） begins below 80%.
      const range = () =>
        band === 'achieved' ? `${least ?? ''} – ${most ?? ''}` : `≥ ${least ?? ''}, < ${most ?? ''}`;
      if (within) return [place.pass(() => `${number(score)}: ${range()}`)];
      return [
        place.fail({
          message: own.notes.bands ? 'printed' : 'fail',
          expected: range(),
          found: number(score),
          arithmetic: `${number(score)} ÷ ${number(weight)} = ${cut(share.times(100), 2)}%`,
          params: { indicator: indicator.name.value ?? '', actual: shown(indicator.actual) },
        }),
      ];
    }),
});
