import { bareLabel, type Form, isBlank, pagesOf } from '../forms';
import { cellAt, type CellRef, MergeIndex, type Sheet, sheetNamed, type Workbook } from '../workbook';

/** Longest head of a column that is read as one. */
const LONGEST_HEAD = 30;
/** A value with its unit stands above: "≥60台次", "496户"; a year begins a head. */
const VALUE = /^\s*[≥≤＞＜<>=]?\s*\d[\d.,]*\s*(?![\d.,\s]|年)/u;

type Pages = Pick<Form, 'sheet' | 'area' | 'goesOn'>;

/** Finds the words that the forms themselves have for a cell. */
export class Labels {
  private readonly merges = new Map<Sheet, MergeIndex>();
  /** The head that was found last in a column, and for which row: the next one asked for mostly stands below it. */
  private readonly heads = new Map<string, { readonly row: number; readonly head: string }>();

  constructor(private readonly workbook: Workbook) {}

  /** "公务用车购置和维护经费 2022年决算数": the line's words, then the column's. */
  of(line: string, cell: CellRef, form: Pages): string {
    const head = this.headAbove(cell, form);
    return [bareLabel(line), head].filter((words) => words !== '').join(' ');
  }

  /** The nearest words above the cell in its own column, bare: without what stands in brackets behind them. */
  private headAbove(cell: CellRef, form: Pages): string {
    const words = bareLabel(this.printedHead(cell, form));
    return words.length <= LONGEST_HEAD ? words : '';
  }

  /** The same words as they are printed: 执行率（%）. On the second sheet of a form that prints no heads again they stand on the first. */
  printedHead(cell: CellRef, form: Pages): string {
    const page = pagesOf(form).find(({ sheet }) => sheet === cell.sheet);
    const own = this.headOn(cell, (page ?? form).area.top);
    const isSecond = own === '' && page !== undefined && page.sheet !== form.sheet;
    return isSecond ? this.headOn({ ...cell, sheet: form.sheet, row: form.area.bottom + 1 }, form.area.top) : own;
  }

  private headOn(cell: CellRef, top: number): string {
    const sheet = sheetNamed(this.workbook, cell.sheet);
    if (!sheet) return '';
    const key = `${cell.sheet}/${cell.column}/${top}`;
    const last = this.heads.get(key);
    const above = last && last.row <= cell.row ? last : { row: top, head: '' };
    const head = this.wordsAbove(sheet, cell, above.row) ?? above.head;
    this.heads.set(key, { row: cell.row, head });
    return head;
  }

  /** The nearest words above a cell, down to and with the row `top`. */
  private wordsAbove(sheet: Sheet, cell: CellRef, top: number): string | undefined {
    const merges = this.mergesOf(sheet);
    for (let row = cell.row - 1; row >= top; row--) {
      const at = merges.topLeft(row, cell.column);
      const value = cellAt(sheet, at.row, at.column)?.value;
      if (typeof value !== 'string' || isBlank(value) || !/\p{Script=Han}/u.test(value)) continue;
      if (bareLabel(value).length > 1 && !VALUE.test(value)) return value;
    }
    return undefined;
  }

  mergesOf(sheet: Sheet): MergeIndex {
    let merges = this.merges.get(sheet);
    if (!merges) this.merges.set(sheet, (merges = new MergeIndex(sheet.merges)));
    return merges;
  }
}
