import type { ReportSheet } from '../report/report-sheet';
import type { Explanation, Severity } from '../rules';
import type { CellRef, Edit, Workbook, WriteResult } from '../workbook';

/** What an earlier write changed and has not taken back; kept in the workbook, so it outlives the pane. */
export interface Restorable {
  /** When it was written: ISO 8601, UTC. */
  readonly at: string;
  readonly edits: readonly Edit[];
}

/** A cell to be shown as doubtful in the sheet itself. */
export interface Mark {
  readonly cell: CellRef;
  readonly severity: Severity;
}

/** The forms of the template workbook, by kind. */
export type TemplateForm = '1-1' | '1-2' | '1-3';

/** All that the pane asks of the program that holds the open workbook. Every call rejects with HostProblem only. */
export interface WorkbookHost {
  /** A snapshot of the whole open workbook. */
  read(): Promise<Workbook>;
  /** Brings the cell's sheet to the front and selects the cell. Rejects with `sheetHidden` unless `unhide` is set. */
  select(cell: CellRef, how?: { readonly unhide: boolean }): Promise<void>;
  /** Has the host calculate every formula anew: of use where it calculates only when told to. */
  recalculate(): Promise<void>;
  /**
   * Writes what still finds its `before` in place, and keeps what stood there for {@link restore}. What the host did not keep is refused.
   * Rejects with `noRoomToTakeBack`, and writes nothing, when that cannot be kept.
   */
  write(edits: readonly Edit[], how?: WriteOptions): Promise<WriteResult>;
  /** The last write that can be taken back; null when there is none. */
  restorable(): Promise<Restorable | null>;
  /** Takes the last write back, but for cells edited since. */
  restore(): Promise<WriteResult>;
  /** Shows the marks in the sheets, in place of Heji's earlier ones; the user's own formatting stays. Returns how many cells bear one. */
  mark(marks: readonly Mark[]): Promise<number>;
  /** Takes Heji's marks away. Returns how many there were. */
  clearMarks(): Promise<number>;
  /** Takes away all that Heji has put into the workbook: what it keeps there, marks, report sheets. Figures that were written stay. */
  cleanUp(): Promise<CleanedUp>;
  /** Tells why a call is still waited for, and null when none is any longer. Ends with the returned function. */
  onWaiting(tell: (why: Waiting | null) => void): () => void;
  /** Calls `changed` after a person's change to any cell, sheets coming and going included; not for Heji's own writes. Ends with the returned function. */
  watch(changed: () => void): Promise<() => void>;
  /** Calls `selected` with each cell that is selected, Heji's own selecting included. Rejects where the host does not tell. Ends with the returned function. */
  watchSelection(selected: (cell: CellRef) => void): Promise<() => void>;
  /** The explanations kept in the workbook. */
  explanations(): Promise<readonly Explanation[]>;
  /** Keeps these explanations in the workbook, in place of the earlier ones. */
  keepExplanations(explanations: readonly Explanation[]): Promise<void>;
  /** Keeps what was told of the forms in the workbook, in place of the earlier: {@link Workbook.told} of the next reading. Null takes it away. */
  keepTold(told: string | null): Promise<void>;
  /** The report's text as it was kept in the workbook; null when none is. */
  keptReport(): Promise<string | null>;
  /** Keeps it in the workbook in place of the earlier one, `payloadTooLarge` for more than is kept; null takes it away. */
  keepReport(text: string | null): Promise<void>;
  /** Writes the report as a sheet; one that Heji wrote before is replaced, no other is. */
  writeReport(report: ReportSheet): Promise<WrittenReport>;
  /** Takes away the report sheets that Heji wrote; returns their names. */
  removeReports(): Promise<readonly string[]>;
  /** Whether {@link insertForms} works in this host (not on iPad, not below ExcelApi 1.13). */
  canInsertForms(): Promise<boolean>;
  /** Puts blank forms behind the last sheet, in the order asked for. Returns the new sheets' names. */
  insertForms(forms: readonly TemplateForm[], subjects?: readonly string[]): Promise<readonly string[]>;
  /** Puts these sheets of another workbook, an .xlsx in base64, behind the last sheet. Returns the new sheets' names. */
  insertSheets(workbook: string, sheets: readonly string[]): Promise<readonly string[]>;
}

/** Why a call is still waited for: a person is typing in a cell, or the host has left it without an answer for some seconds. */
export type Waiting = 'cellEdit' | 'silence';

/** What became of a report that was written as a sheet. */
export interface WrittenReport {
  readonly sheet: string;
  /** False when the host refused the print set-up (no printer, say): the report is complete, but prints as the host likes. */
  readonly printSetUp: boolean;
}

/** What {@link WorkbookHost.cleanUp} took away. */
export interface CleanedUp {
  /** Explanations, the kept text and the records for taking back. */
  readonly kept: number;
  /** Cells that bore a mark. */
  readonly marks: number;
  /** The report sheets, by name. */
  readonly reports: readonly string[];
  /** Sheets whose protection kept something of Heji's in place. */
  readonly locked: readonly string[];
}

/** How a write is to be carried out. */
export interface WriteOptions {
  /** Writes although there is no room to remember what stood there: it cannot be taken back. Only on the user's word. */
  readonly withoutTakingBack?: boolean;
}

/** Where the pane's settings are kept: on this machine, for every workbook. Calls reject when the host keeps nothing. */
export interface Preferences {
  /** What was kept last; null when nothing was. It may come from another version: whoever reads it checks it. */
  load(): Promise<unknown>;
  save(settings: object): Promise<void>;
}
