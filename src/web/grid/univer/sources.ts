import type { IStyleData } from '@univerjs/core';
import type { HostBook } from '../../../emulator/host/model/book';
import type { HostSheet } from '../../../emulator/host/model/sheet';
import { withHostLook } from '../look/host-look';
import type { BookLook, CellLook, SheetLook } from '../look/look';
import { readLook } from '../look/read-look';
import { styleData } from './style-data';

/** For cells of a file that does not say how they look (an .xls): all of their text can be read. */
const UNKNOWN: CellLook = { font: {}, borders: {}, vertical: 'center', wrap: true };

/** Collects the formats of one file's cells, each once, under names that cells refer to them by. */
export class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly names = new Map<string, string>();

  /** `prefix` keeps the names of several files apart. */
  constructor(
    private readonly look: BookLook,
    private readonly prefix: string,
  ) {}

  /** `index` is that of the file's cell format; absent for a cell that has none of its own. */
  name(index: number | undefined, format: string): string {
    const key = `${String(index ?? -1)} ${format}`;
    let name = this.names.get(key);
    if (name === undefined) {
      name = `${this.prefix}${String(this.names.size)}`;
      this.names.set(key, name);
      this.styles[name] = styleData(this.look.styles[index ?? 0] ?? UNKNOWN, format);
    }
    return name;
  }
}

interface Source {
  readonly look: BookLook;
  readonly table: StyleTable;
}

/** Where each sheet's look comes from: the file that was opened, or the one that the add-in inserted the sheet from. */
export class Sources {
  private readonly opened: Source;
  private readonly inserted = new Map<Uint8Array, Source>();

  /** By id, since the add-in may rename a sheet. */
  private readonly openedLooks: ReadonlyMap<string, SheetLook | undefined>;

  constructor(book: HostBook, look: BookLook) {
    this.opened = { look, table: new StyleTable(look, 's') };
    this.openedLooks = new Map(book.sheets.map(({ id, name }) => [id, look.sheets.get(name)]));
  }

  private sourceOf({ insertedFrom }: HostSheet): Source {
    if (!insertedFrom) return this.opened;
    let source = this.inserted.get(insertedFrom.bytes);
    if (!source) {
      const look = readLook(insertedFrom.bytes);
      source = { look, table: new StyleTable(look, `i${String(this.inserted.size)}-`) };
      this.inserted.set(insertedFrom.bytes, source);
    }
    return source;
  }

  /** The formats that were named so far, of the file that was opened. */
  get styles(): Record<string, IStyleData> {
    return this.opened.table.styles;
  }

  tableOf(sheet: HostSheet): StyleTable {
    return this.sourceOf(sheet).table;
  }

  lookOf(sheet: HostSheet): SheetLook | undefined {
    const { insertedFrom } = sheet;
    if (insertedFrom) return this.sourceOf(sheet).look.sheets.get(insertedFrom.sheetName);
    return this.openedLooks.get(sheet.id);
  }

  /** A cell's format as the add-in has left it; nulls take away what it had before. */
  styleAt(sheet: HostSheet, row: number, column: number): IStyleData {
    const { look } = this.sourceOf(sheet);
    const index = this.lookOf(sheet)?.cells.get(row)?.get(column) ?? 0;
    const file = withHostLook(look.styles[index] ?? UNKNOWN, sheet.looks.at(row, column));
    return { n: null, bg: null, ...styleData(file, sheet.cell(row, column).format) };
  }
}
