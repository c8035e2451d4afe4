import { MAX_COLUMNS, MergeIndex, a1, columnName, errorValueOf, type Area } from '../../workbook';
import type { HostCell, HostSheet } from '../host/model/sheet';
import { layoutOf, slotAt, type Layout } from './layout';
import type { Place } from './moves';

/** Width of the column of row numbers. */
const HEAD_PX = 44;

/** Longer texts in merges are paragraphs, which are not centred. */
const LONGEST_TITLE = 40;

function make<K extends keyof HTMLElementTagNameMap>(tag: K, className = '', text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  if (text !== '') element.textContent = text;
  return element;
}

function alignment(cell: HostCell, merged: boolean): string {
  if (typeof cell.value === 'number') return 'end';
  if (typeof cell.value === 'boolean' || errorValueOf(cell.value)) return 'center';
  const title = merged && cell.text.length <= LONGEST_TITLE;
  return title ? 'center' : 'start';
}

function keyOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** One sheet drawn as a table, with a frame around what is selected. Knows nothing of keys and clicks. */
export class SheetTable {
  readonly element = make('div', 'sheet');
  readonly layout: Layout;
  private readonly sheet: HostSheet;
  private readonly merges: MergeIndex;
  private readonly lines = new Map<number, HTMLTableRowElement>();
  private readonly cells = new Map<number, HTMLTableCellElement>();
  private readonly places = new WeakMap<Element, Place>();
  private readonly frame = make('div', 'selection');
  private marked: HTMLElement[] = [];

  constructor(sheet: HostSheet) {
    this.sheet = sheet;
    this.layout = layoutOf(sheet);
    this.merges = new MergeIndex(sheet.merges);
    const table = make('table');
    // The grid is the element that scrolls and has the keyboard; this table is how it is drawn.
    table.setAttribute('role', 'presentation');
    table.style.width = `${String(this.across(this.layout.columns) + HEAD_PX)}px`;
    table.append(this.columnGroup(), this.head(), this.body());
    this.frame.setAttribute('aria-hidden', 'true');
    this.element.append(table, this.frame);
  }

  private across(columns: readonly number[]): number {
    return columns.reduce((sum, column) => sum + (this.layout.widths.get(column) ?? 0), 0);
  }

  private columnGroup(): HTMLElement {
    const group = make('colgroup');
    const widths = this.layout.columns.map((column) => this.layout.widths.get(column) ?? 0);
    for (const width of [HEAD_PX, ...widths]) {
      const column = make('col');
      column.style.width = `${String(width)}px`;
      group.append(column);
    }
    return group;
  }

  private head(): HTMLElement {
    const head = make('thead');
    const line = make('tr');
    line.setAttribute('role', 'row');
    const corner = make('td', 'corner');
    corner.setAttribute('aria-hidden', 'true');
    line.append(corner);
    for (const column of this.layout.columns) {
      const cell = make('th', '', columnName(column));
      cell.setAttribute('role', 'columnheader');
      line.append(cell);
    }
    head.append(line);
    return head;
  }

  private body(): HTMLElement {
    const body = make('tbody');
    for (const row of this.layout.rows) {
      const line = make('tr');
      const head = make('th', '', String(row + 1));
      head.setAttribute('role', 'rowheader');
      line.setAttribute('role', 'row');
      line.append(head);
      for (const column of this.layout.columns) {
        const slot = slotAt(this.layout, this.merges.areaAt(row, column), row, column);
        if (slot.kind === 'covered') continue;
        const cell = make('td');
        if (slot.rowSpan > 1) cell.rowSpan = slot.rowSpan;
        if (slot.columnSpan > 1) cell.colSpan = slot.columnSpan;
        cell.id = `cell-${a1(slot.row, slot.column)}`;
        cell.setAttribute('role', 'gridcell');
        cell.append(make('span', 'text'));
        this.cells.set(keyOf(slot.row, slot.column), cell);
        this.places.set(cell, { row: slot.row, column: slot.column });
        line.append(cell);
        this.fill(cell, slot.row, slot.column);
      }
      this.lines.set(row, line);
      body.append(line);
    }
    return body;
  }

  private fill(cell: HTMLTableCellElement, row: number, column: number): void {
    const content = this.sheet.cell(row, column);
    const text = cell.querySelector('.text');
    if (text) text.textContent = content.text;
    cell.style.textAlign = alignment(content, cell.colSpan > 1 || cell.rowSpan > 1);
  }

  /** Draws the cells of an area anew. False when the sheet has outgrown what is drawn: then it needs a new table. */
  refresh(area: Area): boolean {
    const { rows, columns } = layoutOf(this.sheet);
    if (rows.length > this.layout.rows.length || columns.length > this.layout.columns.length) return false;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = this.cells.get(keyOf(row, column));
        if (cell) this.fill(cell, row, column);
      }
    }
    return true;
  }

  /** The area that counts as one cell at a place: its merge, or the cell. */
  spanAt({ row, column }: Place): Area {
    return this.merges.areaAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
  }

  /** The drawn cell at a place; undefined when it is hidden or beyond what is drawn. */
  cellAt({ row, column }: Place): HTMLTableCellElement | undefined {
    const { top, left } = this.spanAt({ row, column });
    return this.cells.get(keyOf(top, left));
  }

  /** The place that was clicked; undefined for heads and for what is no cell. */
  placeOf(target: EventTarget | null): Place | undefined {
    const cell = target instanceof Element ? target.closest('td') : null;
    return cell ? this.places.get(cell) : undefined;
  }

  /** Shows what is selected: the frame around it, the row and column heads, and the active cell for a screen reader. */
  mark(selection: Area): HTMLTableCellElement | undefined {
    for (const element of this.marked) {
      element.classList.remove('selected');
      element.removeAttribute('aria-selected');
    }
    this.marked = [];
    const rows = this.layout.rows.filter((row) => row >= selection.top && row <= selection.bottom);
    const columns = this.layout.columns.filter((column) => column >= selection.left && column <= selection.right);
    const first = this.lines.get(rows[0] ?? -1);
    const last = this.lines.get(rows.at(-1) ?? -1);
    this.frame.hidden = !first || !last || columns.length === 0;
    if (!first || !last || columns.length === 0) return undefined;

    const left = this.across(this.layout.columns.filter((column) => column < selection.left)) + HEAD_PX;
    const { style } = this.frame;
    style.left = `${String(left)}px`;
    style.width = `${String(this.across(columns))}px`;
    style.top = `${String(first.offsetTop)}px`;
    style.height = `${String(last.offsetTop + last.offsetHeight - first.offsetTop)}px`;

    const heads = rows.map((row) => this.lines.get(row)?.querySelector('th'));
    const titles = this.element.querySelectorAll<HTMLElement>('thead th');
    const names = columns.map((column) => titles[this.layout.columns.indexOf(column)]);
    for (const head of [...heads, ...names]) {
      if (!head) continue;
      head.classList.add('selected');
      this.marked.push(head);
    }
    const active = this.cellAt({ row: selection.top, column: selection.left });
    if (active) {
      active.setAttribute('aria-selected', 'true');
      this.marked.push(active);
    }
    return active;
  }
}
