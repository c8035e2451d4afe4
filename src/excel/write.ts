import { HostProblem, type Aftermath, type WriteOptions } from '../host';
import type { Edit, RefusedEdit, WriteResult } from '../workbook';
import { putBack, writeInBatches, type Seen } from './batches';
import { fitting, holds } from './cell-content';
import { excelCodeOf, hostProblemOf, isSilence, withAftermath } from './errors';
import type { JournalEntry } from './journal';
import { keepOnly, remember } from './journal-writing';
import { KeptTexts } from './kept-texts';
import { look, sheetById, type FindSheet, type Look } from './look';
import { runInExcel, undoneAtOnce, type Running } from './run';
import { askWitnesses } from './witness';

function refusalOf({ edit, now, obstacle }: Look): RefusedEdit | undefined {
  if (obstacle) return { edit, reason: obstacle };
  return holds(now, edit.before) ? undefined : { edit, reason: 'changed', now };
}

/**
 * The edit as it will be carried out and remembered: `after` fits the cell, and `before` has the format that stands there when another is
 * set, so that taking it back gives the format back as well.
 */
function inPlace(one: Look): Look {
  const { edit, now } = one;
  const changesFormat = edit.after.format !== undefined && now.format !== undefined && edit.after.format !== now.format;
  const before = changesFormat ? { ...edit.before, format: now.format } : edit.before;
  return { ...one, edit: { ...edit, before, after: fitting(edit.after, now.format) } };
}

/**
 * How a write that failed left the cells: looks at them once more. `restorable` when not even that can be found out, when the write was given
 * up without an answer (Excel may still come to it), and when all of `edits` were written, but not all that was asked for (`refused`).
 */
export async function aftermathOf(
  error: unknown,
  { edits, refused }: { readonly edits: readonly Edit[]; readonly refused: number },
  find: (context: Excel.RequestContext) => FindSheet,
): Promise<Aftermath> {
  if (isSilence(error)) return 'restorable';
  try {
    const looks = await runInExcel((context) => look(context, edits, find(context)));
    // Of a sheet that is gone nothing is left to take back.
    const isGone = ({ obstacle }: Look) => obstacle === 'sheetGone';
    if (looks.every((one) => isGone(one) || holds(one.now, one.edit.before))) return 'untouched';
    return refused === 0 && looks.every((one) => !isGone(one) && holds(one.now, one.edit.after))
      ? 'written'
      : 'restorable';
  } catch {
    return 'restorable';
  }
}

/** Lets go of what remembers a write that did not happen. Nothing depends on it: taking such a write back changes nothing. */
async function forget(name: string): Promise<void> {
  try {
    await runInExcel(async (context) => {
      const kept = new KeptTexts(context);
      kept.load();
      await context.sync();
      kept.remove(name);
      await context.sync();
    });
  } catch {
    // It stays until it is the oldest.
  }
}

/** How a write is carried out, besides what the host's users may say. */
export interface Writing extends WriteOptions {
  /** The sheets' ids as they were read, by their names. */
  readonly sheetIds?: ReadonlyMap<string, string>;
  /** The session of the pane that writes; see {@link JournalEntry}. */
  readonly session?: string;
  readonly now?: () => Date;
}

/** Where a write is at, for whoever has to tell how a failure left the workbook. */
interface Progress {
  entry?: Pick<JournalEntry, 'edits' | 'sheetIds'>;
  name?: string;
  refused: readonly RefusedEdit[];
  puttingBack: boolean;
}

/** What remembers the write, as the first of its batch: a batch that ends midway keeps what it has done. */
function begin(kept: KeptTexts, entry: Omit<JournalEntry, 'name'>, how: Keeping): JournalEntry | undefined {
  if (how === 'none') return undefined;
  return remember(kept, entry, how === 'alone');
}

/** Whether and beside what a write is remembered. */
type Keeping = 'beside' | 'alone' | 'none';

async function attempt(
  edits: readonly Edit[],
  { sheetIds = new Map(), session = '', now = () => new Date() }: Writing,
  keeping: Keeping,
  progress: Progress,
  running: Running,
): Promise<WriteResult> {
  const at = now().toISOString();
  return runInExcel(async (context) => {
    const kept = new KeptTexts(context);
    const known = sheetById(context, sheetIds);
    const witnesses = askWitnesses(edits, known);
    const looks = await look(context, edits, known, () => {
      kept.load();
    });
    const refused = (progress.refused = looks.flatMap((one) => refusalOf(one) ?? []));
    const allowed = looks.filter((one) => refusalOf(one) === undefined);
    if (allowed.length === 0) return { written: [], refused };
    const targets = allowed.map(inPlace);
    const ids = new Map(targets.map(({ edit, sheetId = '' }) => [edit.cell.sheet, sheetId]));
    const begun = {
      at,
      edits: targets.map(({ edit }) => edit),
      sheetIds: Object.fromEntries(ids),
      witnesses: witnesses(),
      session,
    };
    const own = begin(kept, begun, keeping);
    progress.entry = begun;
    if (own) progress.name = own.name;
    const find: FindSheet = (name) => context.workbook.worksheets.getItem(ids.get(name) ?? name);
    const { overtaken, notKept } = await writeInBatches(context, targets, find);
    progress.puttingBack = overtaken.length > 0;
    const seen = new Map(overtaken.map((it) => [it.one.edit, it.seen]));
    // First with what was overwritten, then without: wherever the batch may end, restoring gives back what the person put there.
    const corrected = begun.edits.map((edit) => ({ ...edit, before: seen.get(edit) ?? edit.before }));
    const rest = begun.edits.filter((edit) => !seen.has(edit));
    await putBack(
      context,
      overtaken,
      find,
      () => {
        if (own) keepOnly(kept, own, corrected);
      },
      () => {
        if (own) keepOnly(kept, own, rest);
      },
    );
    const place = new Map(targets.map(({ edit }, index) => [edit, index]));
    const late = new Map<number, RefusedEdit>();
    const refuse = (reason: 'notKept' | 'changed', list: readonly Seen[]) => {
      for (const { one, seen: stands } of list) {
        const index = place.get(one.edit);
        const edit = index === undefined ? undefined : allowed[index]?.edit;
        if (index !== undefined && edit) late.set(index, { edit, reason, now: stands });
      }
    };
    refuse('notKept', notKept);
    refuse('changed', overtaken);
    return {
      written: allowed.filter((_one, index) => !late.has(index)).map(({ edit }) => edit),
      refused: [...refused, ...late.values()],
    };
  }, running);
}

/** Excel's word for a setting that it has no room for, when nothing of the batch was done: the setting is its first action. */
function refusedToKeep(error: unknown): boolean {
  return excelCodeOf(hostProblemOf(error).cause) === 'InvalidArgument';
}

async function explained(error: unknown, { entry, name, refused, puttingBack }: Progress): Promise<HostProblem> {
  if (!entry) return withAftermath(error, 'untouched');
  const ids = new Map(Object.entries(entry.sheetIds));
  const aftermath = puttingBack
    ? 'restorable'
    : await aftermathOf(error, { edits: entry.edits, refused: refused.length }, (context) => sheetById(context, ids));
  if (aftermath === 'untouched' && name !== undefined) await forget(name);
  return withAftermath(error, aftermath);
}

/**
 * Writes the edits whose `before` still stands there, in two syncs (one more per 3,000 cells): the first looks, the second writes, beginning
 * with what is needed to take the write back, and looks whether it stayed. What a person put into a cell between the two is put back by a third
 * and counts as `changed`; what Excel did not keep is refused as `notKept`. Where Excel has no room to remember the write, the earlier writes are
 * forgotten; then it is `noRoomToTakeBack` and nothing is written, unless it may be done without. Rejects with a HostProblem whose `aftermath`
 * says how the workbook was left.
 */
export async function writeEdits(edits: readonly Edit[], how: Writing = {}): Promise<WriteResult> {
  if (edits.length === 0) return { written: [], refused: [] };
  return undoneAtOnce((running) => writeKeeping(edits, how, running));
}

async function writeKeeping(edits: readonly Edit[], how: Writing, running: Running): Promise<WriteResult> {
  const ways: readonly Keeping[] = how.withoutTakingBack ? ['none'] : ['beside', 'alone'];
  for (const keeping of ways) {
    const progress: Progress = { refused: [], puttingBack: false };
    try {
      return await attempt(edits, how, keeping, progress, running);
    } catch (error) {
      const problem = await explained(error, progress);
      if (keeping === 'none' || problem.aftermath !== 'untouched' || !refusedToKeep(error)) throw problem;
    }
  }
  throw new HostProblem('noRoomToTakeBack', { aftermath: 'untouched' });
}
