import { readOrdered, type ReadingAnswer, type ReadingOrder } from './reading';

/** The worker in which a file is read that could harm the page. One order, then it is let go. */

/** What the worker says: that it is there, then what came of its order. */
export type ReaderNews = 'ready' | ReadingAnswer;

interface Port {
  addEventListener(type: 'message', listener: (event: MessageEvent<ReadingOrder>) => void): void;
  postMessage(news: ReaderNews): void;
}

const port = self as unknown as Port;

port.addEventListener('message', ({ data }) => {
  port.postMessage(readOrdered(data));
});
port.postMessage('ready');
