import * as v from 'valibot';
import { KEY_UNITS } from './key-figures';
import type { UnitRecord } from './record';

/** Records kept from one round to the next, or made by many machines: one unit a line, as `heji review --json-lines` prints them. */

const Severity = v.picklist(['error', 'warning', 'hint']);
const Kind = v.picklist(['1-1', '1-2', '1-3']);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.string();

const Finding = v.object({
  id: text,
  rule: text,
  message: text,
  severity: Severity,
  form: v.nullable(Kind),
  project: text,
  cell: text,
  sentence: text,
  figure: v.nullable(text),
  expected: v.nullable(text),
  arithmetic: v.nullable(text),
  basis: text,
  cause: v.nullable(text),
  figures: text,
  // Lines of an earlier version have none.
  explanation: v.optional(v.nullable(text), null),
});

const Figure = v.object({
  form: Kind,
  project: text,
  item: text,
  name: text,
  cell: text,
  printed: text,
  value: v.number(),
  unit: v.picklist(KEY_UNITS),
});

/** Further entries, of a later version, are let pass. */
const Stored = v.object({
  files: v.pipe(v.array(text), v.minLength(1)),
  unit: text,
  year: v.nullable(v.pipe(v.number(), v.integer())),
  verdict: v.picklist(['ready', 'incomplete', 'notReady', 'unchecked']),
  errors: count,
  warnings: count,
  hints: count,
  undecided: count,
  unread: count,
  score: text,
  grade: text,
  problem: text,
  missing: v.array(Kind),
  forms: v.array(v.object({ kind: Kind, subject: text })),
  findings: v.array(Finding),
  undecidedRules: v.array(text),
  indicators: v.array(v.object({ form: Kind, name: text, weight: text, score: text })),
  // Nor these.
  keyFigures: v.optional(v.array(Figure), []),
});

export type ReadRecords =
  | { readonly records: readonly UnitRecord[] }
  /** The first line that holds no unit, from 1. */
  | { readonly badLine: number };

/** One unit as a line of JSON, without its end. */
export function recordLine(record: UnitRecord): string {
  return JSON.stringify(record);
}

/** The units in such lines; blank lines are passed over. Never throws. */
export function recordsIn(lines: string): ReadRecords {
  const records: UnitRecord[] = [];
  for (const [index, line] of lines
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    if (line.trim() === '') continue;
    const parsed = v.safeParse(Stored, parse(line));
    if (!parsed.success) return { badLine: index + 1 };
    records.push(parsed.output);
  }
  return { records };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
