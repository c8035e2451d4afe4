import { noticeText } from '../../src/messages/notices';
import { verdictWords } from '../../src/messages/verdict';
import { checkWorkbook, openNotices, verdictOf } from '../../src/rules';
import { address, type Workbook } from '../../src/workbook';
import { at, book, type Change } from './support/book';
import { num } from './support/cell';

/** What stops a check without being wrong is told in a sentence: a sum that was left alone. */

function told(workbook: Workbook) {
  const { notices } = checkWorkbook(workbook);
  expect(openNotices(notices)).toEqual(notices);
  return notices.map((notice) => `${address(notice.cell)} ${noticeText('zh-CN', notice)}`);
}

/** 财政拨款 with a second 其中 below it, then a row of which nothing says whether it is inside it too. */
const UNCLEAR: Change['care'] = {
  'total.initial': null,
  B7: '其中：财政拨款',
  'appropriation.initial': num('30.00'),
  B8: '其中：上级',
  'carryOver.initial': num('18.00'),
  B9: '旗县',
  'other.initial': num('10.00'),
};

test('a row whose place cannot be told stops the sum: said once, at the row', () => {
  const workbook = book({ care: UNCLEAR });
  expect(told(workbook)).toEqual([
    'care!B9 看不出“旗县”是资金总额的分项还是上面一行的“其中”，总额与分项没有核对（无法核对），空着的总额也不代填。请用缩进、“其中：”或编号写明，再校验。',
  ]);
  const verdict = verdictOf({ ...checkWorkbook(workbook), findings: [] });
  expect(verdict).toMatchObject({ kind: 'incomplete', openSums: 1, unread: 0 });
  expect(verdictWords('zh-CN', verdict).reason).toContain('有 1 处合计没有核对');
  expect(verdictWords('en-US', verdict).reason).toContain('1 total not checked');
});

test('where the sum settles the place nothing is said', () => {
  expect(told(book({ care: { ...UNCLEAR, 'total.initial': num('40.00') } }))).toEqual([]);
});

test.each<[string, Change, string, string]>([
  ['a funds total', { care: { 'total.executed': '—' } }, 'care!total.executed', '年度资金总额'],
  ['a total of 1-1', { '1-1': { 'threePublic.final': '—' } }, '1-1!threePublic.final', '三公经费'],
  ['the total score', { '1-2': { 'sum.score': '—' } }, '1-2!sum.score', '总分'],
])('%s that is struck out over figures is said', (_, change, place, row) => {
  expect(told(book(change))).toEqual([
    `${address(at(place))} “${row}”的合计划了横线（不适用），它的各项却有数，合计没有核对（无法核对）。请填上合计；确不适用的，把各项也划去。`,
  ]);
});

test('struck out together with its parts: nothing to say', () => {
  const all = ['total', 'appropriation', 'carryOver', 'other'].map((row) => [`${row}.executed`, '—']);
  expect(told(book({ care: Object.fromEntries(all) as Change['care'] }))).toEqual([]);
});

test('the clean forms have none', () => {
  expect(told(book())).toEqual([]);
});
