import Big from 'big.js';
import { cellAt, sheetNamed, type Workbook } from '../../src/workbook';
import { at, book, type Change, type FurtherSheet, type SheetName } from '../rules/support/book';
import type { Fault, Unit } from '../rules/support/fault';

export type { Fault } from '../rules/support/fault';
export { FAULTS } from '../rules/tables';

function unitIn(workbook: Workbook): Unit {
  const cell = (place: string) => {
    const { sheet, row, column } = at(place);
    const found = sheetNamed(workbook, sheet);
    const own = found && cellAt(found, row, column);
    if (!own) throw new Error(`nothing stands at ${place}`);
    return own;
  };
  return {
    cell,
    figure: (place) => new Big(cell(place).text.replace('%', '')),
    amountIn: (place) => new Big(/\d+\.\d{2}/u.exec(cell(place).text)?.[0] ?? '0'),
  };
}

/** The unit's workbook with the fault in it, and the sheets that it keeps besides. */
export function planted(fault: Fault, change: Change, besides: readonly FurtherSheet[] = []): Workbook {
  const unit = unitIn(book(change));
  const wrong = fault.wrong(unit);
  const merged = Object.fromEntries(
    Object.keys({ ...change, ...wrong }).map((sheet) => {
      const [own, other] = [change[sheet as SheetName], wrong[sheet as SheetName]];
      return [sheet, other === null ? null : { ...own, ...other }];
    }),
  ) as Change;
  return book(merged, [...(fault.further?.(unit) ?? []), ...besides]);
}
