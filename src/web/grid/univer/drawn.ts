import { a1Area, parseAddress, quotedSheetName } from '../../../workbook';
import type { DrawnGrid } from '../door';
import type { Engine } from './engine';
import { gridArea } from './snapshot';

/** What the engine draws, conditional formats included. */
export function drawn({ api }: Engine): DrawnGrid {
  const place = (address: string) => {
    const parsed = parseAddress(address);
    const sheet = parsed?.sheet === undefined ? undefined : api.getActiveWorkbook()?.getSheetByName(parsed.sheet);
    return parsed && sheet ? { sheet, row: parsed.area.top, column: parsed.area.left } : undefined;
  };
  return {
    selection: () => {
      const sheet = api.getActiveWorkbook()?.getActiveSheet();
      const range = sheet?.getActiveRange()?.getRange();
      return sheet && range ? `${quotedSheetName(sheet.getSheetName())}!${a1Area(gridArea(range))}` : '';
    },
    text: (address) => {
      const at = place(address);
      return at?.sheet.getRange(at.row, at.column).getDisplayValue();
    },
    fill: (address) => {
      const at = place(address);
      const cell = at?.sheet.getSheet().getCell(at.row, at.column);
      const style = at && cell && at.sheet.getSheet().getComposedCellStyleByCellData(at.row, at.column, cell);
      return style?.bg?.rgb ?? undefined;
    },
  };
}
