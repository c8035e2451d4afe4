import { button, element } from '../element';

/**
 * A table of thousands of rows, all of one height, of which only those in sight are drawn. For a reader of the screen it says how many there
 * are and which these are.
 */

export interface TableColumn<T> {
  readonly key: string;
  readonly head: string;
  readonly tip?: string;
  readonly class?: string;
  /** The first column is the row's own name. Null where there is nothing to show: such cells beside each other are drawn as one. */
  readonly cell: (row: T) => HTMLElement | null;
}

export interface LongTableOptions<T> {
  readonly caption: string;
  readonly sortBy: (head: string) => string;
  readonly onSort: (key: string) => void;
  readonly columns: readonly TableColumn<T>[];
}

/** In CSS pixels; the style keeps to it. */
const ROW_HEIGHT = 34;
/** Drawn beyond what is in sight, either way. */
const BEYOND = 8;
/** Where nothing tells how high the place is. */
const USUAL_HEIGHT = 800;

export class LongTable<T> {
  readonly place: HTMLElement;
  private readonly head = element('tr');
  private readonly above = element('tbody');
  private readonly body = element('tbody');
  private readonly below = element('tbody');
  private readonly table: HTMLTableElement;
  private columns: readonly TableColumn<T>[];
  private rows: readonly T[] = [];
  private first = -1;
  private drawn: readonly T[] = [];
  /** What is in sight, asked before the document is changed: asked afterwards the browser lays the whole table out to answer. */
  private sight: { readonly rows: number; readonly first: number } | null = null;

  constructor(private readonly options: LongTableOptions<T>) {
    this.columns = options.columns;
    const spacer = (part: HTMLElement) => part.setAttribute('aria-hidden', 'true');
    [this.above, this.below].forEach(spacer);
    this.table = element(
      'table',
      {},
      element('caption', { class: 'unseen', text: options.caption }),
      element('thead', {}, this.head),
      this.above,
      this.body,
      this.below,
    );
    this.place = element(
      'div',
      { class: 'table', attributes: { role: 'group', 'aria-label': options.caption, tabindex: '0' } },
      this.table,
    );
    this.place.addEventListener('scroll', () => {
      this.draw(false);
    });
  }

  /** Other columns, and how the rows are ordered by which of them; {@link setRows} draws by them. */
  setColumns(
    columns: readonly TableColumn<T>[],
    order: { readonly column: string; readonly descending: boolean } | null,
  ) {
    this.sight = this.look();
    this.columns = columns;
    this.head.replaceChildren(
      ...columns.map(({ key, head, tip, class: look }) => {
        const sorted = order?.column === key ? (order.descending ? 'descending' : 'ascending') : 'none';
        const press = button({
          text: `${head}${sorted === 'none' ? '' : sorted === 'descending' ? ' ▼' : ' ▲'}`,
          attributes: { title: tip ?? this.options.sortBy(head) },
          onClick: () => {
            this.options.onSort(key);
          },
        });
        const attributes = { scope: 'col', 'aria-sort': sorted };
        return element('th', { attributes, ...(look === undefined ? {} : { class: look }) }, press);
      }),
    );
  }

  /** `areKept`: rows that were there before show what they showed; of those in sight only others are drawn. */
  setRows(rows: readonly T[], areKept = false): void {
    this.rows = rows;
    this.table.setAttribute('aria-rowcount', String(rows.length + 1));
    this.draw(true, areKept);
  }

  private look() {
    const rows = Math.ceil((this.place.clientHeight || USUAL_HEIGHT) / ROW_HEIGHT);
    return { rows, first: Math.max(0, Math.floor(this.place.scrollTop / ROW_HEIGHT) - BEYOND) };
  }

  private draw(isNew: boolean, areKept = false): void {
    const { rows: inSight, first } = this.sight ?? this.look();
    this.sight = null;
    if (!isNew && first === this.first) return;
    const drawn = this.rows.slice(first, first + inSight + 2 * BEYOND);
    const isSame = areKept && first === this.first && this.drawn.length <= drawn.length;
    if (isSame && this.drawn.every((row, index) => row === drawn[index])) {
      const more = drawn.slice(this.drawn.length);
      this.body.append(...more.map((row, index) => this.rowOf(row, first + this.drawn.length + index)));
    } else this.body.replaceChildren(...drawn.map((row, index) => this.rowOf(row, first + index)));
    this.first = first;
    this.drawn = drawn;
    this.above.style.height = `${String(first * ROW_HEIGHT)}px`;
    this.below.style.height = `${String((this.rows.length - first - drawn.length) * ROW_HEIGHT)}px`;
  }

  /** Draws the rows in sight once more: what they show of themselves changed. */
  refresh(): void {
    if (this.drawn.length > 0) this.draw(true);
  }

  private rowOf(row: T, index: number): HTMLElement {
    const cells: HTMLElement[] = [];
    let blank: HTMLTableCellElement | null = null;
    for (const { cell, class: look } of this.columns) {
      const made = cell(row);
      if (made) {
        if (look !== undefined) made.classList.add(look);
        cells.push(made);
        blank = null;
      } else if (blank) blank.colSpan += 1;
      else cells.push((blank = element('td')));
    }
    return element('tr', { attributes: { 'aria-rowindex': String(index + 2) } }, ...cells);
  }
}
