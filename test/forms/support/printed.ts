import { said } from './said';
import { readMeasureText, compact } from '../../../src/forms';

/**
 * How county forms of all provinces write 年度指标值 and 实际完成值, by kind. One line a way of writing: what is printed, and what is read.
 * What is not certain is words; words give no verdict.
 */

export const read = (printed: string): string => said(readMeasureText(compact(printed)));
