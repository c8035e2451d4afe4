import { shownNow, shownThen } from '../../src/fill/shown';
import { SheetBuilder, type CellValue } from '../../src/workbook';

const at = { sheet: '1-2', row: 0, column: 0 };
const bookWith = (format: string) => ({
  sheets: [new SheetBuilder().set(0, 0, { value: 1, text: ' 1.00 ', format }).build({ name: '1-2' })],
});

test.each<[value: CellValue | null, own: string, brought: string | undefined, shown: string]>([
  [0.5455, '0.00%', undefined, '54.55%'],
  [0.54545, '0.00%', undefined, '54.55%'],
  [1.005, '0.00', undefined, '1.01'],
  [4.95, 'General', undefined, '4.95'],
  [4.95, 'General', '0.0', '5.0'],
  [8.8, '#,##0.00', undefined, '8.80'],
  [0.1 + 0.2, 'General', undefined, '0.3'],
  // The point is a letter here: twelve thousands print as 1.2.
  [12345, '0!.0,', undefined, '1.2'],
  ['其中：基本支出：101.81', '@', undefined, '其中：基本支出：101.81'],
  [null, 'General', undefined, ''],
])('%p in a cell formatted %s, bringing %s, shows %s', (value, own, brought, shown) => {
  const content = brought === undefined ? { value } : { value, format: brought };
  expect(shownThen(bookWith(own), at, content)).toBe(shown);
});

test('what stands there now is what the sheet shows', () => {
  expect(shownNow(bookWith('0.00'), at)).toBe('1.00');
  expect(shownNow(bookWith('0.00'), { ...at, row: 1, column: 1 })).toBe('');
});
