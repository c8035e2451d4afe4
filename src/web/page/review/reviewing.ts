import type { ReviewVerdict } from '../../../report/review';
import { FileProblem, MOST_BYTES, readWorkbookFile, type FileProblemCode } from '../../../files';
import type { Locale } from '../../../messages/locale';
import { WORDING } from '../../../messages/words';
import {
  inFolderOrder,
  isWorkbookName,
  REVIEW_TEXTS,
  reviewedFile,
  reviewLine,
  reviewUnits,
  rowOfUnit,
  unreadRow,
  type FilePlace,
  type ReportCell,
  type ReviewedFile,
  type ReviewRow,
} from '../../../report';
import type { Profile } from '../../../rules';
import { parseProfile } from '../../../rules/profiles/profile-schema';
import type { PickedFile } from './pick';

/** Reviewing many files: the same lines as the command line's `heji review`, without a screen. Runs in a worker. */

export interface ReviewOrder {
  readonly files: readonly PickedFile[];
  readonly locale: Locale;
  /** The text of the page's profile block, if it has one. */
  readonly profile: string | null;
  /** Why a file could not be read, in words; `unexpected` when the system would not hand it out. */
  readonly problems: Readonly<Record<FileProblemCode | 'unexpected', string>>;
}

/** A line of the table. */
export interface ReviewLine {
  readonly cells: readonly ReportCell[];
  /** The files it is about, by their index among those ordered; none when the file could not be read. */
  readonly files: readonly number[];
  readonly verdict: ReviewVerdict;
  /** How many questions are open; the cells name the first of them. */
  readonly questions: number;
}

export type ReviewNews =
  | { readonly kind: 'begun'; readonly total: number; readonly profile: ProfileUse }
  | { readonly kind: 'reading'; readonly done: number; readonly path: string }
  | { readonly kind: 'line'; readonly line: ReviewLine }
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

/** Hidden by the system, or Excel's own lock file. */
function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}

/** Which files are reviewed: of folders the workbooks; single files all, so that none is passed over in silence. */
function toReview(files: readonly PickedFile[]): readonly Placed[] {
  return files
    .map(placed)
    .filter(({ folder, name }) => isWorkbookName(name) || (folder === '' && !isHidden(name)))
    .sort(inFolderOrder);
}

async function read({ path, file, ...place }: Placed, order: ReviewOrder): Promise<ReviewedFile | ReviewRow> {
  try {
    // Before a gigabyte is read only to be refused.
    if (file.size > MOST_BYTES) throw new FileProblem('tooLarge');
    const bytes = new Uint8Array(await file.arrayBuffer());
    return reviewedFile(path, place, readWorkbookFile(bytes));
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

/** Reviews folder by folder, so that the workbooks of one folder at most are held at a time. Tells what it does as it goes. */
export async function reviewFiles(order: ReviewOrder, tell: (news: ReviewNews) => void): Promise<void> {
  const files = toReview(order.files);
  const { use, profile } = profileOf(order);
  const texts = REVIEW_TEXTS[order.locale];
  const wording = WORDING[order.locale];
  tell({ kind: 'begun', total: files.length, profile: use });
  const indices = new Map(files.map(({ path, index }) => [path, index]));
  let done = 0;
  for (const group of byFolder(files)) {
    const opened: (ReviewedFile | ReviewRow)[] = [];
    for (const file of group) {
      tell({ kind: 'reading', done, path: file.path });
      opened.push(await read(file, order));
      done += 1;
    }
    for (const unit of reviewUnits(opened)) {
      const row = rowOfUnit(unit, profile, texts);
      const { verdict } = row;
      const own = 'row' in unit ? [] : row.files.flatMap((path) => indices.get(path) ?? []);
      const cells = reviewLine(row, wording, texts);
      tell({ kind: 'line', line: { cells, files: own, verdict, questions: row.open.length } });
    }
  }
  tell({ kind: 'done' });
}

function byFolder(files: readonly Placed[]): readonly (readonly Placed[])[] {
  const folders = new Map<string, Placed[]>();
  for (const file of files) {
    const group = folders.get(file.folder);
    if (group) group.push(file);
    else folders.set(file.folder, [file]);
  }
  return [...folders.values()];
}
