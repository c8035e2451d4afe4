import { reviewFiles, type ReviewNews, type ReviewOrder } from './reviewing';

/** The worker a review runs in, so that the page stays as quick as ever. One order, then it is let go. */

interface Port {
  addEventListener(type: 'message', listener: (event: MessageEvent<ReviewOrder>) => void): void;
  postMessage(news: ReviewNews): void;
}

const port = self as unknown as Port;
port.addEventListener('message', ({ data }) => {
  const tell = (news: ReviewNews) => {
    port.postMessage(news);
  };
  reviewFiles(data, tell).catch(() => {
    tell({ kind: 'failed' });
  });
});
