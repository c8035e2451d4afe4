import { FileProblem, readWorkbookFile } from '../../files';
import type { Workbook } from '../../workbook';
import { openAddin, type AddinFrame } from '../bridge/addin-frame';
import type { Language } from '../bridge/start';
import type { Grid, MountGrid } from '../grid/door';
import { HostBook } from '../host/model/book';
import { buildPage, type PageFrame } from './frame';
import { WORDS, type Words } from './words';

/** The add-in's page, built beside this one. */
const PANE_PAGE = 'taskpane.html';

/** The manifest's name of the ribbon function. */
const CHECK_FUNCTION = 'checkWorkbook';

/** The page at work: one workbook open in the grid, and the add-in on it. */
export class PreviewApp {
  private readonly language: Language;
  private readonly words: Words;
  private readonly mountGrid: MountGrid;
  private readonly page: PageFrame;
  private grid: Grid | undefined;
  private addin: AddinFrame | undefined;
  /** Counts what was asked to be opened: an earlier file that arrives late is not shown. */
  private asked = 0;

  constructor(language: Language, mountGrid: MountGrid) {
    this.language = language;
    this.words = WORDS[language];
    this.mountGrid = mountGrid;
    this.page = buildPage(language, this.words, {
      openFile: (file) => void this.open(file.name, () => file.arrayBuffer()),
      openSample: (name) => void this.openSample(name),
      check: () => {
        this.check();
      },
      showPane: (visible) => {
        this.showPane(visible);
      },
    });
  }

  /** Opens one of the sample workbooks that are served with the page. */
  async openSample(name: string): Promise<void> {
    await this.open(name, async () => {
      const answer = await fetch(`samples/${encodeURIComponent(name)}`);
      if (!answer.ok) throw new Error(`samples/${name}: ${String(answer.status)}`);
      return answer.arrayBuffer();
    });
  }

  private async open(name: string, fetchBytes: () => Promise<ArrayBuffer>): Promise<void> {
    this.asked += 1;
    const turn = this.asked;
    this.page.clearNotice();
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
      this.show(readWorkbookFile(bytes), name);
    } catch (error) {
      const code = error instanceof FileProblem ? error.code : 'unexpected';
      this.fail(`${name}：${this.words.problems[code]}`);
    }
  }

  private fail(text: string): void {
    this.page.status.textContent = '';
    this.page.notify('error', text);
  }

  /** Shows a workbook; the grid and the add-in begin anew. */
  show(workbook: Workbook, name: string): void {
    this.grid?.close();
    this.addin?.close();
    const book = new HostBook(workbook);
    this.page.fileName.textContent = name;
    document.title = `${name} - ${this.words.title}`;
    this.grid = this.mountGrid(this.page.book, book, {
      words: this.words.grid,
      onRefusal: ({ reason }) => {
        this.page.notify('note', this.words.refusals[reason]);
      },
      onCut: (sheetName) => {
        this.page.notify('note', this.words.cut(sheetName));
      },
    });
    this.addin = openAddin(this.page.paneFrame, {
      book,
      page: PANE_PAGE,
      title: this.words.pane,
      language: this.language,
      documentName: name,
      onShowPane: (visible) => {
        this.showPane(visible);
      },
    });
    this.showPane(true);
    this.page.status.textContent = this.words.loaded(name, workbook.sheets.length);
  }

  /** What has gone between the add-in and the workbook since it was opened. */
  get traffic(): AddinFrame['host']['traffic'] | undefined {
    return this.addin?.host.traffic;
  }

  private check(): void {
    this.showPane(true);
    this.addin?.runCommand(CHECK_FUNCTION);
  }

  private showPane(visible: boolean): void {
    this.page.pane.hidden = !visible;
  }
}
