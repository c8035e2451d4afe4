import type { Aftermath } from '../host/door';
import type { Edit, RefusedEdit, WriteResult } from '../workbook';
import { putBack, writeInBatches } from './batches';
import { fitting, holds } from './cell-content';
import { isSilence, withAftermath } from './errors';
import { keepOnly, remember, type JournalEntry } from './journal';
import { KeptTexts } from './kept-texts';
import { look, sheetById, type FindSheet, type Look } from './look';
import { runInExcel } from './run';

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

/**
 * Writes the edits whose `before` still stands there, in two syncs (one more per 3,000 cells): the first looks, the second writes, beginning
 * with what is needed to take the write back. What a person put into a cell between the two is put back by a third and counts as `changed`.
 * `sheetIds` are those of the sheets as they were read. Rejects with a HostProblem whose `aftermath` says how the workbook was left.
 */
export async function writeEdits(
  edits: readonly Edit[],
  sheetIds: ReadonlyMap<string, string> = new Map(),
  now: () => Date = () => new Date(),
): Promise<WriteResult> {
  if (edits.length === 0) return { written: [], refused: [] };
  const at = now().toISOString();
  let entry: JournalEntry | undefined;
  let refused: RefusedEdit[] = [];
  let puttingBack = false;
  try {
    return await runInExcel(async (context) => {
      const kept = new KeptTexts(context);
      const looks = await look(context, edits, sheetById(context, sheetIds), () => {
        kept.load();
      });
      refused = looks.flatMap((one) => refusalOf(one) ?? []);
      const allowed = looks.filter((one) => refusalOf(one) === undefined);
      if (allowed.length === 0) return { written: [], refused };
      const targets = allowed.map(inPlace);
      const ids = new Map(targets.map(({ edit, sheetId = '' }) => [edit.cell.sheet, sheetId]));
      // First of its batch, since a batch that ends midway keeps what it has done.
      const own = (entry = remember(kept, {
        at,
        edits: targets.map(({ edit }) => edit),
        sheetIds: Object.fromEntries(ids),
      }));
      const find: FindSheet = (name) => context.workbook.worksheets.getItem(ids.get(name) ?? name);
      const overtaken = await writeInBatches(context, targets, find);
      puttingBack = overtaken.length > 0;
      const seen = new Map(overtaken.map((it) => [it.one.edit, it.seen]));
      // First with what was overwritten, then without: wherever the batch may end, restoring gives back what the person put there.
      const corrected = own.edits.map((edit) => ({ ...edit, before: seen.get(edit) ?? edit.before }));
      const rest = own.edits.filter((edit) => !seen.has(edit));
      await putBack(
        context,
        overtaken,
        find,
        () => {
          keepOnly(kept, own, corrected);
        },
        () => {
          keepOnly(kept, own, rest);
        },
      );
      const late = new Map(overtaken.map(({ one, seen }) => [targets.indexOf(one), seen]));
      return {
        written: allowed.filter((_one, index) => !late.has(index)).map(({ edit }) => edit),
        refused: [
          ...refused,
          ...allowed.flatMap(({ edit }, index): RefusedEdit[] => {
            const overwritten = late.get(index);
            return overwritten ? [{ edit, reason: 'changed', now: overwritten }] : [];
          }),
        ],
      };
    });
  } catch (error) {
    if (!entry) throw withAftermath(error, 'untouched');
    const { edits: begun, name } = entry;
    const ids = new Map(Object.entries(entry.sheetIds));
    const aftermath = puttingBack
      ? 'restorable'
      : await aftermathOf(error, { edits: begun, refused: refused.length }, (context) => sheetById(context, ids));
    if (aftermath === 'untouched') await forget(name);
    throw withAftermath(error, aftermath);
  }
}
