import { intersect, cellCount } from './rectangle';
import type { Area } from '../workbook';

/**
 * What is read of every sheet at once, before its size is known: forms have some 80 rows and 12 columns, a sheet with several
 * of them a few hundred rows. A stray entry at the end of a sheet makes its used range a rectangle of billions of cells;
 * Excel would be asked for no more of it than this.
 */
export const FIRST_READ: Area = { top: 0, left: 0, bottom: 499, right: 39 };

/**
 * How many of so many sheets are asked for at once at first: the answer to hundreds would come near what Excel on the web lets pass, and taking
 * it apart keep an old machine from its user; while each round trip costs others a moment, so that there are no more than six.
 */
export const sheetsAtOnce = (sheets: number): number => Math.max(24, Math.ceil(sheets / 6));

/** The most that is ever read of one sheet. What lies outside is left out, and said. */
export const MOST_READ: Area = { top: 0, left: 0, bottom: 1999, right: 99 };

/** Cells asked for at once beyond the first read: some 2 MB of answer, of the 5 MB that Excel on the web lets pass. */
export const CELLS_AT_ONCE = 50_000;

/** A rectangle of one sheet, read as a whole. */
export interface SheetPiece {
  /** Position among the sheets read. */
  readonly sheet: number;
  readonly area: Area;
}

/** Cuts an area into bands of whole rows with at most `most` cells each (but never less than a row). */
function bands(area: Area, most: number): Area[] {
  const rows = Math.max(1, Math.floor(most / (area.right - area.left + 1)));
  const list: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    list.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return list;
}

/** The parts of a used range that the first read did not cover, up to the most that is read. */
export function furtherPieces(sheet: number, used: Area): SheetPiece[] {
  const wanted = intersect(used, MOST_READ);
  if (!wanted) return [];
  const beside = intersect(wanted, {
    ...MOST_READ,
    bottom: FIRST_READ.bottom,
    left: FIRST_READ.right + 1,
  });
  const below = intersect(wanted, { ...MOST_READ, top: FIRST_READ.bottom + 1 });
  return [beside, below]
    .filter((area) => area !== undefined)
    .flatMap((area) => bands(area, CELLS_AT_ONCE))
    .map((area) => ({ sheet, area }));
}

/** Groups pieces so that each group can be asked for at once. */
export function grouped(pieces: readonly SheetPiece[]): SheetPiece[][] {
  const groups: SheetPiece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const cells = cellCount(piece.area);
    const last = groups.at(-1);
    if (last && cells <= room) {
      last.push(piece);
      room -= cells;
    } else {
      groups.push([piece]);
      room = CELLS_AT_ONCE - cells;
    }
  }
  return groups;
}

/** Halves of what could not be read at once: of the pieces, or of the only piece's rows. Undefined for a single row. */
export function halves(pieces: readonly SheetPiece[]): [SheetPiece[], SheetPiece[]] | undefined {
  if (pieces.length > 1) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  const [piece] = pieces;
  if (!piece || piece.area.top === piece.area.bottom) return undefined;
  const middle = Math.floor((piece.area.top + piece.area.bottom) / 2);
  return [
    [{ ...piece, area: { ...piece.area, bottom: middle } }],
    [{ ...piece, area: { ...piece.area, top: middle + 1 } }],
  ];
}
