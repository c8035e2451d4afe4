import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MOST_MEMORY_MB } from '../../src/files/problem';
import { EXTREMES } from './extremes';
import { NO_HANG_MS } from '../support/cpu';
import { PATIENCE_MS } from '../support/patience';

/** Some of the worst files known, each in a process of its own; all of them: npm run bench -- hostile. */

const folder = mkdtempSync(join(tmpdir(), 'heji-extremes-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Said {
  readonly outcome: string;
  readonly readMs: number;
  readonly checkMs: number;
  readonly mostMb: number;
}

test.each([
  'a million sheets without cells',
  'two million empty cells in an .xlsb',
  'as many empty cells as an .xls of the largest size has',
  'a hundred hyperlinks over a whole sheet in an .xls',
  'a million widths of 65,536 columns in an .xls',
  'three million merges, a record each, in an .xls',
])(
  '%s: refused at once, within the bound of memory',
  (name) => {
    const file = join(folder, 'extreme');
    writeFileSync(file, EXTREMES[name]?.() ?? new Uint8Array());
    const run = spawnSync(process.execPath, [join(__dirname, 'reader.cjs'), file], {
      encoding: 'utf8',
      timeout: PATIENCE_MS,
    });
    const { outcome, readMs, checkMs, mostMb } = JSON.parse(run.stdout) as Said;
    expect(outcome).toBe('tooLarge');
    expect(readMs + checkMs).toBeLessThan(NO_HANG_MS);
    expect(mostMb).toBeLessThan(MOST_MEMORY_MB);
  },
  60_000,
);
