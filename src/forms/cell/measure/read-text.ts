import type { Measure, Quantity } from '../measure';
import { readDeadline } from './deadline';
import { spelledNumber } from '../numeral';
import { readFrequency } from './frequency';
import { takeOperator } from './operator';
import { embeddedQuantity, isDoubtful, plainQuantity, rangeOf, withDigitsAtEnd } from './quantity';
import { isCountedUnfinished, stateOf } from './state';

/**
 * measure := frequency | deadline | range | quantity | words
 *
 * Reads 年度指标值 and 实际完成值 as the forms print them: "≥3次", "98%以上", "最少一周一次", "2022年12月底前", "480元/人*月", "3-5个",
 * "显著", "建设中". What is not clearly one of them is words: nothing is guessed.
 */

// "15分钟内完成": the bound is all it says.
const DONE_WITHIN = /(\d\p{Script=Han}{1,5}内)(?:全部)?(?:完成|办结|提交|到位|响应|送达|支付|拨付)$/u;

/** 百分之98, 百分之九十五点五: as they are written in digits, 98%. */
function percentInDigits(text: string): string {
  return text.replace(
    /百分之(?:(\d[\d.]*)|([零〇一二两三四五六七八九十百点]{1,9}))/gu,
    (all, digits?: string, words?: string) => {
      const number = digits ?? (words === undefined ? undefined : spelledNumber(words));
      return number === undefined ? all : `${number}%`;
    },
  );
}

/** Longer texts are descriptions. */
const LONGEST = 60;

/**
 * Reads a measure from a text that is compacted (half-width, no white space). Never fails: what is no quantity, range, date or frequency
 * is words; words keep an operator only when a sign or a word for it leads them.
 */
export function readMeasureText(text: string): Measure {
  if (text.length > LONGEST) return { kind: 'words', text };
  const bare = percentInDigits(text.replace(/[。;,!、]+$/u, '')).replace(DONE_WITHIN, '$1');
  if (isCountedUnfinished(bare)) return { kind: 'words', text, state: 'unfinished' };
  const { operator, rest } = takeOperator(bare);
  const range = rangeOf(rest);
  const read =
    readFrequency(bare) ?? readDeadline(bare) ?? (range && operator ? { ...range, operator } : range) ?? rangeOf(bare);
  if (read) return read;
  const figure = isDoubtful(bare) ? undefined : (figureIn(bare) ?? figureIn(withDigitsAtEnd(bare)));
  if (figure) return figure;
  const state = stateOf(bare);
  if (state) return { kind: 'words', text, state };
  return /^[≥≤≧≦⩾⩽<>=═]/u.test(bare) && operator ? { kind: 'words', text, operator } : { kind: 'words', text };
}

/** One number with its unit, plain or within a short phrase. */
function figureIn(text: string): Quantity | undefined {
  const { operator, rest } = takeOperator(text);
  return plainQuantity(rest, operator) ?? embeddedQuantity(text);
}
