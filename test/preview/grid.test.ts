import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/dom';
import { mountPlainGrid } from '../../src/preview/grid/plain-grid';
import type { Grid } from '../../src/preview/grid/door';
import { HostBook } from '../../src/preview/host/model/book';
import type { Workbook } from '../../src/workbook';
import { book, scattered, sheet } from '../excel/workbooks';

const words = { grid: '工作表', sheets: '标签', addressBox: '名称框', content: '内容', edit: '编辑' };

let grid: Grid | undefined;
const onRefusal = jest.fn();
const onCut = jest.fn();
const scrolled = jest.fn();

beforeEach(() => {
  // jsdom has no layout and so no scrolling.
  Element.prototype.scrollIntoView = scrolled;
  document.body.replaceChildren();
});

afterEach(() => {
  grid?.close();
});

function mount(workbook: Workbook): HostBook {
  const host = new HostBook(workbook);
  grid = mountPlainGrid(document.body, host, { words, onRefusal, onCut });
  grid.focus();
  return host;
}

const FORM = book(
  sheet(
    {
      name: '1-1',
      merges: [
        { top: 0, left: 0, bottom: 0, right: 3 },
        { top: 2, left: 1, bottom: 3, right: 2 },
      ],
      hiddenRows: [4],
      hiddenColumns: [4],
    },
    [
      ['基础数据表'],
      ['编制数', 11, { value: 0.5454, format: '0.00%' }, { value: 3, formula: '=1+2' }, '藏', '右'],
      ['合并', '块', '', '旁'],
      ['下'],
      ['隐藏行'],
      ['末'],
    ],
  ),
  sheet({ name: '藏', visibility: 'hidden' }, [['x']]),
  sheet({ name: '锁', protected: true }, [['不可改']]),
);

function cell(address: string): HTMLElement {
  const found = document.getElementById(`cell-${address}`);
  if (!found) throw new Error(`no cell ${address}`);
  return found;
}

function addressBox(): HTMLInputElement {
  return screen.getByRole('textbox', { name: words.addressBox });
}

function active(): string | undefined {
  return document.querySelector('[aria-activedescendant]')?.getAttribute('aria-activedescendant') ?? undefined;
}

describe('drawing', () => {
  test('texts as the sheet shows them', () => {
    mount(FORM);
    expect(cell('A1').textContent).toBe('基础数据表');
    expect(cell('C2').textContent).toBe('54.54%');
    expect(cell('D2').textContent).toBe('3');
  });

  test('merges span, and what they cover is not drawn', () => {
    mount(FORM);
    expect(cell('A1')).toHaveProperty('colSpan', 4);
    expect(cell('B3')).toHaveProperty('rowSpan', 2);
    expect(cell('B3')).toHaveProperty('colSpan', 2);
    expect(document.getElementById('cell-C4')).toBeNull();
  });

  test('hidden rows, columns and sheets are not shown', () => {
    mount(FORM);
    expect(document.getElementById('cell-A5')).toBeNull();
    expect(document.getElementById('cell-E2')).toBeNull();
    expect(cell('A6').textContent).toBe('末');
    const tabs = within(screen.getByRole('tablist')).getAllByRole('tab');
    expect(tabs.map((tab) => tab.textContent)).toEqual(['1-1', '锁']);
  });

  test('a merge that begins in a hidden row is drawn where it can be seen', () => {
    mount(book(sheet({ name: 'x', merges: [{ top: 0, left: 0, bottom: 2, right: 0 }], hiddenRows: [0] }, [['标题']])));
    expect(cell('A1').textContent).toBe('标题');
    expect(cell('A1')).toHaveProperty('rowSpan', 2);
  });

  test('what looks like HTML in a cell is text', () => {
    mount(book(sheet('<b>表</b>', [['<img src=x onerror=alert(1)>']])));
    expect(cell('A1').textContent).toBe('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img, b')).toBeNull();
  });

  test('a sheet too large to draw is cut, and that is told', () => {
    mount(
      book(
        scattered('大', [
          [0, 0, 1],
          [1_000_000, 5000, 2],
        ]),
      ),
    );
    expect(onCut).toHaveBeenCalledWith('大');
    expect(document.querySelectorAll('tbody tr').length).toBeLessThanOrEqual(600);
  });
});

describe('selecting', () => {
  test('by mouse: cell, address and content', async () => {
    const host = mount(FORM);
    await userEvent.click(cell('D2'));
    expect(host.active.selection).toEqual({ top: 1, left: 3, bottom: 1, right: 3 });
    expect(addressBox().value).toBe('D2');
    expect(screen.getByRole('status', { name: words.content }).textContent).toBe('=1+2');
    expect(active()).toBe('cell-D2');
  });

  test('a merge is selected whole and named by its first cell', async () => {
    const host = mount(FORM);
    await userEvent.click(cell('B3'));
    expect(host.active.selection).toEqual({ top: 2, left: 1, bottom: 3, right: 2 });
    expect(addressBox().value).toBe('B3');
  });

  test('by keys: over merges and past hidden columns and rows', async () => {
    mount(FORM);
    await userEvent.click(cell('A3'));
    await userEvent.keyboard('{ArrowRight}');
    expect(addressBox().value).toBe('B3');
    await userEvent.keyboard('{ArrowRight}');
    expect(addressBox().value).toBe('D3');
    await userEvent.keyboard('{ArrowRight}');
    expect(addressBox().value).toBe('F3');
    await userEvent.click(cell('A4'));
    await userEvent.keyboard('{ArrowDown}');
    expect(addressBox().value).toBe('A6');
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    expect(addressBox().value).toBe('A1');
    await userEvent.keyboard('{ArrowUp}{ArrowLeft}');
    expect(addressBox().value).toBe('A1');
  });

  test('with shift: a rectangle from where it began', async () => {
    const host = mount(FORM);
    await userEvent.click(cell('A6'));
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
    expect(host.active.selection).toEqual({ top: 5, left: 0, bottom: 6, right: 1 });
    expect(addressBox().value).toBe('A6:B7');
    await userEvent.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}');
    expect(addressBox().value).toBe('A6:A7');
  });

  test('by address, on another sheet too', async () => {
    const host = mount(FORM);
    await userEvent.clear(addressBox());
    await userEvent.type(addressBox(), "'锁'!C5{Enter}");
    expect(host.active.name).toBe('锁');
    expect(addressBox().value).toBe('C5');
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('锁');
  });

  test.each(['不是地址', '藏!A1', '没有!A1'])('%s is no place to go to', async (text) => {
    const host = mount(FORM);
    await userEvent.clear(addressBox());
    await userEvent.type(addressBox(), `${text}{Enter}`);
    expect(addressBox().getAttribute('aria-invalid')).toBe('true');
    expect(host.active.name).toBe('1-1');
    await userEvent.click(cell('B2'));
    expect(addressBox().getAttribute('aria-invalid')).toBeNull();
    expect(addressBox().value).toBe('B2');
  });

  test('sheets by their tabs and by keys', async () => {
    const host = mount(FORM);
    await userEvent.click(screen.getByRole('tab', { name: '锁' }));
    expect(host.active.name).toBe('锁');
    expect(cell('A1').textContent).toBe('不可改');
    await userEvent.keyboard('{Control>}{PageUp}{/Control}');
    expect(host.active.name).toBe('1-1');
  });

  test('each sheet keeps its own selection', async () => {
    mount(FORM);
    await userEvent.click(cell('D2'));
    await userEvent.keyboard('{Control>}{PageDown}{/Control}');
    expect(addressBox().value).toBe('A1');
    await userEvent.keyboard('{Control>}{PageUp}{ArrowDown}{/Control}');
    expect(addressBox().value).toBe('D2');
    await userEvent.keyboard('{ArrowDown}');
    expect(addressBox().value).toBe('D3');
  });
});

describe('what the add-in does', () => {
  test('its selection is shown and scrolled to', () => {
    const host = mount(FORM);
    scrolled.mockClear();
    const [first] = host.sheets;
    if (first) host.select(first, { top: 5, left: 0, bottom: 5, right: 0 }, 'addin');
    expect(active()).toBe('cell-A6');
    expect(addressBox().value).toBe('A6');
    expect(scrolled.mock.contexts).toContain(cell('A6'));
  });

  test('keys go on from there', async () => {
    const host = mount(FORM);
    const sheetTwo = host.sheet('锁');
    if (sheetTwo) host.select(sheetTwo, { top: 7, left: 2, bottom: 7, right: 2 }, 'addin');
    await userEvent.keyboard('{ArrowRight}');
    expect(addressBox().value).toBe('D8');
  });

  test('a cell it changes is drawn anew, also beyond what was drawn', () => {
    const host = mount(FORM);
    host.put(host.active, 1, 1, 12, 'addin');
    expect(cell('B2').textContent).toBe('12');
    host.put(host.active, 90, 0, '远', 'addin');
    expect(cell('A91').textContent).toBe('远');
  });
});

describe('typing', () => {
  function editor(): HTMLTextAreaElement {
    return screen.getByRole('textbox', { name: /^编辑/ });
  }

  test('a key begins anew, Enter writes and goes down', async () => {
    const host = mount(FORM);
    await userEvent.click(cell('C2'));
    await userEvent.keyboard('54.55%{Enter}');
    expect(host.active.cell(1, 2).value).toBe(0.5455);
    expect(cell('C2').textContent).toBe('54.55%');
    expect(addressBox().value).toBe('B3');
  });

  test.each(['{F2}', '{dblclick}'])('%s opens what is there, Tab writes and goes right', async (how) => {
    const host = mount(FORM);
    await userEvent.click(cell('B2'));
    if (how === '{F2}') await userEvent.keyboard('{F2}');
    else await userEvent.dblClick(cell('B2'));
    expect(editor().value).toBe('11');
    await userEvent.keyboard('5{Tab}');
    expect(host.active.cell(1, 1).value).toBe(115);
    expect(addressBox().value).toBe('C2');
  });

  test('Escape leaves all as it was', async () => {
    const host = mount(FORM);
    await userEvent.click(cell('B2'));
    await userEvent.keyboard('99{Escape}');
    expect(host.active.cell(1, 1).value).toBe(11);
    expect(addressBox().value).toBe('B2');
    expect(screen.queryByRole('textbox', { name: /^编辑/ })).toBeNull();
  });

  test('clicking elsewhere writes', async () => {
    const host = mount(FORM);
    await userEvent.click(cell('B2'));
    await userEvent.keyboard('7');
    await userEvent.click(cell('A6'));
    expect(host.active.cell(1, 1).value).toBe(7);
    expect(addressBox().value).toBe('A6');
  });

  test('a formula that was only looked at stays a formula', async () => {
    const host = mount(FORM);
    await userEvent.click(cell('D2'));
    await userEvent.keyboard('{F2}');
    expect(editor().value).toBe('=1+2');
    await userEvent.keyboard('{Enter}');
    expect(host.active.cell(1, 3).formula).toBe('=1+2');
  });

  test('Alt+Enter makes a second line', async () => {
    const host = mount(FORM);
    await userEvent.click(cell('A6'));
    await userEvent.keyboard('一{Alt>}{Enter}{/Alt}二{Enter}');
    expect(host.active.cell(5, 0).value).toBe('一\n二');
  });

  test('Delete empties', async () => {
    const host = mount(FORM);
    await userEvent.click(cell('B2'));
    await userEvent.keyboard('{Delete}');
    expect(host.active.cell(1, 1).value).toBe('');
    expect(cell('B2').textContent).toBe('');
  });

  test('while typing, the workbook is in cell edit mode', async () => {
    const host = mount(FORM);
    await userEvent.click(cell('B2'));
    await userEvent.keyboard('1');
    expect(host.cellEditMode).toBe(true);
    await userEvent.keyboard('{Enter}');
    expect(host.cellEditMode).toBe(false);
  });

  test('a protected sheet refuses, before anything was typed for nothing', async () => {
    const host = mount(FORM);
    await userEvent.click(screen.getByRole('tab', { name: '锁' }));
    await userEvent.click(cell('A1'));
    await userEvent.keyboard('x');
    expect(onRefusal).toHaveBeenCalledWith(expect.objectContaining({ reason: 'protected' }));
    expect(screen.queryByRole('textbox', { name: /^编辑/ })).toBeNull();
    await userEvent.keyboard('{Delete}');
    expect(host.active.cell(0, 0).value).toBe('不可改');
  });

  test('a closed grid is gone and hears nothing', () => {
    const host = mount(FORM);
    grid?.close();
    host.put(host.active, 0, 0, 'x', 'addin');
    expect(document.body.children).toHaveLength(0);
  });
});
