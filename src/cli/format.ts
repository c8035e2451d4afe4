import type { Done } from './check-file';

/**
 * How checked files are told. `of` is what is told of one file: plain data, made in whichever thread checked it. The rest puts these
 * together, file by file in their order, so that hundreds of them are never held at once.
 */
export interface Format<T> {
  readonly begin: () => string;
  readonly of: (file: string, done: Done) => T;
  readonly put: (told: T, isLast: boolean) => string;
  readonly end: (exitCode: number) => string;
}
