import { type Change, at, book } from '../../rules/support/book';
import { fill } from './fill';

/** The edit for one cell of the clean workbook with changes; undefined when none is offered. */
export function offered(change: Change, place: string, chosen: 'blanks' | 'all' = 'blanks') {
  const { sheet, row, column } = at(place);
  return fill(book(change), chosen).edits.find(
    ({ cell }) => cell.sheet === sheet && cell.row === row && cell.column === column,
  );
}
