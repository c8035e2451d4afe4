import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBinaryWorkbook, longestReading } from '../../src/files';
import { readOrdered, type ReadingAnswer, type ReadingOrder } from '../../src/web/page/reading/reading';
import { readChosen } from '../../src/files/apart/for-pane';
import { previousFrom } from '../../src/taskpane/narrative/files';
import { convertedSafely, readOnWorker, unlockedApart } from '../../src/web/page/reading/apart';
import type { ReaderNews, Waiter } from '../../src/files/apart/apart';
import { lockedAgile } from '../files/locked';

/** Files that could harm the page are read in a worker; jsdom has none, so that these stand in for it. */

const bytesOf = (path: string) => Uint8Array.from(readFileSync(join(__dirname, path)));
const OLDER = bytesOf('../files/older.xls');
const XLSX = bytesOf('../../assets/sample/seed.xlsx');

type Hear = (event: { data: ReaderNews<ReadingAnswer> }) => void;

/** What a worker does when it is given its order. */
type Behaviour = (order: ReadingOrder, say: (news: ReaderNews<ReadingAnswer>) => void, die: () => void) => void;

class StandIn {
  static ended = 0;
  static orders: ReadingOrder[] = [];
  onmessage: Hear = () => undefined;
  onerror: () => void = () => undefined;

  constructor(private readonly behave: Behaviour) {}

  postMessage(order: ReadingOrder): void {
    StandIn.orders.push(order);
    this.behave(
      order,
      (data) => {
        this.onmessage({ data });
      },
      () => {
        this.onerror();
      },
    );
  }

  terminate(): void {
    StandIn.ended += 1;
  }
}

const worker = (behave: Behaviour) => () => new StandIn(behave) as unknown as Worker;
const works = worker((order, say) => {
  say('ready');
  say(readOrdered(order));
});
const hangs = worker((_order, say) => {
  say('ready');
});
const dies = worker((_order, say, die) => {
  say('ready');
  die();
});
const cannotBeFetched = worker((_order, _say, die) => {
  die();
});
const cannotBeMade = (): Worker => {
  throw new DOMException('a page that was opened as a file has none', 'SecurityError');
};

beforeEach(() => {
  StandIn.ended = 0;
  StandIn.orders = [];
});

test.each([
  ['in the worker', works, 1],
  ['in the page, where a worker cannot be made', cannotBeMade, 0],
  ['in the page, where the worker cannot be fetched', cannotBeFetched, 1],
])('an .xls is read %s', async (_where, start, ended) => {
  const workbook = await readOnWorker(OLDER, start);
  expect(workbook.sheets.length).toBeGreaterThan(0);
  expect(StandIn.ended).toBe(ended);
});

test('of many files one worker reads all; one whose file was bad, or large, is let go', async () => {
  const waiting: Waiter = {};
  let begun = 0;
  const start = () => {
    begun += 1;
    return works();
  };
  for (let n = 0; n < 3; n++) expect((await readOnWorker(OLDER, start, waiting)).sheets.length).toBeGreaterThan(0);
  expect([begun, StandIn.ended, StandIn.orders.length]).toEqual([1, 0, 3]);
  await expect(readOnWorker(OLDER.slice(0, 700), start, waiting)).rejects.toMatchObject({ code: 'damaged' });
  expect([begun, StandIn.ended]).toEqual([1, 1]);
  await readOnWorker(OLDER, start, waiting);
  expect([begun, StandIn.ended]).toEqual([2, 1]);
  // The next one dies of its file, and is named for it though it was there before: it said so to the one before.
  waiting.worker = dies();
  await expect(readOnWorker(OLDER, start, waiting)).rejects.toMatchObject({ code: 'tooHeavy' });
  const large = new Uint8Array(1_100_000);
  large.set(OLDER);
  await readOnWorker(large, start, waiting);
  expect([begun, waiting.worker]).toEqual([3, undefined]);
});

test('one that kills the worker is too heavy, and is not read in the page', async () => {
  await expect(readOnWorker(OLDER, dies)).rejects.toMatchObject({ code: 'tooHeavy' });
  expect(StandIn.ended).toBe(1);
});

test('one that never ends is given up at the bound of time, and the worker is ended', async () => {
  jest.useFakeTimers();
  try {
    const said = expect(readOnWorker(OLDER, hangs)).rejects.toMatchObject({ code: 'tooHeavy' });
    jest.advanceTimersByTime(longestReading(OLDER.length));
    await said;
    expect(StandIn.ended).toBe(1);
  } finally {
    jest.useRealTimers();
  }
});

test('why it cannot be read comes back from the worker', async () => {
  await expect(readOnWorker(OLDER.slice(0, 700), works)).rejects.toMatchObject({ code: 'damaged' });
});

test('an .xlsx is read in the page: no worker has to be fetched for it', async () => {
  await readOnWorker(XLSX, works);
  expect(StandIn.orders).toEqual([]);
  expect(await convertedSafely(XLSX, works)).toBe(XLSX);
});

test('what an .xls becomes for writing is made in the worker too', async () => {
  const made = await convertedSafely(OLDER, works);
  expect(StandIn.orders.map(({ work }) => work)).toEqual(['convert']);
  expect(isBinaryWorkbook(made)).toBe(false);
  expect((await readOnWorker(made, works)).sheets.length).toBeGreaterThan(0);
});

test('a file with a password is opened in the worker; another password is said', async () => {
  const file = lockedAgile(XLSX, '秘密', { hash: 'SHA512', keyBits: 256, rounds: 100 });
  expect(await unlockedApart(file, '秘密', works)).toEqual(XLSX);
  await expect(unlockedApart(file, '别的', works)).rejects.toMatchObject({ code: 'wrongPassword' });
});

/** Last year's workbook as the pane takes it. */
const inPane = (bytes: Uint8Array<ArrayBuffer>, start: () => Worker) =>
  previousFrom(
    // jsdom's files do not give their bytes.
    Object.assign(new File([bytes], '去年.xls'), { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) }),
    {
      readWorkbook: (read) => readChosen(read, start),
      readReport: () => Promise.reject(new Error('none is asked for')),
      readForms: () => Promise.reject(new Error('none is asked for')),
    },
    // What recognises forms is not waited for where nothing was read.
    () => new Promise(() => undefined),
  );

test.each([
  ['kills its reader is named, and the pane goes on', OLDER, dies, 'tooLarge'],
  ['is damaged', OLDER.slice(0, 700), works, 'damaged'],
])('a workbook of last year that %s', async (_, bytes, start, unread) => {
  expect(await inPane(bytes, start)).toEqual({ unread });
  expect(StandIn.orders.map(({ work }) => work)).toEqual(['read']);
  expect(StandIn.ended).toBe(1);
});

test('one that never ends is given up in the pane, too', async () => {
  jest.useFakeTimers();
  try {
    const said = expect(readChosen(OLDER, hangs)).rejects.toMatchObject({ code: 'tooHeavy' });
    jest.advanceTimersByTime(longestReading(OLDER.length));
    await said;
    expect(StandIn.ended).toBe(1);
  } finally {
    jest.useRealTimers();
  }
});
