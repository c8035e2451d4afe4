import { checkWorkbook, verdictOf, type CheckResult, type Finding } from '../../src/rules';
import { verdictWords } from '../../src/messages/verdict';
import { book } from './support/book';

const clean = checkWorkbook(book({}));

const finding = (id: string, severity: Finding['severity']): Finding => ({
  id,
  rule: 'B12-35',
  severity,
  form: '1-2',
  cell: { sheet: '1-2', row: 0, column: 0 },
  related: [],
  message: 'fail',
  params: {},
});
const withFindings = (...findings: Finding[]): CheckResult => ({ ...clean, findings });

test('three forms and nothing against them: ready, and it says what that covers', () => {
  const verdict = verdictOf(withFindings());
  expect(verdict).toMatchObject({ kind: 'ready', errors: 0, openWarnings: 0, missing: [], withoutIndicators: 0 });
  expect(verdictWords('zh-CN', verdict)).toEqual({ word: '可报送', reason: '三张表齐全，没有错误和警告' });
});

test('hints keep nobody', () => {
  expect(verdictOf(withFindings(finding('a', 'hint'))).kind).toBe('ready');
});

test('a warning waits for its explanation; no explanation does away with an error', () => {
  const two = withFindings(finding('a', 'warning'), finding('b', 'warning'));
  expect(verdictOf(two)).toMatchObject({ kind: 'notReady', openWarnings: 2, explained: 0 });
  expect(verdictOf(two, (id) => id === 'a')).toMatchObject({ kind: 'notReady', openWarnings: 1, explained: 1 });
  expect(verdictOf(two, () => true)).toMatchObject({ kind: 'ready', openWarnings: 0, explained: 2 });
  expect(verdictOf(withFindings(finding('a', 'error')), () => true)).toMatchObject({ kind: 'notReady', errors: 1 });
});

describe('cells that are still blank are told apart from errors', () => {
  const blank = (id: string): Finding => ({ ...finding(id, 'error'), found: '—' });
  const blanks = (count: number) => Array.from({ length: count }, (_, index) => blank(`blank ${index}`));

  test.each([
    ['nothing but blanks', blanks(5), '5 格没有填', '5 cells not filled in'],
    [
      'errors among them, and a warning',
      [...blanks(7), finding('a', 'error'), finding('b', 'warning')],
      '1 个错误，7 格没有填，1 个警告未说明',
      '1 error, 7 cells not filled in, 1 warning unexplained',
    ],
    ['a few: something was forgotten', blanks(4), '4 个错误', '4 errors'],
    [
      'a stroke where something else is expected is no blank',
      Array.from({ length: 6 }, (_, index) => ({ ...blank(`other ${index}`), expected: '次' })),
      '6 个错误',
      '6 errors',
    ],
  ])('%s', (_what, findings, chinese, english) => {
    const verdict = verdictOf(withFindings(...findings));
    expect(verdict.kind).toBe('notReady');
    expect(verdictWords('zh-CN', verdict).reason).toBe(chinese);
    expect(verdictWords('en-US', verdict).reason).toBe(english);
  });
});

describe('never green over what was not checked', () => {
  test.each([
    ['a form is missing', { '1-1': null }, { missing: ['1-1'] }],
    ['the project forms are missing', { care: null, station: null }, { missing: ['1-3'] }],
    ['only one form is there', { '1-1': null, care: null, station: null }, { present: ['1-2'] }],
  ] as const)('%s', (_what, change, expected) => {
    const { forms, notices } = checkWorkbook(book(change));
    const verdict = verdictOf({ findings: [], forms, notices });
    expect(verdict).toMatchObject({ kind: 'incomplete', ...expected });
    expect(verdictWords('zh-CN', verdict).word).toBe('未查全');
    expect(verdictWords('zh-CN', verdict).reason).toContain('只核对了');
    expect(verdictWords('en-US', verdict).reason).toContain('only');
  });

  test('an evaluation has no indicators', () => {
    const forms = {
      ...clean.forms,
      all: clean.forms.all.map((form) => (form.kind === '1-2' ? { ...form, indicators: [] } : form)),
    };
    expect(verdictOf({ findings: [], notices: [], forms })).toMatchObject({ kind: 'incomplete', withoutIndicators: 1 });
  });

  test('a column was not understood', () => {
    const cell = { sheet: '1-2', row: 9, column: 7 };
    const notice = {
      id: 'u',
      kind: 'unreadColumn',
      form: '1-2',
      table: 'indicators',
      cell,
      head: '评定',
      unchecked: ['score'],
    } as const;
    const verdict = verdictOf({ findings: [], forms: clean.forms, notices: [notice] });
    expect(verdict).toMatchObject({ kind: 'incomplete', unread: 1 });
    expect(verdictWords('zh-CN', verdict).reason).toContain('1 列没有认出');
    expect(verdictOf({ findings: [], forms: clean.forms, notices: [{ ...notice, unchecked: [] }] }).kind).toBe('ready');
  });
});

test('what stands against it comes first, what was not checked behind it', () => {
  const { forms, notices } = checkWorkbook(book({ '1-1': null }));
  const verdict = verdictOf({ findings: [finding('a', 'error'), finding('b', 'warning')], forms, notices });
  expect(verdictWords('zh-CN', verdict)).toEqual({
    word: '不可报送',
    reason: '1 个错误，1 个警告未说明；只核对了 1-2、1-3（没有 1-1）',
  });
});
