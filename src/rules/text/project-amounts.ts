import { says, type ReporterOf, cellsOr } from '../engine/place';
import { rule, type Case } from '../engine/rule';
import { narrativeOf, statedAmounts, agrees, printed, textPlace, compareField } from './stated';
import type { AmountFact } from '../../narrative';
import type { Outcome } from '../engine/finding';
import { single } from '../relations/pairing';
import { FORM_OF_SIDE, basicSide, departmentSide, projectsSide } from '../across/project-expenditure';
import { money } from '../figures/print';
import { isElsewhere } from './doubt';
import { projectsOf } from './projects';
import type { AmountField } from '../../forms';
import { projectKey } from '../sets/project-name';

/** 项目支出 and what projects had, in the text against the forms. */

const projectExpenditureInTextSays = says({
  text: ['expected', 'figures'],
  textProject: ['project', 'expected', 'found'],
});

export const projectExpenditureInText = rule({
  id: 'X-03',
  severity: 'error',
  forms: ['1-1', '1-2', '1-3'],
  basis: 'form',
  messages: projectExpenditureInTextSays,
  check: (context, report) => {
    const text = narrativeOf(context);
    if (!text) return [];
    const [fact, ...more] = statedAmounts(context, 'projectExpenditure', 'executed');
    return [...(fact ? wholeProjects(context, report, [fact, ...more]) : []), ...eachProject(context, report)];
  },
});

function wholeProjects(
  context: Case,
  report: ReporterOf<typeof projectExpenditureInTextSays>,
  facts: readonly [AmountFact, ...AmountFact[]],
): readonly Outcome[] {
  const basic = single(context.forms.basicData);
  const department = single(context.forms.departments);
  const sides = [
    department ? departmentSide(context, department) : undefined,
    basic ? basicSide(context, basic) : undefined,
    projectsSide(context),
  ].filter((side) => side !== undefined);
  const judged = sides.map((side) => ({
    side,
    how: facts.map((fact) => agrees(context, fact, side)).find((how) => how !== 'differs') ?? 'differs',
  }));
  const odd = judged.filter(({ how }) => how === 'differs').map(({ side }) => side);
  const [first] = [...odd, ...sides];
  const home = first && context.forms.all.find((form) => form.sheet === first.cells[0]?.sheet);
  if (!first || !home) return [];
  const [fact] = facts;
  const cells = (odd.length > 0 ? odd : sides).flatMap((side) => side.cells);
  const [cell] = cells;
  if (!cell) return [];
  const place = report.at(home, 'projectExpenditure/text', cellsOr(cells, cell));
  const figures = (list: typeof sides) => list.map((side) => `${FORM_OF_SIDE[side.name]} = ${money(side.number)}`);
  const arithmetic = `${printed(fact.amount)} / ${figures(sides).join('; ')}`;
  // Where one of the forms says what the text says, the others contradict that form, which is told by itself.
  if (odd.length > 0 && (odd.length < sides.length || isElsewhere(context, facts, cells)))
    return [place.skip('undecided')];
  if (odd.length > 0) {
    return [
      place.fail({
        message: 'text',
        expected: printed(fact.amount),
        found: odd.map((side) => money(side.number)).join(' / '),
        arithmetic,
        params: { figures: figures(odd) },
        place: textPlace(fact.sentence),
      }),
    ];
  }
  return [judged.every(({ how }) => how === 'equal') ? place.pass(arithmetic) : place.rounding(arithmetic)];
}

function eachProject(context: Case, report: ReporterOf<typeof projectExpenditureInTextSays>): readonly Outcome[] {
  const basic = single(context.forms.basicData);
  const index = projectsOf(context);
  return index.tables.flatMap(({ name, line, form }) => {
    const facts = index.factsOf(name).filter(({ stage }) => stage === 'executed');
    const executed = form?.fundsTotal?.executed;
    const cells = [line?.final, executed].flatMap((field) => (field ? [field.cell] : []));
    if (facts.length === 0) return [];
    const fault = { message: 'textProject', params: { project: name } } as const;
    const onLine =
      basic && line
        ? [
            compareField(
              context,
              report.at(basic, `${line.path}/final/text`, [line.final.cell, ...(executed ? [executed.cell] : [])]),
              basic,
              facts,
              [line.final],
              fault,
              cells,
            ),
          ]
        : [];
    const onForm =
      form && executed
        ? [
            compareField(
              context,
              report.at(form, 'executed/text', [executed.cell]),
              form,
              facts,
              [executed],
              fault,
              cells,
            ),
          ]
        : [];
    return [...onLine, ...onForm];
  });
}

/** What the text says that projects had, each and together, against 1-1 and the 1-3 forms. */
export const projectBudgetsInText = rule({
  id: 'X-02',
  severity: 'warning',
  forms: ['1-1', '1-3'],
  basis: 'form',
  messages: { text: ['project', 'expected', 'found'], textWhole: ['expected', 'found'] },
  check: (context, report) => {
    if (!narrativeOf(context)) return [];
    const basic = single(context.forms.basicData);
    const index = projectsOf(context);
    const each = index.tables.flatMap(({ name, line, form }) => {
      const facts = index.factsOf(name).filter(({ stage }) => stage === 'initial' || stage === 'budget');
      const row = form?.fundsTotal;
      const fields = [row?.initialBudget, row?.adjustedBudget, ...(basic && line ? [line.budget] : [])];
      const known = fields.filter((field): field is AmountField => field !== null && field !== undefined);
      const home = form && row ? form : basic;
      const [first] = known;
      if (!home || !first || facts.length === 0) return [];
      const place = report.at(
        home,
        `${projectKey(name)}/budget/text`,
        cellsOr(
          known.map(({ cell }) => cell),
          first.cell,
        ),
      );
      const against = (own: readonly AmountFact[]) =>
        compareField(context, place, home, own, known, { message: 'text', params: { project: name } });
      const outcome = against([...facts, ...withCarried(index.factsOf(name), facts)]);
      return [outcome.result === 'fail' ? against(facts) : outcome];
    });
    // 1-1 has one column for the year's budget: what was added late is in it.
    const whole = statedAmounts(context, 'projectExpenditure', 'budget', 'initial');
    const line = basic?.projectExpenditure;
    if (!basic || !line || !whole.some(({ stage }) => stage === 'budget')) return each;
    const place = report.at(basic, 'projectExpenditure/budget/text', [line.budget.cell]);
    // 全年预算 in the text is what the 1-3 forms had together, where 1-1 names what was planned first.
    const had = projectsSide(context, 'adjustedBudget');
    if (had && whole.some((fact) => agrees(context, fact, had) !== 'differs')) return [...each, place.pass(had.text)];
    return [...each, compareField(context, place, basic, whole, [line.budget], { message: 'textWhole' })];
  },
});

/** "上年结转2万元，当年下达3万元": what there was to spend, where the text does not sum it up. */
function withCarried(all: readonly AmountFact[], planned: readonly AmountFact[]): readonly AmountFact[] {
  return all
    .filter(({ stage }) => stage === 'carryIn')
    .flatMap(({ amount: more }) =>
      planned.flatMap((fact) => {
        const { amount } = fact;
        return more.unit === amount.unit
          ? [{ ...fact, amount: { ...amount, number: amount.number.plus(more.number) } }]
          : [];
      }),
    );
}
