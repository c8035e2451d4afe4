import { parseAddress, type Area } from '../../../workbook';
import type { BookEvent, HostBook } from '../../../emulator/host/model/book';
import type { HostSheet } from '../../../emulator/host/model/sheet';
import { AddressBar } from '../address-bar';
import type { DrawnGrid, GridDoor, GridOptions, MountGrid } from '../door';
import type { HostLanguage } from '../../../emulator/bridge/start';
import { AddinSide } from './addin';
import { GridCalculation } from './calculation';
import { drawn } from './drawn';
import { prepare, startEngine, type Engine, type Prepared } from './engine';
import { PersonSide } from './person';
import { MOST_COLUMNS, MOST_ROWS, workbookData } from './snapshot';
import { Sources } from './sources';

/** Fitting more rows would keep the page waiting. */
const MOST_FITTED_ROWS = 500;

interface Stale {
  readonly areas: Area[];
  marks: boolean;
}

/** A spreadsheet that draws, edits and calculates, on the workbook that the add-in sees. */
class Spreadsheet implements GridDoor {
  readonly ready: Promise<void>;
  private readonly place = document.createElement('div');
  private readonly bar: AddressBar;
  private readonly engine: Engine;
  private readonly calculation: GridCalculation;
  private readonly person: PersonSide;
  private readonly addin: AddinSide;
  private readonly unsubscribe: () => void;
  /** Sheets of the file; their rows keep the heights that the file gives them. */
  private readonly opened: ReadonlySet<HostSheet>;
  /** What is to be drawn of each sheet when the add-in's batch is through. */
  private stale = new Map<HostSheet, Stale>();
  /** Set while the grid is told of the workbook's own change, which is then no person's. */
  private telling = false;

  constructor(
    private readonly parent: HTMLElement,
    private readonly book: HostBook,
    private readonly options: GridOptions,
    prepared: Prepared,
  ) {
    this.place.className = 'grid';
    this.place.setAttribute('role', 'group');
    this.place.setAttribute('aria-label', options.words.grid);
    this.bar = new AddressBar(options.words, (area, sheetName) => this.go(area, sheetName));
    parent.append(this.bar.element, this.place);
    const sources = new Sources(book, options.look);
    this.engine = startEngine(this.place, prepared, workbookData(book, sources, prepared.locale));
    this.ready = this.engine.ready.then(() => {
      this.fitRows();
    });
    this.opened = new Set(book.sheets);
    this.calculation = new GridCalculation(this.engine);
    this.person = new PersonSide(
      this.engine,
      book,
      options,
      () => this.telling,
      (address) => {
        const parsed = parseAddress(address);
        if (parsed) this.go(parsed.area, parsed.sheet);
      },
    );
    this.addin = new AddinSide(this.engine, book, sources);
    this.unsubscribe = book.subscribe((event) => {
      this.follow(event);
    });
    this.tell(() => {
      this.addin.activate(book.active);
    });
    this.showPlace();
    this.sayCut();
  }

  focus(): void {
    this.engine.focus();
  }

  settled(): Promise<void> {
    this.drawStale();
    const hasFormulas = this.book.sheets.some((sheet) => sheet.hasFormulas());
    return hasFormulas ? this.calculation.settled() : Promise.resolve();
  }

  undo(): void {
    void this.engine.api.undo();
  }

  redo(): void {
    void this.engine.api.redo();
  }

  get drawn(): DrawnGrid {
    return drawn(this.engine);
  }

  close(): void {
    this.unsubscribe();
    this.person.close();
    this.calculation.close();
    this.engine.close();
    this.parent.replaceChildren();
  }

  /** Rows without a height of their own become as high as their texts. */
  private fitRows(): void {
    this.tell(() => {
      for (const sheet of this.book.sheets) {
        const used = sheet.usedArea();
        if (used) this.addin.heights(sheet, [{ ...used, bottom: Math.min(used.bottom, MOST_FITTED_ROWS) }]);
      }
    });
    this.engine.forgetUndo();
  }

  private tell(change: () => void): void {
    this.telling = true;
    try {
      change();
    } finally {
      this.telling = false;
    }
  }

  private follow(event: BookEvent): void {
    if (event.by === 'addin' || event.kind === 'selected') {
      this.tell(() => {
        this.draw(event);
      });
    }
    if (event.kind === 'activated') this.sayCut();
    this.showPlace();
  }

  private draw(event: BookEvent): void {
    switch (event.kind) {
      case 'activated':
        this.addin.activate(event.sheet);
        break;
      case 'selected':
        this.addin.activate(event.sheet);
        if (event.by === 'addin') this.addin.select(event.sheet, event.area);
        break;
      case 'sheets':
        this.addin.sheets(event.sheet, event.change);
        break;
      case 'changed':
      case 'formatted':
        this.later(event.sheet).areas.push(event.area);
        break;
      case 'marks':
        this.later(event.sheet).marks = true;
        break;
    }
  }

  private later(sheet: HostSheet): Stale {
    if (this.stale.size === 0)
      queueMicrotask(() => {
        this.drawStale();
      });
    let stale = this.stale.get(sheet);
    if (!stale) this.stale.set(sheet, (stale = { areas: [], marks: false }));
    return stale;
  }

  private drawStale(): void {
    const { stale } = this;
    this.stale = new Map();
    this.tell(() => {
      for (const [sheet, { areas, marks }] of stale) {
        if (!this.book.sheets.includes(sheet)) continue;
        if (areas.length > 0) {
          this.addin.cells(sheet, areas);
          this.addin.merges(sheet);
          this.addin.widths(sheet);
          if (!this.opened.has(sheet)) {
            this.addin.gridlines(sheet);
            this.addin.heights(sheet, areas);
          }
        }
        if (marks) this.addin.conditionalFormats(sheet);
      }
    });
  }

  private go(area: Area, sheetName: string | undefined): boolean {
    const sheet = sheetName === undefined ? this.book.active : this.book.sheet(sheetName);
    if (sheet?.visibility !== 'visible') return false;
    this.book.select(sheet, area, 'person');
    this.tell(() => {
      this.addin.select(sheet, sheet.selection);
    });
    this.focus();
    return true;
  }

  private showPlace(): void {
    const { active } = this.book;
    this.bar.update(active, active.selection);
  }

  private sayCut(): void {
    const used = this.book.active.usedArea();
    if (used && (used.bottom >= MOST_ROWS || used.right >= MOST_COLUMNS)) this.options.onCut(this.book.active.name);
  }
}

/** Fetches what the spreadsheet needs besides its own code, and gives the way to show one. */
export async function spreadsheet(language: HostLanguage): Promise<MountGrid> {
  const prepared = await prepare(language);
  return (place, book, options) => new Spreadsheet(place, book, options, prepared);
}
