import { calculatedWorkbook, recalculated } from '../../src/formula';
import { type Cell, cellAt, type CellValue, SheetBuilder, type Workbook } from '../../src/workbook';

const show = (value: CellValue) => String(value);

function workbook(cells: readonly (Partial<Cell> & { readonly value: CellValue })[]): Workbook {
  const builder = new SheetBuilder();
  cells.forEach((cell, row) => builder.set(row, 0, { text: String(cell.value), format: 'General', ...cell }));
  return { sheets: [builder.build({ name: '表' })] };
}

const column = ({ sheets }: Workbook) => [0, 1, 2, 3].map((row) => sheets[0] && cellAt(sheets[0], row, 0)?.value);

test('formulas that hang on a changed cell are calculated anew, others keep what is stored', () => {
  const book = workbook([
    { value: 5 },
    { value: 2, formula: '=A1*2' },
    { value: 3, formula: '=A2+1' },
    { value: 8.8, formula: '=VLOOKUP(1,B1:C2,2)' },
  ]);
  expect(column(recalculated(book, [{ sheet: '表', row: 0, column: 0 }], show))).toEqual([5, 10, 11, 8.8]);
});

describe('formulas that were never calculated', () => {
  const open = { value: '', text: '', uncalculated: true } as const;

  test('are calculated, one after another', () => {
    const book = workbook([{ value: 5 }, { ...open, formula: '=A3+1' }, { ...open, formula: '=A1*2' }]);
    const after = calculatedWorkbook(book, show);
    expect(column(after)).toEqual([5, 11, 10, undefined]);
    expect(after.sheets[0]?.cells.get(1)?.get(0)?.uncalculated).toBeUndefined();
  });

  test('stay so where the evaluator cannot tell', () => {
    const after = calculatedWorkbook(workbook([{ value: 5 }, { ...open, formula: '=VLOOKUP(A1,B:C,2)' }]), show);
    expect(after.sheets[0]?.cells.get(1)?.get(0)?.uncalculated).toBe(true);
  });

  test('a 0 counts where other formulas show that somebody calculated, and for nothing where none does', () => {
    const zero = { value: 0, text: '', uncalculated: true, formula: '=VLOOKUP(A1,B:C,2)' } as const;
    const some = calculatedWorkbook(workbook([{ value: 5 }, zero, { value: 10, formula: '=A1*2' }]), show);
    expect(some.sheets[0]?.cells.get(1)?.get(0)).toMatchObject({ value: 0, text: '0' });
    const none = calculatedWorkbook(workbook([{ value: 5 }, zero]), show);
    expect(none.sheets[0]?.cells.get(1)?.get(0)?.uncalculated).toBe(true);
  });
});
