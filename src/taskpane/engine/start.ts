import { askWithout } from '../ruleChecker';
import { askApart } from './apart';

/** What recognises, checks and plans: in a worker where one can be had. Begun with this module, so that the first check does not wait for it. */
export const ask = askApart(
  () => new Worker(/* webpackChunkName: "check-worker" */ new URL('./worker.ts', import.meta.url)),
  askWithout,
);
