import type { Percent } from '../../forms';
import type { AmountFact, Narrative, TextRange } from '../../narrative';
import type { CellRef } from '../../workbook';
import type { Outcome } from '../engine/finding';
import { type Case, rule } from '../engine/rule';
import { single } from '../relations/pairing';
import { type ArithmeticPlace, type At, textAddsUpSays } from './arithmetic-says';
import { formShareOutcome } from './form-shares';
import { amountsAround, fitsNearby, type How, type TakenAmounts } from './nearby';
import { projectsOf } from './projects';
import { growthOutcome, rateOutcome, ratioOutcome, shareOutcome, taskOutcome } from './quotients';
import { homeOf, narrativeOf } from './stated';
import {
  balanceSums,
  budgetSums,
  countSumOutcome,
  familyOutcomes,
  nameOf,
  projectSum,
  saidTwice,
  sumOutcome,
} from './sums';

/** The text's own arithmetic: X-15. */

/** A percentage that two other amounts beside it give is nobody's fault: which amounts it is of was misunderstood. */
function unlessNearby(
  text: Narrative,
  outcomes: readonly Outcome[],
  place: ArithmeticPlace,
  { place: range, percent }: { readonly place: TextRange; readonly percent: Percent | null },
  taken: TakenAmounts,
  how: How,
): readonly Outcome[] {
  const found = outcomes.some(({ finding }) => finding !== undefined && finding.severity !== 'hint');
  return found && percent && fitsNearby(text, range, percent, taken, how) ? [place.skip('undecided')] : outcomes;
}

export const textAddsUp = rule({
  id: 'X-15',
  severity: 'error',
  forms: ['1-1', '1-2', '1-3'],
  basis: 'arithmetic',
  messages: textAddsUpSays,
  check: (context, report) => {
    const text = narrativeOf(context);
    if (!text) return [];
    const near = nearCells(context);
    const at: At = (path, range, fact) => report.at(null, path, [homeOf(context, range, fact && near(fact))]);
    const rateCell = (project: string | null) => {
      const form = project === null ? single(context.forms.departments) : projectsOf(context).tableOf(project)?.form;
      return form?.fundsTotal?.executionRate?.cell ?? form?.fundsTotal?.executed?.cell;
    };
    return [
      ...text.sums.flatMap((sum) => {
        const { place } = sum.parts.at(-1) ?? sum.whole;
        const isListed = (fact: AmountFact) => fact === sum.whole || sum.parts.includes(fact);
        // "全年预算A，执行B，其中甲C、乙D": of which of the two the parts are, they say themselves.
        const isBeside = (fact: AmountFact) =>
          fact.about === sum.whole.about &&
          fact.stage !== sum.whole.stage &&
          fact.sentence.start === sum.whole.sentence.start;
        const unnamed = (fact: AmountFact) => fact.about === 'other' || fact.otherYear || isBeside(fact);
        return sumOutcome(
          at,
          sum,
          amountsAround(text, place).filter((fact) => unnamed(fact) && !isListed(fact)),
        );
      }),
      ...text.growths.flatMap((growth) => {
        const [current] = growth.currents;
        if (!current) return [];
        const place = at(`growth ${nameOf(current)}`, growth.sentence, current);
        const outcomes = growthOutcome(text, place, growth);
        return unlessNearby(
          text,
          outcomes,
          place,
          growth,
          { parts: growth.currents, bases: growth.baseFact ? [growth.baseFact] : [] },
          { change: growth.change },
        );
      }),
      ...text.shares.flatMap((share) => {
        const place = at(`share ${nameOf(share.part)}`, share.sentence, share.part);
        return unlessNearby(
          text,
          share.of ? formShareOutcome(context, place, share) : shareOutcome(text, place, share),
          place,
          share,
          { parts: [share.part], bases: share.bases },
          'share',
        );
      }),
      ...text.ratios.flatMap((ratio) => ratioOutcome(at('ratio', ratio.place), ratio)),
      ...text.tasks.map((task) => taskOutcome(at(`task ${task.unit}`, task.place), task)),
      ...text.rates.flatMap((rate) => {
        const name = rate.project?.name ?? '';
        const home = homeOf(context, rate.place, rateCell(rate.project ? name : null));
        const place = report.at(null, `rate ${name}`, [home]);
        return unlessNearby(
          text,
          rateOutcome(context, place, rate),
          place,
          rate,
          { parts: rate.tops, bases: rate.bottoms },
          'share',
        );
      }),
      ...text.countSums.map((sum) => countSumOutcome(at('counts', sum.place), sum)),
      ...familyOutcomes(context, at),
      ...balanceSums(context, at),
      ...budgetSums(context, at),
      ...projectSum(context, at),
      ...saidTwice(context, at),
    ];
  },
});

/** The cell of the forms that shows the same figure. */
function nearCells({ forms }: Case): (fact: AmountFact) => CellRef | undefined {
  const department = single(forms.departments);
  const basic = single(forms.basicData);
  return ({ about, stage }) => {
    const row = department?.fundsTotal;
    if (about === 'whole') {
      return (stage === 'initial' ? row?.initialBudget : stage === 'executed' ? row?.executed : row?.adjustedBudget)
        ?.cell;
    }
    const part = department?.byNature?.parts.find(({ kind }) => kind === about);
    if (part) return part.amount.cell;
    if (about === 'threePublic' || about === 'vehicles' || about === 'reception' || about === 'officeExpenses')
      return basic?.[about]?.final.cell;
    return about === 'projectExpenditure' || about === 'project' ? basic?.projectExpenditure?.final.cell : undefined;
  };
}
