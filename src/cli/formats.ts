import type { Locale } from '../messages/locale';
import type { FORMATS } from './command-table';
import type { Format } from './format';
import { junitFormat } from './junit';
import { sarifFormat } from './sarif';

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
