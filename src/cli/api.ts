// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- what writes the types of the package sees only what this file leads to
/// <reference path="../globals.d.ts" />
import type { Locale } from '../messages/locale';
import { beside, checkOne } from './check-file';
import { beforeFilling, filledFile, theWorkbook } from './fill-file';
import { rulesIn } from './fill-fixes';
import { fillJson, type FillJson } from './fill-json';
import { formsFileJson, type FormsFileJson, recognisedIn } from './forms';
import type { WorkbookJson } from './json';
import { profileFor } from './profile';
import { Refusal } from './refusal';
import { sentence } from '../messages/command-line';
import { openFurther } from './with';

/**
 * Heji for other programs (Node): what `heji check`, `heji fill` and `heji forms` print with --json, as objects. Nothing is written to
 * disk, nothing is asked of a network. Files are named by their paths.
 */

export type { FillEditJson, FillJson, OwnFormulaJson, RaisedJson } from './fill-json';
export type { FieldJson, FormsJson } from './forms-text';
export type { FormsFileJson } from './forms';
export type {
  FindingJson,
  FormJson,
  NoticeJson,
  PassedJson,
  PlaceJson,
  ReportJson,
  WordPlaceJson,
  WorkbookJson,
} from './json';

/** What was asked for cannot be done: the message is a sentence for the user, in the language asked for. */
export class HejiError extends Error {
  constructor(
    /** What is wrong, for programs: the same in every language. */
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'HejiError';
  }
}

export interface Options {
  /** Of all sentences; Chinese unless asked otherwise. */
  readonly lang?: Locale;
}

export interface CheckOptions extends Options {
  /** A built-in profile's id or a JSON file; else the one that the forms themselves ask for. */
  readonly profile?: string;
  /** The report's text to hold the forms against: .docx or .txt. */
  readonly report?: string;
  /** Last year's workbook. */
  readonly previous?: string;
  /** Further files, or folders of them, of the same unit. */
  readonly with?: readonly string[];
}

export interface FillOptions extends Options {
  readonly profile?: string;
  /** Only blank cells, or also cells whose figure differs from what is computed. Default: blank ones. */
  readonly mode?: 'blanks' | 'all';
  /** Instead of filling, correct what these rules found (`['B12-16']`): only what is proved to solve something and to raise nothing. */
  readonly fix?: readonly string[];
  /** Live formulas instead of figures where they can be had. */
  readonly formulas?: boolean;
  /** Into a Word document without tracked changes. */
  readonly plain?: boolean;
}

async function told<T>(locale: Locale, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new HejiError(error.said[0], sentence(locale, error.said));
  }
}

/**
 * Checks a workbook or a Word report. A file that cannot be read is told by `error` of the result.
 * @throws HejiError when an option, or a file that it names, cannot be used
 */
export function checkFile(file: string, options: CheckOptions = {}): Promise<WorkbookJson> {
  const locale = options.lang ?? 'zh-CN';
  return told(locale, async () => {
    const { json } = await checkOne(file, {
      ...(await beside(options, 1, locale)),
      locale,
      further: await openFurther([file], options.with, locale),
      profile: options.profile === undefined ? undefined : profileFor(options.profile, locale),
      keep: () => true,
    });
    return json();
  });
}

/** What filling a file would write, and the bytes of the filled file; null where no form was recognised. */
export interface FillResult {
  readonly record: FillJson;
  readonly bytes: Uint8Array;
}

/**
 * Fills what is computed by rule, in memory: the caller writes `bytes` where they are to go. With `record` in a file `heji restore` takes
 * back what was written.
 * @throws HejiError when the file cannot be read or written into, or an option cannot be used
 */
export function fillFile(file: string, options: FillOptions = {}): Promise<FillResult | null> {
  const { lang: locale = 'zh-CN', mode = 'blanks', formulas = false, plain = false } = options;
  return told(locale, async () => {
    const opened = await theWorkbook('fillFile', [file], locale);
    const given = options.profile === undefined ? undefined : profileFor(options.profile, locale);
    const rules = options.fix && rulesIn(options.fix);
    const { profile, filled } = filledFile(opened, { mode, rules, formulas, plain, profile: given }, locale);
    if (!filled) return null;
    const head = {
      file,
      out: file,
      backup: null,
      dryRun: false,
      mode: rules ? ('fix' as const) : mode,
      fix: rules ? [...rules] : null,
      profile: profile.id,
    };
    return { record: fillJson(filled, head, beforeFilling(opened, filled, filled.bytes)), bytes: filled.bytes };
  });
}

/** What is recognised in a file, every field with its cell. A file that cannot be read is told by `error` of the result. */
export async function formsOf(file: string, { lang = 'zh-CN' }: Options = {}): Promise<FormsFileJson> {
  return formsFileJson(file, await recognisedIn(file), lang);
}
