import { a1, parseAddress } from '../workbook';
import { parseFormula, type Formula } from './parse';

/** A range wider than any form is not followed cell by cell. */
const MOST_CELLS = 4096;

/** The key of a cell in {@link addedCells}: its sheet's name, `!`, its address. */
export function cellKey(sheet: string, row: number, column: number): string {
  return `${sheet}!${a1(row, column)}`;
}

/**
 * The cells a formula (with its `=`) adds up, each as often as it is added; undefined when it is not plainly a sum of cells: plus signs,
 * SUM, brackets, ROUND around it all. `sheet` is where it stands.
 */
export function addedCells(formula: string, sheet: string): Map<string, number> | undefined {
  const tree = parseFormula(formula.replace(/^=/u, ''));
  const cells = new Map<string, number>();
  return tree && collect(unrounded(tree), sheet, cells, false) ? cells : undefined;
}

function unrounded(tree: Formula): Formula {
  const first = tree.kind === 'call' && tree.name === 'ROUND' && tree.args.length === 2 ? tree.args[0] : undefined;
  return first ?? tree;
}

function collect(tree: Formula, sheet: string, cells: Map<string, number>, isInSum: boolean): boolean {
  switch (tree.kind) {
    case 'binary':
      return (
        tree.operator === '+' && collect(tree.left, sheet, cells, false) && collect(tree.right, sheet, cells, false)
      );
    case 'call':
      return tree.name === 'SUM' && tree.args.every((arg) => collect(arg, sheet, cells, true));
    case 'missing':
      return isInSum;
    case 'area': {
      const { top, left, bottom, right } = tree.area;
      const count = (bottom - top + 1) * (right - left + 1);
      if (count > MOST_CELLS) return false;
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) {
          const key = cellKey(tree.sheet ?? sheet, row, column);
          cells.set(key, (cells.get(key) ?? 0) + 1);
        }
      return true;
    }
    default:
      return false;
  }
}

/** The cell that a key of {@link addedCells} names. */
export function cellOfKey(key: string): { sheet: string; row: number; column: number } | undefined {
  const at = key.lastIndexOf('!');
  const parsed = parseAddress(key.slice(at + 1));
  return parsed && { sheet: key.slice(0, at), row: parsed.area.top, column: parsed.area.left };
}
