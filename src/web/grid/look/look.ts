/**
 * How a workbook looks, apart from what stands in it: read from the file for the grid, never changed, never written. What the file does
 * not say, or says in a way not understood, is absent; the grid then draws it plainly.
 */

/** A line style of a border, by its name in the file format. */
export type LineStyle =
  | 'thin'
  | 'hair'
  | 'dotted'
  | 'dashed'
  | 'dashDot'
  | 'dashDotDot'
  | 'double'
  | 'medium'
  | 'mediumDashed'
  | 'mediumDashDot'
  | 'mediumDashDotDot'
  | 'slantDashDot'
  | 'thick';

export interface BorderLine {
  readonly style: LineStyle;
  /** `#RRGGBB` */
  readonly color: string;
}

export interface FontLook {
  readonly name?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** `#RRGGBB` */
  readonly color?: string;
}

export type Horizontal = 'left' | 'center' | 'right' | 'justify' | 'distributed';
export type Vertical = 'top' | 'center' | 'bottom';

/** One cell format of the file. */
export interface CellLook {
  readonly font: FontLook;
  /** Number format code; absent for General. */
  readonly format?: string;
  /** Background, `#RRGGBB`. */
  readonly fill?: string;
  readonly borders: { readonly [side in 'top' | 'right' | 'bottom' | 'left']?: BorderLine };
  readonly horizontal?: Horizontal;
  readonly vertical?: Vertical;
  readonly wrap?: boolean;
  /** Open to changes while the sheet is protected. */
  readonly unlocked?: boolean;
  /** In characters, from the side the text is aligned to. */
  readonly indent?: number;
  /** Degrees, counter-clockwise. */
  readonly rotation?: number;
}

export interface RowLook {
  /** In pixels. */
  readonly height?: number;
  /** Index into {@link BookLook.styles}, for cells of the row that have none of their own. */
  readonly style?: number;
}

export interface ColumnLook {
  /** In pixels. */
  readonly width?: number;
  /** Index into {@link BookLook.styles}. */
  readonly style?: number;
}

/** A sheet's look. Rows and columns are 0-based. */
export interface SheetLook {
  /** In pixels. */
  readonly defaultWidth?: number;
  /** In pixels. */
  readonly defaultHeight?: number;
  readonly columns: ReadonlyMap<number, ColumnLook>;
  readonly rows: ReadonlyMap<number, RowLook>;
  /** Index into {@link BookLook.styles} by row, then column; cells without content too. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly gridlines: boolean;
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
}

export interface BookLook {
  readonly styles: readonly CellLook[];
  /** By the sheet's name. */
  readonly sheets: ReadonlyMap<string, SheetLook>;
}

export const NO_LOOK: BookLook = { styles: [], sheets: new Map() };
