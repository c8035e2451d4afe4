import { columnName } from '../../workbook';

/** References by row and column number, relative to the cell they stand in, as references by letters. */

/** A text, a quoted name of a sheet, or a reference with the sign before it; of a whole row or column its letter and number apart. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(^|[^\w.\\])(?:(R(?:\d+|\[-?\d+\])?C(?:\d+|\[-?\d+\])?)|([RC])(\d+|\[-?\d+\]))(?![\w.(\\])/giu;

interface Step {
  readonly index: number;
  readonly isFixed: boolean;
}

function step(written: string | undefined, own: number): Step {
  if (written === undefined || written === '') return { index: own, isFixed: false };
  if (written.startsWith('[')) return { index: own + Number(written.slice(1, -1)), isFixed: false };
  return { index: Number(written) - 1, isFixed: true };
}

const rowName = ({ index, isFixed }: Step): string => `${isFixed ? '$' : ''}${String(index + 1)}`;
const letters = ({ index, isFixed }: Step): string => `${isFixed ? '$' : ''}${columnName(index)}`;

/** `=SUM(R[-2]C:R[-1]C)` in C5 as `=SUM(C3:C4)`; undefined where a reference leads out of the sheet. */
export function lettered(formula: string, row: number, column: number): string | undefined {
  let isInside = true;
  const made = formula.replace(
    PIECE,
    (piece: string, before?: string, cell?: string, letter?: string, number?: string): string => {
      if (before === undefined) return piece;
      if (letter !== undefined) {
        const isRow = letter.toUpperCase() === 'R';
        const whole = step(number, isRow ? row : column);
        isInside &&= whole.index >= 0;
        const name = isRow ? rowName(whole) : letters(whole);
        return `${before}${name}:${name}`;
      }
      const [, r, c] = /^R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?$/iu.exec(cell ?? '') ?? [];
      const [down, across] = [step(r, row), step(c, column)];
      isInside &&= down.index >= 0 && across.index >= 0;
      return `${before}${letters(across)}${rowName(down)}`;
    },
  );
  // `R1:R3` has become `1:1:3:3`.
  return isInside ? made.replace(/(\$?\w+):\1:(\$?\w+):\2(?!\w)/gu, '$1:$2') : undefined;
}
