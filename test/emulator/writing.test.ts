import { BookRefusal, HostBook, type BookEvent } from '../../src/emulator/host/model/book';
import { readWritten } from '../../src/emulator/host/model/entry';
import { SheetLooks } from '../../src/emulator/host/model/look';
import { SheetBuilder } from '../../src/workbook';
import { book, sheet } from '../excel/workbooks';

const AREA = { top: 0, left: 0, bottom: 1, right: 1 };

function opened(...sheets: Parameters<typeof book>) {
  const host = new HostBook(book(...sheets));
  const heard: BookEvent[] = [];
  host.subscribe((event) => heard.push(event));
  return { host, heard, kinds: () => heard.map(({ kind }) => kind) };
}

describe('what a program writes', () => {
  test.each([
    [5, 'General', { value: 5 }],
    ['5', 'General', { value: 5 }],
    ['5', '@', { value: '5' }],
    ["'5", 'General', { value: '5' }],
    ['=A1+1', 'General', { value: '', formula: '=A1+1' }],
    ['=A1+1', '@', { value: '=A1+1' }],
    ["'=A1+1", 'General', { value: '=A1+1' }],
    ['-5', 'General', { value: -5 }],
    ['+5%', 'General', { value: 0.05, format: '0%' }],
    ['-A1', 'General', { value: '', formula: '=-A1' }],
    ['@SUM(1)', 'General', { value: '', formula: '=@SUM(1)' }],
    ['-', 'General', { value: '-' }],
    ['54.54%', '0.00%', { value: 0.5454 }],
    [true, 'General', { value: true }],
    ['', 'General', { value: '' }],
  ] as const)('%j into a cell formatted %s', (written, format, entry) => {
    expect(readWritten(written, format)).toEqual(entry);
  });
});

describe('looks', () => {
  test('a later one covers an earlier, where it says something', () => {
    const looks = new SheetLooks();
    looks.set(AREA, { bold: true, fill: '#FF0000', borders: { EdgeTop: { style: 'Continuous', color: '#000000' } } });
    looks.set({ ...AREA, bottom: 0 }, { fill: '#00FF00', borders: { EdgeLeft: { style: 'Dot', color: '#000000' } } });
    expect(looks.at(0, 0)).toMatchObject({ bold: true, fill: '#00FF00' });
    expect(Object.keys(looks.at(0, 0).borders ?? {})).toEqual(['EdgeTop', 'EdgeLeft']);
    expect(looks.at(1, 1).fill).toBe('#FF0000');
    expect(looks.at(2, 0)).toEqual({});
  });

  test('cleared cells look as the file has them, their neighbours as before', () => {
    const looks = new SheetLooks();
    looks.set(AREA, { bold: true });
    looks.clear({ top: 0, left: 0, bottom: 0, right: 0 });
    expect(looks.at(0, 0)).toEqual({});
    expect(looks.at(0, 1)).toEqual({ bold: true });
    looks.clear(AREA);
    expect(looks.at(0, 1)).toEqual({});
  });
});

describe('changes of a workbook', () => {
  test('cells written at once are one event', () => {
    const { host, heard } = opened(sheet('表', [[1, 2]]));
    host.write(host.active, [
      { row: 0, column: 0, value: 5 },
      { row: 3, column: 2, value: '', formula: '=A1' },
    ]);
    expect(heard).toMatchObject([{ kind: 'changed', area: { top: 0, left: 0, bottom: 3, right: 2 }, by: 'addin' }]);
    expect(host.active.cell(3, 2)).toMatchObject({ formula: '=A1' });
  });

  test('a protection refuses locked cells, formats and marks, and nothing is half done', () => {
    const { host, heard } = opened(sheet({ name: '锁', protected: true }, [[1, 2]]));
    const { active } = host;
    active.looks.set({ top: 0, left: 1, bottom: 0, right: 1 }, { locked: false });
    const both = [0, 1].map((column) => ({ row: 0, column, value: 9 }));
    expect(() => host.write(active, both)).toThrow(BookRefusal);
    expect(() => host.format(active, AREA, () => active.looks.set(AREA, { bold: true }))).toThrow(BookRefusal);
    expect(() => host.markUp(active, () => undefined)).toThrow(BookRefusal);
    expect(active.cell(0, 1).value).toBe(2);
    expect(heard).toEqual([]);
    host.write(active, both.slice(1));
    expect(active.cell(0, 1).value).toBe(9);
  });

  test('sheets come, are renamed, moved, hidden and go', () => {
    const { host, heard } = opened(sheet('一', [[1]]), sheet('二', [[2]]));
    const added = host.addSheet(new SheetBuilder().build({ name: '三' }), 'addin');
    host.rename(added, '叁', 'addin');
    host.move(added, 0, 'addin');
    host.activate(added, 'addin');
    host.setVisibility(added, 'hidden', 'person');
    host.remove(added, 'person');
    expect(heard.map((event) => (event.kind === 'sheets' ? event.change : event.kind))).toEqual([
      'added',
      'renamed',
      'moved',
      'activated',
      'visibility',
      'activated',
      'deleted',
    ]);
    expect(host.sheets.map(({ name }) => name)).toEqual(['一', '二']);
    expect(host.active.name).toBe('一');
  });

  test('the last visible sheet is neither hidden nor removed', () => {
    const { host } = opened(sheet('一', [[1]]));
    expect(() => host.setVisibility(host.active, 'hidden', 'addin')).toThrow(BookRefusal);
    expect(host.active.visibility).toBe('visible');
  });

  test('a merge keeps its first cell; clearing formats takes it away again', () => {
    const { host } = opened(sheet('表', [[{ value: 1, format: '0.00' }, 2]]));
    const { active } = host;
    active.merge({ top: 0, left: 0, bottom: 0, right: 1 });
    expect([active.cell(0, 0).value, active.cell(0, 1).value, active.merges.length]).toEqual([1, '', 1]);
    active.clearFormats({ top: 0, left: 0, bottom: 5, right: 5 });
    expect(active.merges).toEqual([]);
    expect(active.cell(0, 0)).toEqual({ value: 1, text: '1', format: 'General' });
  });
});
