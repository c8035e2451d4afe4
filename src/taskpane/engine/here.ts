import { inPieces } from '../inPieces';
import { PaneEngine } from './engine';
import type { Ask } from './orders';

const engine = new PaneEngine({
  fill: () => import(/* webpackChunkName: "fill" */ '../../fill'),
  text: () => import(/* webpackChunkName: "text-rules" */ './text'),
});

/** Everything done on the pane's own thread, in pieces: for hosts without a worker. */
export const askHere: Ask = async (deed, order, isWanted = () => true) => {
  const steps = await engine.begin(deed, order);
  return isWanted() ? inPieces(steps, isWanted) : null;
};
