import './decoders';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookFile } from '../../../src/files/read';
import { verdictOf } from '../../../src/rules';
import { askApart } from '../../../src/taskpane/engine/apart';
import { askHere } from '../../../src/taskpane/engine/here';
import type { Ask } from '../../../src/taskpane/engine/orders';
import { plannerBy } from '../../../src/taskpane/fill/askedPlanner';
import { inPieces, type Work } from '../../../src/taskpane/inPieces';
import { ruleCheckerIn } from '../../../src/taskpane/ruleChecker';
import { DEFAULT_SETTINGS } from '../../../src/taskpane/settings/settings';
import type { Workbook } from '../../../src/workbook';
import { PUBLISHED, published } from '../../fixtures/published';
import { book } from '../../rules/support/book';
import { FAULTY, WRONG_BASIS } from '../../rules/support/faulty';
import { LAST_YEAR, report } from '../narrative/text-pane';
import { StandInWorker } from './wall';

/** Through the wall comes what the same work gives on this side of it. */

const SAMPLES = ['blank', 'clean', 'seed'];
const sample = (name: string) =>
  readWorkbookFile(readFileSync(join(__dirname, '../../../assets/sample', `${name}.xlsx`)));

const BOOKS: readonly (readonly [string, () => Workbook])[] = [
  ...SAMPLES.map((name) => [`sample ${name}`, () => sample(name)] as const),
  ...PUBLISHED.map((name) => [`published in ${name}`, () => published(name)] as const),
  ['many faults', () => book(FAULTY)],
  ['three places that disagree', () => book(WRONG_BASIS)],
  ['without any form', () => ({ sheets: [] })],
];

const done = async <T>(work: Work<T>): Promise<T> => {
  const result = await inPieces(work);
  if (result === null) throw new Error('nobody gave it up');
  return result;
};

/** All that the pane asks of a workbook. */
async function asked(ask: Ask, workbook: Workbook) {
  const checker = await ruleCheckerIn('zh-CN', undefined, ask);
  const planner = await plannerBy(ask);
  const result = await done(checker.check(workbook, DEFAULT_SETTINGS));
  const profile = checker.profileOf(result, DEFAULT_SETTINGS);
  const fixes = await done(planner.fixSteps(workbook, result, profile));
  const disagree = result.findings.filter(({ rule }) => ['X-02', 'X-03', 'X-04'].includes(rule)).slice(0, 3);
  const alternatives = [];
  for (const finding of disagree)
    alternatives.push(await done(planner.alternativesFor(workbook, result, profile, finding)));
  const proved = await done(planner.provedSteps(workbook, result, { profile, chosen: 'blanks' }));
  return {
    result,
    verdict: verdictOf(result),
    outcomes: await done(checker.outcomes(result)),
    fixes,
    alternatives,
    together: await done(planner.together(workbook, result, profile, fixes)),
    proved,
    plan: await done(planner.planSteps(workbook, result, { profile, chosen: proved.chosen })),
    lines: disagree[0] && (await done(checker.linesWithoutForm(result, disagree[0]))),
  };
}

test.each(BOOKS)('%s: findings, verdict, corrections and plans are the same', async (_, workbook) => {
  const apart = askApart(
    () => new StandInWorker(),
    () => Promise.reject(new Error('the worker was to do it')),
  );
  const [there, here] = [await asked(apart, workbook()), await asked(askHere, workbook())];
  expect(there).toEqual(here);
});

test('with a text and last year’s workbook, too', async () => {
  const given = { reads: true, remembered: false };
  const asks = async (ask: Ask) => {
    const checker = await ruleCheckerIn('zh-CN', undefined, ask);
    const part = await checker.loadText();
    const facts = await part.read({ text: report, tables: [], hasTrackedChanges: false });
    const previous = { name: '', workbook: book({ '1-1': LAST_YEAR }), forms: 1 };
    const withText = part.checkerWith({
      ...given,
      report: { text: report, tables: [], hasTrackedChanges: false, from: 'pasted', name: '', facts },
      previous,
    });
    const result = await done(withText.check(book({}), DEFAULT_SETTINGS));
    const known = await checker.loadKnown();
    return {
      facts,
      result,
      onSheet: await part.isOnSheet(result),
      recognised: await part.recognise(sample('seed')),
      known: ['B12-16', 'X-17', 'B99-99'].map(known),
    };
  };
  const there = await asks(askApart(() => new StandInWorker(), askHere));
  expect(there).toEqual(await asks(askHere));
  expect(there.result.facts?.text).toBe(report);
  expect(there.known).toEqual([true, true, false]);
});
