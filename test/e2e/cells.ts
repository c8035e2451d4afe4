/** What became of the cells and of the file's parts: for browser tests of what writes. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readWorkbookFile } from '../../src/files';
import { a1, quotedSheetName } from '../../src/workbook';
import { root, type HostCell, type Preview } from './preview';
import { PATIENCE_MS } from '../support/patience';

/** Cells so far outside of what the file holds are looked at as well: nothing may appear beside the tables. */
const MARGIN = 3;

/** Every address of a workbook file, as `'1-2'!H21`, sheet by sheet. */
export function addressesOf(path: string): string[] {
  return readWorkbookFile(new Uint8Array(readFileSync(path))).sheets.flatMap(({ name, cells }) => {
    const rows = Math.max(0, ...cells.keys()) + MARGIN;
    const columns = Math.max(0, ...[...cells.values()].flatMap((row) => [...row.keys()])) + MARGIN;
    return Array.from({ length: rows * columns }, (_, at) => {
      const cell = a1(Math.floor(at / columns), at % columns);
      return `${quotedSheetName(name)}!${cell}`;
    });
  });
}

/** What the workbook behind the grid holds at each address: what the add-in reads. */
export async function cellsAt({ page }: Preview, addresses: readonly string[]): Promise<Map<string, HostCell>> {
  const cells = await page.evaluate(
    (asked) => asked.map((at) => (window as unknown as { hejiCell(address: string): HostCell }).hejiCell(at)),
    addresses,
  );
  return new Map(addresses.map((address, index) => [address, cells[index]!]));
}

/** The addresses where two states differ, sorted. */
export function differing(before: ReadonlyMap<string, HostCell>, after: ReadonlyMap<string, HostCell>): string[] {
  return [...before.keys()]
    .filter((address) => JSON.stringify(before.get(address)) !== JSON.stringify(after.get(address)))
    .sort();
}

/** The names of a workbook file's parts that another file has otherwise or not at all, or has more of; sorted. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => !old[name] || !now[name] || strFromU8(old[name]) !== strFromU8(now[name]))
    .sort();
}

export interface ToldEdit {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  readonly after: number | string;
  readonly formula: string | null;
  readonly kind: 'computed' | 'suggested';
  readonly group: 'blank' | 'differs';
}

/** What the command line would write into the same file. */
export function toldEdits(file: string, mode: 'blanks' | 'all'): ToldEdit[] {
  const flags = ['fill', file, '--dry-run', '--mode', mode, '--formulas', '--json'];
  const run = spawnSync(process.execPath, [join(root, 'src/cli/heji.mjs'), ...flags], {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  });
  return (JSON.parse(run.stdout) as { edits: ToldEdit[] }).edits;
}

/** An edit's cell with its sheet. */
export function placeOf({ sheet, cell }: ToldEdit): string {
  return `${quotedSheetName(sheet)}!${cell}`;
}
