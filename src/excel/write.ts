import type { Aftermath } from '../taskpane/door';
import { a1, type Edit, type RefusedEdit, type WriteResult } from '../workbook';
import { entryFor, fitting, holds } from './cell-content';
import { withAftermath } from './errors';
import { lastEntry, remember } from './journal';
import { KeptTexts } from './kept-texts';
import { look, sheetByName, type FindSheet, type Look } from './look';
import { runInExcel } from './run';

/** Cells written at once: some 3 MB of request, of the 5 MB that Excel on the web lets pass. Fills of real forms have far fewer. */
const CELLS_AT_ONCE = 3000;

function refusalOf({ edit, now, obstacle }: Look): RefusedEdit | undefined {
  if (obstacle) return { edit, reason: obstacle };
  return holds(now, edit.before) ? undefined : { edit, reason: 'changed', now };
}

/**
 * Queues one cell's new content. The format goes first, since it decides how the entry is read; after a formula it is set once more,
 * for Excel gives a formula's cell the format of its inputs.
 */
function putCell(worksheet: Excel.Worksheet, { edit: { cell, after }, now, formattable }: Look): void {
  const range = worksheet.getRange(a1(cell.row, cell.column));
  const format = after.format ?? now.format;
  if (after.format !== undefined && after.format !== now.format) range.numberFormat = [[after.format]];
  if (after.formula === undefined) range.values = [[entryFor(after.value, format ?? 'General')]];
  else {
    range.formulas = [[after.formula]];
    if (format !== undefined && formattable) range.numberFormat = [[format]];
  }
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

/** How a write that failed left the cells: looks at them once more. `restorable` when not even that can be found out. */
export async function aftermathOf(
  edits: readonly Edit[],
  find?: (context: Excel.RequestContext) => FindSheet,
): Promise<Aftermath> {
  try {
    const looks = await runInExcel((context) => look(context, edits, (find ?? sheetByName)(context)));
    if (looks.every(({ now, edit }) => holds(now, edit.before))) return 'untouched';
    return looks.every(({ now, edit }) => holds(now, edit.after)) ? 'written' : 'restorable';
  } catch {
    return 'restorable';
  }
}

/** Lets go of what remembers a write that did not happen. Nothing depends on it: taking such a write back changes nothing. */
async function forget(at: string): Promise<void> {
  try {
    await runInExcel(async (context) => {
      const kept = new KeptTexts(context);
      kept.load();
      await context.sync();
      const entry = lastEntry(kept);
      if (entry?.at !== at) return;
      kept.remove(entry.name);
      await context.sync();
    });
  } catch {
    // It stays until it is the oldest.
  }
}

/**
 * Writes in batches of {@link CELLS_AT_ONCE}, in order. What is queued already goes with the first, what `finish` queues with the last.
 */
export async function writeInBatches(
  context: Excel.RequestContext,
  looks: readonly Look[],
  find: FindSheet,
  finish: () => void = () => undefined,
): Promise<void> {
  const rest = looks.slice(CELLS_AT_ONCE);
  context.application.suspendApiCalculationUntilNextSync();
  for (const one of looks.slice(0, CELLS_AT_ONCE)) putCell(find(one.edit.cell.sheet), one);
  if (rest.length === 0) finish();
  await context.sync();
  if (rest.length > 0) await writeInBatches(context, rest, find, finish);
}

/**
 * Writes the edits whose `before` still stands there, in two syncs (one more per {@link CELLS_AT_ONCE} cells): the first looks, the
 * second writes, beginning with what is needed to take the write back. Rejects with a HostProblem whose `aftermath` says how the
 * workbook was left.
 */
export async function writeEdits(edits: readonly Edit[], now: () => Date = () => new Date()): Promise<WriteResult> {
  if (edits.length === 0) return { written: [], refused: [] };
  const at = now().toISOString();
  let targets: Look[] = [];
  let writing = false;
  try {
    return await runInExcel(async (context) => {
      const kept = new KeptTexts(context);
      const looks = await look(context, edits, sheetByName(context), () => {
        kept.load();
      });
      const refused = looks.flatMap((one) => refusalOf(one) ?? []);
      const allowed = looks.filter((one) => refusalOf(one) === undefined);
      const written = allowed.map(({ edit }) => edit);
      if (allowed.length === 0) return { written, refused };
      targets = allowed.map(inPlace);
      const sheetIds = Object.fromEntries(targets.map(({ edit, sheetId }) => [edit.cell.sheet, sheetId ?? '']));
      // First of its batch, since a batch that ends midway keeps what it has done.
      remember(kept, { at, edits: targets.map(({ edit }) => edit), sheetIds });
      writing = true;
      await writeInBatches(context, targets, (name) => context.workbook.worksheets.getItem(name));
      return { written, refused };
    });
  } catch (error) {
    const aftermath = writing ? await aftermathOf(targets.map(({ edit }) => edit)) : 'untouched';
    if (writing && aftermath === 'untouched') await forget(at);
    throw withAftermath(error, aftermath);
  }
}
