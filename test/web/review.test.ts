import { screen, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { reviewFiles, type ReviewNews, type ReviewOrder } from '../../src/web/page/review/reviewing';
import { REVIEW_WORDS } from '../../src/messages/page/review';
import { DeskReading } from '../../src/web/page/review/reading';
import type { StartReview } from '../../src/web/page/review/start';
import { ReviewView } from '../../src/web/page/review/view';
import { unit } from '../review/support';
import { problems, picked, SEED } from './picked';

describe('the desk', () => {
  interface Begun {
    readonly order: ReviewOrder;
    readonly hear: (news: ReviewNews) => void;
    readonly end: jest.Mock;
    readonly wait: jest.Mock;
  }
  function show() {
    const begun: Begun[] = [];
    const start: StartReview = (order, hear) => {
      const run = { end: jest.fn(), wait: jest.fn() };
      begun.push({ order, hear, ...run });
      return run;
    };
    const open = jest.fn();
    const view = new ReviewView({
      language: 'zh-CN',
      problems,
      start,
      make: jest.fn(),
      sheet: { open, leave: jest.fn() },
    });
    document.body.replaceChildren(view.section);
    view.section.hidden = false;
    return { view, begun, open, user: userEvent.setup() };
  }
  const FILES = [picked('甲.xlsx', {}), picked('乙.xlsx', { '1-2': { 'total.score': '88' } })];
  const begin = { kind: 'begun', total: 2, profile: { kind: 'forms', name: '' } } as const;
  const summary = () => document.querySelector('.summary')?.textContent;
  /** The rows' names, from the top. */
  const rows = () => [...document.querySelectorAll('tbody th .file')].map((cell) => cell.textContent);
  async function reviewed(files = FILES) {
    const shown = show();
    shown.view.begin(files);
    await reviewFiles(shown.begun[0]!.order, shown.begun[0]!.hear);
    return shown;
  }

  test('shows how far it is, then the sum; export waits for the end', async () => {
    const { view, begun } = show();
    view.begin(FILES);
    const [{ hear, order }] = begun as [Begun];
    hear(begin);
    hear({ kind: 'reading', done: 1, path: '乙.xlsx' });
    expect(screen.getByRole('progressbar')).toHaveProperty('value', 1);
    expect(screen.getByText('正在核对 2/2：乙.xlsx')).toBeTruthy();
    expect(screen.getByRole('button', { name: '导出汇总表' })).toHaveProperty('disabled', true);
    await reviewFiles(order, hear);
    expect(summary()).toBe('共 2 份：可报送 1，未查全 0，不可报送 1，未核对 0');
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getByRole('button', { name: '导出汇总表' })).toHaveProperty('disabled', false);
    expect(rows()).toEqual(['甲.xlsx', '乙.xlsx']);
  });

  test('停止 keeps what is done and can be exported; 继续 goes on', async () => {
    const { view, begun, user } = show();
    view.begin(FILES);
    const [{ hear, order, wait }] = begun as [Begun];
    const news: ReviewNews[] = [];
    await reviewFiles(order, (each) => news.push(each));
    news.slice(0, 4).forEach(hear);
    await user.click(screen.getByRole('button', { name: '停止' }));
    expect(wait).toHaveBeenLastCalledWith(true);
    expect(summary()).toBe('共 1 份：可报送 1，未查全 0，不可报送 0，未核对 0 已停止，还有 1 个文件没有核对。');
    expect(screen.getByRole('button', { name: '导出汇总表' })).toHaveProperty('disabled', false);
    await user.click(screen.getByRole('button', { name: '继续' }));
    expect(wait).toHaveBeenLastCalledWith(false);
    news.slice(4).forEach(hear);
    expect(summary()).toBe('共 2 份：可报送 1，未查全 0，不可报送 1，未核对 0');
  });

  test('broken off: says how many are left, keeps what there is', () => {
    const { view, begun } = show();
    view.begin(FILES);
    begun[0]!.hear(begin);
    begun[0]!.hear({ kind: 'failed' });
    expect(summary()).toContain('审核中断，还有 2 个文件没有核对');
  });

  test('a new review gives up the one under way, whose news no longer count', () => {
    const { view, begun } = show();
    view.begin(FILES);
    view.begin([FILES[0]!]);
    expect(begun[0]!.end).toHaveBeenCalled();
    begun[0]!.hear({ kind: 'done' });
    expect(screen.getByRole('progressbar')).toBeTruthy();
  });

  test('chosen again, only files that changed are read', async () => {
    const { view, begun } = await reviewed();
    const changed = picked('乙.xlsx', {}, 7);
    view.begin([FILES[0]!, changed]);
    await waitFor(() => expect(begun).toHaveLength(2));
    expect(begun[1]!.order.files).toEqual([changed]);
    await reviewFiles(begun[1]!.order, begun[1]!.hear);
    expect(summary()).toBe('共 2 份：可报送 2，未查全 0，不可报送 0，未核对 0');
  });

  test('beside a new file everything in its folder is read again: a project may have come to a unit', async () => {
    const { view, begun } = await reviewed();
    view.begin([...FILES, picked('丙.xlsx', {})]);
    await waitFor(() => expect(begun).toHaveLength(2));
    expect(begun[1]!.order.files).toHaveLength(3);
  });

  test('filters, searches and sorts', async () => {
    const { user } = await reviewed();
    await user.selectOptions(screen.getByRole('combobox', { name: '结论' }), '不可报送');
    expect(rows()).toEqual(['乙.xlsx']);
    await user.selectOptions(screen.getByRole('combobox', { name: '结论' }), '所有结论');
    await user.selectOptions(screen.getByRole('combobox', { name: '待核实的问题' }), '有错误');
    expect(rows()).toEqual(['乙.xlsx']);
    await user.selectOptions(screen.getByRole('combobox', { name: '待核实的问题' }), '全部');
    await user.type(screen.getByRole('searchbox'), '甲.xl');
    expect(rows()).toEqual(['甲.xlsx']);
    await user.clear(screen.getByRole('searchbox'));
    await user.click(screen.getByRole('button', { name: '错误' }));
    expect(rows()).toEqual(['乙.xlsx', '甲.xlsx']);
    await user.click(screen.getByRole('button', { name: '错误 ▼' }));
    expect(rows()).toEqual(['甲.xlsx', '乙.xlsx']);
  });

  test('by problem: units that have it, and how many times', async () => {
    const { user } = await reviewed();
    await user.click(screen.getByRole('button', { name: '按问题' }));
    const heads = [...document.querySelectorAll('thead button')].map((head) => head.textContent ?? '');
    const [, first = ''] = heads;
    await user.click(screen.getByRole('button', { name: first }));
    expect(rows()).toEqual(['乙.xlsx']);
    await user.click(screen.getByRole('button', { name: /^只看有此问题的/ }));
    expect(rows()).toHaveLength(2);
  });

  test('one unit after another as they were checked; what is decided is kept', async () => {
    const { user, open, view } = await reviewed();
    await user.click(screen.getAllByRole('button', { name: '某县示范服务中心' })[0]!);
    expect(screen.getByText('没有发现问题。')).toBeTruthy();
    expect(screen.getByRole('button', { name: '上一家' })).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('button', { name: '下一家' }));
    const asked = screen.getAllByRole('radio', { name: '要求修改' });
    expect(asked[0]).toHaveProperty('checked', true);
    expect(view.isUnsaved).toBe(false);
    await user.click(screen.getAllByRole('radio', { name: '接受说明' })[0]!);
    expect(view.isUnsaved).toBe(true);
    await user.click(screen.getByRole('button', { name: '上一家' }));
    await user.click(screen.getByRole('button', { name: '下一家' }));
    expect(screen.getAllByRole('radio', { name: '接受说明' })[0]).toHaveProperty('checked', true);
    await user.click(screen.getByRole('button', { name: '在表格里打开 乙.xlsx' }));
    expect(open).toHaveBeenCalledWith(FILES[1]);
  });

  test('nothing of a file is HTML', async () => {
    await reviewed([picked('<b>表.xlsx', SEED)]);
    expect(rows()).toEqual(['<b>表.xlsx']);
    expect(document.querySelector('b')).toBeNull();
  });

  test('of ten thousand units only those in sight are drawn', () => {
    const { view, begun } = show();
    view.begin(FILES);
    const { hear } = begun[0]!;
    const record = unit('某局');
    for (let n = 0; n < 10_000; n++) hear({ kind: 'line', line: { record, files: [n], marks: [String(n)] } });
    hear({ kind: 'done' });
    expect(document.querySelectorAll('tbody th').length).toBeLessThan(60);
    expect(document.querySelector('table')?.getAttribute('aria-rowcount')).toBe('10001');
  });
});

describe('while the person does something', () => {
  const waits: boolean[] = [];
  const start: StartReview = () => ({ end: () => undefined, wait: (on) => waits.push(on) });
  const reading = () => {
    waits.length = 0;
    const events = { add: () => undefined, ended: () => undefined, changed: () => undefined };
    return new DeskReading(start, { locale: 'zh-CN', problems }, REVIEW_WORDS['zh-CN'], events);
  };
  const press = (one: DeskReading) => one.bar.querySelector('button')?.click();
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('the next file waits for a moment, however often it is done meanwhile', async () => {
    const one = reading();
    one.goSecond();
    expect(waits).toEqual([]);
    await one.begin([picked('好.xlsx', {})]);
    for (let n = 0; n < 5; n++) one.goSecond();
    expect(waits).toEqual([true]);
    jest.advanceTimersByTime(1_000);
    expect(waits).toEqual([true, false]);
    one.goSecond();
    expect(waits).toEqual([true, false, true]);
  });

  test('停止 in that moment stays, until 继续', async () => {
    const one = reading();
    await one.begin([picked('好.xlsx', {})]);
    one.goSecond();
    press(one);
    jest.advanceTimersByTime(1_000);
    expect(waits).toEqual([true, true, true]);
    press(one);
    expect(waits.at(-1)).toBe(false);
  });
});
