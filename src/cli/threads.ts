import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** From so many files on it pays to start another thread. */
const FEWEST = 24;
const MOST_THREADS = 4;

/** The number of the next file nobody has taken, shared by all threads. */
type Next = Int32Array;

function* taken(next: Next, count: number): Generator<number> {
  for (;;) {
    const index = Atomics.add(next, 0, 1);
    if (index >= count) return;
    yield index;
  }
}

/** A further thread, running this very command with the same arguments. @throws what it died of. */
function helper<T>(args: readonly string[], next: Next, give: (index: number, done: T) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(__filename, { argv: [...args], workerData: { next } });
    worker.on('message', ({ index, done }: { index: number; done: T }) => give(index, done));
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
}

/**
 * Does `work` for 0 … `count` − 1, with many files on several processors, and hands every result to `take` in order. `args` are the
 * command's own: a further thread runs the same command, and comes here too.
 */
export async function onAllProcessors<T>(
  { args, count }: { readonly args: readonly string[]; readonly count: number },
  work: (index: number) => T,
  take: (index: number, done: T) => void,
): Promise<void> {
  if (!isMainThread) {
    const { next } = workerData as { readonly next: Next };
    for (const index of taken(next, count)) parentPort?.postMessage({ index, done: work(index) });
    return;
  }
  const waiting = new Map<number, T>();
  let shown = 0;
  const give = (index: number, done: T) => {
    waiting.set(index, done);
    for (let one = waiting.get(shown); one !== undefined; one = waiting.get(shown)) {
      waiting.delete(shown);
      take(shown, one);
      shown++;
    }
  };
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const threads = count < FEWEST ? 1 : Math.min(availableParallelism(), MOST_THREADS);
  const helpers = Promise.all(Array.from({ length: threads - 1 }, () => helper(args, next, give)));
  for (const index of taken(next, count)) {
    give(index, work(index));
    // Lets in what the other threads have done.
    if (threads > 1) await setImmediate();
  }
  await helpers;
}
