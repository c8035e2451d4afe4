import { quantitiesIn } from './quantity';

/** What stands in brackets ends with them. Brackets that state no figure only remark, and are passed over: codes, years, "（境）". */

const MOST = 400;

function states(plain: string, from: number, to: number, bare: boolean): boolean {
  return quantitiesIn(plain, from, to).some(
    ({ unit, decimals }) => (unit !== 'none' && unit !== 'other') || (bare && unit === 'none' && decimals > 0),
  );
}

/**
 * The text with every remark in brackets blanked out, innermost first; brackets that hold an amount, a percentage or a count stay. A
 * bracket that does not close in its line stays too. `bare`: numbers without a unit may be amounts. Places stay the same.
 */
export function withRemarksBlank(flat: string, bare = false): string {
  const remarks: { from: number; to: number }[] = [];
  let open: number[] = [];
  for (let at = 0; at < flat.length; at++) {
    const character = flat.charAt(at);
    if (character === '\n') open = [];
    else if (character === '(') open.push(at);
    else if (character === ')') {
      const from = open.pop();
      if (from !== undefined && at - from <= MOST && !states(flat, from + 1, at, bare))
        remarks.push({ from, to: at + 1 });
    }
  }
  remarks.sort((a, b) => a.from - b.from);
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to } of remarks) {
    if (from < at) continue;
    pieces.push(flat.slice(at, from), ' '.repeat(to - from));
    at = to;
  }
  pieces.push(flat.slice(at));
  return pieces.join('');
}
