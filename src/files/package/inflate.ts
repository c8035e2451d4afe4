import { Inflate, inflateSync } from 'fflate';
import { FileProblem } from '../problem';

/** Bytes inflated at a time: one step unpacks at most some thousand times as much. */
const STEP = 32 * 1024;

/**
 * What deflated bytes (RFC 1951) unpack to, and never much more than `size` bytes of it: of a part that says too little, it gives up.
 * In the command line Node's own inflating stands in its place (inflate.node.ts).
 * @throws FileProblem or what the library throws, when they are broken off, wrong or more than they should be.
 */
export function inflated(packed: Uint8Array, size: number): Uint8Array {
  return packed.length <= STEP ? inBulk(packed, size) : inSteps(packed, size);
}

/** One byte more than there should be shows a part that says too little. */
function inBulk(packed: Uint8Array, size: number): Uint8Array {
  return inflateSync(packed, { out: new Uint8Array(size + 1) });
}

function inSteps(packed: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new FileProblem('damaged');
    whole.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return whole.subarray(0, filled);
}
