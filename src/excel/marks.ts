import { HostProblem, type Mark } from '../host';
import { a1 } from '../workbook';
import { hostProblemOf, isSilence } from './errors';
import { runInExcel } from './run';

/** By this formula Heji knows its own conditional formats: their ids are not promised to survive a reopening. It is always true. */
const TAG = '=LEN("heji")>0';

type Severity = Mark['severity'];

/** Background and letters, as Excel's own rules for bad, doubtful and noteworthy look; each pair has a contrast above 4.5. */
const LOOK: Readonly<Record<Severity, { readonly fill: string; readonly font: string }>> = {
  error: { fill: '#FFC7CE', font: '#9C0006' },
  warning: { fill: '#FFEB9C', font: '#7F4F00' },
  hint: { fill: '#DDEBF7', font: '#1F4E78' },
};

/** Where several findings are about one cell, it looks like the worst. */
const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'hint'];

/** Excel takes addresses of several areas up to a length that the reference does not state; 255 was always possible. */
const LONGEST_ADDRESS = 255;

/** A conditional format of Heji's; `sheet` is the sheet's id, or its name. */
interface OwnFormat {
  readonly sheet: string;
  readonly id: string;
}

/** Cells of one sheet that look alike, as far as one address has room. */
interface Group {
  readonly sheet: string;
  readonly severity: Severity;
  readonly cells: readonly string[];
}

/** A custom format without a formula is one of Heji's too, of a batch that ended midway: a person cannot make such a one. */
function isOwn(formula: string): boolean {
  const spelling = formula.replaceAll(/\s+/g, '').toUpperCase();
  return spelling === '' || spelling === TAG.toUpperCase();
}

function addressesOf(cells: readonly string[]): string[][] {
  const lists: string[][] = [];
  let room = 0;
  for (const cell of cells) {
    const last = lists.at(-1);
    if (last && cell.length + 1 <= room) {
      last.push(cell);
      room -= cell.length + 1;
    } else {
      lists.push([cell]);
      room = LONGEST_ADDRESS - cell.length;
    }
  }
  return lists;
}

/** A cell is in one group, that of its worst mark. */
function groupsOf(marks: readonly Mark[]): Group[] {
  const seen = new Set<string>();
  const groups = new Map<string, { sheet: string; severity: Severity; cells: string[] }>();
  for (const severity of WORST_FIRST) {
    for (const { cell } of marks.filter((mark) => mark.severity === severity)) {
      const address = a1(cell.row, cell.column);
      const place = `${address}!${cell.sheet}`;
      if (seen.has(place)) continue;
      seen.add(place);
      const key = `${severity}!${cell.sheet}`;
      const group = groups.get(key);
      if (group) group.cells.push(address);
      else groups.set(key, { sheet: cell.sheet, severity, cells: [address] });
    }
  }
  return [...groups.values()].flatMap(({ cells, ...rest }) =>
    addressesOf(cells).map((some) => ({ ...rest, cells: some })),
  );
}

/** A conditional format that was queued; its id and its sheet's are known after the sync. */
interface Added {
  readonly group: Group;
  readonly worksheet: Excel.Worksheet;
  readonly format: Excel.ConditionalFormat;
}

function add(context: Excel.RequestContext, group: Group): Added {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(group.sheet);
  worksheet.load('id');
  const format = worksheet.getRanges(group.cells.join(',')).conditionalFormats.add('Custom');
  format.load('id');
  format.custom.rule.formula = TAG;
  format.custom.format.fill.color = LOOK[group.severity].fill;
  format.custom.format.font.color = LOOK[group.severity].font;
  return { group, worksheet, format };
}

/** Queues the removal of formats; what is gone already is passed over. Returns what counts their cells after the sync. */
function remove(context: Excel.RequestContext, formats: readonly OwnFormat[]): () => number {
  const areas = formats.map(({ sheet, id }) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    const format = worksheet.getRange().conditionalFormats.getItemOrNullObject(id);
    const ranges = format.getRanges();
    ranges.load('cellCount');
    format.delete();
    return ranges;
  });
  return () => areas.reduce((sum, ranges) => sum + (ranges.isNullObject ? 0 : ranges.cellCount), 0);
}

/** Queues a search of sheets for Heji's formats. Returns what names them after the sync. */
function search(context: Excel.RequestContext, sheets: Iterable<string>): () => OwnFormat[] {
  const asked = [...sheets].map((sheet) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    const formats = worksheet.getRange().conditionalFormats;
    formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
    return { sheet, worksheet, formats };
  });
  return () =>
    asked.flatMap(({ sheet, worksheet, formats }) =>
      worksheet.isNullObject
        ? []
        : formats.items
            .filter(({ customOrNullObject: custom }) => !custom.isNullObject && isOwn(custom.rule.formula))
            .map(({ id }) => ({ sheet, id })),
    );
}

async function sheetNames(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}

async function protectedSheets(): Promise<Set<string>> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/protection/protected');
    await context.sync();
    return new Set(worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name));
  });
}

/** The marks that one pane has made or found. A new one knows of none and looks for them once. */
export class SheetMarks {
  /** Undefined until it is known which of Heji's formats the workbook has. */
  private own: readonly OwnFormat[] | undefined;
  private sheets: readonly string[] | undefined;

  /** Tells the names of the workbook's sheets, as far as something else has read them: it saves a sync. */
  learnSheets(names: readonly string[]): void {
    this.sheets = names;
  }

  /**
   * Shows the marks in place of the earlier ones, in one sync; some more when marks of an earlier pane are found or sheets are protected.
   * Sheets that are gone or protected are left out. Returns how many cells bear a mark. Rejects with a HostProblem; `protectedSheet`
   * when nothing could be marked for that reason. What a failing call has marked it takes away again, as far as it can.
   */
  async mark(marks: readonly Mark[]): Promise<number> {
    const groups = groupsOf(marks);
    const before = this.own;
    try {
      return await this.show(groups);
    } catch (error) {
      if (!isSilence(error)) await this.tidy(before);
      if (hostProblemOf(error).code !== 'accessDenied') throw error;
    }
    const locked = await protectedSheets();
    const open = groups.filter(({ sheet }) => !locked.has(sheet));
    const sheet = groups.find((group) => locked.has(group.sheet))?.sheet;
    if (sheet === undefined) throw new HostProblem('accessDenied');
    if (open.length === 0) throw new HostProblem('protectedSheet', { sheet });
    return this.show(open);
  }

  /** Takes all of Heji's marks away, in one sync; two when they are an earlier pane's. Returns how many cells bore one. */
  async clear(): Promise<number> {
    const known = this.own;
    if (known?.length === 0) return 0;
    this.own = undefined;
    const cells = await runInExcel(async (context) => {
      const former = known ?? (await this.found(context));
      if (former.length === 0) return 0;
      const count = remove(context, former);
      await context.sync();
      return count();
    });
    this.own = [];
    return cells;
  }

  private async found(context: Excel.RequestContext): Promise<OwnFormat[]> {
    const own = search(context, this.sheets ?? (await sheetNames(context)));
    await context.sync();
    return own();
  }

  private async show(groups: readonly Group[]): Promise<number> {
    const known = this.own;
    this.own = undefined;
    const added = await runInExcel(async (context) => {
      const others = known ?? (this.sheets === undefined ? await this.found(context) : undefined);
      // Asked before the new ones are there: what it finds is to go.
      const former = others ? () => others : search(context, this.sheets ?? []);
      const list = groups.map((group) => add(context, group));
      // After the new ones: a batch that ends midway leaves the old marks.
      if (others) remove(context, others);
      await context.sync();
      if (!others && former().length > 0) {
        remove(context, former());
        await context.sync();
      }
      return list
        .filter(({ worksheet }) => !worksheet.isNullObject)
        .map(({ group, worksheet, format }) => ({ sheet: worksheet.id, id: format.id, cells: group.cells.length }));
    });
    this.own = added;
    return added.reduce((sum, { cells }) => sum + cells, 0);
  }

  /** After a batch that may have been done in part: takes away what is not of before. */
  private async tidy(before: readonly OwnFormat[] | undefined): Promise<void> {
    if (!before) return;
    try {
      const ids = new Set(before.map(({ id }) => id));
      await runInExcel(async (context) => {
        const surplus = (await this.found(context)).filter(({ id }) => !ids.has(id));
        if (surplus.length === 0) return;
        remove(context, surplus);
        await context.sync();
      });
      this.own = before;
    } catch {
      // The next call looks for them anew.
    }
  }
}
