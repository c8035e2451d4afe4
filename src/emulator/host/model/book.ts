import { MergeIndex, type Area, type CellValue, type Sheet, type Visibility, type Workbook } from '../../../workbook';
import { readEntry } from './entry';
import { widenToMerges } from './selection';
import { HostSheet, type PlacedEntry } from './sheet';

/** Who did it: the person at the grid, or the add-in through the Excel API. */
export type Actor = 'person' | 'addin';

/** What happened to the workbook. Areas are on `sheet`. */
export type BookEvent =
  | { readonly kind: 'changed'; readonly sheet: HostSheet; readonly area: Area; readonly by: Actor }
  | { readonly kind: 'selected'; readonly sheet: HostSheet; readonly area: Area; readonly by: Actor }
  | { readonly kind: 'activated'; readonly sheet: HostSheet; readonly by: Actor }
  /** Sheets came, went, moved, were renamed, shown or hidden. */
  | { readonly kind: 'sheets'; readonly change: SheetChange; readonly sheet: HostSheet; readonly by: Actor }
  /** Looks, merges, widths or links of cells. */
  | { readonly kind: 'formatted'; readonly sheet: HostSheet; readonly area: Area; readonly by: Actor }
  /** Conditional formats. */
  | { readonly kind: 'marks'; readonly sheet: HostSheet; readonly by: Actor };

export type SheetChange = 'added' | 'deleted' | 'renamed' | 'moved' | 'visibility';

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
  private madeIds = 0;
  /** True while a person is typing in a cell; Excel then refuses every request of an add-in. */
  cellEditMode = false;
  /** Set by a grid that calculates: resolves when formulas give what they should, so that an add-in reads nothing stale. */
  settled: (() => Promise<void>) | undefined;
  /** What add-ins keep in the workbook: JSON by key. */
  readonly settings = new Map<string, string>();
  /** Whether formulas are calculated by themselves, or only when told to. */
  calculationMode: 'Automatic' | 'Manual' = 'Automatic';
  /** Set by a grid that can: calculates every formula anew. */
  calculateAll: (() => void) | undefined;
  /** A machine without a printer refuses the print set-up. */
  hasPrinter = true;

  /** `workbook` needs at least one visible sheet, as every workbook of Excel has; else a sheet Sheet1 is added. */
  constructor(workbook: Workbook) {
    this.list = workbook.sheets.map((sheet) => new HostSheet(this.nextSheetId(), sheet));
    const visible = this.list.find((sheet) => sheet.visibility === 'visible');
    this.activeSheet = visible ?? this.addEmptySheet();
  }

  /** An id for what is no sheet; never used again. */
  newId(): string {
    this.madeIds += 1;
    return `{00000000-000E-0000-${String(this.madeIds).padStart(4, '0')}-000000000000}`;
  }

  /** Ids are never used again, not even after a sheet was removed. */
  private nextSheetId(): string {
    return sheetId(this.madeSheets++);
  }

  /**
   * The file was closed and opened again: ids of sheets live for one session, and one that an add-in kept may lead to another sheet now. Here
   * each sheet gets its neighbour's.
   */
  reopened(): void {
    const ids = this.list.map(({ id }) => id);
    for (const [index, sheet] of this.list.entries()) sheet.id = ids[(index + 1) % ids.length] ?? sheet.id;
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

  /**
   * Takes over what a person did to cells in a grid that reads entries and calculates by itself: one change for all of them.
   * Throws {@link BookRefusal} where a protection locks one.
   */
  accept(sheet: HostSheet, entries: readonly PlacedEntry[]): void {
    const area = areaAround(entries);
    if (!area) return;
    if (entries.some(({ row, column }) => sheet.isLocked(row, column))) throw new BookRefusal('protected');
    for (const { row, column, ...entry } of entries) sheet.setContent(row, column, entry);
    this.tell({ kind: 'changed', sheet, area, by: 'person' });
  }

  /** Takes over what formulas give now. Recalculation is no change of anybody's: Excel tells nobody, and protection does not matter. */
  recalculate(sheet: HostSheet, entries: readonly PlacedEntry[]): void {
    for (const { row, column, ...entry } of entries) sheet.setContent(row, column, entry);
  }

  /**
   * What the add-in writes into cells: one change for all of them. What it writes into a covered cell of a merge is dropped without a word.
   * Throws {@link BookRefusal} where a protection locks one.
   */
  write(sheet: HostSheet, entries: readonly PlacedEntry[]): void {
    const area = areaAround(entries);
    if (!area) return;
    if (entries.some(({ row, column }) => sheet.isLocked(row, column))) throw new BookRefusal('protected');
    const merges = new MergeIndex(sheet.merges);
    for (const { row, column, ...entry } of entries) {
      const place = merges.topLeft(row, column);
      if (place.row === row && place.column === column) sheet.setContent(row, column, entry);
    }
    this.tell({ kind: 'changed', sheet, area, by: 'addin' });
  }

  /** Changes what is not content. Throws {@link BookRefusal} on a protected sheet that does not allow it. */
  format(sheet: HostSheet, area: Area, change: () => void): void {
    if (sheet.protected && !sheet.allowFormatCells) throw new BookRefusal('protected');
    change();
    this.tell({ kind: 'formatted', sheet, area, by: 'addin' });
  }

  /** Changes a sheet's conditional formats. Throws {@link BookRefusal} on a protected sheet that does not allow it. */
  markUp(sheet: HostSheet, change: () => void): void {
    if (sheet.protected && !sheet.allowFormatCells) throw new BookRefusal('protected');
    change();
    this.tell({ kind: 'marks', sheet, by: 'addin' });
  }

  /** Adds a sheet behind the others, as a file or a program gives it. Its name must be free. `from` is the file it comes from. */
  addSheet(sheet: Sheet, by: Actor, from?: HostSheet['insertedFrom']): HostSheet {
    const added = new HostSheet(this.nextSheetId(), sheet);
    added.insertedFrom = from;
    this.list.push(added);
    this.tell({ kind: 'sheets', change: 'added', sheet: added, by });
    return added;
  }

  rename(sheet: HostSheet, name: string, by: Actor): void {
    sheet.name = name;
    this.tell({ kind: 'sheets', change: 'renamed', sheet, by });
  }

  /** Moves a sheet to a position among all sheets, hidden ones counted. */
  move(sheet: HostSheet, position: number, by: Actor): void {
    this.list.splice(this.list.indexOf(sheet), 1);
    this.list.splice(position, 0, sheet);
    this.tell({ kind: 'sheets', change: 'moved', sheet, by });
  }

  /** Shows or hides a sheet. Throws {@link BookRefusal} for hiding the last visible one. */
  setVisibility(sheet: HostSheet, visibility: Visibility, by: Actor): void {
    const next = this.list.find((other) => other !== sheet && other.visibility === 'visible');
    if (visibility !== 'visible' && !next) throw new BookRefusal('lastVisible');
    sheet.visibility = visibility;
    this.tell({ kind: 'sheets', change: 'visibility', sheet, by });
    if (visibility !== 'visible' && this.activeSheet === sheet && next) this.activate(next, by);
  }

  /** Removes a sheet. Throws {@link BookRefusal} for the last visible one. */
  remove(sheet: HostSheet, by: Actor): void {
    const others = this.list.filter((other) => other !== sheet);
    const next = others.find((other) => other.visibility === 'visible');
    if (!next) throw new BookRefusal('lastVisible');
    this.list.splice(this.list.indexOf(sheet), 1);
    if (this.activeSheet === sheet) this.activate(next, by);
    this.tell({ kind: 'sheets', change: 'deleted', sheet, by });
  }

  toWorkbook(): Workbook {
    return { sheets: this.list.map((sheet) => sheet.toSheet()) };
  }
}

function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** The rectangle around all places; undefined when there are none. */
function areaAround(places: readonly { readonly row: number; readonly column: number }[]): Area | undefined {
  if (places.length === 0) return undefined;
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
