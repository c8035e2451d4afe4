import fc from 'fast-check';
import {
  a1,
  a1Area,
  address,
  columnIndex,
  columnName,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  quotedSheetName,
} from '../../src/workbook';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name)).toBe(index);
  expect(columnIndex(name.toLowerCase())).toBe(index);
});

test.each(['', 'XFE', 'ZZZ', 'AAAA', 'A1', '一', '１'])('%s is no column', (name) => {
  expect(columnIndex(name)).toBeUndefined();
});

test('areas of one cell print as the cell', () => {
  expect(a1Area({ top: 3, left: 3, bottom: 3, right: 3 })).toBe('D4');
  expect(a1Area({ top: 0, left: 0, bottom: 29, right: 7 })).toBe('A1:H30');
  expect(a1(MAX_ROWS - 1, MAX_COLUMNS - 1)).toBe('XFD1048576');
});

describe('sheet names in addresses', () => {
  test.each([
    ['基础数据表', '基础数据表'],
    ['Sheet1.x', 'Sheet1.x'],
    ['附件1-1', "'附件1-1'"],
    ['1-2', "'1-2'"],
    ['项目 一', "'项目 一'"],
    ["it's", "'it''s'"],
    ['A1', "'A1'"],
    ['xfd12', "'xfd12'"],
    ['R1C1', "'R1C1'"],
    ['RC', "'RC'"],
    ['r', "'r'"],
    ['TRUE', "'TRUE'"],
    ['自评（表）', "'自评（表）'"],
    ['', "''"],
  ])('%s is written %s', (name, written) => {
    expect(quotedSheetName(name)).toBe(written);
    expect(address({ sheet: name, row: 20, column: 7 })).toBe(`${written}!H21`);
  });

  test('what is written is read again, whatever the name', () => {
    const cell = fc.record({
      sheet: fc.string({ unit: 'binary', minLength: 1, maxLength: 31 }),
      row: fc.nat({ max: MAX_ROWS - 1 }),
      column: fc.nat({ max: MAX_COLUMNS - 1 }),
    });
    fc.assert(
      fc.property(cell, (ref) => {
        expect(parseAddress(address(ref))).toEqual({
          sheet: ref.sheet,
          area: { top: ref.row, bottom: ref.row, left: ref.column, right: ref.column },
        });
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});

test.each([
  ['D4', undefined, 'D4'],
  ['$D$4', undefined, 'D4'],
  [' $B$6:$C$9 ', undefined, 'B6:C9'],
  ['C9:B6', undefined, 'B6:C9'],
  ['d4', undefined, 'D4'],
  ['Sheet1!A1', 'Sheet1', 'A1'],
  ["'it''s'!A1:B2", "it's", 'A1:B2'],
  ["'a!b'!A1", 'a!b', 'A1'],
  ['XFD1048576', undefined, 'XFD1048576'],
])('%s is read', (text, sheet, area) => {
  const parsed = parseAddress(text);
  expect(parsed?.sheet).toBe(sheet);
  expect(parsed && a1Area(parsed.area)).toBe(area);
});

test.each([
  '',
  'A',
  '1',
  'A0',
  'A:A',
  '1:1',
  'XFE1',
  'A1048577',
  'A1:B2:C3',
  'A1 B2',
  "'Sheet1!A1",
  'Sheet1!',
  '!A1',
  'A1,B2',
  '名称',
  'A-1',
])('%s is no address of cells', (text) => {
  expect(parseAddress(text)).toBeUndefined();
});
