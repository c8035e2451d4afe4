import type { HostBook } from '../model/book';
import { range } from './classes/range';
import { rangeAreas } from './classes/range-areas';
import { worksheet } from './classes/worksheet';
import { Session } from './session';

/** A session of an add-in with a workbook, in which all classes served here know each other. */
export function openSession(book: HostBook): Session {
  return new Session(book, { range, rangeAreas, worksheet });
}
