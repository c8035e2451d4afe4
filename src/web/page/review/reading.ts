import { PROFILE_BLOCK } from '../../../rules';
import { button, element } from '../element';
import { breather } from './breath';
import { markOf, type PickedFile } from './pick';
import type { ProfileUse, ReadLine, ReviewLine, ReviewNews, ReviewOrder } from './reviewing';
import type { ReviewRun, StartReview } from './start';
import type { ReviewWords } from '../../../messages/page/review.texts';

/** A folder being read: how far it is, 停止 and 继续. Files that were read before and did not change are not read again. */

export interface ReadingEvents {
  readonly begun?: () => void;
  readonly add: (line: ReviewLine, files: readonly PickedFile[]) => void;
  readonly profile?: (use: ProfileUse) => void;
  /** It is over, or waits; `left` files were not read. */
  readonly ended: (how: 'done' | 'failed' | 'waits', left: number) => void;
  readonly changed: () => void;
}

/** So long the next file waits when the person does something, in ms: on two processors the page shares one with the reader. */
const MANNERS = 100;

export class DeskReading {
  readonly bar: HTMLElement;
  private readonly progress = element('progress');
  private readonly at = element('span');
  private readonly stopButton: HTMLButtonElement;
  private files: readonly PickedFile[] = [];
  private run: ReviewRun | null = null;
  private waits = false;
  private yields = false;
  private total = 0;
  private done = 0;
  /** Units by the files they were read from, each as it was then. */
  private readonly known = new Map<string, ReadLine>();

  /** Paths of files that were units by themselves. */
  private readonly stoodAlone = new Set<string>();

  constructor(
    private readonly start: StartReview,
    private readonly orderWith: Pick<ReviewOrder, 'locale' | 'problems'>,
    private readonly words: ReviewWords,
    private readonly events: ReadingEvents,
  ) {
    this.progress.setAttribute('aria-label', words.progress);
    this.stopButton = button({
      text: words.stop,
      onClick: () => {
        this.wait(!this.waits);
      },
    });
    this.bar = element('div', { class: 'under' }, this.progress, this.at, this.stopButton);
    this.bar.hidden = true;
  }

  get isBusy(): boolean {
    return this.run !== null && !this.waits;
  }

  async begin(files: readonly PickedFile[]): Promise<void> {
    this.run?.end();
    this.run = null;
    this.events.begun?.();
    this.files = files;
    this.total = files.length;
    this.done = 0;
    this.waits = false;
    this.at.textContent = '';
    // Nothing was read before: no file need be asked what it is.
    const marks = this.known.size === 0 ? [] : await marksOf(files);
    // Others were chosen meanwhile.
    if (this.files !== files) return;
    const { unchanged, fresh } = this.sorted(files, marks);
    for (const line of unchanged) this.events.add(line, files);
    const order = {
      ...this.orderWith,
      files: fresh.map(({ picked }) => picked),
      profile: document.getElementById(PROFILE_BLOCK)?.textContent ?? null,
    };
    const run: ReviewRun = this.start(order, (news) => {
      // What an earlier review still had to say.
      if (this.run === run) this.hear(news, fresh);
    });
    this.run = run;
    this.show();
  }

  /**
   * What needs no reading: units of which no file changed. A folder is read as a whole where a file is new, or one that changed was a project's
   * alone: whose the others are may have changed with it.
   */
  private sorted(files: readonly PickedFile[], marks: readonly string[]) {
    const index = new Map(marks.map((mark, at) => [mark, at]));
    const stale = new Set(
      files.flatMap(({ path }, at) =>
        this.known.has(marks[at] ?? '') || this.stoodAlone.has(path) ? [] : [folderOf(path)],
      ),
    );
    const unchanged: ReviewLine[] = [];
    const covered = new Set<number>();
    for (const [at, mark] of marks.entries()) {
      const line = this.known.get(mark);
      if (!line || covered.has(at)) continue;
      const places = line.marks.map((path) => index.get(path));
      const isWhole = places.every((place) => place !== undefined);
      if (!isWhole || stale.has(folderOf(files[at]?.path ?? ''))) continue;
      const own = places.flatMap((place) => place ?? []);
      own.forEach((place) => covered.add(place));
      unchanged.push({ record: line.record, files: own });
    }
    const fresh = files.flatMap((picked, at) => (covered.has(at) ? [] : [{ picked, at }]));
    return { unchanged, fresh };
  }

  private wait(on: boolean): void {
    if (!this.run) return;
    this.waits = on;
    this.run.wait(on);
    if (on) this.events.ended('waits', this.total - this.done);
    this.show();
  }

  /** Lets the person go first. However much the person does, a file is read in between. */
  goSecond(): void {
    const { run } = this;
    if (!run || this.yields) return;
    this.yields = true;
    run.wait(true);
    setTimeout(() => {
      this.yields = false;
      this.run?.wait(this.waits);
    }, MANNERS);
  }

  private hear(news: ReviewNews, fresh: readonly { readonly at: number }[]): void {
    switch (news.kind) {
      case 'begun':
        this.total = news.total;
        this.events.profile?.(news.profile);
        break;
      case 'reading':
        this.done = news.done;
        this.at.textContent = this.words.reading(news.done, this.total, news.path);
        break;
      case 'line': {
        const places = news.line.files.flatMap((index) => fresh[index]?.at ?? []);
        const { marks, record } = news.line;
        for (const mark of marks) this.known.set(mark, { record, files: places, marks });
        this.remember(places, news.line);
        this.events.add({ record, files: places }, this.files);
        break;
      }
      case 'done':
        this.run = null;
        this.done = this.total;
        this.events.ended('done', 0);
        break;
      case 'failed':
        this.run?.end();
        this.run = null;
        this.events.ended('failed', this.total - this.done);
        break;
    }
    this.show();
  }

  /** A unit of one file, with forms of its own, has nothing to do with its neighbours. */
  private remember(places: readonly number[], { record }: ReviewLine): void {
    const stands = places.length === 1 && record.forms.some(({ kind }) => kind !== '1-3');
    for (const place of places) {
      const path = this.files[place]?.path ?? '';
      if (stands) this.stoodAlone.add(path);
      else this.stoodAlone.delete(path);
    }
  }

  private show(): void {
    this.bar.hidden = this.run === null;
    this.progress.max = Math.max(this.total, 1);
    this.progress.value = this.done;
    this.stopButton.textContent = this.waits ? this.words.goOn : this.words.stop;
    this.events.changed();
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The files as they are now. The browser asks the system about each: of a thousand that takes a while. */
async function marksOf(files: readonly PickedFile[]): Promise<readonly string[]> {
  const marks: string[] = [];
  const rest = breather();
  for (const picked of files) {
    marks.push(markOf(picked));
    await rest();
  }
  return marks;
}
