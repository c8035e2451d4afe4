import type { Sheet, Steps, Workbook } from '../../workbook';

/**
 * The workbook as it was read anew, with the very sheets of the reading before that are as they were: what was understood of those need not be
 * understood again.
 */
export function* withFormerSheets(now: Workbook, before: Workbook): Steps<Workbook> {
  const former = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets: Sheet[] = [];
  for (const sheet of now.sheets) {
    yield;
    const other = former.get(sheet.name);
    sheets.push(other && isAlike(sheet, other) ? other : sheet);
  }
  return { ...now, sheets };
}

/** Plain data, maps, sets and lists that hold the same in the same order. */
function isAlike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Symbol.iterator in a && Symbol.iterator in b) return isInStep(a as Iterable<unknown>, b as Iterable<unknown>);
  // By their keys alone: of hundreds of sheets every cell comes by here.
  const [own, other] = [a, b] as [Record<string, unknown>, Record<string, unknown>];
  const keys = Object.keys(own);
  return keys.length === Object.keys(other).length && keys.every((key) => isAlike(own[key], other[key]));
}

function isInStep(a: Iterable<unknown>, b: Iterable<unknown>): boolean {
  const rest = b[Symbol.iterator]();
  for (const one of a) {
    const other = rest.next();
    if (other.done || !isAlike(one, other.value)) return false;
  }
  return rest.next().done === true;
}
