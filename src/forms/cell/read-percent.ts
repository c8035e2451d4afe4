import type { Cell, CellRef } from '../../workbook';
import type { Figure, Percent, PercentField } from './field';
import { leadingNumber, problemBehind, readCell, type Read } from './read-field';

/**
 * A bare number where a percentage belongs. Up to 2 it is a ratio (0.5454 is 54.54 %, 1 is 100 %), above it counts percent:
 * no rate on these forms is under 2 % or over 200 % without a sign in any form seen.
 */
function barePercent(figure: Figure): Percent {
  if (figure.number.abs().gt(2)) return { ...figure, signed: false };
  return {
    ...figure,
    number: figure.number.times(100),
    decimals: Math.max((figure.decimals ?? 0) - 2, 0),
    signed: true,
  };
}

function percentOfText(text: string): Read<Percent> {
  const spoken = text.startsWith('百分之');
  const plain = leadingNumber(spoken ? text.slice(3) : text);
  if (!plain) return { problem: /\d/u.test(text) ? 'strayCharacters' : 'notAPercent' };
  const { number, decimals, rest, stray } = plain;
  if (/^(?:%|百分比|个?百分点)$/u.test(rest) || (spoken && rest === '')) {
    return { value: { number, decimals, signed: true }, stray };
  }
  return rest === '' ? { value: barePercent({ number, decimals }), stray } : { problem: problemBehind(rest) };
}

/** Reads a rate in percent, however it is kept: 0.5454 shown as 54.54%, "54.54%", 0.5454, 54.54 (src/forms/README.md §8). */
export function readPercent(ref: CellRef, cell: Cell | undefined): PercentField {
  return readCell<Percent>(ref, cell, {
    figure: ({ percent, literal, ...figure }) => ({
      value: percent || literal === '%' ? { ...figure, signed: true } : barePercent(figure),
    }),
    text: percentOfText,
  });
}
