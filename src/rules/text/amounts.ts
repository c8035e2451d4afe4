import type { AmountField } from '../../forms';
import type { AmountFact } from '../../narrative';
import type { CellRef } from '../../workbook';
import type { Outcome } from '../engine/finding';
import { inWan, single } from '../relations/pairing';
import { cut, number } from '../figures/print';
import { projectKey } from '../sets/project-name';
import { basicSide, departmentSide, projectsSide } from '../across/project-agreement';
import { cellsOr, type ReporterOf, says } from '../engine/place';
import { type Case, rule } from '../engine/rule';
import { isNought } from '../figures/sign';
import { subtract } from '../figures/tolerance';
import {
  agrees,
  compare,
  compareField,
  distinct,
  placeOf,
  printed,
  shownOf,
  statedAmounts,
  textInterval,
  narrativeOf,
} from './stated';
import { isElsewhere } from './doubt';
import { projectsOf } from './projects';

/** Amounts of the text against those of the forms. */

const LABELS = { basic: '1-1', projects: 'Σ1-3', department: '1-2' } as const;

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
  const figures = (list: typeof sides) => list.map((side) => `${LABELS[side.name]} ${cut(side.number, 6)}`);
  const arithmetic = `${printed(fact.amount)} / ${figures(sides).join('; ')}`;
  // Where one of the forms says what the text says, the others contradict that form, which is told by itself.
  if (odd.length > 0 && (odd.length < sides.length || isElsewhere(context, facts, cells)))
    return [place.skip('undecided')];
  if (odd.length > 0) {
    return [
      place.fail({
        message: 'text',
        expected: printed(fact.amount),
        found: odd.map((side) => cut(side.number, 6)).join(' / '),
        arithmetic,
        params: { figures: figures(odd) },
        place: placeOf(fact.sentence),
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

export const totalSpendingInText = rule({
  id: 'X-05',
  severity: 'error',
  forms: ['1-2'],
  basis: 'form',
  messages: { fail: ['found', 'expected'], basic: ['found', 'expected'] },
  check: (context, report) => {
    const text = narrativeOf(context);
    const form = single(context.forms.departments);
    const executed = form?.fundsTotal?.executed;
    if (!text || !form || !executed) return [];
    const facts = statedAmounts(context, 'whole', 'executed');
    const place = report.at(form, 'executed/text', [executed.cell]);
    const whole = [
      facts.length === 0
        ? place.skip('noReport')
        : compareField(context, place, form, facts, [executed], { message: 'fail' }),
    ];
    const basic = form.byNature?.parts.find((part) => part.kind === 'basicExpenditure')?.amount;
    const stated = statedAmounts(context, 'basicExpenditure', 'executed');
    if (!basic || stated.length === 0) return whole;
    const own = report.at(form, 'basicExpenditure/text', [basic.cell]);
    return [...whole, compareField(context, own, form, stated, [basic], { message: 'basic' })];
  },
});

const budgetInTextSays = says({
  initial: ['found', 'expected'],
  adjusted: ['found', 'expected'],
  adjustment: ['found', 'expected'],
});

export const budgetInText = rule({
  id: 'X-06',
  severity: 'error',
  forms: ['1-2'],
  basis: 'form',
  messages: budgetInTextSays,
  check: (context, report) => {
    const text = narrativeOf(context);
    const form = single(context.forms.departments);
    const row = form?.fundsTotal;
    if (!text || !form || !row) return [];
    const outcomes: Outcome[] = [];
    const initial = statedAmounts(context, 'whole', 'initial');
    if (row.initialBudget && initial.length > 0) {
      const place = report.at(form, 'initialBudget/text', [row.initialBudget.cell]);
      outcomes.push(compareField(context, place, form, initial, [row.initialBudget], { message: 'initial' }));
    }
    const budget = statedAmounts(context, 'whole', 'budget');
    // 收入 may be the 决算's: only 预算收入 is the budget by its name.
    const income = statedAmounts(context, 'whole', 'income').filter(({ place }) => place.quote.includes('预算收入'));
    const adjusted = budget.length > 0 ? budget : income;
    const columns = [row.adjustedBudget, ...(budget.length > 0 ? [row.initialBudget] : [])];
    const fields = columns.filter((field): field is AmountField => field !== null);
    if (row.adjustedBudget && adjusted.length > 0) {
      const place = report.at(form, 'adjustedBudget/text', [row.adjustedBudget.cell]);
      outcomes.push(compareField(context, place, form, adjusted, fields, { message: 'adjusted' }));
    }
    return [...outcomes, ...adjustmentInText(context, report)];
  },
});

/** 调整追加 against 全年预算 − 年初预算. */
function adjustmentInText(context: Case, report: ReporterOf<typeof budgetInTextSays>): readonly Outcome[] {
  const form = single(context.forms.departments);
  const [initial, adjusted] = [form?.fundsTotal?.initialBudget, form?.fundsTotal?.adjustedBudget];
  const facts = context.facts ? statedAmounts(context, 'whole', 'adjustment') : [];
  if (!form || !initial || !adjusted || facts.length === 0) return [];
  const place = report.at(form, 'adjustment/text', [adjusted.cell, initial.cell]);
  if ([initial, adjusted].some((field) => field.state === 'unreadable')) return [place.unreadable()];
  if (!initial.value || !adjusted.value) return [place.skip('blank')];
  const [from, to] = [
    shownOf(context, form, { ...initial, value: initial.value }),
    shownOf(context, form, { ...adjusted, value: adjusted.value }),
  ];
  const change = to.number.minus(from.number);
  const text = `${to.text} − ${from.text} = ${cut(change, 6)}`;
  const shown = { number: change, interval: subtract(to.interval, from.interval), text };
  // What was carried in may be in the budget without having been in the initial one.
  const without = statedAmounts(context, 'whole', 'carryIn').map(({ amount }) => ({
    number: change.minus(inWan(amount)),
    interval: subtract(shown.interval, textInterval(amount)),
    text: `${text} − ${printed(amount)}`,
  }));
  // What was taken back is not all that was changed; what was put in by and by is, together.
  const sum = distinct(facts).reduce((so, { amount }) => so.plus(inWan(amount)), change.times(0));
  const isPartly = change.gt(0) && facts.every(({ amount }) => amount.number.lt(0));
  if (isPartly || sum.eq(change)) return [isPartly ? place.skip('undecided') : place.pass(text)];
  return [compare(context, place, facts, [shown, ...without], { message: 'adjustment' })];
}

export const governmentFundsInText = rule({
  id: 'X-08',
  severity: 'warning',
  forms: ['1-2'],
  basis: 'form',
  messages: { none: ['found'], amount: ['expected', 'found'] },
  check: (context, report) => {
    const text = narrativeOf(context);
    const form = single(context.forms.departments);
    const field = form?.bySource?.parts.find((part) => part.kind === 'governmentFunds')?.amount;
    if (!text || !form || !field) return [];
    const none = text.without.find((statement) => statement.about === 'governmentFunds');
    const stated = statedAmounts(context, 'governmentFunds', 'income', 'executed', 'budget', 'initial', 'unstated');
    if (!none && stated.length === 0) return [];
    const place = report.at(form, 'governmentFunds/text', [field.cell]);
    if (field.state === 'unreadable') return [place.unreadable()];
    const saysNone = stated.every(({ amount }) => isNought(amount.number));
    const isNone = !field.value || isNought(field.value.number);
    if (saysNone && isNone) return [place.pass('0 / 0')];
    const [first] = stated;
    const said = none?.place ?? first?.sentence;
    if (saysNone && said) {
      return [place.fail({ message: 'none', expected: '0', found: number(field), place: placeOf(said) })];
    }
    if (!field.value && first) {
      const expected = printed(first.amount);
      return [place.fail({ message: 'amount', expected, found: '—', place: placeOf(first.sentence) })];
    }
    // What came in and what was spent may differ: the form names one of them.
    return [compareField(context, place, form, stated, [field], { message: 'amount' })];
  },
});

const PUBLIC = ['threePublic', 'vehicles', 'vehiclePurchase', 'vehicleRunning', 'travelAbroad', 'reception'] as const;

export const threePublicInText = rule({
  id: 'X-09',
  severity: 'error',
  forms: ['1-1'],
  basis: 'form',
  messages: { fail: ['line', 'expected', 'found'] },
  check: (context, report) => {
    const text = narrativeOf(context);
    const form = single(context.forms.basicData);
    if (!text || !form) return [];
    return PUBLIC.flatMap((about) => {
      const line = form[about];
      if (!line) return [];
      const stages = [
        { stage: 'executed', facts: statedAmounts(context, about, 'executed'), fields: [line.final] },
        { stage: 'budget', facts: statedAmounts(context, about, 'budget', 'initial'), fields: [line.budget] },
        { stage: 'unstated', facts: statedAmounts(context, about, 'unstated'), fields: [line.final, line.budget] },
      ];
      return stages.flatMap(({ stage, facts, fields }) => {
        const cells: readonly CellRef[] = fields.map((field) => field.cell);
        const [cell] = cells;
        if (!cell || facts.length === 0) return [];
        const place = report.at(form, `${about}/${stage}/text`, cellsOr(cells, cell));
        return [
          compareField(context, place, form, facts, fields, {
            message: 'fail',
            params: { line: line.label.value ?? '' },
          }),
        ];
      });
    });
  },
});
