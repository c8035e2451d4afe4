import type { HostLanguage } from '../../emulator/bridge/start';
import type { PageWords } from '../../messages/page/page';
import type { PageFrame } from './frame';
import { askForFiles, WORKBOOKS, type PickedFile } from './review/pick';
import type { ReviewView } from './review/view';

/** The reviewers' table, fetched when many workbooks are to be reviewed. */
const loadReview = () => import(/* webpackChunkName: "review" */ './review');

/** How the reviewer's desk comes over the sheet; `openChecked` opens one of its files in the sheet. */
export class ReviewDoor {
  private view: ReviewView | undefined;

  constructor(
    private readonly page: PageFrame,
    private readonly language: HostLanguage,
    private readonly words: PageWords,
    private readonly openChecked: (file: File) => void,
  ) {}

  /** Decisions were made that no file has. */
  get isUnsaved(): boolean {
    return this.view?.isUnsaved ?? false;
  }

  /** The table of an earlier review, or a new one of the folder that is chosen. */
  show(): void {
    if (this.view) {
      this.page.cover(this.view.section);
      this.view.focus();
    } else {
      // At once: the browser opens the dialog only as the answer to a press.
      askForFiles('folder', WORKBOOKS, (picked) => void this.begin(Promise.resolve(picked)));
    }
  }

  /** Fetches the table, and reviews these files in it. */
  async begin(files: Promise<readonly PickedFile[]>): Promise<void> {
    this.page.clearNotice();
    try {
      const { ReviewView, startReview, makeFile } = await loadReview();
      this.view ??= new ReviewView({
        language: this.language,
        problems: this.words.problems,
        start: startReview,
        make: makeFile,
        sheet: {
          open: ({ file }) => {
            this.openChecked(file);
          },
          leave: () => {
            this.page.cover(null);
          },
        },
      });
    } catch {
      this.page.notify('error', this.words.reviewNotFetched);
      return;
    }
    const picked = await files;
    this.page.cover(this.view.section);
    this.view.begin(picked);
  }
}
