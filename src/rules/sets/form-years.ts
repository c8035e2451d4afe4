import type { Form } from '../../forms';
import { mostFrequent } from '../figures/most-frequent';

/** Which year a form is about. */

/** What {@link bookOf} asks of a workbook's sheets. */
export interface SheetState {
  readonly isHidden: (sheet: string) => boolean;
}

/** A form with its place in the workbook and the year that it is about. */
export interface PlacedForm {
  readonly form: Form;
  readonly index: number;
  readonly hidden: boolean;
  readonly year: number | null;
}

const OFFSET = { title: 0, staff: 0, previousFinal: 1, budget: 0, final: 0, buildings: 0 } as const;

/** What a mention of a year says of the form's own year: "2022年决算" in the column of last year says 2023. */
export function meant({ year, of }: Form['years'][number]): number {
  return year + OFFSET[of];
}

/** The year a form is about, by most of what it prints; of a tie the first named, which is the title's. */
export function yearOfForm(form: Form): number | null {
  return mostFrequent(form.years.map(meant)) ?? form.year;
}

/** A sheet or file that is named after its year: 2022年存档. */
function yearInName(name: string): number | null {
  const found = /(?:^|\D)(20\d{2})(?!\d)/u.exec(name)?.[1];
  return found === undefined ? null : Number(found);
}

/** Every form with its year. One that prints none has that of its sheet's name, of its sheet, or of the form before (behind) it. */
export function withYears(forms: readonly Form[], { isHidden }: SheetState): readonly PlacedForm[] {
  const own = forms.map((form, index) => ({ form, index, hidden: isHidden(form.sheet), year: yearOfForm(form) }));
  const known = new Set(own.flatMap(({ year }) => year ?? []));
  if (known.size === 0) return own;
  if (known.size === 1) return own.map((placed) => ({ ...placed, year: [...known][0] ?? null }));
  const newest = Math.max(...known);
  const ofSheet = new Map<string, number>();
  for (const { form, year } of own) if (year !== null && !ofSheet.has(form.sheet)) ofSheet.set(form.sheet, year);
  const visible = new Set(own.flatMap(({ hidden, year }) => (hidden || year === null ? [] : [year])));
  let before: number | null = null;
  const first = own.find(({ year }) => year !== null)?.year ?? null;
  return own.map((placed) => {
    if (placed.year !== null) {
      before = placed.year;
      return placed;
    }
    const named = yearInName(placed.form.sheet);
    const near =
      (named !== null && known.has(named) ? named : null) ?? ofSheet.get(placed.form.sheet) ?? before ?? first;
    // What is shown does not belong to a year whose forms were all put away.
    const year = near !== null && !placed.hidden && !visible.has(near) ? newest : near;
    return { ...placed, year };
  });
}
