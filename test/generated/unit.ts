import Big from 'big.js';
import fc from 'fast-check';
import type { Change, FurtherSheet, SheetChange } from '../rules/support/book';
import { num, pct } from '../rules/support/cell';
import { LAST_HEADS } from '../rules/support/last-year';

/** A unit's year with figures drawn at random that agree with each other throughout. Amounts are in hundredths of 万元. */

/** Last year's final account, this year's budget, this year's final account. */
interface Line {
  readonly previous: number;
  readonly budget: number;
  readonly final: number;
}

interface Scored {
  readonly target: number;
  readonly actual: number;
}

interface Draws {
  readonly posts: number;
  readonly staff: number;
  readonly purchase: Line;
  readonly running: Line;
  readonly abroad: Line;
  readonly reception: Line;
  readonly care: Line;
  readonly station: Line;
  readonly details: readonly [Line, Line, Line];
  readonly furtherOffice: Line;
  readonly careCarryOver: number;
  /** What the unit has besides its projects: initial budget, adjustment, execution in hundredths of a percent. */
  readonly basicInitial: number;
  readonly basicAdjustment: number;
  readonly basicExecution: number;
  /** Parts of 一般公共预算 that came from elsewhere, in hundredths of a percent of the total. */
  readonly elsewhere: readonly [number, number, number];
  readonly income: Scored;
  readonly repairs: Scored;
  readonly area: Scored;
  readonly investment: Scored;
}

const share = (min: number, max: number) => fc.integer({ min: min * 10_000, max: max * 10_000 });
const part = (whole: number, tenThousandths: number) => Math.round((whole * tenThousandths) / 10_000);

/** Changes from year to year and from budget to account that nobody would ask about. */
const line = (min: number, max: number): fc.Arbitrary<Line> =>
  fc.tuple(fc.integer({ min, max }), share(0.9, 1.1), share(0.92, 1)).map(([budget, before, spent]) => ({
    budget,
    previous: part(budget, before),
    final: part(budget, spent),
  }));
const nothing: Line = { previous: 0, budget: 0, final: 0 };
const perhaps = (arbitrary: fc.Arbitrary<Line>) =>
  fc.oneof({ weight: 2, arbitrary }, { weight: 1, arbitrary: fc.constant(nothing) });

const scored = (min: number, max: number, least: number, most: number): fc.Arbitrary<Scored> =>
  fc
    .tuple(fc.integer({ min, max }), share(least, most))
    .map(([target, reached]) => ({ target, actual: part(target, reached) }));

export const draws: fc.Arbitrary<Draws> = fc
  .record({
    posts: fc.integer({ min: 6, max: 80 }),
    vacancies: fc.integer({ min: 0, max: 5 }),
    purchase: perhaps(line(1500, 2500)),
    running: line(200, 1200),
    abroad: perhaps(line(100, 900)),
    reception: line(100, 600),
    care: line(1000, 9000),
    station: line(800, 7000),
    details: fc.tuple(line(500, 2000), line(400, 1500), line(100, 600)),
    furtherOffice: line(200, 1500),
    careCarryOver: fc.integer({ min: 0, max: 400 }),
    basicInitial: fc.integer({ min: 20_000, max: 90_000 }),
    basicAdjustment: fc.integer({ min: -900, max: 1_800 }),
    basicExecution: share(0.93, 1),
    elsewhere: fc.tuple(share(0, 0.05), share(0, 0.05), share(0, 0.05)),
    income: scored(100, 900, 0.8, 1.2),
    repairs: scored(40, 400, 0.75, 1.2),
    area: scored(100, 900, 0.9, 1),
    investment: scored(1_000, 9_000, 0.9, 1),
  })
  .map(({ vacancies, ...rest }) => ({ ...rest, staff: Math.max(1, rest.posts - vacancies) }));

const yuan = (hundredths: number): string => new Big(hundredths).div(100).toFixed(2);
const rateText = (actual: number, of: number): string => `${new Big(actual).times(100).div(of).toFixed(2)}%`;
const points = (weight: number, { target, actual }: Scored): string =>
  actual >= target ? `${String(weight)}.00` : new Big(weight).times(actual).div(target).toFixed(2);

const sum = (...lines: readonly Line[]): Line => ({
  previous: lines.reduce((total, one) => total + one.previous, 0),
  budget: lines.reduce((total, one) => total + one.budget, 0),
  final: lines.reduce((total, one) => total + one.final, 0),
});

function lineCells(key: string, { previous, budget, final }: Line): SheetChange {
  return {
    [`${key}.previous`]: num(yuan(previous)),
    [`${key}.budget`]: num(yuan(budget)),
    [`${key}.final`]: num(yuan(final)),
  };
}

function fundsCells(key: string, initial: number, adjusted: number, executed: number): SheetChange {
  return {
    [`${key}.initial`]: num(yuan(initial)),
    [`${key}.adjusted`]: num(yuan(adjusted)),
    [`${key}.executed`]: num(yuan(executed)),
    [`${key}.rate`]: adjusted === 0 ? '—' : pct(rateText(executed, adjusted)),
  };
}

/** Ten points for the whole budget, in proportion. */
const executionScore = (executed: number, adjusted: number): string =>
  new Big(10).times(executed).div(adjusted).toFixed(2);

const reasonOf = ({ target, actual }: Scored, unit: string): string | null =>
  actual >= target
    ? null
    : `原因：下半年人手抽调，比目标少${String(target - actual)}${unit}。改进措施：2024年按季分解任务，提前落实人员。`;

/** The parts of a total score that the draws decide; what the clean workbook has besides them. */
const DEPARTMENT_REST = new Big('78.95');
const STATION_REST = new Big('79.33');
const CARE_REST = new Big('85.10');

/** The unit's 1-1 of the year before, put away in the same workbook: what this year's says of last year is all that it spent and had planned. */
export function archiveOf(change: Change): FurtherSheet {
  const own = change['1-1'] ?? {};
  const lines = Object.entries(own).flatMap(([key, content]) => {
    const line = /^(\w+)\.previous$/u.exec(key)?.[1];
    return line && content !== null
      ? ['previous', 'budget', 'final'].map((column) => [`${line}.${column}`, content])
      : [];
  });
  const procurement = Object.fromEntries(
    ['previous', 'budget', 'final'].map((column) => [`procurement.${column}`, num('19.80')]),
  );
  return {
    name: '2022年存档',
    like: '1-1',
    hidden: true,
    change: { ...own, ...Object.fromEntries(lines), ...procurement, ...LAST_HEADS, 'adjustment.final': null },
  };
}

/** The clean workbook's changes that make it this unit's year. */
export function unitOf(d: Draws): Change {
  const vehicles = sum(d.purchase, d.running);
  const projects = sum(d.care, d.station);
  const initial = d.basicInitial + projects.budget;
  const adjusted = initial + d.basicAdjustment;
  const executed = part(adjusted - projects.budget, d.basicExecution) + projects.final;
  const [funds, fiscal, other] = d.elsewhere.map((one) => part(adjusted, one)) as [number, number, number];
  const execution = executionScore(executed, adjusted);
  const careExecution = executionScore(d.care.final, d.care.budget);
  const stationExecution = executionScore(d.station.final, d.station.budget);
  const [supplies, utilities, meetings] = d.details;
  const careAppropriation = d.care.budget - d.careCarryOver;
  const careSpent = d.care.final - d.careCarryOver;
  const income = points(10, d.income);
  const repairs = points(10, d.repairs);
  const incomeReason = reasonOf(d.income, '万元');
  const repairsReason = reasonOf(d.repairs, '台次');
  return {
    '1-1': {
      posts: d.posts,
      staff: d.staff,
      controlRate: pct(rateText(d.staff, d.posts)),
      ...lineCells('purchase', d.purchase),
      ...lineCells('running', d.running),
      ...lineCells('vehicles', vehicles),
      ...lineCells('abroad', d.abroad),
      ...lineCells('reception', d.reception),
      ...lineCells('threePublic', sum(vehicles, d.abroad, d.reception)),
      ...lineCells('care', d.care),
      ...lineCells('station', d.station),
      ...lineCells('earmarked', projects),
      ...lineCells('project', projects),
      ...lineCells('supplies', supplies),
      ...lineCells('utilities', utilities),
      ...lineCells('meetings', meetings),
      ...lineCells('office', sum(supplies, utilities, meetings, d.furtherOffice)),
      'adjustment.previous': null,
      'adjustment.budget': null,
      'adjustment.final': num(yuan(d.basicAdjustment)),
      approvedArea: d.area.target,
      actualArea: d.area.actual,
      areaRate: pct(rateText(d.area.actual, d.area.target)),
      budgetInvestment: num(yuan(d.investment.target)),
      actualInvestment: num(yuan(d.investment.actual)),
      investmentRate: pct(rateText(d.investment.actual, d.investment.target)),
    },
    '1-2': {
      ...fundsCells('total', initial, adjusted, executed),
      'total.score': num(execution),
      'source.general': `  其中：  一般公共预算：${yuan(adjusted - funds - fiscal - other)}`,
      'source.funds': `政府性基金拨款：${yuan(funds)}`,
      'source.fiscal': `纳入专户管理的非税收入拨款：${yuan(fiscal)}`,
      'source.other': `其他资金：${yuan(other)}`,
      'nature.basic': `其中：基本支出：${yuan(executed - projects.final)}`,
      'nature.project': `项目支出：${yuan(projects.final)}`,
      'goal.actual': `全年走访老人496户，开展志愿服务11场，带动居民增收${String(d.income.actual)}万元，两个项目均按计划实施，居民满意度96%。`,
      'cost.target': `≤${yuan(adjusted + 500)}万元`,
      'cost.actual': `${yuan(executed)}万元`,
      'income.target': `≥${String(d.income.target)}万元`,
      'income.actual': `${String(d.income.actual)}万元`,
      'income.score': num(income),
      ...(incomeReason === null ? {} : { 'income.reason': incomeReason }),
      'sum.score': num(DEPARTMENT_REST.plus(execution).plus(income).toFixed(2)),
    },
    care: {
      ...fundsCells('total', d.care.budget, d.care.budget, d.care.final),
      'total.score': num(careExecution),
      ...fundsCells('appropriation', careAppropriation, careAppropriation, careSpent),
      ...fundsCells('carryOver', d.careCarryOver, d.careCarryOver, d.careCarryOver),
      'cost.target': `≤${yuan(d.care.budget)}万元`,
      'cost.actual': `${yuan(d.care.final)}万元`,
      'sum.score': num(CARE_REST.plus(careExecution).toFixed(2)),
    },
    station: {
      ...fundsCells('total', d.station.budget, d.station.budget, d.station.final),
      'total.score': num(stationExecution),
      ...fundsCells('appropriation', d.station.budget, d.station.budget, d.station.final),
      'goal.actual': `站点全年开放248天，维护设备${String(d.repairs.actual)}台次，完好率99%；平均等候时间16分钟，比目标多1分钟。`,
      'repairs.target': `≥${String(d.repairs.target)}台次`,
      'repairs.actual': `${String(d.repairs.actual)}台次`,
      'repairs.score': num(repairs),
      ...(repairsReason === null ? {} : { 'repairs.reason': repairsReason }),
      'cost.target': `≤${yuan(d.station.budget)}万元`,
      'cost.actual': `${yuan(d.station.final)}万元`,
      'sum.score': num(STATION_REST.plus(stationExecution).plus(repairs).toFixed(2)),
    },
  };
}
