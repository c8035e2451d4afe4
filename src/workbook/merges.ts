import { areaContains, type Area } from './cell';
import { MAX_COLUMNS } from './address';

/** Up to this many cells a merge is spread over the index; larger ones (a file may claim a million rows) are searched. */
const SPREAD = 4096;
/** Cells spread in all: merges of a sound file do not overlap, so only a contradictory one comes near. */
const MOST_SPREAD = 2_000_000;
/** Merges searched one by one: beyond these, more are nothing a person made. */
const MOST_LARGE = 64;

/** Finds the merge that covers a cell. Where merges overlap (a damaged file), the first one named wins among those alike. */
export class MergeIndex {
  readonly #byCell = new Map<number, Area>();
  readonly #large: Area[] = [];

  constructor(merges: readonly Area[]) {
    let spread = 0;
    for (const area of merges) {
      const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
      if (cells <= SPREAD && spread + cells <= MOST_SPREAD) {
        spread += cells;
        this.#spread(area);
      } else if (this.#large.length < MOST_LARGE) this.#large.push(area);
    }
  }

  #spread(area: Area): void {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const key = row * MAX_COLUMNS + column;
        if (!this.#byCell.has(key)) this.#byCell.set(key, area);
      }
    }
  }

  areaAt(row: number, column: number): Area | undefined {
    const spread = this.#byCell.get(row * MAX_COLUMNS + column);
    if (spread || this.#large.length === 0) return spread;
    return this.#large.find((area) => areaContains(area, row, column));
  }

  /** The cell that holds the content shown at this place: the top-left of its merge, or itself. */
  topLeft(row: number, column: number): { row: number; column: number } {
    const area = this.areaAt(row, column);
    return area ? { row: area.top, column: area.left } : { row, column };
  }
}
