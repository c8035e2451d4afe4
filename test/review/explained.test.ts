import { WORDING } from '../../src/messages/words';
import { checkedUnit, REVIEW_TEXTS, reviewedFile } from '../../src/report';
import { unitRecord } from '../../src/review';
import { figuresOf, type Explanation } from '../../src/rules';
import { book } from '../rules/support/book';

/** What a unit wrote about a finding (填写说明) stands beside it as long as the figures are those it was written for. */

const file = reviewedFile('甲.xlsx', { folder: '', name: '甲.xlsx' }, book({ '1-2': { 'total.score': '88' } }));
const { row, result } = checkedUnit({ main: file, others: [] }, undefined, REVIEW_TEXTS['zh-CN']);
const [finding] = result.findings;
const about = (change: Partial<Explanation>): Explanation => ({
  finding: finding?.id ?? '',
  figures: finding ? figuresOf(finding) : '',
  words: '按上级通知填报',
  at: '2024-03-01T00:00:00Z',
  ...change,
});
const saidOf = (explanations: readonly Explanation[]) =>
  unitRecord(row, result, WORDING['zh-CN'], explanations).findings.map(({ explanation }) => explanation);

test.each<[string, readonly Explanation[], string | null]>([
  ['written for these figures', [about({})], '按上级通知填报'],
  ['written for other figures', [about({ figures: 'other' })], null],
  ['written about another finding', [about({ finding: 'X-99' })], null],
  ['nothing written', [], null],
])('%s', (_, explanations, wanted) => {
  const [first, ...others] = saidOf(explanations);
  expect(first).toBe(wanted);
  expect(others.every((one) => one === null)).toBe(true);
});
