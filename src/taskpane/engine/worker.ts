import * as filling from '../../fill';
import { answerPane } from './serve';

// What is fetched later lies beside this very script, not beside the page.
__webpack_public_path__ = new URL('../', self.location.href).href;

/** A timer of no time makes one wait four milliseconds: of a second's work a tenth. */
const { port1, port2 } = new MessageChannel();
const breath = () =>
  new Promise<void>((resolve) => {
    port1.onmessage = () => {
      resolve();
    };
    port2.postMessage(null);
  });

/** The worker that recognises, checks and plans for the pane. */
answerPane(
  self,
  {
    fill: () => Promise.resolve(filling),
    text: () => import(/* webpackChunkName: "check-worker-text" */ './text'),
  },
  breath,
);
