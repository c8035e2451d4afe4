import Big from 'big.js';
import type { CellRef } from '../../workbook';
import type { Finding } from './finding';

/**
 * One root cause is reported once: findings that follow from another carry its id (src/rules/README.md §9). A table of which rule's findings
 * follow from which, and where they must stand to belong together.
 */
interface Consequence {
  readonly rule: string;
  readonly of: readonly string[];
  /** `same`: at the cause's own cell · `cell`: at one of the cause's cells · `form`: on the same form · `book`: anywhere. */
  readonly where: 'same' | 'cell' | 'form' | 'book';
}

/** What an amount in another unit than its neighbours, or with a wrong sign, brings with it. */
const OF_AMOUNTS = [
  ...[
    'B11-03',
    'B11-04',
    'B11-05',
    'B11-06',
    'B11-07',
    'B11-08',
    'B11-09',
    'B11-10',
    'B11-11',
    'B11-12',
    'B11-17',
    'B11-20',
  ],
  ...['B12-01', 'B12-03', 'B12-04', 'B12-05', 'B12-06', 'B12-07', 'B12-08', 'B12-35', 'B12-38', 'B13-04'],
  ...['X-02', 'X-03', 'X-07', 'X-10', 'X-19', 'X-20'],
];

const CONSEQUENCES: readonly Consequence[] = [
  // A cell that holds an error, or whose formula adds the wrong cells, is why the relation fails.
  ...['B11-03', 'B11-04', 'B11-07', 'B11-08', 'B11-09', 'B12-08', 'B12-09', 'B12-21'].map((rule) => ({
    rule,
    of: ['GEN-13'],
    where: 'cell' as const,
  })),
  // A minus sign that does not belong there, and another unit, make whatever rests on the amount wrong.
  ...OF_AMOUNTS.map((rule) => ({ rule, of: ['GEN-05', 'GEN-11'], where: 'cell' as const })),
  // A subtotal that its own lines do not give makes the total above it wrong.
  { rule: 'B11-03', of: ['B11-04'], where: 'cell' },
  { rule: 'B11-07', of: ['B11-08'], where: 'cell' },
  // What a wrong total exceeds, or how it changed, says nothing more.
  ...['B11-05', 'B11-06', 'B11-10', 'B11-17'].map((rule) => ({
    rule,
    of: ['B11-03', 'B11-04', 'B11-07', 'B11-08', 'B11-09'],
    where: 'same' as const,
  })),
  // A project's line that is not what its own form says makes the sums over the lines wrong, and what is said of its amount.
  ...['B11-07', 'B11-08'].map((rule) => ({ rule, of: ['X-02', 'X-03'], where: 'cell' as const })),
  { rule: 'B11-20', of: ['X-02', 'X-03'], where: 'same' },
  { rule: 'B12-01', of: ['B12-05', 'B12-06'], where: 'cell' },
  ...['B12-35', 'X-20'].map((rule) => ({ rule, of: ['B12-08', 'B13-02'], where: 'cell' as const })),
  { rule: 'B12-01', of: ['B12-08', 'B13-02'], where: 'form' },
  { rule: 'B12-02', of: ['B12-01', 'B12-08', 'B13-02'], where: 'form' },
  { rule: 'B12-07', of: ['B12-05', 'B12-06'], where: 'form' },
  { rule: 'B12-07', of: ['B12-04'], where: 'cell' },
  // A budget of 0 is exceeded by whatever was spent, in each of its parts.
  { rule: 'B12-04', of: ['B12-03'], where: 'form' },
  { rule: 'B12-35', of: ['B12-03'], where: 'cell' },
  { rule: 'X-07', of: ['B12-03', 'B12-05', 'B12-08', 'B13-02'], where: 'cell' },
  { rule: 'B12-06', of: ['X-03'], where: 'cell' },
  { rule: 'B12-09', of: ['B12-10'], where: 'form' },
  { rule: 'B12-15', of: ['B12-16', 'B12-30'], where: 'cell' },
  // A rate above 100 % is no target, and no actual, to be held against the other.
  ...['B12-13', 'B12-15', 'B12-16', 'B12-17', 'B12-18'].map((rule) => ({
    rule,
    of: ['B12-32'],
    where: 'cell' as const,
  })),
  { rule: 'B12-19', of: ['B12-16'], where: 'cell' },
  { rule: 'B12-16', of: ['B12-23'], where: 'cell' },
  { rule: 'B12-29', of: ['B12-13', 'B12-16'], where: 'cell' },
  { rule: 'B12-21', of: ['B12-02', 'B12-13'], where: 'cell' },
  // Causes first: what is missing or unequal is why the sums over it are.
  { rule: 'X-04', of: ['B13-05', 'X-04'], where: 'cell' },
  { rule: 'X-02', of: ['B13-05'], where: 'cell' },
  { rule: 'X-03', of: ['B13-05', 'X-03', 'B11-07', 'B12-08', 'B13-02'], where: 'cell' },
  { rule: 'X-03', of: ['X-04'], where: 'book' },
  // Between the report's text and the tables: a total that leaves out the projects, and what is left over by it.
  { rule: 'X-05', of: ['X-03'], where: 'form' },
  { rule: 'X-14', of: ['X-05'], where: 'book' },
  { rule: 'X-13', of: ['X-04'], where: 'cell' },
];

/** Rules whose findings may be the cause of others: no other needs to be found by its place. */
const CAUSING = new Set(CONSEQUENCES.flatMap(({ of }) => of));

/** A cell as a key. An address as a person reads it takes several times as long, with hundreds of forms longer than all else here. */
const keyOf = ({ sheet, row, column }: CellRef): string => `${row} ${column} ${sheet}`;

function cellsOf(finding: Finding): readonly string[] {
  return [finding.cell, ...finding.related].map(keyOf);
}

/** `1-3/项目督察` of `B12-16/1-3/项目督察/indicator …`: rule and path taken off. */
function formOf({ id, form, cell }: Finding): string {
  return `${form ?? ''} ${cell.sheet} ${form === '1-3' ? (id.split('/')[2] ?? '') : ''}`;
}

/** A cause is an error or warning, and stands before its consequences in weight. */
const WEIGHT = { error: 2, warning: 1, hint: 0 } as const;

/** X-03's findings about sums; its others are about single projects. */
const SUMS = new Set(['fail', 'odd']);

/** Of a breakdown and the total above it either may be wrong; the balance of both is wrong in either case. */
const BREAKDOWNS = new Set(['B12-05', 'B12-06']);
const BALANCES = new Set(['B12-07']);

/** Whether the total is right once this one score is put right: then it is no second thing to correct. */
function restores(score: Finding, total: Finding): boolean {
  const figures = [total.found, total.expected, score.expected, score.found];
  const [own, added, right, wrong] = figures.map((text) =>
    /^\d+(?:\.\d+)?$/u.test(text ?? '') ? new Big(text ?? 0) : null,
  );
  return !!own && !!added && !!right && !!wrong && own.minus(added).eq(right.minus(wrong));
}

/** Among findings of one rule those about single projects are the roots of those about their sums; hints cause nothing. */
function mayCause(finding: Finding, other: Finding): boolean {
  // How the text is written follows from no figure; where the tables contradict each other already, the text only adds to it.
  if (finding.place && finding.severity === 'hint') return false;
  if (other.place && !finding.place) return false;
  // A sum of lines is wrong by one of its lines, not by what the sums over the forms come to.
  if (finding.rule.startsWith('B11-') && other.rule === 'X-03') return other.message === 'project';
  // Where the lines below are what is wrong, nothing rests on it.
  if (BREAKDOWNS.has(other.rule) && !BALANCES.has(finding.rule)) return other.message === 'whole';
  if (finding.rule === 'B12-21' && other.rule !== 'GEN-13')
    return WEIGHT[other.severity] > 0 && restores(other, finding);
  // One project's own figures say nothing of what another lacks.
  if (finding.rule === 'X-03' && other.rule === 'X-04' && !SUMS.has(finding.message) && !finding.place) return false;
  if (finding.rule === other.rule) {
    if (finding.place) return !other.place;
    // One project under two names is lacking in either list: the line is the cause of the form.
    if (finding.rule === 'X-04') return finding.message === 'renamed' && other.message === 'formRenamed';
    return SUMS.has(finding.message) && !SUMS.has(other.message);
  }
  return WEIGHT[other.severity] > 0;
}

function grouped(findings: readonly Finding[], keysOf: (finding: Finding) => readonly string[]) {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const key of new Set(keysOf(finding))) {
      const group = groups.get(key);
      if (group) group.push(finding);
      else groups.set(key, [finding]);
    }
  }
  return (keys: readonly string[]) => keys.flatMap((key) => groups.get(key) ?? []);
}

/**
 * Findings by rule and place: a form with thousands of findings is not gone through for each of them. What several rules have at one place comes
 * in the order of the findings.
 */
function groupedByRule(findings: readonly Finding[], keysOf: (finding: Finding) => readonly string[]) {
  const position = new Map(findings.map((finding, index) => [finding, index]));
  const at = grouped(findings, (finding) => keysOf(finding).map((key) => `${finding.rule} ${key}`));
  const place = (finding: Finding) => position.get(finding) ?? 0;
  return (rules: readonly string[], keys: readonly string[]) =>
    keys.flatMap((key) => {
      const own = at(rules.map((rule) => `${rule} ${key}`));
      return rules.length > 1 ? [...own].sort((a, b) => place(a) - place(b)) : own;
    });
}

/** What each finding directly follows from; looked up by place, so that the time taken grows with the findings and not with their pairs. */
function directCauses(findings: readonly Finding[]): ReadonlyMap<Finding, readonly Finding[]> {
  const causing = findings.filter(({ rule }) => CAUSING.has(rule));
  const atCell = groupedByRule(causing, cellsOf);
  const atOwn = groupedByRule(causing, ({ cell }) => [keyOf(cell)]);
  const onForm = groupedByRule(causing, (finding) => [formOf(finding)]);
  const ofRule = grouped(causing, ({ rule, message }) => [rule, `${rule} ${message}`]);
  const near = (finding: Finding, { where, of }: Consequence) => {
    if (where === 'same') return atOwn(of, [keyOf(finding.cell)]);
    if (where === 'cell') return atCell(of, cellsOf(finding));
    if (where === 'form') return onForm(of, [formOf(finding)]);
    // Anywhere in the book: the finding about the whole stands for all of its rule.
    const whole = ofRule(of.map((rule) => `${rule} fail`));
    return whole.length > 0 ? whole : ofRule(of).slice(0, 1);
  };
  return new Map(
    findings.map((finding) => [
      finding,
      CONSEQUENCES.filter(({ rule }) => rule === finding.rule).flatMap((consequence) =>
        near(finding, consequence).filter(
          (other) => other !== finding && consequence.of.includes(other.rule) && mayCause(finding, other),
        ),
      ),
    ]),
  );
}

/** The finding at the root of it all; itself when nothing caused it. A root is preferred to another consequence. */
function rootOf(finding: Finding, causes: ReadonlyMap<Finding, readonly Finding[]>): Finding {
  const seen = new Set<Finding>();
  let root = finding;
  for (;;) {
    seen.add(root);
    const own: readonly Finding[] = causes.get(root) ?? [];
    const next = own.find((cause) => causes.get(cause)?.length === 0) ?? own.find((cause) => !seen.has(cause));
    if (!next) return root;
    root = next;
  }
}

/** Gives findings their `cause`, always a root, and formulas that make a total wrong the severity of what they cause. */
export function linkCauses(findings: readonly Finding[]): readonly Finding[] {
  const causes = directCauses(findings);
  const roots = new Map(findings.map((finding) => [finding, rootOf(finding, causes)]));
  const wrong = new Set(
    [...roots]
      .filter(([finding, root]) => finding !== root && !finding.rule.startsWith('GEN-'))
      .map(([, root]) => root),
  );
  return findings.map((finding) => {
    const root = roots.get(finding) ?? finding;
    const isRaised = finding.rule === 'GEN-13' && wrong.has(finding);
    if (root === finding && !isRaised) return finding;
    return {
      ...finding,
      ...(isRaised ? { severity: 'error' as const } : {}),
      ...(root === finding ? {} : { cause: root.id }),
    };
  });
}
