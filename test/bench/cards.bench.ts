import { FileProblem } from '../../src/files';
import { alternativesFor, applied, asValue, finished, type Fix, fixesOf, fixFor } from '../../src/fill';
import { checkWorkbook, type CheckResult, type Finding, PROFILES, type Severity } from '../../src/rules';
import { phrases, ruleTexts } from '../../src/messages/words/zh-CN';
import { wordingOf } from '../../src/messages/words/wording';
import { arrangeFindings, type Card } from '../../src/taskpane/results/arrange';
import type { Workbook } from '../../src/workbook';
import { BESIDE, type Named, OWN, WITH_A_FAULT } from '../fill/support/books';
import { FAULTS, planted } from '../generated/planted';
import { print } from './timing';

/**
 * What the list of findings asks of its user: how many cards the findings come to, how many of them offer something that can be done in the
 * pane, and how many presses it takes from 一键校验 to a verdict without errors on workbooks with one fault.
 */

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];
const MOST_CLICKS = 8;

const WORDS = wordingOf('zh-CN', ruleTexts, phrases);
/** The pane offers to insert the form (FindingItem). */
const isToInsert = ({ rule, message }: Finding) =>
  rule === 'X-04' && (message === 'noForm' || message === 'noProjects');

const profileOf = ({ profile }: CheckResult) => PROFILES.find(({ id }) => id === profile) ?? PROFILES[0]!;
const isOffered = ({ edits }: Fix) => edits.every(({ kind }) => kind === 'computed');

interface Seen {
  findings: number;
  cards: number;
  /** With a correction, or places of which one can be taken. */
  corrected: number;
  /** With a correction, a form to be inserted, an explanation to be given, or a hint to be set aside. */
  something: number;
  /** Errors that have none of these, but say what to look up, to write or to change. */
  told: number;
  /** The same and those that do not even say that: what they ask for lies outside the workbook, or cannot be computed. */
  readonly bare: Map<string, number>;
  readonly silent: Set<string>;
}

function seen(workbook: Workbook, so: Seen): void {
  const check = checkWorkbook(workbook);
  const profile = profileOf(check);
  const fixes = fixesOf(workbook, check, profile).filter(isOffered);
  const takes = (finding: Finding) =>
    finished(alternativesFor(workbook, check, profile, finding)).some(({ edits }) => edits !== null);
  const isFixed = ({ rows }: Card) =>
    rows.some(({ finding }) => fixFor(fixes, finding) !== undefined) || takes(rows[0].finding);
  so.findings += check.findings.length;
  for (const severity of SEVERITIES) {
    const cards = arrangeFindings(check.findings, check.forms, severity).flatMap((group) => group.cards);
    so.cards += cards.length;
    for (const card of cards) {
      const fixed = isFixed(card);
      if (fixed) so.corrected++;
      if (fixed || severity !== 'error' || isToInsert(card.rows[0].finding)) so.something++;
      else {
        const [{ finding }] = card.rows;
        const key = `${finding.rule} ${finding.message}`;
        so.bare.set(key, (so.bare.get(key) ?? 0) + 1);
        if (WORDS.message(finding).includes('请')) so.told++;
        else so.silent.add(key);
      }
    }
  }
}

/** Presses on corrections of errors until there is none; null when no error that is left has one. */
function clicks(start: Workbook): number | null {
  let workbook = start;
  for (let done = 0; done <= MOST_CLICKS; done++) {
    const check = checkWorkbook(workbook);
    const errors = check.findings.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return done;
    const profile = profileOf(check);
    const fixes = fixesOf(workbook, check, profile).filter(isOffered);
    const own = errors.flatMap((finding) => fixFor(fixes, finding)?.edits ?? []);
    const fix = errors.map((finding) => fixFor(fixes, finding)).find((one) => one !== undefined);
    const choice =
      own.length > 0
        ? undefined
        : errors
            .flatMap((finding) => finished(alternativesFor(workbook, check, profile, finding)))
            .find(({ edits }) => edits !== null);
    const edits = fix?.edits ?? choice?.edits;
    if (!edits) return null;
    workbook = applied(workbook, edits.map(asValue));
  }
  return null;
}

function read([, open]: Named): Workbook | null {
  try {
    return open();
  } catch (problem) {
    if (problem instanceof FileProblem) return null;
    throw problem;
  }
}

function tell(what: string, books: readonly Named[]): void {
  const so: Seen = { findings: 0, cards: 0, corrected: 0, something: 0, told: 0, bare: new Map(), silent: new Set() };
  let count = 0;
  for (const one of books) {
    const workbook = read(one);
    if (!workbook) continue;
    count++;
    seen(workbook, so);
  }
  print(`${String(count)} workbooks, ${what}`, {
    findings: String(so.findings),
    cards: String(so.cards),
    'with a correction': String(so.corrected),
    'with something to do': String(so.something),
    'others that say what to look up': String(so.told),
  });
  const bare = [...so.bare].sort((a, b) => b[1] - a[1]).slice(0, 12);
  if (bare.length > 0) console.log(`    errors without: ${bare.map(([key, n]) => `${key} ×${String(n)}`).join(', ')}`);
  if (so.silent.size > 0) console.log(`    that say nothing to do: ${[...so.silent].join(', ')}`);
}

/** The sound workbook with one fault of each rule's, as `bench -- recall` plants them. */
const OF_EVERY_RULE: readonly Named[] = FAULTS.map((fault) => [
  `${fault.rule} ${fault.name}`,
  () => planted(fault, {}),
]);

function tellPresses(what: string, books: readonly Named[]): void {
  const needed = books.map(([name, open]) => ({ name, clicks: clicks(open()) }));
  const by = (n: number) => String(needed.filter((one) => one.clicks === n).length);
  const more = needed.filter((one) => one.clicks !== null && one.clicks > 2);
  const left = needed.filter((one) => one.clicks === null);
  print(`presses from 一键校验 to no errors, ${what}`, {
    none: by(0),
    one: by(1),
    two: by(2),
    more: String(more.length),
    'a person’s to decide': String(left.length),
  });
  const named = (all: typeof needed) => all.map(({ name }) => name).join(', ');
  if (more.length > 0) console.log(`    more than two: ${named(more)}`);
  if (left.length > 0) console.log(`    a person’s to decide: ${named(left)}`);
}

/** Counted over the project's workbooks, and the examples beside it where there are any. */
export function run(): void {
  tell('own', OWN);
  tell('one fault each', WITH_A_FAULT);
  tell('one fault of every rule', OF_EVERY_RULE);
  if (BESIDE.length > 0) tell('beside the project', BESIDE);
  tellPresses('one fault each', WITH_A_FAULT);
  tellPresses('one fault of every rule', OF_EVERY_RULE);
}
