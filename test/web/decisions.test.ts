import { screen, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { Decisions, decisionsText, type DecisionEntry, type UnitRecord } from '../../src/review';
import { make, type MakeOrder } from '../../src/web/page/review/making';
import type { PickedFile } from '../../src/web/page/review/pick';
import type { ReviewNews } from '../../src/web/page/review/reviewing';
import { ReviewView } from '../../src/web/page/review/view';
import { WORDS } from '../../src/messages/page/page';
import { finding, unit } from '../review/support';

/** Review files of two reviewers, lying in the folder beside the units' workbooks. */

const SCORE = finding('B12-16/1-2/indicator 走访老人/score');
const TOTAL = finding('B12-30/1-2/total', { figures: 'bbbb' });
const RECORD = unit('甲局', [SCORE, TOTAL]);

const entry = (change: Partial<DecisionEntry>): DecisionEntry => ({
  unit: '甲局',
  file: '',
  year: 2023,
  finding: SCORE.id,
  figures: SCORE.figures,
  decision: 'accepted',
  remark: '',
  by: '张',
  at: '2024-03-01T08:00:00.000Z',
  ...change,
});

/** jsdom's files cannot hand out their text. */
function kept(path: string, text: string): PickedFile {
  const file = new File([], path);
  file.text = () => Promise.resolve(text);
  return { path, file };
}

function open(files: readonly PickedFile[], record: UnitRecord = RECORD) {
  let hear: (news: ReviewNews) => void = () => undefined;
  const view = new ReviewView({
    language: 'zh-CN',
    problems: WORDS['zh-CN'].problems,
    start: (_, heard) => {
      hear = heard;
      return { end: () => undefined, wait: () => undefined };
    },
    make: (order: MakeOrder, tell) => make(order, tell),
    sheet: null,
  });
  document.body.replaceChildren(view.section);
  view.section.hidden = false;
  view.begin([{ path: '甲局.xlsx', file: new File([], '甲局.xlsx') }, ...files]);
  // What the profile is is told later than the review files are read: neither hides the other.
  const come = () => {
    hear({ kind: 'begun', total: 1, profile: { kind: 'forms', name: '' } });
    hear({ kind: 'line', line: { record, files: [0], marks: ['甲'] } });
    hear({ kind: 'done' });
  };
  return { view, come, user: userEvent.setup() };
}

const OURS = decisionsText(new Decisions([entry({}), entry({ finding: TOTAL.id, figures: 'bbbb', remark: '见说明' })]));
const THEIRS = decisionsText(
  new Decisions([
    entry({ by: '李', decision: 'dismissed' }),
    entry({ by: '李', finding: TOTAL.id, figures: 'bbbb', remark: '见说明' }),
  ]),
);
const told = () => [...document.querySelectorAll('.profile')].map((one) => one.textContent).filter((one) => one !== '');

test('where they differ it is said: how many, which, and who says what; until one of the two is chosen', async () => {
  const { come, user } = open([kept('审核记录-张.json', OURS), kept('审核记录-李.json', THEIRS)]);
  await waitFor(() => {
    expect(told()).toEqual(['读入审核记录 2 份、4 条；有 1 处两人意见不一，暂按“要求修改”，请商定后重新选。']);
  });
  come();
  expect(told()).toEqual([
    '评分方案：按表中印的分值自动选择',
    '读入审核记录 2 份、4 条；有 1 处两人意见不一，暂按“要求修改”，请商定后重新选。',
  ]);
  await user.selectOptions(screen.getByRole('combobox', { name: '待核实的问题' }), '两人意见不一');
  await user.click(screen.getByRole('button', { name: '甲局' }));
  const items = () => [...document.querySelectorAll('.finding')];
  const noteOf = (item?: Element) => item?.querySelector('.note')?.textContent;
  const chosen = (item?: Element) => item?.querySelector<HTMLInputElement>('input:checked')?.value;
  expect(items().map(noteOf)).toEqual(['两人意见不一，暂按要求修改 · 张 接受说明 · 李 不是问题', undefined]);
  expect(items().map(chosen)).toEqual(['ask', 'accepted']);
  // Both wrote the same: it stands once.
  expect(items()[1]?.querySelector<HTMLInputElement>('input[type=text]')?.value).toBe('见说明');
  await user.click(screen.getAllByRole('radio', { name: '不是问题' })[0]!);
  await user.click(screen.getByRole('button', { name: '返回列表' }));
  expect(document.querySelectorAll('tbody th')).toHaveLength(0);
  await user.selectOptions(screen.getByRole('combobox', { name: '待核实的问题' }), '全部');
  await user.click(screen.getByRole('button', { name: '甲局' }));
  expect([noteOf(items()[0]), items().map(chosen)]).toEqual([undefined, ['dismissed', 'accepted']]);
});

test('with nothing left to correct there is no letter, and there is one again as soon as something is', async () => {
  const { come, user } = open([]);
  come();
  await user.click(screen.getByRole('button', { name: '甲局' }));
  const letter = () => screen.getByRole('button', { name: '退回修改意见' });
  expect(letter()).toHaveProperty('disabled', false);
  for (const radio of screen.getAllByRole('radio', { name: '不是问题' })) await user.click(radio);
  expect(letter()).toHaveProperty('disabled', true);
  await user.click(screen.getAllByRole('radio', { name: '要求修改' })[0]!);
  expect(letter()).toHaveProperty('disabled', false);
});

test.each([
  [
    'of a later version',
    '{"heji":"review","version":2}',
    '是更新版本的核绩保存的审核记录，没有读入；请更新核绩后再读。',
  ],
  ['no review file', '[]', '不是核绩的审核记录，或已损坏，没有读入。'],
  ['one that breaks off', OURS.slice(0, -20), '不是核绩的审核记录，或已损坏，没有读入。'],
])('a file %s is named; what the others say holds', async (_, text, why) => {
  open([kept('审核记录-坏.json', text), kept('审核记录-张.json', OURS)]);
  await waitFor(() => {
    expect(told()).toEqual([`审核记录-坏.json ${why} 读入审核记录 1 份、2 条。`]);
  });
});
