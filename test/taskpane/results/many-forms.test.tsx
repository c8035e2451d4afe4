import { act, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import type { Finding, Severity } from '../../../src/rules/engine/finding';
import type { CellRef } from '../../../src/workbook';
import { arrangeFindings } from '../../../src/taskpane/results/arrange';
import { list, rulesListed, showChecked } from '../render';
import { cell, checkerOf, finding, form, formsOf, outcome, resultOf } from '../sample';
import { fillEdit, plannerOf, samplePlan } from '../fill/sample-plan';

const NAMES = ['道路清扫', '绿化养护', '河道保洁', '路灯维护'];
const sheetOf = (index: number) => `项目${String(index + 1)}`;
const forms = formsOf(
  form('1-1', '附件1-1', '城管所'),
  ...NAMES.map((name, index) => form('1-3', sheetOf(index), name)),
  form('1-2', '1-2', '城管所'),
);

const at = (index: number, place: string, parts: Partial<Finding> = {}, severity: Severity = 'error') =>
  finding({ rule: 'B12-16', severity, form: '1-3', cell: cell(`'${sheetOf(index)}'!${place}`), ...parts });

/** A group as heading, and each card as its findings' cells by form. */
const shape = (findings: readonly Finding[], severity: Severity = 'error', settled?: (id: string) => boolean) =>
  arrangeFindings(findings, forms, severity, settled).map(({ form: own, kind, cards }) => [
    own?.subject ?? kind ?? null,
    cards.map(({ rows, forms: of }) => of?.map(({ form: one }) => one.subject) ?? rows.length),
  ]);

describe('one kind over many forms', () => {
  const [road, green, river] = NAMES;

  test('from three forms on is one card, before the first of them', () => {
    expect(shape([at(0, 'H9'), at(1, 'H9')])).toEqual([
      [road, [1]],
      [green, [1]],
    ]);
    expect(shape([at(0, 'H9'), at(1, 'H9'), at(2, 'H9')])).toEqual([['1-3', [[road, green, river]]]]);
  });

  test('holds all of each form: several of its cells are one card there, one with others under it stays itself', () => {
    const root = at(1, 'H9', { id: 'root' });
    const findings = [at(0, 'H8'), at(0, 'H9'), root, at(1, 'H20', { rule: 'B12-21', cause: 'root' }), at(2, 'H9')];
    const [group] = arrangeFindings(findings, forms, 'error');
    const [card] = group?.cards ?? [];
    expect(card?.rows).toHaveLength(4);
    expect(card?.forms?.map(({ cards }) => cards.map(({ rows }) => rows.length))).toEqual([[2], [1], [1]]);
    expect(card?.forms?.[1]?.cards[0]?.rows[0].consequences.map(({ rule }) => rule)).toEqual(['B12-21']);
  });

  test('leaves everything else with its form', () => {
    const findings = [0, 1, 2].flatMap((index) => [at(index, 'H9'), at(index, 'A3', { message: `other ${index}` })]);
    expect(shape(findings)).toEqual([
      ['1-3', [[road, green, river]]],
      [road, [1]],
      [green, [1]],
      [river, [1]],
    ]);
  });

  test.each<[string, (index: number) => Partial<Finding>]>([
    ['another sentence of the rule', (index) => ({ message: index === 2 ? 'other' : 'main' })],
    ['another rule', (index) => ({ rule: index === 2 ? 'B12-15' : 'B12-16' })],
    ['places in the text', () => ({ place: { start: 0, end: 2, quote: '道路' } })],
  ])('%s is another decision', (_, parts) => {
    expect(shape([0, 1, 2].map((index) => at(index, 'H9', parts(index)))).map(([, cards]) => cards)).toEqual([
      [1],
      [1],
      [1],
    ]);
  });

  test('what follows from a warning on some forms is not mixed with what stands by itself on others', () => {
    const causes = [0, 1, 2].map((index) => at(index, 'A1', { rule: 'B12-03', id: `w${String(index)}` }, 'warning'));
    const own = [0, 1, 2].map((index) => at(index, 'H9', index === 0 ? { cause: 'w0' } : {}));
    expect(shape([...causes, ...own]).map(([, cards]) => cards)).toEqual([[1], [1], [1]]);
    const all = own.map((one, index) => ({ ...one, cause: `w${String(index)}` }));
    expect(shape([...causes, ...all])).toEqual([['1-3', [[road, green, river]]]]);
  });

  test('does not count what was explained', () => {
    const findings = [0, 1, 2].map((index) => at(index, 'H9', { id: String(index) }));
    expect(shape(findings, 'error', (id) => id === '1')).toEqual([
      [road, [1]],
      [river, [1]],
      [null, [1]],
    ]);
  });
});

describe('its card', () => {
  const findings = [0, 1, 2, 3].map((index) => at(index, 'H9'));
  const result = resultOf({ forms, findings, outcomes: [outcome({ rule: 'B12-16', result: 'pass' })] });
  const edits = [0, 1, 2].map((index) => fillEdit(`'${sheetOf(index)}'!H9`, '得分', { before: 5, after: 4 }));
  const show = () => showChecked({ checker: checkerOf(result), planner: plannerOf({ ...samplePlan, edits }) });
  const head = () => screen.getByRole('button', { name: /4 张表：核对项目（4 处）/ });

  test('closed is one item; open lists the forms by name, each with its own card and button', async () => {
    const { user, select } = await show();
    document.title = '核绩';
    expect(rulesListed()).toEqual([null]);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/^1-3.*4 条$/);
    await user.click(head());
    expect(head()).toHaveAttribute('aria-expanded', 'true');
    expect(rulesListed()).toEqual([null, 'B12-16', 'B12-16', 'B12-16', 'B12-16']);
    for (const name of NAMES)
      expect(screen.getByRole('button', { name: `${name} 可持续影响：未达标却得满分` })).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^河道保洁/ }));
    expect(select).toHaveBeenLastCalledWith(cell("'项目3'!H9"));
    expect(within(list()).getAllByRole('button', { name: '改正为 4.00' })).toHaveLength(3);
    expect(
      (await axe.run(document.documentElement, { rules: { 'color-contrast': { enabled: false } } })).violations,
    ).toEqual([]);
    await user.click(head());
    expect(rulesListed()).toEqual([null]);
  });

  test('puts right at once those that can be', async () => {
    const { user, write } = await show();
    await user.click(await screen.findByRole('button', { name: '全部改正（3 条）' }));
    const preview = await screen.findByRole('list', { name: '与计算不符' });
    expect(within(preview).getAllByRole('listitem')).toHaveLength(3);
    expect(write).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: '写入' }));
    expect(write.mock.calls[0]?.[0].map(({ cell: one }) => one.sheet)).toEqual(['项目1', '项目2', '项目3']);
  });

  test('shows before that what stands in each cell and what will; one that is not wanted is left out', async () => {
    const { user, write } = await show();
    await user.click(await screen.findByRole('button', { name: '全部改正（3 条）' }));
    expect(await screen.findByRole('heading', { name: '改正预览' })).toBeVisible();
    const [, second] = within(screen.getByRole('list', { name: '与计算不符' })).getAllByRole('listitem');
    expect(second).toHaveTextContent(/现在.*写入后 4/u);
    await user.click(within(second!).getByRole('checkbox'));
    expect(await screen.findByText('已选 2 处')).toBeVisible();
    await user.click(within(second!).getByRole('checkbox'));
    expect(await screen.findByText('已选 3 处')).toBeVisible();
    await user.click(within(second!).getByRole('checkbox'));
    expect(await screen.findByText('已选 2 处')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '写入' }));
    expect(write.mock.calls[0]?.[0].map(({ cell: one }) => one.sheet)).toEqual(['项目1', '项目3']);
  });

  test('the way back from there writes nothing', async () => {
    const { user, write } = await show();
    await user.click(await screen.findByRole('button', { name: '全部改正（3 条）' }));
    await user.click(await screen.findByRole('button', { name: /返回/u }));
    expect(head()).toBeVisible();
    expect(write).not.toHaveBeenCalled();
  });

  test('F8 goes through it form by form, opening it', async () => {
    const { user, select } = await show();
    await user.keyboard('{F8}{F8}');
    expect(select).toHaveBeenLastCalledWith(cell("'项目2'!H9"));
    expect(screen.getByText('2 / 4')).toBeVisible();
    expect(document.activeElement).toHaveAttribute('aria-current', 'true');
  });

  test('a cell that is selected in the sheet opens it, also one of what follows on a form', async () => {
    let tell: (at: CellRef) => void = () => undefined;
    const watchSelection = async (heard: typeof tell) => {
      tell = heard;
      return () => undefined;
    };
    const [first, ...rest] = findings;
    const root = { ...first!, id: 'root' };
    const under = at(0, 'H20', { rule: 'B12-21', cause: 'root' });
    const checker = checkerOf({ ...result, findings: [root, ...rest, under] });
    await showChecked({ checker, door: { watchSelection } });
    expect(rulesListed()).toEqual([null]);
    await act(async () => tell(cell("'项目1'!H20")));
    expect(rulesListed()).toEqual([null, 'B12-16', 'B12-21', 'B12-16', 'B12-16', 'B12-16']);
    expect(document.querySelector('[aria-current]')?.closest('li')).toHaveAttribute('data-rule', 'B12-21');
  });

  test('the chip of its forms keeps it whole', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: /^1-3/ }));
    expect(head()).toBeVisible();
  });
});
