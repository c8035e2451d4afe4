import { FileProblem } from '../../src/files';
import { alternativesFor, applied, asValue, finished, type Fix, fixesOf } from '../../src/fill';
import { checkWorkbook, type Finding, HUNAN, type RuleId } from '../../src/rules';
import { address, sameCell, type Workbook } from '../../src/workbook';
import { BESIDE, generated, type Named, OWN, WITH_A_FAULT } from './support/books';

/**
 * A user who takes one offered correction after another, the pane checking again each time: each solves something, none raises anything, it comes
 * to an end, and the list never grows on the way. Counted here, not taken from the product's own proof.
 */

/** A blank total that becomes a figure lets see what is wrong with it (checks.md §E): that is news, not harm. */
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

/** What goes wrong on the way, in words; and how many corrections were taken. */
function walk(read: () => Workbook): { readonly faults: readonly string[]; readonly taken: number } {
  let workbook: Workbook;
  try {
    workbook = read();
  } catch (problem) {
    // Among those beside the repository are files that nobody can read.
    expect(problem).toBeInstanceOf(FileProblem);
    return { faults: [], taken: 0 };
  }
  const faults: string[] = [];
  let now = check(workbook);
  for (let taken = 0; ; taken++) {
    const [fix] = fixesOf(workbook, now, HUNAN).filter(({ edits }) => edits.every(({ kind }) => kind === 'computed'));
    if (!fix) return { faults, taken };
    const place = fix.edits.map(({ cell }) => address(cell)).join(', ');
    if (taken === MOST) return { faults: [...faults, `no end: still ${place}`], taken };
    workbook = applied(workbook, fix.edits.map(asValue));
    const then = check(workbook);
    const before = new Set(now.findings.map(({ id }) => id));
    const gravity = (findings: readonly Finding[], id: string) =>
      Math.max(-1, ...findings.flatMap((one) => (one.id === id ? GRAVITY[one.severity] : [])));
    // Gone, or less grave: a doubt that holds of fewer scores is a hint.
    if (!fix.solves.some((id) => gravity(then.findings, id) < gravity(now.findings, id)))
      faults.push(`${place} solves nothing of what it says`);
    const raised = grave(then.findings).filter((one) => !before.has(one.id) && !isNews(one, fix));
    faults.push(...raised.map(({ id }) => `${place} raises ${id}`));
    const news = grave(then.findings).filter((one) => !before.has(one.id)).length - raised.length;
    if (grave(then.findings).length > grave(now.findings).length + news) faults.push(`${place}: more than before`);
    now = then;
  }
}

function walked(books: readonly Named[]) {
  let taken = 0;
  const faults = books.flatMap(([name, read]) => {
    const one = walk(read);
    taken += one.taken;
    return one.faults.map((fault) => `${name}: ${fault}`);
  });
  return { faults, taken };
}

test.each<[string, () => readonly Named[]]>([
  ['published forms, samples, many faults', () => OWN],
  ['one fault each', () => WITH_A_FAULT],
  ['generated', () => generated(6, 18)],
])('%s', (_, books) => {
  const { faults, taken } = walked(books());
  expect(faults).toEqual([]);
  expect(taken).toBeGreaterThan(3);
});

// One after another, where they are at hand.
test.each(BESIDE.map((one) => [one[0], one] as const).concat([['the clean sample', OWN[0]!]]))('%s', (_, one) => {
  expect(walked([one]).faults).toEqual([]);
});

test('以此为准, wherever it is offered: the finding is gone, and no error or warning has come', () => {
  const faults: string[] = [];
  let offered = 0;
  for (const [name, read] of [...OWN, ...WITH_A_FAULT, ...generated(6, 18)]) {
    const workbook = read();
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
  expect(faults).toEqual([]);
  expect(offered).toBeGreaterThan(3);
});
