/** A wall like a worker's: what crosses is cloned as a browser does it, so that a function is refused and a class loses its methods. */
import { deserialize, serialize } from 'node:v8';
import * as filling from '../../../src/fill';
import type { WorkerLike } from '../../../src/taskpane/engine/apart';
import type { PaneSays, WorkerSays } from '../../../src/taskpane/engine/messages';
import { answerPane } from '../../../src/taskpane/engine/serve';

const breath = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Throws for what a browser would not send, and for what would come out as something else. */
export function crossed<T>(value: T): T {
  refuse(value, new Set());
  return deserialize(serialize(value)) as T;
}

function refuse(value: unknown, seen: Set<unknown>): void {
  if (typeof value === 'function' || typeof value === 'symbol') throw new Error('something that cannot cross');
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  const { name } = Object.getPrototypeOf(value).constructor as { readonly name: string };
  if (!['Object', 'Array', 'Map', 'Set'].includes(name)) throw new Error(`a ${name} would lose its methods`);
  const entries: readonly unknown[] =
    value instanceof Map
      ? [...value.keys(), ...value.values()]
      : value instanceof Set
        ? [...value]
        : Object.values(value);
  for (const entry of entries) refuse(entry, seen);
}

/** A worker with the rules in it, within this very process. `before` may look at what is said to it, or keep it from being heard. */
export class StandInWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onmessageerror: WorkerLike['onmessageerror'] = null;
  onerror: WorkerLike['onerror'] = null;
  readonly said: PaneSays[] = [];
  isEnded = false;
  /** Keeps back what it would say. */
  isMute = false;
  private hear: ((event: { readonly data: PaneSays }) => void) | undefined;

  constructor(arrives = true) {
    if (!arrives) return;
    const port = {
      addEventListener: (_: 'message', listener: (event: { readonly data: PaneSays }) => void) => {
        this.hear = listener;
      },
      postMessage: (says: WorkerSays) => {
        const data = crossed(says);
        setTimeout(() => {
          if (!this.isMute) this.onmessage?.({ data } as MessageEvent<WorkerSays>);
        }, 0);
      },
    };
    const parts = { fill: async () => filling, text: () => import('../../../src/taskpane/engine/text') };
    setTimeout(() => answerPane(port, parts, breath), 0);
  }

  postMessage(says: PaneSays): void {
    const data = crossed(says);
    this.said.push(data);
    setTimeout(() => this.hear?.({ data }), 0);
  }

  terminate(): void {
    this.isEnded = true;
  }

  /** Says something of its own, as a worker that is thought to be gone. */
  say(data: WorkerSays): void {
    this.onmessage?.({ data } as MessageEvent<WorkerSays>);
  }

  die(): void {
    this.onerror?.(new ErrorEvent('error'));
  }
}
