import { reversed, type Edit, type RefusedEdit, type WriteResult } from '../workbook';
import { putBack, writeInBatches } from './batches';
import { holds } from './cell-content';
import { withAftermath } from './errors';
import { keepOnly, lastEntry, type JournalEntry } from './journal';
import { KeptTexts } from './kept-texts';
import { look, type FindSheet, type Look } from './look';
import { runInExcel } from './run';
import { aftermathOf } from './write';

/** By the ids that the sheets had when they were written, which outlive new names; by name where an id leads nowhere. */
function finder(context: Excel.RequestContext, { sheetIds }: JournalEntry, gone: ReadonlySet<string>): FindSheet {
  const { worksheets } = context.workbook;
  return (name) => worksheets.getItemOrNullObject(gone.has(name) ? name : (sheetIds[name] ?? name));
}

/** Names of sheets that their ids no longer lead to. */
async function goneById(context: Excel.RequestContext, entry: JournalEntry): Promise<Set<string>> {
  const sheets = Object.entries(entry.sheetIds).map(([name, id]) => ({
    name,
    worksheet: context.workbook.worksheets.getItemOrNullObject(id),
  }));
  for (const { worksheet } of sheets) worksheet.load('id');
  await context.sync();
  return new Set(sheets.filter(({ worksheet }) => worksheet.isNullObject).map(({ name }) => name));
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
 * Takes the last write back, but for cells edited since: `written` are the edits that stand now as they stood before, reversed. In four
 * syncs (one more per 3,000 cells). What a protection forbids stays remembered, so that it can be taken back when that is lifted. Rejects with a
 * HostProblem whose `aftermath` says how the workbook was left.
 */
export async function restoreLast(): Promise<WriteResult> {
  let wanted: Edit[] = [];
  let refused: RefusedEdit[] = [];
  let known: { entry: JournalEntry; gone: ReadonlySet<string> } | undefined;
  let writing = false;
  try {
    return await runInExcel(async (context) => {
      const kept = new KeptTexts(context);
      kept.load();
      await context.sync();
      const entry = lastEntry(kept);
      if (!entry) return { written: [], refused: [] };
      const gone = await goneById(context, entry);
      known = { entry, gone };
      const find = finder(context, entry, gone);
      const looks = await look(context, entry.edits.map(reversed), find);
      refused = looks.flatMap((one) => refusalOf(one) ?? []);
      const allowed = looks.filter((one) => refusalOf(one) === undefined);
      wanted = allowed.map(({ edit }) => edit);
      writing = true;
      const overtaken = await writeInBatches(
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
      const seen = new Map(overtaken.map((it) => [it.one.edit, it.seen]));
      return {
        written: wanted.filter((edit) => !seen.has(edit)),
        refused: [...refused, ...[...seen].map(([edit, now]) => ({ edit, reason: 'changed', now }) as const)],
      };
    });
  } catch (error) {
    const at = known;
    const aftermath =
      writing && at
        ? await aftermathOf(error, { edits: wanted, refused: refused.length }, (context) =>
            finder(context, at.entry, at.gone),
          )
        : 'untouched';
    throw withAftermath(error, aftermath);
  }
}
