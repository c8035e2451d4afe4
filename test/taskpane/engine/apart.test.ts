import { askApart } from '../../../src/taskpane/engine/apart';
import { askedOf, checked } from '../../../src/taskpane/engine/asked';
import { askHere } from '../../../src/taskpane/engine/here';
import type { Ask } from '../../../src/taskpane/engine/orders';
import { DEFAULT_SETTINGS } from '../../../src/taskpane/settings/settings';
import { book } from '../../rules/support/book';
import { FAULTY } from '../../rules/support/faulty';
import { StandInWorker } from './wall';

/** What becomes of an order when its worker does not come, dies, is late, or is asked for something newer. */

const order = { workbook: book(FAULTY), settings: DEFAULT_SETTINGS };
const always = () => true;

/** Counts what is done without the worker. */
function counting() {
  const without = jest.fn(askHere as (...asked: Parameters<Ask>) => Promise<unknown>);
  return { without, ask: without as unknown as Ask };
}

async function expected() {
  return (await checked(askHere, order)(always))!;
}

describe('a worker that cannot be had', () => {
  test.each<[string, () => StandInWorker, (worker: StandInWorker) => void]>([
    [
      'none can be made: a page from disk',
      () => {
        throw new DOMException('no worker from file:', 'SecurityError');
      },
      () => undefined,
    ],
    ['its script does not come', () => new StandInWorker(false), (worker) => worker.die()],
  ])('%s: the same is done without it, once', async (_, start, then) => {
    const { without, ask } = counting();
    let worker: StandInWorker | undefined;
    const apart = askApart(() => (worker = start()), ask);
    const result = checked(apart, order)(always);
    if (worker) then(worker);
    expect(await result).toEqual(await expected());
    expect(without).toHaveBeenCalledTimes(1);
    // Nothing is asked of it any more.
    await checked(apart, order)(always);
    expect(without).toHaveBeenCalledTimes(2);
    expect(worker?.said ?? []).toEqual([]);
  });

  test('it never says that it is there: after a while it is done without', async () => {
    jest.useFakeTimers();
    const { without, ask } = counting();
    const worker = new StandInWorker(false);
    const known = askApart(() => worker, ask)('recognise', { workbook: { sheets: [] } });
    await jest.advanceTimersByTimeAsync(14_000);
    expect(without).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(worker.isEnded).toBe(true);
    jest.useRealTimers();
    expect(await known).toEqual({ all: [], blank: [], nearest: [] });
    expect(without).toHaveBeenCalledTimes(1);
  });
});

describe('a worker that dies', () => {
  test('in the middle of its work: what was not answered is done without it, what it says later is not heard', async () => {
    const { without, ask } = counting();
    const worker = new StandInWorker();
    const apart = askApart(() => worker, ask);
    await apart('fetch', { part: 'rules' });
    worker.isMute = true;
    const result = checked(apart, order)(always);
    while (!worker.said.some((said) => 'id' in said && said.deed === 'check')) await Promise.resolve();
    const late = worker.onmessage!;
    worker.die();
    late({ data: { id: 2, answer: 'late' } } as Parameters<typeof late>[0]);
    expect(await result).toEqual(await expected());
    expect(without).toHaveBeenCalledTimes(1);
    expect(worker.isEnded).toBe(true);
    worker.say({ id: 2, answer: 'late' });
  });

  test('after a check: what is asked of that check is worked out from the workbook as it was', async () => {
    const { without, ask } = counting();
    const worker = new StandInWorker();
    const apart = askApart(() => worker, ask);
    const result = (await checked(apart, order)(always))!;
    expect(without).not.toHaveBeenCalled();
    worker.die();
    const fixes = await askedOf(apart, 'fixes', result, {})(always);
    expect(fixes).toEqual(await askedOf(askHere, 'fixes', await expected(), {})(always));
    expect(fixes).not.toHaveLength(0);
  });
});

describe('several orders', () => {
  test('a check that nobody waits for any more gives way to the newer one, and answers nothing', async () => {
    const worker = new StandInWorker();
    const apart = askApart(
      () => worker,
      () => Promise.reject(new Error('the worker was to do it')),
    );
    await apart('fetch', { part: 'rules' });
    let isWanted = true;
    const older = checked(apart, order)(() => isWanted);
    await new Promise((resolve) => setTimeout(resolve, 5));
    isWanted = false;
    const newer = checked(apart, { ...order, workbook: book({}) })(always);
    expect(await older).toBeNull();
    expect((await newer)!.findings).toEqual([]);
    expect(worker.said.filter((said) => 'drop' in said)).toEqual([{ drop: 2 }]);
  });

  test('what is answered when nobody wants it is thrown away', async () => {
    const apart = askApart(() => new StandInWorker(), askHere);
    let isWanted = true;
    const result = checked(apart, order)(() => isWanted);
    setTimeout(() => (isWanted = false), 0);
    expect(await result).toBeNull();
  });

  test('of checks long past it can be asked, too', async () => {
    const apart = askApart(
      () => new StandInWorker(),
      () => Promise.reject(new Error('the worker was to do it')),
    );
    const first = (await checked(apart, order)(always))!;
    for (let more = 0; more < 3; more++) await checked(apart, { ...order, workbook: book({}) })(always);
    const outcomes = await askedOf(apart, 'outcomes', first, {})(always);
    expect(outcomes).toEqual(await askedOf(askHere, 'outcomes', await expected(), {})(always));
  });

  test('one that fails is told to have failed, and not tried again', async () => {
    const { without, ask } = counting();
    const apart = askApart(() => new StandInWorker(), ask);
    const broken = { sheets: [{ name: 'x' }] } as unknown as typeof order.workbook;
    await expect(checked(apart, { ...order, workbook: broken })(always)).rejects.toThrow();
    expect(without).not.toHaveBeenCalled();
    expect(await checked(apart, order)(always)).toEqual(await expected());
  });

  test('what cannot cross is done on this side', async () => {
    const { without, ask } = counting();
    const apart = askApart(() => new StandInWorker(), ask);
    const odd = { ...order.workbook, odd: () => undefined };
    expect(await checked(apart, { ...order, workbook: odd })(always)).toEqual(await expected());
    expect(without).toHaveBeenCalledTimes(1);
  });
});
