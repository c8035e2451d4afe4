import { basename, dirname, resolve } from 'node:path';
import { keptSettings } from '../files/kept-settings';
import { EXPLANATIONS, explanationsOf } from '../host/kept-explanations';
import { keptText, PREFIX } from '../host/kept-parts';
import type { Locale } from '../messages/locale';
import { WORDING } from '../messages/words';
import {
  checkedUnit,
  REVIEW_TEXTS,
  reviewedFile,
  reviewUnits,
  unitFolder,
  unreadRow,
  type FileOfUnit,
  type ReviewedFile,
  type ReviewRow,
} from '../report';
import { unitRecord, unreadRecord, type UnitRecord } from '../review';
import type { Profile } from '../rules';
import { ALL_RULES } from '../rules/text';
import { narrativeBeside } from './beside';
import { openWithKept } from './reader';
import { COMMAND_LINE_TEXTS } from '../messages/command-line';

/** From files to units, one file at a time: a folder of thousands is never held. */

/** By what units are checked. */
export interface ReviewSettings {
  readonly profile: Profile | undefined;
  readonly locale: Locale;
}

/** A file checked by itself; `place` tells whose it may be, absent when it could not be read. */
export interface Alone {
  readonly file: string;
  readonly record: UnitRecord;
  readonly place?: FileOfUnit;
}

async function reviewed(file: string, locale: Locale): Promise<ReviewedFile | ReviewRow> {
  const result = await openWithKept(file);
  if ('problem' in result) return unreadRow(file, COMMAND_LINE_TEXTS[locale][result.problem]);
  const { workbook, word, bytes } = result;
  const report = word && narrativeBeside(file, word, 0);
  const document = word && { ...(report ? { facts: report.facts } : {}), rules: ALL_RULES };
  const place = { folder: dirname(resolve(file)), name: basename(file) };
  const kept = word || !bytes ? null : keptText(keptSettings(bytes, PREFIX), EXPLANATIONS);
  const explanations = explanationsOf(kept);
  return reviewedFile(file, place, workbook, { explanations, ...(document ? { document } : {}) });
}

function recordOf(main: ReviewedFile, others: readonly ReviewedFile[], settings: ReviewSettings): UnitRecord {
  const { profile, locale } = settings;
  const { row, result } = checkedUnit({ main, others }, profile, REVIEW_TEXTS[locale]);
  const explanations = [main, ...others].flatMap((one) => one.explanations);
  return unitRecord(row, result, WORDING[locale], explanations);
}

export async function alone(file: string, settings: ReviewSettings): Promise<Alone> {
  const one = await reviewed(file, settings.locale);
  if (!('workbook' in one)) return { file, record: unreadRecord(one) };
  const { folder, name, claims, isDocument } = one;
  return { file, record: recordOf(one, [], settings), place: { folder, name, claims, isDocument } };
}

/**
 * The units of a folder's files: their own, unless copies, files of project forms, or of a 1-1 alone, lie among them, which may belong to a workbook beside them. Who
 * belongs to whom is told by what the forms claim, and only the workbooks of such a unit are read once more.
 */
export async function unitsOfFiles(files: readonly Alone[], settings: ReviewSettings): Promise<readonly UnitRecord[]> {
  const known = files.map((one) => (one.place ? { ...one.place, own: one } : { unread: one.record }));
  const records: UnitRecord[] = [];
  for (const unit of reviewUnits<FileOfUnit & { own: Alone }, { unread: UnitRecord }>(known)) {
    if ('row' in unit) records.push(unit.row.unread);
    else if (unit.others.length === 0) records.push(unit.main.own.record);
    else
      records.push(
        await joined(
          [unit.main, ...unit.others].map(({ own }) => own.file),
          settings,
        ),
      );
  }
  return records;
}

async function joined(files: readonly string[], settings: ReviewSettings): Promise<UnitRecord> {
  const whole: ReviewedFile[] = [];
  for (const file of files) {
    const one = await reviewed(file, settings.locale);
    // It was there a moment ago.
    if (!('workbook' in one)) return unreadRecord(one);
    whole.push(one);
  }
  const [main, ...others] = whole;
  if (!main) throw new Error('a unit without files');
  return recordOf(main, others, settings);
}

const folderOf = (file: string) => unitFolder(dirname(resolve(file)));

/** The files by their units' folders; handed out when all of a folder are done. The files come in the order of their folders. */
export class Folders {
  private readonly left = new Map<string, number>();
  private readonly parts = new Map<string, Alone[]>();
  done = 0;

  constructor(files: readonly string[]) {
    for (const file of files) this.left.set(folderOf(file), (this.left.get(folderOf(file)) ?? 0) + 1);
  }

  add(one: Alone): readonly Alone[] | undefined {
    const folder = folderOf(one.file);
    const part = this.parts.get(folder) ?? [];
    part.push(one);
    this.parts.set(folder, part);
    this.done++;
    const left = (this.left.get(folder) ?? 0) - 1;
    this.left.set(folder, left);
    if (left > 0) return undefined;
    this.parts.delete(folder);
    return part;
  }

  /** What is done of folders that were not finished. */
  unfinished(): Iterable<readonly Alone[]> {
    return this.parts.values();
  }
}
