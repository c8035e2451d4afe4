import { formulaTokens, recalculated } from '../../formula';
import type { Cell, CellRef, Sheet, Workbook } from '../../workbook';
import { LISTED_LINES } from '../basic-data/line-keys';
import type { Form } from '../form';
import { recognise } from '../recognise';
import { fieldsOf, type NamedField } from '../walk';
import { Replacer } from './replacer';

/** What a text became; both alike where nothing of it had to go. */
export interface Replaced {
  readonly before: string;
  readonly after: string;
}

/** A copy of a workbook without its names and figures: what is read of it, and what each of its texts became. */
export interface AnonymousCopy {
  readonly workbook: Workbook;
  readonly texts: readonly Replaced[];
}

const POINTS = /^(?:weight|score|levelWeight|fundsWeight)$/u;
const SHARES = /Rate$/u;
const COUNTS = /^(?:authorisedPosts|staffInPost|approvedArea|actualArea)$/u;
const MEASURES = /^(?:target|actual)$/u;
const AMOUNTS =
  /^(?:previousFinal|budget|final|initialBudget|adjustedBudget|executed|amount|budgetInvestment|actualInvestment)$/u;
const NAMES = /^(?:project|department|authority|implementer|preparedBy|phone|signature)$/u;
/** A column of points or shares by its head, where no form was recognised that says so. */
const POINTS_HEAD = /分值|得分|权重|评分|满分|扣分|率|%|％|比例|占比/u;
const DATE_FORMAT = /[ymd]{2,}|[年月日]/iu;
const DAYS_A_YEAR = 365;
const [FIRST_YEAR, LAST_YEAR] = [1990, 2099];
/** Of a formula: constants that everybody writes. */
const PLAIN_NUMBER = /^(?:\d{1,2}|100|1000|10000)$/u;

const keyOf = ({ sheet, row, column }: CellRef): string => `${sheet}!${row},${column}`;

/** What recognition says of the cells: names to hide entirely, and figures to leave. */
class Known {
  readonly names = new Set<string>();
  private readonly left = new Set<string>();
  private readonly amounts = new Set<string>();
  private readonly counts = new Set<string>();
  private readonly measures = new Set<string>();

  constructor(forms: readonly Form[]) {
    for (const form of forms) {
      this.names.add(form.subject);
      for (const named of fieldsOf(form)) this.add(named);
      if (form.kind === '1-1')
        for (const line of LISTED_LINES.flatMap((key) => form[key])) this.names.add(line.label.value ?? '');
    }
    for (const name of this.names) if (/^(?:本单位|本部门|本级)?$/u.test(name)) this.names.delete(name);
  }

  private add({ name, field }: NamedField): void {
    if (POINTS.test(name) || SHARES.test(name)) this.left.add(keyOf(field.cell));
    if (AMOUNTS.test(name)) this.amounts.add(keyOf(field.cell));
    if (COUNTS.test(name)) this.counts.add(keyOf(field.cell));
    if (MEASURES.test(name)) this.measures.add(keyOf(field.cell));
    if (NAMES.test(name) && typeof field.value === 'string') this.names.add(field.value);
  }

  isLeft(cell: CellRef): boolean {
    return this.left.has(keyOf(cell));
  }

  isAmount(cell: CellRef): boolean {
    return this.amounts.has(keyOf(cell));
  }

  isCount(cell: CellRef): boolean {
    return this.counts.has(keyOf(cell));
  }

  isMeasure(cell: CellRef): boolean {
    return this.measures.has(keyOf(cell));
  }
}

/**
 * A copy of a workbook with other names and figures (see {@link Replacer}) and of the same shape: sheets, places, merges, number formats,
 * formulas, hidden rows and columns, labels, operators and units. What is read of a workbook is all that comes into it: nothing of
 * comments, properties, pictures or settings can. A formula is left out, with its value in its place, where it asks for what is not
 * copied (names, other files) or holds a figure.
 */
export function anonymousCopy(workbook: Workbook, random: () => number): AnonymousCopy {
  const replacer = new Replacer(random);
  const known = new Known(recognise(workbook).all);
  replacer.hide(known.names);
  const names = sheetNames(workbook, replacer);
  const texts: Replaced[] = [...names].map(([before, after]) => ({ before, after }));
  const sheets = workbook.sheets.map((sheet): Sheet => {
    const copied = (cell: Cell, row: number, column: number) =>
      copyOf(cell, { sheet, row, column, replacer, known, names, texts });
    const cells = new Map(
      [...sheet.cells].map(
        ([row, line]) =>
          [row, new Map([...line].map(([column, cell]) => [column, copied(cell, row, column)] as const))] as const,
      ),
    );
    const { emptyFormats: _, ...shape } = sheet;
    return { ...shape, name: names.get(sheet.name) ?? sheet.name, cells };
  });
  // Not what was told of it: that names what stands there.
  const copy: Workbook =
    workbook.calculatedByHand === undefined ? { sheets } : { sheets, calculatedByHand: workbook.calculatedByHand };
  const constants = sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([row, line]) =>
      [...line].flatMap(([column, { formula }]) => (formula === undefined ? [{ sheet: name, row, column }] : [])),
    ),
  );
  return { workbook: recalculated(copy, constants, (value) => String(value)), texts };
}

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly replacer: Replacer;
  readonly known: Known;
  readonly names: ReadonlyMap<string, string>;
  readonly texts: Replaced[];
}

function copyOf(cell: Cell, place: Place): Cell {
  const { replacer, texts } = place;
  const { formula, format, error, ...rest } = cell;
  const kept = { ...rest, format: formatWithout(format, replacer), ...(error === undefined ? {} : { error }) };
  const own = formula === undefined ? undefined : formulaWithout(formula, place);
  const value = error === undefined ? valueOf(cell, place) : cell.value;
  if (typeof cell.value === 'string') texts.push({ before: cell.value, after: String(value) });
  return { ...kept, value, text: String(value), ...(own === undefined ? {} : { formula: own }) };
}

function valueOf(cell: Cell, place: Place): Cell['value'] {
  const { value, format } = cell;
  const { sheet, row, column, replacer, known } = place;
  if (typeof value === 'boolean') return value;
  const at = { sheet: sheet.name, row, column };
  const isAmount = known.isAmount(at);
  const isMeasure = known.isMeasure(at);
  const kind = isMeasure ? kindOfRow(place) : 'money';
  const isLeft = known.isLeft(at) || kind === 'share' || (!isAmount && isUnderPoints(place));
  const isCount = known.isCount(at) || kind === 'count';
  if (typeof value === 'string')
    return isLeft && /^[\s\d.,%％‰分]*$/u.test(value) ? value : replacer.text(value, isCount);
  if (isLeft || format.includes('%')) return value;
  if (DATE_FORMAT.test(format.replace(/"[^"]*"|\\./gu, ''))) return value + replacer.years * DAYS_A_YEAR;
  if (isCount && Number.isInteger(value)) return replacer.count(value);
  const isYear = Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR && format === 'General';
  if (isYear && !isAmount && !isMeasure) return value + replacer.years;
  // Whole amounts beside others with decimals: rounded to whole ones, their sum would be another.
  const least = isAmount && format === 'General' ? DECIMALS_OF_MONEY : 0;
  return replacer.figure(value, Math.max(decimalsIn(cell.text), decimalsIn(String(value)), least));
}

/** What the figures of a row are that print no unit: what another cell of it says, its unit's or its target's. */
function kindOfRow({ sheet, row }: Place): 'share' | 'money' | 'count' {
  const texts = [...(sheet.cells.get(row)?.values() ?? [])].flatMap(({ value }) =>
    typeof value === 'string' ? [value] : [],
  );
  if (texts.some((text) => SHARE.test(text))) return 'share';
  return texts.some((text) => MONEY.test(text)) ? 'money' : 'count';
}

/** A measure or a unit, and nothing else. */
const SHARE = /^[^\p{Script=Han}]*(?:[%％‰‱]|百分[比点])[^\p{Script=Han}]*$/u;
const MONEY = /^[^\p{Script=Han}]*[百千万亿]*元[^\p{Script=Han}]*$/u;

const DECIMALS_OF_MONEY = 2;

function decimalsIn(printed: string): number {
  return /\.(\d+)/u.exec(printed)?.[1]?.length ?? 0;
}

/** The nearest text above is the head of a column of points or shares. */
function isUnderPoints({ sheet, row, column }: Place): boolean {
  for (let above = row - 1; above >= 0; above--) {
    const value = sheet.cells.get(above)?.get(column)?.value;
    if (typeof value === 'string' && /\p{Script=Han}/u.test(value)) return POINTS_HEAD.test(value);
  }
  return false;
}

/** What a number format prints beside the number may be a name. */
function formatWithout(format: string, replacer: Replacer): string {
  return format.replace(/"([^"]*)"/gu, (_, text: string) => `"${replacer.text(text)}"`);
}

/** Undefined where it cannot be copied. */
function formulaWithout(formula: string, { names, replacer, texts }: Place): string | undefined {
  const parts: string[] = [];
  for (const { kind, text } of formulaTokens(formula.replace(/^=/u, ''))) {
    if (kind === 'other' || (kind === 'name' && !/^(?:TRUE|FALSE)$/iu.test(text))) return undefined;
    if (kind === 'number' && !PLAIN_NUMBER.test(text)) return undefined;
    if (kind === 'text') {
      const inside = text.slice(1, -1);
      texts.push({ before: inside, after: replacer.text(inside) });
      parts.push(`"${replacer.text(inside)}"`);
    } else if (kind === 'sheet') {
      const name = names.get(
        text
          .slice(0, -1)
          .replace(/^'(.*)'$/u, '$1')
          .replaceAll("''", "'"),
      );
      if (name === undefined) return undefined;
      parts.push(`'${name.replaceAll("'", "''")}'!`);
    } else parts.push(text);
  }
  return `=${parts.join('')}`;
}

const LONGEST_NAME = 31;

/** Each sheet's new name; no two alike. */
function sheetNames({ sheets }: Workbook, replacer: Replacer): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    sheets.map(({ name }) => {
      const made = replacer.text(name).slice(0, LONGEST_NAME);
      let free = made;
      for (let count = 2; taken.has(free.toLowerCase()); count++)
        free = `${made.slice(0, LONGEST_NAME - String(count).length - 1)}-${String(count)}`;
      taken.add(free.toLowerCase());
      return [name, free] as const;
    }),
  );
}
