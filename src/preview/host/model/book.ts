import { MergeIndex, type Area, type CellValue, type Workbook } from '../../../workbook';
import { readEntry } from './entry';
import { widenToMerges } from './selection';
import { HostSheet } from './sheet';

/** Who did it: the person at the grid, or the add-in through the Excel API. */
export type Actor = 'person' | 'addin';

/** What happened to the workbook. Areas are on `sheet`. */
export type BookEvent =
  | { readonly kind: 'changed'; readonly sheet: HostSheet; readonly area: Area; readonly by: Actor }
  | { readonly kind: 'selected'; readonly sheet: HostSheet; readonly area: Area; readonly by: Actor }
  | { readonly kind: 'activated'; readonly sheet: HostSheet; readonly by: Actor };

/** Why a change was refused. */
export class BookRefusal extends Error {
  override readonly name = 'BookRefusal';
  readonly reason: 'protected' | 'hidden' | 'lastVisible';

  constructor(reason: BookRefusal['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** Sheet ids have the form that Excel on the web gives them. */
function sheetId(number: number): string {
  return `{00000000-0001-0000-${String(number).padStart(4, '0')}-000000000000}`;
}

/** Excel compares sheet names without regard to case. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * The workbook that stands in for the one open in Excel. It knows neither the screen nor the add-in's protocol; both change
 * it by its methods and hear of each other's changes by its events.
 */
export class HostBook {
  private readonly list: HostSheet[];
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private activeSheet: HostSheet;
  private madeSheets = 0;
  /** True while a person is typing in a cell; Excel then refuses every request of an add-in. */
  cellEditMode = false;

  /** `workbook` needs at least one visible sheet, as every workbook of Excel has; else a sheet Sheet1 is added. */
  constructor(workbook: Workbook) {
    this.list = workbook.sheets.map((sheet) => new HostSheet(this.nextSheetId(), sheet));
    const visible = this.list.find((sheet) => sheet.visibility === 'visible');
    this.activeSheet = visible ?? this.addEmptySheet();
  }

  /** Ids are never used again, not even after a sheet was removed. */
  private nextSheetId(): string {
    return sheetId(this.madeSheets++);
  }

  private addEmptySheet(): HostSheet {
    const sheet = new HostSheet(this.nextSheetId(), {
      name: 'Sheet1',
      visibility: 'visible',
      rows: 0,
      columns: 0,
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      protected: false,
      cells: new Map(),
    });
    this.list.push(sheet);
    return sheet;
  }

  get sheets(): readonly HostSheet[] {
    return this.list;
  }

  get active(): HostSheet {
    return this.activeSheet;
  }

  /** By name, or by id as the Excel API also allows. */
  sheet(key: string): HostSheet | undefined {
    return this.list.find((sheet) => sheet.id === key || sameName(sheet.name, key));
  }

  /** Hears of every change from now on; the function returned ends that. */
  subscribe(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(event: BookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  /** Brings a sheet to the front. Throws {@link BookRefusal} for a hidden one. */
  activate(sheet: HostSheet, by: Actor): void {
    if (sheet.visibility !== 'visible') throw new BookRefusal('hidden');
    if (this.activeSheet === sheet) return;
    this.activeSheet = sheet;
    this.tell({ kind: 'activated', sheet, by });
  }

  /** Selects cells; their sheet comes to the front. A selection that cuts a merge is widened to it, as Excel does. */
  select(sheet: HostSheet, area: Area, by: Actor): void {
    this.activate(sheet, by);
    sheet.selection = widenToMerges(area, sheet.merges);
    this.tell({ kind: 'selected', sheet, area: sheet.selection, by });
  }

  /** Puts what a person typed into a cell (see `readEntry`). Throws {@link BookRefusal} on a protected sheet. */
  enter(sheet: HostSheet, row: number, column: number, typed: string): void {
    if (sheet.protected) throw new BookRefusal('protected');
    const place = new MergeIndex(sheet.merges).topLeft(row, column);
    const entry = readEntry(typed, sheet.cell(place.row, place.column).format);
    sheet.setValue(place.row, place.column, entry.value, entry.format);
    this.tell({ kind: 'changed', sheet, area: cellArea(place.row, place.column), by: 'person' });
  }

  /** Puts a constant into a cell. Throws {@link BookRefusal} on a protected sheet. */
  put(sheet: HostSheet, row: number, column: number, value: CellValue, by: Actor): void {
    if (sheet.protected) throw new BookRefusal('protected');
    sheet.setValue(row, column, value);
    this.tell({ kind: 'changed', sheet, area: cellArea(row, column), by });
  }

  /** Removes a sheet. Throws {@link BookRefusal} for the last visible one. */
  remove(sheet: HostSheet, by: Actor): void {
    const others = this.list.filter((other) => other !== sheet);
    const next = others.find((other) => other.visibility === 'visible');
    if (!next) throw new BookRefusal('lastVisible');
    this.list.splice(this.list.indexOf(sheet), 1);
    if (this.activeSheet === sheet) this.activate(next, by);
  }

  toWorkbook(): Workbook {
    return { sheets: this.list.map((sheet) => sheet.toSheet()) };
  }
}

function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}
