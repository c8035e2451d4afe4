import { act, screen, waitFor, within } from '@testing-library/react';
import { zhCN as zh } from '../../src/messages/pane.zh-CN';
import { ruleBasis } from '../../src/messages/words/about';
import { HOST_PROBLEM_CODES, HostProblem } from '../../src/host';
import { checkButton, settled, items, list, rulesListed, showChecked, showPane, tab } from './render';
import { cell, checkerOf, form, formsOf, manyFindings, outcome, resultOf } from './sample';

describe('before a check', () => {
  test('says what it is for, what it looks for, and that nothing leaves the machine', async () => {
    showPane();
    await settled();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('一键核对');
    for (const name of Object.values(zh.formName)) expect(screen.getByText(name)).toBeVisible();
    expect(screen.getByText('数据不离开本机')).toBeVisible();
    expect(document.documentElement.lang).toBe('zh-CN');
  });

  test('has both primary buttons and the tools, each of which begins with a check where it needs one', async () => {
    const { user, mark } = showPane();
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      '一键校验',
      '一键填充',
      '导出校验报告',
      '标记',
      '清除标记',
      '正文',
      '设置',
    ]);
    await user.click(screen.getByRole('button', { name: '标记' }));
    expect(await screen.findByText(/^已在表中标记 8 个单元格：红错误、黄警告、蓝提示/)).toBeVisible();
    expect(mark).toHaveBeenCalledTimes(1);
    expect(tab('错误')).toBeVisible();
  });

  test('a host it cannot work in: says so, and offers no check', async () => {
    showPane({ props: { startProblem: { code: 'hostTooOld', sheet: '' } } });
    await settled();
    expect(screen.getByRole('alert')).toHaveTextContent(zh.problem('hostTooOld', '').what);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('while checking', () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['queueMicrotask'] }));
  afterEach(() => jest.useRealTimers());

  test('says what it does, takes no second press, and can be cancelled when it takes long', async () => {
    const { read } = showPane({ door: { read: () => new Promise(() => undefined) } });
    await settled();
    act(() => checkButton().click());
    expect(screen.getByRole('progressbar', { name: zh.working.reading })).toBeVisible();
    expect(checkButton()).toHaveAttribute('aria-disabled', 'true');
    act(() => checkButton().click());
    expect(read).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('button', { name: '取消' })).toBeNull();
    await act(() => jest.advanceTimersByTimeAsync(1100));
    act(() => screen.getByRole('button', { name: '取消' }).click());
    expect(screen.queryByRole('progressbar')).toBeNull();
    act(() => checkButton().click());
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('a cancelled check that still ends shows nothing', async () => {
    let end: (error: HostProblem) => void = () => undefined;
    showPane({ door: { read: () => new Promise((_, reject) => (end = reject)) } });
    await settled();
    act(() => checkButton().click());
    await act(() => jest.advanceTimersByTimeAsync(1100));
    act(() => screen.getByRole('button', { name: '取消' }).click());
    await act(async () => {
      end(new HostProblem('busy'));
      await jest.advanceTimersByTimeAsync(100);
    });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a result', () => {
  test('has verdict and counts, and begins with the worst', async () => {
    await showChecked();
    expect(screen.getByRole('status')).toHaveTextContent('不可报送4 个错误，3 个警告未说明');
    expect(screen.getAllByRole('tab').map((each) => each.textContent)).toEqual([
      '错误 4',
      '警告 3',
      '提示 1',
      '已核对 3',
    ]);
    expect(tab('错误')).toHaveAttribute('aria-selected', 'true');
    expect(rulesListed()).toEqual(['X-03', 'B12-16', 'B12-15']);
    expect(checkButton()).toHaveFocus();
  });

  test('each item has severity in words, rule, sentence, figures, arithmetic and a link that selects the cell', async () => {
    const { select, user } = await showChecked();
    const item = items()[1]!;
    expect(item).toHaveTextContent('错误B12-16');
    expect(item).toHaveTextContent('可持续影响：未达标却得满分');
    // Closed, it has its two lines and no more.
    expect(item).not.toHaveTextContent('应为');
    await user.click(within(item).getByRole('link', { name: "'1-2'!H21" }));
    expect(select).toHaveBeenCalledTimes(1);
    expect(select).toHaveBeenLastCalledWith(cell("'1-2'!H21"));
    expect(item).toHaveTextContent('应为4.95表中5');
    expect(item).toHaveTextContent('5 × 99% ÷ 100% = 4.95');
    await user.click(within(item).getByRole('link', { name: "'1-2'!E21" }));
    expect(select).toHaveBeenLastCalledWith(cell("'1-2'!E21"));
    expect(item.querySelector('[aria-current]')).not.toBeNull();
  });

  test('one card is open at a time; pressed again, it closes', async () => {
    const { user } = await showChecked();
    const sentences = items().map((item) => within(item).getAllByRole('button')[0]!);
    const open = () => sentences.map((each) => each.getAttribute('aria-expanded'));
    expect(open()).toEqual(['false', 'false', 'false']);
    await user.click(sentences[0]!);
    expect(open()).toEqual(['true', 'false', 'false']);
    await user.click(sentences[1]!);
    expect(open()).toEqual(['false', 'true', 'false']);
    await user.click(sentences[1]!);
    expect(open()).toEqual(['false', 'false', 'false']);
  });

  test('figures that the sentence has said already are not said again', async () => {
    const [one] = manyFindings(1);
    const said = { ...one!, expected: '4.95', found: '5' };
    const texts = { ...checkerOf(resultOf()).texts, message: () => '应得 4.95 分，填的是 5。' };
    const checker = { ...checkerOf(resultOf({ findings: [said] })), texts };
    const { user } = await showChecked({ checker });
    await user.click(screen.getByRole('button', { name: '应得 4.95 分，填的是 5。' }));
    expect(items()[0]).not.toHaveTextContent('应为');
  });

  test('a blank cell is called blank', async () => {
    const { user } = await showChecked();
    await user.click(within(items()[0]!).getAllByRole('button')[0]!);
    expect(items()[0]).toHaveTextContent('表中空白');
  });

  test('the basis is shown on request', async () => {
    const { user } = await showChecked();
    const item = within(items()[0]!);
    await user.click(item.getAllByRole('button')[0]!);
    const basis = () => item.getByText(ruleBasis('zh-CN', 'X-03'), { exact: false });
    expect(basis()).not.toBeVisible();
    await user.click(item.getByRole('button', { name: '依据' }));
    expect(basis()).toBeVisible();
  });

  test('what follows from a finding is folded under it, and a warning that follows from an error names it', async () => {
    const { user } = await showChecked();
    await user.click(screen.getByRole('button', { name: '由此引起的 2 条' }));
    expect(rulesListed()).toEqual(['X-03', 'B12-06', 'B12-05', 'B12-16', 'B12-15']);
    await user.click(screen.getByRole('button', { name: '收起由此引起的 2 条' }));
    expect(rulesListed()).toEqual(['X-03', 'B12-16', 'B12-15']);
    await user.click(tab('警告'));
    expect(rulesListed()).toEqual(['GEN-06', 'B11-20', 'B12-05']);
    await user.click(within(items()[2]!).getAllByRole('button')[0]!);
    expect(items()[2]).toHaveTextContent('由 X-03 引起');
  });

  test('more related cells than fit are named on request', async () => {
    const related = [1, 2, 3, 4, 5, 6].map((row) => cell(`'1-2'!A${row}`));
    const [one] = manyFindings(1);
    const { user } = await showChecked({ checker: checkerOf(resultOf({ findings: [{ ...one!, related }] })) });
    await user.click(within(list()).getByRole('link'));
    expect(within(list()).getAllByRole('link')).toHaveLength(5);
    await user.click(screen.getByRole('button', { name: '另 2 处' }));
    expect(within(list()).getAllByRole('link')).toHaveLength(7);
  });

  test('what agrees is listed with its arithmetic, rounding marked, what could not be decided first', async () => {
    const { user } = await showChecked();
    await user.click(tab('已核对'));
    const passed = within(await screen.findByRole('list', { name: '已核对' })).getAllByRole('listitem');
    expect(passed).toHaveLength(3);
    expect(passed[0]).toHaveTextContent("B11-04 公务用车合计 0 + 0 = 0'附件1-1'!F7");
    expect(passed[1]).toHaveTextContent('尾差');
    const undecided = within(screen.getByRole('list', { name: '无法核对的' })).getAllByRole('listitem');
    expect(undecided).toHaveLength(1);
    expect(undecided[0]).toHaveTextContent('表中不是数字');
  });

  test('what one rule finds right on a form is one line, in the affirmative, with its places below', async () => {
    const places = ["'1-2'!C3", "'1-2'!C24"];
    const filled = places.map((at) => outcome({ rule: 'GEN-03', result: 'pass', form: '1-2', cells: [cell(at)] }));
    const { user, select } = await showChecked({ checker: checkerOf(resultOf({ outcomes: filled })) });
    await user.click(tab('已核对'));
    const passed = within(await screen.findByRole('list', { name: '已核对' }));
    expect(passed.getAllByRole('listitem')).toHaveLength(1);
    const line = passed.getByRole('button', { name: 'GEN-03 应填的已填 ×2', expanded: false });
    await user.click(line);
    expect(passed.getAllByRole('link').map((link) => link.textContent)).toEqual(places);
    await user.click(passed.getByRole('link', { name: places[1]! }));
    expect(select).toHaveBeenLastCalledWith(cell(places[1]!));
    await user.click(line);
    expect(passed.queryByRole('link')).toBeNull();
  });

  test('nothing wrong: fit to be handed in, and the proof in view', async () => {
    await showChecked({ checker: checkerOf(resultOf({ findings: [] })) });
    expect(screen.getByRole('status')).toHaveTextContent('可报送三张表齐全，没有错误和警告');
    expect(tab('已核对')).toHaveAttribute('aria-selected', 'true');
  });

  test('a tab with nothing in it says so', async () => {
    const { user } = await showChecked({ checker: checkerOf(resultOf({ findings: [] })) });
    await user.click(tab('错误'));
    expect(screen.getByRole('tabpanel')).toHaveTextContent('没有错误。');
  });

  test('nothing recognised: says what was looked for', async () => {
    const { user } = showPane({ checker: checkerOf(resultOf({ forms: formsOf(), findings: [], outcomes: [] })) });
    await user.click(checkButton());
    expect(await screen.findByRole('status')).toHaveTextContent('没有找到绩效自评的表');
    for (const name of Object.values(zh.formName)) expect(screen.getByText(name)).toBeVisible();
    expect(screen.queryByRole('tab')).toBeNull();
  });

  test('a sheet that came near a form is named, with what it lacks', async () => {
    const near = { sheet: '绩效', kind: '1-3', found: ['一级指标', '得分'], missing: ['项目支出名称'] } as const;
    const forms = { ...formsOf(), nearest: [near] };
    const { user } = showPane({ checker: checkerOf(resultOf({ forms, findings: [], outcomes: [] })) });
    await user.click(checkButton());
    expect(await screen.findByText(/最接近的是工作表“绩效”/)).toHaveTextContent(
      '像 1-3：有“一级指标”“得分”，没有“项目支出名称”。',
    );
  });

  test('what was recognised, and what is missing; each form leads to its place', async () => {
    const forms = formsOf(form('1-1', '附件1-1', '某中心'), form('1-3', 'A', '项目督察'), form('1-3', 'B', ''));
    const { user, select } = await showChecked({ checker: checkerOf(resultOf({ forms })) });
    const section = within(screen.getByRole('region', { name: '已识别的表' }));
    const region = screen.getByRole('region', { name: '已识别的表' });
    expect(region).toHaveTextContent(/1-1.*1-2未找到.*1-3.*×2/);
    expect(section.queryByRole('link')).toBeNull();
    await user.click(section.getByRole('button', { name: '各张表的位置' }));
    expect(section.getByText('项目督察')).toBeVisible();
    expect(section.getByText('（没有填项目名称）')).toBeVisible();
    await user.click(section.getByRole('link', { name: 'B!A1' }));
    expect(select).toHaveBeenLastCalledWith({ sheet: 'B', row: 0, column: 0 });
  });

  test('a finding that belongs to no form stands in a group of its own, last', async () => {
    const [one] = manyFindings(1);
    const astray = { ...one!, id: 'astray', cell: cell("'说明'!A1"), form: null };
    await showChecked({ checker: checkerOf(resultOf({ findings: [astray, one!] })) });
    const headings = within(list()).getAllByRole('heading');
    expect(headings.map((each) => each.textContent)).toEqual(['1-2部门整体支出绩效自评表1 条', '表间与整本1 条']);
  });

  test('a long list is drawn bit by bit, and wholly in the end', async () => {
    const many = manyFindings(200).map((finding, index) => ({ ...finding, message: `kind ${String(index)}` }));
    await showChecked({ checker: checkerOf(resultOf({ findings: many })) });
    const { children } = list();
    expect(children.length).toBeGreaterThanOrEqual(20);
    expect(children.length).toBeLessThan(200);
    await waitFor(() => expect(children).toHaveLength(200), { timeout: 60_000 });
    expect(screen.queryByText('正在列出其余各条…')).toBeNull();
  });

  describe('a list of hundreds', () => {
    /** Tells whoever asks that the end of the list has come into view, or has left it. */
    let come: (isIntersecting: boolean) => void = () => undefined;
    class Observer {
      constructor(private readonly tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {}
      observe() {
        come = (isIntersecting) => act(() => this.tell([{ isIntersecting }]));
      }
      disconnect() {
        come = () => undefined;
      }
    }
    beforeEach(() => void Object.assign(window, { IntersectionObserver: Observer }));
    afterEach(() => {
      jest.useRealTimers();
      Reflect.deleteProperty(window, 'IntersectionObserver');
    });

    test('is drawn as far as it is looked at', async () => {
      const many = manyFindings(301).map((finding, index) => ({ ...finding, message: `kind ${String(index)}` }));
      await showChecked({ checker: checkerOf(resultOf({ findings: many })) });
      const { children } = list();
      jest.useFakeTimers();
      const pass = () => act(() => jest.advanceTimersByTime(20));
      pass();
      expect(children).toHaveLength(20);
      expect(screen.getByText('正在列出其余各条…')).toBeVisible();
      come(true);
      pass();
      expect(children).toHaveLength(40);
      come(false);
      pass();
      expect(children).toHaveLength(40);
      come(true);
      for (let chunk = 0; chunk < 14; chunk++) pass();
      expect(children).toHaveLength(301);
      expect(screen.queryByText('正在列出其余各条…')).toBeNull();
    });
  });

  test('a new check begins a new list and keeps the chosen tab', async () => {
    const { user, read } = await showChecked();
    await user.click(tab('提示'));
    await user.click(checkButton());
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(read).toHaveBeenCalledTimes(2);
    expect(tab('提示')).toHaveAttribute('aria-selected', 'true');
    expect(rulesListed()).toEqual(['B11-01']);
  });
});

describe('when something goes wrong', () => {
  test.each(HOST_PROBLEM_CODES)('%s: what happened, why, what next, and nothing of the host’s words', async (code) => {
    const { user } = showPane({
      door: { read: () => Promise.reject(new HostProblem(code, { cause: new Error('Boom at line 1'), sheet: '甲' })) },
    });
    await user.click(checkButton());
    const alert = await screen.findByRole('alert');
    const { what, why, next } = zh.problem(code, '甲');
    for (const text of [what, why, next]) expect(alert).toHaveTextContent(text);
    expect(document.body).not.toHaveTextContent(/Boom|HostProblem|line 1/);
  });

  test('another error is worded too, and trying again works', async () => {
    let tries = 0;
    const { user, read } = showPane({
      door: {
        read: async () => {
          if ((tries += 1) === 1) throw new TypeError('x is not a function');
          return { sheets: [] };
        },
      },
    });
    await user.click(checkButton());
    expect(await screen.findByRole('alert')).toHaveTextContent(zh.problem('unknown', '').what);
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByRole('tab', { name: /错误/ })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('rules that cannot be fetched', async () => {
    const { user } = showPane({ props: { loadChecker: () => Promise.reject(new Error('chunk')) } });
    await user.click(checkButton());
    expect(await screen.findByRole('alert')).toHaveTextContent(zh.problem('programNotLoaded', '').what);
  });

  test('rules that fail', async () => {
    const checker = checkerOf(resultOf());
    const { user } = showPane({
      checker: {
        ...checker,
        check() {
          throw new Error('undefined is not iterable');
        },
      },
    });
    await user.click(checkButton());
    expect(await screen.findByRole('alert')).toHaveTextContent(zh.problem('checkCrashed', '').what);
  });

  test('a check that fails leaves the last result in view', async () => {
    let fail = false;
    const { user } = await showChecked({
      door: { read: () => (fail ? Promise.reject(new HostProblem('busy')) : Promise.resolve({ sheets: [] })) },
    });
    fail = true;
    await user.click(checkButton());
    expect(await screen.findByRole('alert')).toHaveTextContent(zh.problem('busy', '').what);
    expect(rulesListed()).toEqual(['X-03', 'B12-16', 'B12-15']);
  });

  test('a cell that cannot be selected is told beside the list, and can be put away', async () => {
    const { user } = await showChecked({
      door: { select: () => Promise.reject(new HostProblem('sheetHidden', { sheet: '1-2' })) },
    });
    await user.click(within(items()[1]!).getByRole('link', { name: "'1-2'!H21" }));
    expect(await screen.findByRole('alert')).toHaveTextContent('工作表“1-2”是隐藏的');
    expect(list()).toBeVisible();
    await user.click(screen.getByRole('button', { name: '关闭' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('a crash while drawing shows an error and a way on, not an empty pane', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const checker = checkerOf(resultOf());
    const { user } = showPane({
      checker: {
        ...checker,
        texts: {
          ...checker.texts,
          message() {
            throw new Error('no such message');
          },
        },
      },
    });
    await user.click(checkButton());
    expect(await screen.findByRole('alert')).toHaveTextContent(zh.problem('paneCrashed', '').what);
    expect(screen.getByRole('button', { name: '重新载入' })).toBeVisible();
    expect(document.body).not.toHaveTextContent('no such message');
  });
});

describe('the ribbon', () => {
  test('its button checks', async () => {
    const { commands } = showPane();
    act(() => commands.publish('check'));
    expect(await screen.findByRole('tab', { name: /错误 4/ })).toBeVisible();
  });

  test('does nothing in a host the pane cannot work in', async () => {
    const { commands, read } = showPane({ props: { startProblem: { code: 'notInExcel', sheet: '' } } });
    await settled();
    act(() => commands.publish('check'));
    expect(read).not.toHaveBeenCalled();
  });
});

test('cells are text, never HTML', async () => {
  const [one] = manyFindings(1);
  const found = '<img src=x onerror=alert(1)>';
  const { user } = await showChecked({
    checker: checkerOf(
      resultOf({ findings: [{ ...one!, found }], outcomes: [outcome({ rule: 'GEN-01', result: 'pass' })] }),
    ),
  });
  await user.click(within(items()[0]!).getByRole('link'));
  expect(document.querySelector('img')).toBeNull();
  expect(items()[0]).toHaveTextContent(found);
});
