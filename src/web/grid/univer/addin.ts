import { BooleanNumber, ObjectMatrix, type ICellData, type Nullable } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  DeleteConditionalRuleMutation,
  type IAddConditionalRuleMutationParams,
  type IDeleteConditionalRuleMutationParams,
} from '@univerjs/preset-sheets-conditional-formatting';
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ScrollToCellCommand,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
  type IAddWorksheetMergeMutationParams,
  type IInsertSheetMutationParams,
  type IRemoveSheetMutationParams,
  type IRemoveWorksheetMergeMutationParams,
  type IScrollToCellCommandParams,
  type ISetRangeValuesMutationParams,
  type ISetWorksheetColWidthMutationParams,
  type ISetWorksheetHideMutationParams,
  type ISetWorksheetNameMutationParams,
  type ISetWorksheetOrderMutationParams,
  type IToggleGridlinesMutationParams,
} from '@univerjs/preset-sheets-core';
import { a1Area, type Area } from '../../../workbook';
import type { HostBook, SheetChange } from '../../../emulator/host/model/book';
import type { HostSheet } from '../../../emulator/host/model/sheet';
import { pointPixels } from '../look/sheet-look';
import type { Engine } from './engine';
import { gridArea, contentData, gridRange, sheetData } from './snapshot';
import type { Sources } from './sources';

/** Shows in the grid what the add-in does to the workbook. None of it is for the person to undo, as in Excel 2021. */
export class AddinSide {
  /** Ids of the conditional formats that are drawn, by sheet. */
  private readonly marks = new Map<string, readonly string[]>();

  constructor(
    private readonly engine: Engine,
    private readonly book: HostBook,
    private readonly sources: Sources,
  ) {}

  private get workbook() {
    const workbook = this.engine.api.getActiveWorkbook();
    if (!workbook) throw new Error('no workbook in the grid');
    return workbook;
  }

  private place(sheet: HostSheet): { unitId: string; subUnitId: string } {
    return { unitId: this.workbook.getId(), subUnitId: sheet.id };
  }

  private run<Params extends object>(id: string, params: Params): void {
    this.engine.commands.syncExecuteCommand(id, params);
  }

  activate(sheet: HostSheet): void {
    if (this.workbook.getActiveSheet().getSheetId() !== sheet.id) this.workbook.setActiveSheet(sheet.id);
  }

  /** Selects, and scrolls there when it is not in view. */
  select(sheet: HostSheet, { top, left, bottom, right }: Area): void {
    const worksheet = this.workbook.getSheetBySheetId(sheet.id);
    if (!worksheet || top >= worksheet.getMaxRows() || left >= worksheet.getMaxColumns()) return;
    const rows = Math.min(bottom, worksheet.getMaxRows() - 1) - top + 1;
    const columns = Math.min(right, worksheet.getMaxColumns() - 1) - left + 1;
    worksheet.setActiveRange(worksheet.getRange(top, left, rows, columns));
    const target: IScrollToCellCommandParams = { range: gridRange({ top, left, bottom: top, right: left }) };
    void this.engine.commands.executeCommand(ScrollToCellCommand.id, target);
  }

  sheets(sheet: HostSheet, change: SheetChange): void {
    const { unitId, subUnitId } = this.place(sheet);
    const order = this.workbook.getSheets().map((worksheet) => worksheet.getSheetId());
    switch (change) {
      case 'added': {
        const table = this.sources.tableOf(sheet);
        const data = sheetData(sheet, this.sources.lookOf(sheet), table);
        this.workbook.addStyles(table.styles);
        this.run<IInsertSheetMutationParams>(InsertSheetMutation.id, {
          unitId,
          index: this.book.sheets.indexOf(sheet),
          sheet: { ...this.emptySheet(), ...data },
        });
        break;
      }
      case 'deleted':
        this.run<IRemoveSheetMutationParams>(RemoveSheetMutation.id, {
          unitId,
          subUnitId,
          subUnitName: sheet.name,
        });
        this.marks.delete(subUnitId);
        break;
      case 'renamed':
        this.run<ISetWorksheetNameMutationParams>(SetWorksheetNameMutation.id, { unitId, subUnitId, name: sheet.name });
        break;
      case 'moved':
        this.run<ISetWorksheetOrderMutationParams>(SetWorksheetOrderMutation.id, {
          unitId,
          subUnitId,
          fromOrder: order.indexOf(subUnitId),
          toOrder: this.book.sheets.indexOf(sheet),
        });
        break;
      case 'visibility':
        this.run<ISetWorksheetHideMutationParams>(SetWorksheetHideMutation.id, {
          unitId,
          subUnitId,
          hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        });
        break;
    }
  }

  /** The engine's own idea of a sheet: what is not said of a new one is taken from any that is there. */
  private emptySheet() {
    return { ...this.workbook.getActiveSheet().getSheet().getConfig(), tabColor: '', scrollTop: 0, scrollLeft: 0 };
  }

  /** Draws the cells of areas as they are now, and has what depends on them calculated. */
  cells(sheet: HostSheet, areas: readonly Area[]): void {
    const worksheet = this.workbook.getSheetBySheetId(sheet.id);
    if (!worksheet) return;
    const [rows, columns] = [worksheet.getMaxRows(), worksheet.getMaxColumns()];
    const cellValue = new ObjectMatrix<Nullable<ICellData>>();
    for (const { top, left, bottom, right } of areas) {
      for (let row = top; row <= Math.min(bottom, rows - 1); row++) {
        for (let column = left; column <= Math.min(right, columns - 1); column++) {
          const cell = sheet.cell(row, column);
          cellValue.setValue(row, column, { ...contentData(cell), s: this.sources.styleAt(sheet, row, column) });
        }
      }
    }
    const params = { ...this.place(sheet), cellValue: cellValue.getMatrix() };
    this.run<ISetRangeValuesMutationParams>(SetRangeValuesMutation.id, params);
  }

  /** Draws merges that the add-in has made, and no longer those that it has undone. */
  merges(sheet: HostSheet): void {
    const worksheet = this.workbook.getSheetBySheetId(sheet.id);
    if (!worksheet) return;
    const drawn = new Map(
      worksheet.getMergeData().map((range) => [a1Area(gridArea(range.getRange())), range.getRange()]),
    );
    const wanted = new Map(sheet.merges.map((area) => [a1Area(area), gridRange(area)]));
    const gone = [...drawn].filter(([address]) => !wanted.has(address)).map(([, range]) => range);
    const made = [...wanted].filter(([address]) => !drawn.has(address)).map(([, range]) => range);
    const place = this.place(sheet);
    if (gone.length > 0)
      this.run<IRemoveWorksheetMergeMutationParams>(RemoveWorksheetMergeMutation.id, { ...place, ranges: gone });
    if (made.length > 0)
      this.run<IAddWorksheetMergeMutationParams>(AddWorksheetMergeMutation.id, { ...place, ranges: made });
  }

  gridlines(sheet: HostSheet): void {
    const worksheet = this.workbook.getSheetBySheetId(sheet.id);
    if (!worksheet || worksheet.hasHiddenGridLines() === !sheet.gridlines) return;
    this.run<IToggleGridlinesMutationParams>(ToggleGridlinesMutation.id, {
      ...this.place(sheet),
      showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  /** Makes rows as high as their texts, as Excel does with rows that nobody has given a height. */
  heights(sheet: HostSheet, areas: readonly Area[]): void {
    const worksheet = this.workbook.getSheetBySheetId(sheet.id);
    if (!worksheet) return;
    const look = this.sources.lookOf(sheet);
    const rows = new Set<number>();
    for (const { top, bottom } of areas) {
      for (let row = top; row <= Math.min(bottom, worksheet.getMaxRows() - 1); row++) {
        if (look?.rows.get(row)?.height === undefined && !sheet.rowHeights.has(row)) rows.add(row);
      }
    }
    const ranges = [...rows].map((row) => ({
      startRow: row,
      endRow: row,
      startColumn: 0,
      endColumn: worksheet.getMaxColumns() - 1,
    }));
    if (ranges.length > 0) worksheet.setRangesAutoHeight(ranges);
    for (const [row, points] of sheet.rowHeights) worksheet.setRowHeightsForced(row, 1, pointPixels(points));
  }

  /** Draws the widths that the add-in has set. */
  widths(sheet: HostSheet): void {
    for (const [column, points] of sheet.columnWidths) {
      this.run<ISetWorksheetColWidthMutationParams>(SetWorksheetColWidthMutation.id, {
        ...this.place(sheet),
        ranges: [{ startRow: 0, endRow: 0, startColumn: column, endColumn: column }],
        colWidth: pointPixels(points),
      });
    }
  }

  /** Draws a sheet's conditional formats anew; of those only ones by formula, which are what the add-in makes. */
  conditionalFormats(sheet: HostSheet): void {
    const place = this.place(sheet);
    for (const cfId of this.marks.get(sheet.id) ?? [])
      this.run<IDeleteConditionalRuleMutationParams>(DeleteConditionalRuleMutation.id, { ...place, cfId });
    const drawn = sheet.conditionalFormats.filter(({ type, formula }) => type === 'Custom' && formula !== '');
    // A rule that is added stands before those that are there.
    for (const { id, areas, formula, fill, color } of [...drawn].reverse())
      this.run<IAddConditionalRuleMutationParams>(AddConditionalRuleMutation.id, {
        ...place,
        rule: {
          cfId: id,
          ranges: areas.map(gridRange),
          stopIfTrue: false,
          rule: {
            type: CFRuleType.highlightCell,
            subType: CFSubRuleType.formula,
            value: formula,
            style: {
              ...(fill === undefined ? {} : { bg: { rgb: fill } }),
              ...(color === undefined ? {} : { cl: { rgb: color } }),
            },
          },
        },
      });
    this.marks.set(
      sheet.id,
      drawn.map(({ id }) => id),
    );
  }
}
