import { a1 } from '../workbook';
import type { Field, Form, Measure, NearMiss, Recognition } from '../forms';
import type { Locale } from '../messages/locale';
import { formName } from '../messages/names';
import { formJson, type FormJson } from './json';
import { recognised } from './report';

/** One field as `heji forms` prints it: its path within the form, its cell, what stands there and what was read. */
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

function fieldJson(path: string, field: Field<unknown>): FieldJson {
  return {
    path,
    cell: a1(field.cell.row, field.cell.column),
    raw: field.raw,
    state: field.state,
    value: field.value === null ? null : printed(field.value),
    problem: field.problem ?? null,
  };
}

/** Every field below `value`, named by the paths that the form itself gives its rows. */
function collect(value: unknown, path: string, into: FieldJson[]): void {
  if (isField(value)) {
    into.push(fieldJson(path, value));
    return;
  }
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => collect(item, nameOf(item) ?? `${path} ${index + 1}`, into));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const own = nameOf(value) ?? path;
  for (const [key, child] of Object.entries(value)) {
    if (SKIPPED.has(key)) continue;
    collect(child, own === '' ? key : `${own}/${key}`, into);
  }
}

/** Told elsewhere, or no field. */
const SKIPPED = new Set(['kind', 'sheet', 'area', 'years', 'path', 'level1', 'level2', 'fundsTotal', 'place']);

function nameOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'path' in value && typeof value.path === 'string'
    ? value.path
    : undefined;
}

/** Every field of a form, in the form's own order. */
export function fieldsOf(form: Form): readonly FieldJson[] {
  const fields: FieldJson[] = [];
  collect(form, '', fields);
  return fields;
}

/** What `heji forms --json` prints besides the file: the forms with their fields, and where there are none what came nearest to one. */
export interface FormsJson {
  readonly forms: readonly (FormJson & { readonly fields: readonly FieldJson[] })[];
  readonly nearest: readonly NearMiss[];
}

export function formsJson(recognition: Recognition): FormsJson {
  return {
    forms: recognition.all.map((form) => ({ ...formJson(form), fields: fieldsOf(form) })),
    nearest: recognition.nearest,
  };
}

/** What `heji forms` prints: each form with its fields, or what was looked for and what came nearest. */
export function formsReport(recognition: Recognition, locale: Locale): string {
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
      return [heading.join('  '), ...rows, ''];
    })
    .join('\n');
}
