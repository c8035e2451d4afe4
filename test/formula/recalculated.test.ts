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

describe('a formula of which the text does not tell what it reads', () => {
  const after = (formula: string, stored: number, ...more: readonly { value: CellValue; formula?: string }[]) =>
    column(
      recalculated(
        workbook([{ value: 5 }, { value: stored, formula }, ...more]),
        [{ sheet: '表', row: 0, column: 0 }],
        show,
      ),
    )[1];

  test.each<[string, string, number, number]>([
    ['reads the changed cell', '=INDIRECT("A1")*2', 2, 10],
    ['reads an area with the changed cell', '=SUM(INDIRECT("A1:A1"))', 2, 5],
    ['reads it at some distance', '=OFFSET(A3,-2,0)', 2, 5],
    ['reads another cell, and what is stored is old: not its business', '=INDIRECT("A3")*2', 2, 2],
    ['reads an area without it, and what is stored is old', '=SUM(OFFSET(A3,0,0,2,1))', 2, 2],
  ])('%s: %s', (_, formula, stored, expected) => {
    expect(after(formula, stored, { value: 7 }, { value: 8 })).toBe(expected);
  });

  test('reads what hangs on the changed cell', () => {
    expect(after('=INDIRECT("A3")+1', 2, { value: 3, formula: '=A1*2' })).toBe(11);
  });

  test('reads another of its kind further on, which reads the changed cell', () => {
    const further = { value: 6, formula: '=INDIRECT("A1")*2' };
    expect(after('=INDIRECT("A3")+1', 7, further)).toBe(11);
    // And one that rests on nothing changed stands, old as it is.
    expect(after('=INDIRECT("A4")+1', 7, further, { value: 1 })).toBe(7);
  });

  test('takes the address from the changed cell', () => {
    const book = workbook([{ value: 4 }, { value: 7, formula: '=INDIRECT("A"&A1)' }, { value: 7 }, { value: 8 }]);
    expect(column(recalculated(book, [{ sheet: '表', row: 0, column: 0 }], show))[1]).toBe(8);
  });
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
