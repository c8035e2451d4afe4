import { FileProblem, isBinaryWorkbook } from '../../../files';
import { apart, type StartReader, type Waiter } from '../../../files/apart/apart';
import { readSafely as readIn } from '../../../files/apart/workbook';
import type { Workbook } from '../../../workbook';
import { readOrdered, type ReadingAnswer, type ReadingOrder } from './reading';

/** What the page has done in a worker of its own: reading binary workbooks, making an .xlsx of them, passwords. */

const startReader: StartReader = () =>
  new Worker(/* webpackChunkName: "reading-worker" */ new URL('./worker.ts', import.meta.url));

async function bytesOf(order: ReadingOrder, start: StartReader = startReader): Promise<Uint8Array> {
  const given: ReadingAnswer = await apart(order, start, readOrdered);
  if ('bytes' in given) return given.bytes;
  throw new FileProblem('problem' in given ? given.problem : 'damaged');
}

/** A workbook, read apart where it has to be; by the worker that waits, of many. @throws FileProblem */
export function readOnWorker(bytes: Uint8Array, start = startReader, waiting?: Waiter): Promise<Workbook> {
  return readIn(bytes, start, waiting);
}

/** The .xlsx that a binary workbook becomes; any other file as it is. @throws FileProblem */
export async function convertedSafely(bytes: Uint8Array, start?: StartReader): Promise<Uint8Array> {
  return isBinaryWorkbook(bytes) ? bytesOf({ work: 'convert', bytes }, start) : bytes;
}

/** The file within one with a password to open. @throws FileProblem `wrongPassword` among others */
export async function unlockedApart(bytes: Uint8Array, password: string, start?: StartReader): Promise<Uint8Array> {
  return bytesOf({ work: 'unlock', bytes, password }, start);
}

/** The file with this password to open. @throws FileProblem when it could not be set */
export async function lockedApart(bytes: Uint8Array, password: string, start?: StartReader): Promise<Uint8Array> {
  return bytesOf({ work: 'lock', bytes, password }, start);
}
