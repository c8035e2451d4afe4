import { comparable, type Form } from '../../forms';
import type { Outcome } from '../engine/finding';
import { type Reporter } from '../engine/reporter';
import type { Rule } from '../engine/rule';

/** Rules on single cells and on what is filled in at all: GEN-01 … 11. */

export function corner(form: Form) {
  return { sheet: form.sheet, row: form.area.top, column: form.area.left };
}

const OFFSET = { title: 0, staff: 0, previousFinal: 1, budget: 0, final: 0, buildings: 0 } as const;

export const sameYear: Rule = {
  id: 'GEN-01',
  severity: 'error',
  forms: ['1-1', '1-2', '1-3'],
  basis: 'form',
  messages: ['fail', 'fileName'],
  check: ({ forms, fileName }, report) => {
    const mentions = forms.all.flatMap((form) =>
      form.years.map((mention) => ({ form, mention, means: mention.year + OFFSET[mention.of] })),
    );
    const year = mostFrequent(mentions.map(({ means }) => means));
    if (year === undefined) return [];
    const outcomes = mentions.map(({ form, mention, means }) => {
      const place = report.at(form, `year ${mention.of}`, [mention.cell]);
      if (means === year) return place.pass(String(mention.year));
      return place.fail({
        message: 'fail',
        expected: String(year - OFFSET[mention.of]),
        found: String(mention.year),
        params: { year: String(year) },
      });
    });
    return [...outcomes, ...fileYear(forms.all, fileName, year, report)];
  },
};

/** Many files are named after the year in which they were handed in: another year there is only pointed out. */
function fileYear(forms: readonly Form[], fileName: string | undefined, year: number, report: Reporter): Outcome[] {
  const named = /(20\d{2})/u.exec(fileName ?? '')?.[1];
  const [first] = forms;
  if (!named || !first) return [];
  const place = report.at(null, 'fileName', [first.title?.cell ?? corner(first)]);
  return [
    Number(named) === year || Number(named) === year + 1
      ? place.pass()
      : place.fail({ message: 'fileName', severity: 'hint', expected: String(year), found: named }),
  ];
}

/** Of two equally frequent years the earlier named counts. */
export function mostFrequent(years: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

export const sameUnitName: Rule = {
  id: 'GEN-02',
  severity: 'hint',
  forms: ['1-2', '1-3'],
  basis: 'form',
  messages: ['fail'],
  check: ({ forms }, report) => {
    const [department, second] = forms.departments;
    const name = comparable(department?.department?.value ?? '');
    if (!department?.department || second || name === '') return [];
    const own = department.department;
    return forms.projects.flatMap((form) => {
      const field = form.implementer;
      if (!field?.value) return [];
      const place = report.at(form, 'implementer/department', [field.cell, own.cell]);
      const other = comparable(field.value).replace(/^\d+/u, '');
      const same = name.includes(other) || other.includes(name) || /^本(?:单位|部门|级)/u.test(other);
      return [same ? place.pass() : place.fail({ message: 'fail', expected: own.value ?? '', found: field.value })];
    });
  },
};
