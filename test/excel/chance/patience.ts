import { PATIENCE_MS } from '../../../src/excel/run';

/**
 * Takes over the timers by which the add-in gives a request up, so that a trial decides when that time has passed. All other timers run as they do.
 */
export class Patience {
  private readonly waiting = new Map<object, () => void>();
  private readonly own = { set: globalThis.setTimeout, clear: globalThis.clearTimeout };

  install(): void {
    const { waiting, own } = this;
    const set = (work: () => void, ms?: number, ...args: unknown[]): unknown => {
      if (ms !== PATIENCE_MS) return Reflect.apply(own.set, globalThis, [work, ms, ...args]);
      const handle = {};
      waiting.set(handle, work);
      return handle;
    };
    const clear = (handle: object | undefined): void => {
      if (!waiting.delete(handle ?? {})) Reflect.apply(own.clear, globalThis, [handle]);
    };
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  }

  /** Gives what makes all that is being waited for now take too long, unless its answer has come by then. */
  waitingNow(): () => void {
    const handles = [...this.waiting.keys()];
    return () => {
      for (const handle of handles) {
        const work = this.waiting.get(handle);
        this.waiting.delete(handle);
        work?.();
      }
    };
  }

  uninstall(): void {
    Object.assign(globalThis, { setTimeout: this.own.set, clearTimeout: this.own.clear });
  }
}
