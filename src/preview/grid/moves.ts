import type { Area } from '../../workbook';
import type { Layout } from './layout';

export type Direction = 'up' | 'down' | 'left' | 'right';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The nearest drawn index before `from`; the first one when there is none. */
function before(drawn: readonly number[], from: number): number {
  return drawn.filter((index) => index < from).at(-1) ?? drawn[0] ?? 0;
}

/** The nearest drawn index after `from`; the last one when there is none. */
function after(drawn: readonly number[], from: number): number {
  return drawn.find((index) => index > from) ?? drawn.at(-1) ?? 0;
}

/** Where an arrow key leads from a cell, over hidden rows and columns; `span` is the merge the cell is part of, or the cell. */
export function step(layout: Layout, span: Area, at: Place, direction: Direction): Place {
  switch (direction) {
    case 'up':
      return { row: before(layout.rows, span.top), column: at.column };
    case 'down':
      return { row: after(layout.rows, span.bottom), column: at.column };
    case 'left':
      return { row: at.row, column: before(layout.columns, span.left) };
    case 'right':
      return { row: at.row, column: after(layout.columns, span.right) };
  }
}

/** The rectangle between two places. */
export function between(a: Place, b: Place): Area {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The direction of an arrow key; undefined for any other key. */
export function arrowOf(key: string): Direction | undefined {
  return Object.hasOwn(ARROWS, key) ? ARROWS[key] : undefined;
}
