import { readEntry } from '../../emulator/host/model/entry';
import type { HostCell } from '../../emulator/host/model/sheet';

/** Trims what binary fractions add: 0.5454 × 100 is 54.54, not 54.540000000000006. */
const EXACT_DIGITS = 15;

/**
 * What an editor opens with, such that leaving it as it is would enter the same again: the formula; a percentage as it is typed;
 * a text that would be read as something else with its apostrophe.
 */
export function editText(cell: HostCell): string {
  if (cell.formula !== undefined) return cell.formula;
  const { value, format } = cell;
  if (typeof value === 'number') {
    return format.includes('%') ? `${String(Number((value * 100).toPrecision(EXACT_DIGITS)))}%` : String(value);
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return readEntry(value, format).value === value ? value : `'${value}`;
}
