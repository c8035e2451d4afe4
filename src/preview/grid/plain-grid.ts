import { a1 } from '../../workbook';
import { BookRefusal, type BookEvent, type HostBook } from '../host/model/book';
import { AddressBar } from './address-bar';
import { openEditor, type CellEditor, type Ending } from './cell-editor';
import type { Grid, GridOptions, MountGrid } from './door';
import { editText } from './edit-text';
import { arrowOf, between, step, type Direction, type Place } from './moves';
import { SheetTable } from './sheet-table';
import { SheetTabs } from './sheet-tabs';

/** The plain grid: values as text, merges, selection, typing into cells. */
class PlainGrid implements Grid {
  private readonly book: HostBook;
  private readonly options: GridOptions;
  private readonly bar: AddressBar;
  private readonly tabs: SheetTabs;
  private readonly pane = document.createElement('div');
  private readonly parts: readonly HTMLElement[];
  private readonly unsubscribe: () => void;
  private table: SheetTable;
  private editor: CellEditor | undefined;
  /** Where the selection began, and where it has been drawn to. */
  private anchor: Place = { row: 0, column: 0 };
  private head: Place = { row: 0, column: 0 };
  private dragging = false;
  private selecting = false;

  constructor(place: HTMLElement, book: HostBook, options: GridOptions) {
    this.book = book;
    this.options = options;
    this.bar = new AddressBar(options.words, (area, sheetName) => this.go(area, sheetName));
    this.tabs = new SheetTabs(book, options.words.sheets, (id) => {
      const sheet = book.sheet(id);
      if (sheet) book.activate(sheet, 'person');
      this.focus();
    });
    this.pane.className = 'grid';
    this.pane.tabIndex = 0;
    this.pane.setAttribute('role', 'grid');
    this.pane.setAttribute('aria-multiselectable', 'true');
    this.table = this.newTable();
    this.parts = [this.bar.element, this.pane, this.tabs.element];
    place.append(...this.parts);
    this.listen();
    this.unsubscribe = book.subscribe((event) => {
      this.follow(event);
    });
    this.showSelection(false);
  }

  focus(): void {
    this.pane.focus({ preventScroll: true });
  }

  close(): void {
    this.editor?.end('cancel');
    this.unsubscribe();
    for (const part of this.parts) part.remove();
  }

  private newTable(): SheetTable {
    const sheet = this.book.active;
    const table = new SheetTable(sheet);
    this.pane.setAttribute('aria-label', `${this.options.words.grid} ${sheet.name}`);
    this.pane.replaceChildren(table.element);
    if (table.layout.cut) this.options.onCut(sheet.name);
    return table;
  }

  private listen(): void {
    this.pane.addEventListener('mousedown', (event) => {
      const at = this.table.placeOf(event.target);
      if (!at || event.button !== 0) return;
      this.editor?.end('leave');
      this.dragging = true;
      this.select(at, event.shiftKey ? this.anchor : at);
      this.focus();
      // The browser would select the text instead.
      event.preventDefault();
    });
    this.pane.addEventListener('mouseover', (event) => {
      const at = this.dragging && event.buttons === 1 ? this.table.placeOf(event.target) : undefined;
      if (at) this.select(at, this.anchor);
    });
    this.pane.addEventListener('mouseup', () => {
      this.dragging = false;
    });
    this.pane.addEventListener('dblclick', (event) => {
      if (this.table.placeOf(event.target)) this.edit();
    });
    this.pane.addEventListener('keydown', (event) => {
      if (this.onKey(event)) event.preventDefault();
    });
  }

  /** True when the key was the grid's. */
  private onKey(event: KeyboardEvent): boolean {
    const { key, shiftKey } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return this.onControlKey(event);
    const arrow = arrowOf(key);
    if (arrow) {
      this.move(arrow, shiftKey);
      return true;
    }
    switch (key) {
      case 'Tab':
        this.move(shiftKey ? 'left' : 'right');
        return true;
      case 'Enter':
        this.move(shiftKey ? 'up' : 'down');
        return true;
      case 'Home':
        this.select({ row: this.head.row, column: this.table.layout.columns[0] ?? 0 });
        return true;
      case 'F2':
        this.edit();
        return true;
      case 'Delete':
      case 'Backspace':
        this.enter('');
        return true;
      // An input method begins a word: its letters belong into the editor, which is to get this very key.
      case 'Process':
        this.edit('');
        return false;
      default:
        if ([...key].length !== 1) return false;
        this.edit(key);
        return true;
    }
  }

  private onControlKey({ key, altKey }: KeyboardEvent): boolean {
    if (altKey) return false;
    if (key === 'Home') {
      this.select({ row: this.table.layout.rows[0] ?? 0, column: this.table.layout.columns[0] ?? 0 });
      return true;
    }
    if (key !== 'PageUp' && key !== 'PageDown') return false;
    const visible = this.book.sheets.filter((sheet) => sheet.visibility === 'visible');
    const next = visible[visible.indexOf(this.book.active) + (key === 'PageDown' ? 1 : -1)];
    if (next) this.book.activate(next, 'person');
    return true;
  }

  /** Selects from `anchor` to `head`, or `head` alone. */
  private select(head: Place, anchor: Place = head): void {
    this.head = head;
    this.anchor = anchor;
    this.selecting = true;
    this.book.select(this.book.active, between(anchor, head), 'person');
    this.selecting = false;
  }

  private move(direction: Direction, extend = false): void {
    const from = extend ? this.head : this.anchor;
    const to = step(this.table.layout, this.table.spanAt(from), from, direction);
    this.select(to, extend ? this.anchor : to);
  }

  private go(
    area: { top: number; left: number; bottom: number; right: number },
    sheetName: string | undefined,
  ): boolean {
    const sheet = sheetName === undefined ? this.book.active : this.book.sheet(sheetName);
    if (sheet?.visibility !== 'visible') return false;
    this.book.select(sheet, area, 'person');
    this.focus();
    return true;
  }

  /** Opens the active cell for typing: with what it holds, or beginning with a key that was pressed. */
  private edit(typed?: string): void {
    const { top, left } = this.table.spanAt(this.anchor);
    const cell = this.table.cellAt(this.anchor);
    if (!cell || this.editor) return;
    const sheet = this.book.active;
    if (sheet.protected) {
      this.options.onRefusal(new BookRefusal('protected'));
      return;
    }
    const before = editText(sheet.cell(top, left));
    this.book.cellEditMode = true;
    const label = `${this.options.words.edit} ${a1(top, left)}`;
    this.editor = openEditor(cell, typed ?? before, label, (text, ending) => {
      this.book.cellEditMode = false;
      this.editor = undefined;
      // What was not changed is not written: a formula left as it is must stay a formula.
      if (ending !== 'cancel' && text !== before) this.enter(text);
      this.afterEdit(ending);
    });
  }

  private afterEdit(ending: Ending): void {
    if (ending === 'leave') return;
    this.focus();
    if (ending === 'enter') this.move('down');
    if (ending === 'tab') this.move('right');
  }

  private enter(text: string): void {
    const { top, left } = this.table.spanAt(this.anchor);
    try {
      this.book.enter(this.book.active, top, left, text);
    } catch (error) {
      if (!(error instanceof BookRefusal)) throw error;
      this.options.onRefusal(error);
    }
  }

  private follow(event: BookEvent): void {
    switch (event.kind) {
      case 'activated':
        this.editor?.end('leave');
        this.table = this.newTable();
        this.tabs.draw();
        this.resetPlaces();
        this.showSelection(true);
        break;
      case 'selected':
        if (event.by === 'addin') this.editor?.end('leave');
        // What the grid selected itself it knows better: where it began.
        if (!this.selecting) this.resetPlaces();
        this.showSelection(true);
        break;
      case 'changed':
        if (event.sheet !== this.book.active) break;
        if (!this.table.refresh(event.area)) this.table = this.newTable();
        this.showSelection(false);
        break;
    }
  }

  private resetPlaces(): void {
    const { top, left, bottom, right } = this.book.active.selection;
    this.anchor = { row: top, column: left };
    this.head = { row: bottom, column: right };
  }

  private showSelection(scroll: boolean): void {
    const { active } = this.book;
    const cell = this.table.mark(active.selection);
    this.bar.update(active, active.selection);
    if (!cell) {
      this.pane.removeAttribute('aria-activedescendant');
      return;
    }
    this.pane.setAttribute('aria-activedescendant', cell.id);
    // Drawing to a far cell scrolls to that cell, not back to where it began.
    if (scroll) {
      const seen = this.table.cellAt(this.head) ?? cell;
      seen.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }
}

/** Shows the workbook in the plain grid. */
export const mountPlainGrid: MountGrid = (place, book, options) => new PlainGrid(place, book, options);
