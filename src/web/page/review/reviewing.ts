import { FileProblem, MOST_BYTES, type FileProblemCode } from '../../../files';
import type { Waiter } from '../../../files/apart/apart';
import { keptSettings } from '../../../files/kept-settings';
import { documentKind, readWordFile } from '../../../files/word';
import { EXPLANATIONS, explanationsOf } from '../../../host/kept-explanations';
import { keptText, PREFIX } from '../../../host/kept-parts';
import type { Locale } from '../../../messages/locale';
import { WORDING } from '../../../messages/words';
import {
  checkedUnit,
  documentFacts,
  inFolderOrder,
  isReviewedName,
  isShown,
  REVIEW_TEXTS,
  reviewedFile,
  reviewUnits,
  unitFolder,
  unreadRow,
  type FileOfUnit,
  type FilePlace,
  type ReviewedFile,
  type ReviewRow,
} from '../../../report';
import { unitRecord, unreadRecord, type UnitRecord } from '../../../review';
import type { Profile } from '../../../rules';
import { ALL_RULES } from '../../../rules/text';
import { parseProfile } from '../../../rules/profiles';
import { readOnWorker } from '../reading/apart';
import { isDecisionsName, markOf, type PickedFile } from './pick';

/** Reviewing many files: the same units as the command line's `heji review`, without a screen. Runs in a worker. */

export interface ReviewOrder {
  readonly files: readonly PickedFile[];
  readonly locale: Locale;
  /** The text of the page's profile block, if it has one. */
  readonly profile: string | null;
  /** Why a file could not be read, in words; `unexpected` when the system would not hand it out. */
  readonly problems: Readonly<Record<FileProblemCode | 'unexpected', string>>;
}

/** A unit, with its files by their index among those ordered. A later one with the same files among its own takes the place of theirs. */
export interface ReviewLine {
  readonly record: UnitRecord;
  readonly files: readonly number[];
}

/** A unit as it was just read. */
export interface ReadLine extends ReviewLine {
  /** Its files as they were then ({@link markOf}). */
  readonly marks: readonly string[];
}

export type ReviewNews =
  | { readonly kind: 'begun'; readonly total: number; readonly profile: ProfileUse }
  | { readonly kind: 'reading'; readonly done: number; readonly path: string }
  | { readonly kind: 'line'; readonly line: ReadLine }
  | { readonly kind: 'done' }
  /** It ended early, for a reason of the program's own. */
  | { readonly kind: 'failed' };

/** `deployed`: the page's. `unusable`: the page has one that is broken. `forms`: none, the forms decide. */
export interface ProfileUse {
  readonly kind: 'deployed' | 'unusable' | 'forms';
  readonly name: string;
}

interface Placed extends FilePlace, PickedFile {
  readonly index: number;
}

function placed({ path, file }: PickedFile, index: number): Placed {
  const at = path.lastIndexOf('/');
  return { path, file, index, folder: at < 0 ? '' : path.slice(0, at), name: path.slice(at + 1) };
}

/** The folder that was picked may be called anything. */
const isInHidden = ({ folder }: Placed): boolean => !folder.split('/').slice(1).every(isShown);

/** Which files are reviewed: of folders those of such names; single files all, so that none is passed over in silence. */
function toReview(files: readonly PickedFile[]): readonly Placed[] {
  return files
    .map(placed)
    .filter((one) => !isInHidden(one))
    .filter(({ folder, name }) => isReviewedName(name) || (folder === '' && isShown(name) && !isDecisionsName(name)))
    .sort(inFolderOrder);
}

/** A review's own worker ends with its last word, and this one with it. */
const waiting: Waiter = {};

async function read({ path, file, ...place }: Placed, order: ReviewOrder): Promise<ReviewedFile | ReviewRow> {
  try {
    // Before a gigabyte is read only to be refused.
    if (file.size > MOST_BYTES) throw new FileProblem('tooLarge');
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (documentKind(bytes) !== 'word') {
      const explanations = explanationsOf(keptText(keptSettings(bytes, PREFIX), EXPLANATIONS));
      return reviewedFile(path, place, await readOnWorker(bytes, undefined, waiting), { explanations });
    }
    const word = readWordFile(bytes);
    const facts = documentFacts(word.text);
    const document = { rules: ALL_RULES, ...(facts ? { facts } : {}) };
    return reviewedFile(path, place, word.workbook, { document });
  } catch (error) {
    return unreadRow(path, order.problems[error instanceof FileProblem ? error.code : 'unexpected']);
  }
}

function profileOf({ profile: text, locale }: ReviewOrder): { readonly use: ProfileUse; readonly profile?: Profile } {
  if (text === null) return { use: { kind: 'forms', name: '' } };
  try {
    const profile = parseProfile(JSON.parse(text));
    return { use: { kind: 'deployed', name: profile.name[locale] }, profile };
  } catch {
    return { use: { kind: 'unusable', name: '' } };
  }
}

/**
 * Reviews file by file, and tells every unit as it is checked; a folder's files that turn out to be of one unit are read once more and told
 * together. One workbook is held at a time. `mayGoOn` is waited for before each file.
 */
export async function reviewFiles(
  order: ReviewOrder,
  tell: (news: ReviewNews) => void,
  mayGoOn: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const files = toReview(order.files);
  const { use, profile } = profileOf(order);
  const check = (main: ReviewedFile, others: readonly ReviewedFile[]) => {
    const { row, result } = checkedUnit({ main, others }, profile, REVIEW_TEXTS[order.locale]);
    const explanations = [main, ...others].flatMap((one) => one.explanations);
    return unitRecord(row, result, WORDING[order.locale], explanations);
  };
  tell({ kind: 'begun', total: files.length, profile: use });
  let done = 0;
  for (const group of byFolder(files)) {
    const claims: (FileOfUnit & { readonly placed: Placed })[] = [];
    for (const file of group) {
      await mayGoOn();
      tell({ kind: 'reading', done, path: file.path });
      const marks = [markOf(file)];
      const one = await read(file, order);
      const isRead = 'workbook' in one;
      const record = isRead ? check(one, []) : unreadRecord(one);
      tell({ kind: 'line', line: { record, files: [file.index], marks } });
      if (isRead) {
        const { folder, name, claims: own, isDocument } = one;
        claims.push({ folder, name, claims: own, isDocument, placed: file });
      }
      done += 1;
    }
    for (const unit of reviewUnits<FileOfUnit & { readonly placed: Placed }, never>(claims)) {
      if ('row' in unit || unit.others.length === 0) continue;
      await mayGoOn();
      const parts = [unit.main, ...unit.others].map((one) => one.placed);
      const line = await joined(parts, order, check);
      tell({ kind: 'line', line });
    }
  }
  tell({ kind: 'done' });
}

async function joined(
  parts: readonly Placed[],
  order: ReviewOrder,
  check: (main: ReviewedFile, others: readonly ReviewedFile[]) => UnitRecord,
): Promise<ReadLine> {
  const files = parts.map(({ index }) => index);
  const marks = parts.map(markOf);
  const whole: ReviewedFile[] = [];
  for (const part of parts) {
    const one = await read(part, order);
    // It was there a moment ago.
    if (!('workbook' in one)) return { record: unreadRecord(one), files, marks };
    whole.push(one);
  }
  const [main, ...others] = whole;
  if (!main) throw new Error('a unit without files');
  return { record: check(main, others), files, marks };
}

function byFolder(files: readonly Placed[]): readonly (readonly Placed[])[] {
  const folders = new Map<string, Placed[]>();
  for (const file of files) {
    const folder = unitFolder(file.folder);
    const group = folders.get(folder);
    if (group) group.push(file);
    else folders.set(folder, [file]);
  }
  return [...folders.values()];
}
