import { FileProblem } from '../problem';

/**
 * The library keeps the place where it reads as `l` on the bytes it reads, and takes every length and count in a file on trust: it goes from
 * token to token until it stands exactly at an end, it reads as many entries as are announced. In a record that breaks off it reads what is not
 * there; its place is no number from then on, or wanders on beyond the end, for ever. It cuts its bytes into pieces of its own, so that no kind
 * of bytes could be handed to it that would know better; so while it reads, bytes of every kind do.
 */

/** So far beyond their end the library may look: some of its readers step over what is not there. No record is longer. */
const SLACK = 0x1_0000;

const PLACE = Symbol('place');

interface Read extends Uint8Array {
  [PLACE]?: number;
}

/** Calls `stray` before it ends the reading: the library may catch that, and go on without the part of the workbook that it was at. */
const guard = (stray: () => void): PropertyDescriptor & ThisType<Read> => ({
  configurable: true,
  get() {
    return this[PLACE];
  },
  set(place: number) {
    if (!(place <= this.length + SLACK)) {
      stray();
      throw new FileProblem('damaged');
    }
    this[PLACE] = place;
  },
});

/** Does work that reads by the library; a place that is none ends it. @throws FileProblem `damaged` */
export function guarded<T>(read: () => T): T {
  let isAstray = false;
  Reflect.defineProperty(
    Uint8Array.prototype,
    'l',
    guard(() => (isAstray = true)),
  );
  try {
    const result = read();
    if (isAstray) throw new FileProblem('damaged');
    return result;
  } finally {
    Reflect.deleteProperty(Uint8Array.prototype, 'l');
  }
}
