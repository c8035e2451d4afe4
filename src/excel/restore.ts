import { reversed, type Edit, type RefusedEdit, type WriteResult } from '../workbook';
import { putBack, writeInBatches } from './batches';
import { holds } from './cell-content';
import { withAftermath } from './errors';
import { lastEntry, type JournalEntry } from './journal';
import { keepOnly } from './journal-writing';
import { KeptTexts } from './kept-texts';
import { look, type FindSheet, type Look } from './look';
import { runInExcel, undoneAtOnce, type Running } from './run';
import { askHeads, exchanged } from './witness';
import { aftermathOf } from './write';

/** No sheet may be called so. */
const NO_SHEET = ':';

/** What the sheets of an entry are found by now: their ids or their names. A sheet that is not found has no key. */
type Keys = ReadonlyMap<string, string>;

/**
 * Ids of sheets live for one session of Excel: after closing and reopening the file they differ, and an id that was kept may lead to another
 * sheet, which may well hold the same figures. So an id counts in the session in which it was kept, whatever names were given or exchanged
 * since; in any other the name does, unless another sheet's head is more like the one of the write than the head of the sheet that has the name now: a
 * sheet that was given a new name, or exchanged it with another, is said to be gone. `sheets` are the ids of all.
 */
async function keysOf(
  context: Excel.RequestContext,
  { sheetIds, session, witnesses }: JournalEntry,
  sheets: readonly string[],
  now: string,
): Promise<Keys> {
  const { worksheets } = context.workbook;
  const idsHold = session !== '' && session === now;
  const found = Object.entries(sheetIds).map(([name, id]) => ({
    name,
    byId: idsHold ? worksheets.getItemOrNullObject(id) : null,
    byName: worksheets.getItemOrNullObject(name),
  }));
  for (const { byId, byName } of found) {
    byId?.load('id');
    byName.load('id');
  }
  const seen = idsHold ? undefined : askHeads(sheets.map((id) => ({ id, sheet: worksheets.getItemOrNullObject(id) })));
  await context.sync();
  const keys = new Map<string, string>();
  for (const { name, byId, byName } of found) {
    const sheet = byId && !byId.isNullObject ? byId : byName;
    if (!sheet.isNullObject) keys.set(name, sheet.id);
  }
  const astray = seen ? exchanged(witnesses, keys, seen()) : undefined;
  for (const [name, id] of [...keys]) if (astray?.has(id)) keys.delete(name);
  return keys;
}

function finder(context: Excel.RequestContext, keys: Keys): FindSheet {
  return (name) => context.workbook.worksheets.getItemOrNullObject(keys.get(name) ?? NO_SHEET);
}

/** What a person has to remove first may be taken back later; what was edited since never. */
function isLater({ reason }: RefusedEdit): boolean {
  return reason === 'protectedSheet' || reason === 'partOfArray' || reason === 'notTopLeft';
}

/** Whether the cell is as it is to be, so that nothing has to be done and nothing can be in the way. */
function isBack({ edit: { after }, now, obstacle }: Look): boolean {
  const sameFormat = after.format === undefined || after.format === now.format;
  return obstacle !== 'sheetGone' && holds(now, after) && sameFormat;
}

function refusalOf(one: Look): RefusedEdit | undefined {
  const { edit, now, obstacle } = one;
  if (isBack(one)) return undefined;
  if (obstacle) return { edit, reason: obstacle };
  return holds(now, edit.before) || holds(now, edit.after) ? undefined : { edit, reason: 'changed', now };
}

/**
 * Takes the last write back, but for cells edited since (`session` is that of the pane that asks): `written` are the edits that stand now as they stood before, reversed. In four
 * syncs (one more per 3,000 cells). What a protection forbids stays remembered, so that it can be taken back when that is lifted. Rejects with a
 * HostProblem whose `aftermath` says how the workbook was left.
 */
export async function restoreLast(session = ''): Promise<WriteResult> {
  return undoneAtOnce((running) => restore(session, running));
}

async function restore(session: string, running: Running): Promise<WriteResult> {
  let wanted: Edit[] = [];
  let refused: RefusedEdit[] = [];
  let known: Keys | undefined;
  let writing = false;
  try {
    return await runInExcel(async (context) => {
      const kept = new KeptTexts(context);
      kept.load();
      const { worksheets } = context.workbook;
      worksheets.load('items/id');
      await context.sync();
      const entry = lastEntry(kept);
      if (!entry) return { written: [], refused: [] };
      known = await keysOf(
        context,
        entry,
        worksheets.items.map(({ id }) => id),
        session,
      );
      const find = finder(context, known);
      const looks = await look(context, entry.edits.map(reversed), find);
      refused = looks.flatMap((one) => refusalOf(one) ?? []);
      const allowed = looks.filter((one) => refusalOf(one) === undefined);
      wanted = allowed.map(({ edit }) => edit);
      writing = true;
      const { overtaken, notKept } = await writeInBatches(
        context,
        allowed.filter((one) => !isBack(one)),
        find,
        () => {
          // Last: a batch that ends midway must find it again.
          keepOnly(
            kept,
            entry,
            refused.filter(isLater).map(({ edit }) => reversed(edit)),
          );
        },
      );
      await putBack(context, overtaken, find);
      const late = new Map<Edit, RefusedEdit>();
      for (const { one, seen } of notKept) late.set(one.edit, { edit: one.edit, reason: 'notKept', now: seen });
      for (const { one, seen } of overtaken) late.set(one.edit, { edit: one.edit, reason: 'changed', now: seen });
      return { written: wanted.filter((edit) => !late.has(edit)), refused: [...refused, ...late.values()] };
    }, running);
  } catch (error) {
    const at = known;
    const aftermath =
      writing && at
        ? await aftermathOf(error, { edits: wanted, refused: refused.length }, (context) => finder(context, at))
        : 'untouched';
    throw withAftermath(error, aftermath);
  }
}
