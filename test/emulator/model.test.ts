import { BookRefusal, HostBook, type BookEvent } from '../../src/emulator/host/model/book';
import { displayText } from '../../src/emulator/host/model/display';
import { readEntry } from '../../src/emulator/host/model/entry';
import { editText } from '../../src/web/grid/edit-text';
import { book, scattered, sheet } from '../excel/workbooks';

describe('displayText', () => {
  test.each([
    [0.5454, '0.00%', '54.54%'],
    [1 / 3, 'General', '0.333333333'],
    [2.8, '0.00', '2.80'],
    [1234.5, '#,##0.00', '1,234.50'],
    [44927, 'yyyy"年"m"月"', '2023年1月'],
    [5, 'G/通用格式', '5'],
    [5, '', '5'],
    ['附件', '@', '附件'],
    ['#DIV/0!', '0.00', '#DIV/0!'],
    [true, '0.00', 'TRUE'],
    ['', '0.00', ''],
  ])('%p as %s is %s', (value, format, text) => {
    expect(displayText(value, format)).toBe(text);
  });

  test('a code that cannot be read shows the value as it is', () => {
    expect(displayText(7, '[[[')).toBe('7');
    expect(displayText('七', '[[[')).toBe('七');
  });
});

describe('readEntry', () => {
  test.each([
    ['12', 'General', { value: 12 }],
    [' -3.50 ', 'General', { value: -3.5 }],
    ['1,234.5', 'General', { value: 1234.5, format: '#,##0.00' }],
    ['1,234', 'General', { value: 1234, format: '#,##0' }],
    ['.5', '0.00', { value: 0.5 }],
    ['54.55%', 'General', { value: 0.5455, format: '0.00%' }],
    ['54%', 'General', { value: 0.54, format: '0%' }],
    ['54.55%', '0.00%', { value: 0.5455 }],
    ['TRUE', 'General', { value: true }],
    ["'12", 'General', { value: '12' }],
    ['007', '@', { value: '007' }],
    ['=A1+1', 'General', { value: '=A1+1' }],
    ['12,34', 'General', { value: '12,34' }],
    ['101.81万元', 'General', { value: '101.81万元' }],
    ['', 'General', { value: '' }],
    ['.', 'General', { value: '.' }],
  ])('%p in a cell of format %s', (typed, format, entry) => {
    expect(readEntry(typed, format)).toEqual(entry);
  });
});

describe('editText gives what enters the same again', () => {
  test.each([
    [0.5454, '0.00%', '54.54%'],
    [0.07, '0%', '7%'],
    [-12.5, 'General', '-12.5'],
    [false, 'General', 'FALSE'],
    ['文字', 'General', '文字'],
    ['12', 'General', "'12"],
    ['12', '@', '12'],
    ["'引号", 'General', "''引号"],
    ['', 'General', ''],
  ])('%p in %s', (value, format, text) => {
    expect(editText({ value, format, text: '' })).toBe(text);
    expect(readEntry(text, format).value).toBe(value);
  });

  test('a formula is edited as a formula', () => {
    expect(editText({ value: 3, text: '3', format: 'General', formula: '=1+2' })).toBe('=1+2');
  });
});

describe('HostBook', () => {
  const merge = { top: 1, left: 1, bottom: 3, right: 2 };
  const workbook = book(
    sheet({ name: '藏', visibility: 'hidden' }, [['x']]),
    sheet({ name: '甲', merges: [merge] }, [['a', 1]]),
    sheet({ name: '乙', protected: true }, [['b']]),
  );

  function opened(): { book: HostBook; events: BookEvent[] } {
    const host = new HostBook(workbook);
    const events: BookEvent[] = [];
    host.subscribe((event) => events.push(event));
    return { book: host, events };
  }

  function named(host: HostBook, name: string) {
    const found = host.sheet(name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  test('opens on the first visible sheet, and gives back what it was built from', () => {
    const { book: host } = opened();
    expect(host.active.name).toBe('甲');
    expect(host.toWorkbook()).toEqual(workbook);
  });

  test('does not share its sheets with the snapshot', () => {
    const { book: host } = opened();
    host.enter(named(host, '甲'), 0, 0, '改');
    expect(workbook.sheets[1]?.cells.get(0)?.get(0)?.value).toBe('a');
  });

  test('a workbook without a visible sheet gets one', () => {
    const host = new HostBook(book(sheet({ name: '藏', visibility: 'hidden' }, [])));
    expect(host.sheets.map(({ name }) => name)).toEqual(['藏', 'Sheet1']);
    expect(host.active.name).toBe('Sheet1');
  });

  test('finds sheets by name without regard to case, and by id', () => {
    const host = new HostBook(book(sheet('Form', [])));
    expect(host.sheet('FORM')).toBe(host.active);
    expect(host.sheet(host.active.id)).toBe(host.active);
    expect(host.sheet('other')).toBeUndefined();
  });

  test('typing changes the cell, keeps its format and is told', () => {
    const host = new HostBook(book(scattered('1-1', [[3, 5, { value: 0.5454, format: '0.00%' }]])));
    const events: BookEvent[] = [];
    host.subscribe((event) => events.push(event));
    host.enter(host.active, 3, 5, '54.55%');
    expect(host.active.cell(3, 5)).toEqual({ value: 0.5455, text: '54.55%', format: '0.00%' });
    expect(events).toEqual([
      {
        kind: 'changed',
        sheet: host.active,
        area: { top: 3, left: 5, bottom: 3, right: 5 },
        by: 'person',
      },
    ]);
  });

  test('typing over a formula leaves a constant, typing nothing an empty cell', () => {
    const host = new HostBook(book(sheet('x', [[{ value: 3, formula: '=1+2' }, 'b']])));
    host.enter(host.active, 0, 0, '4');
    expect(host.active.cell(0, 0).formula).toBeUndefined();
    host.enter(host.active, 0, 1, '');
    expect(host.toWorkbook().sheets[0]?.columns).toBe(1);
  });

  test('typing anywhere in a merge goes into its first cell', () => {
    const { book: host } = opened();
    host.enter(named(host, '甲'), 3, 2, '合并');
    expect(named(host, '甲').cell(1, 1).value).toBe('合并');
    expect(named(host, '甲').cell(3, 2).value).toBe('');
  });

  test('a selection that cuts a merge is widened to it', () => {
    const { book: host } = opened();
    host.select(named(host, '甲'), { top: 2, left: 0, bottom: 2, right: 1 }, 'person');
    expect(host.active.selection).toEqual({ top: 1, left: 0, bottom: 3, right: 2 });
  });

  test('selecting on another sheet brings it to the front first', () => {
    const { book: host, events } = opened();
    host.select(named(host, '乙'), { top: 0, left: 0, bottom: 0, right: 0 }, 'addin');
    expect(events.map(({ kind, by }) => [kind, by])).toEqual([
      ['activated', 'addin'],
      ['selected', 'addin'],
    ]);
  });

  test('a protected sheet refuses, a hidden one is not shown', () => {
    const { book: host, events } = opened();
    expect(() => {
      host.enter(named(host, '乙'), 0, 0, 'x');
    }).toThrow(BookRefusal);
    expect(() => {
      host.activate(named(host, '藏'), 'addin');
    }).toThrow(BookRefusal);
    expect(events).toEqual([]);
  });

  test('the last visible sheet stays', () => {
    const { book: host } = opened();
    host.remove(named(host, '甲'), 'person');
    expect(host.active.name).toBe('乙');
    expect(() => {
      host.remove(named(host, '乙'), 'person');
    }).toThrow(BookRefusal);
  });

  test('who no longer listens hears nothing', () => {
    const host = new HostBook(workbook);
    const heard = jest.fn();
    const end = host.subscribe(heard);
    end();
    host.enter(named(host, '甲'), 0, 0, 'x');
    expect(heard).not.toHaveBeenCalled();
  });
});
