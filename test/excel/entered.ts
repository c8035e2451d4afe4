import type { Workbook } from '../../src/workbook';

/**
 * What stands in a workbook as it was entered, a line a cell: of a formula its text and not its result, which the stand-in for Excel does not
 * calculate.
 */
export function entered({ sheets }: Workbook): string[] {
  return sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([row, line]) =>
      [...line].flatMap(([column, { value, formula, format }]) =>
        value === '' && formula === undefined
          ? []
          : [`${name}!${String(row)},${String(column)} ${JSON.stringify(formula ?? value)} ${format}`],
      ),
    ),
  );
}
