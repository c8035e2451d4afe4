import type { Measure } from '../../../src/forms';

/** A measure as a line of a table: `>= 98 %`, `<= date 2022-12-31`, `>= 1 a week`, `3 … 5 个`, `words`, `words unfinished`. */
export function said(measure: Measure | null): string {
  if (!measure) return 'nothing';
  const operator = measure.operator ? `${measure.operator} ` : '';
  switch (measure.kind) {
    case 'quantity':
      return [`${operator}${measure.number.toFixed()} ${measure.unit}`.trim(), measure.change ?? ''].join(' ').trim();
    case 'range':
      return `${operator}${measure.low.number.toFixed()} … ${measure.high.number.toFixed()} ${measure.high.unit}`.trim();
    case 'date': {
      const day = [measure.year, measure.month, measure.day].filter((part) => part !== undefined).join('-');
      return [
        `${operator}date ${measure.next ? 'next ' : ''}${day}`,
        measure.planned ? 'planned' : '',
        measure.begins ? 'begins' : '',
      ]
        .filter((part) => part !== '')
        .join(' ');
    }
    case 'frequency':
      return `${operator}${measure.times.toFixed()} a ${measure.per}`;
    case 'words':
      return [`${operator}words`, measure.state ?? ''].join(' ').trim();
  }
}
