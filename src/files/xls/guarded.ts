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

/** Reads a number of so many bytes, or what `kind` says: a text of so many letters. */
type Reader = (this: Read, size: number, kind?: string) => unknown;

interface Read extends Uint8Array {
  [PLACE]?: number;
  l: number;
  read_shift: Reader;
}

/** The reading that is under way; while there is none everything passes. */
let reading: { isAstray: boolean } | undefined;

/** The library may catch what is thrown, and go on without the part of the workbook that it was at. */
function stray(): never {
  if (reading) reading.isAstray = true;
  throw new FileProblem('damaged');
}

let own: Reader = () => undefined;

/** A text is put together letter by letter, as many as are announced, there or not: gigabytes, of a few bytes. */
const reader: Reader = function (size, kind) {
  if (kind !== undefined && reading && !(size <= this.length - this.l + SLACK)) stray();
  return own.call(this, size, kind);
};

const GUARDS: PropertyDescriptorMap & ThisType<Read> = {
  l: {
    configurable: true,
    get() {
      return this[PLACE];
    },
    set(place: number) {
      if (reading && !(place <= this.length + SLACK)) stray();
      this[PLACE] = place;
    },
  },
  read_shift: {
    configurable: true,
    get() {
      return reader;
    },
    set(given: Reader) {
      own = given;
    },
  },
};

/**
 * They stay from the first reading on: taken away behind each, they would cost every further one all that the engine has learnt of the library
 * (an .xlsb took three times as long). Nobody else has anything under these names, and nothing lists them.
 */
function stand(): void {
  const kinds = Uint8Array.prototype;
  if (Reflect.getOwnPropertyDescriptor(kinds, 'l')?.get !== GUARDS['l']?.get) Object.defineProperties(kinds, GUARDS);
}

/** Does work that reads by the library; a place that is none ends it. @throws FileProblem `damaged` */
export function guarded<T>(read: () => T): T {
  stand();
  const mine = { isAstray: false };
  reading = mine;
  try {
    const result = read();
    if (mine.isAstray) throw new FileProblem('damaged');
    return result;
  } finally {
    reading = undefined;
  }
}
