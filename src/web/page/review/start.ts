import type { ReviewNews, ReviewOrder } from './reviewing';
import type { ReviewWish } from './worker';

/** What can be done with a review that was begun. */
export interface ReviewRun {
  /** For good. */
  readonly end: () => void;
  /** Before the next file, until it may go on. */
  readonly wait: (on: boolean) => void;
}

/** Begins a review; what happens is told to `hear`. */
export type StartReview = (order: ReviewOrder, hear: (news: ReviewNews) => void) => ReviewRun;

/** In a worker of this page's own. */
export const startReview: StartReview = (order, hear) => {
  const worker = new Worker(/* webpackChunkName: "review-worker" */ new URL('./worker.ts', import.meta.url));
  const wish = (one: ReviewWish) => {
    worker.postMessage(one);
  };
  const end = () => {
    worker.terminate();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<ReviewNews>) => {
    hear(data);
    if (data.kind === 'done' || data.kind === 'failed') end();
  });
  // It could not be fetched, or ran out of memory.
  worker.addEventListener('error', () => {
    end();
    hear({ kind: 'failed' });
  });
  wish({ order });
  return {
    end,
    wait: (on) => {
      wish({ waits: on });
    },
  };
};
