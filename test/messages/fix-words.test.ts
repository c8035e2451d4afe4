import { enUS } from '../../src/messages/pane.en-US';
import { zhCN } from '../../src/messages/pane.zh-CN';

/** The button of a proved correction says what is gone then, and what is left to be seen. */

const one = { value: '4.95', edits: [0], left: 0, onlyHints: true };

test.each([
  ['one cell, one finding', { ...one, solves: 1 }, '改正为 4.95', 'Correct to 4.95'],
  ['several findings', { ...one, solves: 2 }, '改正为 4.95（解决 2 条）', 'Correct to 4.95 (solves 2)'],
  [
    'several cells, a hint left',
    { ...one, edits: [0, 0, 0], solves: 1, left: 1 },
    '改 3 格（解决 1 条，剩 1 条提示）',
    'Correct 3 cells (solves 1, leaves 1 hint)',
  ],
  ['only less grave', { ...one, solves: 0, left: 1 }, '改正为 4.95（剩 1 条提示）', 'Correct to 4.95 (leaves 1 hint)'],
  [
    'a warning that a blank hid',
    { ...one, solves: 1, left: 2, onlyHints: false },
    '改正为 4.95（解决 1 条，另见 2 条）',
    'Correct to 4.95 (solves 1, shows 2 more)',
  ],
])('%s', (_, fix, chinese, english) => {
  expect(zhCN.results.fix(fix)).toBe(chinese);
  expect(enUS.results.fix(fix)).toBe(english);
});
