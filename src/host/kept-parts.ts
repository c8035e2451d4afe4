/** How texts are kept in a workbook's settings; the same wherever the workbook is. */

/** Everything that Heji keeps in a workbook has a key that begins so. */
export const PREFIX = 'heji.';

/** The name under which the report's text is kept. */
export const REPORT_TEXT = 'reportText';

/** Longest value of one setting, in UTF-16 units: what Excel lets pass is not documented; this is well below what was ever refused. */
const PART_LENGTH = 30_000;

/**
 * How much is kept in one workbook at most, in UTF-16 units: some 0.9 MB of Chinese text. Excel 2021 refuses more than about 1 MB, others 2 MB.
 * The report's text and the explanations are what a person wrote; what is left is for taking writes back.
 */
export const ROOM = { all: 300_000, reportText: 180_000, explanations: 60_000, told: 20_000 } as const;

/** Names the parts that a text was cut into. */
export interface Head {
  readonly stamp: number;
  readonly parts: number;
}

export function isHead(value: unknown): value is Head {
  return (
    typeof value === 'object' &&
    value !== null &&
    'stamp' in value &&
    typeof value.stamp === 'number' &&
    'parts' in value &&
    typeof value.parts === 'number'
  );
}

/** The text kept under a name; null when there is none of that name, or not all of it. */
export function keptText(values: ReadonlyMap<string, unknown>, name: string): string | null {
  const head = values.get(PREFIX + name);
  if (!isHead(head) || head.parts > values.size) return null;
  const parts = Array.from({ length: head.parts }, (_part, index) => values.get(partKey(name, head.stamp, index)));
  return parts.every((part) => typeof part === 'string') ? parts.join('') : null;
}

function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += PART_LENGTH) parts.push(text.slice(from, from + PART_LENGTH));
  return parts;
}

function partKey(name: string, stamp: number, index: number): string {
  return `${PREFIX}${name}/${String(stamp)}/${String(index)}`;
}

/** The settings that keep a text: its parts, then the head that names them. */
export function keptEntries(name: string, stamp: number, text: string): readonly (readonly [string, string | Head])[] {
  const parts = partsOf(text);
  return [
    ...parts.map((part, index) => [partKey(name, stamp, index), part] as const),
    [PREFIX + name, { stamp, parts: parts.length }],
  ];
}

/** A report's text with the stretches that are its tables, as it is kept. */
export function keptReport(
  text: string,
  tables: readonly { readonly start: number; readonly end: number }[],
  hasTrackedChanges: boolean,
): string {
  return JSON.stringify({ text, tables: tables.map(({ start, end }) => [start, end]), tracked: hasTrackedChanges });
}
