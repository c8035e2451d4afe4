import { recognise, type Recognition } from '../forms';
import type { Profile } from '../rules';
import type { Locale } from '../messages/locale';
import { COMMANDS } from './command-table';
import { type FormsJson, formsJson, formsText } from './forms-text';
import { localeIn, parse } from './options';
import { openSafely } from './reader';
import { takePassword } from './password';
import { profileFor } from './profile';
import { Refusal } from './refusal';
import { COMMAND_LINE_TEXTS, type SentenceOf } from '../messages/command-line';

/** The shape of `heji forms --json`: public, grown but never broken. `error` says why a file could not be read; then it holds no form. */
export type FormsFileJson = { readonly heji: string; readonly file: string; readonly error: string | null } & (
  FormsJson | { readonly forms: readonly [] }
);

type Read = { readonly recognition: Recognition } | { readonly problem: SentenceOf };

/** What is recognised in a file, with the words of the profile; never throws, says why it could not be read. */
export async function recognisedIn(file: string, profile?: Profile): Promise<Read> {
  const opened = await openSafely(file);
  return 'problem' in opened ? opened : { recognition: recognise(opened.workbook, profile?.vocabulary) };
}

export function formsFileJson(file: string, read: Read, locale: Locale): FormsFileJson {
  const head = { heji: HEJI_VERSION, file };
  return 'problem' in read
    ? { ...head, error: COMMAND_LINE_TEXTS[locale][read.problem], forms: [] }
    : { ...head, error: null, ...formsJson(read.recognition) };
}

/**
 * `heji forms <file>`: what was recognised, every field with its cell; with --anonymous a copy without names and figures instead. Exit
 * code 2 when the file cannot be read, else 0.
 */
export async function forms(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, COMMANDS.forms.options);
  takePassword(values['password-stdin']);
  const locale = localeIn(values.lang);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Refusal('noFile');
  const { anonymous, force } = values;
  if (anonymous !== undefined)
    return (await import('./anonymous')).saveAnonymous(file, { out: anonymous, force }, locale);
  const profile = values.profile === undefined ? undefined : profileFor(values.profile, locale);
  const read = await recognisedIn(file, profile);
  if ('problem' in read) {
    const { problem } = read;
    if (values.json) process.stdout.write(`${JSON.stringify(formsFileJson(file, read, locale), null, 1)}\n`);
    process.stderr.write(`${file}: ${COMMAND_LINE_TEXTS[locale][problem]}\n`);
    return 2;
  }
  const output = values.json
    ? JSON.stringify(formsFileJson(file, read, locale), null, 1)
    : formsText(read.recognition, locale);
  process.stdout.write(`${output}\n`);
  return 0;
}
