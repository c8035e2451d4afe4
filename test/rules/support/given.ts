import { broken, num, pct } from './cell';

/** What the tables of several families give. */

export const LINE = (line: string, content: null | string) => ({
  '1-1': Object.fromEntries(['previous', 'budget', 'final'].map((column) => [`${line}.${column}`, content])),
});

/** A form that prints no decimals: 112 of budget, 87 executed. */
export const WHOLE = {
  'total.initial': num('112'),
  'total.adjusted': num('112'),
  'total.executed': num('87'),
  'total.rate': pct('77.68%'),
  'appropriation.initial': num('112'),
  'appropriation.adjusted': num('112'),
  'appropriation.executed': num('87'),
  'appropriation.rate': pct('77.68%'),
  'carryOver.initial': num('0'),
  'carryOver.adjusted': num('0'),
  'carryOver.executed': num('0'),
  'carryOver.rate': '—',
  'other.initial': num('0'),
  'other.adjusted': num('0'),
  'other.executed': num('0'),
};

export const NOUGHT = { 'total.adjusted': num('0.00'), 'total.executed': num('0.00') };

export const LOST = broken('#REF!', '=#REF!');
