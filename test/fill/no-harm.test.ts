import { FileProblem } from '../../src/files';
import { applied, asValue, type Chosen, type FillEdit, fixesOf, provedFill } from '../../src/fill';
import { type CheckResult, checkWorkbook, type Finding, HUNAN } from '../../src/rules';
import { address, type CellRef, sameCell, type Workbook } from '../../src/workbook';
import { BESIDE, generated, type Named, OWN, WITH_A_FAULT } from './support/books';

/**
 * Over every workbook there is: what 改正 and 一键填充 write, each edit alone and all together, makes no check worse. Counted here, not
 * taken from the proof that the product does itself.
 */

/** A blank total that becomes a figure lets see what is wrong with it (src/fill/README.md): that is news, not harm. */
const NEWS = /^(?:B11-(?:02|05|06|10|11|12|17|20)|B12-(?:04|22|35|36)|X-\d\d)$/u;
const GRAVITY = { error: 2, warning: 1, hint: 0 } as const;

const check = (workbook: Workbook) => checkWorkbook(workbook, { profile: HUNAN });
const names = ({ cell, related }: Finding, at: CellRef) => [cell, ...related].some((one) => sameCell(one, at));
const told = ({ rule, cell, severity }: Finding) => `${severity} ${rule} ${address(cell)}`;

interface Difference {
  /** Errors and warnings that were not there, or less grave. */
  readonly raises: readonly string[];
  readonly solves: number;
}

function difference(before: CheckResult, workbook: Workbook, edits: readonly FillEdit[]): Difference {
  const then = check(applied(workbook, edits.map(asValue))).findings;
  const gravity = new Map(before.findings.map(({ id, severity }) => [id, GRAVITY[severity]]));
  const left = new Map(then.map(({ id, severity }) => [id, GRAVITY[severity]]));
  const isNews = (finding: Finding) =>
    NEWS.test(finding.rule) && edits.some((edit) => edit.group === 'blank' && names(finding, edit.cell));
  const raised = then.filter(
    (finding) =>
      finding.severity !== 'hint' && (gravity.get(finding.id) ?? -1) < GRAVITY[finding.severity] && !isNews(finding),
  );
  return {
    raises: raised.map(told),
    solves: before.findings.filter(({ id, severity }) => (left.get(id) ?? -1) < GRAVITY[severity]).length,
  };
}

interface Sweep {
  readonly harm: string[];
  corrections: number;
  filled: number;
}

function sweep([name, read]: Named, so: Sweep): void {
  let workbook: Workbook;
  try {
    workbook = read();
  } catch (problem) {
    // Among those beside the repository are files that nobody can read.
    expect(problem).toBeInstanceOf(FileProblem);
    return;
  }
  const before = check(workbook);
  const say = (what: string, list: readonly string[]) => so.harm.push(...list.map((one) => `${name}: ${what}: ${one}`));

  // Finer points than the form's own are for the user to choose: they are no 改正.
  const fixes = fixesOf(workbook, before, HUNAN).filter(({ edits }) => edits.every(({ kind }) => kind === 'computed'));
  const taken = new Set<string>();
  const together: FillEdit[] = [];
  for (const { edits } of fixes) {
    so.corrections++;
    const { raises, solves } = difference(before, workbook, edits);
    const place = address(edits[0].cell);
    say(`改正 ${place} raises`, raises);
    if (solves === 0) say(`改正 ${place}`, ['solves nothing']);
    if (edits.some(({ cell }) => taken.has(address(cell)))) continue;
    for (const { cell } of edits) taken.add(address(cell));
    together.push(...edits);
  }
  if (together.length > 0) say('every 改正', difference(before, workbook, together).raises);

  const proved = (chosen: Chosen) => {
    const plan = provedFill(workbook, before, { profile: HUNAN, chosen });
    return plan.edits.filter(({ id }) => plan.chosen.has(id));
  };
  for (const mode of ['blanks', 'all'] as const) {
    const edits = proved(mode);
    if (edits.length === 0) continue;
    so.filled += edits.length;
    say(`填充 ${mode}`, difference(before, workbook, edits).raises);
    if (mode === 'blanks') continue;
    for (const edit of edits) {
      const own = proved(new Set([edit.id, ...edit.follows]));
      say(`填充 of ${address(edit.cell)} alone`, difference(before, workbook, own).raises);
    }
  }
}

function swept(books: readonly Named[]): Sweep {
  const so: Sweep = { harm: [], corrections: 0, filled: 0 };
  for (const one of books) sweep(one, so);
  return so;
}

test.each<[string, () => readonly Named[]]>([
  ['published forms, samples, many faults', () => OWN],
  ['one fault each', () => WITH_A_FAULT],
  ['generated', () => generated(25, 14)],
])('%s', (_, books) => {
  const { harm, corrections, filled } = swept(books());
  expect(harm).toEqual([]);
  expect(corrections).toBeGreaterThan(5);
  expect(filled).toBeGreaterThan(5);
});

// One after another, where they are at hand.
test.each(BESIDE.map((one) => [one[0], one] as const).concat([['the clean sample', OWN[0]!]]))('%s', (_, one) => {
  expect(swept([one]).harm).toEqual([]);
});
