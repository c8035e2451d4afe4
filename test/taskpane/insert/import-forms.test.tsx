import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { ruleCheckerIn } from '../../../src/taskpane/ruleChecker';
import type { BesideFiles } from '../../../src/taskpane/narrative/given';
import { SheetBuilder, type Workbook } from '../../../src/workbook';
import { book } from '../../rules/support/book';
import { settled, showPane } from '../render';

/** The forms of a report in Word, shown first and inserted as sheets. */

/** As a report's tables are read: four forms, and a table of the text. */
const REPORT: Workbook = {
  sheets: [
    ...book({}).sheets,
    new SheetBuilder().set(0, 0, { value: '项', text: '项', format: 'General' }).build({ name: '表5', merges: [] }),
  ],
};
const coded = (code: string) => Object.assign(new Error(code), { code });
/** jsdom's files do not give their bytes. */
const file = (name: string) => Object.assign(new File(['…'], name), { arrayBuffer: async () => new ArrayBuffer(1) });
const choose = (testId: string, name: string) =>
  act(async () => void fireEvent.change(screen.getByTestId(testId), { target: { files: [file(name)] } }));

async function show({ readForms, can = true }: { readForms?: BesideFiles['readForms']; can?: boolean } = {}) {
  const bookOf = jest.fn(async (sheets: readonly string[]) => `book of ${sheets.join(', ')}`);
  const files: BesideFiles = {
    readReport: async () => ({
      text: '2023年支出107.28万元。',
      tables: [{ start: 0, end: 0 }],
      hasTrackedChanges: false,
    }),
    readForms: readForms ?? (async () => ({ workbook: REPORT, bookOf })),
    readWorkbook: async () => book({}),
  };
  const shown = showPane({
    checker: await ruleCheckerIn('zh-CN'),
    door: { read: async () => book({}), canInsertForms: async () => can },
    props: { files },
  });
  await settled();
  await shown.user.click(screen.getByRole('button', { name: '正文' }));
  await screen.findByRole('heading', { name: '报告正文' });
  return { ...shown, bookOf };
}
const part = () => screen.getByRole('region', { name: '从报告导入附表' });

test('what is recognised is listed before anything is done: the forms alone, each with its sheet', async () => {
  const { insertSheets, bookOf } = await show();
  await choose('forms-file', '报告.docx');
  const boxes = await within(part()).findAllByRole('checkbox');
  expect(boxes).toHaveLength(book({}).sheets.length);
  expect(boxes.every((box) => (box as HTMLInputElement).checked)).toBe(true);
  expect(part()).toHaveTextContent('报告.docx 里认出 4 张附表');
  expect(part()).toHaveTextContent('不能再用“撤消”取消');
  expect(part()).not.toHaveTextContent('表5');
  expect([insertSheets, bookOf].map((mock) => mock.mock.calls.length)).toEqual([0, 0]);
});

test('those chosen are inserted, and the workbook is checked again', async () => {
  const { user, insertSheets, read } = await show();
  await choose('forms-file', '报告.docx');
  const boxes = await within(part()).findAllByRole('checkbox');
  await user.click(boxes[0]!);
  const before = read.mock.calls.length;
  await user.click(within(part()).getByRole('button', { name: '插入 3 张表' }));
  const names = book({})
    .sheets.slice(1)
    .map(({ name }) => name);
  await waitFor(() => expect(insertSheets).toHaveBeenCalledWith(`book of ${names.join(', ')}`, names));
  await waitFor(() => expect(read.mock.calls.length).toBeGreaterThan(before));
  expect(await screen.findByText(/已插入工作表/)).toBeVisible();
});

test('the report that was chosen for its text is offered by its name', async () => {
  const { user } = await show();
  await choose('report-file', '自评报告.docx');
  await user.click(await screen.findByRole('button', { name: '看看 自评报告.docx 里的附表' }));
  expect(await within(part()).findAllByRole('checkbox')).toHaveLength(4);
});

test('nothing chosen, nothing to insert', async () => {
  const { user } = await show();
  await choose('forms-file', '报告.docx');
  for (const box of await within(part()).findAllByRole('checkbox')) await user.click(box);
  expect(within(part()).getByRole('button', { name: '插入 0 张表' })).toBeDisabled();
});

test.each([
  ['a report without forms', async () => ({ workbook: { sheets: [] }, bookOf: async () => '' }), /没有/],
  ['an old document', () => Promise.reject(coded('oldWord')), /另存为 \.docx/],
] as const)('%s: it is said why, and nothing is inserted', async (_, readForms, why) => {
  const { insertSheets } = await show({ readForms });
  await choose('forms-file', '报告.docx');
  expect(await within(part()).findByRole('alert')).toHaveTextContent(why);
  expect(insertSheets).not.toHaveBeenCalled();
});

test('where the host takes no sheets of other workbooks, it is not offered', async () => {
  await show({ can: false });
  expect(screen.queryByRole('region', { name: '从报告导入附表' })).toBeNull();
});
