import type { Cell } from '../../src/workbook';
import { changeCells, text } from './canvas';
import { rewrite, type Rewrite } from './rewrite';

/** Cells written otherwise: signs, width, units, operators. */

const asText = (value: string): Cell => ({ value, text: value, format: '@' });
const isNumber = (cell: Cell): boolean => typeof cell.value === 'number';
const wide = (value: string): string => value.replace(/[!-~]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

const MEASURE = /^[≥≤=]?\s*[\d.,]+\s*\D{0,6}$/u;

/** A change of texts only; what it does not concern stays as it is. */
const texts =
  (change: (value: string) => string) =>
  (cell: Cell): Cell | undefined => {
    if (typeof cell.value !== 'string' || cell.error) return undefined;
    const other = change(cell.value);
    return other === cell.value ? undefined : { ...cell, value: other, text: other };
  };

const WRITINGS: Readonly<Record<string, (cell: Cell) => Cell | undefined>> = {
  'numbers as text': (cell) =>
    isNumber(cell) && !/[ymd]/iu.test(cell.format) && !cell.text.includes('#') ? asText(cell.text) : undefined,
  'numbers in full width': (cell) =>
    isNumber(cell) && !/[ymd]/iu.test(cell.format) ? asText(wide(cell.text)) : undefined,
  'texts in full width': texts((value) => (value.length < 30 ? wide(value) : value)),
  'blanks around': texts((value) => `　${value} `),
  'another dash': texts((value) => (/^[—-]+$/u.test(value.trim()) ? '－' : value)),
  'a stroke for a dash': texts((value) => (/^[—-]+$/u.test(value.trim()) ? '/' : value)),
  '≥ as ≧': texts((value) => value.replace('≥', '≧').replace('≤', '≦')),
  '≥ as >=': texts((value) => value.replace('≥', '>=').replace('≤', '<=')),
  '≥ as 不少于': texts((value) => (MEASURE.test(value) ? value.replace('≥', '不少于').replace('≤', '不超过') : value)),
  '≥ as 大于等于': texts((value) =>
    MEASURE.test(value) ? value.replace('≥', '大于等于').replace('≤', '小于等于') : value,
  ),
  '≥ and a blank': texts((value) => (MEASURE.test(value) ? value.replace(/([≥≤])/u, '$1 ') : value)),
  'a blank before the unit': texts((value) =>
    MEASURE.test(value) ? value.replace(/(\d)(?=[\p{Script=Han}%])/u, '$1 ') : value,
  ),
  'brackets in half width': texts((value) => value.replaceAll('（', '(').replaceAll('）', ')')),
  'colons in half width': texts((value) => value.replaceAll('：', ':')),
  'zero-width blanks': texts((value) => `\u200b${value}`),
};

export const writings: readonly Rewrite[] = Object.entries(WRITINGS).map(([name, change]) =>
  rewrite('written otherwise', name, (canvas) => changeCells(canvas, change), ['GEN-04', 'GEN-08', 'GEN-10', 'GEN-12']),
);

export { text };
