import { FileProblem, isBinaryWorkbook, longestReading, readWorkbookFile } from '../../../files';
import type { Workbook } from '../../../workbook';
import { readOrdered, type ReadingAnswer, type ReadingOrder } from './reading';
import type { ReaderNews } from './worker';

/**
 * Binary workbooks (.xls, .xlsb) are read by a library, which trusts what they say; opening a file with a password takes a hundred thousand
 * rounds of sums. Both are done in a worker with a bound of time, so that the worst of files costs itself and not the page.
 */

/** Begins a worker; throws where none can be made (a page that was opened as a file). */
export type StartReader = () => Worker;

const startReader: StartReader = () =>
  new Worker(/* webpackChunkName: "reading-worker" */ new URL('./worker.ts', import.meta.url));

/** Reads in a worker; a file that takes too long, or more memory than there is, is `tooHeavy`. Never rejects for what the file is like. */
function readApart(order: ReadingOrder, start: StartReader = startReader): Promise<ReadingAnswer> {
  let worker: Worker;
  try {
    worker = start();
  } catch {
    // In the page itself, then.
    return Promise.resolve(readOrdered(order));
  }
  return new Promise((resolve) => {
    let isThere = false;
    const end = (answer: ReadingAnswer) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => {
      end({ problem: 'tooHeavy' });
    }, longestReading(order.bytes.length));
    worker.addEventListener('message', ({ data }: MessageEvent<ReaderNews>) => {
      if (data === 'ready') isThere = true;
      else end(data);
    });
    worker.addEventListener('error', () => {
      // One that never was there could not be fetched; one that was died of the file.
      end(isThere ? { problem: 'tooHeavy' } : readOrdered(order));
    });
    worker.postMessage(order);
  });
}

/** Must a file be read apart? */
function isReadApart(bytes: Uint8Array): boolean {
  return isBinaryWorkbook(bytes);
}

async function bytesOf(answer: Promise<ReadingAnswer>): Promise<Uint8Array> {
  const given = await answer;
  if ('bytes' in given) return given.bytes;
  throw new FileProblem('problem' in given ? given.problem : 'damaged');
}

/** A workbook, read apart where it has to be. @throws FileProblem */
export async function readSafely(bytes: Uint8Array, start?: StartReader): Promise<Workbook> {
  if (!isReadApart(bytes)) return readWorkbookFile(bytes);
  const answer = await readApart({ work: 'read', bytes }, start);
  if ('workbook' in answer) return answer.workbook;
  throw new FileProblem('problem' in answer ? answer.problem : 'damaged');
}

/** The .xlsx that a binary workbook becomes; any other file as it is. @throws FileProblem */
export async function convertedSafely(bytes: Uint8Array, start?: StartReader): Promise<Uint8Array> {
  return isReadApart(bytes) ? bytesOf(readApart({ work: 'convert', bytes }, start)) : bytes;
}

/** The file within one with a password to open. @throws FileProblem `wrongPassword` among others */
export async function unlockedApart(bytes: Uint8Array, password: string, start?: StartReader): Promise<Uint8Array> {
  return bytesOf(readApart({ work: 'unlock', bytes, password }, start));
}

/** The file with this password to open. @throws FileProblem when it could not be set */
export async function lockedApart(bytes: Uint8Array, password: string, start?: StartReader): Promise<Uint8Array> {
  return bytesOf(readApart({ work: 'lock', bytes, password }, start));
}
