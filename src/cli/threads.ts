import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { PASSWORD_FLAG } from './password';

/** From so many files on it pays to start another thread. */
const FEWEST = 24;
const MOST_THREADS = 4;

/** The number of the next file nobody has taken, shared by all threads. */
type Next = Int32Array;

/** What a further thread says: that a file is done, with what came of it. */
interface Message {
  readonly index: number;
  readonly done: unknown;
}

function* taken(next: Next, count: number): Generator<number> {
  for (;;) {
    const index = Atomics.add(next, 0, 1);
    if (index >= count) return;
    yield index;
  }
}

/** A further thread, running this very command with the same arguments. What it says before somebody listens is kept. */
class Helper {
  private readonly said: Message[] = [];
  private hear = (message: Message): unknown => this.said.push(message);
  private readonly worker: Worker;
  /** Rejects with what the thread died of. */
  private readonly end: Promise<void>;

  constructor(args: readonly string[], next: Next) {
    this.worker = new Worker(__filename, { argv: [...args], workerData: { next } });
    this.worker.on('message', (message: Message) => this.hear(message));
    this.end = new Promise((resolve, reject) => {
      this.worker.on('error', reject);
      this.worker.on('exit', () => resolve());
    });
    // Whoever listens to the thread learns of it; one that nobody needs any more may die unheard.
    this.end.catch(() => undefined);
  }

  /** Hands over all that the thread has done and does, until it has ended. */
  listen(hear: (message: Message) => void): Promise<void> {
    this.said.forEach(hear);
    this.hear = hear;
    return this.end;
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }

  /** Nothing more is expected of it: the process does not wait for its end. */
  release(): void {
    this.worker.unref();
  }
}

interface Helpers {
  readonly next: Next;
  readonly threads: readonly Helper[];
}

/** Further threads for so many files; none for a few. */
function helpersFor(args: readonly string[], count: number): Helpers {
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const isAlone = count < FEWEST || args.includes(PASSWORD_FLAG);
  const threads = isAlone ? 1 : Math.min(availableParallelism(), MOST_THREADS);
  return { next, threads: Array.from({ length: threads - 1 }, () => new Helper(args, next)) };
}

let early: Helpers | undefined;

/**
 * Starts the further threads of a command for many files while this thread has yet to load what the command needs: they load at the
 * same time. What the arguments mean is not known here, so that their number stands for that of the files.
 */
export function startEarly(args: readonly string[]): void {
  if (isMainThread) early = helpersFor(args, args.filter((arg) => !arg.startsWith('-')).length - 1);
}

/** Lets go of threads that were started early and are not needed: the command was refused. */
export async function stopEarly(): Promise<void> {
  const { threads } = early ?? { threads: [] };
  early = undefined;
  await Promise.all(threads.map((thread) => thread.stop()));
}

/**
 * Does `work` for 0 … `count` − 1, with many files on several processors, and hands every result to `take` in order. `args` are the
 * command's own: a further thread runs the same command, and comes here too.
 */
export async function onAllProcessors<T>(
  { args, count }: { readonly args: readonly string[]; readonly count: number },
  work: (index: number) => T | Promise<T>,
  take: (index: number, done: T) => void,
  isStopped: () => boolean = () => false,
): Promise<void> {
  if (!isMainThread) {
    const { next } = workerData as { readonly next: Next };
    for (const index of taken(next, count)) parentPort?.postMessage({ index, done: await work(index) });
    return;
  }
  const waiting = new Map<number, T>();
  let shown = 0;
  let allShown: () => void = () => undefined;
  const end = new Promise<void>((resolve) => (allShown = resolve));
  const give = (index: number, done: T) => {
    waiting.set(index, done);
    for (let one = waiting.get(shown); one !== undefined; one = waiting.get(shown)) {
      waiting.delete(shown);
      take(shown, one);
      shown++;
    }
    if (shown === count) allShown();
  };
  const { next, threads } = early ?? helpersFor(args, count);
  early = undefined;
  // What another thread did is of the same making: it runs this very code.
  const helpers = Promise.all(threads.map((thread) => thread.listen(({ index, done }) => give(index, done as T))));
  for (const index of taken(next, count)) {
    give(index, await work(index));
    // Lets in what the other threads have done, and the wish to stop.
    await setImmediate();
    if (!isStopped()) continue;
    // Nobody takes another; what is done behind one that is not counts as well.
    Atomics.store(next, 0, count);
    await Promise.all(threads.map((thread) => thread.stop()));
    for (const late of [...waiting.keys()].sort((a, b) => a - b)) take(late, waiting.get(late) as T);
    return;
  }
  if (count > 0) await Promise.race([end, helpers]);
  threads.forEach((thread) => thread.release());
  // A thread that ended before its time took a file with it: a result that leaves one out must not pass for the whole.
  if (shown < count) throw new Error('a thread ended early');
}
