import { breather } from './breath';
import type { Made, MakeOrder } from './making';
import type { ReviewNews, ReviewOrder } from './reviewing';
import type { MakeNews, Portions, ReviewWish } from './worker';

/** What can be done with a review that was begun. */
export interface ReviewRun {
  /** For good. */
  readonly end: () => void;
  /** Before the next file, until it may go on. */
  readonly wait: (on: boolean) => void;
}

/** Begins a review; what happens is told to `hear`. */
export type StartReview = (order: ReviewOrder, hear: (news: ReviewNews) => void) => ReviewRun;

/** Makes what leaves the desk; rejects when that could not be. */
export type MakeFile = (order: MakeOrder, tell: (done: number) => void) => Promise<Made>;

/** A worker of this page's own, until it says its last word. */
function startWorker<News extends { readonly kind: string }>(
  hear: (news: News | { readonly kind: 'failed' }) => void,
): { readonly wish: (one: ReviewWish) => void; readonly end: () => void } {
  const worker = new Worker(/* webpackChunkName: "review-worker" */ new URL('./worker.ts', import.meta.url));
  const end = () => {
    worker.terminate();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<News>) => {
    hear(data);
    if (['done', 'made', 'failed'].includes(data.kind)) end();
  });
  // It could not be fetched, or ran out of memory.
  worker.addEventListener('error', () => {
    end();
    hear({ kind: 'failed' });
  });
  return {
    wish: (one) => {
      worker.postMessage(one);
    },
    end,
  };
}

/** Files, units or decisions handed over at once. */
const PORTION = 10;

/** Tells a worker what its order is about, and then its order. All of a county's at once would hold the page, which asks the system about each file. */
async function handOver(wish: (one: ReviewWish) => void, parts: Partial<Portions>, order: ReviewWish): Promise<void> {
  const rest = breather();
  for (const [of, all] of Object.entries(parts))
    for (let at = 0; at < all.length; at += PORTION) {
      await rest();
      wish({ portion: { [of]: all.slice(at, at + PORTION) } });
    }
  wish(order);
}

export const startReview: StartReview = ({ files, ...order }, hear) => {
  const { wish, end } = startWorker<ReviewNews>(hear);
  handOver(wish, { files }, { order }).catch(() => {
    end();
    hear({ kind: 'failed' });
  });
  return {
    end,
    wait: (on) => {
      wish({ waits: on });
    },
  };
};

export const makeFile: MakeFile = ({ records, earlier, decisions, files, ...order }, tell) =>
  new Promise((resolve, reject) => {
    const { wish } = startWorker<MakeNews>((news) => {
      if (news.kind === 'making') tell(news.done);
      else if (news.kind === 'made') resolve(news.made);
      else reject(new Error('nothing was made'));
    });
    handOver(wish, { records, earlier, decisions, files }, { make: order }).catch(reject);
  });
