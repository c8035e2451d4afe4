import type { HostBook } from '../host/model/book';

/** The tabs of the visible sheets, below the grid. Tells which was chosen; shows which is in front when told to. */
export class SheetTabs {
  readonly element = document.createElement('div');
  private readonly book: HostBook;

  constructor(book: HostBook, label: string, onChoose: (sheetId: string) => void) {
    this.book = book;
    this.element.className = 'tabs';
    this.element.setAttribute('role', 'tablist');
    this.element.setAttribute('aria-label', label);
    this.element.addEventListener('click', (event) => {
      const tab = event.target instanceof Element ? event.target.closest('button') : null;
      if (tab?.dataset.sheet) onChoose(tab.dataset.sheet);
    });
    this.draw();
  }

  draw(): void {
    const tabs = this.book.sheets
      .filter((sheet) => sheet.visibility === 'visible')
      .map((sheet) => {
        const tab = document.createElement('button');
        tab.type = 'button';
        tab.setAttribute('role', 'tab');
        tab.textContent = sheet.name;
        tab.dataset.sheet = sheet.id;
        tab.setAttribute('aria-selected', String(sheet === this.book.active));
        return tab;
      });
    this.element.replaceChildren(...tabs);
    tabs
      .find((tab) => tab.getAttribute('aria-selected') === 'true')
      ?.scrollIntoView({
        block: 'nearest',
        inline: 'nearest',
      });
  }
}
