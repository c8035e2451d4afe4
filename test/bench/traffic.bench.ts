import type { costs as Costs } from '../excel/traffic';
import { loadOffice } from './office';
import { print } from './timing';

/** Round trips and bytes of each of the pane's actions, counted where they would leave the page; office.js is the unmodified one. */
export async function run(): Promise<void> {
  loadOffice();
  const { costs }: { costs: typeof Costs } = await import('../excel/traffic');
  for (const sheets of [3, 300]) {
    for (const [action, { syncs, bytes }] of Object.entries(await costs(sheets)))
      print(`${action}, ${String(sheets)} sheets`, { syncs: String(syncs), kB: bytes / 1000, bytes: String(bytes) });
  }
}
