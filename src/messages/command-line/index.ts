import type { Locale } from '../locale';
import { CHECK_TEXTS } from './check';
import { FILE_TEXTS } from './files';
import { FILL_TEXTS } from './fill';
import { PIPELINE_TEXTS } from './pipelines';
import { REVIEW_COMMAND_TEXTS } from './review';
import { USAGE_TEXTS } from './usage';
import { WORD_TEXTS } from './word';

/** What the command line says besides the findings. */
const TEXTS = {
  ...CHECK_TEXTS,
  ...FILE_TEXTS,
  ...FILL_TEXTS,
  ...PIPELINE_TEXTS,
  ...REVIEW_COMMAND_TEXTS,
  ...USAGE_TEXTS,
  ...WORD_TEXTS,
} as const satisfies Record<string, Record<Locale, string>>;

/** The figures and names that a sentence asks for: what stands in it in braces. What stands in two is printed with them. */
type NamesIn<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `{${string}` ? never : Name) | NamesIn<Rest>
  : never;

export type TextKey = keyof typeof TEXTS;

/** What is to be put into the sentence of a key; of several keys, what any of them asks for. */
export type ParamsOf<Key extends TextKey> = Readonly<Record<NamesIn<(typeof TEXTS)[Key][Locale]>, string>>;

/** The keys whose sentences ask for no more than these names; for nothing, when none is given. */
export type KeyWith<Names extends string = never> = {
  [Key in TextKey]: keyof ParamsOf<Key> extends Names ? Key : never;
}[TextKey];

/** What is handed over with a key: nothing where its sentence asks for nothing. */
export type ParamsBehind<Key extends TextKey> = [keyof ParamsOf<Key>] extends [never] ? [] : [params: ParamsOf<Key>];

/** A sentence to be said, in whatever language: a key with what belongs into it; or one of those that ask for no more than a file's name. */
export type Said =
  | { readonly [Key in TextKey]: readonly [key: Key, ...params: ParamsBehind<Key>] }[TextKey]
  | readonly [key: KeyWith<'file'>, params: { readonly file: string }];

/** The sentence for `key` with what stands in it in braces put in. */
export function text<Key extends TextKey>(locale: Locale, key: Key, ...[params]: ParamsBehind<Key>): string {
  return filled(TEXTS[key][locale], params);
}

/** A sentence that was kept until the language is known. */
export function sentence(locale: Locale, [key, params]: Said): string {
  return filled(TEXTS[key][locale], params);
}

function filled(words: string, params: Readonly<Record<string, string>> = {}): string {
  return words.replace(/\{\{|\{(\w+)\}/gu, (all, name?: string) => (name === undefined ? all : (params[name] ?? '—')));
}
