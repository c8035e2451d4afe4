import { type Form, cornerOf } from '../../forms';
import type { Outcome } from '../engine/finding';
import { cellsOr, type ReporterOf, says } from '../engine/place';
import { rule } from '../engine/rule';
import { mostFrequent } from '../figures/most-frequent';
import type { FormBook } from '../sets/form-sets';
import { meant, yearOfForm } from '../sets/form-years';
import { single } from '../relations/pairing';
import { alikeUnits, unitKey } from '../sets/unit-name';

const sameYearSays = says({
  fail: ['year', 'expected', 'found'],
  years: ['found', 'sheets', 'year'],
  fileName: ['found', 'expected'],
});

/** Rules on single cells and on what is filled in at all: GEN-01 … 11. */

export const sameYear = rule({
  id: 'GEN-01',
  severity: 'error',
  forms: ['1-1', '1-2', '1-3'],
  basis: 'form',
  messages: sameYearSays,
  check: ({ forms, book, isFirst, fileName }, report) => [
    ...forms.all.flatMap((form) => withinForm(form, report)),
    ...(isFirst ? [...severalYears(forms.all, book, report), ...fileYear(forms.all, fileName, report)] : []),
  ],
});

/** Title and column heads of one form against each other. */
function withinForm(form: Form, report: ReporterOf<typeof sameYearSays>): Outcome[] {
  const year = yearOfForm(form);
  if (year === null) return [];
  return form.years.map((mention) => {
    const place = report.at(form, `year ${mention.of}`, [mention.cell]);
    const wrongBy = meant(mention) - year;
    if (wrongBy === 0) return place.pass(String(mention.year));
    return place.fail({
      message: 'fail',
      expected: String(mention.year - wrongBy),
      found: String(mention.year),
      params: { year: String(year) },
    });
  });
}

/** Another year's forms in the workbook are pointed out once: an archive, or a title that was not changed. */
function severalYears(forms: readonly Form[], book: FormBook, report: ReporterOf<typeof sameYearSays>): Outcome[] {
  const [newest, ...older] = book.years;
  const [first] = forms;
  if (newest === undefined || !first || older.length === 0) return [];
  const others = book.sets.flatMap((set) => set.forms.all).filter((form) => isOfAnother(form, newest));
  const cells = others.map((form) => form.years[0]?.cell ?? cornerOf(form));
  const place = report.at(null, 'years', cellsOr(cells, cornerOf(first)));
  return [
    place.fail({
      message: 'years',
      severity: 'hint',
      found: [newest, ...older].join(' / '),
      params: { year: String(newest), sheets: [...new Set(others.map(({ sheet }) => sheet))] },
    }),
  ];
}

function isOfAnother(form: Form, newest: number): boolean {
  const year = yearOfForm(form);
  return year !== null && year !== newest;
}

/** Many files are named after the year in which they were handed in: another year there is only pointed out. */
function fileYear(
  forms: readonly Form[],
  fileName: string | undefined,
  report: ReporterOf<typeof sameYearSays>,
): Outcome[] {
  const named = /(20\d{2})/u.exec(fileName ?? '')?.[1];
  const [first] = forms;
  const year = mostFrequent(forms.flatMap((form) => yearOfForm(form) ?? []));
  if (!named || !first || year === undefined) return [];
  const place = report.at(null, 'fileName', [first.title?.cell ?? cornerOf(first)]);
  return [
    Number(named) === year || Number(named) === year + 1
      ? place.pass()
      : place.fail({ message: 'fileName', severity: 'hint', expected: String(year), found: named }),
  ];
}

export const sameUnitName = rule({
  id: 'GEN-02',
  severity: 'hint',
  forms: ['1-2', '1-3'],
  basis: 'form',
  messages: { fail: ['found', 'expected'] },
  check: ({ forms }, report) => {
    const department = single(forms.departments);
    const own = department?.department;
    const name = unitKey(own?.value ?? '');
    if (!own || name === '') return [];
    return forms.projects.flatMap((form) => {
      const field = form.implementer;
      if (!field?.value) return [];
      const place = report.at(form, 'implementer/department', [field.cell, own.cell]);
      const same = alikeUnits(name, unitKey(field.value)) || /^本(?:单位|部门|级)/u.test(field.value.trim());
      return [same ? place.pass() : place.fail({ message: 'fail', expected: own.value ?? '', found: field.value })];
    });
  },
});
