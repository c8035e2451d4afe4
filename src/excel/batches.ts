import { a1, a1Area, type CellContent } from '../workbook';
import { contentOf, entryFor, holds } from './cell-content';
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

/** A cell in which, between looking and writing, somebody put something else: what was overwritten there. */
export interface Overtaken {
  readonly one: Look;
  readonly seen: CellContent;
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

/** Queues a last look at the cells. What it returns names those, after the sync, in which something else stood than at the first look. */
function lookAgain(looks: readonly Look[], find: FindSheet): () => Overtaken[] {
  const byEdit = new Map(looks.map((one) => [one.edit, one]));
  const asked = rectangles([...byEdit.keys()]).map(({ sheet, edits, area }) => {
    const cells = find(sheet).getRange(a1Area(area));
    cells.load('values,formulas,numberFormat');
    return { edits, area, cells };
  });
  return () =>
    asked.flatMap(({ edits, area, cells }) =>
      edits.flatMap((edit): Overtaken[] => {
        const [row, column] = [edit.cell.row - area.top, edit.cell.column - area.left];
        const one = byEdit.get(edit);
        const seen = contentOf(
          cells.values[row]?.[column],
          cells.formulas[row]?.[column],
          cells.numberFormat[row]?.[column],
        );
        return !one || holds(seen, one.now) ? [] : [{ one, seen }];
      }),
    );
}

/**
 * Writes in batches of {@link CELLS_AT_ONCE}, in order. What is queued already goes with the first, what `finish` queues with the last.
 * Each batch looks at its cells once more before it writes them, which takes no sync of its own. Returns those that it should not have
 * written, for {@link putBack}.
 */
export async function writeInBatches(
  context: Excel.RequestContext,
  looks: readonly Look[],
  find: FindSheet,
  finish: () => void = () => undefined,
): Promise<Overtaken[]> {
  const size = batchSize(looks);
  const now = looks.slice(0, size);
  const rest = looks.slice(size);
  context.application.suspendApiCalculationUntilNextSync();
  const overtaken = lookAgain(now, find);
  for (const one of now) putCell(find(one.edit.cell.sheet), one);
  if (rest.length === 0) finish();
  await context.sync();
  if (rest.length === 0) return overtaken();
  return [...overtaken(), ...(await writeInBatches(context, rest, find, finish))];
}

/** Writing again what was overwritten: where it still stands as the add-in wrote it. */
function backwards({ one, seen }: Overtaken): Look {
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
  overtaken: readonly Overtaken[],
  find: FindSheet,
  begin: () => void = () => undefined,
  finish: () => void = () => undefined,
): Promise<void> {
  if (overtaken.length === 0) return;
  begin();
  await putBack(context, await writeInBatches(context, overtaken.map(backwards), find, finish), find);
}
