import { REVIEW_TEXTS } from '../../../report/review-texts';
import { PROFILE_BLOCK } from '../../../rules/profiles/deployed-profile';
import type { Language } from '../../../emulator/bridge/start';
import { button, element } from '../element';
import { saveFile } from '../save';
import type { Words } from '../words';
import { askForFiles, type PickedFile } from './pick';
import type { ReviewLine, ReviewNews } from './reviewing';
import type { StartReview } from './start';
import { reviewTableOf, type ReviewTable } from './table';
import { REVIEW_WORDS, type ReviewWords } from './words';

export interface ReviewOptions {
  readonly language: Language;
  readonly problems: Words['problems'];
  /** What the file dialog offers. */
  readonly accept: string;
  readonly start: StartReview;
  readonly open: (picked: PickedFile) => void;
  /** The person wants the sheet back. */
  readonly leave: () => void;
}

/** One review: what was found so far, and what is still to come. */
interface Review {
  readonly files: readonly PickedFile[];
  readonly table: ReviewTable;
  readonly lines: ReviewLine[];
  total: number;
  done: number;
  /** Null when it is over. */
  stop: (() => void) | null;
}

/** Many workbooks in one table, in place of the sheet. */
export class ReviewView {
  readonly section: HTMLElement;
  private readonly options: ReviewOptions;
  private readonly words: ReviewWords;
  private readonly heading: HTMLElement;
  private readonly summary = element('p', { class: 'summary', attributes: { role: 'status' } });
  private readonly profile = element('p', { class: 'profile' });
  private readonly progress = element('progress');
  private readonly reading = element('span');
  private readonly under: HTMLElement;
  private readonly place: HTMLElement;
  private readonly saveButton: HTMLButtonElement;
  private readonly stopButton: HTMLButtonElement;
  private review: Review | undefined;

  constructor(options: ReviewOptions) {
    this.options = options;
    const words = REVIEW_WORDS[options.language];
    this.words = words;
    this.heading = element('h2', { text: words.title, attributes: { tabindex: '-1' } });
    const ask = (what: 'folder' | 'files') => () => {
      askForFiles(what, options.accept, (picked) => {
        this.begin(picked);
      });
    };
    this.saveButton = button({ class: 'primary', text: words.save, onClick: () => void this.save() });
    this.stopButton = button({
      text: words.stop,
      onClick: () => {
        this.end(words.stopped);
      },
    });
    this.progress.setAttribute('aria-label', words.progress);
    this.under = element('div', { class: 'under' }, this.progress, this.reading, this.stopButton);
    this.place = element('div', {
      class: 'table',
      attributes: { role: 'group', 'aria-label': REVIEW_TEXTS[options.language].sheet, tabindex: '0' },
    });
    const back = button({
      text: words.back,
      onClick: () => {
        options.leave();
      },
    });
    this.section = element(
      'section',
      { class: 'review', attributes: { 'aria-label': words.title } },
      element(
        'header',
        {},
        this.heading,
        this.summary,
        element('span', { class: 'spring' }),
        button({ text: words.chooseFolder, onClick: ask('folder') }),
        button({ text: words.chooseFiles, onClick: ask('files') }),
        this.saveButton,
        back,
      ),
      this.profile,
      this.under,
      this.place,
    );
    this.section.hidden = true;
    this.show();
  }

  focus(): void {
    this.heading.focus();
  }

  /** Reviews these files; a review under way is given up. */
  begin(files: readonly PickedFile[]): void {
    this.review?.stop?.();
    const { language, problems, start, open } = this.options;
    const texts = REVIEW_TEXTS[language];
    const table = reviewTableOf({ words: this.words, texts, files, open });
    const review: Review = { files, table, lines: [], total: files.length, done: 0, stop: null };
    this.review = review;
    this.place.replaceChildren(table.table);
    this.profile.textContent = '';
    this.summary.textContent = '';
    review.stop = start(
      { files, locale: language, profile: document.getElementById(PROFILE_BLOCK)?.textContent ?? null, problems },
      (news) => {
        // What an earlier review still had to say.
        if (this.review === review && review.stop) this.hear(review, news);
      },
    );
    this.show();
    this.focus();
  }

  private hear(review: Review, news: ReviewNews): void {
    switch (news.kind) {
      case 'begun':
        review.total = news.total;
        this.profile.textContent = this.words.profile(news.profile);
        break;
      case 'reading':
        review.done = news.done;
        this.reading.textContent = this.words.reading(news.done, review.total, news.path);
        break;
      case 'line':
        review.lines.push(news.line);
        review.table.add(news.line);
        break;
      case 'done':
        review.done = review.total;
        this.end(() => (review.lines.length === 0 ? this.words.nothing : ''));
        return;
      case 'failed':
        this.end(this.words.failed);
        return;
    }
    this.show();
  }

  /** The review is over; `say` gets the number of files that were not read. */
  private end(say: (left: number) => string): void {
    const { review } = this;
    if (!review?.stop) return;
    review.stop();
    review.stop = null;
    const count = (verdict: ReviewLine['verdict']) => review.lines.filter((line) => line.verdict === verdict).length;
    const all = review.lines.length;
    const sum = all === 0 ? '' : this.words.sum(all, count);
    this.summary.textContent = [sum, say(review.total - review.done)].filter((each) => each !== '').join(' ');
    this.show();
  }

  private show(): void {
    const { review } = this;
    const isBusy = review !== undefined && review.stop !== null;
    this.under.hidden = !isBusy;
    this.progress.max = Math.max(review?.total ?? 1, 1);
    this.progress.value = review?.done ?? 0;
    this.saveButton.disabled = isBusy || !review || review.lines.length === 0;
    this.place.hidden = !review || review.lines.length === 0;
  }

  private async save(): Promise<void> {
    const { review, words } = this;
    if (!review) return;
    try {
      const { tableFile } = await import('./export');
      const cells = review.lines.map((line) => line.cells);
      saveFile(words.fileName, await tableFile(cells, REVIEW_TEXTS[this.options.language]));
      this.summary.textContent = words.saved(words.fileName);
    } catch {
      this.summary.textContent = words.notSaved;
    }
  }
}
