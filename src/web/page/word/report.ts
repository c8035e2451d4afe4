import type { AddinFrame } from '../../../emulator/bridge/addin-frame';
import type { HostLanguage } from '../../../emulator/bridge/start';
import type { HostBook } from '../../../emulator/host/model/book';
import { documentKind, readWordFile, sourceOf, type WordFile } from '../../../files/word';
import { FileProblem } from '../../../files';
import { formsFile } from '../../../files/forms-file';
import { keptEntries, keptReport, REPORT_TEXT, ROOM } from '../../../host/kept-parts';
import { SENTENCE_SHOWN } from '../../../host/sentence-shown';
import { button, element } from '../element';
import { Paper, type PaperSentence } from './paper';
import { WORD_WORDS, type WordWords } from '../../../messages/page/word';

/** A document that is not opened, and what to do about it. */
export class Unopened extends Error {
  override readonly name = 'Unopened';
}

/** Shorter texts around a document's forms are captions and names: no report. */
const SHORTEST_REPORT = 40;

/** A report in Word that is open: its tables as a workbook, its text beside the grid. */
export class WordReport {
  readonly words: WordWords;
  /** The document beside the grid. */
  readonly panel: HTMLElement;
  private readonly where = element('span', { class: 'where', attributes: { role: 'status' } });
  private readonly paper: Paper;

  private constructor(
    readonly file: WordFile,
    /** The document's bytes, and the same tables as an .xlsx. */
    readonly bytes: Uint8Array,
    readonly xlsx: Uint8Array,
    language: HostLanguage,
  ) {
    this.words = WORD_WORDS[language];
    this.paper = new Paper(file, this.words.notShown);
    const heading = element('h2', { text: this.words.panel });
    this.panel = element(
      'section',
      { class: 'report', attributes: { 'aria-label': this.words.panel } },
      element('header', {}, heading, this.where),
      this.paper.place,
    );
  }

  /** @throws Unopened with the sentence to be shown */
  static async open(bytes: Uint8Array, language: HostLanguage): Promise<WordReport> {
    const words = WORD_WORDS[language];
    const kind = documentKind(bytes);
    if (kind !== undefined && kind !== 'word') throw new Unopened(words.kinds[kind]);
    let file: WordFile;
    try {
      file = readWordFile(bytes);
    } catch (error) {
      const sentence = error instanceof FileProblem ? words.problems[error.code] : undefined;
      throw sentence === undefined ? error : new Unopened(sentence);
    }
    if (file.sheets.length === 0) throw new Unopened(words.noTable);
    return new WordReport(file, bytes, await formsFile(file.sheets), language);
  }

  /** What the add-in finds kept in the workbook: the report's text, so that it checks by it as by one that was chosen in the pane. */
  get kept(): readonly (readonly [key: string, json: string])[] {
    const { text, tables } = this.file.text;
    const kept = keptReport(text, tables, this.file.hasTrackedChanges);
    if (this.proseLength < SHORTEST_REPORT || kept.length > ROOM.reportText) return [];
    return keptEntries(REPORT_TEXT, 1, kept).map(([key, value]) => [key, JSON.stringify(value)]);
  }

  /** Letters outside of tables. */
  private get proseLength(): number {
    const { text, tables } = this.file.text;
    const letters = (part: string) => part.replace(/\s+/gu, '').length;
    return letters(text) - tables.reduce((sum, { start, end }) => sum + letters(text.slice(start, end)), 0);
  }

  /** What is to be known of how the document was read. */
  get notes(): readonly string[] {
    const { hasTrackedChanges, embedded, text } = this.file;
    const isLong =
      this.proseLength >= SHORTEST_REPORT && keptReport(text.text, text.tables, false).length > ROOM.reportText;
    return [
      ...(hasTrackedChanges ? [this.words.tracked] : []),
      ...(embedded > 0 ? [this.words.embedded(embedded)] : []),
      ...(isLong ? [this.words.tooLong] : []),
    ];
  }

  /** Follows what is selected in the grid, and the sentences that the pane shows; the function returned ends that. */
  follow(book: HostBook, addin: AddinFrame): () => void {
    const shown = () => {
      const { name, selection } = book.active;
      const source = sourceOf(this.file, name, selection.top, selection.left);
      this.paper.showSource(source);
      this.where.textContent = source?.kind === 'cell' ? this.words.place(source.table, source.row, source.cell) : '';
    };
    shown();
    const unsubscribe = book.subscribe(({ kind }) => {
      if (kind === 'selected' || kind === 'activated') shown();
    });
    const sentence = (event: Event) => {
      // An event of the pane's own page, whose classes are not this one's.
      const place: unknown = 'detail' in event ? event.detail : undefined;
      if (!isSentence(place)) return;
      this.where.textContent = '';
      this.paper.showSentence(place);
    };
    // The pane is loaded anew when it fell over.
    const listen = () => {
      addin.frame.contentDocument?.addEventListener(SENTENCE_SHOWN, sentence);
    };
    addin.frame.addEventListener('load', listen);
    listen();
    return () => {
      unsubscribe();
      addin.frame.removeEventListener('load', listen);
    };
  }

  /** The button that puts the document away and shows it again. */
  toggle(): HTMLButtonElement {
    const toggle = button({
      text: this.words.hide,
      attributes: { 'aria-expanded': 'true' },
      onClick: () => {
        this.panel.hidden = !this.panel.hidden;
        toggle.textContent = this.panel.hidden ? this.words.show : this.words.hide;
        toggle.setAttribute('aria-expanded', String(!this.panel.hidden));
      },
    });
    return toggle;
  }
}

function isSentence(place: unknown): place is PaperSentence {
  return (
    typeof place === 'object' &&
    place !== null &&
    'start' in place &&
    typeof place.start === 'number' &&
    'end' in place &&
    typeof place.end === 'number'
  );
}
