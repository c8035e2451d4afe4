import type { PortableParts } from './parts';

/** Workers out of the document: by an address of the page's own making (`blob:`), since none may be started from a file. */
export function takeWorkersFrom(parts: PortableParts): void {
  const Fetched = window.Worker;
  window.Worker = class extends Fetched {
    constructor(address: string | URL, options?: WorkerOptions) {
      const path = parts.at(new URL(address, document.baseURI).href, document.baseURI);
      const bytes = path === null ? null : parts.bytes(path);
      if (!bytes) {
        super(address, options);
        return;
      }
      const made = URL.createObjectURL(new Blob([bytes], { type: 'text/javascript' }));
      super(made, options);
      // The browser has begun to read it once the worker says anything; a worker lives as long as its work.
      this.addEventListener('message', () => URL.revokeObjectURL(made), { once: true });
    }
  };
}
