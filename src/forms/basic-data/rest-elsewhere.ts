import type { CellRef, Workbook } from '../../workbook';
import type { BasicDataForm, Form, Forms } from '../form';
import { Grid } from '../sheet/grid';
import { BASIC_LINE } from '../vocabulary/labels';

/** What a sheet holds of a 1-1 that stands on another one. */
export interface RestElsewhere {
  readonly form: BasicDataForm;
  /** Where the sheet begins. */
  readonly cell: CellRef;
}

/** Lines that are known by their labels alone, wherever they stand. */
const LINES = [
  'threePublic',
  'projectExpenditure',
  'taskFunds',
  'maintenanceFunds',
  'earmarked',
  'officeExpenses',
  'procurement',
  'budgetAdjustment',
  'thrift',
] as const;

/** Fewer lines than these say nothing: a list of purchases names some of them, too. */
const LEAST = 3;

/**
 * Sheets that look like the rest of a 1-1 before them (printed on two sheets, with or without its title and heads): they hold lines that it does
 * not have, some with figures, and none that it has. A 1-1 with its staff, of another unit or year, is one of its own.
 */
export function restsElsewhere(
  { all, basicData }: Pick<Forms, 'all' | 'basicData'>,
  { sheets }: Workbook,
): RestElsewhere[] {
  let form = basicData.find(hasStaff);
  return sheets.flatMap((sheet) => {
    const own = all.filter((one) => one.sheet === sheet.name);
    form = own.filter((one) => one.kind === '1-1').find(hasStaff) ?? form;
    const lacking: readonly string[] = form ? LINES.filter((key) => !form?.[key]) : [];
    if (!form || lacking.length < LEAST || !own.every((one) => form && goesWith(one, form))) return [];
    const whole = form;
    const grid = new Grid(sheet);
    const lines = lineKeysOn(grid);
    const [first] = grid.entries(grid.rowNumbers[0] ?? 0);
    const isRest =
      new Set(lines.map(({ key }) => key)).size >= LEAST && lines.every(({ key }) => lacking.includes(key));
    return first && isRest && lines.some(({ isFilled }) => isFilled) ? [{ form: whole, cell: grid.ref(first) }] : [];
  });
}

/** A line of 1-1 that is known by its label. `isFilled`: with a figure beside it. */
interface KnownLine {
  readonly key: (typeof LINES)[number];
  readonly row: number;
  readonly isFilled: boolean;
}

/** The lines of 1-1 that a sheet holds, known by their labels, from top to bottom. */
export function lineKeysOn(grid: Grid): readonly KnownLine[] {
  return grid.rowNumbers.flatMap((row) => {
    const [label, ...values] = grid.entries(row);
    const key = label && LINES.find((one) => label.bare.length < 24 && BASIC_LINE[one].test(label.bare));
    return key ? [{ key, row, isFilled: values.some(({ text }) => /^\d/u.test(text)) }] : [];
  });
}

const hasStaff = ({ authorisedPosts, staffInPost }: BasicDataForm): boolean => Boolean(authorisedPosts ?? staffInPost);

/** May it be the rest of the form: the same year and unit, or none printed, without staff of its own? */
function goesWith(own: Form, { year, subject }: BasicDataForm): boolean {
  const isYears = own.year === null || year === null || own.year === year;
  return own.kind === '1-1' && !hasStaff(own) && isYears && ['', subject].includes(own.subject);
}
