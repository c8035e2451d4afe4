import { type Field, type Figure, type Form, type Unreadable, cornerOf } from '../../forms';
import type { Outcome } from '../engine/finding';
import { mostFrequent } from '../figures/most-frequent';
import { counting } from '../scoring/points';
import { number, shown } from '../figures/print';
import { cellsOr, type ReporterOf, says } from '../engine/place';
import { type Case, rule } from '../engine/rule';
import { isNegative, isNought } from '../figures/sign';
import { amountFieldsOf } from '../figures/tolerance';

/** Rules on single figures: GEN-04, 08, 11. */

/** Every field of a form that should hold a number. */
function numberFields(form: Form): readonly { field: Field<unknown>; path: string }[] {
  if (form.kind === '1-1') {
    const staff = {
      authorisedPosts: form.authorisedPosts,
      staffInPost: form.staffInPost,
      controlRate: form.controlRate,
    };
    const buildings = form.buildings.flatMap((b, i) =>
      Object.entries(b).map(([key, field]) => ({ field: field as Field<unknown>, path: `building ${i + 1}/${key}` })),
    );
    const amounts = amountFieldsOf(form);
    return [
      ...Object.entries(staff).flatMap(([path, field]) => (field ? [{ field, path }] : [])),
      ...amounts.slice(0, amounts.length - form.buildings.length * 2).map((field) => ({ field, path: 'amount' })),
      ...buildings,
    ];
  }
  const funds = form.funds.flatMap((row) =>
    ([row.weight, row.executionRate, row.score] as const).flatMap((field) =>
      field ? [{ field: field, path: row.path }] : [],
    ),
  );
  const points = counting(form).flatMap((i) =>
    [i.weight, i.score].flatMap((field) => (field ? [{ field: field, path: i.path }] : [])),
  );
  const whole = [form.total?.weight, form.total?.score].flatMap((field) =>
    field ? [{ field: field, path: 'total' }] : [],
  );
  return [...amountFieldsOf(form).map((field) => ({ field, path: 'amount' })), ...funds, ...points, ...whole];
}

/** Error values are GEN-14; what no column was understood for, or was never calculated, is said once, as a notice. */
const SAID_ELSEWHERE: ReadonlySet<Unreadable> = new Set(['errorValue', 'notUnderstood', 'notCalculated']);

const readableNumbersSays = says({
  unreadable: ['found'],
  stray: ['found'],
  dash: ['count', 'found'],
  apostrophe: ['count', 'found'],
  ownUnit: ['count', 'found'],
});

export const readableNumbers = rule({
  id: 'GEN-04',
  severity: 'warning',
  forms: ['1-1', '1-2', '1-3'],
  basis: 'form',
  messages: readableNumbersSays,
  check: ({ forms, workbook }, report) =>
    forms.all.flatMap((form) => {
      const fields = numberFields(form);
      const doubtful = fields.filter(({ field }) => field.state === 'unreadable' || field.oddity === 'strayCharacters');
      const outcomes = doubtful.flatMap(({ field, path }) => {
        if (field.problem !== undefined && SAID_ELSEWHERE.has(field.problem)) return [];
        const place = report.at(form, `${path}/readable`, [field.cell]);
        return [place.fail({ message: field.state === 'unreadable' ? 'unreadable' : 'stray', found: shown(field) })];
      });
      const readable = fields.filter(({ field }) => field.state === 'read' && field.oddity !== 'strayCharacters');
      const [first] = readable;
      const all = first
        ? [
            report
              .at(
                form,
                'readable',
                cellsOr(
                  readable.map((r) => r.field.cell),
                  first.field.cell,
                ),
              )
              .pass(String(readable.length)),
          ]
        : [];
      const odd = [
        ...asText(form, 'apostrophe', fields, report),
        ...(headPrintsUnit(workbook, form) ? asText(form, 'ownUnit', fields, report) : []),
      ];
      return [...outcomes, ...all, ...odd, ...dashes(form, report)];
    }),
});

/** Does a head of the form say in which unit its amounts are? Where none does, the unit stands rightly beside each amount. */
function headPrintsUnit(workbook: Case['workbook'], form: Form): boolean {
  const rows = workbook.sheets.find(({ name }) => name === form.sheet)?.cells;
  const first = Math.min(...amountFieldsOf(form).flatMap(({ cell }) => (cell.sheet === form.sheet ? cell.row : [])));
  for (const [row, cells] of rows ?? []) {
    if (row < form.area.top || row > first) continue;
    for (const { text } of cells.values()) if (/[(（:：](?:金额)?(?:单位)?[:：]?[万亿]?元/u.test(text)) return true;
  }
  return false;
}

/** Figures kept as texts that Excel cannot add up: said once a form, by what makes them texts. */
function asText(
  form: Form,
  oddity: 'apostrophe' | 'ownUnit',
  fields: readonly { field: Field<unknown> }[],
  report: ReporterOf<typeof readableNumbersSays>,
): Outcome[] {
  const texts = fields.map(({ field }) => field).filter((field) => field.oddity === oddity);
  const [first] = texts;
  if (!first) return [];
  const place = report.at(
    form,
    `asText ${oddity}`,
    cellsOr(
      texts.map((field) => field.cell),
      first.cell,
    ),
  );
  const params = { count: String(texts.length) };
  return [place.fail({ message: oddity, severity: 'hint', found: shown(first), params })];
}

/** A dash in an amount of 1-1 means "does not apply"; it is pointed out once, never held against the unit. */
function dashes(form: Form, report: ReporterOf<typeof readableNumbersSays>): Outcome[] {
  if (form.kind !== '1-1') return [];
  const dashed = amountFieldsOf(form).filter((field) => field.state === 'notApplicable' && field.raw !== '');
  const [first] = dashed;
  if (!first) return [];
  const place = report.at(
    form,
    'dashes',
    cellsOr(
      dashed.map((field) => field.cell),
      first.cell,
    ),
  );
  return [
    place.fail({ message: 'dash', severity: 'hint', found: shown(first), params: { count: String(dashed.length) } }),
  ];
}

/** Decimals of the filled, non-nought figures that state their precision. */
function decimalsOf(fields: readonly Field<Figure>[]): readonly { field: Field<Figure>; decimals: number }[] {
  return fields.flatMap((field) => {
    const value = field.value;
    if (!value || value.general || isNought(value.number)) return [];
    return [{ field, decimals: value.decimals ?? 0 }];
  });
}

const sameDecimalsSays = says({ amounts: ['kinds'], scores: ['kinds', 'found'] });

export const sameDecimals = rule({
  id: 'GEN-08',
  severity: 'hint',
  forms: ['1-1', '1-2', '1-3'],
  basis: 'practice',
  messages: sameDecimalsSays,
  check: ({ forms }, report) =>
    forms.all.flatMap((form) => {
      const amounts = decimalOutcome(form, 'amounts', amountFieldsOf(form), report);
      if (form.kind === '1-1') return amounts;
      const scores = [form.fundsTotal?.score ?? null, ...counting(form).map((i) => i.score)].filter((s) => s !== null);
      return [...amounts, ...decimalOutcome(form, 'scores', scores, report)];
    }),
});

function decimalOutcome(
  form: Form,
  message: 'amounts' | 'scores',
  fields: readonly Field<Figure>[],
  report: ReporterOf<typeof sameDecimalsSays>,
): Outcome[] {
  const printed = decimalsOf(fields);
  if (printed.length < 2) return [];
  const kinds = [...new Set(printed.map((p) => p.decimals))].sort((a, b) => a - b);
  // Nothing is gained by naming every figure: all that print otherwise than the most are related.
  const common = mostFrequent(printed.map((p) => p.decimals));
  const odd = kinds.length > 1 ? printed.filter((p) => p.decimals !== common) : [];
  const rest = kinds.length > 1 ? printed.filter((p) => p.decimals === common) : [];
  const place = report.at(
    form,
    `decimals ${message}`,
    cellsOr(
      [...odd, ...rest].map((p) => p.field.cell),
      cornerOf(form),
    ),
  );
  return [
    kinds.length > 1
      ? place.fail({
          message,
          found: odd
            .slice(0, 4)
            .map((p) => number(p.field))
            .join(' / '),
          params: { kinds: kinds.join(' / ') },
        })
      : place.pass(),
  ];
}

export const sensibleSigns = rule({
  id: 'GEN-11',
  severity: 'error',
  forms: ['1-1', '1-2', '1-3'],
  basis: 'arithmetic',
  messages: { negative: ['found'], fraction: ['found'] },
  check: (context: Case, report) =>
    context.forms.all.flatMap((form) => {
      const adjustment = form.kind === '1-1' ? form.budgetAdjustment : null;
      const free = adjustment ? [adjustment.previousFinal, adjustment.budget, adjustment.final] : [];
      const amounts = amountFieldsOf(form).flatMap((field) => {
        if (!field.value || !isNegative(field.value.number) || free.includes(field)) return [];
        return [
          report
            .at(form, 'amount/negative', [field.cell])
            .fail({ message: 'negative', expected: '≥ 0', found: number(field) }),
        ];
      });
      if (form.kind !== '1-1') return amounts;
      const people = (['authorisedPosts', 'staffInPost'] as const).flatMap((key) => {
        const field = form[key];
        if (!field?.value) return [];
        const place = report.at(form, key, [field.cell]);
        const { number: count } = field.value;
        if (count.lt(0)) return [place.fail({ message: 'negative', expected: '≥ 0', found: shown(field) })];
        return [count.eq(count.round(0)) ? place.pass() : place.fail({ message: 'fraction', found: shown(field) })];
      });
      return [...amounts, ...people];
    }),
});
