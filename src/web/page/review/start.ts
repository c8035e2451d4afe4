import type { ReviewNews, ReviewOrder } from './reviewing';

/** Begins a review; what happens is told to `hear`. Returns what stops it. */
export type StartReview = (order: ReviewOrder, hear: (news: ReviewNews) => void) => () => void;

/** In a worker of this page's own. */
export const startReview: StartReview = (order, hear) => {
  const worker = new Worker(/* webpackChunkName: "review-worker" */ new URL('./worker.ts', import.meta.url));
  const stop = () => {
    worker.terminate();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<ReviewNews>) => {
    hear(data);
    if (data.kind === 'done' || data.kind === 'failed') stop();
  });
  // It could not be fetched, or ran out of memory.
  worker.addEventListener('error', () => {
    stop();
    hear({ kind: 'failed' });
  });
  worker.postMessage(order);
  return stop;
};
