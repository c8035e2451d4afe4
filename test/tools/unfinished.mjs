import { clearInterval, setInterval } from 'node:timers';

/** A file that runs longer than this is named while it runs, so that a run that is cut off says what it was waiting for. */
const LONG_MS = 5 * 60_000;

/** Jest's reporter of the test files that take long: each is named once a while until it ends. */
export default class Unfinished {
  #running = new Map();
  #watch;

  onRunStart() {
    this.#watch = setInterval(() => this.#tell(), LONG_MS);
    this.#watch.unref();
  }

  onTestFileStart(test) {
    this.#running.set(test.path, process.hrtime.bigint());
  }

  onTestFileResult(test) {
    this.#running.delete(test.path);
  }

  onRunComplete() {
    clearInterval(this.#watch);
  }

  #tell() {
    for (const [path, since] of this.#running) {
      const minutes = Number((process.hrtime.bigint() - since) / 60_000_000_000n);
      if (minutes * 60_000 >= LONG_MS) process.stderr.write(`Still running after ${minutes} minutes: ${path}\n`);
    }
  }
}
