import type { Browser, CDPSession, Page } from 'playwright-core';

/** What the pane's own scripts keep its thread from: the spreadsheet around it runs on the same one, and is left out. */

export interface PaneWork {
  /** The longest task, and all of them, in ms of processor time: what else the machine does is in neither. */
  readonly longest: number;
  readonly all: number;
}

/** Of a trace, times in microseconds; `tts` and `tdur` of the thread's processor time. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  /** Scripts and paint name their frame in `data`, styles and layout in `beginData`. */
  readonly args: { readonly data?: { readonly frame?: string }; readonly beginData?: { readonly frame?: string } };
}

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}

function paneOf({ frame, childFrames = [] }: FrameTree): string | undefined {
  if (frame.url.includes('taskpane.html')) return frame.id;
  return childFrames.map(paneOf).find((id) => id !== undefined);
}

/** What the pane does while `work` is done. */
export async function paneWork(browser: Browser, page: Page, work: () => Promise<void>): Promise<PaneWork> {
  const own = await page.context().newCDPSession(page);
  const { frameTree } = await own.send('Page.getFrameTree');
  const frame = paneOf(frameTree);
  if (frame === undefined) throw new Error('the page has no pane');
  const end = await traced(await browser.newBrowserCDPSession(), frame);
  await work();
  const tasks = await end();
  await own.detach();
  return { longest: Math.max(0, ...tasks) / 1000, all: tasks.reduce((sum, one) => sum + one, 0) / 1000 };
}

/**
 * From now on; the function that comes back ends it, and tells the processor time of each task that was for the most part the frame's: where the
 * spreadsheet takes up a key, the pane only hears of it.
 */
async function traced(session: CDPSession, frame: string): Promise<() => Promise<readonly number[]>> {
  const tasks: TraceEvent[] = [];
  const calls: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }: { value: object[] }) => {
    for (const event of value as TraceEvent[]) {
      if (event.name === 'ThreadControllerImpl::RunTask' && (event.tdur ?? 0) > 0) tasks.push(event);
      else if ((event.args.data ?? event.args.beginData)?.frame === frame) calls.push(event);
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: ['toplevel', 'devtools.timeline'],
      excludedCategories: ['*'],
    },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    const within = ({ pid, tid, ts, dur = 0 }: TraceEvent) =>
      calls.filter((call) => call.pid === pid && call.tid === tid && call.ts >= ts && call.ts < ts + dur);
    const isOwn = (task: TraceEvent) => covered(within(task)) > (task.dur ?? 0) / 2;
    return tasks.filter(isOwn).map(({ tdur = 0 }) => tdur);
  };
}

/** How long at least one of them was under way: one may stand within another. */
function covered(calls: readonly TraceEvent[]): number {
  let [sum, until] = [0, 0];
  for (const { ts, dur = 0 } of [...calls].sort((a, b) => a.ts - b.ts)) {
    sum += Math.max(0, ts + dur - Math.max(ts, until));
    until = Math.max(until, ts + dur);
  }
  return sum;
}
