import type { Workbook } from '../../workbook';
import { FileProblem } from '../problem';
import { isBinaryWorkbook, readWorkbookFile } from '../read';
import { answered, apart, type StartReader, type Waiter } from './apart';

/** An order to read a workbook, and what is given for it. */
export interface ReadOrder {
  readonly work: 'read';
  readonly bytes: Uint8Array;
}
export interface ReadWorkbook {
  readonly workbook: Workbook;
}

export const readHere = ({ bytes }: ReadOrder) => answered((): ReadWorkbook => ({ workbook: readWorkbookFile(bytes) }));

/** A workbook, read in a worker where it is one that could do harm. @throws FileProblem */
export async function readSafely(bytes: Uint8Array, start: StartReader, waiting?: Waiter): Promise<Workbook> {
  if (!isBinaryWorkbook(bytes)) return readWorkbookFile(bytes);
  const answer = await apart({ work: 'read', bytes }, start, readHere, waiting);
  if ('workbook' in answer) return answer.workbook;
  throw new FileProblem(answer.problem);
}
