import {
  CanceledError,
  CellValueType,
  ObjectMatrix,
  Range,
  type ICommandInfo,
  type IExecutionOptions,
  type IRange,
  type Nullable,
  type Worksheet,
} from '@univerjs/core';
import {
  RemoveNumfmtMutation,
  SetNumfmtMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  type IRemoveNumfmtMutationParams,
  type ISetNumfmtMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
} from '@univerjs/preset-sheets-core';
import type { CellValue } from '../../../workbook';
import { BookRefusal, type HostBook } from '../../../emulator/host/model/book';
import type { HostSheet, PlacedEntry } from '../../../emulator/host/model/sheet';
import type { GridOptions } from '../door';
import type { Engine } from './engine';
import { gridArea } from './snapshot';

/** The engine's own notes on what to calculate anew. */
const NOTES = /mark-dirty|formula/u;

function changesLayout(command: string): boolean {
  return command.startsWith('sheet.mutation.') && !HARMLESS.has(command) && !NOTES.test(command);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Changes of looks alone: keys such as Ctrl+B. What is typed or pasted does not come by these. */
const FORMATTING = new Set([
  'sheet.command.set-style',
  'sheet.command.set-border',
  'sheet.command.set-border-basic',
  'sheet.command.clear-selection-format',
  'sheet.command.clear-selection-all',
]);

/** What the engine may do to a sheet besides its contents: all of it is drawing only. */
const HARMLESS = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.set-worksheet-col-width',
  'sheet.mutation.set-worksheet-row-height',
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
  'sheet.mutation.empty',
  // What was typed may bring a number format, as in Excel: 54.55% or 2022-12-31.
  SetNumfmtMutation.id,
  RemoveNumfmtMutation.id,
]);

function isSetValues(command: Readonly<ICommandInfo>): command is ICommandInfo<ISetRangeValuesMutationParams> {
  return command.id === SetRangeValuesMutation.id && command.params !== undefined;
}

function isSetFormats(command: Readonly<ICommandInfo>): command is ICommandInfo<ISetNumfmtMutationParams> {
  return command.id === SetNumfmtMutation.id && command.params !== undefined;
}

function isRemoveFormats(command: Readonly<ICommandInfo>): command is ICommandInfo<IRemoveNumfmtMutationParams> {
  return command.id === RemoveNumfmtMutation.id && command.params !== undefined;
}

function isSelect(command: Readonly<ICommandInfo>): command is ICommandInfo<ISetSelectionsOperationParams> {
  return command.id === SetSelectionsOperation.id && command.params !== undefined;
}

/** Brings what a person does in the grid, and what formulas then give, into the workbook. */
export class PersonSide {
  private readonly subscriptions: { dispose(): void }[] = [];

  /** `isOwn` says that the grid is just being told of the workbook's own change. */
  constructor(
    private readonly engine: Engine,
    private readonly book: HostBook,
    private readonly options: Pick<GridOptions, 'onRefusal' | 'onLayoutChange'>,
    private readonly isOwn: () => boolean,
    /** A link to a place of this workbook was clicked: its address with the sheet. */
    onLink: (address: string) => void,
  ) {
    const { api, commands } = engine;
    this.subscriptions.push(
      commands.beforeCommandExecuted((command, how) => {
        this.allow(command, how);
      }),
      commands.onCommandExecuted((command, how) => {
        if (this.isOwn()) return;
        if (isSetValues(command)) this.takeValues(command.params, how);
        else if (isSetFormats(command)) this.takeFormats(command.params, Object.values(command.params?.values ?? {}));
        else if (isRemoveFormats(command)) this.takeFormats(command.params, [{ ranges: command.params?.ranges ?? [] }]);
        else if (isSelect(command)) this.select(command.params);
      }),
      api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
        const sheet = this.book.sheet(event.worksheet.getSheetId());
        if (!sheet?.isLocked(event.row, event.column)) return;
        event.cancel = true;
        this.options.onRefusal(new BookRefusal('protected'));
      }),
      api.addEvent(api.Event.SheetEditStarted, () => {
        this.book.cellEditMode = true;
      }),
      api.addEvent(api.Event.SheetEditEnded, () => {
        this.book.cellEditMode = false;
      }),
      api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
        const link = this.book.sheet(worksheet.getSheetId())?.links.get(`${String(row)},${String(column)}`);
        if (link?.documentReference !== undefined) onLink(link.documentReference);
      }),
      api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
        const sheet = this.isOwn() ? undefined : this.book.sheet(activeSheet.getSheetId());
        if (sheet?.visibility === 'visible') this.book.activate(sheet, 'person');
      }),
    );
  }

  close(): void {
    this.book.cellEditMode = false;
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Throws the engine's own sign for what is not to happen. */
  private allow(command: Readonly<ICommandInfo>, how: IExecutionOptions | undefined): void {
    if (this.isOwn()) return;
    if (FORMATTING.has(command.id) || changesLayout(command.id)) {
      this.options.onLayoutChange();
      throw new CanceledError();
    }
    if (!isSetValues(command) || how?.['fromFormula'] === true) return;
    if (!this.touchesLocked(command.params)) return;
    this.options.onRefusal(new BookRefusal('protected'));
    throw new CanceledError();
  }

  private touchesLocked(params: ISetRangeValuesMutationParams | undefined): boolean {
    const sheet = this.book.sheet(params?.subUnitId ?? '');
    if (!sheet?.protected || !params?.cellValue) return false;
    let locked = false;
    new ObjectMatrix(params.cellValue).forValue((row, column) => {
      locked ||= sheet.isLocked(row, column);
    });
    return locked;
  }

  private select(params: ISetSelectionsOperationParams | undefined): void {
    const sheet = this.book.sheet(params?.subUnitId ?? '');
    const range = params?.selections.at(-1)?.range;
    if (sheet && range && sheet === this.book.active) this.book.select(sheet, gridArea(range), 'person');
  }

  private takeValues(params: ISetRangeValuesMutationParams | undefined, how: IExecutionOptions | undefined): void {
    if (!params?.cellValue) return;
    const places: Place[] = [];
    new ObjectMatrix(params.cellValue).forValue((row, column) => {
      places.push({ row, column });
    });
    this.take(params.subUnitId, places, how?.['fromFormula'] !== true);
  }

  /** A format belongs to the entry that brought it, which was told of already. */
  private takeFormats(params: { subUnitId: string } | undefined, parts: readonly { ranges: IRange[] }[]): void {
    const places: Place[] = [];
    for (const { ranges } of parts) {
      for (const range of ranges) {
        Range.foreach(range, (row, column) => {
          places.push({ row, column });
        });
      }
    }
    this.take(params?.subUnitId ?? '', places, false);
  }

  private take(sheetId: string, places: readonly Place[], isEntry: boolean): void {
    const sheet = this.book.sheet(sheetId);
    const worksheet = this.engine.api.getActiveWorkbook()?.getSheetBySheetId(sheetId)?.getSheet();
    if (!sheet || !worksheet) return;
    const changed = places
      .map(({ row, column }) => this.entryAt(worksheet, row, column))
      .filter((entry) => differs(sheet, entry));
    if (isEntry) this.book.accept(sheet, changed);
    else this.book.recalculate(sheet, changed);
  }

  private entryAt(worksheet: Worksheet, row: number, column: number): PlacedEntry {
    const cell = worksheet.getCellRaw(row, column);
    const formula = (cell?.f ?? cell?.si) ? this.formulaAt(worksheet, row, column) : undefined;
    const format =
      (cell ? worksheet.getComposedCellStyleByCellData(row, column, cell).n?.pattern : undefined) ?? 'General';
    const entry = { row, column, value: valueOf(cell), format };
    return formula === undefined ? entry : { ...entry, formula };
  }

  /** Also of a cell that shares its formula with others. */
  private formulaAt(worksheet: Worksheet, row: number, column: number): string | undefined {
    const sheet = this.engine.api.getActiveWorkbook()?.getSheetBySheetId(worksheet.getSheetId());
    const formula = sheet?.getRange(row, column).getFormula();
    return formula === undefined || formula === '' ? undefined : formula;
  }
}

function valueOf(cell: Nullable<{ v?: Nullable<CellValue>; t?: Nullable<CellValueType> }>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return '';
  return cell?.t === CellValueType.BOOLEAN ? value === 1 || value === true : value;
}

function differs(sheet: HostSheet, { row, column, value, format, formula }: PlacedEntry): boolean {
  const cell = sheet.cell(row, column);
  return cell.value !== value || cell.formula !== formula || (format !== undefined && cell.format !== format);
}
