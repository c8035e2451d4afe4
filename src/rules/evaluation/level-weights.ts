import Big from 'big.js';
import { compact, type EvaluationForm, type FigureField, type Indicator, cornerOf } from '../../forms';
import type { Outcome } from '../engine/finding';
import { cellsOr, type Compared, type PlaceOf, type ReporterOf, type Says, says } from '../engine/place';
import { type Case, rule } from '../engine/rule';
import { cut, number, sum } from '../figures/print';
import { ofForm } from '../engine/of-form';
import { counting, executionPoints } from '../scoring/points';
import { partsOfFigures } from '../scoring/score-fields';
import { executionWeight } from './execution-ways';
import { evaluations } from './funds';
import { HUNDRED, isComplete, weightsOf } from './weights';

/** Weights below their headings: B12-10, 11. Weights are assigned figures, so they are compared exactly. */

interface Level {
  readonly path: string;
  readonly text: string;
  readonly printed: FigureField | null;
  readonly indicators: readonly Indicator[];
}

/** The indicators under each heading of a level, in order. */
function levelsOf(form: EvaluationForm, key: 'level1' | 'level2'): readonly Level[] {
  const found = new Map<string, { text: string; printed: FigureField | null; indicators: Indicator[] }>();
  for (const indicator of form.indicators) {
    const heading = indicator[key];
    if (!heading) continue;
    const id = `${heading.cell.row}:${heading.cell.column}`;
    const level = found.get(id) ?? { text: heading.text, printed: heading.weight, indicators: [] };
    if (indicator.kind === 'indicator') level.indicators.push(indicator);
    found.set(id, level);
  }
  return [...found.values()].map((level) => ({ ...level, path: `${key} ${compact(level.text)}` }));
}

const firstLevels = ofForm((form: EvaluationForm) => levelsOf(form, 'level1'));

function levelSum<S extends Says>(
  form: EvaluationForm,
  level: Level,
  report: ReporterOf<S>,
  fail: (place: PlaceOf<S>, figures: Compared<'heading'>) => Outcome,
): Outcome[] {
  const { printed } = level;
  if (!printed?.value) return [];
  const weights = weightsOf(level.indicators);
  const place = report.at(form, level.path, [printed.cell, ...weights.map((w) => w.cell)]);
  const details = partsOfFigures(weights);
  if (details.state === 'unreadable') return [place.unreadable()];
  // All rows below the heading are blank: the form is unfinished there, which B12-27 and B12-28 say.
  if (details.state === 'blank') return [place.skip('blank')];
  const computed = details.fields.reduce((so, f) => so.plus(f.value.number), new Big(0));
  const arithmetic = () => `${sum(details.fields)} = ${cut(computed)}`;
  if (computed.eq(printed.value.number)) return [place.pass(arithmetic)];
  // 产出指标(50分) over rows of 50 and one of 预算执行率, which has ten of its own.
  const { indicator, weight } = executionPoints(form);
  const isBeside = indicator && level.indicators.includes(indicator);
  if (isBeside && computed.minus(weight?.value?.number ?? 0).eq(printed.value.number)) return [place.pass(arithmetic)];
  // The last block of an unfinished form may still grow to its points.
  const last = counting(form).at(-1);
  const isLast = last !== undefined && level.indicators.includes(last);
  if (!isComplete(form) && isLast && computed.lt(printed.value.number)) return [place.skip('incomplete')];
  return [
    fail(place, {
      expected: number(printed),
      found: cut(computed),
      arithmetic: arithmetic(),
      params: { heading: level.text },
    }),
  ];
}

/** 满意 is 满意度. */
const isOf = (text: string, name: string): boolean => text.includes(name.replace(/度$/u, ''));

/** A form with fewer rows than its blocks ask for is being filled in, or was cut off: its weights say nothing about its shares. */
function profileShares(
  context: Case,
  form: EvaluationForm,
  report: ReporterOf<typeof levelWeightsSays>,
  isWrong: boolean,
): Outcome[] {
  const wanted = context.profile.weights;
  const groups = firstLevels(form).filter((level) => level.indicators.length > 0);
  if (!wanted || groups.length === 0 || form.groups.some((g) => g.weight !== null)) return [];
  const cells = cellsOr(
    groups.flatMap((level) => [
      ...level.indicators.slice(0, 1).flatMap((i) => (i.level1 ? [i.level1.cell] : [])),
      ...weightsOf(level.indicators).map((w) => w.cell),
    ]),
    cornerOf(form),
  );
  const place = report.at(form, 'shares', cells);
  if (!isComplete(form)) return [place.skip('incomplete')];
  // Where the form's own points are not kept, the profile's are not the question.
  if (isWrong) return [place.skip('otherRule')];
  const { indicator: execution } = executionPoints(form);
  const found = Object.keys(wanted).map((name) => {
    const all = groups.filter((level) => isOf(level.text, name)).flatMap((level) => level.indicators);
    const own = all.filter((one) => one !== execution);
    const details = partsOfFigures(weightsOf(own));
    return {
      name,
      rows: own.length,
      wanted: wanted[name] ?? 0,
      sum: details.fields.reduce((so, f) => so.plus(f.value.number), new Big(0)),
      state: details.state,
    };
  });
  if (found.some(({ state }) => state === 'unreadable')) return [place.unreadable()];
  // A block whose weights are still to come says nothing about its share.
  if (found.some(({ rows, state }) => rows > 0 && state === 'blank')) return [place.skip('blank')];
  if (found.every(({ sum: s }) => s.eq(0))) return [place.skip('blank')];
  // 预算编制情况, 履职, 投入管理: levels of the form's own beside those of the profile, whose shares are another frame's.
  const isOwn = ({ text: said, indicators }: Level) =>
    !/成本/u.test(said) && !found.some(({ name }) => isOf(said, name)) && indicators.some((one) => one !== execution);
  if (groups.some(isOwn)) return [place.skip('undecided')];
  const text = (of: (f: (typeof found)[number]) => string) => found.map((f) => `${f.name}${of(f)}`).join(' / ');
  if (found.every((f) => f.sum.eq(f.wanted))) return [place.pass(() => text((f) => cut(f.sum)))];
  return [
    place.fail({
      message: 'shares',
      severity: 'hint',
      expected: text((f) => String(f.wanted)),
      found: text((f) => cut(f.sum)),
    }),
  ];
}

/**
 * A form without a column of weights prints points beside its first levels: these come to the block's points, or to what 预算执行率 leaves of the
 * hundred; and what is scored below a heading is no more than it prints.
 */
function printedLevels(context: Case, form: EvaluationForm, report: ReporterOf<typeof levelWeightsSays>): Outcome[] {
  const levels = firstLevels(form).filter((level) => level.indicators.length > 0);
  const printed = levels.flatMap(({ printed: points }) => points ?? []);
  if (levels.length === 0 || printed.length < levels.length) return [];
  const blocks = form.groups.flatMap(({ weight }) => weight ?? []);
  const execution =
    form.funds.length > 0 && !executionPoints(form).indicator ? executionWeight(form, context) : new Big(0);
  const block =
    blocks.length === form.groups.length ? blocks.reduce((so, w) => so.plus(w.value?.number ?? 0), new Big(0)) : null;
  const wanted = block ?? HUNDRED.minus(execution);
  const computed = printed.reduce((so, w) => so.plus(w.value?.number ?? 0), new Big(0));
  const cells = cellsOr(
    printed.map((w) => w.cell),
    cornerOf(form),
  );
  const place = report.at(form, 'levels', cells);
  const arithmetic = `${sum(printed)} = ${cut(computed)}`;
  const isShort = !isComplete(form) && computed.lt(wanted);
  const total = computed.eq(wanted)
    ? place.pass(arithmetic)
    : isShort
      ? place.skip('incomplete')
      : place.fail({ message: 'levels', expected: cut(wanted), found: cut(computed), arithmetic });
  return [total, ...levels.flatMap((level) => scoresBelow(form, level, report))];
}

function scoresBelow(form: EvaluationForm, level: Level, report: ReporterOf<typeof levelWeightsSays>): Outcome[] {
  const scores = level.indicators.flatMap(({ score }) => score ?? []);
  if (!level.printed?.value || scores.length === 0) return [];
  const place = report.at(form, `${level.path}/scores`, [level.printed.cell, ...scores.map(({ cell }) => cell)]);
  const details = partsOfFigures(scores);
  if (details.state === 'unreadable') return [place.unreadable()];
  if (details.state === 'blank') return [place.skip('blank')];
  const awarded = details.fields.reduce((so, f) => so.plus(f.value.number), new Big(0));
  const arithmetic = `${sum(details.fields)} = ${cut(awarded)}`;
  if (awarded.lte(level.printed.value.number)) return [place.pass(arithmetic)];
  return [
    place.fail({
      message: 'scores',
      expected: number(level.printed),
      found: cut(awarded),
      arithmetic: `${arithmetic} > ${number(level.printed)}`,
      params: { heading: level.text },
    }),
  ];
}

const levelWeightsSays = says({
  fail: ['heading', 'expected', 'found'],
  group: ['heading', 'expected', 'found'],
  shares: ['found', 'expected'],
  levels: ['found', 'expected'],
  scores: ['heading', 'expected', 'found'],
});

export const levelWeights = rule({
  id: 'B12-10',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'form',
  messages: levelWeightsSays,
  check: (context, report) =>
    evaluations(context).flatMap((form) => {
      if (!form.groups.some((group) => group.hasWeight)) return printedLevels(context, form, report);
      const levels = firstLevels(form).flatMap((level) =>
        levelSum(form, level, report, (place, figures) => place.fail({ message: 'fail', ...figures })),
      );
      return [
        ...levels,
        ...form.groups.flatMap((group, index) => {
          if (!group.weight?.value) return [];
          const own = counting(form).filter((indicator) => indicator.group === index);
          return levelSum(
            form,
            { path: `group ${index + 1}`, text: group.text, printed: group.weight, indicators: own },
            report,
            (place, figures) => place.fail({ message: 'group', ...figures }),
          );
        }),
        ...profileShares(
          context,
          form,
          report,
          levels.some(({ result }) => result === 'fail'),
        ),
      ];
    }),
});

export const secondLevelWeights = rule({
  id: 'B12-11',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'form',
  messages: { fail: ['heading', 'expected', 'found'] },
  check: (context, report) =>
    evaluations(context).flatMap((form) =>
      form.groups.some((group) => group.hasWeight)
        ? levelsOf(form, 'level2').flatMap((level) =>
            levelSum(form, level, report, (place, figures) => place.fail({ message: 'fail', ...figures })),
          )
        : [],
    ),
});
