import { REVIEW_WORDS } from '../../src/messages/page/review';
import { WORD_WORDS } from '../../src/messages/page/word';
import { enUS as pane } from '../../src/messages/pane.en-US';
import { verdictWords } from '../../src/messages/verdict';
import { DESK_TEXTS } from '../../src/review';
import type { BookVerdict } from '../../src/rules';

/** English sentences that count: one thing is told in the singular. */

const desk = DESK_TEXTS['en-US'];
const review = REVIEW_WORDS['en-US'];
const word = WORD_WORDS['en-US'];

const verdict: BookVerdict = {
  kind: 'notReady',
  errors: 2,
  openWarnings: 1,
  explained: 0,
  present: ['1-2'],
  missing: [],
  withoutIndicators: 1,
  unfilled: 1,
  unread: 1,
  uncalculated: 1,
  openSums: 1,
};

const sentences: readonly (readonly [string, (n: number) => string])[] = [
  ['letter: what follows', desk.follow],
  ['letter: not read', desk.notRead],
  ['letter: not decided', desk.notDecided],
  ['table of a review', desk.titles.summary],
  ['table of frequencies', desk.titles.frequencies],
  ['page: spread of a problem', (n) => review.spread(n, 4, n)],
  ['page: last round', (n) => review.recurs(n, n)],
  ['page: decisions read', (n) => review.decisionsRead(n, n, n)],
  ['page: tables of a report', (n) => word.loaded('a.docx', n)],
  ['page: contents of a report', word.embedded],
  ['page: cells saved', word.saved],
  ['page: tables saved', word.savedXlsx],
  [
    'pane: what a verdict counts',
    (n) => verdictWords('en-US', { ...verdict, errors: n + 1, unfilled: n, unread: n }).reason,
  ],
  ['pane: places not checked', pane.verdict.undecided],
];

const VERBS = new Set(['is', 'was', 'has', 'agrees', 'solves']);

/** Words in the plural directly behind a lone 1, and verbs in the plural behind that. */
function plurals(sentence: string): readonly string[] {
  return [...sentence.matchAll(/(?<![\d.,])1 ([a-z]+)(?: ([a-z]+))?/gu)].flatMap(([, noun = '', next = '']) => [
    ...(noun.endsWith('s') && !VERBS.has(noun) ? [noun] : []),
    ...(['are', 'were', 'have'].includes(next) ? [next] : []),
    ...(['more', 'other'].includes(noun) && (next.endsWith('s') || next === 'are') ? [next] : []),
  ]);
}

test.each(sentences)('%s: of one and of several', (_, say) => {
  expect(plurals(say(1))).toEqual([]);
  expect(say(3)).toContain('3');
});

test('the letter counts its points without a noun behind the number, so that one reads as well as many', () => {
  expect(desk.letterSummary(1)).toMatch(/: 1\.$/u);
});
