import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readWorkbookFile } from '../../../src/files';
import { a1, type Cell } from '../../../src/workbook';
import { PATIENCE_MS } from '../../support/patience';

const root = resolve(__dirname, '../../..');

export const SAMPLE = join(root, 'assets/sample/seed.xlsx');
export const CLEAN = join(root, 'assets/sample/clean.xlsx');
export const LAUNCHER = join(root, 'src/cli/heji.mjs');

/** Runs the command as a user does. */
export function heji(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: PATIENCE_MS,
  });
  return { status, stdout, stderr };
}

/** A folder of its own for a test file, removed at the end. */
export function scratch(name: string) {
  const folder = mkdtempSync(join(tmpdir(), name));
  afterAll(() => rmSync(folder, { recursive: true }));
  let count = 0;
  return {
    folder,
    /** A name nothing has yet. */
    fresh: (suffix = '.xlsx') => join(folder, `file${String(++count)}${suffix}`),
    /** A file of that content, or a copy of a file. */
    file: (content: string | Uint8Array, suffix = '.xlsx') => {
      const path = join(folder, `file${String(++count)}${suffix}`);
      writeFileSync(path, content);
      return path;
    },
  };
}

/** Every cell of a workbook file by its address. */
export function cellsIn(file: string): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const sheet of readWorkbookFile(readFileSync(file)).sheets) {
    for (const [row, line] of sheet.cells) {
      for (const [column, cell] of line) cells.set(`${sheet.name}!${a1(row, column)}`, cell);
    }
  }
  return cells;
}

/** Addresses of the cells that two workbook files do not have alike. */
export function differences(one: string, other: string): string[] {
  const [a, b] = [cellsIn(one), cellsIn(other)];
  const same = (place: string) => JSON.stringify(a.get(place)) === JSON.stringify(b.get(place));
  return [...new Set([...a.keys(), ...b.keys()])].filter((place) => !same(place)).sort();
}
