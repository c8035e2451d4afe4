import type { Field } from '../cell/field';
import { textOf } from '../cell/text';
import type { GridPlace } from './grid';

/** A field that may stand in a column which was not understood: everything that needs it is undecided. */
export function notUnderstood<T>({ ref, cell }: Pick<GridPlace, 'ref' | 'cell'>): Field<T> {
  return { cell: ref, raw: cell ? textOf(cell) : '', state: 'unreadable', value: null, problem: 'notUnderstood' };
}
