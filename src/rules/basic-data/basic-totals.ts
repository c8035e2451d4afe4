import Big from 'big.js';
import type { AmountField, BasicDataForm, Field, Figure } from '../../forms';
import { cut, lineName, number, rate, sum } from '../figures/print';
import { orCoarse } from '../relations/coarse-sums';
import { notReady, readiness } from '../engine/readiness';
import { basicRates, checkRate } from '../relations/rates';
import { checkSum, partsOf, total } from '../relations/relations';
import {
  BASIC_COLUMNS,
  type BasicColumn,
  type BasicTotal,
  type BasicTotalName,
  basicDetails,
  basicTotals,
} from '../relations/totals';
import type { Outcome } from '../engine/finding';
import { type Compared, type ReporterOf, says } from '../engine/place';
import { type Case, rule } from '../engine/rule';
import { isEmpty } from '../figures/empty';
import { exactly } from '../figures/tolerance';

/** Rules on the totals and rates of 附件1-1: B11-01 … B11-04, B11-07 … B11-09, B11-16. */

export function exact(field: Field<Figure>) {
  return { field, interval: exactly(field.value?.number ?? new Big(0)) };
}

export const controlRate = rule({
  id: 'B11-01',
  severity: 'error',
  forms: ['1-1'],
  basis: 'form',
  messages: {
    fail: ['expected', 'found'],
    truncated: ['expected', 'found'],
    noPosts: ['staff', 'found'],
    postsBlank: ['staff'],
  },
  check: ({ forms }, report) =>
    forms.basicData.flatMap((form) => {
      const own = basicRates(form).find(({ name }) => name === 'controlRate');
      if (!own) return [];
      const { path, rate, part: staff, base: posts } = own;
      const place = report.at(form, path, [rate.cell, staff.cell, posts.cell]);
      const noPosts = posts.state !== 'unreadable' && (posts.value?.number.eq(0) ?? true);
      if (noPosts && staff.value?.number.gt(0)) {
        return [
          place.fail({
            message: posts.value ? 'noPosts' : 'postsBlank',
            severity: 'warning',
            found: number(posts),
            params: { staff: number(staff) },
          }),
        ];
      }
      return [
        checkRate(place, rate, exact(staff), exact(posts), (fit, figures) =>
          // Heads are counted: nothing about them is coarse.
          place.fail({ message: fit === 'truncated' ? fit : 'fail', ...figures }),
        ),
      ];
    }),
});

export const overstaffed = rule({
  id: 'B11-02',
  severity: 'warning',
  forms: ['1-1'],
  basis: 'form',
  messages: { fail: ['over', 'found'] },
  check: ({ forms }, report) =>
    forms.basicData.flatMap((form) => {
      const { authorisedPosts: posts, staffInPost: staff, controlRate: printed } = form;
      if (!posts || !staff) return [];
      const place = report.at(form, 'overstaffed', [printed?.cell ?? staff.cell, staff.cell, posts.cell]);
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
          found: rate(staff.value.number.div(posts.value.number)),
          arithmetic: `${number(staff)} − ${number(posts)} = ${cut(over)}`,
          params: { over: cut(over) },
        }),
      ];
    }),
});

/** A total line against its details. `lines` says that the total above shows the lines to be wrong. */
function addsUp(
  context: Case,
  report: ReporterOf<typeof SUM>,
  name: BasicTotalName,
  lines?: (where: Parameters<typeof report.at>, figures: Compared<'difference'>) => Outcome,
): readonly Outcome[] {
  return context.forms.basicData.flatMap((form) =>
    totalsNamed(form, name).map(({ line, column, whole, parts, alternatives }) => {
      const key = `${line}/${column}`;
      const where: Parameters<typeof report.at> = [form, key, [whole.cell, ...parts.map(({ cell }) => cell)]];
      const place = report.at(...where);
      // By the lines of its subtotal the total is right: the subtotal is wrong, which its own rule says.
      if (!comesTo(whole, parts) && alternatives.some((others) => comesTo(whole, others)))
        return place.skip('otherRule');
      const outcome = checkSum(context, form, place, whole, parts, (figures) =>
        lines && isConfirmed(form, name, column) ? lines(where, figures) : place.fail({ message: 'fail', ...figures }),
      );
      return orCoarse(context, form, outcome, { key, place, whole, parts });
    }),
  );
}

/** Is the total just what these fields add up to? */
function comesTo(whole: AmountField, fields: readonly AmountField[]): boolean {
  const parts = partsOf(fields);
  return whole.value !== null && parts.state === 'ready' && total(parts.fields).eq(whole.value.number);
}

/** The totals that add up a subtotal. */
const OUTER: Partial<Record<BasicTotalName, BasicTotalName>> = {
  vehicles: 'threePublic',
  earmarked: 'projectExpenditure',
};

/** A subtotal with which the total above it adds up: then its lines are probably wrong. */
function isConfirmed(form: BasicDataForm, name: BasicTotalName, column: BasicColumn): boolean {
  const outer = OUTER[name];
  const above = outer && totalsNamed(form, outer).find((one) => one.column === column);
  const own = form[name]?.[column];
  if (!above?.whole.value || !own || !above.parts.includes(own)) return false;
  const parts = partsOf(above.parts);
  return parts.state === 'ready' && total(parts.fields).eq(above.whole.value.number);
}

function totalsNamed(form: BasicDataForm, name: BasicTotalName): readonly BasicTotal[] {
  return basicTotals(form).filter((total) => total.name === name);
}

const SUM = says({ fail: ['found', 'expected', 'difference'], coarse: ['found', 'expected'] });
const SUBTOTAL = says({ ...SUM, lines: ['found', 'expected', 'difference'] });
const OF_THE_FORM = { severity: 'error', forms: ['1-1'], basis: 'form' } as const;

export const threePublicTotal = rule({
  ...OF_THE_FORM,
  id: 'B11-03',
  messages: SUM,
  check: (context, report) => addsUp(context, report, 'threePublic'),
});
export const vehiclesTotal = rule({
  ...OF_THE_FORM,
  id: 'B11-04',
  messages: SUBTOTAL,
  check: (context, report) =>
    addsUp(context, report, 'vehicles', (where, figures) => report.at(...where).fail({ message: 'lines', ...figures })),
});
export const earmarkedTotal = rule({
  ...OF_THE_FORM,
  id: 'B11-08',
  messages: SUBTOTAL,
  check: (context, report) =>
    addsUp(context, report, 'earmarked', (where, figures) =>
      report.at(...where).fail({ message: 'lines', ...figures }),
    ),
});
export const projectTotal = rule({
  ...OF_THE_FORM,
  id: 'B11-07',
  messages: SUM,
  check: (context, report) => addsUp(context, report, 'projectExpenditure'),
});

/** 公用经费 has more in it than its 其中 lines: it may be greater, never less. */
export const officeAtLeastDetails = rule({
  id: 'B11-09',
  severity: 'error',
  forms: ['1-1'],
  basis: 'form',
  messages: { fail: ['found', 'sum', 'difference'] },
  check: (context, report) =>
    context.forms.basicData.flatMap((form) => {
      return totalsNamed(form, 'officeExpenses').map(({ line, column, whole, parts }) => {
        const place = report.at(form, `${line}/${column}`, [whole.cell, ...parts.map((p) => p.cell)]);
        const filled = partsOf(parts);
        const enough = total(filled.fields);
        if (filled.state === 'ready' && whole.value?.number.gte(enough)) {
          return place.pass(`${number(whole)} ≥ ${cut(enough, 6)}`);
        }
        return checkSum(context, form, place, whole, parts, ({ expected, found, params: { difference } }) =>
          place.fail({
            message: 'fail',
            expected: `≥ ${expected}`,
            found,
            arithmetic: `${sum(filled.fields)} = ${expected} > ${found}`,
            params: { sum: expected, difference },
          }),
        );
      });
    }),
});

/** The lines that must have details when they have a total. */
const DETAILED = ['threePublic', 'projectExpenditure', 'earmarked', 'officeExpenses'] as const;

export const totalWithoutDetails = rule({
  id: 'B11-16',
  severity: 'warning',
  forms: ['1-1'],
  basis: 'form',
  messages: { fail: ['line', 'found'] },
  check: ({ forms }, report) =>
    forms.basicData.flatMap((form) =>
      DETAILED.flatMap((name) => {
        const line = form[name];
        const details = basicDetails(form, name);
        // One 专项 a line: a total without any line lacks them all.
        if (!line || (details.length === 0 && name !== 'earmarked')) return [];
        const totals = BASIC_COLUMNS.map((column) => line[column]);
        const filled = totals.filter((field) => field.value?.number.gt(0));
        const first = filled.at(-1) ?? line.final;
        const cells = BASIC_COLUMNS.flatMap((column) => details.map((detail) => detail[column].cell));
        const place = report.at(form, `${line.path}/details`, [first.cell, ...cells]);
        const empty = details.every((detail) => BASIC_COLUMNS.every((column) => isEmpty(detail[column])));
        if (filled.length === 0 || !empty) return [place.pass()];
        return [
          place.fail({
            message: 'fail',
            found: filled.map(number).join(' / '),
            params: { line: lineName(line.label) },
          }),
        ];
      }),
    ),
});
