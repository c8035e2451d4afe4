import { a1, a1Area, type CellContent } from '../workbook';
import { contentOf, entryFor, holds, stayed } from './cell-content';
import { rectangles, type FindSheet, type Look } from './look';

/** Cells written at once: some 3 MB of request, of the 5 MB that Excel on the web lets pass. Fills of real forms have far fewer. */
const CELLS_AT_ONCE = 3000;
/** For so many cells counts what a further sheet takes. */
const A_SHEET = 2;

/** How many of the cells are written at once. */
function batchSize(looks: readonly Look[]): number {
  let room = CELLS_AT_ONCE + A_SHEET;
  let sheet: string | undefined;
  const end = looks.findIndex(({ edit: { cell } }) => {
    room -= cell.sheet === sheet ? 1 : 1 + A_SHEET;
    sheet = cell.sheet;
    return room < 0;
  });
  return end < 0 ? looks.length : end;
}

/** A cell, and what was seen in it in the batch that wrote it. */
export interface Seen {
  readonly one: Look;
  readonly seen: CellContent;
}

/** What a batch found besides doing its work. */
export interface Found {
  /** Cells in which, between looking and writing, somebody put something else: what was overwritten there. */
  readonly overtaken: readonly Seen[];
  /** Cells in which what was written did not stay: what stands there. */
  readonly notKept: readonly Seen[];
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

/** Queues a look at the cells within a batch. What it returns names, after the sync, those that `differ`. */
function lookAgain(
  looks: readonly Look[],
  find: FindSheet,
  differ: (seen: CellContent, one: Look) => boolean,
): () => Seen[] {
  const byEdit = new Map(looks.map((one) => [one.edit, one]));
  const asked = rectangles([...byEdit.keys()]).map(({ sheet, edits, area }) => {
    const cells = find(sheet).getRange(a1Area(area));
    cells.load('values,formulas,numberFormat');
    return { edits, area, cells };
  });
  return () =>
    asked.flatMap(({ edits, area, cells }) =>
      edits.flatMap((edit): Seen[] => {
        const [row, column] = [edit.cell.row - area.top, edit.cell.column - area.left];
        const one = byEdit.get(edit);
        const seen = contentOf(
          cells.values[row]?.[column],
          cells.formulas[row]?.[column],
          cells.numberFormat[row]?.[column],
        );
        return one && differ(seen, one) ? [{ one, seen }] : [];
      }),
    );
}

/**
 * Writes in batches of {@link CELLS_AT_ONCE}, in order. What is queued already goes with the first, what `finish` queues with the last.
 * Each batch looks at its cells before it writes them and after, which takes no sync of its own. Those that it should not have written are
 * for {@link putBack}.
 */
export async function writeInBatches(
  context: Excel.RequestContext,
  looks: readonly Look[],
  find: FindSheet,
  finish: () => void = () => undefined,
): Promise<Found> {
  const size = batchSize(looks);
  const now = looks.slice(0, size);
  const rest = looks.slice(size);
  context.application.suspendApiCalculationUntilNextSync();
  const overtaken = lookAgain(now, find, (seen, one) => !holds(seen, one.now));
  for (const one of now) putCell(find(one.edit.cell.sheet), one);
  const notKept = lookAgain(now, find, (seen, { edit }) => !stayed(seen, edit.after));
  if (rest.length === 0) finish();
  await context.sync();
  const later = rest.length > 0 ? await writeInBatches(context, rest, find, finish) : { overtaken: [], notKept: [] };
  return { overtaken: [...overtaken(), ...later.overtaken], notKept: [...notKept(), ...later.notKept] };
}

/** Writing again what was overwritten: where it still stands as the add-in wrote it. */
function backwards({ one, seen }: Seen): Look {
  const { edit, now } = one;
  const format = edit.after.format ?? now.format;
  const stands = format === undefined ? edit.after : { ...edit.after, format };
  return { ...one, edit: { ...edit, before: edit.after, after: seen }, now: stands };
}

/**
 * Puts back what was overwritten, and what is typed over that meanwhile, until nothing more comes. `begin` and `finish` queue what goes first and
 * last in the batch.
 */
export async function putBack(
  context: Excel.RequestContext,
  overtaken: readonly Seen[],
  find: FindSheet,
  begin: () => void = () => undefined,
  finish: () => void = () => undefined,
): Promise<void> {
  if (overtaken.length === 0) return;
  begin();
  const again = await writeInBatches(context, overtaken.map(backwards), find, finish);
  await putBack(context, again.overtaken, find);
}
