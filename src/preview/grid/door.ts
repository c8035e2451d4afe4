import type { BookRefusal, HostBook } from '../host/model/book';

/**
 * A grid that shows a workbook and lets a person work in it. The workbook itself is the {@link HostBook}: the grid draws it, follows
 * its events (the add-in may select or change cells), and brings what the person does by its `select` and `enter`. A richer grid
 * takes the plain one's place by giving a {@link MountGrid} of its own.
 */
export interface Grid {
  /** Gives the grid the keyboard. */
  focus(): void;
  /** Takes the grid off the page and stops following the workbook. */
  close(): void;
}

/** What the grid's parts are called, for those who hear the page. */
export interface GridWords {
  readonly grid: string;
  readonly sheets: string;
  readonly addressBox: string;
  readonly content: string;
  readonly edit: string;
}

export interface GridOptions {
  readonly words: GridWords;
  /** A change of the person's was refused by the workbook. */
  onRefusal(refusal: BookRefusal): void;
  /** A sheet is shown that has content beyond what the grid draws. */
  onCut(sheetName: string): void;
}

/** Shows the workbook inside `place`, which is empty. */
export type MountGrid = (place: HTMLElement, book: HostBook, options: GridOptions) => Grid;
