import { FileProblem } from '../../../src/files';
import { aimsOf, alternativesFor, applied, asValue, finished, type Fix, fixesOf } from '../../../src/fill';
import { checkWorkbook, type Finding, HUNAN, type RuleId } from '../../../src/rules';
import { address, sameCell, type Workbook } from '../../../src/workbook';
import type { Named } from './books';

/** One offered correction after another, and each 以此为准: what they do, counted here and not taken from the product's own proof. */

/** A blank total that becomes a figure lets see what is wrong with it (src/fill/README.md): that is news, not harm. */
const NEWS: ReadonlySet<string> = new Set<RuleId>([
  ...(['B11-02', 'B11-05', 'B11-06', 'B11-10', 'B11-11', 'B11-12', 'B11-17', 'B11-20'] as const),
  ...(['B12-04', 'B12-22', 'B12-35', 'B12-36'] as const),
]);
/** More corrections than any of these workbooks has cells to correct: who needs more goes round in a circle. */
const MOST = 60;

const GRAVITY = { error: 2, warning: 1, hint: 0 } as const;

const check = (workbook: Workbook) => checkWorkbook(workbook, { profile: HUNAN });
const grave = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity !== 'hint');

function isNews({ rule, cell, related }: Finding, { edits }: Pick<Fix, 'edits'>): boolean {
  const known = NEWS.has(rule) || rule.startsWith('X-');
  const filled = edits.filter(({ group }) => group === 'blank');
  return known && filled.some((edit) => [cell, ...related].some((one) => sameCell(one, edit.cell)));
}

interface Walk {
  /** What goes wrong on the way, in words. */
  readonly faults: readonly string[];
  /** Corrections that were taken, and findings that went. */
  readonly taken: number;
  readonly solved: number;
}

/** Null for a file that nobody can read: there are some among those beside the repository. */
function opened(read: () => Workbook): Workbook | null {
  try {
    return read();
  } catch (problem) {
    if (problem instanceof FileProblem) return null;
    throw problem;
  }
}

function walk(read: () => Workbook): Walk {
  let workbook = opened(read);
  if (!workbook) return { faults: [], taken: 0, solved: 0 };
  const faults: string[] = [];
  let now = check(workbook);
  const first = now.findings.length;
  for (let taken = 0; ; taken++) {
    const [fix] = fixesOf(workbook, now, HUNAN).filter(({ edits }) => edits.every(({ kind }) => kind === 'computed'));
    if (!fix) return { faults, taken, solved: first - now.findings.length };
    const place = fix.edits.map(({ cell }) => address(cell)).join(', ');
    if (taken === MOST)
      return { faults: [...faults, `no end: still ${place}`], taken, solved: first - now.findings.length };
    workbook = applied(workbook, fix.edits.map(asValue));
    const then = check(workbook);
    const before = new Set(now.findings.map(({ id }) => id));
    const gravity = (findings: readonly Finding[], id: string) =>
      Math.max(-1, ...findings.flatMap((one) => (one.id === id ? GRAVITY[one.severity] : [])));
    // Gone, or less grave: a doubt that holds of fewer scores is a hint.
    if (!aimsOf(fix).some((id) => gravity(then.findings, id) < gravity(now.findings, id)))
      faults.push(`${place} solves nothing of what it says`);
    const raised = grave(then.findings).filter((one) => !before.has(one.id) && !isNews(one, fix));
    faults.push(...raised.map(({ id }) => `${place} raises ${id}`));
    const news = grave(then.findings).filter((one) => !before.has(one.id)).length - raised.length;
    if (grave(then.findings).length > grave(now.findings).length + news) faults.push(`${place}: more than before`);
    now = then;
  }
}

/** A user who takes one correction after another, in each of the workbooks. */
export function walked(books: readonly Named[]): Walk {
  const walks = books.map(([name, read]) => ({ name, ...walk(read) }));
  const sum = (of: (one: Walk) => number) => walks.reduce((so, one) => so + of(one), 0);
  return {
    faults: walks.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)),
    taken: sum(({ taken }) => taken),
    solved: sum(({ solved }) => solved),
  };
}

/** Every 以此为准 that is offered: its finding is to be gone, and no error or warning to have come. */
export function taken(books: readonly Named[]): { readonly faults: readonly string[]; readonly offered: number } {
  const faults: string[] = [];
  let offered = 0;
  for (const [name, read] of books) {
    const workbook = opened(read);
    if (!workbook) continue;
    const before = check(workbook);
    const known = new Set(before.findings.map(({ id }) => id));
    for (const finding of before.findings) {
      for (const { cell, edits } of finished(alternativesFor(workbook, before, HUNAN, finding))) {
        if (!edits) continue;
        offered++;
        const after = check(applied(workbook, edits.map(asValue))).findings;
        const say = (what: string) => faults.push(`${name}: ${address(cell)} for ${finding.id}: ${what}`);
        if (after.some(({ id }) => id === finding.id)) say('not solved');
        for (const { id } of grave(after)) if (!known.has(id)) say(`raises ${id}`);
      }
    }
  }
  return { faults, offered };
}
