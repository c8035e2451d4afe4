import type { Cell } from '../../../src/workbook';

/** What a test puts into a cell: a text, a number in the General format, or one of the cells below. */
export type Content = string | number | Cell;

/** A number with the decimals its format shows: `num('5.80')` is 5.8 in `0.00`. */
export function num(text: string): Cell {
  const decimals = text.split('.')[1]?.length ?? 0;
  return { value: Number(text), text, format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` };
}

/** A percentage stored as a ratio: `pct('98.31%')` is 0.9831 in `0.00%`. */
export function pct(text: string): Cell {
  const digits = text.replace('%', '');
  const decimals = digits.split('.')[1]?.length ?? 0;
  const format = decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
  return { value: Number((Number(digits) / 100).toFixed(decimals + 2)), text, format };
}

/** A stored number behind fewer decimals than it has: `hiding(38.604, '38.60')`. */
export function hiding(value: number, text: string): Cell {
  return { ...num(text), value };
}

/** A live formula with the value it shows. */
export function formula(code: string, shown: Content): Cell {
  return { ...cellOfContent(shown), formula: code };
}

/** A formula that came to an error. */
export function broken(error: '#DIV/0!' | '#REF!', code = '=A1/B1'): Cell {
  return { value: error, text: error, format: 'General', formula: code, error };
}

export function cellOfContent(content: Content): Cell {
  if (typeof content === 'string') return { value: content, text: content, format: '@' };
  if (typeof content === 'number') return { value: content, text: String(content), format: 'General' };
  return content;
}
