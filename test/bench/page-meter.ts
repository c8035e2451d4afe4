import type { Browser, CDPSession, Page } from 'playwright-core';

/** What a page's own thread was kept from. */

export interface Seen {
  /** The longest task, or time between two turns of a clock, in ms: other work of the machine is in it. */
  readonly pause: number;
  /** The longest task in processor time, in ms. */
  readonly processor: number;
  /** What the browser itself took to hand over chosen files, before the page heard of them, in ms. It is in none of the others. */
  readonly handing: number;
  /** The longest from a key or press to the picture after it, in ms; the browser tells it in steps of 8. */
  readonly answer: number;
  /** The most rows of a table that were in the document. */
  readonly rows: number;
  readonly seconds: number;
}

export interface Meter {
  /** What is seen while this is done. */
  readonly during: (work: () => Promise<void>) => Promise<Seen>;
}

interface Metered {
  hejiMeter: { pause: number; handing: number; answer: number; rows: number };
}

/** To be called before the page is opened. */
export async function meterIn(browser: Browser, page: Page): Promise<Meter> {
  await page.addInitScript(watch);
  const session = await browser.newBrowserCDPSession();
  return {
    during: async (work) => {
      await page.evaluate(() => {
        Object.assign((window as unknown as Metered).hejiMeter, { pause: 0, handing: 0, answer: 0, rows: 0 });
      });
      const longest = await traced(session);
      const begun = performance.now();
      await work();
      const seconds = (performance.now() - begun) / 1000;
      // The browser hands in what it has seen a little later.
      await page.waitForTimeout(300);
      const seen = await page.evaluate(() => ({ ...(window as unknown as Metered).hejiMeter }));
      return { ...seen, seconds, processor: await longest() };
    },
  };
}

/** Runs within the page, before its first script. */
function watch(): void {
  const meter = { pause: 0, handing: 0, answer: 0, rows: 0 };
  (window as unknown as Metered).hejiMeter = meter;
  // When the page asks for chosen files: until then it is the browser that hands them over.
  let handed = 0;
  const files = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'files');
  Object.defineProperty(HTMLInputElement.prototype, 'files', {
    ...files,
    get(this: HTMLInputElement) {
      handed = performance.mark('handed').startTime;
      return files?.get?.call(this) as FileList | null;
    },
  });
  const saw = (from: number, to: number) => {
    const own = from < handed && handed < to ? handed : from;
    meter.handing = Math.max(meter.handing, own - from);
    meter.pause = Math.max(meter.pause, to - own);
  };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) saw(startTime, startTime + duration);
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) meter.answer = Math.max(meter.answer, duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  let at = performance.now();
  let turn = 0;
  setInterval(() => {
    const now = performance.now();
    saw(at, now);
    at = now;
    turn += 1;
    if (turn % 8 === 0) meter.rows = Math.max(meter.rows, document.querySelectorAll('tbody tr').length);
  }, 5);
}

/** Of a trace, times in microseconds; `tts` and `tdur` of the thread's processor time. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tts?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** From now on; the function that comes back ends it, and tells the longest task's processor time. */
async function traced(session: CDPSession): Promise<() => Promise<number>> {
  const mains = new Set<string>();
  const tasks: TraceEvent[] = [];
  const marks: TraceEvent[] = [];
  const hear = ({ value }: { value: object[] }) => {
    for (const event of value as TraceEvent[]) {
      if (event.args.name === 'CrRendererMain') mains.add(threadOf(event));
      else if (event.name === 'ThreadControllerImpl::RunTask' && (event.tdur ?? 0) > 10_000) tasks.push(event);
      else if (event.name === 'handed') marks.push(event);
    }
  };
  session.on('Tracing.dataCollected', hear);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: ['toplevel', 'blink.user_timing', '__metadata'],
      excludedCategories: ['*'],
    },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', hear);
    const own = tasks.filter((task) => mains.has(threadOf(task))).map((task) => processorTime(task, marks));
    return Math.max(0, ...own) / 1000;
  };
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${String(pid)} ${String(tid)}`;

/** Of a task in which files were handed over what came after that. */
function processorTime(task: TraceEvent, marks: readonly TraceEvent[]): number {
  const { tts = 0, tdur = 0 } = task;
  const own = marks.find(
    (mark) => threadOf(mark) === threadOf(task) && (mark.tts ?? 0) > tts && (mark.tts ?? 0) < tts + tdur,
  );
  return own?.tts === undefined ? tdur : tts + tdur - own.tts;
}
