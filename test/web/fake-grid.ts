import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostBook } from '../../src/emulator/host/model/book';
import type { GridOptions, MountGrid } from '../../src/web/grid/door';

/** A grid that shows nothing: the real one needs a canvas, and is tried in a browser (test/e2e). */
interface FakeGrid {
  readonly book: HostBook;
  readonly options: GridOptions;
  closed: boolean;
  readonly calls: string[];
}
/** Those that were mounted since the test began. */
export const grids: FakeGrid[] = [];
beforeEach(() => {
  grids.length = 0;
});

const mountFake: MountGrid = (place, book, options) => {
  const grid: FakeGrid = { book, options, closed: false, calls: [] };
  grids.push(grid);
  const shown = document.createElement('div');
  shown.className = 'fake-grid';
  place.append(shown);
  return {
    focus: () => undefined,
    ready: Promise.resolve(),
    drawn: { selection: () => '', text: () => undefined, fill: () => undefined },
    settled: () => Promise.resolve(),
    undo: () => grid.calls.push('undo'),
    redo: () => grid.calls.push('redo'),
    close: () => {
      grid.closed = true;
      shown.remove();
    },
  };
};
export const loadFake = () => Promise.resolve(mountFake);

export const SEED = readFileSync(join(__dirname, '../../assets/sample/seed.xlsx'));

export function bytesOf(buffer: Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(buffer);
}

/** A file as the file dialog gives it; jsdom's cannot hand out its bytes. */
export function file(name: string, bytes: Uint8Array<ArrayBuffer>, after: Promise<unknown> = Promise.resolve()): File {
  const made = new File([], name);
  made.arrayBuffer = async () => {
    await after;
    return bytes.buffer;
  };
  return made;
}

export function choose(...files: File[]): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file input');
  for (const one of files) {
    Object.defineProperty(input, 'files', { value: [one], configurable: true });
    input.dispatchEvent(new Event('change'));
  }
}
