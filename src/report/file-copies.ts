import { fieldsOf, type Forms } from '../forms';

/** “XX - 副本.xlsx”, “XX(1).xlsx”, “Copy of XX.xlsx” beside “XX.xlsx”: the same forms handed in twice are one unit's, once. */

/** A file with what its forms hold (see {@link printOf}). */
interface Printed {
  readonly folder: string;
  readonly name: string;
  readonly isDocument: boolean;
  readonly claims: { readonly print: string };
}

/** What the forms of a file hold, shortened to a few digits; '' without any. Equal where all cells of all forms are. */
export function printOf({ all }: Forms): string {
  const text = all.flatMap((form) => fieldsOf(form).map(({ field }) => field.raw)).join('\u0001');
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  return text === '' ? '' : [a, b, text.length].join('.');
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

/** The files that are copies of another in their folder by their names and hold the same forms, each with that one: the least marked. */
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

/** The further files of a unit but for those that hold what the first or one before them holds: nothing is checked twice. */
export function withoutCopies<F extends Printed>(main: F, others: readonly F[]): readonly F[] {
  const seen = new Set([main.claims.print]);
  return others.filter(({ claims: { print } }) => print === '' || (!seen.has(print) && seen.add(print)));
}
