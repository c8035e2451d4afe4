import type { CellContent, CellValue, Edit } from '../../src/workbook';

type Written = CellContent | CellValue | null;

function content(written: Written): CellContent {
  return typeof written === 'object' && written !== null ? written : { value: written };
}

/** An edit of one cell: where, what is thought to stand there, what is to stand there. */
export function edit(sheet: string, row: number, column: number, before: Written, after: Written): Edit {
  return {
    cell: { sheet, row, column },
    label: `${sheet} ${String(row)},${String(column)}`,
    before: content(before),
    after: content(after),
    why: '6 ÷ 11 = 54.55%',
    kind: 'computed',
  };
}
