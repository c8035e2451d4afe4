import {
  SheetBuilder,
  errorValueOf,
  type Cell,
  type CellValue,
  type Sheet,
  type SheetParts,
  type Workbook,
} from '../../src/workbook';
import { displayText } from '../../src/emulator/host/model/display';

/** A cell as a test writes it: its value, or more than that. */
type Content = CellValue | { value: CellValue; format?: string; formula?: string };

function cell(content: Content): Cell {
  const { value, format = 'General', formula } = typeof content === 'object' ? content : { value: content };
  const error = errorValueOf(value);
  return {
    value,
    format,
    text: displayText(value, format),
    ...(formula === undefined ? {} : { formula }),
    ...(error === undefined ? {} : { error }),
  };
}

/** A sheet from rows of contents; '' is an empty cell. */
export function sheet(parts: string | SheetParts, rows: readonly (readonly Content[])[]): Sheet {
  const builder = new SheetBuilder();
  for (const [row, line] of rows.entries()) {
    for (const [column, content] of line.entries()) builder.set(row, column, cell(content));
  }
  return builder.build(typeof parts === 'string' ? { name: parts } : parts);
}

/** A sheet with single cells at far places. */
export function scattered(
  parts: string | SheetParts,
  cells: readonly (readonly [row: number, column: number, content: Content])[],
): Sheet {
  const builder = new SheetBuilder();
  for (const [row, column, content] of cells) builder.set(row, column, cell(content));
  return builder.build(typeof parts === 'string' ? { name: parts } : parts);
}

export function book(...sheets: Sheet[]): Workbook {
  return { sheets };
}

/** The size of the real forms: a title, heads, and rows of labels and figures. */
export function formLike(name: string): Sheet {
  const rows = Array.from({ length: 30 }, (_row, row) =>
    Array.from({ length: 9 }, (_column, column) =>
      column === 0 ? `产出指标 ${String(row)}` : row % 3 === 0 ? '' : row * 10 + column / 100,
    ),
  );
  return sheet({ name, merges: [{ top: 0, left: 0, bottom: 0, right: 8 }] }, [['项目支出绩效自评表'], ...rows]);
}
