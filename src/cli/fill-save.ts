import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Target } from './fill-target';
import { Refusal } from './refusal';
import type { SentenceOf } from '../messages/command-line';

const PROBLEMS: Readonly<Record<string, SentenceOf<[file: string]>>> = {
  ENOSPC: 'saveFull',
  EDQUOT: 'saveFull',
  EFBIG: 'saveFull',
  EACCES: 'saveDenied',
  EPERM: 'saveDenied',
  EROFS: 'saveDenied',
  EBUSY: 'saveBusy',
  ENOENT: 'saveNoFolder',
  ENOTDIR: 'saveNoFolder',
  ENAMETOOLONG: 'saveNameTooLong',
};

function refusalOf(error: unknown, file: string): Refusal {
  if (error instanceof Refusal) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new Refusal(PROBLEMS[code] ?? 'saveFailed', file);
}

/** Writes a file that must not be there yet, down to the disk. Leaves nothing behind when it fails. */
function create(path: string, bytes: Uint8Array | string, like?: string): void {
  const handle = openSync(path, 'wx');
  try {
    writeFileSync(handle, bytes);
    if (like !== undefined) takeAfter(handle, like);
    fsyncSync(handle);
  } catch (error) {
    closeSync(handle);
    rmSync(path, { force: true });
    throw error;
  }
  closeSync(handle);
}

/** Who may read a file does not change with its content. */
function takeAfter(handle: number, path: string): void {
  const { mode, uid, gid } = statSync(path);
  try {
    fchownSync(handle, uid, gid);
  } catch {
    // Only the administrator may give files away.
  }
  fchmodSync(handle, mode & 0o777);
}

/** A new name must be on the disk as well; where folders cannot be opened, the system sees to it. */
function settle(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows.
  }
}

/** `name.xlsx.bak`, or `.bak2`, `.bak3` … where there are older ones. */
function backUp(path: string, bytes: Uint8Array): string {
  for (let count = 1; ; count++) {
    const backup = `${path}.bak${count === 1 ? '' : String(count)}`;
    if (existsSync(backup)) continue;
    create(backup, bytes, path);
    return backup;
  }
}

/** A file beside the target, spelled as the user spelled the target, unless a link led elsewhere. */
function asNamed(path: string, { name, path: real }: Target): string {
  return resolve(name) === real ? join(dirname(name), basename(path)) : path;
}

function temporary(beside: string): string {
  return join(dirname(beside), `.heji-${randomBytes(6).toString('hex')}.tmp`);
}

export interface Saving {
  readonly target: Target;
  readonly bytes: Uint8Array;
  /** What was read of the file that is rewritten in place. */
  readonly original: Uint8Array;
  /** What the record says, given the name of the backup. */
  readonly journal?: (backup: string | null) => string;
}

/**
 * Writes a workbook, all or nothing: into a new file in the same folder, which then takes the name. In place, a copy of the file as it
 * was read is kept first. A record that was asked for is written before the workbook, so that there is none that cannot be taken
 * back. Returns the backup's name, null when none was made.
 * @throws Refusal, with nothing left behind and nothing changed
 */
export function save({ target, bytes, original, journal }: Saving): string | null {
  const made: string[] = [];
  const place = temporary(target.path);
  let working = target.name;
  try {
    create(place, bytes, target.replaces ? target.path : undefined);
    made.push(place);
    let backup: string | null = null;
    if (target.inPlace) {
      const path = backUp(target.path, original);
      made.push(path);
      backup = asNamed(path, target);
    }
    if (target.journal && journal) {
      const { name, path } = target.journal;
      working = name;
      const record = temporary(path);
      create(record, journal(backup));
      made.push(record);
      renameSync(record, path);
      made.push(path);
      working = target.name;
    }
    assertStillSo(target, original);
    renameSync(place, target.path);
    settle(dirname(target.path));
    return backup;
  } catch (error) {
    for (const path of made) rmSync(path, { force: true });
    throw refusalOf(error, working);
  }
}

/** What another program wrote in the meantime is not lost. */
function assertStillSo({ inPlace, replaces, path, name }: Target, original: Uint8Array): void {
  if (inPlace && Buffer.compare(readFileSync(path), original) !== 0) throw new Refusal('saveMeanwhile', name);
  if (!replaces && existsSync(path)) throw new Refusal('fillTargetExists', name);
}
