import { reviewFiles, type ReviewNews, type ReviewOrder } from './reviewing';

/** The worker a review runs in, so that the page stays as quick as ever. One order, then it is let go. */

/** What a worker is told: its order, then that it is to wait, or to go on. */
export type ReviewWish = { readonly order: ReviewOrder } | { readonly waits: boolean };

interface Port {
  addEventListener(type: 'message', listener: (event: MessageEvent<ReviewWish>) => void): void;
  postMessage(news: ReviewNews): void;
}

const port = self as unknown as Port;
let waits = false;
let goOn: () => void = () => undefined;

/** Lets in what the page has to say, then waits as long as it says so. */
async function mayGoOn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  while (waits) await new Promise<void>((resolve) => (goOn = resolve));
}

port.addEventListener('message', ({ data }) => {
  if ('waits' in data) {
    waits = data.waits;
    if (!waits) goOn();
    return;
  }
  const tell = (news: ReviewNews) => {
    port.postMessage(news);
  };
  reviewFiles(data.order, tell, mayGoOn).catch(() => {
    tell({ kind: 'failed' });
  });
});
