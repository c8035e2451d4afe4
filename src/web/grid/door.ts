import type { GridWords } from '../../messages/page/page';
import type { BookRefusal, HostBook } from '../../emulator/host/model/book';
import type { BookLook } from './look/look';

/**
 * A grid that shows a workbook and lets a person work in it. The workbook itself is the {@link HostBook}: the grid draws it, follows
 * its events (the add-in may select or change cells), and brings what the person does, and what formulas then give, by its `select`,
 * `accept` and `recalculate`.
 */
export interface GridDoor {
  /** Gives the grid the keyboard. */
  focus(): void;
  /** Resolves when no formula is being calculated any more. Never rejects, never waits for long. */
  settled(): Promise<void>;
  /** Takes back the person's last change. */
  undo(): void;
  /** Makes it again. */
  redo(): void;
  /** Resolves when it is drawn and takes keys. */
  readonly ready: Promise<void>;
  /** What is drawn, for the browser tests, since a canvas cannot be read. */
  readonly drawn: DrawnGrid;
  /** Takes the grid off the page and stops following the workbook. */
  close(): void;
}

export interface DrawnGrid {
  /** With its sheet, such as `'1-2'!H21`. */
  selection(): string;
  /** The text in the cell at such an address; undefined where the grid has none. */
  text(address: string): string | undefined;
  /** Background of the cell as it is drawn, `#RRGGBB`; undefined for none. */
  fill(address: string): string | undefined;
}

export interface GridOptions {
  readonly words: GridWords;
  /** How the file says that the workbook looks. */
  readonly look: BookLook;
  /** A change of the person's was refused by the workbook. */
  onRefusal(refusal: BookRefusal): void;
  /** A change of the person's was not made, since it is one of rows, columns, sheets or formats: only contents can be changed here. */
  onLayoutChange(): void;
  /** A sheet is shown that has content beyond what the grid draws. */
  onCut(sheetName: string): void;
}

/** Shows the workbook inside `place`, which is empty. */
export type MountGrid = (place: HTMLElement, book: HostBook, options: GridOptions) => GridDoor;
