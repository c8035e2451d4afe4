import type { Workbook } from '../../workbook';
import type { StartReader } from './apart';
import { readSafely } from './workbook';

/** As the page's reader, which does more, is named: the portable edition carries one for both. */
const startReader: StartReader = () =>
  new Worker(/* webpackChunkName: "reading-worker" */ new URL('./worker.ts', import.meta.url));

/** A workbook that is chosen in the pane, read in a worker where it is one that could do harm. @throws FileProblem */
export function readChosen(bytes: Uint8Array, start: StartReader = startReader): Promise<Workbook> {
  return readSafely(bytes, start);
}
