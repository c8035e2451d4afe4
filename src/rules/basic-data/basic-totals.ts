import Big from 'big.js';
import type { AmountField, BasicDataForm, BasicLine, Field, Figure } from '../../forms';
import { cut, lineName, number, percent, rounded, sum } from '../figures/print';
import { orCoarse } from '../relations/coarse-sums';
import { checkRate, checkSum, mostDecimals, notReady, partsOf, readiness, total } from '../relations/relations';
import type { Rule } from '../engine/rule';
import { exactly } from '../figures/tolerance';

/** Rules on the totals and rates of 附件1-1: B11-01 … B11-04, B11-07 … B11-09, B11-16. */

export const COLUMNS = ['previousFinal', 'budget', 'final'] as const;
export type Column = (typeof COLUMNS)[number];

export function exact(field: Field<Figure>) {
  return { field, interval: exactly(field.value?.number ?? new Big(0)) };
}

export const controlRate: Rule = {
  id: 'B11-01',
  severity: 'error',
  forms: ['1-1'],
  basis: 'form',
  messages: ['fail', 'truncated', 'noPosts'],
  check: ({ forms }, report) =>
    forms.basicData.flatMap((form) => {
      const { authorisedPosts: posts, staffInPost: staff, controlRate: rate } = form;
      if (!posts || !staff || !rate) return [];
      const place = report.at(form, 'controlRate', [rate.cell, staff.cell, posts.cell]);
      const noPosts = posts.state !== 'unreadable' && (posts.value?.number.eq(0) ?? true);
      if (noPosts && staff.value?.number.gt(0)) {
        return [
          place.fail({
            message: 'noPosts',
            severity: 'warning',
            found: number(posts),
            params: { staff: number(staff) },
          }),
        ];
      }
      return [checkRate(place, rate, exact(staff), exact(posts))];
    }),
};

export const overstaffed: Rule = {
  id: 'B11-02',
  severity: 'warning',
  forms: ['1-1'],
  basis: 'form',
  messages: ['fail'],
  check: ({ forms }, report) =>
    forms.basicData.flatMap((form) => {
      const { authorisedPosts: posts, staffInPost: staff, controlRate: rate } = form;
      if (!posts || !staff) return [];
      const place = report.at(form, 'overstaffed', [rate?.cell ?? staff.cell, staff.cell, posts.cell]);
      const state = readiness([posts, staff]);
      if (state !== 'ready' || !posts.value || !staff.value)
        return [notReady(place, state === 'ready' ? 'blank' : state)];
      // Without posts B11-01 says that there can be no rate.
      if (posts.value.number.eq(0)) return [place.skip('otherRule')];
      const over = staff.value.number.minus(posts.value.number);
      if (over.lte(0)) return [place.pass(`${number(staff)} ≤ ${number(posts)}`)];
      return [
        place.fail({
          message: 'fail',
          expected: '≤ 100%',
          found: rate?.value ? percent(rate.value) : `${number(staff)} ÷ ${number(posts)}`,
          arithmetic: `${number(staff)} − ${number(posts)} = ${cut(over)}`,
          params: { over: cut(over) },
        }),
      ];
    }),
};

/** A total line of 1-1 and what belongs into it, column by column. */
export interface BasicSum {
  readonly id: Rule['id'];
  readonly whole: (form: BasicDataForm) => BasicLine | null;
  readonly parts: (form: BasicDataForm, column: Column) => readonly (AmountField | null)[];
}

/** A total line against its details. */
function sumRule({ id, whole, parts }: BasicSum): Rule {
  return {
    id,
    severity: 'error',
    forms: ['1-1'],
    basis: 'form',
    messages: ['fail', 'coarse'],
    check: (context, report) =>
      context.forms.basicData.flatMap((form) => {
        const line = whole(form);
        if (!line) return [];
        return COLUMNS.flatMap((column) => {
          const details = parts(form, column).filter((part) => part !== null);
          if (details.length === 0) return [];
          const cells = details.map((detail) => detail.cell);
          const place = report.at(form, `${line.path}/${column}`, [line[column].cell, ...cells]);
          const outcome = checkSum(context, form, place, line[column], details);
          const own = { key: `${line.path}/${column}`, place, whole: line[column], parts: details };
          return [orCoarse(context, form, outcome, own)];
        });
      }),
  };
}

/** The parts of 三公经费 in one column: 公务用车 by its own line when that is filled, else by purchase and running. */
export function threePublicParts(form: BasicDataForm, column: Column): readonly (AmountField | null)[] {
  const own = form.vehicles?.[column];
  const vehicles = [form.vehiclePurchase?.[column] ?? null, form.vehicleRunning?.[column] ?? null];
  const isFilled = own !== undefined && own.state !== 'blank';
  return [...(isFilled ? [own] : vehicles), form.travelAbroad?.[column] ?? null, form.reception?.[column] ?? null];
}

const THREE_PUBLIC: BasicSum = { id: 'B11-03', whole: (form) => form.threePublic, parts: threePublicParts };
const VEHICLES: BasicSum = {
  id: 'B11-04',
  whole: (form) => form.vehicles,
  parts: (form, column) => [form.vehiclePurchase?.[column] ?? null, form.vehicleRunning?.[column] ?? null],
};
const EARMARKED: BasicSum = {
  id: 'B11-08',
  whole: (form) => form.earmarked,
  parts: (form, column) => form.earmarkedProjects.map((line) => line[column]),
};
const PROJECTS: BasicSum = { id: 'B11-07', whole: (form) => form.projectExpenditure, parts: projectParts };

/** The totals of 1-1 that are the sum of their details, inner ones first. 公用经费 is none: its details are not all there is. */
export const BASIC_SUMS: readonly BasicSum[] = [VEHICLES, EARMARKED, THREE_PUBLIC, PROJECTS];

export const threePublicTotal = sumRule(THREE_PUBLIC);
export const vehiclesTotal = sumRule(VEHICLES);
export const earmarkedTotal = sumRule(EARMARKED);

/** 专项资金 of one column: its own line when filled, else its projects. */
export function earmarkedFields(form: BasicDataForm, column: Column) {
  const own = form.earmarked?.[column];
  return own && own.state !== 'blank' ? [own] : form.earmarkedProjects.map((line) => line[column]);
}

/** The parts of 项目支出 in one column. */
export function projectParts(form: BasicDataForm, column: Column) {
  return [
    form.taskFunds?.[column] ?? null,
    form.maintenanceFunds?.[column] ?? null,
    ...earmarkedFields(form, column),
    ...form.projectSiblings.map((line) => line[column]),
  ];
}

export const projectTotal = sumRule(PROJECTS);

/** 公用经费 has more in it than its 其中 lines: it may be greater, never less. */
export const officeAtLeastDetails: Rule = {
  id: 'B11-09',
  severity: 'error',
  forms: ['1-1'],
  basis: 'form',
  messages: ['fail'],
  check: (context, report) =>
    context.forms.basicData.flatMap((form) => {
      const line = form.officeExpenses;
      if (!line || form.officeDetails.length === 0) return [];
      return COLUMNS.map((column) => {
        const parts = form.officeDetails.map((detail) => detail[column]);
        const place = report.at(form, `${line.path}/${column}`, [line[column].cell, ...parts.map((p) => p.cell)]);
        const whole = line[column];
        const outcome = checkSum(context, form, place, whole, parts);
        const filled = partsOf(parts);
        if (!whole.value || filled.state !== 'ready') return outcome;
        const enough = total(filled.fields);
        if (whole.value.number.gte(enough)) return place.pass(`${number(whole)} ≥ ${cut(enough, 6)}`);
        if (outcome.result !== 'fail') return outcome;
        const decimals = mostDecimals([...filled.fields, { value: whole.value }]);
        return place.fail({
          message: 'fail',
          expected: `≥ ${rounded(enough, decimals)}`,
          found: number(whole),
          arithmetic: `${sum(filled.fields)} = ${cut(enough, 6)} > ${number(whole)}`,
          params: {
            sum: rounded(enough, decimals),
            difference: rounded(enough.minus(whole.value.number), decimals),
          },
        });
      });
    }),
};

/** The lines that must have details when they have a total. */
function detailed(form: BasicDataForm): readonly (readonly [BasicLine, readonly BasicLine[]])[] {
  const lines: readonly (readonly [BasicLine | null, readonly (BasicLine | null)[]])[] = [
    [form.threePublic, [form.vehicles, form.vehiclePurchase, form.vehicleRunning, form.travelAbroad, form.reception]],
    [
      form.projectExpenditure,
      [form.taskFunds, form.maintenanceFunds, form.earmarked, ...form.earmarkedProjects, ...form.projectSiblings],
    ],
    [form.earmarked, form.earmarkedProjects],
    [form.officeExpenses, form.officeDetails],
  ];
  return lines.flatMap(([line, details]) =>
    line ? [[line, details.filter((d): d is BasicLine => d !== null)] as const] : [],
  );
}

export const totalWithoutDetails: Rule = {
  id: 'B11-16',
  severity: 'warning',
  forms: ['1-1'],
  basis: 'form',
  messages: ['fail'],
  check: ({ forms }, report) =>
    forms.basicData.flatMap((form) =>
      detailed(form).flatMap(([line, details]) => {
        if (details.length === 0) return [];
        const totals = COLUMNS.map((column) => line[column]);
        const filled = totals.filter((field) => field.value?.number.gt(0));
        const first = filled.at(-1) ?? line.final;
        const cells = COLUMNS.flatMap((column) => details.map((detail) => detail[column].cell));
        const place = report.at(form, `${line.path}/details`, [first.cell, ...cells]);
        const empty = details.every((detail) => COLUMNS.every((column) => detail[column].state === 'blank'));
        if (filled.length === 0 || !empty) return [place.pass()];
        return [
          place.fail({
            message: 'fail',
            found: filled.map(number).join('、'),
            params: { line: lineName(line.label) },
          }),
        ];
      }),
    ),
};
