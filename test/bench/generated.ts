import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import { a1, a1Area, type Sheet, SheetBuilder, type Workbook } from '../../src/workbook';
import { book, type Change } from '../rules/support/book';
import { cellOfContent, num } from '../rules/support/cell';

function renamed(sheet: Sheet, name: string, project: string): Sheet {
  const builder = new SheetBuilder();
  for (const [row, cells] of sheet.cells) for (const [column, cell] of cells) builder.set(row, column, cell);
  return builder.set(2, 1, cellOfContent(project)).build({ name, merges: sheet.merges });
}

/** Words for numbers, so that no two projects' names are alike. */
function projectName(index: number): string {
  const digits = '甲乙丙丁戊己庚辛壬癸';
  return `${[...String(index)].map((d) => digits[Number(d)]).join('')}街道第${index}号维护经费`;
}

/** 1-1 with a line for each of so many projects, from its 专项 lines on pushed down. */
function withLines(sheet: Sheet, projects: number): Sheet {
  const first = 16;
  const builder = new SheetBuilder();
  for (const [row, cells] of sheet.cells) {
    const at = row <= first ? row : row + projects - 1;
    for (const [column, cell] of cells) builder.set(at, column, cell);
  }
  for (let i = 0; i < projects; i++) {
    builder.set(first + i, 0, cellOfContent(projectName(i)));
    for (const [column, amount] of [
      [1, '14.00'],
      [3, '16.00'],
      [5, '15.20'],
    ] as const)
      builder.set(first + i, column, cellOfContent(num(amount)));
  }
  const merges = sheet.merges.map((area) =>
    area.top > first ? { ...area, top: area.top + projects - 1, bottom: area.bottom + projects - 1 } : area,
  );
  return builder.build({ name: sheet.name, merges });
}

/** The clean workbook's 1-1 and 1-2 with so many 1-3 sheets. */
export function manyProjects(count: number, change: Change = {}): Workbook {
  const [basic, department, , station] = book(change).sheets;
  if (!basic || !department || !station) throw new Error('the clean workbook has four sheets');
  const projects = Array.from({ length: count }, (_, i) => renamed(station, `项目${i + 1}`, projectName(i)));
  return { sheets: [withLines(basic, count), department, ...projects] };
}

export function worksheetOf(sheet: Sheet): WorkSheet {
  const out: WorkSheet = { '!ref': a1Area({ top: 0, left: 0, bottom: sheet.rows - 1, right: sheet.columns - 1 }) };
  for (const [row, cells] of sheet.cells) {
    for (const [column, { value, format, formula }] of cells) {
      const cell: CellObject = { t: typeof value === 'number' ? 'n' : 's', v: value, z: format };
      out[a1(row, column)] = formula === undefined ? cell : { ...cell, f: formula.slice(1) };
    }
  }
  out['!merges'] = sheet.merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  return out;
}

/** The bytes of an .xlsx with a workbook's values, formats, formulas and merges. */
export function bytesOf(workbook: Workbook): Uint8Array {
  const out = utils.book_new();
  for (const sheet of workbook.sheets) utils.book_append_sheet(out, worksheetOf(sheet), sheet.name);
  return new Uint8Array(write(out, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}
