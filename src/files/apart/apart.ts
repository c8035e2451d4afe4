import { FileProblem, longestReading, type FileProblemCode } from '../problem';

/**
 * Binary workbooks (.xls, .xlsb) are read by a library, which trusts what they say; opening a file with a password takes a hundred thousand
 * rounds of sums. Both are done in a worker with a bound of time, so that the worst of files costs itself and not the page.
 */

export interface ApartProblem {
  readonly problem: FileProblemCode;
}

/** What the worker says: that it is there, then what came of its order. */
export type ReaderNews<Given> = 'ready' | Given | ApartProblem;

/** Begins a worker; throws where none can be made (a page that was opened as a file). */
export type StartReader = () => Worker;

/** What comes of it, or why nothing did. Never throws. */
export function answered<Given>(work: () => Given): Given | ApartProblem {
  try {
    return work();
  } catch (error) {
    return { problem: error instanceof FileProblem ? error.code : 'damaged' };
  }
}

/** Where a worker that did its order well waits for the next: of many files, to begin one for each takes longer than to read most of them. */
export interface Waiter {
  worker?: Worker | undefined;
}

/** What a larger file took of memory is given back with its worker. */
const LARGE = 1_048_576;

/**
 * Has an order carried out in a worker; a file that takes too long, or more memory than there is, is `tooHeavy`. Never rejects for what the file
 * is like. `here`: the same in the page itself, where a worker cannot be had.
 */
export function apart<Order extends { readonly bytes: Uint8Array }, Given>(
  order: Order,
  start: StartReader,
  here: (order: Order) => Given | ApartProblem,
  waiting?: Waiter,
): Promise<Given | ApartProblem> {
  const former = waiting?.worker;
  if (waiting) waiting.worker = undefined;
  let worker: Worker;
  try {
    worker = former ?? start();
  } catch {
    return Promise.resolve(here(order));
  }
  return new Promise((resolve) => {
    let isThere = former !== undefined;
    const end = (answer: Given | ApartProblem, mayWait = false) => {
      clearTimeout(timer);
      if (waiting && mayWait) waiting.worker = worker;
      else worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => {
      end({ problem: 'tooHeavy' });
    }, longestReading(order.bytes.length));
    // In place of those of the order before.
    worker.onmessage = ({ data }: MessageEvent<ReaderNews<Given>>) => {
      if (data === 'ready') isThere = true;
      else end(data, !isProblem(data) && order.bytes.length < LARGE);
    };
    worker.onerror = () => {
      // One that never was there could not be fetched; one that was died of the file.
      end(isThere ? { problem: 'tooHeavy' } : here(order));
    };
    worker.postMessage(order);
  });
}

function isProblem(answer: unknown): answer is ApartProblem {
  return typeof answer === 'object' && answer !== null && 'problem' in answer;
}

interface Port<Order> {
  addEventListener(type: 'message', listener: (event: MessageEvent<Order>) => void): void;
  postMessage(news: unknown): void;
}

/** What such a worker does: one order after another, until it is let go. */
export function serveOrders<Order>(answer: (order: Order) => unknown): void {
  const port = self as unknown as Port<Order>;
  port.addEventListener('message', ({ data }) => {
    port.postMessage(answer(data));
  });
  port.postMessage('ready');
}
