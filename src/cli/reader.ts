import { readFileSync, statSync } from 'node:fs';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import {
  binaryWeight,
  converted,
  FileProblem,
  longestReading,
  isLockedBinary,
  MOST_BYTES,
  readWorkbookFile,
  type FileProblemCode,
} from '../files';
import type { Workbook } from '../workbook';
import { oneAtATime } from './threads';
import { open, openWithBytes, within, type OpenedFile, type Opened, type OpenedBytes, type FileRefusal } from './open';

/**
 * Binary workbooks (.xls, .xlsb) are read by a library, which trusts what they say: in a thread of their own, with a bound of memory and
 * of time, so that the worst of them costs its own result and no other.
 */

/** What the thread may have of memory for objects, in MB; a thousand forms in one .xls take some 300. */
const MOST_MEMORY_MB = 640;

/**
 * From so many bytes of records on one such workbook is read at a time, whatever number of threads is at work, and what it took is given back
 * before the next: side by side two of the largest took 1.2 GB. Below, what a few of them take is little.
 */
const LARGE = 1_048_576;

interface ReaderData {
  readonly reads: true;
}

/** What the thread is sent: a file, and whether it is to be written, for which it has to become an .xlsx. */
interface Order {
  readonly bytes: Uint8Array;
  readonly carries: boolean;
}

type Answer = { readonly workbook: Workbook; readonly carried?: Uint8Array } | { readonly problem: FileProblemCode };

/** True in a thread that was started to read. */
export function isReader(): boolean {
  return (workerData as Partial<ReaderData> | null)?.reads === true;
}

/** What such a thread does: it reads what it is sent, one after another. What the library says of it meanwhile is for nobody. */
export function serve(): void {
  process.stderr.write = () => true;
  parentPort?.on('message', (order: Order) => {
    parentPort?.postMessage(answerTo(order));
  });
}

function answerTo({ bytes, carries }: Order): Answer {
  try {
    return { workbook: readWorkbookFile(bytes), ...(carries ? { carried: converted(bytes) } : {}) };
  } catch (error) {
    return { problem: error instanceof FileProblem ? error.code : 'damaged' };
  }
}

let reader: Worker | undefined;

function start(): Worker {
  const data: ReaderData = { reads: true };
  const limits = { maxOldGenerationSizeMb: MOST_MEMORY_MB };
  return new Worker(__filename, { argv: [], workerData: data, resourceLimits: limits });
}

let last: Promise<unknown> = Promise.resolve();

/** Reads in a thread, one file after the other however many a program asks for at once: an answer does not say whose it is. */
function readApart(binary: Binary, carries: boolean): Promise<Answer> {
  const answer = last.then(() => readInTurn(binary, carries));
  last = answer;
  return answer;
}

/** A large workbook when it is its turn among all threads; what the reader took for it is given back. */
function readInTurn({ bytes, weight }: Binary, carries: boolean): Promise<Answer> {
  const order = { bytes, carries };
  if (weight < LARGE) return readBy(order);
  return oneAtATime(async () => {
    const answer = await readBy(order);
    const worker = reader;
    reader = undefined;
    await worker?.terminate();
    return answer;
  });
}

/** Reads in the thread that there is; one that dies, or does not come back, is replaced for the next file. */
function readBy(order: Order): Promise<Answer> {
  const worker = (reader ??= start());
  worker.ref();
  return new Promise((resolve) => {
    const end = (answer: Answer) => {
      clearTimeout(timer);
      worker.off('message', end).off('error', give).off('exit', give);
      worker.unref();
      resolve(answer);
    };
    const give = () => {
      reader = undefined;
      end({ problem: 'tooHeavy' });
      // What it dies of is its own affair by now.
      worker.on('error', () => undefined);
      void worker.terminate();
    };
    const timer = setTimeout(give, longestReading(order.bytes.length));
    worker.once('message', end);
    worker.once('error', give);
    worker.once('exit', give);
    worker.postMessage(order);
  });
}

/** A binary workbook: the file as it lies there, and what is within where it has the password that was given. */
interface Binary {
  readonly file: Uint8Array;
  readonly bytes: Uint8Array;
  readonly weight: number;
}

/** What any other file holds; undefined for one that cannot be had. */
function readIn(file: string): Binary | Uint8Array | undefined {
  try {
    const stat = statSync(file);
    if (!stat.isFile() || stat.size > MOST_BYTES) return undefined;
    const read = readFileSync(file);
    const bytes = isLockedBinary(read) ? within(read) : read;
    const weight = binaryWeight(bytes);
    // Copied: what is read together with other files cannot be sent alone.
    return weight > 0 ? { file: Uint8Array.from(read), bytes: Uint8Array.from(bytes), weight } : read;
  } catch {
    // Opening it in the ordinary way says why.
    return undefined;
  }
}

function binaryIn(file: string): Binary | undefined {
  const read = readIn(file);
  return read && 'weight' in read ? read : undefined;
}

/**
 * The same for those who write: with the file's bytes, and of a binary workbook those of the .xlsx that it becomes, made in the thread as
 * well.
 */
export async function openToWrite(file: string): Promise<OpenedBytes | FileRefusal> {
  const binary = binaryIn(file);
  if (!binary) return openWithBytes(file);
  const answer = await readApart(binary, true);
  return 'problem' in answer ? answer : { ...answer, bytes: binary.file };
}

/** The same with the bytes of a file that is none of the old kinds: what add-ins keep stands in them. */
export async function openWithKept(
  file: string,
): Promise<(OpenedFile & { readonly bytes?: Uint8Array }) | FileRefusal> {
  const binary = binaryIn(file);
  return binary ? readApart(binary, false) : openWithBytes(file);
}

/** Reads a workbook from disk, one of the old kinds in a thread of its own; never throws, says why it could not. */
export async function openSafely(file: string): Promise<Opened> {
  const read = readIn(file);
  return read && 'weight' in read ? readApart(read, false) : open(file, read);
}
