import { basename } from 'node:path';
import { converted, FileProblem, isLocked } from '../files';
import type { Locale } from '../messages/locale';
import { checkWorkbook, HUNAN, PROFILES, type CheckResult, type Profile } from '../rules';
import { type FilledWorkbook, fillCells, type FillWishes, intoWorkbook } from './fill-cells';
import type { WrittenPair } from './fill-json';
import { fixCells, type Fixed, type rulesIn } from './fill-fixes';
import { intoWord } from './fill-word';
import type { OpenedBytes } from './open';
import { openToWrite } from './reader';
import { Refusal } from './refusal';
import { COMMAND_LINE_TEXTS } from '../messages/command-line';

/** The one workbook of the command. @throws Refusal when it cannot be read, or when there is not exactly one */
export async function theWorkbook(command: string, files: readonly string[], locale: Locale) {
  const [file, ...others] = files;
  if (file === undefined) throw new Refusal('noFile');
  if (others.length > 0) throw new Refusal('oneWorkbook', { option: command, count: files.length });
  const opened = await openToWrite(file);
  if ('problem' in opened) throw new Refusal('besideUnread', { file, why: COMMAND_LINE_TEXTS[locale][opened.problem] });
  // Written back it would lie there without its password.
  if (isLocked(opened.bytes)) throw new Refusal('fillLocked', file);
  return { file, ...opened };
}

/** Runs what writes into a workbook's bytes. @throws Refusal when they cannot be patched after all */
export function patching<T>(file: string, locale: Locale, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof FileProblem)
      throw new Refusal('besideUnread', { file, why: COMMAND_LINE_TEXTS[locale][error.code] });
    throw error;
  }
}

function profileOf(check: CheckResult): Profile {
  return PROFILES.find(({ id }) => id === check.profile) ?? HUNAN;
}

/** How a file is to be filled. */
export interface FileWishes {
  readonly mode: FillWishes['mode'];
  /** Instead of filling, correct what these rules found. */
  readonly rules?: ReturnType<typeof rulesIn> | undefined;
  /** Live formulas where they can be had. */
  readonly formulas: boolean;
  /** Into a Word document without tracked changes. */
  readonly plain: boolean;
  /** The one that the workbook asks for when undefined. */
  readonly profile: Profile | undefined;
}

/**
 * Checks and fills an opened file in memory; `filled` is undefined when no form was recognised in it.
 * @throws Refusal when it cannot be patched
 */
export function filledFile(
  { file, bytes, carried, workbook, word }: OpenedBytes & { readonly file: string },
  { mode, rules, formulas, plain, profile: given }: FileWishes,
  locale: Locale,
): {
  readonly check: CheckResult;
  readonly profile: Profile;
  readonly filled: (FilledWorkbook & Partial<Fixed>) | undefined;
} {
  const check = checkWorkbook(workbook, { fileName: basename(file), ...(given ? { profile: given } : {}) });
  const profile = given ?? profileOf(check);
  if (check.forms.all.length === 0) return { check, profile, filled: undefined };
  const write = word ? intoWord(bytes, !plain) : intoWorkbook(bytes, carried);
  const fill = (): FilledWorkbook & Partial<Fixed> =>
    rules
      ? fixCells(write, workbook, check, { profile, rules, formulas })
      : fillCells(write, workbook, check, { profile, mode, formulas });
  return { check, profile, filled: patching(file, locale, fill) };
}

/** The workbook as it was beside the bytes that are written; nothing for a Word document, which keeps its own record of changes. */
export function beforeFilling(
  { bytes, carried, word }: OpenedBytes,
  { converted: isConverted }: FilledWorkbook,
  filled: Uint8Array,
): WrittenPair | undefined {
  return word ? undefined : { original: carried ?? (isConverted ? converted(bytes) : bytes), filled };
}
