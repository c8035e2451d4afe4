import type Big from 'big.js';
import { type AmountField, basicLinesOf, type BasicLine, type Form, inUnit } from '../../forms';
import type { Outcome } from '../engine/finding';
import { type ReporterOf, says } from '../engine/place';
import { type Case, rule } from '../engine/rule';
import { projectKey } from '../sets/project-name';
import { isPositive } from '../figures/sign';
import { shown } from '../figures/print';
import { projectLines } from '../relations/listed-projects';

/** GEN-05: 万元 and 元 mixed up. */

/** Amounts that speak of the same money: of one row, of one project. */
interface Money {
  readonly form: Form;
  readonly path: string;
  readonly fields: readonly (AmountField | null | undefined)[];
}

function moneyIn({ forms }: Case): readonly Money[] {
  const listed = forms.basicData.flatMap((form) => projectLines(form));
  const byName = new Map<string, BasicLine>();
  for (const line of listed) {
    const key = projectKey(line.label.value ?? '');
    if (key !== '' && !byName.has(key)) byName.set(key, line);
  }
  const ofProjects = new Set<BasicLine>();
  const projects = forms.projects.flatMap((form): Money[] => {
    const row = form.fundsTotal;
    const line = byName.get(projectKey(form.project?.value ?? ''));
    if (line) ofProjects.add(line);
    const own = [row?.initialBudget, row?.adjustedBudget, row?.executed];
    return [{ form, path: 'unit/total', fields: [...own, line?.budget, line?.final, line?.previousFinal] }];
  });
  const rows = [...forms.departments, ...forms.projects].flatMap((form) =>
    form.funds
      .filter((row) => form.kind === '1-2' || row !== form.fundsTotal)
      .map((row): Money => ({
        form,
        path: `unit/${row.path}`,
        fields: [row.initialBudget, row.adjustedBudget, row.executed],
      })),
  );
  const lines = forms.basicData.flatMap((form) =>
    basicLinesOf(form)
      .filter((line) => !ofProjects.has(line) && line !== form.budgetAdjustment)
      .map((line): Money => ({
        form,
        path: `unit/${line.path}`,
        fields: [line.previousFinal, line.budget, line.final],
      })),
  );
  return [...rows, ...projects, ...lines];
}

/** 元 taken for 万元 makes ten thousand times as much; budget and spending, this year and last differ by some of it besides. */
const LEAST = 2000;
const MOST = 20_000;

interface Split {
  /** What is probably wrong: the fewer of the two kinds; of equally many the larger, which is in 元. */
  readonly odd: readonly AmountField[];
  readonly others: readonly AmountField[];
  readonly times: Big;
}

function splitOf(fields: readonly AmountField[]): Split | undefined {
  const placed = fields
    .flatMap((field) => (field.value ? [{ field, yuan: inUnit(field.value, '元').number }] : []))
    .sort((a, b) => a.yuan.cmp(b.yuan));
  for (let index = 1; index < placed.length; index++) {
    const [below, above] = [placed[index - 1], placed[index]];
    if (!below || !above) continue;
    // Orders of magnitude tell at once of nearly all that it is not so.
    if (above.yuan.e - below.yuan.e < 3) continue;
    const times = above.yuan.div(below.yuan);
    if (times.lt(LEAST) || times.gt(MOST)) continue;
    const [small, large] = [placed.slice(0, index), placed.slice(index)].map((part) => part.map(({ field }) => field));
    if (!small || !large) return undefined;
    return small.length < large.length ? { odd: small, others: large, times } : { odd: large, others: small, times };
  }
  return undefined;
}

const tenThousandfoldSays = says({ fail: ['found', 'expected', 'unit'] });

export const tenThousandfold = rule({
  id: 'GEN-05',
  severity: 'error',
  forms: ['1-1', '1-2', '1-3'],
  basis: 'arithmetic',
  messages: tenThousandfoldSays,
  check: (context, report) => moneyIn(context).flatMap((money) => unitOutcome(money, report)),
});

/** How many times the one is the other, whole. */
function timesOf(wrong: AmountField, right: AmountField): string {
  if (!wrong.value || !right.value) return '—';
  return inUnit(wrong.value, '元').number.div(inUnit(right.value, '元').number).round(0).toFixed();
}

function unitOutcome({ form, path, fields }: Money, report: ReporterOf<typeof tenThousandfoldSays>): Outcome[] {
  const filled = fields.filter(
    (field): field is AmountField =>
      field?.value !== undefined && field.value !== null && isPositive(field.value.number),
  );
  const [first, ...rest] = filled;
  if (!first || rest.length === 0) return [];
  const split = splitOf(filled);
  const [wrong, ...alike] = split?.odd ?? [];
  // The largest of the others, and one of the same form, is the most like it.
  const nearest = [...(split?.others ?? [])].reverse();
  const right = nearest.find(({ cell }) => cell.sheet === wrong?.cell.sheet) ?? nearest[0];
  if (!split || !wrong || !right) return [report.at(form, path, [first.cell, ...rest.map(({ cell }) => cell)]).pass()];
  const place = report.at(form, path, [wrong.cell, ...[...alike, ...split.others].map(({ cell }) => cell)]);
  return [
    place.fail({
      message: 'fail',
      expected: shown(right),
      found: shown(wrong),
      arithmetic: `${shown(wrong)} ÷ ${shown(right)} = ${timesOf(wrong, right)}`,
      params: { unit: form.unit },
    }),
  ];
}
