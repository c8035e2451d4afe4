import { FileProblem } from '../../src/files';
import { checkWorkbook, type Severity } from '../../src/rules';
import type { Workbook } from '../../src/workbook';
import { BESIDE, type Named, OWN, WITH_A_FAULT } from '../fill/support/books';
import { FAULTS, planted } from '../generated/planted';
import { cardsOf, type Offer, type Seen } from './cards';
import { tellPresses } from './presses';
import { print } from './timing';

/**
 * What the list of findings asks of its user: how many cards the findings come to, what each of them offers, how many of those without a
 * correction say why there is none, and how many presses it takes from 一键校验 to a verdict without errors on workbooks with one fault.
 */

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];
const MOST_KINDS = 12;

function read([, open]: Named): Workbook | null {
  try {
    return open();
  } catch (problem) {
    if (problem instanceof FileProblem) return null;
    throw problem;
  }
}

/** Kinds with how often they are there, the most frequent first. */
function countedKinds(cards: readonly Seen[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { kind } of cards) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

const listed = (kinds: readonly (readonly [string, number])[]) =>
  kinds.map(([kind, n]) => `${kind} ×${String(n)}`).join(', ');

function tell(what: string, books: readonly Named[]): void {
  const checked = books.flatMap((one) => {
    const workbook = read(one);
    if (!workbook) return [];
    const check = checkWorkbook(workbook);
    return [{ findings: check.findings.length, cards: cardsOf(workbook, check) }];
  });
  const cards = checked.flatMap((one) => one.cards);
  print(`${String(checked.length)} workbooks, ${what}`, {
    findings: String(checked.reduce((sum, { findings }) => sum + findings, 0)),
    cards: String(cards.length),
  });
  for (const severity of SEVERITIES) {
    const own = cards.filter((card) => card.severity === severity);
    const count = (offer: Offer) => String(own.filter((card) => card.offer === offer).length);
    print(`  ${severity}`, {
      cards: String(own.length),
      correction: count('correction'),
      choices: count('choices'),
      'form to insert': count('form'),
      'says what to do': count('told'),
      silent: count('silent'),
      'says why there is no correction': String(own.filter(({ saysWhy }) => saysWhy).length),
    });
  }
  const isTold = ({ severity, offer }: Seen) => severity === 'error' && offer === 'told';
  const told = countedKinds(cards.filter(isTold)).slice(0, MOST_KINDS);
  if (told.length > 0) console.log(`    errors that only say what to do: ${listed(told)}`);
  for (const severity of SEVERITIES) {
    const silent = cards.filter((card) => card.severity === severity && card.offer === 'silent');
    // A warning can be explained and a hint set aside: that settles the card, but says nothing of what to do.
    const still = severity === 'error' ? '' : severity === 'warning' ? ', can be explained' : ', can be set aside';
    for (const [kind, n] of countedKinds(silent))
      console.log(
        `    silent ${severity}${still}: ${kind} ×${String(n)}: ${silent.find((card) => card.kind === kind)?.sentence ?? ''}`,
      );
  }
}

/** The sound workbook with one fault of each rule's, as `bench -- recall` plants them. */
const OF_EVERY_RULE: readonly Named[] = FAULTS.map((fault) => [
  `${fault.rule} ${fault.name}`,
  () => planted(fault, {}),
]);

/** Counted over the project's workbooks, and the examples beside it where there are any. */
export function run(): void {
  tell('own', OWN);
  tell('one fault each', WITH_A_FAULT);
  tell('one fault of every rule', OF_EVERY_RULE);
  if (BESIDE.length > 0) tell('beside the project', BESIDE);
  tellPresses('one fault each', WITH_A_FAULT);
  tellPresses('one fault of every rule', OF_EVERY_RULE);
}
