import { FileProblem, isLocked } from '../../files';
import { documentKind } from '../../files/word/kinds';
import { parseAddress, type Workbook } from '../../workbook';
import { openAddin, type AddinFrame } from '../../emulator/bridge/addin-frame';
import type { HostLanguage } from '../../emulator/bridge/start';
import type { DrawnGrid, GridDoor, MountGrid } from '../grid/door';
import type { BookLook } from '../grid/look/look';
import { readLook } from '../grid/look/read-look';
import { HostBook } from '../../emulator/host/model/book';
import type { HostCell } from '../../emulator/host/model/sheet';
import { bytesBeside, pageBeside } from './beside';
import { originOf, type Origin } from './changes';
import { documentOf, downloadOf } from './document';
import { adoptFormats, adoptLocks } from './formats';
import { buildPage, type PageFrame } from './frame';
import { ReviewDoor } from './review-door';
import { keptParts } from './kept-part';
import { unlockAsking } from './password';
import { readOnWorker } from './reading/apart';
import { reportBytes, reportIn, reportName, watchReport } from './report';
import { downloadName, saveFile } from './save';
import { Unsaved } from './unsaved';
import type { WordReport } from './word';
import { WORDS, type PageWords } from '../../messages/page/page';

/** The add-in's page, built beside this one. */
const PANE_PAGE = 'taskpane.html';

/** Fetches the grid's code, which may wait for the pane to stand. May be asked more than once. */
export type LoadGrid = (pane: Promise<void>) => Promise<MountGrid>;

/** A workbook that is open, with the bytes it came from. */
interface Opened {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly book: HostBook;
  readonly origin: Origin;
  readonly unsaved: Unsaved;
  /** It is a report in Word. */
  readonly word: WordReport | undefined;
  /** What it was opened with; undefined when it needed none. */
  readonly password: string | undefined;
}

/** The page at work: one workbook open in the grid, and the add-in on it. */
export class PreviewApp {
  private readonly language: HostLanguage;
  private readonly words: PageWords;
  private readonly page: PageFrame;
  private readonly loadGrid: LoadGrid;
  private grid: GridDoor | undefined;
  private addin: AddinFrame | undefined;
  private isDrawn = false;
  private opened: Opened | undefined;
  private forgetReport: () => void = () => undefined;
  private forgetWord: () => void = () => undefined;
  private readonly reviewers: ReviewDoor;
  /** Counts what was asked to be opened: an earlier file that arrives late is not shown. */
  private asked = 0;

  constructor(language: HostLanguage, loadGrid: LoadGrid) {
    this.language = language;
    this.words = WORDS[language];
    this.loadGrid = loadGrid;
    this.page = buildPage(language, this.words, {
      openFile: (file) => void this.open(file.name, () => file.arrayBuffer()),
      openSample: (name) => void this.openSample(name),
      review: () => {
        this.reviewers.show();
      },
      reviewFiles: (files) => void this.reviewers.begin(files),
      download: () => void this.download(),
      downloadTables: () => void this.download('tables'),
      saveReport: () => void this.saveReport(),
      undo: () => this.grid?.undo(),
      redo: () => this.grid?.redo(),
      run: (name) => {
        this.showPane(true);
        this.addin?.runCommand(name);
      },
      showPane: (visible) => {
        this.showPane(visible);
      },
    });
    this.reviewers = new ReviewDoor(this.page, language, this.words, (file) => void this.openChecked(file));
  }

  /** Opens one of the sample workbooks that are served with the page. */
  async openSample(name: string): Promise<void> {
    await this.open(name, () => bytesBeside(`samples/${name}`));
  }

  /** From the reviewer's desk: the sheet with what was found on it. */
  private async openChecked(file: File): Promise<void> {
    await this.open(file.name, () => file.arrayBuffer());
    if (this.isDrawn && this.opened?.name === file.name) this.addin?.runCommand('checkWorkbook');
  }

  /** Says whether a person is typing in a cell: the workbook takes no requests meanwhile, as Excel's does. */
  isEdited(on: boolean): void {
    if (this.opened) this.opened.book.cellEditMode = on;
  }

  /** What a person would lose if the workbook in the grid went away. */
  get isUnsaved(): boolean {
    return this.opened?.unsaved.any ?? false;
  }

  /** Decisions of the reviewer's desk that no file has. */
  get hasUnsavedReview(): boolean {
    return this.reviewers.isUnsaved;
  }

  private async open(name: string, fetchBytes: () => Promise<ArrayBuffer>): Promise<void> {
    await this.grid?.settled();
    if (this.opened && this.isUnsaved && !window.confirm(this.words.unsaved(this.opened.name, name))) return;
    this.asked += 1;
    const turn = this.asked;
    this.page.clearNotice();
    this.page.cover(null);
    this.page.status.textContent = this.words.loading(name);
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await fetchBytes());
    } catch {
      if (turn === this.asked) this.fail(this.words.notFetched(name));
      return;
    }
    if (turn !== this.asked) return;
    try {
      const key = isLocked(bytes) ? await unlockAsking(bytes, name, this.words) : undefined;
      if (turn !== this.asked) return;
      if (key === null) {
        this.fail(this.words.password.notGiven(name));
        return;
      }
      await this.openPlain(name, key?.bytes ?? bytes, turn, key?.password);
    } catch (error) {
      if (turn !== this.asked) return;
      const code = error instanceof FileProblem ? error.code : 'unexpected';
      this.fail(`${name}：${this.words.problems[code]}`);
    }
  }

  private async openPlain(name: string, bytes: Uint8Array, turn: number, password?: string): Promise<void> {
    if (documentKind(bytes) !== undefined) {
      await this.openDocument(name, bytes, turn, password);
      return;
    }
    const workbook = await readOnWorker(bytes);
    if (turn === this.asked) await this.show(workbook, { name, bytes, password, word: undefined }, turn);
  }

  /** A text document: one of Word with tables is opened as the workbook that they make; of another one it is said what to do. */
  private async openDocument(name: string, bytes: Uint8Array, turn: number, password?: string): Promise<void> {
    const opened = await documentOf(bytes, this.language);
    if (turn !== this.asked) return;
    if (opened === undefined) this.fail(this.words.wordNotFetched);
    else if (typeof opened === 'string') this.fail(`${name}：${opened}`);
    else await this.show(opened.file.workbook, { name, bytes: opened.xlsx, password, word: opened }, turn);
  }

  private fail(text: string): void {
    this.page.status.textContent = '';
    this.page.notify('error', text);
  }

  /** Shows a workbook; the grid and the add-in begin anew. */
  private async show(
    workbook: Workbook,
    { name, bytes, word, password }: Pick<Opened, 'name' | 'bytes' | 'word' | 'password'>,
    turn: number,
  ): Promise<void> {
    this.grid?.close();
    this.grid = undefined;
    this.isDrawn = false;
    this.addin?.close();
    const look = readLook(bytes);
    const book = new HostBook(workbook);
    adoptFormats(book, look);
    adoptLocks(book, look);
    for (const [key, value] of word?.kept ?? keptParts(bytes)) book.settings.set(key, value);
    const origin = originOf(book, workbook);
    this.opened = { name, bytes, book, origin, unsaved: new Unsaved(origin, book), word, password };
    this.forgetReport();
    this.forgetReport = watchReport(book, (isThere) => {
      this.page.hasReport(isThere);
    });
    this.page.fileName.textContent = name;
    document.title = `${name} - ${this.words.title}`;
    this.addin = openAddin(this.page.paneFrame, {
      book,
      page: pageBeside(PANE_PAGE),
      title: this.words.pane,
      language: this.language,
      documentName: name,
      onLeave: (to) => {
        if (to === 'cells') this.grid?.focus();
        else this.page.paneHead.focus();
      },
      onShowPane: (visible) => {
        this.showPane(visible);
      },
    });
    this.forgetWord();
    this.page.beside(word && { panel: word.panel, toggle: word.toggle(), words: word.words });
    this.forgetWord = word?.follow(book, this.addin) ?? (() => undefined);
    this.showPane(true);
    await this.mount(book, look, turn, this.addin.ready);
    if (turn !== this.asked) return;
    this.isDrawn = true;
    const { loaded } = word?.words ?? this.words;
    this.page.status.textContent = loaded(name, workbook.sheets.length);
    const notes = word?.notes ?? [];
    if (notes.length > 0) this.page.notify('note', notes.join(' '));
  }

  private async mount(book: HostBook, look: BookLook, turn: number, pane: Promise<void>): Promise<void> {
    let mountGrid: MountGrid;
    try {
      mountGrid = await this.loadGrid(pane);
    } catch {
      if (turn === this.asked) this.page.notify('error', this.words.gridNotFetched);
      return;
    }
    if (turn !== this.asked) return;
    const grid = mountGrid(this.page.book, book, {
      words: this.words.grid,
      look,
      onRefusal: ({ reason }) => {
        this.page.notify('note', this.words.refusals[reason]);
      },
      onLayoutChange: () => {
        this.page.notify('note', this.words.layoutChange);
      },
      onCut: (sheetName) => {
        this.page.notify('note', this.words.cut(sheetName));
      },
    });
    this.grid = grid;
    book.settled = () => grid.settled();
    await grid.ready;
  }

  /** What has gone between the add-in and the workbook since it was opened. */
  get traffic(): AddinFrame['host']['traffic'] | undefined {
    return this.addin?.host.traffic;
  }

  /** What the grid draws; undefined until it is ready. */
  get drawn(): DrawnGrid | undefined {
    return this.isDrawn ? this.grid?.drawn : undefined;
  }

  /** The cell at an address with its sheet, as the add-in would read it; undefined where there is none. */
  cellAt(address: string): HostCell | undefined {
    const parsed = parseAddress(address);
    const sheet = parsed?.sheet === undefined ? undefined : this.opened?.book.sheet(parsed.sheet);
    return parsed && sheet?.cell(parsed.area.top, parsed.area.left);
  }

  /** `tables`: of a report in Word its tables as a workbook, in place of the corrected report. */
  private async download(what?: 'tables'): Promise<void> {
    await this.grid?.settled();
    if (!this.opened) return;
    const { name, unsaved } = this.opened;
    try {
      const { bytes, ending, status, notes, isWhole } = await downloadOf(this.opened, this.words, what);
      if (isWhole) unsaved.saved();
      this.page.status.textContent = status;
      if (status !== '') saveFile(downloadName(name, this.words.savedEnding, ending), bytes);
      if (notes.length > 0) this.page.notify('note', notes.join(' '));
    } catch (error) {
      const code = error instanceof FileProblem ? error.code : 'unexpected';
      this.fail(this.words.problems[code]);
    }
  }

  private async saveReport(): Promise<void> {
    await this.grid?.settled();
    const report = this.opened && reportIn(this.opened.book);
    if (!this.opened || !report) {
      this.page.notify('note', this.words.noReport);
      return;
    }
    const file = reportName(this.opened.name, this.words.reportEnding);
    saveFile(file, reportBytes(report));
    this.page.status.textContent = this.words.reportSaved(file);
  }

  private showPane(visible: boolean): void {
    this.page.pane.hidden = !visible;
  }
}
