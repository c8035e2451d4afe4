import { recognise } from '../forms';
import { formsJson, formsReport } from './forms-report';
import { localeIn, parse } from './options';
import { openSafely } from './reader';
import { Refusal } from './refusal';
import { text } from './texts';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
} as const;

/** `heji forms <file>`: what was recognised, every field with its cell. Exit code 2 when the file cannot be read, else 0. */
export async function forms(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS);
  const locale = localeIn(values.lang);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Refusal('noFile', {});
  const opened = await openSafely(file);
  if ('problem' in opened) {
    const error = text(locale, opened.problem);
    if (values.json)
      process.stdout.write(`${JSON.stringify({ heji: HEJI_VERSION, file, error, forms: [] }, null, 1)}\n`);
    process.stderr.write(`${file}: ${error}\n`);
    return 2;
  }
  const recognition = recognise(opened.workbook);
  const output = values.json
    ? JSON.stringify({ heji: HEJI_VERSION, file, error: null, ...formsJson(recognition) }, null, 1)
    : formsReport(recognition, locale);
  process.stdout.write(`${output}\n`);
  return 0;
}
