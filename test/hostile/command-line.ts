import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mutant } from './mutants';

/** Files through `heji check`, as a folder of them is checked: binary ones in a thread with a bound of memory and time, many at once. */

/** What came of them. */
export interface CommandRun {
  /** By file, in order: `read`, or the sentence with which it was refused. */
  readonly outcomes: readonly string[];
  readonly status: number | null;
  /** Of the processor, all threads together. */
  readonly cpuMs: number;
  /** The most that the process ever held. */
  readonly mostMb: number;
  readonly stderr: string;
}

const ENTRY = join(__dirname, '../../src/cli/heji.mjs');
const HOOK = join(__dirname, 'measured.cjs');

export function checkedByCommand(mutants: readonly Mutant[], timeout: number): CommandRun {
  const folder = mkdtempSync(join(tmpdir(), 'heji-command-'));
  try {
    const files = mutants.map(({ of, bytes }, index) => {
      const path = join(folder, `${String(index)}-${of}`);
      writeFileSync(path, bytes);
      return path;
    });
    const said = join(folder, 'measured.json');
    const run = spawnSync(process.execPath, ['--require', HOOK, ENTRY, 'check', ...files, '--json'], {
      encoding: 'utf8',
      timeout,
      maxBuffer: 2 ** 30,
      env: { ...process.env, HEJI_MEASURED: said },
    });
    return { outcomes: outcomesIn(run.stdout), status: run.status, stderr: run.stderr, ...measuredIn(said) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** None where the command broke off: then a file has no answer. */
function outcomesIn(stdout: string): readonly string[] {
  try {
    const told = JSON.parse(stdout) as { readonly workbooks: readonly { readonly error: string | null }[] };
    return told.workbooks.map(({ error }) => error ?? 'read');
  } catch {
    return [];
  }
}

function measuredIn(file: string): Pick<CommandRun, 'cpuMs' | 'mostMb'> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Pick<CommandRun, 'cpuMs' | 'mostMb'>;
  } catch {
    // It was killed.
    return { cpuMs: NaN, mostMb: NaN };
  }
}
