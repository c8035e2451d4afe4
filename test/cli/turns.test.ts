import { EventEmitter } from 'node:events';
import * as os from 'node:os';
import * as threads from 'node:worker_threads';
import type * as threadsModule from '../../src/cli/threads';

/**
 * Large old workbooks are read by one thread at a time: each takes the memory of all. The threads are copies of the module here that share what
 * they share, in one thread: what is run when, a test can say.
 */

type Module = typeof threadsModule;
type Shared = Int32Array;

/** Where it is said who has the turn. */
const HOLDER = 1;

const newShared = (): Shared => new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));

/** The module as the thread of that number has it. */
function asThread(parts: Partial<typeof threads>): Module {
  let loaded: Module | undefined;
  jest.isolateModules(() => {
    jest.doMock('node:os', () => ({ ...os, availableParallelism: () => 2 }));
    jest.doMock('node:worker_threads', () => ({ ...threads, ...parts }));
    loaded = jest.requireActual<Module>('../../src/cli/threads');
  });
  if (!loaded) throw new Error('not loaded');
  return loaded;
}

const thread = (threadId: number, shared: Shared) => asThread({ threadId, workerData: { hejiShared: shared } });

afterEach(() => {
  jest.dontMock('node:os');
  jest.dontMock('node:worker_threads');
});

test('three threads want it at once: no two do it at the same time, and each gets its turn', async () => {
  const shared = newShared();
  const deeds: string[] = [];
  const deed = (name: string) => async () => {
    deeds.push(`${name} begins`);
    await new Promise((go) => setImmediate(go));
    deeds.push(`${name} ends`);
    return name;
  };
  const done = await Promise.all(['a', 'b', 'c'].map((name, at) => thread(at + 1, shared).oneAtATime(deed(name))));
  expect(done).toEqual(['a', 'b', 'c']);
  expect(deeds).toHaveLength(6);
  for (let at = 0; at < deeds.length; at += 2) expect(deeds[at + 1]).toBe(deeds[at]?.replace('begins', 'ends'));
  expect(shared[HOLDER]).toBe(0);
});

test('a file that fails gives the turn on, and its reason to whoever asked', async () => {
  const shared = newShared();
  const [first, second] = [thread(1, shared), thread(2, shared)];
  const failed = first.oneAtATime(() => Promise.reject(new Error('damaged')));
  const next = second.oneAtATime(() => Promise.resolve('read'));
  await expect(failed).rejects.toThrow('damaged');
  expect(await next).toBe('read');
});

test('a thread that dies with the turn does not keep it; one that dies without leaves it to whoever has it', async () => {
  const begun: { shared: Shared; worker: EventEmitter }[] = [];
  class Worker extends EventEmitter {
    readonly threadId = 7;
    constructor(_file: string, { workerData }: { workerData: { hejiShared: Shared } }) {
      super();
      begun.push({ shared: workerData.hejiShared, worker: this });
    }
  }
  const main = asThread({ isMainThread: true, threadId: 0, Worker: Worker as unknown as typeof threads.Worker });
  main.startEarly(['review', ...Array.from({ length: 30 }, (_file, at) => `${String(at)}.xls`)]);
  const [other] = begun;
  if (!other) throw new Error('no further thread');
  // The turn of the further thread, which is named by one more than its number.
  Atomics.store(other.shared, HOLDER, 8);
  const waiting = main.oneAtATime(() => Promise.resolve(other.shared[HOLDER]));
  expect(other.shared[HOLDER]).toBe(8);
  other.worker.emit('exit', 1);
  expect(await waiting).toBe(1);
  expect(other.shared[HOLDER]).toBe(0);
  Atomics.store(other.shared, HOLDER, 1);
  other.worker.emit('exit', 1);
  expect(other.shared[HOLDER]).toBe(1);
});

test('alone nobody waits', async () => {
  const alone = asThread({ isMainThread: true, workerData: null });
  expect(await Promise.all([1, 2].map((n) => alone.oneAtATime(() => Promise.resolve(n))))).toEqual([1, 2]);
});
