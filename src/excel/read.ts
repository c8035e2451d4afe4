import { a1Area, type Area, TOLD_SETTING, type Visibility, type Workbook } from '../workbook';
import { SheetCollector, type SheetHead } from './collect';
import { excelCodeOf, hostProblemOf } from './errors';
import { FIRST_READ, MOST_READ, furtherPieces, grouped, halves, sheetsAtOnce, type SheetPiece } from './pieces';
import { pause } from './pause';
import { rangeArea, intersect, sameArea } from './rectangle';
import { runInExcel } from './run';

/** Part of a sheet that was not read because it lies outside of what is read at most. */
export interface LeftOut {
  readonly sheet: string;
  /** The rectangle with content, as Excel states it. */
  readonly used: Area;
  /** The part of it that was read; undefined when none was. */
  readonly read: Area | undefined;
}

/** A snapshot of the open workbook, and what it lacks. */
export interface WorkbookReading {
  readonly workbook: Workbook;
  /** Each sheet's id by its name: what a sheet is found by when it has got another name since. */
  readonly sheetIds: ReadonlyMap<string, string>;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Answers that may come because too much was asked at once: too large a message, or more than 512 merges in one range, for
 * which the reference names no error. Asking for halves finds out; any other error would come again.
 */
const TOO_MUCH = new Set([
  'ResponsePayloadSizeLimitExceeded',
  'RequestPayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'OperationCellsExceedLimit',
  'GeneralException',
  'InvalidOperation',
]);

/** So long what came may be taken apart before the pane looks at what its user does, in milliseconds. */
const MOST_AT_ONCE = 8;

/** Halving ends here: a host that refuses everything is not asked for ever. */
const MOST_SYNCS = 60;

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** One sheet while it is being read. */
interface Subject {
  readonly head: SheetHead;
  readonly worksheet: Excel.Worksheet;
  readonly collector: SheetCollector;
  used?: Area;
}

/** What was asked of Excel for one piece; to be taken after the sync. */
interface Asked {
  readonly piece: SheetPiece;
  readonly used: Excel.Range;
  readonly cells: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly merged: Excel.RangeAreas;
}

/**
 * Asks for a piece. Hidden rows and columns are only those within the used range; merges are asked for in the whole piece, for
 * they may reach beyond what has content.
 */
function ask(worksheet: Excel.Worksheet, piece: SheetPiece): Asked {
  const address = a1Area(piece.area);
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const cells = used.getIntersectionOrNullObject(address);
  cells.load('values,text,formulas,numberFormat,rowIndex,columnIndex');
  const rows = cells.getRowProperties({ rowHidden: true });
  const columns = cells.getColumnProperties({ columnHidden: true });
  const merged = worksheet.getRange(address).getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return { piece, used, cells, rows, columns, merged };
}

function take({ used, cells, rows, columns, merged }: Asked, subject: Subject): void {
  const { collector } = subject;
  if (!used.isNullObject) subject.used = rangeArea(used);
  if (!merged.isNullObject) {
    for (const range of merged.areas.items) collector.addMerge(rangeArea(range));
  }
  if (cells.isNullObject) return;
  const { rowIndex: top, columnIndex: left } = cells;
  const { values, text, formulas, numberFormat } = cells;
  collector.addBlock({ top, left, values, text, formulas, numberFormat });
  for (const [index, row] of rows.value.entries()) {
    if (row.rowHidden) collector.hideRow(top + index);
  }
  for (const [index, column] of columns.value.entries()) {
    if (column.columnHidden) collector.hideColumn(left + index);
  }
}

class Reader {
  private syncs = 0;
  private readonly context: Excel.RequestContext;
  private readonly subjects: readonly Subject[];

  constructor(context: Excel.RequestContext, subjects: readonly Subject[]) {
    this.context = context;
    this.subjects = subjects;
  }

  /** Reads all pieces in one sync if Excel lets them pass, else in halves. */
  async read(pieces: readonly SheetPiece[]): Promise<void> {
    const asked = pieces.flatMap((piece) => {
      const subject = this.subjects[piece.sheet];
      return subject ? [{ subject, asked: ask(subject.worksheet, piece) }] : [];
    });
    try {
      this.syncs += 1;
      await this.context.sync();
    } catch (error) {
      const parts = TOO_MUCH.has(excelCodeOf(error) ?? '') ? halves(pieces) : undefined;
      if (!parts || this.syncs >= MOST_SYNCS) throw error;
      for (const part of parts) await this.read(part);
      return;
    }
    // Apart from office.js's own work on the answer, which comes right before.
    let began = 0;
    for (const one of asked) {
      if (Date.now() - began > MOST_AT_ONCE) {
        await pause(0);
        began = Date.now();
      }
      take(one.asked, one.subject);
    }
    await pause(0);
  }
}

/** The sheets, and what was told of their forms. */
async function readHeads(context: Excel.RequestContext): Promise<{ subjects: Subject[]; told?: string }> {
  const { worksheets, application, settings } = context.workbook;
  application.load('calculationMode');
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const setting = settings.getItemOrNullObject(TOLD_SETTING);
  setting.load('value');
  await context.sync();
  const subjects = worksheets.items.map((worksheet) => ({
    worksheet,
    head: {
      name: worksheet.name,
      visibility: VISIBILITY[worksheet.visibility] ?? 'visible',
      protected: worksheet.protection.protected,
    },
    collector: new SheetCollector(),
  }));
  const told: unknown = setting.isNullObject ? undefined : setting.value;
  return typeof told === 'string' ? { subjects, told } : { subjects };
}

function leftOutOf({ head, used }: Subject): LeftOut[] {
  if (!used) return [];
  const read = intersect(used, MOST_READ);
  return read && sameArea(read, used) ? [] : [{ sheet: head.name, used, read }];
}

/**
 * Reads the workbook that is open in Excel, in two syncs: the sheets, then the cells of all of them. Up to five more for dozens of
 * sheets ({@link sheetsAtOnce}), one for every {@link CELLS_AT_ONCE} cells of sheets larger than {@link FIRST_READ}, and more when Excel on the
 * web finds a message too large. Rejects with a HostProblem.
 */
export async function readOpenWorkbook(): Promise<WorkbookReading> {
  return runInExcel(async (context) => {
    const { subjects, ...told } = await readHeads(context);
    const reader = new Reader(context, subjects);
    const first = subjects.map((_subject, sheet) => ({ sheet, area: FIRST_READ }));
    const atOnce = sheetsAtOnce(first.length);
    while (first.length > 0) await reader.read(first.splice(0, atOnce));
    const further = subjects.flatMap(({ used }, sheet) => (used ? furtherPieces(sheet, used) : []));
    for (const group of grouped(further)) await reader.read(group);
    return {
      sheetIds: new Map(subjects.map(({ head, worksheet }) => [head.name, worksheet.id])),
      workbook: {
        sheets: subjects.map(({ head, collector }) => collector.build(head)),
        ...(String(context.workbook.application.calculationMode) === 'Manual' ? { calculatedByHand: true } : {}),
        ...told,
      },
      leftOut: subjects.flatMap(leftOutOf),
    };
  }).catch((error: unknown) => {
    throw hostProblemOf(error);
  });
}

/** The snapshot alone; see {@link readOpenWorkbook}. */
export async function readWorkbook(): Promise<Workbook> {
  return (await readOpenWorkbook()).workbook;
}
