import { make, type Made, type MakeOrder } from './making';
import { reviewFiles, type ReviewNews, type ReviewOrder } from './reviewing';

/**
 * The worker a review runs in, and what leaves the desk is made in, so that the page stays as quick as ever. One order, then it is let go.
 */

/** What an order is about is told before it, portion by portion. */
export interface Portions {
  readonly files: ReviewOrder['files'];
  readonly records: MakeOrder['records'];
  readonly earlier: MakeOrder['earlier'];
  readonly decisions: MakeOrder['decisions'];
}

/** What a worker is told: a portion; its order to read, or to make something; that it is to wait, or to go on. */
export type ReviewWish =
  | { readonly portion: Partial<Portions> }
  | { readonly order: Omit<ReviewOrder, keyof Portions> }
  | { readonly make: Omit<MakeOrder, keyof Portions> }
  | { readonly waits: boolean };

export type MakeNews =
  { readonly kind: 'making'; readonly done: number } | { readonly kind: 'made'; readonly made: Made };

interface Port {
  addEventListener(type: 'message', listener: (event: MessageEvent<ReviewWish>) => void): void;
  postMessage(news: ReviewNews | MakeNews): void;
}

const port = self as unknown as Port;
let waits = false;
let goOn: () => void = () => undefined;
let given: Portions = { files: [], records: [], earlier: [], decisions: [] };

/** Lets in what the page has to say, then waits as long as it says so. */
async function mayGoOn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  while (waits) await new Promise<void>((resolve) => (goOn = resolve));
}

const tell = (news: ReviewNews | MakeNews) => {
  port.postMessage(news);
};

port.addEventListener('message', ({ data }) => {
  if ('waits' in data) {
    waits = data.waits;
    if (!waits) goOn();
  } else if ('portion' in data) {
    const { files = [], records = [], earlier = [], decisions = [] } = data.portion;
    given = {
      files: [...given.files, ...files],
      records: [...given.records, ...records],
      earlier: [...given.earlier, ...earlier],
      decisions: [...given.decisions, ...decisions],
    };
  } else {
    const work =
      'order' in data
        ? reviewFiles({ ...data.order, ...given }, tell, mayGoOn)
        : make({ ...data.make, ...given }, (done) => {
            tell({ kind: 'making', done });
          }).then((made) => {
            tell({ kind: 'made', made });
          });
    work.catch(() => {
      tell({ kind: 'failed' });
    });
  }
});
