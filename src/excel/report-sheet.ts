import {
  REPORT_COMPLETE,
  REPORT_TAG as TAG,
  type ReportCell,
  type ReportSheet,
  type ReportStyle,
} from '../report/report-sheet';
import { HostProblem, type Aftermath, type WrittenReport } from '../host';
import { a1Area, address, columnName, type Area } from '../workbook';
import { hostProblemOf, isSilence, withAftermath } from './errors';
import type { OwnSheets } from './own-sheets';
import { LOOKS, columnPoints, rowPoints } from './report-format';
import { runInExcel } from './run';

/** The value of the tag until the sheet is written; then it is REPORT_COMPLETE and the time. */
const BEGUN = 'begun';

/** Names tried before giving up: 校验报告, 校验报告 (2), … */
const MOST_NAMES = 20;

/** Excel takes no longer names. */
const LONGEST_NAME = 31;

/** One cell of the report at its place. */
interface Placed extends ReportCell {
  readonly area: Area;
}

function placed({ rows }: ReportSheet): Placed[] {
  return rows.flatMap((row, top) => {
    let left = 0;
    return row.map((cell) => {
      const area = { top, left, bottom: top, right: left + (cell.span ?? 1) - 1 };
      left = area.right + 1;
      return { ...cell, area };
    });
  });
}

function nameFor(wished: string, attempt: number): string {
  const ending = attempt === 0 ? '' : ` (${String(attempt + 1)})`;
  return wished.slice(0, LONGEST_NAME - ending.length) + ending;
}

/** A name for the report: one whose sheet is Heji's, or that is free. */
async function findPlace(wished: string): Promise<{ name: string; owned: boolean; id: string | undefined }> {
  return runInExcel(async (context) => {
    const tried = Array.from({ length: MOST_NAMES }, (_name, attempt) => {
      const name = nameFor(wished, attempt);
      const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
      worksheet.load('id,protection/protected');
      const tag = worksheet.customProperties.getItemOrNullObject(TAG);
      tag.load('value');
      return { name, worksheet, tag };
    });
    await context.sync();
    for (const { name, worksheet, tag } of tried) {
      if (worksheet.isNullObject) return { name, owned: false, id: undefined };
      if (tag.isNullObject) continue;
      if (worksheet.protection.protected) throw new HostProblem('protectedSheet', { sheet: name });
      return { name, owned: true, id: worksheet.id };
    }
    throw new Error('no name is left for the report');
  });
}

/**
 * The empty sheet to write on. One of Heji's is emptied by the helpers; what is queued before makes that fail when the sheet of that name
 * has lost its tag meanwhile. A new one is added under a name that must be free, or Excel refuses.
 */
async function emptySheet(context: Excel.RequestContext, name: string, owned: boolean): Promise<Excel.Worksheet> {
  const { workbook } = context;
  if (!owned) {
    const worksheet = workbook.worksheets.add(name);
    worksheet.customProperties.add(TAG, BEGUN);
    return worksheet;
  }
  const helpers = await import(/* webpackChunkName: "office-helpers" */ './helpers');
  workbook.worksheets.getItem(name).customProperties.getItem(TAG).load('value');
  const worksheet = await helpers.emptySheet(workbook, name);
  worksheet.customProperties.add(TAG, BEGUN);
  return worksheet;
}

/** Texts go in as texts: into cells formatted so; an apostrophe in front, which Excel would take away, is doubled. */
function putTexts(worksheet: Excel.Worksheet, { rows, columnWidths }: ReportSheet, cells: readonly Placed[]): void {
  const width = Math.max(columnWidths.length, ...cells.map(({ area }) => area.right + 1));
  const texts = rows.map(() => Array.from({ length: width }, () => ''));
  for (const { text, area } of cells) {
    const line = texts[area.top];
    if (line) line[area.left] = text.startsWith("'") ? `'${text}` : text;
  }
  if (texts.length === 0) return;
  const range = worksheet.getRange(a1Area({ top: 0, left: 0, bottom: rows.length - 1, right: width - 1 }));
  range.numberFormat = texts.map((line) => line.map(() => '@'));
  range.values = texts;
  range.format.wrapText = true;
  range.format.verticalAlignment = 'Top';
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

function putLook(worksheet: Excel.Worksheet, areas: readonly Area[], style: ReportStyle): void {
  const { size, bold = false, color = '#000000', fill, ruled } = LOOKS[style];
  for (const area of areas) {
    const { format } = worksheet.getRange(a1Area(area));
    format.font.size = size;
    format.font.bold = bold;
    format.font.color = color;
    if (fill !== undefined) format.fill.color = fill;
    if (!ruled) continue;
    for (const edge of EDGES) {
      const border = format.borders.getItem(edge);
      border.style = 'Continuous';
      border.color = '#BFBFBF';
    }
  }
}

/** Cells of one style that lie side by side get their look as one. */
function runsOf(cells: readonly Placed[], style: ReportStyle): Area[] {
  const areas: Area[] = [];
  for (const { area } of cells.filter((cell) => cell.style === style)) {
    const last = areas.at(-1);
    if (last?.top === area.top && last.right + 1 === area.left)
      areas[areas.length - 1] = { ...last, right: area.right };
    else areas.push(area);
  }
  return areas;
}

function putLinks(worksheet: Excel.Worksheet, cells: readonly Placed[]): void {
  for (const { link, text, area } of cells) {
    if (!link) continue;
    const range = worksheet.getRange(a1Area(area));
    range.hyperlink = { documentReference: address(link), screenTip: address(link), textToDisplay: text };
  }
}

function putMeasures(worksheet: Excel.Worksheet, { columnWidths, rows }: ReportSheet, cells: readonly Placed[]): void {
  for (const [column, width] of columnWidths.entries()) {
    const name = columnName(column);
    worksheet.getRange(`${name}:${name}`).format.columnWidth = columnPoints(width);
  }
  for (const [row] of rows.entries()) {
    const sized = cells
      .filter(({ area }) => area.top === row)
      .map(({ text, style, area }) => ({
        text,
        style,
        width: columnWidths.slice(area.left, area.right + 1).reduce((sum, width) => sum + width, 0),
      }));
    worksheet.getRange(`${String(row + 1)}:${String(row + 1)}`).format.rowHeight = rowPoints(sized);
  }
  for (const { area } of cells) {
    if (area.right > area.left) worksheet.getRange(a1Area(area)).merge();
  }
}

/** A4 upright, one page wide, as many as it takes; the head on every page, the page's number below. */
function putPageSetup(worksheet: Excel.Worksheet, { repeatedRows }: ReportSheet): void {
  const { pageLayout } = worksheet;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins('Centimeters', { top: 1.9, bottom: 1.9, left: 1.5, right: 1.5 });
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
  if (repeatedRows > 0) pageLayout.setPrintTitleRows(`$1:$${String(repeatedRows)}`);
}

/**
 * In a sync of its own, since Excel refuses it on a machine without a printer, and the whole batch with it. False when it did: the report is
 * complete all the same.
 */
async function setUpPrinting(name: string, report: ReportSheet): Promise<boolean> {
  try {
    await runInExcel(async (context) => {
      putPageSetup(context.workbook.worksheets.getItem(name), report);
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * How a failed call left the workbook. Cells and sheets of the user's are never touched, so a report that was not finished is
 * `untouched`; a new sheet that was only begun is taken away again, as far as that succeeds.
 */
async function aftermathOf(name: string, owned: boolean, complete: string): Promise<Aftermath> {
  try {
    return await runInExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
      const tag = worksheet.customProperties.getItemOrNullObject(TAG);
      tag.load('value');
      const used = worksheet.getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
      if (worksheet.isNullObject) return 'untouched';
      if (!tag.isNullObject && tag.value === complete) return 'written';
      // The name was free a moment ago: a sheet that is only begun, or bare, is the one just added.
      if (!owned && (tag.isNullObject ? used.isNullObject : tag.value === BEGUN)) {
        worksheet.delete();
        await context.sync();
      }
      return 'untouched';
    });
  } catch {
    return 'untouched';
  }
}

/**
 * Writes the report as a sheet and shows it. A sheet of that name is taken only when it bears Heji's tag; else another name is. Rejects with a HostProblem with an `aftermath`, but for a `noAnswer` while it was being written.
 */
export async function writeReportSheet(
  report: ReportSheet,
  ownSheets: OwnSheets,
  now: () => Date = () => new Date(),
): Promise<WrittenReport> {
  const complete = `${REPORT_COMPLETE} ${now().toISOString()}`;
  let place: { name: string; owned: boolean; id: string | undefined } | undefined;
  return ownSheets.during(async (own) => {
    try {
      const { name, owned, id } = (place = await findPlace(report.name));
      if (id !== undefined) own(id);
      await runInExcel(async (context) => {
        const worksheet = await emptySheet(context, name, owned);
        worksheet.load('id');
        const cells = placed(report);
        // Links bring a text and a look of their own: first, so that the texts and looks set after them hold.
        putLinks(worksheet, cells);
        putTexts(worksheet, report, cells);
        for (const style of Object.keys(LOOKS) as ReportStyle[]) putLook(worksheet, runsOf(cells, style), style);
        putMeasures(worksheet, report, cells);
        worksheet.showGridlines = false;
        worksheet.activate();
        worksheet.customProperties.add(TAG, complete);
        await context.sync();
        own(worksheet.id);
      });
      return { sheet: name, printSetUp: await setUpPrinting(name, report) };
    } catch (error) {
      // The report may still come: nothing can be said of it.
      if (place && isSilence(error)) throw hostProblemOf(error);
      throw withAftermath(error, place ? await aftermathOf(place.name, place.owned, complete) : 'untouched');
    }
  });
}
