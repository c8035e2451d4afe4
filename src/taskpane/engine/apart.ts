import { inPieces } from '../inPieces';
import { Sender } from './crossing';
import type { Numbered, PaneSays, WorkerSays } from './messages';
import type { Ask, DeedName } from './orders';

/** As much of a worker as is needed of one. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<WorkerSays>) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(says: PaneSays): void;
  terminate(): void;
}

interface Open {
  readonly isWanted: () => boolean;
  readonly list: unknown[];
  readonly answered: (answer: unknown) => void;
  readonly failed: (error: Error) => void;
}

/** How long a worker may take to be there, in milliseconds: its script is fetched meanwhile. */
const LONGEST_START = 15_000;

/** The worker is gone: what it was asked for is to be done without. */
const GONE = Symbol('gone');

/**
 * Has everything done in a worker. Where none can be had, or it dies, what was asked for and not answered is done without it, as is all that
 * comes later: nothing is lost, and nothing answered twice.
 */
export function askApart(start: () => WorkerLike, without: Ask): Ask {
  const apart = begun(start);
  return async (deed, order, isWanted = () => true) => {
    if (apart && (await apart.isThere)) {
      const answer = await apart.ask({ deed, order }, isWanted);
      // It is the answer to that very order.
      if (answer !== GONE) return answer as never;
    }
    if (!isWanted()) return null;
    return without(deed, order, isWanted);
  };
}

interface Asked {
  readonly deed: DeedName;
  readonly order: object;
}

interface Apart {
  readonly isThere: Promise<boolean>;
  /** Null when it is not wanted any more, {@link GONE} when the worker is. */
  ask(asked: Asked, isWanted: () => boolean): Promise<unknown>;
}

function begun(start: () => WorkerLike): Apart | null {
  let worker: WorkerLike;
  try {
    worker = start();
  } catch {
    return null;
  }
  const open = new Map<number, Open>();
  let isGone = false;
  let orders = 0;
  let arrive: (isThere: boolean) => void = () => undefined;
  const isThere = new Promise<boolean>((resolve) => {
    arrive = resolve;
  });
  const end = () => {
    isGone = true;
    clearTimeout(timer);
    worker.onmessage = null;
    worker.terminate();
    arrive(false);
    for (const { answered } of open.values()) answered(GONE);
    open.clear();
  };
  const timer = setTimeout(end, LONGEST_START);
  worker.onerror = end;
  worker.onmessageerror = end;
  worker.onmessage = ({ data }) => {
    if (data === 'ready') {
      clearTimeout(timer);
      arrive(true);
      return;
    }
    const one = open.get(data.id);
    if (!one) return;
    if ('stretch' in data) {
      for (const entry of data.stretch) one.list.push(entry);
      return;
    }
    open.delete(data.id);
    if ('failed' in data) one.failed(new Error(data.failed));
    else one.answered(!one.isWanted() ? null : 'answer' in data ? data.answer : one.list);
  };
  /** Something new is to be done: what nobody waits for any more is not to be in its way. */
  const dropUnwanted = () => {
    for (const [id, { isWanted, answered }] of open) {
      if (isWanted()) continue;
      open.delete(id);
      worker.postMessage({ drop: id });
      answered(null);
    }
  };
  const sender = new Sender((says) => {
    worker.postMessage(says);
  });
  return {
    isThere,
    ask: async ({ deed, order }, isWanted) => {
      dropUnwanted();
      let numbered: Numbered | null;
      try {
        numbered = await inPieces(sender.sent(order), isWanted);
      } catch {
        // Something that cannot cross: it is for the pane's own thread.
        return GONE;
      }
      if (isGone) return GONE;
      if (!numbered) return null;
      const crossing = numbered;
      return new Promise((answered, failed) => {
        const id = (orders += 1);
        open.set(id, { isWanted, list: [], answered, failed });
        try {
          worker.postMessage({ id, deed, order: crossing });
        } catch {
          open.delete(id);
          answered(GONE);
        }
      });
    },
  };
}
