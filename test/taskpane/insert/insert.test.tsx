import { screen, waitFor, within } from '@testing-library/react';
import Big from 'big.js';
import type { AmountField, BasicLine, Forms, ProjectForm, TextField } from '../../../src/forms';
import type { CheckResult } from '../../../src/rules';
import { HostProblem } from '../../../src/host';
import { carriedOver, projectsWithoutForm } from '../../../src/taskpane/insert/carryOver';
import type { Edit } from '../../../src/workbook';
import { items, showChecked, showPane } from '../render';
import {
  cell,
  checkerOf,
  emptyWorkbook,
  finding,
  form,
  formsOf,
  oneStep,
  paneResultOf,
  resultOf,
  workbookWithFive,
} from '../sample';

const amount = (at: string, text: string): AmountField =>
  text === ''
    ? { cell: cell(at), raw: '', state: 'blank', value: null }
    : {
        cell: cell(at),
        raw: text,
        state: 'read',
        value: { number: new Big(text), decimals: text.split('.')[1]?.length ?? 0, unit: '万元' },
      };
const text = (at: string, value: string): TextField => ({ cell: cell(at), raw: value, state: 'read', value });
const empty = (at: string): TextField => ({ cell: cell(at), raw: '', state: 'blank', value: null });

const line = (row: number, name: string, budget: string, final: string): BasicLine => ({
  path: `earmarked ${name}`,
  label: text(`'附件1-1'!A${row}`, name),
  previousFinal: amount(`'附件1-1'!B${row}`, ''),
  budget: amount(`'附件1-1'!D${row}`, budget),
  final: amount(`'附件1-1'!F${row}`, final),
});
const inspection = line(16, '1、项目督察', '4.80', '2.80');
const service = line(17, '优化营商“三高”要素保障工作经费', '6', '6.00');

function basicData(...earmarkedProjects: BasicLine[]): Forms['basicData'][number] {
  return {
    ...form('1-1', '附件1-1', '某中心'),
    earmarkedProjects,
    projectSiblings: [],
  } as unknown as Forms['basicData'][number];
}

function projectForm(sheet: string, unit: '万元' | '元' = '万元'): ProjectForm {
  const fundsTotal = { initialBudget: amount(`'${sheet}'!C6`, ''), executed: amount(`'${sheet}'!E6`, '') };
  return { ...form('1-3', sheet, ''), unit, project: empty(`'${sheet}'!B3`), fundsTotal } as unknown as ProjectForm;
}

const missing = finding({
  rule: 'X-04',
  severity: 'error',
  form: '1-1',
  cell: service.label.cell,
  message: 'noForm',
  params: { project: '优化营商' },
});

describe('what a new project form takes over', () => {
  test('name without its number, budget as 年初预算数, final account as 全年执行数; each as printed', () => {
    expect(
      carriedOver(emptyWorkbook, inspection, projectForm('附件1-3'), formsOf()).map(({ cell: at, before, after }) => [
        at,
        before,
        after,
      ]),
    ).toEqual([
      [cell("'附件1-3'!B3"), { value: null }, { value: '项目督察' }],
      [cell("'附件1-3'!C6"), { value: null }, { value: 4.8, format: '0.00' }],
      [cell("'附件1-3'!E6"), { value: null }, { value: 2.8, format: '0.00' }],
    ]);
  });

  test('quotation marks are part of a name; a whole number stays one', () => {
    const [name, budget] = carriedOver(emptyWorkbook, service, projectForm('附件1-3'), formsOf());
    expect(name!.after.value).toBe('优化营商“三高”要素保障工作经费');
    expect(budget!.after).toEqual({ value: 6, format: '0' });
  });

  test('amounts are converted to the form’s unit', () => {
    const [, budget] = carriedOver(emptyWorkbook, inspection, projectForm('附件1-3', '元'), formsOf());
    expect(budget!.after.value).toBe(48_000);
  });

  test('nothing goes where something stands, nor where the line says nothing', () => {
    const there = projectForm('1-2');
    const taken = { ...there, project: empty("'1-2'!H21") } as ProjectForm;
    expect(carriedOver(workbookWithFive(), line(16, '项目督察', '', ''), taken, formsOf())).toEqual([]);
  });

  test.each([
    ['20__年度项目支出绩效自评表', '2023年度项目支出绩效自评表'],
    ['（    ）年度项目支出绩效自评表', '2023年度项目支出绩效自评表'],
    ['2022年度项目支出绩效自评表', undefined],
  ])('the year and the unit of the other forms: %s', (title, dated) => {
    const blank = {
      ...projectForm('附件1-3'),
      title: text("'附件1-3'!A2", title),
      implementer: empty("'附件1-3'!F4"),
    } as ProjectForm;
    const whole = { ...form('1-2', '附件1-2', '某中心'), year: 2023 } as Forms['departments'][number];
    const edits = carriedOver(emptyWorkbook, inspection, blank, { ...formsOf(), departments: [whole] });
    const at = (place: string) => edits.find((edit) => JSON.stringify(edit.cell) === JSON.stringify(cell(place)));
    expect(at("'附件1-3'!A2")?.after.value).toBe(dated);
    expect(at("'附件1-3'!A2")?.before.value).toBe(dated === undefined ? undefined : title);
    expect(at("'附件1-3'!F4")).toMatchObject({ before: { value: null }, after: { value: '某中心' } });
  });

  test('which lines of 1-1 a finding is about', () => {
    const forms = { ...formsOf(), basicData: [basicData(inspection, service)] };
    expect(projectsWithoutForm(forms, missing)).toEqual([service]);
    const none = { ...missing, message: 'noProjects', cell: inspection.label.cell, related: [service.label.cell] };
    expect(projectsWithoutForm(forms, none)).toEqual([inspection, service]);
    expect(projectsWithoutForm(forms, { ...missing, related: [inspection.label.cell] })).toEqual([service]);
  });
});

describe('a project of 1-1 without a form', () => {
  const before: CheckResult = resultOf({
    findings: [missing],
    forms: { ...formsOf(form('1-1', '附件1-1', '某中心')), basicData: [basicData(inspection, service)] },
  });
  const inserted = projectForm('附件1-3 (2)');
  const after: CheckResult = resultOf({
    findings: [],
    forms: { ...before.forms, all: [...before.forms.all, inserted], projects: [inserted] },
  });

  /** A checker that sees the new form from the second check on. */
  function growing() {
    const checker = checkerOf(before);
    let checks = 0;
    const { carriedOver: ontoInserted } = checkerOf(after);
    return {
      ...checker,
      check: () => oneStep(paneResultOf((checks += 1) === 1 ? before : after)),
      carriedOver: ontoInserted,
    };
  }

  test('is counted on the chip', async () => {
    await showChecked({ checker: growing() });
    expect(screen.getByRole('region', { name: '已识别的表' })).toHaveTextContent(/1-3未找到.*缺 1 张/);
  });

  test('where the host cannot insert, nothing is offered', async () => {
    await showChecked({ checker: growing() });
    expect(within(items()[0]!).queryByRole('button', { name: '插入这张自评表' })).toBeNull();
  });

  test('asks first and says that undo is lost; then inserts, carries over, and checks again', async () => {
    const { user, insertForms, write } = await showChecked({
      checker: growing(),
      door: { canInsertForms: async () => true, insertForms: async () => ['附件1-3 (2)'] },
    });
    await user.click(within(items()[0]!).getByRole('button', { name: '插入这张自评表' }));
    expect(await screen.findByRole('heading', { name: '插入 1 张项目支出绩效自评表' })).toHaveFocus();
    expect(screen.getByText(/不能再用“撤消”取消/)).toBeVisible();
    expect(insertForms).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: '插入' }));
    expect(await screen.findByText('已插入工作表“附件1-3 (2)”')).toBeVisible();
    expect(insertForms).toHaveBeenCalledWith(['1-3'], ['优化营商“三高”要素保障工作经费']);
    const [edits] = write.mock.calls[0] as [Edit[]];
    expect(edits.map((edit) => edit.after.value)).toEqual(['优化营商“三高”要素保障工作经费', 6, 6]);
    expect(await screen.findByText('已写入 3 个单元格')).toBeVisible();
  });

  test('not wanted after all: nothing is inserted', async () => {
    const { user, insertForms } = await showChecked({ checker: growing(), door: { canInsertForms: async () => true } });
    await user.click(within(items()[0]!).getByRole('button', { name: '插入这张自评表' }));
    await user.click(await screen.findByRole('button', { name: '取消' }));
    expect(screen.getByRole('tab', { name: /错误/ })).toBeVisible();
    expect(insertForms).not.toHaveBeenCalled();
  });
});

describe('a workbook without any form', () => {
  const empty = checkerOf(resultOf({ forms: formsOf(), findings: [], outcomes: [] }));

  test('the three blank forms are offered, inserted, and looked for again', async () => {
    const { user, insertForms, read } = showPane({ checker: empty, door: { canInsertForms: async () => true } });
    await user.click(screen.getByRole('button', { name: '一键校验' }));
    await user.click(await screen.findByRole('button', { name: '插入三张空白表…' }));
    await user.click(await screen.findByRole('button', { name: '插入' }));
    expect(await screen.findByText('已插入工作表“1-1”“1-2”“1-3”')).toBeVisible();
    expect(insertForms).toHaveBeenCalledWith(['1-1', '1-2', '1-3']);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('where the host cannot, the button is not there', async () => {
    const { user } = showPane({ checker: empty });
    await user.click(screen.getByRole('button', { name: '一键校验' }));
    await screen.findByText('没有找到绩效自评的表');
    expect(screen.queryByRole('button', { name: '插入三张空白表…' })).toBeNull();
  });

  test('a structure that is protected is told in words', async () => {
    const { user } = showPane({
      checker: empty,
      door: {
        canInsertForms: async () => true,
        insertForms: () => Promise.reject(new HostProblem('accessDenied', { aftermath: 'untouched' })),
      },
    });
    await user.click(screen.getByRole('button', { name: '一键校验' }));
    await user.click(await screen.findByRole('button', { name: '插入三张空白表…' }));
    await user.click(await screen.findByRole('button', { name: '插入' }));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('工作簿没有被改动。'));
  });
});
