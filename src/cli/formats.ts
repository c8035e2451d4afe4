import type { Locale } from '../messages/locale';
import type { FORMATS } from './command-table';
import type { Done } from './check-file';
import { junitFormat } from './junit';
import { sarifFormat } from './sarif';

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

const TEXT: Format<string> = {
  begin: () => '',
  of: (_, done) => done.report(),
  put: (told) => `${told}\n`,
  end: () => '',
};

const JSON_: Format<string> = {
  begin: () => `{"heji": ${JSON.stringify(HEJI_VERSION)}, "workbooks": [\n`,
  of: (_, done) => JSON.stringify(done.json()),
  put: (told, isLast) => `${told}${isLast ? '' : ','}\n`,
  end: () => ']}\n',
};

/** Every format by its name; what it holds of a file is its own affair. */
export function formatFor(name: (typeof FORMATS)[number], locale: Locale): Format<unknown> {
  switch (name) {
    case 'text':
      return TEXT as Format<unknown>;
    case 'json':
      return JSON_ as Format<unknown>;
    case 'sarif':
      return sarifFormat(locale) as Format<unknown>;
    case 'junit':
      return junitFormat(locale) as Format<unknown>;
  }
}
