import { converted, locked, readWorkbookFile, unlocked } from '../../../files';
import { answered, type ApartProblem } from '../../../files/apart/apart';
import type { ReadOrder, ReadWorkbook } from '../../../files/apart/workbook';

/** What is to be done with a file: read it; make the .xlsx of it that edits can be written into; open it with its password, or set that. */
export type ReadingOrder =
  | ReadOrder
  | { readonly work: 'convert'; readonly bytes: Uint8Array }
  /** The password is used and forgotten. */
  | { readonly work: 'unlock' | 'lock'; readonly bytes: Uint8Array; readonly password: string };

/** What came of it: a workbook of `read`, else the bytes of a file. */
export type ReadingAnswer = ReadWorkbook | { readonly bytes: Uint8Array } | ApartProblem;

/** Does as was ordered, wherever this runs. Never throws. */
export function readOrdered(order: ReadingOrder): ReadingAnswer {
  const { bytes } = order;
  return answered((): ReadingAnswer => {
    if (order.work === 'read') return { workbook: readWorkbookFile(bytes) };
    if (order.work === 'convert') return { bytes: converted(bytes) };
    return { bytes: order.work === 'lock' ? locked(bytes, order.password) : unlocked(bytes, order.password) };
  });
}
