import { createRequire } from 'node:module';
import type { Script } from 'node:vm';

interface Page {
  makePage(global: typeof globalThis): void;
  officeScript(): Script;
}

/** Loads the unmodified office.js into this process, as the tests of src/excel load it into theirs. */
export function loadOffice(): void {
  const { makePage, officeScript } = createRequire(__filename)('../excel/page.cjs') as Page;
  makePage(globalThis);
  officeScript().runInThisContext();
}
