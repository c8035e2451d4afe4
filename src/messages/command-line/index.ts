import type { Locale } from '../locale';
import type { CheckTexts } from './check.texts';
import { enUS as checkEnUS } from './check.en-US';
import { zhCN as checkZhCN } from './check.zh-CN';
import type { FileTexts } from './files.texts';
import { enUS as filesEnUS } from './files.en-US';
import { zhCN as filesZhCN } from './files.zh-CN';
import type { FillTexts } from './fill.texts';
import { enUS as fillEnUS } from './fill.en-US';
import { zhCN as fillZhCN } from './fill.zh-CN';
import type { ReviewCommandTexts } from './review.texts';
import { enUS as reviewEnUS } from './review.en-US';
import { zhCN as reviewZhCN } from './review.zh-CN';
import type { UsageTexts } from './usage.texts';
import { enUS as usageEnUS } from './usage.en-US';
import { zhCN as usageZhCN } from './usage.zh-CN';

/** What the command line says besides the findings: sentences, and functions of the figures and names that belong into one. */
export interface CommandLineTexts extends CheckTexts, FileTexts, FillTexts, ReviewCommandTexts, UsageTexts {}

export const COMMAND_LINE_TEXTS: Readonly<Record<Locale, CommandLineTexts>> = {
  'zh-CN': { ...checkZhCN, ...filesZhCN, ...fillZhCN, ...reviewZhCN, ...usageZhCN },
  'en-US': { ...checkEnUS, ...filesEnUS, ...fillEnUS, ...reviewEnUS, ...usageEnUS },
};

/** What is put into a sentence: nothing into one that stands as it is. */
type FiguresOf<Words> = Words extends string
  ? []
  : Words extends (...figures: infer Figures) => string
    ? Figures
    : never;

type SentenceName = {
  [Name in keyof CommandLineTexts]: CommandLineTexts[Name] extends string | ((...figures: never) => string)
    ? Name
    : never;
}[keyof CommandLineTexts];

/** The names of the sentences that ask for these figures only: for none, unless some are given. */
export type SentenceOf<Figures extends readonly unknown[] = []> = {
  [Name in SentenceName]: FiguresOf<CommandLineTexts[Name]> extends Figures ? Name : never;
}[SentenceName];

/** A sentence to be said, in whatever language: its name with what is put into it. */
export type ChosenSentence =
  | {
      readonly [Name in SentenceName]: readonly [name: Name, ...figures: FiguresOf<CommandLineTexts[Name]>];
    }[SentenceName]
  | readonly [name: SentenceOf<[file: string]>, file: string];

/** A sentence that was kept until the language is known. */
export function sentence(locale: Locale, [name, ...figures]: ChosenSentence): string {
  const words = COMMAND_LINE_TEXTS[locale][name] as string | ((...figures: readonly unknown[]) => string);
  return typeof words === 'string' ? words : words(...figures);
}
