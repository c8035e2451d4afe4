import type { Cell, CellRef } from '../../workbook';
import type { Field } from './field';
import type { Measure } from './measure';
import { storedDeadline } from './measure/deadline';
import { operatorNamed } from './measure/operator';
import { quantity } from './measure/quantity';
import { readMeasureText } from './measure/read-text';
import { unitOf } from './measure/unit';
import { holdsSeveralNumbers } from './numeral';
import { blankField, unreadableField, withoutApostrophe } from './read-field';
import { remembered } from '../remembered';
import { storedContent } from './stored';
import { compact, isBlank, isNotApplicable, textOf } from './text';

/** Operator and unit of an indicator whose form keeps them in columns of their own (指标性质, 度量单位). */
export interface SplitColumns {
  readonly operator?: string;
  readonly unit?: string;
}

/** Circled numbers become plain ones by normalisation: "①完成…" must not be read as 1. */
const CIRCLED = /[\u2460-\u249b\u2776-\u2793\u3220-\u3229\u3280-\u3289]/u;

/** "2022-12-31 00:00:00": the time of day behind a date, as some systems export it. */
const TIME_OF_DAY = /(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})\s+\d{1,2}:\d{2}(?::\d{2})?\s*$/u;

const measureOfText = remembered((stored: string): Measure => {
  const raw = withoutApostrophe(stored).replace(TIME_OF_DAY, '$1');
  const text = compact(raw);
  return CIRCLED.test(raw) || holdsSeveralNumbers(raw) ? { kind: 'words', text } : readMeasureText(text);
});

function measureOf(cell: Cell): Measure {
  const content = storedContent(cell);
  if (content.kind === 'text') return measureOfText(content.text);
  if (content.kind === 'date') {
    const date = typeof cell.value === 'number' ? storedDeadline(cell.value, cell.format) : undefined;
    return date ?? { kind: 'words', text: compact(textOf(cell)) };
  }
  const { percent, number, decimals, general, literal } = content.figure;
  // A format such as 0"次" prints the unit with the number.
  const unit = percent ? '%' : /^[\p{L}%/]{0,8}$/u.test(literal) ? literal : '';
  return { ...quantity(number, decimals, unit), ...(general ? { general } : {}) };
}

/**
 * Reads a target 年度指标值 or an actual 实际完成值. White space in it is immaterial. With split columns the operator and the unit come
 * from there, unless the cell prints its own.
 */
export function readMeasure(ref: CellRef, cell: Cell | undefined, split: SplitColumns = {}): Field<Measure> {
  if (!cell) return blankField(ref);
  if (cell.error) return unreadableField(ref, cell, 'errorValue');
  if (cell.uncalculated) return unreadableField(ref, cell, 'notCalculated');
  const raw = textOf(cell);
  if (typeof cell.value !== 'number') {
    if (isBlank(raw)) return blankField(ref);
    if (isNotApplicable(raw)) return { cell: ref, raw, state: 'notApplicable', value: null };
  }
  return { cell: ref, raw, state: 'read', value: completed(measureOf(cell), split) };
}

function completed(measure: Measure, split: SplitColumns): Measure {
  const operator = measure.operator ?? operatorNamed(compact(split.operator ?? ''));
  const withOperator: Measure = operator ? { ...measure, operator } : measure;
  if (withOperator.kind !== 'quantity' || withOperator.unit !== '') return withOperator;
  const unit = compact(split.unit ?? '');
  if (unit === '' || isNotApplicable(unit)) return withOperator;
  const { base, scale } = unitOf(unit) ?? { base: unit, scale: withOperator.scale };
  return { ...withOperator, unit, base, scale, unitBeside: true };
}
