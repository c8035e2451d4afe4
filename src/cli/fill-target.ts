import { existsSync, lstatSync, realpathSync, statSync, type BigIntStats } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { endingFor, fittedTo } from '../files';
import { Refusal } from './refusal';

export interface TargetWishes {
  readonly out: string | undefined;
  readonly inPlace: boolean;
  /** Replace what already stands under the name of `out` or of the record. */
  readonly force: boolean;
  readonly journal?: string | undefined;
}

/** Where a workbook is to be written. */
export interface Target {
  /** As the user named it. */
  readonly name: string;
  /** The file itself, links followed. */
  readonly path: string;
  readonly inPlace: boolean;
  /** A file that may be replaced stands there. */
  readonly replaces: boolean;
  readonly journal?: { readonly name: string; readonly path: string };
}

/** Undefined when there is nothing. @throws Refusal for a name that no file can have */
function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENAMETOOLONG')
      throw new Refusal('saveNameTooLong', path);
    throw error;
  }
}

/** Both names lead to one file, by links of either kind or by another spelling. */
function isSameFile(a: string, b: string): boolean {
  const [one, other] = [statOf(a), statOf(b)];
  if (!one || !other) return resolve(a) === resolve(b);
  // Some file systems number nothing.
  if (one.ino === 0n) return realpathSync(a) === realpathSync(b);
  return one.dev === other.dev && one.ino === other.ino;
}

/** Read-only by its own mark, which the owner of a folder could get round. */
function isReadOnly(stat: BigIntStats): boolean {
  return (stat.mode & 0o222n) === 0n;
}

/** A name under which nothing stands, or an ordinary file that may be replaced. @throws Refusal */
function vacant(name: string, force: boolean): { readonly path: string; readonly replaces: boolean } {
  const path = resolve(name);
  if (!existsSync(dirname(path))) throw new Refusal('saveNoFolder', name);
  if (!lstatSync(path, { throwIfNoEntry: false })) return { path, replaces: false };
  const stat = statOf(path);
  if (!stat?.isFile()) throw new Refusal('fillTargetNotOrdinary', name);
  if (!force) throw new Refusal('fillTargetExists', name);
  if (isReadOnly(stat)) throw new Refusal('saveReadOnly', name);
  return { path: realpathSync(path), replaces: true };
}

function named(input: string, out: string, { inPlace, force }: TargetWishes): Omit<Target, 'journal'> {
  if (inPlace) throw new Refusal('fillTwoTargets');
  if (isSameFile(input, out)) throw new Refusal('fillTargetIsInput', out);
  return { name: out, ...vacant(out, force), inPlace: false };
}

function inPlace(input: string): Omit<Target, 'journal'> {
  const path = realpathSync(input);
  const stat = statOf(path);
  if (stat && isReadOnly(stat)) throw new Refusal('saveReadOnly', input);
  return { name: input, path, inPlace: true, replaces: true };
}

/**
 * Where to write, before anything is worked out; undefined when no place was asked for. The input must exist.
 * @throws Refusal when it may not be written there
 */
export function targetOf(input: string, wishes: TargetWishes): Target | undefined {
  const { out, journal, force } = wishes;
  const target = out !== undefined ? named(input, out, wishes) : wishes.inPlace ? inPlace(input) : undefined;
  if (journal === undefined || !target) return target;
  if (isSameFile(journal, input) || isSameFile(journal, target.path)) {
    throw new Refusal('fillJournalIsWorkbook', journal);
  }
  return { ...target, journal: { name: journal, path: vacant(journal, force).path } };
}

/**
 * Excel opens no workbook whose name says another kind than its content: the bytes as they go into the target, a template's as those of
 * a workbook. In place they stay what they were.
 * @throws Refusal when the name, or writing in place, does not suit
 */
export function suited(
  target: Target,
  input: string,
  { bytes, converted }: { readonly bytes: Uint8Array; readonly converted: boolean },
): Uint8Array {
  if (target.inPlace) {
    if (converted) throw new Refusal('fillOldInPlace');
    return bytes;
  }
  const wanted = endingFor(converted ? '' : input, bytes);
  if (extname(target.name).toLowerCase() !== wanted) throw new Refusal('fillBadTarget', { file: target.name, wanted });
  return fittedTo(wanted, bytes);
}
