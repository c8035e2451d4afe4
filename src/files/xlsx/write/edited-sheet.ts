import { a1Area, areaContains, MAX_COLUMNS, parseAddress, type Area, type CellValue } from '../../../workbook';
import { movedFormula } from '../../../formula';
import { CellWriter, type CellChange } from './cell-xml';

import type { SharedStrings } from './shared-strings';
import type { RowPlace } from './row-index';
import type { SheetPart } from './sheet-part';
import { storedCell, type StoredCell } from './stored-cell';
import { child, prefixOf } from '../../package/tags';

/** A cell that holds a formula in the file. */
export interface FormulaCell {
  readonly stored: StoredCell;
  /** Without `=`; shared ones spelt out for this cell. Undefined when the file does not say it. */
  readonly text: string | undefined;
  /** The area that an array formula or a data table fills. */
  readonly array: Area | undefined;
}

interface SharedGroup {
  readonly id: string;
  readonly text: string;
  readonly master: StoredCell;
  readonly followers: StoredCell[];
}

/** One worksheet with what is to change in it; {@link finish} writes that into the part. */
export class EditedSheet {
  private readonly changes = new Map<number, Map<number, CellChange>>();
  private readonly known = new Map<number, StoredCell | undefined>();
  private readonly groups: SharedGroup[] = [];
  private readonly writer: CellWriter;
  private formulaList: readonly FormulaCell[] | undefined;
  private formulaIndex: { texts: ReadonlyMap<number, string | undefined>; arrays: readonly Area[] } | undefined;

  constructor(
    readonly name: string,
    readonly sheet: SheetPart,
    private readonly strings: SharedStrings,
    private readonly frames: readonly Area[] = [],
  ) {
    this.writer = new CellWriter(sheet.part, prefixOf(sheet.data.name), strings);
  }

  stored(row: number, column: number): StoredCell | undefined {
    const key = keyOf(row, column);
    if (!this.known.has(key)) {
      const place = this.sheet.cell(row, column);
      this.known.set(key, place && storedCell(this.sheet.part, place, this.strings));
    }
    return this.known.get(key);
  }

  style(row: number, column: number): number {
    const changed = this.changes.get(row)?.get(column)?.style;
    return changed ?? this.stored(row, column)?.style ?? this.sheet.styleOfEmpty(row, column);
  }

  /** The value that stands in the cell once the changes so far are written. */
  value(row: number, column: number): CellValue | null {
    const changed = this.changes.get(row)?.get(column)?.value;
    return changed === undefined ? (this.stored(row, column)?.value ?? null) : changed;
  }

  /** The formula that stands there then, without `=`. */
  formula(row: number, column: number): string | undefined {
    const changed = this.changes.get(row)?.get(column)?.formula;
    if (changed !== undefined) return changed?.text;
    const stored = this.stored(row, column)?.formula;
    if (!stored) return undefined;
    return stored.text === '' ? this.index.texts.get(keyOf(row, column)) : stored.text;
  }

  change(row: number, column: number, change: CellChange): void {
    let line = this.changes.get(row);
    if (!line) this.changes.set(row, (line = new Map<number, CellChange>()));
    line.set(column, { ...line.get(column), ...change });
  }

  /** Whether the cell's formula (or that it has none) comes from a change. */
  isReplaced(row: number, column: number): boolean {
    return this.changes.get(row)?.get(column)?.formula !== undefined;
  }

  /** The places in an area where something stands, or will. */
  contentWithin(area: Area): readonly { readonly row: number; readonly column: number }[] {
    const rows = new Set(this.sheet.rows.withContent(area.top, area.bottom));
    for (const row of this.changes.keys()) if (row >= area.top && row <= area.bottom) rows.add(row);
    return [...rows]
      .sort((a, b) => a - b)
      .flatMap((row) => {
        const columns = new Set([...this.sheet.cells(row).keys(), ...(this.changes.get(row)?.keys() ?? [])]);
        return [...columns]
          .filter((column) => column >= area.left && column <= area.right)
          .map((column) => ({ row, column }));
      });
  }

  /** The array formula or data table that fills this place. */
  arrayAt(row: number, column: number): Area | undefined {
    return this.index.arrays.find((array) => areaContains(array, row, column));
  }

  /** The place is the head of a table's column, or its total. */
  isTableFrame(row: number, column: number): boolean {
    return this.frames.some((frame) => areaContains(frame, row, column));
  }

  private get index() {
    this.formulaIndex ??= {
      texts: new Map(
        this.formulas.map(({ stored, text }) => [keyOf(stored.place.row, stored.place.column), text] as const),
      ),
      arrays: this.formulas.flatMap(({ array }) => array ?? []),
    };
    return this.formulaIndex;
  }

  /** The formulas in the file, in the order of the part. */
  get formulas(): readonly FormulaCell[] {
    this.formulaList ??= this.readFormulas();
    return this.formulaList;
  }

  private readFormulas(): readonly FormulaCell[] {
    const current = new Map<string, SharedGroup>();
    const list: FormulaCell[] = [];
    for (const { row, column } of this.sheet.formulaCells()) {
      const stored = this.stored(row, column);
      const formula = stored?.formula;
      if (!stored || !formula) continue;
      const isArray = formula.type === 'array' || formula.type === 'dataTable';
      const array = isArray ? (parseAddress(formula.ref ?? '')?.area ?? areaOf(row, column)) : undefined;
      const isShared = formula.type === 'shared' && formula.group !== undefined;
      const text = isShared ? this.sharedText(stored, formula.group ?? '', current) : formula.text;
      list.push({ stored, text: text === '' ? undefined : text, array });
    }
    return list;
  }

  /** The first cell of a group has its text; the others read it shifted. */
  private sharedText(stored: StoredCell, id: string, current: Map<string, SharedGroup>): string | undefined {
    const own = stored.formula?.text ?? '';
    if (own !== '') {
      const group: SharedGroup = { id, text: own, master: stored, followers: [] };
      current.set(id, group);
      this.groups.push(group);
      return own;
    }
    const group = current.get(id);
    group?.followers.push(stored);
    return group && textFor(group, stored);
  }

  /** Whether formulas appear or disappear by the changes, so that the list of all cells with formulas no longer holds. */
  get changesFormulas(): boolean {
    for (const [row, line] of this.changes) {
      for (const [column, { formula }] of line) {
        const had = this.stored(row, column)?.formula !== undefined;
        if (formula !== undefined && had !== (formula !== null)) return true;
      }
    }
    return false;
  }

  /** Writes the changes into the part. */
  finish(): void {
    this.handOnSharedFormulas();
    const { data, part, rows } = this.sheet;
    const created: string[] = [];
    const sorted = [...this.changes].sort(([a], [b]) => a - b);
    for (const [row, line] of sorted) {
      const place = rows.row(row);
      if (place) this.changeRow(place, line);
      else {
        const cells = this.createdCells(row, line);
        if (cells === '') continue;
        const name = `${prefixOf(data.name)}row`;
        const xml = `<${name} r="${String(row + 1)}">${cells}</${name}>`;
        const at = rows.after(row)?.start ?? data.innerEnd;
        if (data.isEmpty) created.push(xml);
        else part.splice(at, at, xml);
      }
    }
    if (data.isEmpty && created.length > 0)
      part.splice(data.start, data.end, `<${data.name}>${created.join('')}</${data.name}>`);
    this.widenDimension();
  }

  /** When the cell that has a group's text gets other content, the text goes to the next of the group, or to each of them. */
  private handOnSharedFormulas(): void {
    if (this.changes.size === 0 || this.formulas.length === 0) return;
    const isReplaced = ({ place }: StoredCell) => this.isReplaced(place.row, place.column);
    for (const group of this.groups) {
      if (!isReplaced(group.master)) continue;
      const left = group.followers.filter((follower) => !isReplaced(follower));
      const [first] = left;
      if (!first) continue;
      const area = around(left);
      const isLine = area.top === area.bottom || area.left === area.right;
      for (const one of isLine ? [first] : left) {
        const shared = isLine ? { shared: { group: group.id, ref: a1Area(area) } } : {};
        this.change(one.place.row, one.place.column, { formula: { text: textFor(group, one), ...shared } });
      }
    }
  }

  private changeRow(place: RowPlace, line: ReadonlyMap<number, CellChange>): void {
    const { part } = this.sheet;
    const cells = [...this.sheet.cells(place.row).values()];
    const added: number[] = [];
    const sorted = [...line].sort(([a], [b]) => a - b);
    for (const [column, change] of sorted) {
      const stored = this.stored(place.row, column);
      if (stored) part.splice(stored.place.start, stored.place.end, this.writer.changed(stored, change));
      else if (isContent(change)) added.push(column);
    }
    if (added.length === 0) return;
    const spans = part.attributes(place).get('spans');
    if (place.isEmpty) {
      const tag = part.text.slice(place.start, place.end);
      const name = /^<([^\s/>]+)/u.exec(tag)?.[1] ?? '';
      const head = tag.replace(/\s+spans\s*=\s*(?:"[^"]*"|'[^']*')/u, '').replace(/\s*\/>$/u, '>');
      part.splice(place.start, place.end, `${head}${this.createdCells(place.row, line)}</${name}>`);
      return;
    }
    for (const column of added) {
      const at = cells.find((cell) => cell.column > column)?.start ?? place.innerEnd;
      const change = line.get(column) ?? {};
      part.splice(at, at, this.createdCell(place.row, column, change));
    }
    if (spans !== undefined) this.widenSpans(place, spans, added);
  }

  private createdCells(row: number, line: ReadonlyMap<number, CellChange>): string {
    return [...line]
      .sort(([a], [b]) => a - b)
      .filter(([, change]) => isContent(change))
      .map(([column, change]) => this.createdCell(row, column, change))
      .join('');
  }

  private createdCell(row: number, column: number, change: CellChange): string {
    return this.writer.created(row, column, this.sheet.styleOfEmpty(row, column), change);
  }

  /** `spans` may say which columns a row's cells lie in; a wrong one is worse than a wide one. */
  private widenSpans(place: RowPlace, spans: string, added: readonly number[]): void {
    const ends = spans.split(/[\s:]+/u).map(Number);
    const [first, last] = [Math.min(...ends), Math.max(...ends)];
    const columns = added.map((column) => column + 1);
    if (columns.every((column) => column >= first && column <= last)) return;
    const wide = `${String(Math.min(first, ...columns))}:${String(Math.max(last, ...columns))}`;
    this.sheet.part.setAttribute(place, 'spans', wide);
  }

  /** The sheet's stated extent takes in the cells that were added. */
  private widenDimension(): void {
    const dimension = child(this.sheet.root, 'dimension');
    const old = dimension && parseAddress(this.sheet.part.attributes(dimension).get('ref') ?? '')?.area;
    if (!dimension || !old) return;
    let wide = old;
    for (const [row, line] of this.changes) {
      for (const [column, change] of line) if (isContent(change)) wide = taking(wide, row, column);
    }
    if (a1Area(wide) !== a1Area(old)) this.sheet.part.setAttribute(dimension, 'ref', a1Area(wide));
  }
}

function keyOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

function isContent({ value, formula, style }: CellChange): boolean {
  return (value !== undefined && value !== null) || (formula !== undefined && formula !== null) || style !== undefined;
}

function textFor(group: SharedGroup, cell: StoredCell): string {
  const { row, column } = group.master.place;
  return movedFormula(group.text, cell.place.row - row, cell.place.column - column);
}

function areaOf(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function taking(area: Area, row: number, column: number): Area {
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}

function around(cells: readonly StoredCell[]): Area {
  const [first, ...rest] = cells.map(({ place }) => place);
  const start = areaOf(first?.row ?? 0, first?.column ?? 0);
  return rest.reduce((area, { row, column }) => taking(area, row, column), start);
}
