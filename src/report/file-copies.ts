import type { Workbook } from '../workbook';

/** “XX - 副本.xlsx”, “XX(1).xlsx”, “Copy of XX.xlsx” beside “XX.xlsx”: the same handed in twice is one unit's, once. */

/** A file with what it holds (see {@link printOf}). */
interface Printed {
  readonly folder: string;
  readonly name: string;
  readonly isDocument: boolean;
  readonly claims: { readonly print: string };
}

/**
 * What a file holds, shortened to a few digits: equal only where all cells of all sheets are, what was not read of them too, and a report's
 * text. How a cell is shown does not count.
 */
export function printOf({ sheets }: Workbook, text = ''): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  const take = (piece: unknown) => {
    for (const letter of `${String(piece)}\u0001`) {
      const code = letter.codePointAt(0) ?? 0;
      a = Math.imul(a ^ code, 2_654_435_761);
      b = Math.imul(b ^ code, 1_597_334_677);
    }
  };
  take(text);
  for (const { name, visibility, cells } of sheets) {
    take(name);
    take(visibility);
    for (const [row, line] of cells)
      for (const [column, { value, formula }] of line) [row, column, value, formula].forEach(take);
  }
  return [a, b].join('.');
}

const WORDS = '副本|复制|复件|拷贝|备份|copy';
/** What Windows, WPS, browsers, mail and chat programs add to the name of a copy. */
const MARKS = new RegExp(
  String.raw`^(?:copy of|(?:${WORDS})(?:\s*\(\d+\))?\s*[-_]?)\s*|\s*[-–—_]?\s*(?:\(\d+\)|\(?(?:${WORDS})\)?\s*\d*)$`,
  'iu',
);

/** A file's name without its ending and without what makes a copy of it. */
function stemOf(name: string): string {
  let stem = name.normalize('NFKC').replace(/\.[^.]+$/u, '');
  for (let before = ''; before !== stem;) [before, stem] = [stem, stem.replace(MARKS, '').trim()];
  return stem;
}

/** The files that are copies of another in their folder by their names and hold the same, each with that one: the least marked. */
export function copiesAmong<F extends Printed>(files: readonly F[]): ReadonlyMap<F, F> {
  const groups = new Map<string, F[]>();
  for (const file of files) {
    const { folder, name, isDocument, claims } = file;
    if (claims.print === '') continue;
    const key = [folder, stemOf(name), isDocument, claims.print].join('\u0001');
    const group = groups.get(key);
    if (group) group.push(file);
    else groups.set(key, [file]);
  }
  return new Map(
    [...groups.values()].flatMap((group) => {
      const own = group.reduce((a, b) => (b.name.length < a.name.length ? b : a));
      return group.filter((file) => file !== own).map((file) => [file, own] as const);
    }),
  );
}
