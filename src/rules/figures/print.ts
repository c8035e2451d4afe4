import Big from 'big.js';
import type { Field, Figure, Percent } from '../../forms';
import { decimalsOf } from './sign';

/** Numbers as findings print them: the figures of the sheet as the sheet shows them, computed ones with the decimals they need. */

/** Most decimals a computed figure is shown with before it is cut with an ellipsis. */
const MOST_SHOWN = 4;

/** A figure with as many decimals as it was printed with. */
export function figure(value: Figure): string {
  const decimals = Math.max(value.decimals ?? 0, 0);
  return decimals > MOST_SHOWN ? cut(value.number) : value.number.toFixed(decimals || undefined);
}

/** A line's name as a sentence quotes it: without the colon behind it and the 其中 before it. */
export function lineName(label: Field<string>): string {
  const name = (label.value ?? '').trim();
  return name.replace(/^其中[:：]\s*(?=\S)/u, '').replace(/[:：]\s*$/u, '');
}

/** A name that leaves room for the figures behind it. */
export function shortName({ value }: Field<string>): string {
  const letters = [...(value ?? '').replace(/\s+/gu, '')];
  return letters.length > 16 ? `${letters.slice(0, 15).join('')}…` : letters.join('');
}

/** What the sheet shows, without the white space around it; a dash for a blank. */
export function shown(field: Field<unknown>): string {
  return field.raw.replace(/[\s\u3000]+/gu, ' ').trim() || '—';
}

/** The number of a field as the sheet shows it, without its unit. */
export function number(field: Field<Figure>): string {
  return field.value ? figure(field.value) : shown(field);
}

/** 54.5454… : cut, not rounded, with an ellipsis when digits are left out. */
export function cut(value: Big, decimals = MOST_SHOWN): string {
  if (decimalsOf(value) <= decimals) return value.toFixed();
  return `${value.round(decimals, Big.roundDown).toFixed(decimals)}…`;
}

export function percent(value: Percent): string {
  return `${figure(value)}%`;
}

/** A quotient as a percentage of at most two decimals: 14/15 is 93.33%. */
export function share(quotient: Big): string {
  return `${quotient.times(100).round(2, Big.roundHalfUp).toFixed()}%`;
}

export function rounded(value: Big, decimals: number): string {
  return value.round(decimals, Big.roundHalfUp).toFixed(decimals);
}

/** "4.80 + 0.00 + 1.30" */
export function sum(fields: readonly Field<Figure>[]): string {
  return fields.map(number).join(' + ');
}

/** A figure with the decimals it needs, two at the least. */
export function money(value: Big): string {
  return cut(value, 6).replace(
    /^(-?\d+)(?:\.(\d))?$/u,
    (_, whole: string, tenth?: string) => `${whole}.${tenth ?? '0'}0`,
  );
}

/** A computed figure with as many decimals as it needs, and no fewer than the figures it stands beside are printed with. */
export function shownBeside(value: Big, beside: readonly Field<Figure>[]): string {
  const shownDecimals = beside.map((field) => Math.min(Math.max(field.value?.decimals ?? 0, 0), MOST_SHOWN));
  const least = Math.max(0, ...shownDecimals);
  return decimalsOf(value) > Math.max(least, 6) ? cut(value, 6) : value.toFixed(Math.max(least, decimalsOf(value)));
}

/** A percentage of two decimals: 108.70%. */
export function rate(quotient: Big): string {
  return `${rounded(quotient.times(100), 2)}%`;
}

/** An arithmetic with minus signs for hyphens, a negative figure behind an operator in brackets: "4.60 + (−1.20)". */
export function signed(arithmetic: string): string {
  return arithmetic.replace(/([+−×÷]) -(\d[\d.]*…?%?)/gu, '$1 (−$2)').replace(/(^|[\s(（])-(?=\d)/gu, '$1−');
}

/** What was worked out, and what counts where a limit cuts it: "14.85"; "12 → 10" for points beyond the weight. */
export function limited(uncapped: Big, counts: Big): string {
  const [worked, counted] = [cut(uncapped), cut(counts)];
  return worked === counted ? counted : `${worked} → ${counted}`;
}
