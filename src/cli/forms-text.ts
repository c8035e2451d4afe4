import { a1, address, type CellRef } from '../workbook';
import type { Field, Form, Measure, NearMiss, Recognition, TableName } from '../forms';
import type { Locale } from '../messages/locale';
import { formName, listOf } from '../messages/names';
import { groundName, roleName, tableName } from '../messages/column-names';
import { formJson, type FormJson } from './json';
import { recognised } from './check-text';
import { COMMAND_LINE_TEXTS } from '../messages/command-line';

/** One field as `heji forms` prints it: its path within the form, its cell (with its sheet where that is not the form's), what was read. */
export interface FieldJson {
  readonly path: string;
  readonly cell: string;
  readonly raw: string;
  readonly state: 'blank' | 'notApplicable' | 'read' | 'unreadable';
  readonly value: string | null;
  readonly problem: string | null;
}

function isField(value: unknown): value is Field<unknown> {
  return typeof value === 'object' && value !== null && 'state' in value && 'raw' in value && 'cell' in value;
}

/** Numbers without exponents, units behind them; measures with their operator. */
function printed(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('kind' in value) return measure(value as Measure);
  if (!('number' in value)) return JSON.stringify(value);
  const unit = 'unit' in value ? String(value.unit) : 'signed' in value ? '%' : '';
  return `${String(value.number)}${unit}`;
}

function measure(value: Measure): string {
  const operator = value.operator ?? '';
  switch (value.kind) {
    case 'quantity':
      return `${operator}${value.number.toFixed()}${value.unit}`;
    case 'range':
      return `${operator}${value.low.number.toFixed()}–${value.high.number.toFixed()}${value.high.unit}`;
    case 'date':
      return `${operator}${[value.year, value.month, value.day].filter((part) => part !== undefined).join('-')}`;
    case 'frequency':
      return `${operator}${value.times.toFixed()}/${value.per}`;
    case 'words':
      return value.text;
  }
}

function fieldJson(path: string, field: Field<unknown>, sheet: string): FieldJson {
  return {
    path,
    cell: field.cell.sheet === sheet ? a1(field.cell.row, field.cell.column) : address(field.cell),
    raw: field.raw,
    state: field.state,
    value: field.value === null ? null : printed(field.value),
    problem: field.problem ?? null,
  };
}

/** Every field below `value`, named by the paths that the form itself gives its rows. */
function collect(value: unknown, path: string, sheet: string, into: FieldJson[]): void {
  if (isField(value)) {
    into.push(fieldJson(path, value, sheet));
    return;
  }
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => collect(item, nameOf(item) ?? `${path} ${index + 1}`, sheet, into));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const own = nameOf(value) ?? path;
  for (const [key, child] of Object.entries(value)) {
    if (SKIPPED.has(key)) continue;
    collect(child, own === '' ? key : `${own}/${key}`, sheet, into);
  }
}

/** Told elsewhere, or no field. */
const SKIPPED = new Set([
  'kind',
  'sheet',
  'area',
  'years',
  'path',
  'level1',
  'level2',
  'fundsTotal',
  'place',
  'goesOn',
]);

function nameOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'path' in value && typeof value.path === 'string'
    ? value.path
    : undefined;
}

/** Every field of a form, in the form's own order. */
function fieldsOf(form: Form): readonly FieldJson[] {
  const fields: FieldJson[] = [];
  collect(form, '', form.sheet, fields);
  return fields;
}

/** A column (or label) of a form's table: what it was read as and by what; `couldBe` where it was not understood, else empty. */
export interface ColumnJson {
  readonly table: string;
  readonly cell: string;
  readonly head: string;
  readonly role: string | null;
  readonly ground: string | null;
  readonly couldBe: readonly string[];
  /** What it was told to be, where that was not done. */
  readonly told?: string;
}

/** A row of the funds block that was told to be a part of another, or of the total (`within` is ''). */
export interface ToldRowJson {
  readonly cell: string;
  readonly row: string;
  readonly within: string;
}

function toldRowsJson(form: Form): readonly ToldRowJson[] {
  if (form.kind === '1-1') return [];
  return form.funds.flatMap(({ label, place: { told: within } }) =>
    within === undefined ? [] : [{ cell: a1(label.cell.row, label.cell.column), row: label.raw.trim(), within }],
  );
}

function columnsJson({ columns, unread }: Form): readonly ColumnJson[] {
  const at = ({ row, column }: CellRef): string => a1(row, column);
  return [
    ...columns.map(({ table, cell, head, role, ground }) => ({
      table,
      cell: at(cell),
      head,
      role,
      ground,
      couldBe: [],
    })),
    ...unread.map(({ table, cell, head, couldBe, told }) => ({
      ...(told ? { told } : {}),
      table,
      cell: at(cell),
      head,
      role: null,
      ground: null,
      couldBe,
    })),
  ];
}

/** Each column with what it was read as and why; those not understood last. */
function columnLines(form: Form, locale: Locale): readonly string[] {
  const { columns, unread } = form;
  const words = COMMAND_LINE_TEXTS[locale];
  const line = (table: TableName, { row, column }: CellRef, head: string, text: string): string =>
    `  ${a1(row, column).padEnd(5)} ${tableName(locale, table)}｜${head === '' ? '—' : head} → ${text}`;
  return [
    ...columns.map(({ table, cell, head, role, ground }) =>
      line(table, cell, head, `${roleName(locale, role)}（${groundName(locale, ground)}）`),
    ),
    ...unread.map(({ table, cell, head, couldBe, told }) => {
      const names = listOf(
        locale,
        couldBe.map((role) => roleName(locale, role)),
      );
      const what = names === '' ? words.formsUnread : words.formsUnreadMaybe(names);
      if (told === 'aside' && names === '') return line(table, cell, head, words.formsToldAside);
      const refused = told ? words.formsToldNot(roleName(locale, told)) : '';
      return line(table, cell, head, refused + what);
    }),
    ...toldRowsJson(form).map(({ cell, row, within }) =>
      within === ''
        ? words.formsRowOfTotal({ cell: cell.padEnd(5), row })
        : words.formsRowWithin({ cell: cell.padEnd(5), row, within }),
    ),
  ];
}

/** What `heji forms --json` prints besides the file: the forms with their columns and fields, and where there are none what came nearest to one. */
export interface FormsJson {
  readonly forms: readonly (FormJson & {
    readonly columns: readonly ColumnJson[];
    readonly toldRows: readonly ToldRowJson[];
    readonly fields: readonly FieldJson[];
  })[];
  readonly nearest: readonly NearMiss[];
}

export function formsJson(recognition: Recognition): FormsJson {
  return {
    forms: recognition.all.map((form) => ({
      ...formJson(form),
      columns: columnsJson(form),
      toldRows: toldRowsJson(form),
      fields: fieldsOf(form),
    })),
    nearest: recognition.nearest,
  };
}

/** What `heji forms` prints: each form with its columns and its fields, or what was looked for and what came nearest. */
export function formsText(recognition: Recognition, locale: Locale): string {
  if (recognition.all.length === 0) return recognised(recognition, locale).join('\n');
  return recognition.all
    .flatMap((form) => {
      const { sheet, range, title, year, subject } = formJson(form);
      const heading = [formName(locale, form.kind), `${sheet}!${range}`, title, year ?? '', subject].filter(
        (part) => part !== '',
      );
      const rows = fieldsOf(form).map(
        ({ path, cell, raw, state, value }) =>
          `  ${cell.padEnd(5)} ${path}: ${state === 'read' ? (value ?? '') : state}${value === raw.trim() || raw.trim() === '' ? '' : `   「${raw.replace(/\s+/gu, ' ').trim()}」`}`,
      );
      return [heading.join('  '), ...columnLines(form, locale), '', ...rows, ''];
    })
    .join('\n');
}
