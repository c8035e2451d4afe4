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
  ENAMETOOLONG: 'nameTooLong',
  ELOOP: 'linkLoop',
};

/** Reads a workbook from disk; never throws, says why it could not. */
export function open(file: string): Opened {
  const opened = openWithBytes(file);
  return 'problem' in opened ? opened : { workbook: opened.workbook };
}

/** The same, for those who write into the bytes. */
export function openWithBytes(
  file: string,
): { readonly workbook: Workbook; readonly bytes: Uint8Array } | { readonly problem: TextKey } {
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) return { problem: 'notAFile' };
    // A pipe may never end, and a device such as /dev/zero has no size.
    if (!stat.isFile()) return { problem: 'notOrdinary' };
    // Before a gigabyte is read only to be refused.
    if (stat.size > MOST_BYTES) return { problem: 'tooLarge' };
    const bytes = readFileSync(file);
    return { workbook: readWorkbookFile(bytes), bytes };
  } catch (error) {
    if (error instanceof FileProblem) return { problem: error.code };
    return { problem: systemProblem(error) };
  }
}

/** Why the system could not read a file. */
export function systemProblem(error: unknown): TextKey {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return SYSTEM[code] ?? 'unreadableFile';
}
