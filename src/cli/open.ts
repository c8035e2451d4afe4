import { readFileSync, statSync } from 'node:fs';
import { FileProblem, MOST_BYTES, readWorkbookFile } from '../files';
import type { Workbook } from '../workbook';
import type { TextKey } from './texts';

export type Opened = { readonly workbook: Workbook } | { readonly problem: TextKey };

const SYSTEM: Readonly<Record<string, TextKey>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'notAFile',
  EACCES: 'noAccess',
  EPERM: 'noAccess',
};

/** Reads a workbook from disk; never throws, says why it could not. */
export function open(file: string): Opened {
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) return { problem: 'notAFile' };
    // Before a gigabyte is read only to be refused.
    if (stat.size > MOST_BYTES) return { problem: 'tooLarge' };
    return { workbook: readWorkbookFile(readFileSync(file)) };
  } catch (error) {
    if (error instanceof FileProblem) return { problem: error.code };
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { problem: SYSTEM[code] ?? 'unreadableFile' };
  }
}
