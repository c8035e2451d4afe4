import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Locale } from '../messages/locale';
import { Refusal } from './refusal';

/** Parses arguments strictly. @throws Refusal naming the option that is not understood. */
export function parse<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const named = /'([^']+)'/u.exec(error instanceof Error ? error.message : '');
    throw new Refusal('badOption', named?.[1] ?? '');
  }
}

/** @throws Refusal for a language Heji does not speak. */
export function localeIn(value: string | undefined): Locale {
  if (value === undefined || value === 'zh-CN') return 'zh-CN';
  if (value === 'en-US') return 'en-US';
  throw new Refusal('badLocale', value);
}

/** The language asked for on the command line, before the arguments are understood as a whole. */
export function localeOf(args: readonly string[]): Locale {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at]?.split('=')[1] ?? args[at + 1];
  return at >= 0 && value === 'en-US' ? 'en-US' : 'zh-CN';
}
