import { availableParallelism } from 'node:os';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { isMainThread, parentPort, threadId, Worker, workerData } from 'node:worker_threads';
import { PASSWORD_FLAG } from './password';

/** From so many files on it pays to start another thread. */
const FEWEST = 24;
const MOST_THREADS = 4;

/** Shared by all threads: the number of the next file nobody has taken; which thread does what one at a time may, nought for none. */
type Shared = Int32Array;
const NEXT = 0;
const HOLDER = 1;
/** A thread that waits for its turn looks so often, in milliseconds: what it waits for takes seconds. */
const LOOKS = 20;

/** As this thread is named where nought is nobody. */
const OWN = threadId + 1;
/** Under a name of its own: the thread may be somebody else's, who calls this as a library. */
let shared = (workerData as { readonly hejiShared?: Shared } | null)?.hejiShared;

/** Does what takes so much memory that only one of all threads may do it at a time. */
export async function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const among = shared;
  if (!among) return work();
  while (Atomics.compareExchange(among, HOLDER, 0, OWN) !== 0) await setTimeout(LOOKS);
  try {
    return await work();
  } finally {
    Atomics.store(among, HOLDER, 0);
  }
}

/** What a further thread says: that a file is done, with what came of it. */
interface Message {
  readonly index: number;
  readonly done: unknown;
}

function* taken(among: Shared, count: number): Generator<number> {
  for (;;) {
    const index = Atomics.add(among, NEXT, 1);
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

  constructor(args: readonly string[], among: Shared) {
    this.worker = new Worker(__filename, { argv: [...args], workerData: { hejiShared: among } });
    this.worker.on('message', (message: Message) => this.hear(message));
    const name = this.worker.threadId + 1;
    this.end = new Promise((resolve, reject) => {
      this.worker.on('error', reject);
      this.worker.on('exit', () => {
        // Its turn ends with it.
        Atomics.compareExchange(among, HOLDER, name, 0);
        resolve();
      });
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
  readonly among: Shared;
  readonly threads: readonly Helper[];
}

/** Further threads for so many files; none for a few. */
function helpersFor(args: readonly string[], count: number): Helpers {
  const among = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const isAlone = count < FEWEST || args.includes(PASSWORD_FLAG);
  const threads = isAlone ? 1 : Math.min(availableParallelism(), MOST_THREADS);
  if (threads > 1) shared = among;
  return { among, threads: Array.from({ length: threads - 1 }, () => new Helper(args, among)) };
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
    const among = shared as Shared;
    for (const index of taken(among, count)) parentPort?.postMessage({ index, done: await work(index) });
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
  const { among, threads } = early ?? helpersFor(args, count);
  early = undefined;
  // What another thread did is of the same making: it runs this very code.
  const helpers = Promise.all(threads.map((thread) => thread.listen(({ index, done }) => give(index, done as T))));
  for (const index of taken(among, count)) {
    give(index, await work(index));
    // Lets in what the other threads have done, and the wish to stop.
    await setImmediate();
    if (!isStopped()) continue;
    // Nobody takes another; what is done behind one that is not counts as well.
    Atomics.store(among, NEXT, count);
    await Promise.all(threads.map((thread) => thread.stop()));
    for (const late of [...waiting.keys()].sort((a, b) => a - b)) take(late, waiting.get(late) as T);
    return;
  }
  if (count > 0) await Promise.race([end, helpers]);
  threads.forEach((thread) => thread.release());
  // A thread that ended before its time took a file with it: a result that leaves one out must not pass for the whole.
  if (shown < count) throw new Error('a thread ended early');
}
