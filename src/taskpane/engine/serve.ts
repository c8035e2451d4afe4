import type { Steps } from '../../workbook';
import { Receiver } from './crossing';
import { PaneEngine, type LaterParts } from './engine';
import type { PaneSays, WorkerSays } from './messages';

/** The worker's end of the wall. */
export interface WorkerPort {
  addEventListener(type: 'message', listener: (event: { readonly data: PaneSays }) => void): void;
  postMessage(says: WorkerSays): void;
}

/** So long the worker is deaf, in milliseconds: what was asked for later goes first, what is not wanted is dropped. */
const MOST_AT_ONCE = 30;

/** So many entries of a list cross at once: taking in a message is one task of the pane's. */
const STRETCH = 1000;

/** What the worker does: one order in steps after another, the latest first, since it is what somebody waits for. */
export function answerPane(port: WorkerPort, parts: LaterParts, breath: () => Promise<void>): void {
  const engine = new PaneEngine(parts);
  const receiver = new Receiver();
  const open = new Map<number, Steps<unknown> | null>();
  let isAtWork = false;

  const fail = (id: number, error: unknown) => {
    if (open.delete(id)) port.postMessage({ id, failed: String(error) });
  };
  const tell = (id: number, answer: unknown) => {
    open.delete(id);
    if (!Array.isArray(answer)) {
      port.postMessage({ id, answer });
      return;
    }
    for (let at = 0; at < answer.length; at += STRETCH)
      port.postMessage({ id, stretch: answer.slice(at, at + STRETCH) as unknown[] });
    port.postMessage({ id, isList: true });
  };
  /** The latest order that can be gone on with, as far as the time goes. */
  const goOn = (id: number, steps: Steps<unknown>) => {
    try {
      for (const until = Date.now() + MOST_AT_ONCE; Date.now() < until;) {
        const step = steps.next();
        if (step.done) return tell(id, step.value);
      }
    } catch (error) {
      fail(id, error);
    }
  };
  const work = async () => {
    if (isAtWork) return;
    isAtWork = true;
    for (;;) {
      const [latest] = [...open].flatMap(([id, steps]) => (steps ? [{ id, steps }] : [])).slice(-1);
      if (!latest) break;
      goOn(latest.id, latest.steps);
      await breath();
    }
    isAtWork = false;
  };

  port.addEventListener('message', ({ data }) => {
    if ('drop' in data) {
      open.delete(data.drop);
      return;
    }
    if (!('id' in data)) {
      receiver.take(data);
      return;
    }
    const { id, deed } = data;
    open.set(id, null);
    engine.begin(deed, receiver.whole(data.order)).then(
      (steps) => {
        if (!open.has(id)) return;
        open.set(id, steps);
        void work();
      },
      (error: unknown) => {
        fail(id, error);
      },
    );
  });
  port.postMessage('ready');
}
