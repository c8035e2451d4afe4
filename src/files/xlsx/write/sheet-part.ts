import { columnIndex, MAX_COLUMNS, MergeIndex, parseAddress, type Area } from '../../../workbook';
import { FileProblem } from '../../problem';
import type { PartText } from '../../package/part-text';
import { RowIndex } from './row-index';
import { child, childrenNamed, elementsBetween, localName, rootOf, type Element, type Tag } from '../../package/tags';
import { isTrue } from './workbook-part';

/** One `<c>` by its places in the part. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

const ADDRESS = /<[^\s<>"'=/]+\s+r\s*=\s*["']([A-Za-z]{1,3})\d{1,7}["']/uy;

/** A worksheet part: where its rows and cells stand, and what it says of merges, protection and styles. */
export class SheetPart {
  readonly root: Element;
  readonly data: Element;
  readonly merges: MergeIndex;
  readonly isProtected: boolean;
  private readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: number }[];
  private index: RowIndex | undefined;
  private readonly cellsByRow = new Map<number, ReadonlyMap<number, CellPlace>>();

  /** @throws FileProblem `damaged` when it is no worksheet. */
  constructor(readonly part: PartText) {
    this.root = rootOf(part.text, (name) => localName(name) === 'sheetData');
    const data = child(this.root, 'sheetData');
    if (localName(this.root.name) !== 'worksheet' || !data) throw new FileProblem('damaged');
    this.data = data;
    this.merges = new MergeIndex(
      childrenNamed(child(this.root, 'mergeCells'), 'mergeCell').flatMap(
        (element) => this.area(part.attributes(element).get('ref')) ?? [],
      ),
    );
    const protection = child(this.root, 'sheetProtection');
    this.isProtected = protection !== undefined && isTrue(part.attributes(protection).get('sheet'));
    this.columnStyles = childrenNamed(child(this.root, 'cols'), 'col').map((element) => {
      const attributes = part.attributes(element);
      const at = (name: string) => Number(attributes.get(name) ?? 0);
      return { first: at('min') - 1, last: at('max') - 1, style: at('style') };
    });
  }

  private area(ref: string | undefined): Area | undefined {
    return ref === undefined ? undefined : parseAddress(ref)?.area;
  }

  get rows(): RowIndex {
    this.index ??= new RowIndex(this.part, this.data);
    return this.index;
  }

  /** A row's cells by column; where a damaged file names one twice, the last counts. */
  cells(row: number): ReadonlyMap<number, CellPlace> {
    const known = this.cellsByRow.get(row);
    if (known) return known;
    const cells = new Map<number, CellPlace>();
    const place = this.rows.row(row);
    let previous = -1;
    for (const { tag, close } of place ? elementsBetween(this.part.text, place.innerStart, place.innerEnd) : []) {
      if (localName(tag.name) !== 'c') continue;
      const column = this.columnOf(tag) ?? previous + 1;
      if (column >= MAX_COLUMNS) throw new FileProblem('damaged');
      previous = column;
      const isEmpty = close === tag;
      const { start, end: innerStart } = tag;
      cells.set(column, {
        row,
        column,
        start,
        innerStart,
        innerEnd: isEmpty ? innerStart : close.start,
        end: close.end,
      });
    }
    this.cellsByRow.set(row, cells);
    return cells;
  }

  /** A cell without an address stands right of the one before it. */
  private columnOf(tag: Tag): number | undefined {
    ADDRESS.lastIndex = tag.start;
    const plain = ADDRESS.exec(this.part.text)?.[1];
    if (plain !== undefined) return columnIndex(plain) ?? MAX_COLUMNS;
    const ref = this.part.attributes({ start: tag.start, innerStart: tag.end }).get('r');
    return ref === undefined ? undefined : (this.area(ref)?.left ?? MAX_COLUMNS);
  }

  cell(row: number, column: number): CellPlace | undefined {
    return this.cells(row).get(column);
  }

  /** The style of a place that has no cell: its row's, else its column's. */
  styleOfEmpty(row: number, column: number): number {
    const place = this.rows.row(row);
    const attributes = place && this.part.attributes(place);
    if (attributes && isTrue(attributes.get('customFormat'))) return Number(attributes.get('s') ?? 0);
    return this.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }

  /** The cells that hold a formula element; rows without any are not looked through. */
  *formulaCells(): Generator<CellPlace> {
    const { text } = this.part;
    const formula = /<(?:[\w.-]+:)?f[\s/>]/gu;
    formula.lastIndex = this.data.innerStart;
    for (let found = formula.exec(text); found && found.index < this.data.innerEnd; found = formula.exec(text)) {
      const place = this.rows.at(found.index);
      if (!place) return;
      for (const cell of this.cells(place.row).values()) {
        if (/<(?:[\w.-]+:)?f[\s/>]/u.test(text.slice(cell.innerStart, cell.innerEnd))) yield cell;
      }
      formula.lastIndex = place.end;
    }
  }
}
