import { act, screen, waitFor, within } from '@testing-library/react';
import { zhCN as zh } from '../../../src/messages/pane.zh-CN';
import { ruleBasis } from '../../../src/messages/words/about';
import type { Outcome } from '../../../src/rules';

import { checkButton, items, list, rulesListed, showChecked, showPane, tab } from '../render';
import { cell, checkerOf, form, formsOf, manyFindings, outcome, resultOf } from '../sample';

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

  test.each([
    ['应得 4.95 分，填的是 5。', '4.95', '5', false],
    ['should be 4.95, is 5.', '4.95', '5', false],
    ['两栏填了 0，分项合计却是 60、58.40。', '60 / 58.40', '0 / 0', false],
    ['分项合计是 60、58.40。', '60 / 58.40', '0', true],
    ['应得 4.95 分。', '4.95', '4.9', true],
  ])('figures that the sentence has said already are not said again: %s', async (words, expected, found, again) => {
    const [one] = manyFindings(1);
    const texts = { ...checkerOf(resultOf()).texts, message: () => words };
    const checker = { ...checkerOf(resultOf({ findings: [{ ...one!, expected, found }] })), texts };
    const { user } = await showChecked({ checker });
    await user.click(screen.getByRole('button', { name: words }));
    await screen.findByRole('button', { name: '依据' });
    expect(within(items()[0]!).queryAllByText('应为')).toHaveLength(again ? 1 : 0);
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

  test('every line has the name of its rule, also one that found a single place right and one that could not be decided', async () => {
    const of = (rule: Outcome['rule'], result: Outcome['result'], at: string) =>
      outcome({ rule, result, form: '1-2', cells: [cell(at)] });
    const outcomes = [
      ...["'1-2'!C3", "'1-2'!C24"].map((at) => of('GEN-03', 'pass', at)),
      of('GEN-04', 'pass', "'1-2'!E5"),
      of('B12-02', 'rounding', "'1-2'!H22"),
      of('B12-01', 'unreadable', "'1-2'!G5"),
      of('B12-09', 'unreadable', "'1-2'!G22"),
    ];
    const { user } = await showChecked({ checker: checkerOf(resultOf({ outcomes })) });
    await user.click(tab('已核对'));
    const lines = async (list: string) =>
      within(await screen.findByRole('list', { name: list }))
        .getAllByRole('listitem')
        .map((line) => /[A-Z]+\d*-\d+/u.exec(line.textContent)?.[0]);
    const agreeing = ['GEN-03', 'GEN-04', 'B12-02'];
    expect(await lines('已核对')).toEqual(agreeing);
    expect(await lines('无法核对的')).toEqual(['B12-01', 'B12-09']);
    // Opened, the places of a rule stand below it without the name.
    await user.click(screen.getByRole('button', { name: /GEN-03/u }));
    expect(await lines('已核对')).toEqual([agreeing[0], undefined, undefined, ...agreeing.slice(1)]);
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
    expect(children.length).toBeGreaterThanOrEqual(12);
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
      expect(children).toHaveLength(12);
      expect(screen.getByText('正在列出其余各条…')).toBeVisible();
      come(true);
      pass();
      expect(children).toHaveLength(24);
      come(false);
      pass();
      expect(children).toHaveLength(24);
      come(true);
      for (let chunk = 0; chunk < 24; chunk++) pass();
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
